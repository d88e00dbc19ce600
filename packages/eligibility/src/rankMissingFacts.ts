import type { Application } from '@khuyencong/domain'
import { UNKNOWN, type Figures } from '@khuyencong/policy'
import { evaluate, type CompiledCriterion } from './compile.js'
import { unitPath, unitsOf } from './units.js'

/**
 * The facts to ask for next, the most decisive first.
 *
 * A fact counts for more the more undecided criteria need it and the fewer others each of them needs
 * beside it: one that decides a criterion alone counts 1, one of four counts a quarter. Facts that count
 * the same keep the order of the policy.
 */
export function rankMissingFacts(
  undecided: readonly CompiledCriterion[],
  application: Application,
  figures?: Figures,
): readonly string[] {
  const weights = new Map<string, number>()
  for (const criterion of undecided) {
    for (const [index, unit] of unitsOf(application).entries()) {
      if (evaluate(criterion, unit, figures) !== UNKNOWN) continue
      const paths = criterion.missing(unit, figures).map((path) => unitPath(application, index, path))
      for (const path of paths) weights.set(path, (weights.get(path) ?? 0) + 1 / paths.length)
    }
  }
  return [...weights].sort(([, left], [, right]) => right - left).map(([path]) => path)
}
