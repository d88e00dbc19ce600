import { measureUnits, type MeasureUnitCode } from '@khuyencong/domain/registry'
import { Exact, type Lang, type Result, issue } from '@khuyencong/domain'

/** A whole number of the smallest part of a dimension: đồng, square metres, hundredths of a percent, one thing. */
export type Quantity = number

/**
 * A sum of quantities of one dimension, or the issue that kept it from being held exactly.
 *
 * @example
 * ```ts
 * addQuantities([300_000_000, 1], 'x') // => { ok: true, value: 300000001 }
 * ```
 */
export function addQuantities(quantities: Iterable<Quantity>, path: string): Result<Quantity> {
  let sum = 0
  for (const quantity of quantities) {
    sum += quantity
    // Two safe integers never add up to a wrong safe one, so the first unsafe sum is always noticed.
    if (!Number.isSafeInteger(sum)) return { ok: false, issues: [issue('sum-above-safe-range', path)] }
  }
  return { ok: true, value: sum }
}

/** Whether two units may be added to one another. */
export function sameDimension(first: MeasureUnitCode, second: MeasureUnitCode): boolean {
  return measureUnits[first].dimension === measureUnits[second].dimension
}

/**
 * A quantity in its unit, as exact decimal text.
 *
 * @example
 * ```ts
 * inUnit(1_250_000_500, 'million-vnd') // => '1250.0005'
 * inUnit(125_000, 'hectare') // => '12.5'
 * ```
 */
export function inUnit(quantity: Quantity, unit: MeasureUnitCode): string {
  return new Exact(quantity).div(new Exact(10).pow(measureUnits[unit].scale)).toFixed()
}

/**
 * The quantity that a decimal text in a unit stands for, or `null` where it is finer than can be held.
 *
 * @example
 * ```ts
 * fromUnit('1250.0005', 'million-vnd') // => 1250000500
 * fromUnit('0.5', 'model') // => null
 * ```
 */
export function fromUnit(text: string, unit: MeasureUnitCode): Quantity | null {
  const quantity = new Exact(text).times(new Exact(10).pow(measureUnits[unit].scale))
  return quantity.isInteger() && quantity.abs().lte(Number.MAX_SAFE_INTEGER) ? quantity.toNumber() : null
}

/**
 * A quantity as people write it: `1.250,0005` in Vietnamese, `1,250.0005` in English.
 *
 * @example
 * ```ts
 * formatQuantity(1_250_000_500, 'million-vnd', 'vi') // => '1.250,0005'
 * ```
 */
export function formatQuantity(quantity: Quantity, unit: MeasureUnitCode, lang: Lang): string {
  const [whole = '', fraction] = inUnit(quantity, unit).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, lang === 'vi' ? '.' : ',')
  return fraction === undefined ? grouped : `${grouped}${lang === 'vi' ? ',' : '.'}${fraction}`
}

/**
 * The share of a part in a whole, in hundredths of a percent, half rounded up; `null` where there is no whole.
 *
 * @example
 * ```ts
 * shareOf(1, 3) // => 3333
 * ```
 */
export function shareOf(part: Quantity, whole: Quantity): Quantity | null {
  if (whole <= 0) return null
  return new Exact(part).times(10_000).div(whole).toDecimalPlaces(0, Exact.ROUND_HALF_UP).toNumber()
}
