import type { Application, Issue, Stage, Verdict } from '@khuyencong/domain'
import {
  MET,
  UNMET,
  type Figures,
  type Policy,
  type Test,
  type Truth,
  type UnverifiedValue,
} from '@khuyencong/policy'
import { criteriaFor, type CriterionResult } from './compile.js'
import { doubtsOf, type Doubt } from './doubts.js'
import { issuesOf } from './issues.js'
import { patternOf } from './pattern.js'
import { rankMissingFacts } from './rankMissingFacts.js'
import { reasonsOf, type CriterionReason } from './reasons.js'
import { stageOf } from './stage.js'
import { outcomesOf, unitsOf } from './units.js'

/** Who may be supported, criterion by criterion. */
export interface Eligibility {
  readonly verdict: Verdict
  readonly stage: Stage
  /** Every criterion of the stage that applies, in the order of the policy. */
  readonly criteria: readonly CriterionResult[]
  /** The codes of criteria that can be known at a later stage only. */
  readonly pending: readonly string[]
  /** Criteria that no text states and that are not met: they raise a doubt, and refuse nothing. */
  readonly doubtful: readonly Doubt[]
  /** The figures of the case behind what is not met, and in which way the place was found to be right. */
  readonly reasons: readonly CriterionReason[]
  /** Paths of facts that could still change the verdict, the most decisive first; none when it is settled. */
  readonly missingFacts: readonly string[]
  /** Values the verdict rests on although no text confirms them. */
  readonly unverified: readonly UnverifiedValue[]
  readonly issues: readonly Issue[]
}

/**
 * The verdict alone, for many applications: it makes no explanation and stops at the first criterion not met.
 *
 * @param figures what has been reckoned of the case, such as what may be granted; the criteria know no amount
 * @example
 * ```ts
 * verdictOf(policy, application) // => 'eligible'
 * ```
 */
export function verdictOf(policy: Policy, application: Application, figures?: Figures): Verdict {
  const tests = criteriaFor(policy, application.activity)[stageOf(application)].refusals
  let least: Truth = MET
  for (const one of unitsOf(application)) {
    for (let index = 0; index < tests.length; index++) {
      const truth = (tests[index] as Test)(one, figures)
      if (truth === UNMET) return 'ineligible'
      if (truth < least) least = truth
    }
  }
  return least === MET ? 'eligible' : 'undetermined'
}

/**
 * Whether an application may be supported under a policy, and why.
 *
 * Only criteria of its stage are asked. One criterion not met makes it `ineligible`, whatever is not known; otherwise
 * one that is not known makes it `undetermined`. A missing fact is never taken as zero, false or empty. A criterion
 * that no text states never refuses: it stands in `doubtful`. Of several units each must meet the criteria.
 *
 * @param figures what has been reckoned of the case, such as what may be granted; the criteria know no amount
 * @example
 * ```ts
 * checkEligibility(policy, application).criteria[0]?.outcome // => 'met'
 * ```
 */
export function checkEligibility(policy: Policy, application: Application, figures?: Figures): Eligibility {
  const { activity } = application
  const stage = stageOf(application)
  const { criteria, pending } = criteriaFor(policy, activity)[stage]
  // Two bits for each criterion: with at most 26 of them the number stays exact.
  let key = 0
  for (const outcome of outcomesOf(criteria, application, figures)) key = key * 4 + 1 + outcome
  const pattern = patternOf(policy, activity, stage, key)
  return {
    verdict: pattern.verdict,
    stage,
    criteria: pattern.criteria,
    pending,
    doubtful: doubtsOf(policy, application, pattern.doubtful),
    reasons: reasonsOf(application, pattern, figures),
    missingFacts:
      pattern.verdict === 'undetermined' ? rankMissingFacts(pattern.unknown, application, figures) : none,
    unverified: pattern.unverified,
    issues: issuesOf(policy, application, pattern.doubtful),
  }
}

const none: readonly never[] = Object.freeze([])
