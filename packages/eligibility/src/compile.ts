import type { ActivityCode, Application, Citation, Outcome } from '@khuyencong/domain'
import {
  compileCondition,
  compileMissing,
  MET,
  perActivity,
  UNKNOWN,
  UNMET,
  unverifiedParameter,
  unverifiedValue,
  type Criterion,
  type Policy,
  type Test,
  type Truth,
  type UnverifiedValue,
} from '@khuyencong/policy'

/** One criterion as it turned out. */
export interface CriterionResult {
  /** Stable code, such as `place.eligible-area`. */
  readonly code: string
  readonly outcome: Outcome
  readonly citation: Citation
}

/** A criterion turned into functions, with its results made beforehand. */
export interface CompiledCriterion {
  readonly code: string
  readonly criterion: Criterion
  readonly when: Test | undefined
  readonly test: Test
  /** By truth: unmet, unknown, met. */
  readonly results: readonly [CriterionResult, CriterionResult, CriterionResult]
  /** The facts that keep it from being decided. */
  readonly missing: (application: Application) => string[]
  /** What of it no text confirms. */
  readonly unverified: readonly UnverifiedValue[]
}

/** The criteria that a policy asks of an activity, compiled once for each policy object. */
export const criteriaFor = /* @__PURE__ */ perActivity(compile)

/**
 * The same criteria as bare functions, for verdicts without explanation: met where one does not apply, and
 * without those that ask for nothing and so can never refuse.
 */
export const refusalsFor = /* @__PURE__ */ perActivity((policy, activity): readonly Test[] =>
  criteriaFor(policy, activity)
    .map(({ criterion }) => criterion)
    .filter(({ condition }) => !('all' in condition && condition.all.length === 0))
    .map(({ when, condition }) =>
      compileCondition(when ? { any: [{ not: when }, condition] } : condition, policy),
    ),
)

/** A pattern of more outcomes than this has no exact number of its own (two bits each, 53 bits in all). */
const MOST_CRITERIA = 26

/** @throws RangeError when a policy asks more than {@link MOST_CRITERIA} criteria of one activity */
function compile(policy: Policy, activity: ActivityCode): readonly CompiledCriterion[] {
  const criteria = applicable(policy, activity)
  if (criteria.length > MOST_CRITERIA) {
    throw new RangeError(
      `${policy.id} asks ${criteria.length} criteria of ${activity}; ${MOST_CRITERIA} at most`,
    )
  }
  return criteria
}

function applicable(policy: Policy, activity: ActivityCode): readonly CompiledCriterion[] {
  return Object.entries(policy.criteria)
    .filter(
      ([, { activities, fund }]) =>
        (!activities || activities.includes(activity)) && (!fund || fund === policy.fund),
    )
    .map(([code, criterion]) => ({
      code,
      criterion,
      when: criterion.when && compileCondition(criterion.when, policy),
      test: compileCondition(criterion.condition, policy),
      results: [
        result(code, criterion, 'unmet'),
        result(code, criterion, 'unknown'),
        result(code, criterion, 'met'),
      ],
      missing: missingOf(policy, criterion),
      unverified: [
        ...unverifiedValue(`criteria.${code}`, criterion),
        ...(criterion.restsOn ?? []).flatMap((name) => unverifiedParameter(policy, name)),
      ],
    }))
}

/** While it is not known whether a criterion applies, only that is asked. */
function missingOf(policy: Policy, { when, condition }: Criterion): (application: Application) => string[] {
  const inCondition = compileMissing(condition, policy)
  if (!when) return inCondition
  const inWhen = compileMissing(when, policy)
  const applies = compileCondition(when, policy)
  return (application) => (applies(application) === MET ? inCondition(application) : inWhen(application))
}

function result(code: string, { citation }: Criterion, outcome: Outcome): CriterionResult {
  return Object.freeze({ code, outcome, citation })
}

/** A criterion that does not apply to the application. */
export const NOT_APPLICABLE = -1

/** How a criterion turns out: {@link UNMET}, {@link UNKNOWN}, {@link MET} or {@link NOT_APPLICABLE}. */
export function evaluate({ when, test }: CompiledCriterion, application: Application): Truth | -1 {
  if (when === undefined) return test(application)
  const applies = when(application)
  if (applies === UNMET) return NOT_APPLICABLE
  if (applies === MET) return test(application)
  // Whether it applies is not known; that matters only if it might not be met.
  return test(application) === MET ? MET : UNKNOWN
}
