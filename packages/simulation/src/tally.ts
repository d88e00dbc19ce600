import { MAX_VND, type Verdict, type Vnd } from '@khuyencong/domain'
import type { SimulatedOutcome, OutcomeSide } from './outcome.js'

/** Counts and sums over applications. A sum that cannot be held exactly is `null`. */
export interface Tally {
  applications: number
  current: SideTally
  draft: SideTally
  /** How many went from one verdict to another, by `from>to`, such as `eligible>ineligible`. */
  verdicts: Record<VerdictChange, number>
  /** Those who get more under the draft, and how much more in all. */
  gains: AmountTally
  /** Those who get less under the draft, and how much less in all. */
  losses: AmountTally
  /** Those who get the same. */
  unchanged: number
  /** Those of whom an amount is not known under one of the two policies, and what is known of them. */
  notComparable: { applications: number; currentVnd: Vnd | null; draftVnd: Vnd | null }
}

/** A change of verdict. */
export type VerdictChange = {
  [From in Verdict]: `${From}>${Exclude<Verdict, From>}`
}[Verdict]

/** What one policy gives. */
export interface SideTally {
  eligible: number
  ineligible: number
  undetermined: number
  /** The support of those who are eligible, as far as it is known. */
  supportVnd: Vnd | null
  /** Those who are eligible, but whose amount is not stated by the act or not known. */
  withoutAmount: number
  /** What the undetermined would get if they proved eligible; no part of `supportVnd`. */
  undeterminedVnd: Vnd | null
}

/** A number of applications and a sum of money. */
export interface AmountTally {
  applications: number
  vnd: Vnd | null
}

/** A tally of nothing. */
export function emptyTally(): Tally {
  return {
    applications: 0,
    current: emptySide(),
    draft: emptySide(),
    verdicts: {
      'eligible>ineligible': 0,
      'eligible>undetermined': 0,
      'ineligible>eligible': 0,
      'ineligible>undetermined': 0,
      'undetermined>eligible': 0,
      'undetermined>ineligible': 0,
    },
    gains: { applications: 0, vnd: 0 },
    losses: { applications: 0, vnd: 0 },
    unchanged: 0,
    notComparable: { applications: 0, currentVnd: 0, draftVnd: 0 },
  }
}

function emptySide(): SideTally {
  return { eligible: 0, ineligible: 0, undetermined: 0, supportVnd: 0, withoutAmount: 0, undeterminedVnd: 0 }
}

/** Sums only grow, so that one above the safe range is so in whatever order it is made. */
export function plus(left: Vnd | null, right: Vnd | null): Vnd | null {
  if (left === null || right === null) return null
  const sum = left + right
  return sum <= MAX_VND ? sum : null
}

/** What an application gets: nothing where it is refused; `null` where it is not known. */
export function awardOf({ verdict, amountVnd }: OutcomeSide): Vnd | null {
  return verdict === 'ineligible' ? 0 : verdict === 'eligible' ? amountVnd : null
}

/** Count one more application, in place. */
export function addToTally(tally: Tally, { current, draft }: SimulatedOutcome): void {
  tally.applications++
  addSide(tally.current, current)
  addSide(tally.draft, draft)
  if (current.verdict !== draft.verdict) {
    tally.verdicts[`${current.verdict}>${draft.verdict}` as VerdictChange]++
  }
  const [was, is] = [awardOf(current), awardOf(draft)]
  if (was === null || is === null) {
    const { notComparable } = tally
    notComparable.applications++
    notComparable.currentVnd = plus(notComparable.currentVnd, was ?? 0)
    notComparable.draftVnd = plus(notComparable.draftVnd, is ?? 0)
  } else if (is > was) addAmount(tally.gains, is - was)
  else if (is < was) addAmount(tally.losses, was - is)
  else tally.unchanged++
}

function addSide(tally: SideTally, side: OutcomeSide): void {
  const { verdict, amountVnd } = side
  tally[verdict]++
  if (verdict === 'eligible') {
    if (amountVnd === null) tally.withoutAmount++
    else tally.supportVnd = plus(tally.supportVnd, amountVnd)
  } else if (verdict === 'undetermined') {
    tally.undeterminedVnd = plus(tally.undeterminedVnd, amountVnd ?? 0)
  }
}

/** Count one more amount, in place. */
export function addAmount(tally: AmountTally, vnd: Vnd): void {
  tally.applications++
  tally.vnd = plus(tally.vnd, vnd)
}

/** Add the right tally to the left one, in place. */
export function mergeTally(left: Tally, right: Tally): void {
  left.applications += right.applications
  mergeSide(left.current, right.current)
  mergeSide(left.draft, right.draft)
  for (const [change, count] of Object.entries(right.verdicts)) {
    left.verdicts[change as VerdictChange] += count
  }
  mergeAmount(left.gains, right.gains)
  mergeAmount(left.losses, right.losses)
  left.unchanged += right.unchanged
  left.notComparable.applications += right.notComparable.applications
  left.notComparable.currentVnd = plus(left.notComparable.currentVnd, right.notComparable.currentVnd)
  left.notComparable.draftVnd = plus(left.notComparable.draftVnd, right.notComparable.draftVnd)
}

/** Add the right amounts to the left ones, in place. */
export function mergeAmount(left: AmountTally, right: AmountTally): void {
  left.applications += right.applications
  left.vnd = plus(left.vnd, right.vnd)
}

function mergeSide(left: SideTally, right: SideTally): void {
  left.eligible += right.eligible
  left.ineligible += right.ineligible
  left.undetermined += right.undetermined
  left.supportVnd = plus(left.supportVnd, right.supportVnd)
  left.withoutAmount += right.withoutAmount
  left.undeterminedVnd = plus(left.undeterminedVnd, right.undeterminedVnd)
}
