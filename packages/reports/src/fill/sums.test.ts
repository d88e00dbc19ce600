import { type IsoDate, isoDate } from '@khuyencong/domain'
import type { Cluster, Project } from '@khuyencong/domain/registry'
import { describe, expect, test } from 'vitest'
import { cellAt, formatQuantity, fundingReport, inUnit, type FundingStage } from '../index.js'
import { carried, filledWith, get, project, said } from '../../testing/portfolio.js'

// Small portfolios whose sums were worked out by hand.

describe('one đồng is in one period', () => {
  test.each<[FundingStage, string, number]>([
    ['requested', '2026', 320],
    ['approved', '2026', 300],
    ['approved', '2025', 0],
    ['approved', '2025-Q4', 300],
    ['approved', '2026-Q1', 0],
    ['paid', '2026', 200],
    ['paid', '2026-12', 200],
    ['paid', '2026-11', 0],
    ['paid', '2027', 80],
    ['paid', '2027-Q1', 80],
    ['paid', '2026-2030', 280],
    ['returned', '2026', 0],
    ['returned', '2027', 30],
    // Settled until 22 January of the next year, it is still money of the plan of 2026.
    ['settled', '2026', 250],
    ['settled', '2027', 0],
    ['settled', '2027-01', 250],
    ['settled', '2026-Q4', 0],
  ])('%s in %s: %d', (money, period, sum) => {
    expect(cellAt(filledWith(fundingReport, [carried], period, { money }), '10', 'national')?.value).toBe(sum)
  })

  test.each([
    ['2026', 0],
    ['2027', 30],
  ])('the overview of %s shows what came back beside what was paid', (period, returned) => {
    const filled = filledWith(get('provincial-overview'), [carried], period)
    expect(cellAt(filled, '4.1', 'national')?.value).toBe(returned)
  })
})

describe('the reconciliation of a year', () => {
  test.each<[IsoDate, number]>([
    ['2027-01-22', 280],
    ['2027-01-23', 200],
  ])('money paid on %s: received %d', (on, received) => {
    const late = project('a', {
      funding: [
        {
          source: 'national',
          payments: [
            { on: '2026-12-31', amountVnd: 200 },
            { on, amountVnd: 80 },
          ],
        },
      ],
    })
    expect(cellAt(filledWith(get('m10-reconciliation'), [late]), 'a', 'paid')?.value).toBe(received)
  })
})

describe('what is due and what goes back', () => {
  const at = (one: Project, line: string) =>
    cellAt(filledWith(get('m06-liquidation'), [one], 'once'), line, 'value', 'a')?.value

  test('once it came back, nothing is left to return', () => {
    expect([at(carried, 'refund'), at(carried, 'due')]).toEqual([0, 0])
  })

  test('what one fund owes is not set against what goes back to the other', () => {
    const both = project('a', {
      funding: [
        { source: 'national', settledVnd: 250, payments: [{ on: '2026-05-01', amountVnd: 280 }] },
        { source: 'local', settledVnd: 100, payments: [] },
      ],
    })
    expect([at(both, 'refund'), at(both, 'due')]).toEqual([30, 100])
  })

  test('a stopped project returns its whole advance; one not settled yet owes nothing that is known', () => {
    const advance = [{ on: isoDate('2026-05-01'), amountVnd: 70 }]
    const stopped = project('a', {
      status: 'stopped',
      funding: [{ source: 'national', settledVnd: 0, payments: advance }],
    })
    const open = project('a', { status: 'in-progress', funding: [{ source: 'national', payments: advance }] })
    expect([at(stopped, 'refund'), at(open, 'refund')]).toEqual([70, null])
  })
})

describe('statuses', () => {
  const money = [
    { source: 'national' as const, approvedVnd: 10, payments: [] },
    { source: 'counterpart' as const, approvedVnd: 7, settledVnd: 2 },
  ]
  const all = (
    [
      'registered',
      'appraised',
      'approved',
      'in-progress',
      'accepted',
      'settled',
      'stopped',
      'not-carried-out',
    ] as const
  ).map((status) => project(status, { status, funding: money }))
  const overview = filledWith(get('provincial-overview'), all)

  test.each([
    ['1', 6],
    ['1.1', 2],
    ['1.2', 1],
    ['1.3', 1],
    ['3', 60],
    // Five promised 7 and one of them was stopped when 2 had been spent.
    ['5', 30],
    ['c10', 5],
  ])('line %s of the overview: %d', (line, sum) => {
    expect(cellAt(overview, line, 'total')?.value).toBe(sum)
  })

  test('a list of approved projects leaves out those only registered', () => {
    expect(filledWith(get('project-list'), all).sheets[0]?.rows).toHaveLength(6)
    expect(filledWith(get('m02-summary'), all).sheets[0]?.rows).toHaveLength(8)
  })

  test('a project in no content of its own is in the line of other contents, and in the total', () => {
    const one = project('a', {
      content: 'other',
      funding: [{ source: 'local', payments: [{ on: '2026-01-01', amountVnd: 5 }] }],
    })
    const filled = filledWith(fundingReport, [one])
    expect(['24', 'total'].map((line) => cellAt(filled, line, 'local')?.value)).toEqual([5, 5])
  })
})

