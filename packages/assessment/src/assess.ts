import {
  contentTitle,
  isOwnContent,
  issue,
  type ContentCode,
  type Application,
  type BudgetLevel,
  type Citation,
  type AskedPath,
  type IsoDate,
  type Issue,
  type Stage,
  type Verdict,
  type Vnd,
} from '@khuyencong/domain'
import {
  checkEligibility,
  verdictOf,
  type CriterionReason,
  type CriterionResult,
  type Doubt,
} from '@khuyencong/eligibility'
import { pinOf, type Norm, type Policy, type PolicyPin, type UnverifiedValue } from '@khuyencong/policy'
import {
  calculateSupport,
  grantableOf,
  supportAmounts,
  wholeOf,
  type Limit,
  type NotStated,
  type PriorityResult,
  type SupportAmounts,
  type UnitSupport,
} from '@khuyencong/support'
import { contradictions } from './contradictions.js'
import { amountWithoutDoubt, limitDoubts } from './doubts.js'
import { faultsOf, notesOf, type AssessOptions } from './options.js'

/** A verdict and an amount, with everything they rest on. */
export interface Decision {
  /** The application's own id. */
  readonly id: string
  /** The activity applied for; `null` where the input could not be read. */
  readonly activity: ContentCode | null
  /** The stage it was judged at; `null` where nothing was judged. */
  readonly stage: Stage | null
  /** The policy it was assessed under; `null` where there was none. */
  readonly policy: PolicyPin | null
  readonly verdict: Verdict
  /** The criteria of the stage that apply, in the order of the policy. */
  readonly criteria: readonly CriterionResult[]
  /** The codes of criteria that can be known at a later stage only: never asked, and no part of the verdict. */
  readonly pending: readonly string[]
  /** What no text states and the case does not meet: told, and refusing nothing. */
  readonly doubtful: readonly Doubt[]
  /** The figures of the case beside the rule: what is not met, what is in doubt, and how the place is right. */
  readonly reasons: readonly CriterionReason[]
  /**
   * Paths of facts that could still change the verdict or the amount, the most decisive first. A field of an item of
   * a list goes by its index, such as `otherSources.0.sameItem`.
   */
  readonly missingFacts: readonly AskedPath[]
  readonly support: DecidedSupport
  /** What the law of the day one looks would give, where no transition was seen and the answer differs. */
  readonly otherLaw: OtherLaw | null
  /** Values the decision rests on although no text confirms or states them. */
  readonly unverified: readonly UnverifiedValue[]
  readonly issues: readonly Issue[]
}

/** The answer under the law of another day than that of the approval. */
export interface OtherLaw {
  /** The day whose law it is. */
  readonly on: IsoDate
  /** The policy of that day; `null` where there is none. */
  readonly policy: PolicyPin | null
  readonly verdict: Verdict
  /** In đồng. */
  readonly amountVnd: Vnd | null
}

