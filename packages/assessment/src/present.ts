import { withMessage, type Issue, type Text } from '@khuyencong/domain'
import type { CriterionResult } from '@khuyencong/eligibility'
import type { Policy, UnverifiedValue } from '@khuyencong/policy'
import type { NotStated, PriorityResult } from '@khuyencong/support'
import type { DecidedSupport, Decision } from './assess.js'
import { policyOf } from './policyOf.js'
import { authorityText, both, criterionText, notStatedText, valueText } from './words.js'

type Worded<One> = One & { readonly message: Text }

/** A decision with its words in both languages, as the command prints it. */
export interface PresentedDecision extends Omit<Decision, 'criteria' | 'support' | 'unverified' | 'issues'> {
  readonly criteria: readonly Worded<CriterionResult>[]
  readonly support: Omit<DecidedSupport, 'notStated' | 'priority'> & {
    readonly notStated: Worded<NotStated> | null
    readonly priority: (PriorityResult & { readonly authority: Text }) | null
  }
  readonly unverified: readonly Worded<UnverifiedValue>[]
  readonly issues: readonly Worded<Issue>[]
}

/**
 * A decision with its words in both languages, each beside its citation.
 *
 * @param policy the policy it was made under, where that is none of this SDK and the decision was read from a store
 * @example
 * ```ts
 * present(decision).criteria[0]?.message.vi // => 'Đạt: …'
 * ```
 */
export function present(
  decision: Decision,
  policy: Policy | undefined = policyOf(decision),
): PresentedDecision {
  const { criteria, support, unverified, issues } = decision
  const { notStated, priority } = support
  return {
    ...decision,
    criteria: criteria.map((one) => ({ ...one, message: both((lang) => criterionText(one, policy, lang)) })),
    support: {
      ...support,
      notStated: notStated && {
        ...notStated,
        message: both((lang) => notStatedText(decision, policy, lang)),
      },
      priority: priority && { ...priority, authority: both((lang) => authorityText(policy, lang)) },
    },
    unverified: unverified.map((one) => ({ ...one, message: both((lang) => valueText(one, policy, lang)) })),
    issues: issues.map((one) => withMessage(one)),
  }
}
