import {
  amountReaching,
  multiplyRatios,
  parseShare,
  takeShare,
  MAX_VND,
  type ContentCode,
  type Share,
  type Vnd,
} from '@khuyencong/domain'
import type { Policy } from '@khuyencong/policy'
import { planFor } from './plan.js'

/**
 * The smallest eligible cost at which the support of an activity reaches its cap, in đồng.
 *
 * `null` where the policy has no cap for it, where the cap limits the basis, or where no cost
 * in the safe range reaches it. Without a share the cost need only be the cap itself.
 *
 * @example
 * ```ts
 * costToReachCap(policy, 'advanced-machinery') // => 600000000
 * ```
 */
export function costToReachCap(
  policy: Policy,
  activity: ContentCode,
  { quantity = 1, multiplier = '1' }: { readonly quantity?: number; readonly multiplier?: Share } = {},
): Vnd | null {
  const plan = planFor(policy, activity)
  if (plan?.cap === undefined || plan.capOnBasis || plan.cap * quantity > MAX_VND) return null
  const ratio = parseShare(multiplier)
  const cap = takeShare(plan.cap * quantity, ratio)
  const share = plan.share && multiplyRatios(plan.share, ratio)
  // Support is never above the cost, so a share above one reaches the cap only where the cost does.
  const cost = share ? Math.max(cap, amountReaching(cap, share)) : cap
  return cost <= MAX_VND ? cost : null
}
