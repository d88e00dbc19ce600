import {
  fundingContentCodes,
  productGroupCodes,
  voteLevelCodes,
  type Project,
} from '@khuyencong/domain/registry'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  cellAt,
  clusterProvince,
  fill,
  fundingReport,
  projectList,
  provincialOverview,
  resultReport,
  voteReport,
  type Form,
} from '../index.js'
import { projectsArbitrary } from '../../testing/arbitrary.js'

// The sums once more, the long way: from the projects alone, with none of the code under test. Days are compared by
// their text, periods by the calendar, money in bigint.

const codes = ['2025', '2026', '2025-H1', '2026-H2', '2025-Q2', '2026-Q4', '2025-12', '2026-01', '2025-2026']

function within(day: string | undefined, code: string): boolean {
  if (day === undefined) return false
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))]
  if (/^\d{4}-\d{4}$/.test(code)) return year >= code.slice(0, 4) && year <= code.slice(5)
  if (year !== code.slice(0, 4)) return false
  if (code.includes('H')) return code.endsWith('H1') ? month <= 6 : month >= 7
  if (code.includes('Q')) return Math.ceil(month / 3) === Number(code.at(-1))
  return code.length === 4 || month === Number(code.slice(5))
}

const ofPlan = (project: Project, code: string) =>
  code.length === 4 || /^\d{4}-\d{4}$/.test(code)
    ? within(`${project.planYear}-06-15`, code)
    : within(project.approvedOn, code)

const approved = ({ status }: Project) => status !== 'registered' && status !== 'appraised'

const counted = (projects: readonly Project[]) =>
  projects.filter(({ id, group }) => !group && !projects.some(({ parentId }) => parentId === id))

type Funding = Project['funding'][number]
type Stage = 'requested' | 'approved' | 'paid' | 'returned' | 'settled'

function moneyIn(project: Project, funding: Funding, stage: Stage, code: string): number[] {
  const only = (takes: boolean, amount: number | undefined) => (takes && amount !== undefined ? [amount] : [])
  switch (stage) {
    case 'requested':
      return only(ofPlan(project, code), funding.requestedVnd)
    case 'approved':
      return only(approved(project) && ofPlan(project, code), funding.approvedVnd)
    case 'paid':
      return (funding.payments ?? []).filter(({ on }) => within(on, code)).map((one) => one.amountVnd)
    case 'returned':
      return (funding.refunds ?? []).filter(({ on }) => within(on, code)).map((one) => one.amountVnd)
    case 'settled': {
      const byPlan = code.length === 4 || code.length === 9
      const takes = byPlan ? ofPlan(project, code) : within(project.contract?.liquidatedOn, code)
      return only(takes, funding.settledVnd)
    }
  }
}

interface Expected {
  readonly sum: bigint
  readonly records: readonly string[]
}

function total(parts: readonly (readonly [string, number])[]): Expected {
  return {
    sum: parts.reduce((sum, [, amount]) => sum + BigInt(amount), 0n),
    records: [...new Set(parts.map(([id]) => id))].toSorted(),
  }
}

function actual(
  form: Form,
  projects: readonly Project[],
  code: string,
  row: string,
  column: string,
  money?: Stage,
) {
  const filled = fill(form, projects, code, money ? { money } : {})
  if (!filled.ok) throw new Error(filled.issues[0]?.code)
  const cell = cellAt(filled.value, row, column)
  return { sum: BigInt(cell?.value ?? -1), records: [...(cell?.records ?? [])].toSorted() }
}

const funds = fc.constantFrom('national' as const, 'local' as const)

test('the funding report holds what the projects add up to, at every stage and in every period', () => {
  fc.assert(
    fc.property(
      projectsArbitrary('da'),
      fc.constantFrom(...codes),
      fc.constantFrom<Stage>('requested', 'approved', 'paid', 'returned', 'settled'),
      fc.nat({ max: fundingContentCodes.length }),
      funds,
      (projects, code, stage, line, fund) => {
        const content = fundingContentCodes[line]
        const parts = counted(projects).flatMap((project) =>
          project.funding
            .filter(({ source }) => source === fund)
            .filter((one) => content === undefined || (one.content ?? project.content) === content)
            .flatMap((one) => moneyIn(project, one, stage, code))
            .map((amount) => [project.id, amount] as const),
        )
        const row = content === undefined ? 'total' : String(line + 1)
        expect(actual(fundingReport, projects, code, row, fund, stage)).toEqual(total(parts))
      },
    ),
    { numRuns: 400 },
  )
})

