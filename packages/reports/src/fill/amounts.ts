import { inPeriod, yearOf } from '@khuyencong/domain'
import type { FundingContent, FundingSource, Project, ProjectFunding } from '@khuyencong/domain/registry'
import type { FundingStage } from '../form.js'
import type { ReportingPeriod } from '../period.js'

/** Promotion money, of either fund. */
export const promotionSources: readonly FundingSource[] = ['national', 'local']

const planned = new Set<Project['status']>([
  'approved',
  'in-progress',
  'accepted',
  'settled',
  'stopped',
  'not-carried-out',
])

/** The statuses of a project that was begun, or still may be. */
export const carriedOut = new Set<Project['status']>([
  'approved',
  'in-progress',
  'accepted',
  'settled',
  'stopped',
])

/**
 * Whether a project belongs to the plan of a period.
 *
 * A year or a programme takes the projects of its plan years, also those approved the year before; a shorter period
 * takes those approved in it.
 */
export function belongsTo(project: Project, period: ReportingPeriod): boolean {
  if (period.kind === 'once') return true
  if (period.kind === 'year' || period.kind === 'programme') return planYears(period, project.planYear)
  return project.approvedOn !== undefined && inPeriod(project.approvedOn, period.window)
}

function planYears(period: ReportingPeriod, year: number): boolean {
  const first = Number(period.code.slice(0, 4))
  const last = period.kind === 'programme' ? Number(period.code.slice(5)) : first
  return year >= first && year <= last
}

/** Whether a project was approved and belongs to the plan of a period. */
export const isPlanned = (project: Project, period: ReportingPeriod) =>
  planned.has(project.status) && belongsTo(project, period)

/** Whether work on a project falls into a period. */
export function isActive(project: Project, period: ReportingPeriod): boolean {
  const { from, before } = period.window
  if (period.kind === 'once' || period.kind === 'year' || period.kind === 'programme') {
    return belongsTo(project, period)
  }
  const starts = project.startsOn ?? project.contract?.signedOn ?? project.approvedOn
  const begun = starts !== undefined && (before === null || starts < before)
  return begun && carriedOut.has(project.status) && (project.endsOn === undefined || project.endsOn >= from)
}

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
      return isPlanned(project, period) ? funding.approvedVnd : undefined
    case 'paid':
      return paidIn(funding, period)
    case 'settled':
      return settledIn(project, period) ? funding.settledVnd : undefined
  }
}

function paidIn(funding: ProjectFunding, period: ReportingPeriod): number | undefined {
  let sum: number | undefined
  for (const payment of funding.payments ?? []) {
    if (inPeriod(payment.on, period.window)) sum = (sum ?? 0) + payment.amountVnd
  }
  return sum
}

function settledIn(project: Project, period: ReportingPeriod): boolean {
  const on = project.contract?.liquidatedOn
  if (on === undefined) return belongsTo(project, period)
  return inPeriod(on, period.window)
}

/** What a project holds at a stage from some sources, of all time up to the end of the period. */
export function projectAmount(
  project: Project,
  stage: FundingStage,
  sources: readonly FundingSource[],
  period: ReportingPeriod,
): number | null {
  let sum: number | null = null
  for (const funding of project.funding) {
    if (!sources.includes(funding.source)) continue
    const amount = stage === 'paid' ? paidUpTo(funding, period) : funding[`${stage}Vnd`]
    if (amount !== undefined) sum = (sum ?? 0) + amount
  }
  return sum
}

function paidUpTo(funding: ProjectFunding, { window }: ReportingPeriod): number | undefined {
  const paid = funding.payments?.filter(({ on }) => window.before === null || on < window.before)
  return paid?.reduce((sum, { amountVnd }) => sum + amountVnd, 0)
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
