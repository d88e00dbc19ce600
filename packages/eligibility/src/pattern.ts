import type { ContentCode, Stage, Verdict } from '@khuyencong/domain'
import { MET, perActivity, UNKNOWN, UNMET, type Policy, type UnverifiedValue } from '@khuyencong/policy'
import { criteriaFor, NOT_APPLICABLE, type CompiledCriterion, type CriterionResult } from './compile.js'

/**
 * One way in which all criteria of an activity can turn out. Many applications turn out alike, so what
 * is said of each way is made once and shared.
 */
export interface Pattern {
  readonly verdict: Verdict
  readonly criteria: readonly CriterionResult[]
  readonly unmet: readonly CompiledCriterion[]
  readonly unknown: readonly CompiledCriterion[]
  readonly met: readonly CompiledCriterion[]
  /** Not met, and no text states them: they raise a doubt. */
  readonly doubtful: readonly CompiledCriterion[]
  readonly unverified: readonly UnverifiedValue[]
}

/** Beyond this many ways they are made anew, so that memory stays bounded. */
const MOST_REMEMBERED = 4096

/** The policy behind each list of results, so that words can be found for a decision at hand. */
const policies = new WeakMap<readonly CriterionResult[], Policy>()

/**
 * The policy that results of criteria were made under; `undefined` for results that were stored and read back.
 *
 * @example
 * ```ts
 * policyOfResults(checkEligibility(policy, application).criteria) === policy // => true
 * ```
 */
export function policyOfResults(criteria: readonly CriterionResult[]): Policy | undefined {
  return policies.get(criteria)
}

const patternsFor = /* @__PURE__ */ perActivity((): Readonly<Record<Stage, Map<number, Pattern>>> => ({
  appraisal: new Map<number, Pattern>(),
  implementation: new Map<number, Pattern>(),
  settlement: new Map<number, Pattern>(),
}))

/**
 * What is said where the criteria turn out in a way.
 *
 * @param key how each criterion turned out, plus one, as the digits of a number to the base four
 */
export function patternOf(policy: Policy, activity: ContentCode, stage: Stage, key: number): Pattern {
  const patterns = patternsFor(policy, activity)[stage]
  let pattern = patterns.get(key)
  if (!pattern) {
    pattern = makePattern(criteriaFor(policy, activity)[stage].criteria, key)
    policies.set(pattern.criteria, policy)
    if (patterns.size < MOST_REMEMBERED) patterns.set(key, pattern)
  }
  return pattern
}

function makePattern(all: readonly CompiledCriterion[], key: number): Pattern {
  const digits = key.toString(4).padStart(all.length, '0')
  const truths = all.map((_, index) => Number(digits[index]) - 1)
  const applied = all.filter((_, index) => truths[index] !== NOT_APPLICABLE)
  const having = (truth: number, assumed: boolean) =>
    all.filter((one, index) => truths[index] === truth && one.assumed === assumed)
  // An assumption never refuses, and is never asked.
  const [unmet, unknown, met] = [having(UNMET, false), having(UNKNOWN, false), having(MET, false)]
  return {
    verdict: unmet.length ? 'ineligible' : unknown.length ? 'undetermined' : 'eligible',
    criteria: Object.freeze(all.flatMap(({ results }, index) => results[truths[index] as 0 | 1 | 2] ?? [])),
    unmet,
    unknown,
    met,
    doubtful: having(UNMET, true),
    unverified: Object.freeze(valuesOf(unmet.length ? restOfRefusal(unmet) : applied)),
  }
}

/** A refusal rests on what refuses, and only on unverified values if nothing verified refuses too. */
function restOfRefusal(unmet: readonly CompiledCriterion[]): readonly CompiledCriterion[] {
  return unmet.every(({ unverified }) => unverified.length) ? unmet : []
}

function valuesOf(criteria: readonly CompiledCriterion[]): readonly UnverifiedValue[] {
  const values = criteria.flatMap(({ unverified }) => unverified)
  return values.filter(({ value }, index) => values.findIndex((other) => other.value === value) === index)
}
