import type { Vnd } from '@khuyencong/domain'

/** The amounts a balance is struck of, in whole đồng; `null` where nothing was decided yet. */
export interface BalanceInput {
  readonly approvedVnd: Vnd | null
  readonly advancedVnd: Vnd
  readonly settledVnd: Vnd | null
  readonly refundedVnd: Vnd
}

/** Where the money of a case stands, in whole đồng. */
export interface Balance {
  /** Paid out and not paid back. */
  readonly heldVnd: Vnd
  /** Approved and not held by the unit: the most that may still be paid. `null` before approval. */
  readonly remainingVnd: Vnd | null
  /** Held above what was accepted at settlement, and owed back. `null` before settlement. */
  readonly toRefundVnd: Vnd | null
  /** Accepted at settlement and not paid yet. `null` before settlement. */
  readonly toPayVnd: Vnd | null
}

/**
 * Where money stands: what was paid out is always what was accepted, plus what was paid back, plus what is
 * still owed back, less what is still to be paid (36/2013/TT-BCT Điều 12 khoản 6, Điều 14).
 *
 * @example
 * ```ts
 * balanceOf({ approvedVnd: 300, advancedVnd: 210, settledVnd: 180, refundedVnd: 10 }).toRefundVnd // => 20
 * ```
 */
export function balanceOf({ approvedVnd, advancedVnd, settledVnd, refundedVnd }: BalanceInput): Balance {
  const heldVnd = advancedVnd - refundedVnd
  return {
    heldVnd,
    remainingVnd: approvedVnd === null ? null : approvedVnd - heldVnd,
    toRefundVnd: settledVnd === null ? null : Math.max(0, heldVnd - settledVnd),
    toPayVnd: settledVnd === null ? null : Math.max(0, settledVnd - heldVnd),
  }
}
