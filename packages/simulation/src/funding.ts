import type { Vnd } from '@khuyencong/domain'
import type { FundingTally, GroupTally, Member } from './fold.js'
import { cheapestOf, LISTED } from './cheapest.js'
import { compare } from './largest.js'
import type { OutcomeSide } from './outcome.js'
import { plus, type AmountTally } from './tally.js'

/**
 * What becomes of a project under a budget.
 *
 * - `funded`: it is paid for.
 * - `does-not-fit`: it asks for more than is left at its rank. It is not funded in part, which no act asks for.
 * - `tied`: what is left does not pay for all projects of its rank. For the national fund the more experienced
 *   and able unit comes first (khoản 2 Điều 7 36/2013/TT-BCT), which the data does not know; for local funds no
 *   rule was seen.
 * - `behind-tie`: what a tie before it leaves is not known.
 * - `no-order`: the acts give it no place in the order; the managing authority decides.
 */
export type FundingStatus = 'funded' | 'does-not-fit' | 'tied' | 'behind-tie' | 'no-order'

/** A budget shared out under one policy, in the order of priority. */
export interface FundingOrder {
  readonly budgetVnd: Vnd
  readonly funded: AmountTally
  /** Where a tie is open: what is left for those tied and those behind them. */
  readonly leftVnd: Vnd
  /** The first ranked first. */
  readonly groups: readonly GroupReport[]
  /** Projects without a place in the order; funded only where the budget pays for every project. */
  readonly noOrder: AmountTally & { readonly status: 'funded' | 'no-order' }
  /** Eligible, but without an amount that could be set aside. */
  readonly withoutAmount: number
}

/** What becomes of the projects of one rank. */
export interface GroupReport {
  readonly order: number
  readonly keyProject: boolean
  readonly area: string | null
  readonly industry: string | null
  readonly all: AmountTally
  /** How many of them a fact not known could rank higher. */
  readonly unsettled: number
  readonly status: 'shared-out' | 'tied' | 'behind-tie'
  /** What is left when this rank's turn comes; `null` behind a tie. Whoever asks for more does not fit. */
  readonly leftVnd: Vnd | null
  readonly funded: AmountTally
  readonly doesNotFit: AmountTally
  /** Of those tied or not fitting, the cheapest, at most 20, shown by id: the order shown decides nothing. */
  readonly listed: readonly Member[]
}

/**
 * Share out a budget rank by rank.
 *
 * All projects of a rank that fit what is left are funded if it pays for all of them; otherwise they are tied,
 * and nothing is said of the ranks behind them. One that asks for more than is left is passed over, and what
 * is left goes to the next rank.
 */
export function fundingOrder(tally: FundingTally, budgetVnd: Vnd): FundingOrder {
  const ordered = [...tally.groups.values()].sort((left, right) => left.order - right.order)
  const all = ordered.reduce<Vnd | null>((sum, group) => plus(sum, group.all.vnd), tally.noOrder.vnd)
  const paysForAll = all !== null && all <= budgetVnd
  const funded = paysForAll ? { ...tally.noOrder } : { applications: 0, vnd: 0 }
  let left: Vnd | null = budgetVnd - (funded.vnd ?? 0)
  let lastLeft = left
  const groups = ordered.map((group) => {
    const report = shareOut(group, left, budgetVnd)
    funded.applications += report.funded.applications
    funded.vnd = plus(funded.vnd, report.funded.vnd)
    if (left !== null) lastLeft = left = left - (report.funded.vnd ?? 0)
    if (report.status !== 'shared-out') left = null
    return report
  })
  return {
    budgetVnd,
    funded,
    leftVnd: lastLeft,
    groups,
    noOrder: { ...tally.noOrder, status: paysForAll ? 'funded' : 'no-order' },
    withoutAmount: tally.withoutAmount,
  }
}

const nobody: AmountTally = { applications: 0, vnd: 0 }

function shareOut(group: GroupTally, leftVnd: Vnd | null, budgetVnd: Vnd): GroupReport {
  const { order, keyProject, area, industry, all, unsettled, cheapest } = group
  const about = { order, keyProject, area, industry, all, unsettled, leftVnd }
  const none = { ...about, funded: nobody, doesNotFit: nobody, listed: [] }
  if (leftVnd === null) return { ...none, status: 'behind-tie' }

  // Where all that fit cost no more than is left, all of them are kept: see `Cheapest`.
  const members = cheapestOf(cheapest, budgetVnd)
  const fitting = members.filter(({ amountVnd }) => amountVnd <= leftVnd)
  const cost = fitting.reduce((sum, { amountVnd }) => sum + amountVnd, 0)
  if (cost > leftVnd) return { ...none, status: 'tied', listed: listed(fitting) }
  return {
    ...about,
    status: 'shared-out',
    funded: { applications: fitting.length, vnd: cost },
    doesNotFit: {
      applications: all.applications - fitting.length,
      vnd: all.vnd === null ? null : all.vnd - cost,
    },
    listed: listed(members.slice(fitting.length)),
  }
}

function listed(members: readonly Member[]): Member[] {
  return members.slice(0, LISTED).sort((left, right) => compare(left.id, right.id))
}

/**
 * What becomes of one eligible project, by a report that it was counted in; `null` for one that no budget is
 * set aside for: not eligible, without an amount, or of zero đồng.
 */
export function fundingOf(report: FundingOrder, side: OutcomeSide): FundingStatus | null {
  const { verdict, amountVnd, rank } = side
  if (verdict !== 'eligible' || amountVnd === null || amountVnd === 0 || rank === undefined) return null
  if (rank === null) return report.noOrder.status
  const group = report.groups.find(({ order }) => order === rank.order)
  if (!group) return null
  if (group.leftVnd === null) return 'behind-tie'
  if (amountVnd > group.leftVnd) return 'does-not-fit'
  return group.status === 'tied' ? 'tied' : 'funded'
}
