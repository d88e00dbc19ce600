import type { Cited } from '@khuyencong/domain'
import type { MachineParameter } from '../../engine/kit.js'
import type { PaperRule, Test } from '../../kit/types.js'

/** What differs between the rules of 2014 and those of 2018. */
export interface NationalRules {
  readonly version: string
  readonly basis: Cited
  /** The day of the year before which projects are registered with the department. */
  readonly departmentDay: Cited & { readonly monthDay: string }
  /** The day of the year before which they are registered with the agency. */
  readonly agencyDay: Cited & { readonly monthDay: string }
  /** Papers of registration with the department. */
  readonly registrationPapers: readonly PaperRule[]
  /** Papers that the base-level appraisal needs besides. */
  readonly appraisalPapers: readonly PaperRule[]
  /** What makes a project a key project. */
  readonly keyProject: Cited & { readonly test: Test; readonly vi: string; readonly en: string }
  /** Where advances and their papers stand, and how sure that is. */
  readonly advances: { readonly first: Cited; readonly remaining: Cited }
  readonly parameters: Readonly<Record<'advanceRates' | 'advanceCeiling', MachineParameter>>
}