describe('the month of a progress report', () => {
  const listed = (extra: Partial<Project>, month: string) =>
    filledWith(get('m03a-progress'), [project('a', { startsOn: '2026-03-10', ...extra })], month).sheets[0]
      ?.rows.length

  test.each<[string, Partial<Project>, string, number]>([
    ['before it began', { status: 'in-progress' }, '2026-02', 0],
    ['when it began', { status: 'in-progress' }, '2026-03', 1],
    // The first day after the month is no day of it.
    ['begun on its last day', { status: 'in-progress', startsOn: '2026-02-28' }, '2026-02', 1],
    ['begun on the day after it', { status: 'in-progress', startsOn: '2026-03-01' }, '2026-02', 0],
    ['past its last day, still at work', { status: 'in-progress', endsOn: '2026-05-31' }, '2026-08', 1],
    ['ended on the last day of the month', { status: 'settled', endsOn: '2026-05-31' }, '2026-05', 1],
    ['ended', { status: 'settled', endsOn: '2026-05-31' }, '2026-06', 0],
    [
      'accepted, its last day not recorded',
      { status: 'settled', acceptances: [{ level: 'base', on: '2026-05-31', finding: 'accepted' }] },
      '2026-06',
      0,
    ],
    [
      'until its contract is liquidated',
      {
        endsOn: '2026-05-31',
        contract: { number: '1', signedOn: '2026-03-01', amountVnd: 1, liquidatedOn: '2026-06-01' },
      },
      '2026-06',
      1,
    ],
  ])('%s', (_, extra, month, rows) => {
    expect(listed(extra, month)).toBe(rows)
  })
})

describe('units and rounding', () => {
  test('a form shows the exact sum: nothing is rounded before or after adding up', () => {
    const halves = ['a', 'b'].map((id) =>
      project(id, {
        funding: [{ source: 'national', payments: [{ on: '2026-01-01', amountVnd: 1_500_000 }] }],
      }),
    )
    const cell = cellAt(filledWith(fundingReport, halves), 'total', 'national')
    expect(cell?.value).toBe(3_000_000)
    expect(inUnit(3_000_000, 'million-vnd')).toBe('3')
    expect(formatQuantity(1_500_001, 'million-vnd', 'vi')).toBe('1,500001')
  })

  test('a share is taken of the sums, and only then rounded to a hundredth of a percent', () => {
    const cluster = (id: string, filledM2: number, industrialLandM2: number): Cluster => ({
      id,
      name: id,
      address: { provinceCode: '38' },
      status: 'operating',
      filledM2,
      industrialLandM2,
    })
    const clusters = [cluster('a', 1, 3), cluster('b', 1, 6)]
    // 2/9 = 22.22 %; the mean of 33.33 % and 16.67 % would be 25 %.
    expect(cellAt(filledWith(get('ccn04-province'), { clusters }), '19', 'result')?.value).toBe(2222)
  })
})

describe('targets of a programme', () => {
  const form = get('programme-national-2021-2025')
  const of2022 = (extra: Partial<Project>) =>
    project('a', { planYear: 2022, activity: 'advanced-machinery', ...extra })
  const results = (projects: Project[], period = '2021-2025') =>
    ['2', '3', '10'].map((line) => cellAt(filledWith(form, projects, period), line, 'result')?.value)

  test('machinery and production lines are counted from the projects themselves, of either fund', () => {
    const all = [
      of2022({}),
      of2022({ fund: 'local', status: 'accepted' }),
      of2022({ status: 'in-progress' }),
      of2022({ status: 'not-carried-out' }),
      of2022({ activity: 'production-line' }),
      of2022({ planYear: 2020 }),
      of2022({ planYear: 2026 }),
    ].map((one, index) => ({ ...one, id: `da-${index}`, name: `${index}` }))
    expect(results(all)).toEqual([2, 1, 0])
    expect(results(all, '2022')).toEqual([2, 1, 0])
    expect(results(all, '2023')).toEqual([0, 0, 0])
  })

  test('a fair is recorded once, and counts for the report and for the programme', () => {
    const fair = of2022({
      content: 'fair-organisation',
      results: [{ indicator: 'fairs-held', quantity: 1, on: '2022-10-01' }],
    })
    expect(results([fair])[2]).toBe(1)
    expect(cellAt(filledWith(get('result-report'), [fair], '2022'), '13', 'national')?.value).toBe(1)
  })

  test('a technology project that does not say its activity is named', () => {
    const { activity: _, ...silent } = of2022({})
    expect(said(filledWith(form, [silent], '2022'))).toEqual(['record-not-counted projects.a'])
    expect(said(filledWith(form, [{ ...silent, content: 'consulting' }], '2022'))).toEqual([])
  })
})
