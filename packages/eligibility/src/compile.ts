import type { ActivityCode, Application, Citation, Outcome, Text } from '@khuyencong/domain'
import {
  compileCondition,
  compileMissing,
  MET,
  perActivity,
  UNKNOWN,
  UNMET,
  unverifiedParameter,
  unverifiedValue,
  type Condition,
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
  /** The requirement and how it turned out, as a sentence. */
  readonly message: Text
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

function compile(policy: Policy, activity: ActivityCode): readonly CompiledCriterion[] {
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
        result(code, criterion, 'unmet', 'Không đạt', 'Not met'),
        result(code, criterion, 'unknown', 'Chưa đủ thông tin', 'Not enough is known'),
        result(code, criterion, 'met', 'Đạt', 'Met'),
      ],
      missing: compileMissing(asked(criterion), policy),
      unverified: [
        ...unverifiedValue(`criteria.${code}`, criterion, criterion.requirement),
        ...(criterion.restsOn ?? []).flatMap((name) => unverifiedParameter(policy, name)),
      ],
    }))
}

/** A criterion as one condition: met where it does not apply. */
function asked({ when, condition }: Criterion): Condition {
  return when ? { any: [{ not: when }, condition] } : condition
}

function result(
  code: string,
  criterion: Criterion,
  outcome: Outcome,
  vi: string,
  en: string,
): CriterionResult {
  const { citation, requirement } = criterion
  return Object.freeze({
    code,
    outcome,
    citation,
    message: { vi: `${vi}: ${requirement.vi}.`, en: `${en}: ${requirement.en}.` },
  })
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