test('the result report holds each result once, in the column of its fund', () => {
  const lines = resultReport.body.kind === 'lines' ? resultReport.body.lines : []
  const measured = lines.flatMap(({ code, measure }) =>
    measure?.take === 'result' ? [[code, measure.indicators[0]] as const] : [],
  )
  expect(measured).toHaveLength(29)
  fc.assert(
    fc.property(
      projectsArbitrary('da'),
      fc.constantFrom(...codes),
      fc.constantFrom(...measured),
      funds,
      (projects, code, [row, indicator], fund) => {
        const parts = counted(projects).flatMap((project) =>
          (project.results ?? [])
            .filter((one) => one.indicator === indicator && within(one.on, code))
            .filter((one) => (one.fund ?? project.fund) === fund)
            .map(({ quantity }) => [project.id, quantity] as const),
        )
        expect(actual(resultReport, projects, code, row, fund)).toEqual(total(parts))
      },
    ),
    { numRuns: 400 },
  )
})

test('the overview counts a project once, whatever its sources, and what it drew in', () => {
  fc.assert(
    fc.property(projectsArbitrary('da'), fc.constantFrom(...codes), funds, (projects, code, fund) => {
      const all = counted(projects).filter((project) => approved(project) && ofPlan(project, code))
      const mine = all.filter((project) => project.fund === fund)
      const drawn = (from: readonly Project[]) =>
        total(
          from
            .filter(({ status }) => status !== 'not-carried-out')
            .flatMap(({ id, status, funding }) =>
              funding.flatMap(({ source, approvedVnd, settledVnd }) => {
                const drawnIn = status === 'stopped' ? settledVnd : approvedVnd
                return source === 'counterpart' && drawnIn !== undefined ? [[id, drawnIn] as const] : []
              }),
            ),
        )
      const ones = (from: readonly Project[]) => total(from.map(({ id }) => [id, 1] as const))
      expect(actual(provincialOverview, projects, code, '1', fund)).toEqual(ones(mine))
      expect(actual(provincialOverview, projects, code, '1', 'total')).toEqual(ones(all))
      expect(actual(provincialOverview, projects, code, '5', fund)).toEqual(drawn(mine))
      expect(actual(provincialOverview, projects, code, '5', 'total')).toEqual(drawn(all))
    }),
  )
})

test('the list of projects, the overview and the funding report of a year agree on what was approved', () => {
  fc.assert(
    fc.property(projectsArbitrary('da'), fc.constantFrom('2025', '2026'), (some, code) => {
      const projects = some.map((project) => ({
        ...project,
        funding: project.funding.map((one) => ({ approvedVnd: 0, ...one })),
      }))
      const list = fill(projectList, projects, code)
      // The total of a column in which no project has money is empty; the sum of a line is then 0.
      const inList = (column: string) =>
        list.ok && (list.value.sheets[0]?.total?.cells.find((cell) => cell.column === column)?.value ?? 0)
      const sum = (form: Form, row: string, column: string) =>
        Number(actual(form, projects, code, row, column, 'approved').sum)
      for (const fund of ['national', 'local']) {
        expect([inList(fund), sum(provincialOverview, '3', fund)]).toEqual([
          sum(fundingReport, 'total', fund),
          sum(fundingReport, 'total', fund),
        ])
      }
      expect(inList('support')).toBe(sum(provincialOverview, '3', 'total'))
    }),
  )
})

test('the vote report counts a product once for each level it stood at in the year', () => {
  const day = fc.constantFrom('2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01')
  const stand = fc.record({ level: fc.constantFrom(...voteLevelCodes), on: day })
  const product = fc.record({
    group: fc.constantFrom(...productGroupCodes),
    entries: fc.array(stand, { maxLength: 3 }),
    certificates: fc.array(
      stand.map(({ level, on }) => ({ level, issuedOn: on })),
      { maxLength: 3 },
    ),
  })
  fc.assert(
    fc.property(fc.array(product, { maxLength: 8 }), (some) => {
      const products = some.map((one, index) => ({
        ...one,
        id: `sp-${index}`,
        establishmentId: 'cs-1',
        name: `${index}`,
      }))
      const filled = fill(voteReport, { products }, '2026')
      if (!filled.ok) throw new Error()
      const levels = { central: ['region', 'national'], province: ['province'] }
      for (const [column, of] of Object.entries(levels)) {
        productGroupCodes.forEach((group, index) => {
          const mine = products.filter((one) => one.group === group)
          const counted = [
            mine.filter(({ entries }) =>
              entries.some(({ level, on }) => of.includes(level) && within(on, '2026')),
            ),
            mine.filter(({ certificates }) =>
              certificates.some(({ level, issuedOn }) => of.includes(level) && within(issuedOn, '2026')),
            ),
          ]
          const values = ['1', '2'].map((line) => cellAt(filled.value, `${line}.${index + 1}`, column))
          expect(values.map((cell) => cell?.value)).toEqual(counted.map(({ length }) => length))
          expect(values.map((cell) => cell?.records)).toEqual(counted.map((all) => all.map(({ id }) => id)))
        })
        for (const line of ['1', '2']) {
          const parts = productGroupCodes.map(
            (_, index) => cellAt(filled.value, `${line}.${index + 1}`, column)?.value,
          )
          expect(cellAt(filled.value, line, column)?.value).toBe(
            parts.reduce<number>((sum, one) => sum + Number(one), 0),
          )
        }
      }
    }),
  )
})

