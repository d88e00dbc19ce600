import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import {
  addOutcome,
  emptySimulation,
  localPolicy,
  mergeSimulations,
  provincialPacks,
  reportOf,
  simulate,
  type Application,
  type SimulatedOutcome,
} from 'khuyencong'
import { describe, expect, test } from 'vitest'
import { application, policyOn } from './application.js'
import { folderWith, khuyencong } from './command.js'
import { barChart } from '../packages/pages/src/simulation/charts.js'
import { csvColumns, inputOf } from '../packages/cli/src/io/csv.js'

const [current, draft] = [policyOn('2015-03-01'), policyOn('2026-03-01')]

/** A machinery project that asks for an amount, and that ranks by what is changed. */
const project = (id: string, requestedVnd: number, changes: object = {}): Application => ({
  ...application('2026-03-01', 'advanced-machinery', {
    requestedVnd,
    eligibleCostVnd: 2 * requestedVnd,
    counterpartCommittedVnd: requestedVnd,
  }),
  keyProject: false,
  id,
  ...changes,
})
const highland = { place: { ...project('', 1).place, priorityArea: 'highland' as const } }

describe('a draft', () => {
  test('that raises a cap is a gain of what becomes possible', () => {
    const { total, byPlace, largestGains } = simulate({
      applications: [project('a', 300_000_000), project('b', 150_000_000)],
      current,
      draft,
    })
    expect(total).toMatchObject({
      applications: 2,
      // Under the former cap what the owner has does not reach: nothing is granted, and under the draft the whole cap.
      gains: { applications: 1, vnd: 300_000_000 },
      losses: { applications: 0, vnd: 0 },
      unchanged: 1,
      current: { supportVnd: 150_000_000 },
      draft: { supportVnd: 450_000_000 },
    })
    expect(byPlace.map(({ provinceCode }) => provinceCode)).toEqual(['42'])
    expect(largestGains).toMatchObject([{ id: 'a', currentVnd: 0, draftVnd: 300_000_000 }])
  })

  test('is not compared where an amount is not stated, and not asked of another fund', () => {
    const line = { ...application('2026-03-01', 'production-line'), id: 'line' }
    const local: Application = { ...project('c', 1), fund: 'local' }
    const { total, otherFund } = simulate({ applications: [line, local], current, draft })
    expect(otherFund).toBe(1)
    expect(total).toMatchObject({
      applications: 1,
      notComparable: { applications: 1, currentVnd: 0, draftVnd: 300_000_000 },
    })
  })
})

