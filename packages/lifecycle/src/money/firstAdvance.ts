import { parseShare, takeShare, type Cited, type Share, type Vnd } from '@khuyencong/domain'

/** What must be so before an advance at a rate may be paid. */
export type AdvanceCondition =
  /** Nothing beside the papers. */
  | { readonly kind: 'none' }
  /** More than a share of the work of the supported item is done. */
  | { readonly kind: 'item-work-above'; readonly share: Share }
  /** Work worth more than a share of the whole investment is done. */
  | { readonly kind: 'investment-above'; readonly share: Share }
  /** The project has passed base acceptance. */
  | { readonly kind: 'after-base-acceptance' }

/** The first advance of one content: its highest share of the support, and on what condition. */
export interface AdvanceRate extends Cited {
  /** Of the support of the content; `null` where the law states no share. */
  readonly share: Share | null
  readonly condition: AdvanceCondition
}

/** What an advance is reckoned from. Amounts in whole đồng; what is not known is left out. */
export interface AdvanceInput {
  /** Support approved for the content. */
  readonly supportVnd: Vnd
  /** Already advanced of that support. */
  readonly advancedVnd: Vnd
  /** Share of the work of the supported item that is done, as the report says and the department confirms. */
  readonly itemWorkDone?: Share
  /** Share of the whole investment that is done. */
  readonly investmentDone?: Share
  readonly accepted: boolean
  /** Another rate, decided by the head of the agency for this project. */
  readonly decidedRate?: Share
  /** The highest share of the support that may be advanced before acceptance, whatever the rate. */
  readonly ceiling?: Share
}

/** How much may be advanced now. */
export interface AdvanceDue {
  /** Whether the condition of the rate holds; `unknown` where the progress was not told. */
  readonly condition: 'met' | 'unmet' | 'unknown'
  /** The most that may be paid now, in whole đồng; 0 unless the condition is met. */
  readonly limitVnd: Vnd
  /** What set the limit. */
  readonly binding: 'rate' | 'decided-rate' | 'ceiling' | 'support' | 'condition' | 'rate-not-stated'
}

/**
 * The most that may be advanced now for one content, rounded down to the đồng.
 *
 * The rate is of the support approved, never of the planned cost (36/2013/TT-BCT Điều 13). A rate decided by
 * the head of the agency takes the place of the rate of the law, but not of the general ceiling, because it
 * must not be contrary to the financial rules (Điều 16 khoản 1).
 *
 * @example
 * ```ts
 * firstAdvance(
 *   { share: '0.70', condition: { kind: 'none' }, citation: { instrument: '36/2013/TT-BCT' }, verification: 'official-text' },
 *   { supportVnd: 100_000_000, advancedVnd: 0, accepted: false },
 * ).limitVnd // => 70000000
 * ```
 */
export function firstAdvance(rate: AdvanceRate, input: AdvanceInput): AdvanceDue {
  const { supportVnd, advancedVnd, accepted, decidedRate, ceiling } = input
  const condition = decidedRate === undefined ? conditionHolds(rate.condition, input) : 'met'
  if (condition !== 'met') return { condition, limitVnd: 0, binding: 'condition' }
  const share = decidedRate ?? rate.share
  if (share === null) {
    return { condition, limitVnd: 0, binding: 'rate-not-stated' }
  }
  const byRate = Math.min(supportVnd, takeShare(supportVnd, parseShare(share)))
  const byCeiling =
    accepted || ceiling === undefined ? supportVnd : takeShare(supportVnd, parseShare(ceiling))
  const highest = Math.min(byRate, byCeiling)
  const binding =
    byCeiling < byRate
      ? 'ceiling'
      : byRate === supportVnd
        ? 'support'
        : decidedRate === undefined
          ? 'rate'
          : 'decided-rate'
  return { condition, limitVnd: Math.max(0, highest - advancedVnd), binding }
}

function conditionHolds(condition: AdvanceCondition, input: AdvanceInput): AdvanceDue['condition'] {
  switch (condition.kind) {
    case 'none':
      return 'met'
    case 'after-base-acceptance':
      return input.accepted ? 'met' : 'unmet'
    case 'item-work-above':
      return isAbove(input.itemWorkDone, condition.share)
    case 'investment-above':
      return isAbove(input.investmentDone, condition.share)
  }
}

/** "Trên 50 %" and "trên 70 %" are above, not at least. */
function isAbove(done: Share | undefined, threshold: Share): AdvanceDue['condition'] {
  if (done === undefined) return 'unknown'
  const [left, right] = [parseShare(done), parseShare(threshold)]
  return left.numerator * right.denominator > right.numerator * left.denominator ? 'met' : 'unmet'
}
