/**
 * What a tax code turned out to be.
 *
 * - `enterprise`: ten digits whose check digit fits.
 * - `branch`: such a code with three more digits for a dependent unit.
 * - `personal`: twelve digits, a personal identification number that an individual or household business may use
 *   in its place. Nothing in it was checked, and it is personal data.
 * - `invalid`: none of these.
 */
export type TaxCodeKind = 'enterprise' | 'branch' | 'personal' | 'invalid'

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3]

/**
 * The kind of a tax code (mã số thuế).
 *
 * The tenth digit is ten less the weighted sum of the first nine, modulo eleven. Where that gives ten, public
 * sources differ, so any tenth digit of zero is let pass there. No legal text of this rule was read: it is the one
 * that public validators agree on, and it is therefore `unverified`.
 *
 * @example
 * ```ts
 * taxCodeKind('0100233488') // => 'enterprise'
 * taxCodeKind('0100233488-001') // => 'branch'
 * taxCodeKind('0100233489') // => 'invalid'
 * ```
 */
export function taxCodeKind(code: string): TaxCodeKind {
  const shape = /^(\d{10})(?:-?(\d{3}))?$/.exec(code)
  if (!shape) return /^\d{12}$/.test(code) ? 'personal' : 'invalid'
  const [, base = '', branch] = shape
  if (!checkDigitFits(base) || branch === '000') return 'invalid'
  return branch === undefined ? 'enterprise' : 'branch'
}

function checkDigitFits(base: string): boolean {
  if (/^\d{2}0{7}/.test(base)) return false
  const sum = weights.reduce((total, weight, index) => total + weight * Number(base[index]), 0)
  return Number(base[9]) === (10 - (sum % 11)) % 10
}

/**
 * A tax code in one spelling, so that two can be compared: no spaces, the branch after a hyphen.
 *
 * @example
 * ```ts
 * normaliseTaxCode('0100233488 001') // => '0100233488-001'
 * ```
 */
export function normaliseTaxCode(code: string): string {
  const digits = code.replace(/[\s.-]/g, '')
  return /^\d{13}$/.test(digits) ? `${digits.slice(0, 10)}-${digits.slice(10)}` : digits
}
