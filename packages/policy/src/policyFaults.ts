import { isIsoDate, issue, type Issue, type Text } from '@khuyencong/domain'
import type { Policy } from './policy.js'

/**
 * Why a policy decides nothing: it is no policy at all, or it has no criteria, under which everybody would be
 * eligible. Nothing for one that may decide. It looks at the policy's shape alone, in constant time, so that whoever
 * decides can ask each time; a policy from elsewhere is checked in full by `parsePolicy`.
 *
 * @param policy whatever was given as one, such as a timeline by mistake
 * @example
 * ```ts
 * policyFaults({ ...policy, criteria: {} }).map(({ code }) => code) // => ['policy-without-criteria']
 * ```
 */
export function policyFaults(policy: Policy): readonly Issue[] {
  if (!isLikePolicy(policy)) return Object.freeze([issue('policy-unusable', '', { reason: noPolicy })])
  for (const code in policy.criteria) if (Object.hasOwn(policy.criteria, code)) return none
  return Object.freeze([issue('policy-without-criteria', 'criteria')])
}

const none: readonly Issue[] = Object.freeze([])

const noPolicy: Text = {
  vi: 'không có phiên bản, mức hỗ trợ, điều kiện, định nghĩa, danh mục, tham số và quy định ưu tiên của một chính sách',
  en: 'it lacks the version, norms, criteria, definitions, lists, parameters or priority of a policy',
}

/** Whether a value has the parts that calculators read of a policy. */
export function isLikePolicy(value: unknown): value is Policy {
  if (!isHolder(value)) return false
  const { id, version, norms, criteria, definitions, lists, parameters, priority } = value
  return (
    typeof id === 'string' &&
    isIsoDate(version) &&
    isHolder(norms) &&
    isHolder(criteria) &&
    isHolder(definitions) &&
    isHolder(lists) &&
    isHolder(parameters) &&
    isHolder(priority)
  )
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