describe('a budget of 100 million', () => {
  const share = (applications: readonly Application[], budgetVnd = 100_000_000) => {
    const funding = simulate({ applications, current, draft, budgetVnd }).funding?.draft
    if (!funding) throw new Error('no funding')
    return funding
  }

  test('goes to key projects first, then to the area, and then to the industry', () => {
    const { groups, leftVnd } = share([
      project('normal', 10_000_000, {
        industry: undefined,
        place: { ...project('', 1).place, areaClass: 'normal' },
      }),
      project('difficult', 20_000_000),
      project('highland', 30_000_000, highland),
      project('key', 40_000_000, { keyProject: true }),
    ])
    expect(groups.map(({ keyProject, area, leftVnd }) => [keyProject, area, leftVnd])).toEqual([
      [true, 'd', 100_000_000],
      [false, 'a', 60_000_000],
      [false, 'd', 30_000_000],
      ...(groups.length > 3 ? [[false, null, 10_000_000]] : []),
    ])
    expect(leftVnd).toBeLessThanOrEqual(10_000_000)
  })

  test('passes over a project above what is left, funds no part of it, and goes on', () => {
    const { groups, funded } = share([project('big', 120_000_000, highland), project('small', 90_000_000)])
    expect(groups).toMatchObject([
      {
        status: 'shared-out',
        leftVnd: 100_000_000,
        doesNotFit: { applications: 1 },
        listed: [{ id: 'big' }],
      },
      { status: 'shared-out', leftVnd: 100_000_000, funded: { applications: 1, vnd: 90_000_000 } },
    ])
    expect(funded).toEqual({ applications: 1, vnd: 90_000_000 })
  })

  test('is not decided between projects of equal rank that it cannot all pay for, nor behind them', () => {
    const { groups, funded, leftVnd } = share([
      project('b', 60_000_000, highland),
      project('a', 70_000_000, highland),
      project('later', 1_000_000),
    ])
    expect(groups).toMatchObject([
      { status: 'tied', all: { applications: 2, vnd: 130_000_000 }, listed: [{ id: 'a' }, { id: 'b' }] },
      { status: 'behind-tie', leftVnd: null, listed: [] },
    ])
    expect([funded.applications, leftVnd]).toEqual([0, 100_000_000])
  })

  test('has no order for cleaner production, which is funded only where all are', () => {
    const cleaner = { ...application('2026-03-01', 'cleaner-production-pilot'), id: 'cleaner' }
    const all = [cleaner, project('a', 90_000_000)]
    expect(share(all)).toMatchObject({
      noOrder: { applications: 1, status: 'no-order' },
      funded: { applications: 1, vnd: 90_000_000 },
    })
    expect(share(all, 1_000_000_000)).toMatchObject({
      noOrder: { status: 'funded' },
      funded: { applications: 2 },
    })
  })

  /** Điều 1 Thông tư số 36/2013/TT-BCT: the circular is about national projects; 46/2012/TT-BCT is about both funds. */
  test('of a local fund knows no key projects and no rule for ties', () => {
    const local = provincialPacks.map((pack) => localPolicy(pack, draft)).find(({ id }) => id === 'dong-thap')
    if (!local) throw new Error('no local policy')
    const applications = [
      project('key', 60_000_000, { fund: 'local', keyProject: true }),
      project('other', 60_000_000, { fund: 'local', keyProject: undefined }),
    ]
    const report = simulate({ applications, current: local, draft: local, budgetVnd: 100_000_000 })
    expect(report.funding?.draft.groups).toMatchObject([
      { keyProject: false, status: 'tied', all: { applications: 2 } },
    ])
    const said = report.notes.map(({ vi }) => vi).join('\n')
    expect(said).toContain('36/2013/TT-BCT chỉ quy định về đề án khuyến công quốc gia')
    expect(said).not.toContain('khoản 2 Điều 7')
  })

  test('says of how many a missing fact could change the rank', () => {
    expect(share([project('a', 1_000_000, { keyProject: undefined })]).groups).toMatchObject([
      { unsettled: 1 },
    ])
  })

  test('is shared out as if every project were kept, however many there are', () => {
    const outcome = (id: number, order: number, amountVnd: number): SimulatedOutcome => {
      const rank = { order, keyProject: false, area: null, industry: null, settled: true }
      const side = { verdict: 'eligible', amountVnd, rank } as const
      return {
        id: String(id),
        activity: 'media',
        fund: 'national',
        provinceCode: null,
        current: side,
        draft: side,
      }
    }
    const many = fc.array(fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 60 })), {
      minLength: 400,
      maxLength: 900,
    })
    fc.assert(
      fc.property(many, fc.nat(3000), fc.nat(900), (projects, budgetVnd, cut) => {
        const outcomes = projects.map(([order, amount], index) => outcome(index, order, amount))
        const fold = (some: readonly SimulatedOutcome[]) =>
          some.reduce(addOutcome, emptySimulation({ current, draft, budgetVnd }))
        const merged = mergeSimulations(fold(outcomes.slice(0, cut)), fold(outcomes.slice(cut)))
        const funding = reportOf(merged, { current, draft }).funding?.draft
        let left: number | null = budgetVnd
        const paysForAll = projects.reduce((sum, [, amount]) => sum + amount, 0) <= budgetVnd
        for (const group of funding?.groups ?? []) {
          const amounts = projects.filter(([order]) => order === group.order).map(([, amount]) => amount)
          const fit: number[] = left === null ? [] : amounts.filter((amount) => amount <= (left ?? 0))
          const cost = fit.reduce((sum, amount) => sum + amount, 0)
          const status: string = left === null ? 'behind-tie' : cost > left ? 'tied' : 'shared-out'
          expect([group.status, group.leftVnd, group.all.applications]).toEqual([
            status,
            left,
            amounts.length,
          ])
          const funded =
            status === 'shared-out' ? { applications: fit.length, vnd: cost } : { applications: 0, vnd: 0 }
          expect(group.funded).toEqual(funded)
          left = status === 'shared-out' && left !== null ? left - cost : null
          if (paysForAll) expect(status).toBe('shared-out')
        }
        for (const { cheapest } of merged.funding?.draft.groups.values() ?? []) {
          expect(cheapest.members.length).toBeLessThanOrEqual(2 * (budgetVnd + 21) + 257)
        }
      }),
      { numRuns: 60 },
    )
  })
})

