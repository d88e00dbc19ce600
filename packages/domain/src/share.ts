import { Decimal } from 'decimal.js'
import { MAX_VND, type Vnd } from './vnd.js'

/**
 * An exact decimal written as text, such as `"0.50"` for 50 % or `"1.5"` for a multiplier.
 *
 * Text, because a share is a figure of the law and 0.1 has no exact binary form.
 */
export type Share = string

/** A share as a fraction of two integers: `"0.30"` is 30 over 100. */
export interface Ratio {
  readonly numerator: number
  readonly denominator: number
}

const decimalText = /^\d{1,6}(\.\d{1,6})?$/

/** Whether a text is a decimal of at most six digits before and six after the point. */
export function isShare(value: unknown): value is Share {
  return typeof value === 'string' && decimalText.test(value)
}

/**
 * The exact fraction that a share stands for.
 *
 * @throws RangeError when the text is not a decimal; a policy is checked before it gets here.
 * @example
 * ```ts
 * parseShare('0.015') // => { numerator: 15, denominator: 1000 }
 * ```
 */
export function parseShare(share: Share): Ratio {
  if (!isShare(share)) throw new RangeError(`not a decimal share: ${String(share)}`)
  const [whole = '', fraction = ''] = share.split('.')
  return { numerator: Number(whole + fraction), denominator: 10 ** fraction.length }
}

/**
 * A ratio of an amount, rounded down to the đồng; `Infinity` when the result is above the safe range.
 *
 * @example
 * ```ts
 * takeShare(690_000_001, parseShare('0.50')) // => 345000000
 * ```
 */
export function takeShare(amount: Vnd, ratio: Ratio): number {
  const product = amount * ratio.numerator
  if (product > MAX_VND) return exactShare(amount, ratio)
  // The division cannot round up to the next whole number: the exact quotient of a product up to 2^53 lies below that
  // number by at least one part in 2^53, which is more than a division may be off by.
  return Math.floor(product / ratio.denominator)
}

/** Where the product leaves the safe range, decimal arithmetic takes over. */
function exactShare(amount: Vnd, { numerator, denominator }: Ratio): number {
  const result = new Exact(amount).times(numerator).dividedBy(denominator).floor()
  return result.lessThanOrEqualTo(MAX_VND) ? result.toNumber() : Infinity
}

/** Whether a ratio of an amount has a part below one đồng that rounding down drops. */
export function shareDropsFraction(amount: Vnd, { numerator, denominator }: Ratio): boolean {
  const product = amount * numerator
  return product <= MAX_VND
    ? product % denominator !== 0
    : !new Exact(amount).times(numerator).modulo(denominator).isZero()
}

/**
 * The smallest amount of which the ratio, rounded down, reaches a target; `Infinity` above the safe range.
 *
 * @example
 * ```ts
 * amountReaching(300_000_000, parseShare('0.50')) // => 600000000
 * ```
 */
export function amountReaching(target: Vnd, { numerator, denominator }: Ratio): number {
  const result = new Exact(target).times(denominator).dividedBy(numerator).ceil()
  return result.lessThanOrEqualTo(MAX_VND) ? result.toNumber() : Infinity
}

/** Two ratios as one, multiplied. */
export function multiplyRatios(left: Ratio, right: Ratio): Ratio {
  return {
    numerator: left.numerator * right.numerator,
    denominator: left.denominator * right.denominator,
  }
}

/**
 * Decimal arithmetic with room for every product of two safe integers.
 *
 * The library's own default of 20 digits silently rounds such products.
 */
export const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_DOWN })
