import { fundingContentCodes, type Project } from '@khuyencong/domain/registry'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellAt, fill, fundingReport, provincialOverview, resultReport, type Form } from '../index.js'
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
  if (!filled.ok) throw new Error(filled.issues[0]?.message.en)
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
            .flatMap(({ id, funding }) =>
              funding.flatMap(({ source, approvedVnd }) =>
                source === 'counterpart' && approvedVnd !== undefined ? [[id, approvedVnd] as const] : [],
              ),
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
