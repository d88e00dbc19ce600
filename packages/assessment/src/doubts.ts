import type { Application, Verdict, Vnd } from '@khuyencong/domain'
import { costInDoubt, type Doubt } from '@khuyencong/eligibility'
import type { Policy } from '@khuyencong/policy'
import { hadSupport, supportAmounts, type SupportOptions } from '@khuyencong/support'

/** That an establishment had support before, where it is only an assumption that it is given once. */
export function limitDoubts(policy: Policy, application: Application, verdict: Verdict): readonly Doubt[] {
  const once = policy.norms[application.activity]?.oneSupportEach
  if (once?.verification !== 'assumption' || verdict === 'ineligible' || !hadSupport(application)) return none
  return [{ code: 'one-support-each', parameters: { citation: { cite: once.citation } } }]
}

const none: readonly Doubt[] = Object.freeze([])

/**
 * The amount where nothing in doubt counts: without the cost of invoices outside the window, and nothing where a
 * support already given would use up the only one. `null` where an invoice in doubt has no amount.
 */
export function amountWithoutDoubt(
  policy: Policy,
  application: Application,
  doubtful: readonly Doubt[],
  amountVnd: Vnd | null,
  options: SupportOptions,
): Vnd | null {
  const codes = doubtful.map(({ code }) => code)
  if (codes.includes('one-support-each')) return 0
  if (!codes.includes('fiscal-year.documents-in-window')) return amountVnd
  const doubt = costInDoubt(policy, application)
  const { eligibleCostVnd, units } = application
  // Which unit an invoice belongs to is not said.
  if (doubt === null || eligibleCostVnd === undefined || units || amountVnd === null) return null
  // The project costs what it did, so what counterpart and other sources leave is as before: the amount holds it.
  const { counterpartCommittedVnd: _own, ...rest } = application
  const left = { ...rest, eligibleCostVnd: Math.max(0, eligibleCostVnd - doubt) }
  const without = supportAmounts(policy, left, options).amountVnd
  return without === null ? null : Math.min(without, amountVnd)
}
