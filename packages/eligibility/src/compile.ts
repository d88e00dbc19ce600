import {
  stageCodes,
  type ContentCode,
  type Application,
  type Citation,
  type Outcome,
  type Stage,
} from '@khuyencong/domain'
import {
  compileCondition,
  compileMissing,
  compileReasons,
  MET,
  perActivity,
  UNKNOWN,
  UNMET,
  unverifiedParameter,
  unverifiedValue,
  type Criterion,
  type Figures,
  type Missing,
  type Policy,
  type Reason,
  type Test,
  type Truth,
  type UnverifiedValue,
} from '@khuyencong/policy'
import { isReached } from './stage.js'

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
  readonly when: Test | undefined
  readonly test: Test
  /** Asks for nothing, and so can never refuse. */
  readonly vacuous: boolean
  /** No text states it: it may raise a doubt, and never refuses. */
  readonly assumed: boolean
  /** By truth: unmet, unknown, met. */
  readonly results: readonly [CriterionResult, CriterionResult, CriterionResult]
  /** The facts that keep it from being decided. */
  readonly missing: Missing
  /** What of the case decided it. */
  readonly reasons: (application: Application, figures?: Figures) => readonly Reason[]
  /** What of it no text confirms. */
  readonly unverified: readonly UnverifiedValue[]
}

/** The criteria that a policy asks of an activity at a stage, and those that come later. */
export interface StageCriteria {
  readonly criteria: readonly CompiledCriterion[]
  /** As bare functions, for verdicts without explanation: without those that can never refuse. */
  readonly refusals: readonly Test[]
  /** The codes of those of a later stage. */
  readonly pending: readonly string[]
}

/** Compiled once for each policy object and activity, by stage. */
export const criteriaFor = /* @__PURE__ */ perActivity(
  (policy, activity): Readonly<Record<Stage, StageCriteria>> => {
    const all = applicable(policy, activity)
    return Object.fromEntries(stageCodes.map((stage) => [stage, atStage(policy, all, stage)])) as Record<
      Stage,
      StageCriteria
    >
  },
)

/** A pattern of more outcomes than this has no exact number of its own (two bits each, 53 bits in all). */
const MOST_CRITERIA = 26

/** @throws RangeError when a policy asks more than {@link MOST_CRITERIA} criteria of one activity */
function applicable(policy: Policy, activity: ContentCode): readonly (readonly [string, Criterion])[] {
  const all = Object.entries(policy.criteria).filter(
    ([, { activities, fund }]) =>
      (!activities || activities.includes(activity)) && (!fund || fund === policy.fund),
  )
  if (all.length <= MOST_CRITERIA) return all
  throw new RangeError(`${policy.id} asks ${all.length} criteria of ${activity}; ${MOST_CRITERIA} at most`)
}

function atStage(
  policy: Policy,
  all: readonly (readonly [string, Criterion])[],
  stage: Stage,
): StageCriteria {
  const now = all.filter(([, criterion]) => isReached(stageOfCriterion(criterion), stage))
  const criteria = now.map(([code, criterion]) => compiled(policy, code, criterion))
  return {
    criteria,
    refusals: criteria
      .filter(({ vacuous, assumed }) => !vacuous && !assumed)
      .map(({ when, test }) => (when ? refusalOf(when, test) : test)),
    pending: Object.freeze(
      all.filter(([, criterion]) => !isReached(stageOfCriterion(criterion), stage)).map(([code]) => code),
    ),
  }
}

const stageOfCriterion = ({ stage = 'appraisal' }: Criterion): Stage => stage

function compiled(policy: Policy, code: string, criterion: Criterion): CompiledCriterion {
  const { when, condition, verification } = criterion
  return {
    code,
    when: when && compileCondition(when, policy),
    test: compileCondition(condition, policy),
    vacuous: 'all' in condition && condition.all.length === 0,
    assumed: verification === 'assumption',
    results: [
      result(code, criterion, 'unmet'),
      result(code, criterion, 'unknown'),
      result(code, criterion, 'met'),
    ],
    missing: missingOf(policy, criterion),
    reasons: compileReasons(condition, policy),
    unverified: [
      ...unverifiedValue(`criteria.${code}`, criterion),
      ...(criterion.restsOn ?? []).flatMap((name) => unverifiedParameter(policy, name)),
    ],
  }
}

/** Met where the criterion does not apply, or where it is met whether it applies or not. */
function refusalOf(when: Test, test: Test): Test {
  return (application, figures) => {
    const applies = when(application, figures)
    if (applies === UNMET) return MET
    const truth = test(application, figures)
    return applies === MET || truth === MET ? truth : UNKNOWN
  }
}

/** While it is not known whether a criterion applies, only that is asked. */
function missingOf(policy: Policy, { when, condition }: Criterion): Missing {
  const inCondition = compileMissing(condition, policy)
  if (!when) return inCondition
  const inWhen = compileMissing(when, policy)
  const applies = compileCondition(when, policy)
  return (application, figures) =>
    applies(application, figures) === MET ? inCondition(application, figures) : inWhen(application, figures)
}

function result(code: string, { citation }: Criterion, outcome: Outcome): CriterionResult {
  return Object.freeze({ code, outcome, citation })
}

/** A criterion that does not apply to the application. */
export const NOT_APPLICABLE = -1

/**
 * How a criterion turns out: {@link UNMET}, {@link UNKNOWN}, {@link MET} or {@link NOT_APPLICABLE}.
 *
 * Where it is not known whether it applies, that matters only if it might not be met; and one that asks for nothing
 * must not be called met on a fact that nobody gave.
 */
export function evaluate(
  { when, test, vacuous }: CompiledCriterion,
  application: Application,
  figures?: Figures,
): Truth | -1 {
  if (when === undefined) return test(application, figures)
  const applies = when(application, figures)
  if (applies === UNMET) return NOT_APPLICABLE
  if (applies === MET) return test(application, figures)
  if (vacuous) return NOT_APPLICABLE
  return test(application, figures) === MET ? MET : UNKNOWN
}
