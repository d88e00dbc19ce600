import type { Application } from '@khuyencong/domain'
import type { Figures, Truth } from '@khuyencong/policy'
import { evaluate, NOT_APPLICABLE, type CompiledCriterion } from './compile.js'

/**
 * An application as its units are judged: one for each unit with a beneficiary or quantity of its own, the rest as
 * the whole has it. Without units, the application itself.
 */
export function unitsOf(application: Application): readonly Application[] {
  const { units } = application
  if (!units || units.length === 0) return [application]
  return units.map(({ beneficiary = application.beneficiary, quantity = 1 }) => ({
    ...application,
    quantity,
    ...(beneficiary && { beneficiary }),
  }))
}

/** How each criterion turns out: of several units, the worst. */
export function* outcomesOf(
  criteria: readonly CompiledCriterion[],
  application: Application,
  figures: Figures | undefined,
): Generator<Truth | typeof NOT_APPLICABLE> {
  const units = unitsOf(application)
  for (const criterion of criteria) {
    let worst: Truth | typeof NOT_APPLICABLE = NOT_APPLICABLE
    for (const unit of units) {
      const outcome = evaluate(criterion, unit, figures)
      if (worst === NOT_APPLICABLE || (outcome !== NOT_APPLICABLE && outcome < worst)) worst = outcome
    }
    yield worst
  }
}

/** The path of a fact of one unit, where it is the unit's own. */
export function unitPath(application: Application, index: number, path: string): string {
  const own = application.units?.[index]?.beneficiary !== undefined && path.startsWith('beneficiary')
  return own ? `units.${index}.${path}` : path
}
