import type { Application, Issue, Verdict } from '@khuyencong/domain'
import { UNKNOWN, UNMET, type Policy, type UnverifiedValue } from '@khuyencong/policy'
import {
  criteriaFor,
  evaluate,
  NOT_APPLICABLE,
  type CompiledCriterion,
  type CriterionResult,
} from './compile.js'
import { issuesOf } from './issues.js'
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
  let unknown = false
  for (const criterion of criteriaFor(policy, application.activity)) {
    const truth = evaluate(criterion, application)
    if (truth === UNMET) return 'ineligible'
    if (truth === UNKNOWN) unknown = true
  }
  return unknown ? 'undetermined' : 'eligible'
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
  const criteria: CriterionResult[] = []
  const met: CompiledCriterion[] = []
  const unmet: CompiledCriterion[] = []
  const unknown: CompiledCriterion[] = []
  for (const criterion of criteriaFor(policy, application.activity)) {
    const truth = evaluate(criterion, application)
    if (truth === NOT_APPLICABLE) continue
    criteria.push(criterion.results[truth])
    const group = truth === UNMET ? unmet : truth === UNKNOWN ? unknown : met
    group.push(criterion)
  }
  const verdict: Verdict = unmet.length ? 'ineligible' : unknown.length ? 'undetermined' : 'eligible'
  return {
    verdict,
    criteria,
    missingFacts: verdict === 'undetermined' ? rankMissingFacts(unknown, application) : [],
    unverified: restsOn(unmet, met, unknown),
    issues: issuesOf(policy, application),
  }
}

/** A refusal rests on what refuses, and only on unverified values if nothing verified refuses too. */
function restsOn(
  unmet: readonly CompiledCriterion[],
  met: readonly CompiledCriterion[],
  unknown: readonly CompiledCriterion[],
): readonly UnverifiedValue[] {
  const values: UnverifiedValue[] = []
  for (const group of unmet.length ? [unmet] : [met, unknown]) {
    for (const { unverified } of group) {
      if (unmet.length && unverified.length === 0) return []
      for (const one of unverified) {
        if (!values.some(({ value }) => value === one.value)) values.push(one)
      }
    }
  }
  return values
}
