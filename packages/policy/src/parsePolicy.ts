import { deepFreeze, type Result } from '@khuyencong/domain'
import { hiddenKeys, plainCopy } from './parse/plain.js'
import { shapeIssues } from './parse/shapeIssues.js'
import { textIssues } from './parse/textIssues.js'
import type { Policy } from './policy.js'
import { policyRelations } from './policyRelations.js'
import { policySchema } from './policy.schema.js'

/**
 * Check a policy as it arrives from a file or another program. Everything that is wrong refuses it, each with code and
 * path: a field or a fact that is not known, an amount that is negative, fractional or text, a share above 1, a
 * citation that is missing, a span that ends before it begins, a condition of a form that is not known, no criteria.
 *
 * What is taken is a copy, deeply frozen: it is digested and compiled once, as the policies of this SDK are.
 *
 * @example
 * ```ts
 * const copy = parsePolicy(JSON.parse(JSON.stringify(policy)))
 * copy.ok && digestOf(copy.value) === digestOf(policy) // => true
 * parsePolicy({ ...policy, criteria: {} }).issues?.[0]?.code // => 'policy-without-criteria'
 * ```
 */
export function parsePolicy(input: unknown): Result<Policy> {
  const { value, issues } = plainCopy(input)
  if (issues.length) return { ok: false, issues }
  const hidden = hiddenKeys(value, 'policy-unknown-field')
  if (hidden.length) return { ok: false, issues: hidden }
  const found = textIssues(value)
  const parsed = policySchema.safeParse(value)
  if (!parsed.success) {
    found.push(...shapeIssues(parsed.error.issues, value, policySchema, 'policy-unknown-field'))
  } else found.push(...policyRelations(value as Policy))
  // The copy itself and not what the schema gives: criteria stand in the order in which they are checked.
  return found.length ? { ok: false, issues: found } : { ok: true, value: deepFreeze(value as Policy) }
}
