import type { IsoDate, Period, Text, Vnd } from '@khuyencong/domain'
import { inPeriod } from '@khuyencong/domain'
import { freezeDeep } from '../engine/freeze.js'

/** Why money comes back (36/2013/TT-BCT Điều 12 khoản 6; Điều 11 khoản 3 for a stopped project). */
export const refundReasons = /* @__PURE__ */ freezeDeep({
  'advanced-without-volume': {
    vi: 'đã tạm ứng nhưng không có khối lượng thanh toán',
    en: 'advanced without work done to pay for',
  },
  'disallowed-cost': {
    vi: 'đã sử dụng nhưng không được quyết toán theo chế độ',
    en: 'spent but not allowed at settlement',
  },
  'stopped-project': { vi: 'đề án bị ngừng thực hiện', en: 'the project was stopped' },
} as const satisfies Record<string, Text>)

/** A code of {@link refundReasons}. */
export type RefundReason = keyof typeof refundReasons

/** One sum that is to be paid back, in whole đồng. */
export interface RefundOwed {
  readonly reason: RefundReason
  readonly amountVnd: Vnd
}

/** What a refund is reckoned from, in whole đồng. */
export interface RefundInput {
  /** Paid out and not paid back. */
  readonly heldVnd: Vnd
  /** Support for the work accepted. */
  readonly acceptedVnd: Vnd
  /** Of the support for the work accepted, what is not allowed at settlement. */
  readonly disallowedVnd: Vnd
  /** Whether the project was stopped. */
  readonly stopped: boolean
}

/**
 * What must be paid back, by reason. Money held above the support for the work accepted was advanced without
 * volume; the rest above what is allowed is disallowed cost.
 *
 * @example
 * ```ts
 * refundsOwed({ heldVnd: 210, acceptedVnd: 200, disallowedVnd: 50, stopped: false })
 * // => [{ reason: 'advanced-without-volume', amountVnd: 10 }, { reason: 'disallowed-cost', amountVnd: 50 }]
 * ```
 */
export function refundsOwed(input: RefundInput): readonly RefundOwed[] {
  const { heldVnd, acceptedVnd, stopped } = input
  const disallowedVnd = Math.min(input.disallowedVnd, acceptedVnd)
  const allowedVnd = acceptedVnd - disallowedVnd
  const withoutVolume = Math.max(0, heldVnd - acceptedVnd)
  const disallowed = Math.max(0, Math.min(heldVnd, acceptedVnd) - allowedVnd)
  const owed: RefundOwed[] = stopped
    ? [{ reason: 'stopped-project', amountVnd: withoutVolume + disallowed }]
    : [
        { reason: 'advanced-without-volume', amountVnd: withoutVolume },
        { reason: 'disallowed-cost', amountVnd: disallowed },
      ]
  return owed.filter(({ amountVnd }) => amountVnd > 0)
}

/** An invoice, as far as counting it goes. */
export interface DatedCost {
  readonly number: string
  readonly date: IsoDate
  readonly amountVnd: Vnd
}

/** Which invoices count and which do not. */
export interface CountedCosts<Cost extends DatedCost> {
  readonly countedVnd: Vnd
  readonly refusedVnd: Vnd
  readonly refused: readonly Cost[]
}

/**
 * The costs that lie in a window, and those that do not. The window is the policy's: it is given, not known here.
 *
 * @example
 * ```ts
 * countCosts([{ number: '1', date: '2024-12-31', amountVnd: 5 }], { from: '2025-01-01', before: '2026-01-01' }).refusedVnd // => 5
 * ```
 */
export function countCosts<Cost extends DatedCost>(
  costs: readonly Cost[],
  window: Period,
): CountedCosts<Cost> {
  const refused = costs.filter(({ date }) => !inPeriod(date, window))
  const total = sum(costs)
  const refusedVnd = sum(refused)
  return { countedVnd: total - refusedVnd, refusedVnd, refused }
}

const sum = (costs: readonly DatedCost[]) => costs.reduce((total, { amountVnd }) => total + amountVnd, 0)
