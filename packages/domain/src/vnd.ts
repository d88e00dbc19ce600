/**
 * An amount of money in whole đồng: a non-negative safe integer.
 *
 * Fields that hold one end in `Vnd`. There are no fractions of a đồng, and never a float.
 */
export type Vnd = number

/** The largest amount that can be held exactly: 9,007,199,254,740,991 đồng. */
export const MAX_VND: Vnd = Number.MAX_SAFE_INTEGER

/**
 * Whether a value is an amount in whole đồng.
 *
 * @example
 * ```ts
 * isVnd(300_000_000) // => true
 * isVnd(0.5) // => false
 * ```
 */
export function isVnd(value: unknown): value is Vnd {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

/**
 * An amount as people write it: `300.000.000 đồng` in Vietnamese, `300,000,000 VND` in English.
 *
 * @param amount a difference may be negative; what a safe integer cannot hold is given as a `bigint`
 * @throws RangeError where it is no whole number, or a `number` above what one holds exactly
 * @example
 * ```ts
 * formatVnd(300_000_000, 'vi') // => '300.000.000 đồng'
 * formatVnd(-40_000_000, 'vi') // => '−40.000.000 đồng'
 * ```
 */
export function formatVnd(amount: number | bigint, lang: 'vi' | 'en'): string {
  if (typeof amount !== 'bigint' && !Number.isSafeInteger(amount)) {
    throw new RangeError(`An amount is whole đồng in a safe integer or a bigint, not ${String(amount)}`)
  }
  const digits = String(amount)
    .replace(/\B(?=(\d{3})+$)/g, lang === 'vi' ? '.' : ',')
    .replace('-', '−')
  return lang === 'vi' ? `${digits} đồng` : `${digits} VND`
}
