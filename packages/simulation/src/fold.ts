import type { ContentCode, Vnd } from '@khuyencong/domain'
import { canonicalJson, pinOf, type Policy, type PolicyPin } from '@khuyencong/policy'
import { addCheapest, emptyCheapest, type Cheapest } from './cheapest.js'
import { addLargest, type ChangedAmount } from './largest.js'
import type { SimulatedOutcome, OutcomeSide } from './outcome.js'
import {
  addAmount,
  addToTally,
  awardOf,
  emptyTally,
  mergeAmount,
  mergeTally,
  type AmountTally,
  type Tally,
} from './tally.js'

export type { Cheapest, Member } from './cheapest.js'

/** Which policies are compared, and the budget if one is to be shared out. */
export interface SimulationOptions {
  readonly current: Policy
  readonly draft: Policy
  /** In đồng, of each of the two policies by itself. */
  readonly budgetVnd?: Vnd | undefined
}

/**
 * A simulation under way. Its size is bounded by the number of activities and places, and under a budget by
 * the number of projects that the budget pays for, never by the number of applications.
 *
 * It can be sent to another thread.
 */
export interface Simulation {
  readonly pins: { readonly current: PolicyPin; readonly draft: PolicyPin }
  readonly funds: { readonly current: Policy['fund']; readonly draft: Policy['fund'] }
  readonly budgetVnd: Vnd | null
  readonly total: Tally
  readonly byActivity: Map<ContentCode, Tally>
  /** By province code; `null` where it is not known. */
  readonly byPlace: Map<string | null, Tally>
  readonly gains: ChangedAmount[]
  readonly losses: ChangedAmount[]
  /** Under a budget. */
  readonly funding: { readonly current: FundingTally; readonly draft: FundingTally } | null
  /** Applications to another fund than that of the policies: not counted anywhere else. */
  otherFund: number
}

/** Who is to be funded under one policy. */
export interface FundingTally {
  /** By place in the order of funding. */
  readonly groups: Map<number, GroupTally>
  /** Projects that the acts give no order to. */
  readonly noOrder: AmountTally
  /** Eligible, but the amount is not stated or not known, so that no budget can be set aside. */
  withoutAmount: number
}

/** Projects of equal rank. */
export interface GroupTally {
  readonly order: number
  readonly keyProject: boolean
  readonly area: string | null
  readonly industry: string | null
  readonly all: AmountTally
  /** Those that a fact not known could rank higher. */
  unsettled: number
  readonly cheapest: Cheapest
}

/**
 * A simulation of no applications.
 *
 * @example
 * ```ts
 * emptySimulation({ current: policy, draft: policy }).total.applications // => 0
 * ```
 */
export function emptySimulation({ current, draft, budgetVnd }: SimulationOptions): Simulation {
  return {
    pins: { current: pinOf(current), draft: pinOf(draft) },
    funds: { current: current.fund, draft: draft.fund },
    budgetVnd: budgetVnd ?? null,
    total: emptyTally(),
    byActivity: new Map(),
    byPlace: new Map(),
    gains: [],
    losses: [],
    funding: budgetVnd === undefined ? null : { current: emptyFunding(), draft: emptyFunding() },
    otherFund: 0,
  }
}

function emptyFunding(): FundingTally {
  return { groups: new Map(), noOrder: { applications: 0, vnd: 0 }, withoutAmount: 0 }
}

/** Count one more outcome. The simulation is changed in place and given back; the order of outcomes does not matter. */
export function addOutcome(simulation: Simulation, outcome: SimulatedOutcome): Simulation {
  const { funds, funding, budgetVnd } = simulation
  if (outcome.fund !== funds.current || outcome.fund !== funds.draft) {
    simulation.otherFund++
    return simulation
  }
  addToTally(simulation.total, outcome)
  addToTally(at(simulation.byActivity, outcome.activity, emptyTally), outcome)
  addToTally(at(simulation.byPlace, outcome.provinceCode, emptyTally), outcome)
  addChange(simulation, outcome)
  if (funding && budgetVnd !== null) {
    addFunding(funding.current, outcome.id, outcome.current, budgetVnd)
    addFunding(funding.draft, outcome.id, outcome.draft, budgetVnd)
  }
  return simulation
}

/**
 * Add the right simulation to the left one, which is changed in place and given back: the same as counting the
 * outcomes of both. The two must compare the same policies under the same budget.
 */
export function mergeSimulations(left: Simulation, right: Simulation): Simulation {
  const about = ({ pins, budgetVnd }: Simulation) => canonicalJson({ pins, budgetVnd })
  if (about(left) !== about(right)) throw new RangeError('Two simulations of different policies or budgets.')
  mergeTally(left.total, right.total)
  for (const [key, tally] of right.byActivity) mergeTally(at(left.byActivity, key, emptyTally), tally)
  for (const [key, tally] of right.byPlace) mergeTally(at(left.byPlace, key, emptyTally), tally)
  for (const change of right.gains) addLargest(left.gains, change)
  for (const change of right.losses) addLargest(left.losses, change)
  if (left.funding && right.funding && left.budgetVnd !== null) {
    mergeFunding(left.funding.current, right.funding.current, left.budgetVnd)
    mergeFunding(left.funding.draft, right.funding.draft, left.budgetVnd)
  }
  left.otherFund += right.otherFund
  return left
}

function at<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

function addChange({ gains, losses }: Simulation, outcome: SimulatedOutcome): void {
  const [currentVnd, draftVnd] = [awardOf(outcome.current), awardOf(outcome.draft)]
  if (currentVnd === null || draftVnd === null || currentVnd === draftVnd) return
  const { id, activity, provinceCode } = outcome
  addLargest(draftVnd > currentVnd ? gains : losses, { id, activity, provinceCode, currentVnd, draftVnd })
}

function addFunding(funding: FundingTally, id: string, side: OutcomeSide, budgetVnd: Vnd): void {
  const { verdict, amountVnd, rank } = side
  if (verdict !== 'eligible') return
  if (amountVnd === null) funding.withoutAmount++
  else if (amountVnd === 0) return
  else if (rank === undefined) throw new RangeError('Under a budget, outcomes are made with `ranked`.')
  else if (rank === null) addAmount(funding.noOrder, amountVnd)
  else {
    const group = at(funding.groups, rank.order, () => emptyGroup(rank))
    addAmount(group.all, amountVnd)
    if (!rank.settled) group.unsettled++
    addCheapest(group.cheapest, { id, amountVnd }, budgetVnd)
  }
}

function emptyGroup({
  order,
  keyProject,
  area,
  industry,
}: Omit<GroupTally, 'all' | 'unsettled' | 'cheapest'>): GroupTally {
  const all = { applications: 0, vnd: 0 }
  return { order, keyProject, area, industry, all, unsettled: 0, cheapest: emptyCheapest() }
}

function mergeFunding(left: FundingTally, right: FundingTally, budgetVnd: Vnd): void {
  for (const [order, group] of right.groups) {
    const into = at(left.groups, order, () => emptyGroup(group))
    mergeAmount(into.all, group.all)
    into.unsettled += group.unsettled
    for (const member of group.cheapest.members) addCheapest(into.cheapest, member, budgetVnd)
  }
  mergeAmount(left.noOrder, right.noOrder)
  left.withoutAmount += right.withoutAmount
}
