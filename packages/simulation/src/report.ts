import type { ContentCode, Application, Text } from '@khuyencong/domain'
import { pinOf, type Policy, type PolicyPin } from '@khuyencong/policy'
import { addOutcome, emptySimulation, type Simulation, type SimulationOptions } from './fold.js'
import { fundingOrder, type FundingOrder } from './funding.js'
import { compare, type ChangedAmount } from './largest.js'
import { levelOf, unverifiedIn, type NormLevel, type ReportedValue } from './level.js'
import { fundingNotes, notes } from './notes.js'
import { outcomeOf } from './outcome.js'
import type { Tally } from './tally.js'

/** What a draft would change, as plain JSON. */
export interface SimulationReport {
  readonly current: PolicyPin
  readonly draft: PolicyPin
  /** What the two policies are called. */
  readonly names: { readonly current: Text; readonly draft: Text }
  /** Applications to another fund than that of the policies: not counted anywhere else. */
  readonly otherFund: number
  readonly total: Tally
  /** Only activities that were applied for, by code. */
  readonly byActivity: readonly (Tally & { readonly activity: ContentCode })[]
  /** Only provinces that were applied from, by code; last, under `null`, those whose province is not known. */
  readonly byPlace: readonly (Tally & { readonly provinceCode: string | null })[]
  /** What the two policies say of each activity that was applied for, with citations; `null`: no level stated. */
  readonly levels: readonly LevelChange[]
  /** What no text confirms in each policy and could touch these activities. */
  readonly unverified: {
    readonly current: readonly ReportedValue[]
    readonly draft: readonly ReportedValue[]
  }
  /** At most 20, the largest first. */
  readonly largestGains: readonly ChangedAmount[]
  readonly largestLosses: readonly ChangedAmount[]
  /** Under a budget: how each of the two policies would share it out. */
  readonly funding: { readonly current: FundingOrder; readonly draft: FundingOrder } | null
  /** What the ranks of the draft, and those only the current policy has, are called: `area.a`, `industry.products`. */
  readonly titles: Readonly<Record<string, Text>>
  /** How to read the figures. */
  readonly notes: readonly Text[]
}

/** The level of one activity under both policies. */
export interface LevelChange {
  readonly activity: ContentCode
  readonly current: NormLevel | null
  readonly draft: NormLevel | null
}

/** What to simulate. */
export interface SimulateInput extends SimulationOptions {
  readonly applications: Iterable<Application>
}

/**
 * What would change for these applications if the draft stood instead of the current policy.
 *
 * Each policy is applied as it stands, on the application's own facts and dates: no saving clause keeps an
 * application under another policy.
 *
 * @example
 * ```ts
 * simulate({ applications: [application], current: policy, draft: policy }).total.unchanged // => 1
 * ```
 */
export function simulate({ applications, ...options }: SimulateInput): SimulationReport {
  const simulation = emptySimulation(options)
  const ranked = options.budgetVnd !== undefined
  for (const application of applications) {
    addOutcome(simulation, outcomeOf(options.current, options.draft, application, { ranked }))
  }
  return reportOf(simulation, options)
}

/**
 * The report of a simulation: the same whatever the order in which the outcomes were counted.
 *
 * @param policies the two that were simulated
 * @throws RangeError for other ones
 */
export function reportOf(
  simulation: Simulation,
  { current, draft }: Pick<SimulationOptions, 'current' | 'draft'>,
): SimulationReport {
  const { pins, budgetVnd, funding, total, gains, losses, otherFund } = simulation
  if (pinOf(current).digest !== pins.current.digest || pinOf(draft).digest !== pins.draft.digest) {
    throw new RangeError('These are not the policies that were simulated.')
  }
  const activities = [...simulation.byActivity.keys()].sort(compare)
  return {
    ...pins,
    names: { current: current.title, draft: draft.title },
    otherFund,
    total: structuredClone(total),
    byActivity: activities.map((activity) => ({
      activity,
      ...structuredClone(simulation.byActivity.get(activity) as Tally),
    })),
    byPlace: [...simulation.byPlace]
      .sort(([left], [right]) => compare(left ?? '\uffff', right ?? '\uffff'))
      .map(([provinceCode, tally]) => ({ provinceCode, ...structuredClone(tally) })),
    levels: activities.map((activity) => ({
      activity,
      current: levelOf(current, activity),
      draft: levelOf(draft, activity),
    })),
    unverified: { current: unverifiedIn(current, activities), draft: unverifiedIn(draft, activities) },
    largestGains: [...gains],
    largestLosses: [...losses],
    funding:
      funding && budgetVnd !== null
        ? {
            current: fundingOrder(funding.current, budgetVnd),
            draft: fundingOrder(funding.draft, budgetVnd),
          }
        : null,
    titles: { ...titlesOf(current), ...titlesOf(draft) },
    notes: [...notes(draft.fund), ...(funding ? fundingNotes(draft.fund) : [])],
  }
}

function titlesOf({ priority: { areas, industries } }: Policy): Record<string, Text> {
  return Object.fromEntries([
    ...areas.map(({ code, title }) => [`area.${code}`, title] as const),
    ...industries.map(({ code, title }) => [`industry.${code}`, title] as const),
  ])
}
