import type { Application, IssueParameters } from '@khuyencong/domain'
import type { Policy } from '@khuyencong/policy'
import type { CompiledCriterion } from './compile.js'
import { invoiceWindow } from './issues.js'

/** Something that no text states and that the case does not meet: it is told, and refuses nothing. */
export interface Doubt {
  /** The code of a criterion, or of a limit. */
  readonly code: string
  /** The figures of the case. */
  readonly parameters: IssueParameters
}

/** What of the criteria that no text states is not met. */
export function doubtsOf(
  policy: Policy,
  application: Application,
  doubtful: readonly CompiledCriterion[],
): readonly Doubt[] {
  return doubtful.map(({ code }) => ({ code, parameters: parametersOf(policy, application, code) }))
}

function parametersOf(policy: Policy, application: Application, code: string): IssueParameters {
  if (code === 'fiscal-year.documents-in-window') return documentParameters(policy, application)
  if (code === 'fiscal-year.plan-year') {
    const { approvedOn, planYear } = application
    return {
      ...(approvedOn !== undefined && { approvedOn: { day: approvedOn } }),
      ...(planYear !== undefined && { planYear }),
    }
  }
  return {}
}

function documentParameters(policy: Policy, application: Application): IssueParameters {
  const window = invoiceWindow(policy, application)
  if (!window) return {}
  const outside = documentsInDoubt(policy, application)
  const amount = costInDoubt(policy, application)
  return {
    count: outside.length,
    from: { day: window.from },
    before: { day: window.before },
    ...(amount !== null && { amount: { vnd: amount } }),
  }
}

function documentsInDoubt(policy: Policy, application: Application) {
  const window = invoiceWindow(policy, application)
  if (!window) return []
  return (application.invoices ?? []).filter(({ date }) => date < window.from || date >= window.before)
}

/**
 * What the invoices outside the accepted window come to, in đồng; `null` where one of them has no amount.
 *
 * @example
 * ```ts
 * costInDoubt(policy, application) // => 0
 * ```
 */
export function costInDoubt(policy: Policy, application: Application): number | null {
  return documentsInDoubt(policy, application).reduce<number | null>(
    (total, { amountVnd }) => (total === null || amountVnd === undefined ? null : total + amountVnd),
    0,
  )
}
