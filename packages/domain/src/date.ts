// Own arithmetic, and not date-fns: a decision reads days a dozen times, and on text this takes a fraction of the time
// and needs no `Date`, whose day depends on the time zone. The tests hold it against date-fns.

/**
 * A calendar day as `YYYY-MM-DD`, without a time zone.
 *
 * Compared as text, which is the order of the calendar. Never a `Date`: midnight UTC is
 * seven o'clock in Vietnam, and a birthday or a deadline then moves by a day.
 *
 * The type keeps out what is not three numbers; whether there is such a day, {@link isIsoDate} tells, and every
 * function that takes a day asks it.
 */
export type IsoDate = `${number}-${number}-${number}`

/**
 * A half-open span of days: `from` belongs to it, `before` does not.
 *
 * `before: null` is a span whose end is not known or not set.
 */
export interface Period {
  readonly from: IsoDate
  readonly before: IsoDate | null
}

const HYPHEN = 45
const ZERO = 48

/**
 * Whether a value is a day that exists, of the years 1 to 9999.
 *
 * @example
 * ```ts
 * isIsoDate('2024-02-29') // => true
 * isIsoDate('2025-02-29') // => false
 * ```
 */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string' || value.length !== 10) return false
  if (value.charCodeAt(4) !== HYPHEN || value.charCodeAt(7) !== HYPHEN) return false
  const [year, month, day] = [digits(value, 0, 4), digits(value, 5, 7), digits(value, 8, 10)]
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** The number that a piece of text stands for; `NaN` where there is anything but digits. */
function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let index = from; index < to; index++) {
    const digit = text.charCodeAt(index) - ZERO
    if (digit < 0 || digit > 9) return NaN
    number = number * 10 + digit
  }
  return number
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/**
 * A text as a day.
 *
 * @throws RangeError where it is no day of the calendar
 * @example
 * ```ts
 * isoDate(new Date('2026-03-01T00:00:00Z').toISOString().slice(0, 10)) // => '2026-03-01'
 * ```
 */
export function isoDate(text: string): IsoDate {
  if (isIsoDate(text)) return text
  throw new RangeError(`${shown(text)} is no day of the calendar; a day is written like 2026-03-01`)
}

/** What was given instead of a day: types are not trusted, and some values have no text. */
function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : `A value of type ${typeof value}`
}

/**
 * Whether a day lies in a period.
 *
 * @throws RangeError where the day, or an end of the period, is none
 * @example
 * ```ts
 * inPeriod('2018-05-11', { from: '2014-04-08', before: '2018-05-11' }) // => false
 * ```
 */
export function inPeriod(date: IsoDate, { from, before }: Period): boolean {
  return isoDate(date) >= isoDate(from) && (before === null || date < isoDate(before))
}

/**
 * The same day some years later; 29 February becomes 28 February where the year has none.
 *
 * @throws RangeError where the day is none, or the result lies outside the years 1 to 9999
 * @example
 * ```ts
 * addYears('2024-02-29', 2) // => '2026-02-28'
 * ```
 */
export function addYears(date: IsoDate, years: number): IsoDate {
  const year = yearOf(date) + years
  const monthDay = date.slice(5)
  return dayOfYear(year, monthDay === '02-29' && !isLeapYear(year) ? '02-28' : monthDay)
}

/**
 * The calendar year of a day.
 *
 * @throws RangeError where the day is none
 */
export function yearOf(date: IsoDate): number {
  return digits(isoDate(date), 0, 4)
}

/**
 * A day of a given year, from a month and day such as `12-31`.
 *
 * @throws RangeError where the year has no such day, or lies outside 1 to 9999
 * @example
 * ```ts
 * dayOfYear(2026, '12-31') // => '2026-12-31'
 * ```
 */
export function dayOfYear(year: number, monthDay: string): IsoDate {
  return isoDate(`${String(year).padStart(4, '0')}-${monthDay}`)
}

/**
 * A day as people write it: `11/05/2018` in Vietnamese, `2018-05-11` in English.
 *
 * @throws RangeError where the day is none
 */
export function formatDate(date: IsoDate, lang: 'vi' | 'en'): string {
  const day = isoDate(date)
  return lang === 'vi' ? `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}` : day
}
