import type { Application, Ratio, Verdict, Vnd } from '@khuyencong/domain'
import type { Policy } from '@khuyencong/policy'
import { allowance, type Allowance, type Plan } from './plan.js'

/** What the calculator is told beside the application. */
export interface SupportOptions {
  /** Whether support may be given at all, which the calculator does not judge; `eligible` when absent. */
  readonly verdict?: Verdict
  /** What is left of the budget, in đồng. */
  readonly budgetLeftVnd?: Vnd
}

/** Every figure of one application; `Infinity` for what does not limit it. */
export interface Reckoning extends Omit<Allowance, 'ceiling'> {
  readonly ceiling: number | null
  readonly request: number
  readonly counterpart: number
  readonly otherStateMoney: number
  readonly earlierSupport: number
  readonly oneSupportEach: number
  readonly budget: number
  readonly amount: number | null
}

/** The figures: the one place where an amount is made. */
export function reckon(
  policy: Policy,
  plan: Plan,
  application: Application,
  basis: number | undefined,
  multiplier: Ratio | undefined,
  { verdict, budgetLeftVnd = Infinity }: SupportOptions,
): Reckoning {
  const allowed = allowance(plan, basis, application.quantity, multiplier, application)
  const known = allowed.ceiling !== Infinity && !(plan.share && basis === undefined)
  const ceiling = known ? allowed.ceiling : null
  const request = application.requestedVnd ?? Infinity
  const counterpart = plan.shared ? leftByOthers(application, basis) : Infinity
  const otherStateMoney = hasOtherStateMoney(application) ? 0 : Infinity
  const earlierSupport = policy.parameters.earlierSupportCounts.value
    ? Math.max(0, allowed.cap - earlierAmount(application))
    : Infinity
  const oneSupportEach = plan.norm.oneSupportEach && hadSupport(application) ? 0 : Infinity
  return {
    share: allowed.share,
    perHectare: allowed.perHectare,
    cap: allowed.cap,
    basis: allowed.basis,
    ceiling,
    request,
    counterpart,
    otherStateMoney,
    earlierSupport,
    oneSupportEach,
    budget: budgetLeftVnd,
    amount:
      verdict === 'ineligible'
        ? 0
        : ceiling === null
          ? null
          : Math.min(
              ceiling,
              request,
              counterpart,
              otherStateMoney,
              earlierSupport,
              oneSupportEach,
              budgetLeftVnd,
            ),
  }
}

/** What the cost leaves after the counterpart and the other sources. */
function leftByOthers(
  { counterpartCommittedVnd, otherSources }: Application,
  cost: number | undefined,
): number {
  if (cost === undefined || counterpartCommittedVnd === undefined) return Infinity
  let left = cost - counterpartCommittedVnd
  if (otherSources) for (const { amountVnd } of otherSources) left -= amountVnd
  return Math.max(0, left)
}

function hasOtherStateMoney({ otherSources }: Application): boolean {
  return (
    otherSources !== undefined &&
    otherSources.some(({ state, sameItem }) => state === true && sameItem === true)
  )
}

/** What the same establishment was already given for the same activity. */
function earlierAmount({ activity, beneficiary }: Application): number {
  let total = 0
  for (const support of beneficiary?.previousSupport ?? []) {
    if (support.activity === activity) total += support.amountVnd
  }
  return total
}

/** Whether the same establishment had support for the same activity. */
function hadSupport({ activity, beneficiary }: Application): boolean {
  return beneficiary?.previousSupport?.some((support) => support.activity === activity) ?? false
}