test('the cluster report holds what the clusters add up to, where they record everything', () => {
  const area = fc.integer({ min: 0, max: 750_000 })
  const cluster = fc.record({
    status: fc.constantFrom(
      'established' as const,
      'operating' as const,
      'operating-not-established' as const,
    ),
    establishedOn: fc.constantFrom('2020-05-05', '2025-12-14', '2025-12-15', '2026-12-14'),
    areaM2: area,
    industrialLandM2: area,
    leasedM2: area,
    filledM2: area,
    craftVillage: fc.boolean(),
    enterpriseInvestor: fc.boolean(),
    tenantProjects: fc.nat(30),
    infrastructurePaidVnd: fc.integer({ min: 0, max: 1_000_000_000_000 }),
  })
  type Made = typeof cluster extends fc.Arbitrary<infer One> ? One : never
  const established = ({ status }: Made) => status !== 'operating-not-established'
  const operating = ({ status }: Made) => status !== 'established'
  const all = () => true
  const lines: readonly (readonly [string, (one: Made) => boolean, (one: Made) => number])[] = [
    ['3', established, () => 1],
    ['4', established, (one) => one.areaM2],
    ['5', (one) => established(one) && one.establishedOn >= '2025-12-15', () => 1],
    ['6', (one) => established(one) && one.establishedOn >= '2025-12-15', (one) => one.areaM2],
    ['7', (one) => established(one) && one.enterpriseInvestor, () => 1],
    ['8', (one) => established(one) && one.enterpriseInvestor, (one) => one.areaM2],
    ['14', all, (one) => one.infrastructurePaidVnd],
    ['15', operating, () => 1],
    ['15.1', (one) => one.status === 'operating', () => 1],
    ['15.2', (one) => !established(one), () => 1],
    ['15.3', (one) => operating(one) && one.craftVillage, () => 1],
    ['16', operating, (one) => one.areaM2],
    ['16.3', (one) => operating(one) && one.craftVillage, (one) => one.areaM2],
    ['17', operating, (one) => one.industrialLandM2],
    ['18', all, (one) => one.leasedM2],
    ['20', all, (one) => one.tenantProjects],
  ]
  fc.assert(
    fc.property(fc.array(cluster, { maxLength: 8 }), (some) => {
      const clusters = some.map((one, index) => ({
        ...one,
        id: `c-${index}`,
        name: `${index}`,
        address: { provinceCode: '38' },
      }))
      const filled = fill(clusterProvince, { clusters }, '2026')
      if (!filled.ok) throw new Error()
      const value = (line: string) => cellAt(filled.value, line, 'result')?.value
      for (const [line, meant, quantity] of lines) {
        const sum = clusters.filter(meant).reduce((total, one) => total + quantity(one), 0)
        expect([line, value(line)]).toEqual([line, sum])
      }
      const open = clusters.filter(operating)
      const land = open.reduce((sum, one) => sum + one.industrialLandM2, 0)
      const full = open.reduce((sum, one) => sum + one.filledM2, 0)
      // Half a hundredth of a percent rounds up: in whole numbers, to stay clear of floats.
      const share = land === 0 ? null : Number((BigInt(full) * 20_000n + BigInt(land)) / (2n * BigInt(land)))
      expect(value('19')).toBe(share)
    }),
  )
})

test('the periods of a year hold together what the year holds, for money that moves on a day', () => {
  const split = [
    ['2026-H1', '2026-H2'],
    ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'],
    Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`),
  ]
  fc.assert(
    fc.property(
      projectsArbitrary('da'),
      fc.constantFrom(...split),
      fc.constantFrom<Stage>('paid', 'returned'),
      (projects, parts, stage) => {
        const sum = (code: string) => actual(fundingReport, projects, code, 'total', 'local', stage).sum
        expect(parts.map(sum).reduce((all, one) => all + one, 0n)).toBe(sum('2026'))
      },
    ),
  )
})
