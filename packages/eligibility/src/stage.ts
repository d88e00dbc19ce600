import { stageCodes, type Application, type Stage } from '@khuyencong/domain'

/**
 * The stage an application is at: what it says itself; else appraisal until it is approved, implementation until
 * there are invoices, and then settlement. An empty list of invoices counts as none.
 *
 * @example
 * ```ts
 * stageOf({ approvedOn: '2026-02-05', invoices: [] }) // => 'implementation'
 * ```
 */
export function stageOf({
  stage,
  approvedOn,
  invoices,
}: Pick<Application, 'stage' | 'approvedOn' | 'invoices'>): Stage {
  if (stage !== undefined) return stage
  if (approvedOn === undefined) return 'appraisal'
  return invoices !== undefined && invoices.length > 0 ? 'settlement' : 'implementation'
}

/** Whether what is known from one stage on is known at another. */
export function isReached(from: Stage, at: Stage): boolean {
  return stageCodes.indexOf(from) <= stageCodes.indexOf(at)
}
