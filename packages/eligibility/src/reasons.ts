import type { Application } from '@khuyencong/domain'
import { UNMET, type Figures, type Reason } from '@khuyencong/policy'
import { evaluate, type CompiledCriterion } from './compile.js'
import type { Pattern } from './pattern.js'
import { unitPath, unitsOf } from './units.js'

/** A fact of the case beside the rule, for one criterion. */
export interface CriterionReason extends Reason {
  /** The code of the criterion. */
  readonly criterion: string
}

/** Of these the reader wants to know in which of several ways they are met. */
const waysTold = ['place.eligible-area']

/** The figures of the case behind what is not met or in doubt, and the way in which the place is right. */
export function reasonsOf(
  application: Application,
  { unmet, doubtful, met }: Pattern,
  figures: Figures | undefined,
): readonly CriterionReason[] {
  return [
    ...unmet.flatMap((one) => failing(one, application, figures)),
    ...doubtful.flatMap((one) => failing(one, application, figures)),
    ...met
      .filter(({ code }) => waysTold.includes(code))
      .flatMap((one) => named(one, one.reasons(application, figures))),
  ]
}

function failing(
  criterion: CompiledCriterion,
  application: Application,
  figures: Figures | undefined,
): CriterionReason[] {
  return unitsOf(application).flatMap((unit, index) =>
    evaluate(criterion, unit, figures) === UNMET
      ? named(criterion, criterion.reasons(unit, figures)).map((reason) => ({
          ...reason,
          fact: unitPath(application, index, reason.fact),
        }))
      : [],
  )
}

function named({ code }: CompiledCriterion, reasons: readonly Reason[]): CriterionReason[] {
  return reasons.map((reason) => ({ criterion: code, ...reason }))
}
