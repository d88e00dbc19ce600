import type { ContentCode } from '@khuyencong/domain'
import type { Policy } from './policy.js'
import { isSettled } from './settled.js'

/**
 * Remembers what is made of a policy for an activity, for as long as the policy object lives. Of a policy that may
 * still change nothing is remembered: what was made of it before must not decide after.
 *
 * The last answer is kept apart, because a run over many applications asks for the same one again and again.
 *
 * @example
 * ```ts
 * const normOf = perActivity((policy, activity) => policy.norms[activity])
 * ```
 */
export function perActivity<Value>(
  make: (policy: Policy, activity: ContentCode) => Value,
): (policy: Policy, activity: ContentCode) => Value {
  const made = new WeakMap<Policy, Map<ContentCode, Value>>()
  let last: { readonly policy: Policy; readonly activity: ContentCode; readonly value: Value } | undefined
  return (policy, activity) => {
    if (last && last.policy === policy && last.activity === activity) return last.value
    let byActivity = made.get(policy)
    if (!byActivity && !isSettled(policy)) return make(policy, activity)
    if (!byActivity) made.set(policy, (byActivity = new Map<ContentCode, Value>()))
    if (!byActivity.has(activity)) byActivity.set(activity, make(policy, activity))
    const value = byActivity.get(activity) as Value
    last = { policy, activity, value }
    return value
  }
}
