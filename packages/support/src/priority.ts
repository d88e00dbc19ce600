import {
  issue,
  parseShare,
  type Application,
  type Citation,
  type Issue,
  type Ratio,
  type Share,
} from '@khuyencong/domain'
import {
  compileCondition,
  compileMissing,
  MET,
  perActivity,
  UNKNOWN,
  type Policy,
  type PriorityGroup,
  type Test,
} from '@khuyencong/policy'

/** The priority level that was asked for. */
export interface PriorityResult {
  /** The multiplier that was applied; `null` where none was. */
  readonly multiplier: Share | null
  readonly citation: Citation
}

/** Where a project stands in the order of priority: areas come first, then industries and products. */
export interface PriorityRank {
  /** The first priority area that it lies in, such as `a`; `null` for none. */
  readonly area: string | null
  /** The first group of priority industries and products that it belongs to; `null` for none. */
  readonly industry: string | null
}

/** The rules of priority of an activity, made ready. */
export interface Rules {
  /** Whether the activity has an order of priority at all. */
  readonly ranked: boolean
  readonly areas: readonly Rank[]
  readonly industries: readonly Rank[]
  /** Any priority area or industry. */
  readonly shown: Test
  readonly missing: (application: Application) => string[]
}

/** One rank of priority, made ready. */
export interface Rank {
  readonly code: string
  readonly test: Test
}

/** Made once for each policy object and activity. */
export const rulesFor = /* @__PURE__ */ perActivity((policy, activity): Rules => {
  const { areas, industries, unranked } = policy.priority
  const any = { any: [...areas, ...industries].map(({ condition }) => condition) }
  const ranks = (groups: readonly PriorityGroup[]) =>
    unranked.includes(activity)
      ? []
      : groups.map(({ code, condition }) => ({ code, test: compileCondition(condition, policy) }))
  return {
    ranked: !unranked.includes(activity),
    areas: ranks(areas),
    industries: ranks(industries),
    shown: compileCondition(any, policy),
    missing: compileMissing(any, policy),
  }
})

/**
 * Where an application stands in the order of priority (Điều 6 46/2012/TT-BCT).
 *
 * Activities that the order is not applied to have no rank.
 *
 * @example
 * ```ts
 * priorityRank(policy, application).area // => 'd'
 * ```
 */
export function priorityRank(policy: Policy, application: Application): PriorityRank {
  const { areas, industries } = rulesFor(policy, application.activity)
  return { area: firstMet(areas, application), industry: firstMet(industries, application) }
}

/** The priority level of an application, with what is missing to judge it and what to say of it. */
export interface JudgedPriority {
  /** `null` where it was not asked for. */
  readonly priority: PriorityResult | null
  readonly missingFacts: readonly string[]
  readonly issues: readonly Issue[]
}

const notRequested: JudgedPriority = Object.freeze({ priority: null, missingFacts: [], issues: [] })

/** The priority level that an application asks for. */
export function judgePriority(policy: Policy, application: Application): JudgedPriority {
  if (application.priority?.requested !== true) return notRequested
  const { citation } = policy.priority.multiplier
  const { multiplier, facts, issues } = wanted(policy, application)
  return { priority: { multiplier, citation }, missingFacts: facts, issues }
}

function firstMet(ranks: readonly Rank[], application: Application): string | null {
  for (const { code, test } of ranks) if (test(application) === MET) return code
  return null
}

interface Wanted {
  readonly multiplier: Share | null
  readonly facts: readonly string[]
  readonly issues: readonly Issue[]
}

const nothing: Wanted = { multiplier: null, facts: [], issues: [] }

function wanted(policy: Policy, application: Application): Wanted {
  const { shown, missing } = rulesFor(policy, application.activity)
  const truth = shown(application)
  const multiplier = application.priority?.multiplier
  if (truth === UNKNOWN) return { ...nothing, facts: missing(application) }
  if (truth !== MET) return { ...nothing, issues: [issue('priority-not-shown', 'priority', {}, 'warning')] }
  if (multiplier === undefined) return { ...nothing, facts: ['priority.multiplier'] }
  const maximum = policy.priority.multiplier.maximum
  const parameters = { requested: multiplier, maximum }
  if (isAbove(multiplier, maximum)) {
    const limited = issue('priority-multiplier-limited', 'priority.multiplier', parameters, 'warning')
    return { ...nothing, multiplier: maximum, issues: [limited] }
  }
  if (isAbove('1', multiplier)) {
    return {
      ...nothing,
      issues: [issue('priority-multiplier-below-one', 'priority.multiplier', parameters, 'warning')],
    }
  }
  return { ...nothing, multiplier }
}

/** The multiplier to apply, without explanation; `undefined` for none. */
export function appliedMultiplier(policy: Policy, application: Application): Ratio | undefined {
  if (application.priority?.requested !== true) return undefined
  const { multiplier } = wanted(policy, application)
  return multiplier === null ? undefined : parseShare(multiplier)
}

function isAbove(left: Share, right: Share): boolean {
  const [a, b] = [parseShare(left), parseShare(right)]
  return a.numerator * b.denominator > b.numerator * a.denominator
}
