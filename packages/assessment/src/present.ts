import type { AskedPath, Issue, Text } from '@khuyencong/domain'
import type { CriterionReason, CriterionResult, Doubt } from '@khuyencong/eligibility'
import type { Policy, UnverifiedValue } from '@khuyencong/policy'
import { limitTexts, type Limit, type NotStated, type PriorityResult } from '@khuyencong/support'
import { doubtText, otherLawText, pendingText } from './aheadText.js'
import type { DecidedSupport, Decision, OtherLaw } from './assess.js'
import { policyOf, shipped } from './policyOf.js'
import { policyText } from './policyText.js'
import { reasonText } from './reasonText.js'
import {
  authorityText,
  both,
  criterionText,
  factLabel,
  issueText,
  notStatedText,
  valueText,
} from './words.js'

type Worded<One> = One & { readonly message: Text }

/**
 * A decision with its words in both languages, as the command prints it. Every field of the decision is kept as it is;
 * words stand beside it in a `message`, and for lists of bare codes and paths in a list of their own.
 */
export interface PresentedDecision extends Omit<
  Decision,
  'criteria' | 'doubtful' | 'reasons' | 'otherLaw' | 'support' | 'unverified' | 'issues'
> {
  /** The policy as people name it. */
  readonly policyText: Text
  readonly criteria: readonly Worded<CriterionResult>[]
  /** The words of `pending`, in the same order. */
  readonly pendingTexts: readonly { readonly code: string; readonly message: Text }[]
  readonly doubtful: readonly Worded<Doubt>[]
  readonly reasons: readonly Worded<CriterionReason>[]
  /** The words of `missingFacts`, in the same order. */
  readonly missingFactTexts: readonly { readonly path: AskedPath; readonly message: Text }[]
  readonly otherLaw: Worded<OtherLaw> | null
  readonly support: Omit<DecidedSupport, 'limits' | 'binding' | 'notStated' | 'priority'> & {
    readonly limits: readonly Worded<Limit>[]
    readonly binding: Worded<Limit> | null
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
  const { criteria, doubtful, missingFacts, otherLaw, pending, reasons, support } = decision
  const { binding, limits, notStated, priority } = support
  const other = otherLaw?.policy ? shipped(otherLaw.policy) : undefined
  return {
    ...decision,
    policyText: both((lang) => policyText(decision.policy, policy, lang)),
    criteria: criteria.map((one) => ({
      ...one,
      message: both((lang) => criterionText(one, policy, lang, doubtful)),
    })),
    pendingTexts: pending.map((code) => ({ code, message: both((lang) => pendingText(code, policy, lang)) })),
    doubtful: doubtful.map((one) => ({
      ...one,
      message: both((lang) => doubtText(one, decision, policy, lang)),
    })),
    reasons: reasons.map((one) => ({ ...one, message: both((lang) => reasonText(one, policy, lang)) })),
    missingFactTexts: missingFacts.map((path) => ({
      path,
      message: both((lang) => factLabel(path, lang)),
    })),
    otherLaw: otherLaw && { ...otherLaw, message: both((lang) => otherLawText(otherLaw, other, lang)) },
    support: {
      ...support,
      limits: limits.map(limitWorded),
      binding: binding && limitWorded(binding),
      notStated: notStated && {
        ...notStated,
        message: both((lang) => notStatedText(decision, policy, lang)),
      },
      priority: priority && { ...priority, authority: both((lang) => authorityText(policy, lang)) },
    },
    unverified: decision.unverified.map((one) => ({
      ...one,
      message: both((lang) => valueText(one, policy, lang)),
    })),
    issues: decision.issues.map((one) => ({
      ...one,
      message: both((lang) => issueText(one, policy, lang)),
    })),
  }
}

function limitWorded(limit: Limit): Worded<Limit> {
  return { ...limit, message: limitTexts[limit.code] }
}
