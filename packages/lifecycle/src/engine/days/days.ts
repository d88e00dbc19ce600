import { UTCDate } from '@date-fns/utc'
import { isIsoDate, isoDate, type IsoDate } from '@khuyencong/domain'
import * as dates from 'date-fns'

// A date in UTC on both sides, so that no time zone can move a day.
const dateOf = (day: IsoDate) => new UTCDate(`${isoDate(day)}T00:00:00Z`)

function isoOf(date: Date): IsoDate {
  const day = dates.isValid(date) ? dates.formatISO(date, { representation: 'date' }) : ''
  if (isIsoDate(day)) return day
  throw new RangeError('expected a day within the years 1 to 9999')
}

/**
 * A day some days later, or earlier for a negative count.
 *
 * @throws RangeError when the day is none of the calendar, or the result lies outside the years 1 to 9999.
 * @example
 * ```ts
 * addDays('2024-02-28', 2) // => '2024-03-01'
 * ```
 */
export const addDays = (day: IsoDate, count: number): IsoDate => isoOf(dates.addDays(dateOf(day), count))

/** The same day some months later; the last of the month where that has fewer days. */
export const addMonths = (day: IsoDate, count: number): IsoDate => isoOf(dates.addMonths(dateOf(day), count))

/** A day of the month that another lies in. */
export const dayOfMonth = (day: IsoDate, number: number): IsoDate => isoOf(dates.setDate(dateOf(day), number))

/**
 * How many days lie from one day to another; negative where the second is earlier.
 *
 * @throws RangeError when one of them is no day of the calendar.
 */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  dates.differenceInCalendarDays(dateOf(to), dateOf(from))

/** Whether a day is a Saturday or a Sunday. */
export const isWeekend = (day: IsoDate): boolean => dates.isWeekend(dateOf(day))

/** A day of a year; `undefined` where the year, which may come from a record, has no such day. */
export function dayInYear(year: number, monthDay: string): IsoDate | undefined {
  const day = `${String(year).padStart(4, '0')}-${monthDay}`
  return isIsoDate(day) ? day : undefined
}
