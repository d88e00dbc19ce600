import { deepFreeze, inPeriod, yearOf } from '@khuyencong/domain'
import type { FundingContent, FundingSource, Project, ProjectFunding } from '@khuyencong/domain/registry'
import type { FundingStage } from '../form.js'
import type { ReportingPeriod } from '../period.js'

/** Promotion money, of either fund. */
export const promotionSources: readonly FundingSource[] = /* @__PURE__ */ deepFreeze(['national', 'local'])

/** The statuses of a project that was begun, or still may be. */
export const carriedOut: ReadonlySet<Project['status']> = new Set<Project['status']>([
  'approved',
  'in-progress',
  'accepted',
  'settled',
  'stopped',
])

/** Whether a project was approved, whatever became of it. */
export const isApproved = ({ status }: Project) => carriedOut.has(status) || status === 'not-carried-out'

const ended = new Set<Project['status']>(['accepted', 'settled', 'stopped'])

/** Whether a kind of period takes projects by their plan year, and not by a day of theirs. */
export const goesByPlan = ({ kind }: ReportingPeriod) => kind === 'year' || kind === 'programme'

/**
 * Whether a project belongs to the plan of a period.
 *
 * A year or a programme takes the projects of its plan years, also those approved the year before; a shorter period
 * takes those approved in it.
 */
export function belongsTo(project: Project, period: ReportingPeriod): boolean {
  if (period.kind === 'once') return true
  if (goesByPlan(period)) return isPlanYearOf(period, project.planYear)
  return project.approvedOn !== undefined && inPeriod(project.approvedOn, period.window)
}

/** Whether a plan year is one that the period lies in. */
export function isPlanYearOf(period: ReportingPeriod, year: number): boolean {
  if (period.kind === 'once') return true
  const first = Number(period.code.slice(0, 4))
  const last = period.kind === 'programme' ? Number(period.code.slice(5)) : first
  return year >= first && year <= last
}

/** Whether a project was approved and belongs to the plan of a period. */
export const isPlanned = (project: Project, period: ReportingPeriod) =>
  isApproved(project) && belongsTo(project, period)

/** The day work on a project began, as far as it is recorded. */
export const beginningOf = ({ startsOn, contract, approvedOn }: Project) =>
  startsOn ?? contract?.signedOn ?? approvedOn

/**
 * Whether work on a project falls into a period: until its contract is liquidated or, where that day is not recorded,
 * until its own last day once it has ended. A project past its last day that has not ended is still at work.
 */
export function isActive(project: Project, period: ReportingPeriod): boolean {
  if (period.kind === 'once' || goesByPlan(period)) return belongsTo(project, period)
  const { from, before } = period.window
  const began = beginningOf(project)
  if (!carriedOut.has(project.status) || began === undefined || (before !== null && began >= before)) {
    return false
  }
  const last = project.contract?.liquidatedOn ?? (ended.has(project.status) ? lastDayOf(project) : undefined)
  return last === undefined || last >= from
}

function lastDayOf({ endsOn, acceptances = [] }: Project): string | undefined {
  return endsOn ?? acceptances.map(({ on }) => on).reduce<string | undefined>(later, undefined)
}

const later = (first: string | undefined, second: string) =>
  first === undefined || second > first ? second : first

/** Money of one entry at a stage, for a period; `undefined` where nothing is recorded. */
export function amountOf(
  project: Project,
  funding: ProjectFunding,
  stage: FundingStage,
  period: ReportingPeriod,
): number | undefined {
  switch (stage) {
    case 'requested':
      return belongsTo(project, period) ? funding.requestedVnd : undefined
    case 'approved':
      return isPlanned(project, period) ? grantedBy(project, funding) : undefined
    case 'paid':
      return movedIn(funding.payments, period)
    case 'returned':
      return movedIn(funding.refunds, period)
    case 'settled':
      return settledIn(project, period) ? funding.settledVnd : undefined
  }
}

/**
 * What was approved. What others than the funds promised to a project that was stopped counts only as far as it was
 * settled: the rest was never drawn in.
 */
export const grantedBy = ({ status }: Project, { source, approvedVnd, settledVnd }: ProjectFunding) =>
  status === 'stopped' && !promotionSources.includes(source) ? settledVnd : approvedVnd

type Movement = NonNullable<ProjectFunding['refunds']>[number]

function movedIn(movements: readonly Movement[] | undefined, period: ReportingPeriod): number | undefined {
  let sum: number | undefined
  for (const { on, amountVnd } of movements ?? []) {
    if (inPeriod(on, period.window)) sum = (sum ?? 0) + amountVnd
  }
  return sum
}

/**
 * A year or a programme takes what its plan settled, because the money of a year may be settled until 22 January of
 * the next (khoản 2 Điều 18 36/2013/TT-BCT); a shorter period takes what was liquidated in it.
 */
function settledIn(project: Project, period: ReportingPeriod): boolean {
  if (period.kind === 'once' || goesByPlan(period)) return belongsTo(project, period)
  const on = project.contract?.liquidatedOn
  return on !== undefined && inPeriod(on, period.window)
}

/**
 * What a project holds at a stage from some sources, of all time up to the end of the period; `null` where one of
 * them does not record it, for what the others hold is not the whole. A source without refunds got nothing back.
 */
export function projectAmount(
  project: Project,
  stage: FundingStage,
  sources: readonly FundingSource[],
  period: ReportingPeriod,
): number | null {
  const meant = project.funding.filter(({ source }) => sources.includes(source))
  if (meant.length === 0) return null
  let sum = 0
  for (const funding of meant) {
    const amount = heldAt(funding, stage, period)
    if (amount === undefined) return null
    sum += amount
  }
  return sum
}

function heldAt(funding: ProjectFunding, stage: FundingStage, period: ReportingPeriod): number | undefined {
  switch (stage) {
    case 'requested':
      return funding.requestedVnd
    case 'approved':
      return funding.approvedVnd
    case 'paid':
      return movedUpTo(funding.payments, period)
    case 'returned':
      return movedUpTo(funding.refunds ?? [], period)
    case 'settled':
      return funding.settledVnd
  }
}

function movedUpTo(
  movements: readonly Movement[] | undefined,
  { window }: ReportingPeriod,
): number | undefined {
  const moved = movements?.filter(({ on }) => window.before === null || on < window.before)
  return moved?.reduce((sum, { amountVnd }) => sum + amountVnd, 0)
}

/** The content that an entry of money is for. */
export const contentOfFunding = (project: Project, funding: ProjectFunding): FundingContent =>
  funding.content ?? project.content

/** The years a project runs, as `2026` or `2026–2027`. */
export function yearsOf(project: Project): string {
  const first = project.startsOn ? yearOf(project.startsOn) : project.planYear
  const last = project.endsOn ? yearOf(project.endsOn) : first
  return first === last ? String(first) : `${first}–${last}`
}
