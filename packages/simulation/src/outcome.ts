import type { ContentCode, Application, Fund, Verdict, Vnd } from '@khuyencong/domain'
import type { Policy } from '@khuyencong/policy'
import { fundingRank, type FundingRank } from '@khuyencong/support'
import { assessQuickly } from '@khuyencong/assessment'

/** What two policies make of one application. */
export interface SimulatedOutcome {
  readonly id: string
  readonly activity: ContentCode
  readonly fund: Fund
  /** `null` where the province is not known. */
  readonly provinceCode: string | null
  readonly current: OutcomeSide
  readonly draft: OutcomeSide
}

/** What one policy makes of it. */
export interface OutcomeSide {
  readonly verdict: Verdict
  /** `null` where the amount is not stated or not known. */
  readonly amountVnd: Vnd | null
  /** Its place in the order of funding; `null` where the acts give it none, absent where nobody asked. */
  readonly rank?: FundingRank | null
}

/**
 * What two policies make of one application, each applied as it stands: no saving clause keeps it under another.
 *
 * @param ranked whether the order of funding is asked for
 *
 * @example
 * ```ts
 * outcomeOf(policy, policy, application).draft.amountVnd // => 300000000
 * ```
 */
export function outcomeOf(
  current: Policy,
  draft: Policy,
  application: Application,
  { ranked = false }: { readonly ranked?: boolean } = {},
): SimulatedOutcome {
  return {
    id: application.id,
    activity: application.activity,
    fund: application.fund,
    provinceCode: application.place?.provinceCode ?? null,
    current: sideOf(current, application, ranked),
    draft: sideOf(draft, application, ranked),
  }
}

function sideOf(policy: Policy, application: Application, ranked: boolean): OutcomeSide {
  const { verdict, amountVnd } = assessQuickly(policy, application)
  return ranked && verdict === 'eligible'
    ? { verdict, amountVnd, rank: fundingRank(policy, application) }
    : { verdict, amountVnd }
}
