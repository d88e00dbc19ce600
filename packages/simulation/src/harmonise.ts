import type { ContentCode, Application, Text } from '@khuyencong/domain'
import { activityCodes } from '@khuyencong/domain'
import { pinOf, type Policy, type PolicyPin } from '@khuyencong/policy'
import { addOutcome, emptySimulation } from './fold.js'
import { compare, type ChangedAmount } from './largest.js'
import { levelOf, type NormLevel } from './level.js'
import { outcomeOf } from './outcome.js'
import { emptyTally, mergeTally, type Tally } from './tally.js'

/** The level of a territory, or a common one: a policy, or norms alone that are set into the criteria of the nation. */
export type Level = {
  readonly code: string
  readonly name: Text
  /** The figures are made up, or not known to be those of an act. */
  readonly illustrative?: boolean
} & (
  | { readonly policy: Policy; readonly norms?: never }
  | { readonly norms: Policy['norms']; readonly policy?: never }
)

/** What to harmonise. */
export interface HarmoniseInput {
  /** The levels that stand side by side in the merged province. */
  readonly levels: readonly Level[]
  readonly national: Policy
  /** The common level that is considered. */
  readonly candidate: Level
  /** Applications, each with the code of the former territory whose level it falls under. */
  readonly portfolio: Iterable<{ readonly territory: string; readonly application: Application }>
}

/** The levels of one activity, side by side. `null`: that level does not state one, which is not zero. */
export interface NormComparison {
  readonly activity: ContentCode
  readonly national: NormLevel | null
  readonly candidate: NormLevel | null
  /** By the code of the territory, in the order in which they were given. */
  readonly levels: readonly { readonly code: string; readonly norm: NormLevel | null }[]
}

/** What a common level would mean. */
export interface HarmoniseReport {
  readonly national: PolicyPin
  readonly candidate: PolicyPin & { readonly name: Text; readonly illustrative: boolean }
  /** Only activities that any level states. */
  readonly norms: readonly NormComparison[]
  /** For each territory, its own level as `current` and the common one as `draft`. */
  readonly territories: readonly (Tally & {
    readonly code: string
    readonly name: Text
    readonly illustrative: boolean
    readonly policy: PolicyPin
  })[]
  readonly total: Tally
  /** At most 20 of each territory, the largest first. */
  readonly losses: readonly (ChangedAmount & { readonly territory: string })[]
  /** Not counted: of a territory that is none of these, or of another fund than the levels. */
  readonly notCounted: { readonly otherTerritory: number; readonly otherFund: number }
  readonly notes: readonly Text[]
}

/**
 * The levels of former territories side by side, and what a common level would cost, and whom.
 *
 * @example
 * ```ts
 * harmonise({ levels, national: policy, candidate, portfolio }).total.losses.applications // => 3
 * ```
 */
export function harmonise({ levels, national, candidate, portfolio }: HarmoniseInput): HarmoniseReport {
  const draft = policyOf(candidate, national)
  const under = new Map(
    levels.map((level) => {
      const current = policyOf(level, national)
      return [level.code, { level, current, simulation: emptySimulation({ current, draft }) }]
    }),
  )
  if (under.size !== levels.length) throw new RangeError('Two levels have the same code.')
  let otherTerritory = 0
  for (const { territory, application } of portfolio) {
    const found = under.get(territory)
    if (found) addOutcome(found.simulation, outcomeOf(found.current, draft, application))
    else otherTerritory++
  }
  const all = [...under.values()]
  const total = emptyTally()
  for (const { simulation } of all) mergeTally(total, simulation.total)
  return {
    national: pinOf(national),
    candidate: { ...pinOf(draft), name: candidate.name, illustrative: candidate.illustrative ?? false },
    norms: comparisons(
      levels,
      national,
      draft,
      all.map(({ current }) => current),
    ),
    territories: all.map(({ level: { code, name, illustrative = false }, current, simulation }) => ({
      code,
      name,
      illustrative,
      policy: pinOf(current),
      ...simulation.total,
    })),
    total,
    losses: all
      .flatMap(({ level, simulation }) =>
        simulation.losses.map((loss) => ({ ...loss, territory: level.code })),
      )
      .sort((left, right) => lost(right) - lost(left) || compare(left.id, right.id)),
    notCounted: {
      otherTerritory,
      otherFund: all.reduce((sum, { simulation }) => sum + simulation.otherFund, 0),
    },
    notes: notesOf([...levels, candidate]),
  }
}

/** Norms alone say nothing of who may be supported: there the national criteria are asked. */
function policyOf({ code, name, policy, norms }: Level, national: Policy): Policy {
  return policy ?? { ...national, id: code, fund: 'local', title: name, acts: [], norms }
}

function lost({ currentVnd, draftVnd }: ChangedAmount): number {
  return currentVnd - draftVnd
}

function comparisons(
  levels: readonly Level[],
  national: Policy,
  draft: Policy,
  policies: readonly Policy[],
): NormComparison[] {
  const stated = (activity: ContentCode) =>
    [national, draft, ...policies].some((policy) => levelOf(policy, activity) !== null)
  return activityCodes.filter(stated).map((activity) => ({
    activity,
    national: levelOf(national, activity),
    candidate: levelOf(draft, activity),
    levels: levels.map(({ code }, index) => {
      const policy = policies[index]
      return { code, norm: policy ? levelOf(policy, activity) : null }
    }),
  }))
}

function notesOf(levels: readonly Level[]): Text[] {
  const illustrative = levels.filter((level) => level.illustrative).map(({ name }) => name)
  const names = (lang: keyof Text) => illustrative.map((name) => name[lang]).join(', ')
  return [
    ...(illustrative.length
      ? [
          {
            vi: `SỐ LIỆU MINH HỌA, không phải mức của văn bản nào: ${names('vi')}.`,
            en: `ILLUSTRATIVE FIGURES, the levels of no act: ${names('en')}.`,
          },
        ]
      : []),
    ...(levels.some(({ norms }) => norms)
      ? [
          {
            vi: 'Nơi chỉ có mức hỗ trợ, điều kiện và quy tắc tính được lấy theo chính sách quốc gia.',
            en: 'Where only levels are given, criteria and rules of reckoning are those of the national policy.',
          },
        ]
      : []),
    {
      vi: 'Mức không được nêu không phải là 0 và không được thay bằng mức quốc gia: hồ sơ đó không so sánh được.',
      en: 'A level that is not stated is not zero and is not replaced by the national one: such an application cannot be compared.',
    },
  ]
}
