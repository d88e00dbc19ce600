import type { Application, Issue, Verdict } from '@khuyencong/domain'
import { MET, UNMET, type Policy, type Test, type Truth, type UnverifiedValue } from '@khuyencong/policy'
import {
  criteriaFor,
  evaluate,
  refusalsFor,
  type CompiledCriterion,
  type CriterionResult,
} from './compile.js'
import { issuesOf } from './issues.js'
import { patternOf } from './pattern.js'
import { rankMissingFacts } from './rankMissingFacts.js'

/** Who may be supported, criterion by criterion. */
export interface Eligibility {
  readonly verdict: Verdict
  /** Every criterion that applies, in the order of the policy. */
  readonly criteria: readonly CriterionResult[]
  /** Paths of facts that could still change the verdict, the most decisive first; none when it is settled. */
  readonly missingFacts: readonly string[]
  /** Values the verdict rests on although no text confirms them. */
  readonly unverified: readonly UnverifiedValue[]
  readonly issues: readonly Issue[]
}

/**
 * The verdict alone, for many applications: it makes no explanation and stops at the first criterion not met.
 *
 * @example
 * ```ts
 * verdictOf(policy, application) // => 'eligible'
 * ```
 */
export function verdictOf(policy: Policy, application: Application): Verdict {
  const tests = refusalsFor(policy, application.activity)
  let least: Truth = MET
  for (let index = 0; index < tests.length; index++) {
    const truth = (tests[index] as Test)(application)
    if (truth === UNMET) return 'ineligible'
    if (truth < least) least = truth
  }
  return least === MET ? 'eligible' : 'undetermined'
}

/**
 * Whether an application may be supported under a policy, and why.
 *
 * One criterion not met makes it `ineligible`, whatever is not known; otherwise one that is not known makes
 * it `undetermined`. A missing fact is never taken as zero, false or empty.
 *
 * @example
 * ```ts
 * checkEligibility(policy, application).criteria[0]?.outcome // => 'met'
 * ```
 */
export function checkEligibility(policy: Policy, application: Application): Eligibility {
  const { activity } = application
  const criteria = criteriaFor(policy, activity)
  // Two bits for each criterion: with at most 26 of them the number stays exact.
  let key = 0
  for (let index = 0; index < criteria.length; index++) {
    key = key * 4 + 1 + evaluate(criteria[index] as CompiledCriterion, application)
  }
  const pattern = patternOf(policy, activity, key)
  return {
    verdict: pattern.verdict,
    criteria: pattern.criteria,
    missingFacts: pattern.verdict === 'undetermined' ? rankMissingFacts(pattern.unknown, application) : none,
    unverified: pattern.unverified,
    issues: issuesOf(policy, application, pattern.unmet),
  }
}

const none: readonly never[] = Object.freeze([])
