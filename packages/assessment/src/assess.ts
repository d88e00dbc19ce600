import {
  issue,
  type ActivityCode,
  type Application,
  type BudgetLevel,
  type Citation,
  type Issue,
  type Verdict,
} from '@khuyencong/domain'
import { checkEligibility, verdictOf, type CriterionResult } from '@khuyencong/eligibility'
import {
  digestOf,
  pinOf,
  type Norm,
  type Policy,
  type PolicyPin,
  type UnverifiedValue,
} from '@khuyencong/policy'
import {
  calculateSupport,
  supportAmounts,
  type Limit,
  type NotStated,
  type PriorityResult,
  type SupportAmounts,
} from '@khuyencong/support'

/** A verdict and an amount, with everything they rest on. */
export interface Decision {
  /** The application's own id. */
  readonly id: string
  /** The activity applied for; `null` where the input could not be read. */
  readonly activity: ActivityCode | null
  /** The policy it was assessed under; `null` where there was none. */
  readonly policy: PolicyPin | null
  readonly verdict: Verdict
  readonly criteria: readonly CriterionResult[]
  /** Paths of facts that could still change the verdict or the amount, the most decisive first. */
  readonly missingFacts: readonly string[]
  readonly support: DecidedSupport
  /** Values the decision rests on although no text confirms them. */
  readonly unverified: readonly UnverifiedValue[]
  readonly issues: readonly Issue[]
}

/** The amounts of a decision, in đồng. */
export interface DecidedSupport extends SupportAmounts {
  readonly provisional: boolean
  readonly limits: readonly Limit[]
  readonly binding: Limit | null
  readonly notStated: NotStated | null
  readonly priority: PriorityResult | null
  /** Where the act says more of the money than its amount. */
  readonly terms?: SupportTerms
}

/** What a local act may say of the money beside the amount. */
export interface SupportTerms {
  /** The support is paid back (hỗ trợ có thu hồi). */
  readonly recoverable?: true
  /** The budget that pays. */
  readonly budgetLevel?: BudgetLevel
  readonly citation: Citation
}

/** How to assess. */
export interface AssessOptions {
  /** What is left of the budget, in đồng. */
  readonly budgetLeftVnd?: number
  /** Refuse to decide on values that no text confirms. */
  readonly strict?: boolean
  /** The policy that was agreed on: the decision says so when it is not the one given. */
  readonly pin?: PolicyPin
}

/**
 * Assess an application under a policy: who may be supported, how much, and by which article.
 *
 * A policy of the other fund decides nothing. With a `pin`, neither does one that is not exactly the pinned one: the verdict is `undetermined`,
 * there is no amount, and an issue says what differs. With `strict`, the same holds for a decision
 * that would rest on an unverified value.
 *
 * @example
 * ```ts
 * assess(policy, application).support.amountVnd // => 300000000
 * ```
 */
export function assess(policy: Policy, application: Application, options: AssessOptions = {}): Decision {
  const mismatch = [
    ...(application.fund === policy.fund ? [] : [fundIssue(policy, application)]),
    ...(options.pin ? pinIssues(policy, options.pin) : []),
  ]
  if (mismatch.length) return undecided(application, pinOf(policy), mismatch)

  const eligibility = checkEligibility(policy, application)
  const { verdict } = eligibility
  const support = calculateSupport(
    policy,
    application,
    options.budgetLeftVnd === undefined ? { verdict } : { verdict, budgetLeftVnd: options.budgetLeftVnd },
  )
  const decision: Decision = {
    id: application.id,
    activity: application.activity,
    policy: pinOf(policy),
    verdict,
    criteria: eligibility.criteria,
    missingFacts: union(eligibility.missingFacts, support.missingFacts, (path) => path),
    support: {
      ceilingVnd: support.ceilingVnd,
      amountVnd: support.amountVnd,
      provisional: support.provisional,
      limits: support.limits,
      binding: support.binding,
      notStated: support.notStated,
      priority: support.priority,
      ...termsOf(policy.norms[application.activity]),
    },
    unverified: union(eligibility.unverified, support.unverified, ({ value }) => value),
    issues: support.issues.length ? [...eligibility.issues, ...support.issues] : eligibility.issues,
  }
  return options.strict && decision.unverified.length ? refuseUnverified(decision) : decision
}

/** The verdict and the amounts alone, for many applications: the same as {@link assess}, unexplained. */
export function assessQuickly(
  policy: Policy,
  application: Application,
): SupportAmounts & { readonly verdict: Verdict } {
  const verdict = verdictOf(policy, application)
  const { ceilingVnd, amountVnd } = supportAmounts(policy, application, { verdict })
  return { verdict, ceilingVnd, amountVnd }
}

/** A decision that decides nothing, and says why. */
export function undecided(
  { id, activity }: Pick<Decision, 'id' | 'activity'>,
  policy: PolicyPin | null,
  issues: readonly Issue[],
): Decision {
  return {
    id,
    activity,
    policy,
    verdict: 'undetermined',
    criteria: [],
    missingFacts: [],
    support: {
      ceilingVnd: null,
      amountVnd: null,
      provisional: true,
      limits: [],
      binding: null,
      notStated: null,
      priority: null,
    },
    unverified: [],
    issues,
  }
}

function termsOf(norm: Norm | undefined): { readonly terms?: SupportTerms } {
  if (!norm || (!norm.recoverable && !norm.budgetLevel)) return {}
  const { recoverable, budgetLevel, asNational, citation } = norm
  return {
    terms: {
      ...(recoverable && { recoverable }),
      ...(budgetLevel && { budgetLevel }),
      citation: asNational?.citation ?? citation,
    },
  }
}

function refuseUnverified(decision: Decision): Decision {
  const refusals = decision.unverified.map(({ value, citation }) =>
    issue('unverified-value-refused', '', { value, citation: { cite: citation } }),
  )
  return {
    ...decision,
    verdict: 'undetermined',
    support: { ...decision.support, ceilingVnd: null, amountVnd: null, binding: null, provisional: true },
    issues: [...decision.issues, ...refusals],
  }
}

function fundIssue(policy: Policy, application: Application): Issue {
  const parameters = {
    application: { list: 'funds', code: application.fund },
    policy: { list: 'funds', code: policy.fund },
  } as const
  return issue('policy-fund-mismatch', 'fund', parameters)
}

/** The digest is taken anew: a policy that was changed after it was first pinned must be seen. */
function pinIssues(policy: Policy, pin: PolicyPin): Issue[] {
  const [expected, actual] = [`${pin.id} ${pin.version}`, `${policy.id} ${policy.version}`]
  if (expected !== actual) return [issue('policy-pin-mismatch', '', { expected, actual })]
  const digest = digestOf(policy)
  return digest === pin.digest
    ? []
    : [issue('policy-digest-mismatch', '', { id: actual, expected: pin.digest, actual: digest })]
}

function union<Value>(first: readonly Value[], second: readonly Value[], key: (value: Value) => string) {
  if (second.length === 0) return first
  const seen = new Set(first.map(key))
  return [...first, ...second.filter((value) => !seen.has(key(value)))]
}