test('a chart is drawn without a document', () => {
  const svg = barChart(['Một', 'Hai'], [{ name: 'x', color: '#000', values: [1, 2.5] }], 'triệu đồng')
  expect(svg).toMatch(/^<svg[^]*Hai[^]*2,5[^]*<\/svg>$/)
})

test('a CSV row is the application that its columns spell', () => {
  const columns = csvColumns([
    'id',
    'beneficiary.employees',
    'equipmentNew',
    'invoices.0.date',
    'requestedVnd',
    'industry',
  ])
  expect(inputOf(columns, ['007', '45', 'true', '2026-01-02', '1.5', ''])).toEqual({
    id: '007',
    beneficiary: { employees: 45 },
    equipmentNew: true,
    invoices: [{ date: '2026-01-02' }],
    requestedVnd: '1.5',
  })
  for (const wrong of ['', 'beneficiary', 'beneficiary.__proto__', 'invoices.x.date', 'employees']) {
    expect(() => csvColumns(['id', wrong])).toThrow('no field')
  }
})

describe('khuyencong simulate', () => {
  const all = [project('a', 300_000_000), project('b', 150_000_000, highland), project('c', 90_000_000)]
  const head = 'id,fund,asOf,activity,beneficiary.employees,eligibleCostVnd,equipmentNew'
  const row = 'r,national,2026-03-01,advanced-machinery,45,600000000,true'
  const cwd = folderWith({
    'all.ndjson': `\uFEFF${all.map((one) => JSON.stringify(one)).join('\r\n')}`,
    'all.json': JSON.stringify(all),
    'broken.ndjson': `${JSON.stringify(all[0])}\n{\n{"id":"x"}\n`,
    'rows.csv': `\uFEFF${head}\r\n${row}\r\n`,
    'column.csv': `${head},what\n${row},1\n`,
    'draft.json': JSON.stringify(draft),
    'no-policy.json': JSON.stringify({ ...draft, norms: { what: {} } }),
    'no-fact.json': JSON.stringify({
      ...draft,
      definitions: { x: { fact: 'what', equals: 1 } },
      criteria: {
        x: {
          ...Object.values(draft.criteria)[0],
          activities: undefined,
          condition: { fact: 'what', is: true },
        },
      },
    }),
  })
  const between = ['--current', '2015-03-01', '--draft', '2026-03-01']
  const run = (...args: string[]) => khuyencong(['simulate', ...args], { cwd })
  const expected = simulate({ applications: all, current, draft, budgetVnd: 200_000_000 })

  test.each(['all.ndjson', 'all.json'])('gives the same as the function: %s', async (file) => {
    const { code, out, err } = await run(...between, '--budget', '200000000', '--json', file)
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toEqual({ ...(JSON.parse(JSON.stringify(expected)) as object), refused: 0 })
  })

  test('reads a policy from a file, and CSV', async () => {
    const { code, out } = await run('--current', '2015-03-01', '--draft', 'draft.json', '--json', 'rows.csv')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      draft: expected.draft,
      total: { applications: 1, draft: { undetermined: 1 } },
    })
  })

  test('spreads a long file over threads, with the same result', async () => {
    const lines = Array.from({ length: 9000 }, (_, index) =>
      JSON.stringify({ ...all[index % 3], id: String(index) }),
    )
    lines[8000] = '{'
    const folder = folderWith({ 'long.ndjson': lines.join('\n') })
    const { code, out, err } = await khuyencong(['simulate', ...between, '--json', 'long.ndjson'], {
      cwd: folder,
    })
    expect(code).toBe(1)
    expect(err).toContain('long.ndjson:8001: ')
    const applications = lines.filter((line) => line !== '{').map((line) => JSON.parse(line) as Application)
    const whole = simulate({ applications, current, draft })
    expect(JSON.parse(out)).toEqual({ ...(JSON.parse(JSON.stringify(whole)) as object), refused: 1 })
  })

  test('counts the good lines of a file and names the bad ones', async () => {
    const { code, out, err } = await run(...between, '--json', 'broken.ndjson')
    expect([code, JSON.parse(out)]).toMatchObject([1, { total: { applications: 1 }, refused: 2 }])
    expect(err).toContain('broken.ndjson:2: ')
    expect(err).toContain('broken.ndjson:3: ')
  })

  test('writes a page that needs nothing else, with every figure in a table', async () => {
    const { code, out } = await run(...between, '--budget', '200000000', '--html', 'page.html', 'all.ndjson')
    expect(code).toBe(0)
    expect(out).toMatch(/^Mô phỏng/) // the chart library writes there if it is not content
    const page = readFileSync(join(cwd, 'page.html'), 'utf8')
    expect(page).toMatch(/^<!doctype html>\s*<html lang="vi">/)
    expect(page).not.toMatch(/<script|<link|src=|url\(|@import/)
    for (const text of ['Hà Tĩnh', '240.000.000', '540.000.000', '+300.000.000', 'aria-label', '@page']) {
      expect(page).toContain(text)
    }
    // What the figures rest on, and how sure it is.
    expect(page).toContain(
      '50%, tối đa 200.000.000 đồng\n[điểm c khoản 2 Điều 6 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT; theo văn bản]',
    )
    expect(page).toContain(
      '50%, tối đa 300.000.000 đồng\n[khoản 4 Điều 8 Thông tư số 28/2018/TT-BTC; theo trích dẫn nguyên văn]',
    )
    expect(page).toMatch(/chưa được văn bản nào xác nhận[^]*Làm tròn xuống/)
    // 150 of the 200 million go to the highland; neither 300 nor 90 million fit what is left.
    expect(page).toContain('lớn hơn số còn lại (50.000.000 đồng): a (300.000.000 đồng), c (90.000.000 đồng).')
  })

  test.each([
    ['no draft', ['--current', '2015-03-01', 'all.ndjson']],
    ['a day before any policy', ['--current', '2001-01-01', '--draft', '2026-03-01', 'all.ndjson']],
    ['a policy that is none', ['--current', '2015-03-01', '--draft', 'no-policy.json', 'all.ndjson']],
    [
      'a policy that asks for what is no fact',
      ['--current', '2015-03-01', '--draft', 'no-fact.json', 'all.ndjson'],
    ],
    ['a policy that is not there', ['--current', '2015-03-01', '--draft', 'none.json', 'all.ndjson']],
    ['a budget with a fraction', [...between, '--budget', '1.5', 'all.ndjson']],
    ['a page that cannot be written', [...between, '--html', 'none/page.html', 'all.ndjson']],
  ])('%s: exit code 2', async (_, args) => {
    const { code, out, err } = await run(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).not.toBe('')
  })

  test('takes a local act by its id and a pack from a file', async () => {
    const pack = provincialPacks.find(({ id }) => id === 'dong-thap')
    const cap = { ...pack?.norms?.['advanced-machinery'], capVnd: 400_000_000 }
    const folder = folderWith({
      'local.ndjson': all.map((one) => JSON.stringify({ ...one, fund: 'local' })).join('\n'),
      'pack.json': JSON.stringify({ ...pack, norms: { ...pack?.norms, 'advanced-machinery': cap } }),
    })
    const { code, out } = await khuyencong(
      ['simulate', '--current', 'dong-thap', '--draft', 'pack.json', '--json', 'local.ndjson'],
      { cwd: folder },
    )
    expect([code, JSON.parse(out)]).toMatchObject([
      0,
      {
        otherFund: 0,
        total: { applications: 3 },
        levels: [{ current: { capVnd: 300_000_000 }, draft: { capVnd: 400_000_000 } }],
      },
    ])
  })

  test.each(['none.ndjson', 'column.csv'])('%s cannot be read: exit code 1', async (file) => {
    const { code, err } = await run(...between, '--json', file)
    expect(code).toBe(1)
    expect(err).toContain(file)
  })
})