/** The amounts of a decision, in đồng. */
export interface DecidedSupport extends SupportAmounts {
  /** What is left of the amount where nothing in doubt counts; `null` where that is not known. */
  readonly amountWithoutDoubtVnd: Vnd | null
  readonly provisional: boolean
  readonly limits: readonly Limit[]
  readonly binding: Limit | null
  readonly notStated: NotStated | null
  readonly priority: PriorityResult | null
  /** What each unit of a group project may have, in the order of the application; `null` without units. */
  readonly units: readonly UnitSupport[] | null
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

/**
 * Assess an application under a policy: who may be supported, how much, and by which article.
 *
 * A policy of the other fund, or one without criteria, decides nothing. With a `pin`, neither does one that is not
 * exactly the pinned one: the verdict is `undetermined`, there is no amount, and an issue says what differs. With
 * `strict`, the same holds for a decision that would rest on an unverified value or an assumption. Options that are
 * none, such as a budget of −1, decide nothing either.
 *
 * @example
 * ```ts
 * assess(policy, application).support.amountVnd // => 300000000
 * ```
 */
export function assess(policy: Policy, application: Application, options: AssessOptions = {}): Decision {
  const faults = faultsOf(policy, application, options)
  if (faults.length)
    return undecided(application, faults[0]?.code === 'policy-unusable' ? null : pinOf(policy), faults)

  if (isOutside(policy, application.activity)) {
    const parameters = { policy: policy.title, value: contentTitle(application.activity) }
    const said = issue('content-not-in-policy', 'activity', parameters)
    return undecided(application, pinOf(policy), [said])
  }

  const figures = grantableOf(policy, application)
  const eligibility = checkEligibility(policy, wholeOf(application), figures)
  const { verdict } = eligibility
  const { budgetLeftVnd } = options
  const reckoning = { verdict, ...(budgetLeftVnd !== undefined && { budgetLeftVnd }) }
  const support = calculateSupport(policy, application, reckoning)
  const doubtful = [...eligibility.doubtful, ...limitDoubts(policy, application, verdict)]
  const notes = notesOf(policy, application)
  const decision: Decision = {
    id: application.id,
    activity: application.activity,
    stage: eligibility.stage,
    policy: pinOf(policy),
    verdict,
    criteria: eligibility.criteria,
    pending: eligibility.pending,
    doubtful,
    reasons: eligibility.reasons,
    missingFacts: union(
      eligibility.missingFacts,
      support.missingFacts,
      (path) => path,
    ) as readonly AskedPath[],
    support: {
      ceilingVnd: support.ceilingVnd,
      amountVnd: support.amountVnd,
      amountWithoutDoubtVnd: doubtful.length
        ? amountWithoutDoubt(policy, application, doubtful, support.amountVnd, reckoning)
        : support.amountVnd,
      provisional: support.provisional,
      limits: support.limits,
      binding: support.binding,
      notStated: support.notStated,
      priority: support.priority,
      units: support.units,
      ...termsOf(policy.norms[application.activity]),
    },
    otherLaw: null,
    unverified: union(eligibility.unverified, support.unverified, ({ value }) => value),
    issues: [...notes, ...contradictions(policy, application), ...eligibility.issues, ...support.issues],
  }
  return options.strict && decision.unverified.length ? refuseUnverified(decision) : decision
}

/**
 * Whether a policy does not know a content at all: one that was added and no act of the policy sets, or one that the
 * national acts of the day do not name. A local act that states no level of a named content leaves only the level open.
 */
function isOutside({ fund, norms }: Policy, activity: ContentCode): boolean {
  return norms[activity] === undefined && (fund === 'national' || isOwnContent(activity))
}

const outside = Object.freeze({ verdict: 'undetermined', ceilingVnd: null, amountVnd: null } as const)

/** The verdict and the amounts alone, for many applications: the same as {@link assess}, unexplained. */
export function assessQuickly(
  policy: Policy,
  application: Application,
  options: Pick<AssessOptions, 'budgetLeftVnd'> = {},
): SupportAmounts & { readonly verdict: Verdict } {
  if (isOutside(policy, application.activity)) return outside
  const verdict = verdictOf(policy, wholeOf(application), grantableOf(policy, application))
  const { ceilingVnd, amountVnd } = supportAmounts(policy, application, { ...options, verdict })
  return { verdict, ceilingVnd, amountVnd }
}

/** A decision that decides nothing, and says why. */
export function undecided(
  { id, activity }: Pick<Decision, 'id' | 'activity'>,
  policy: PolicyPin | null,
  issues: readonly Issue[],
  missingFacts: readonly AskedPath[] = [],
): Decision {
  return {
    id,
    activity,
    stage: null,
    policy,
    verdict: 'undetermined',
    criteria: [],
    pending: [],
    doubtful: [],
    reasons: [],
    missingFacts,
    support: {
      ceilingVnd: null,
      amountVnd: null,
      amountWithoutDoubtVnd: null,
      provisional: true,
      limits: [],
      binding: null,
      notStated: null,
      priority: null,
      units: null,
    },
    otherLaw: null,
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
    support: {
      ...decision.support,
      ceilingVnd: null,
      amountVnd: null,
      amountWithoutDoubtVnd: null,
      binding: null,
      provisional: true,
    },
    issues: [...decision.issues, ...refusals],
  }
}

function union<Value>(first: readonly Value[], second: readonly Value[], key: (value: Value) => string) {
  if (second.length === 0) return first
  const seen = new Set(first.map(key))
  return [...first, ...second.filter((value) => !seen.has(key(value)))]
}
