/**
 * A calendar day as `YYYY-MM-DD`, without a time zone.
 *
 * Compared as text, which is the order of the calendar. Never a `Date`: midnight UTC is
 * seven o'clock in Vietnam, and a birthday or a deadline then moves by a day.
 */
export type IsoDate = string

/**
 * A half-open span of days: `from` belongs to it, `before` does not.
 *
 * `before: null` is a span whose end is not known or not set.
 */
export interface Period {
  readonly from: IsoDate
  readonly before: IsoDate | null
}

const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * Whether a value is a day that exists.
 *
 * @example
 * ```ts
 * isIsoDate('2024-02-29') // => true
 * isIsoDate('2025-02-29') // => false
 * ```
 */
export function isIsoDate(value: unknown): value is IsoDate {
  const parts = typeof value === 'string' ? shape.exec(value) : null
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/**
 * Whether a day lies in a period.
 *
 * @example
 * ```ts
 * inPeriod('2018-05-11', { from: '2014-04-08', before: '2018-05-11' }) // => false
 * ```
 */
export function inPeriod(date: IsoDate, period: Period): boolean {
  return date >= period.from && (period.before === null || date < period.before)
}

/**
 * The same day some years later; 29 February becomes 28 February where the year has none.
 *
 * @example
 * ```ts
 * addYears('2024-02-29', 2) // => '2026-02-28'
 * ```
 */
export function addYears(date: IsoDate, years: number): IsoDate {
  const later = dayOfYear(yearOf(date) + years, date.slice(5))
  return isIsoDate(later) ? later : dayOfYear(yearOf(date) + years, '02-28')
}

/** The calendar year of a day. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4))
}

/** A day of a given year of four digits, from a month and day such as `12-31`. */
export function dayOfYear(year: number, monthDay: string): IsoDate {
  return `${year}-${monthDay}`
}

/** A day as people write it: `11/05/2018` in Vietnamese, `2018-05-11` in English. */
export function formatDate(date: IsoDate, lang: 'vi' | 'en'): string {
  return lang === 'vi' ? `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}` : date
}
