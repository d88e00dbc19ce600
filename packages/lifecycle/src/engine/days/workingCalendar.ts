import { isoDate, yearOf, type Cited, type IsoDate, type Text } from '@khuyencong/domain'
import { addDays, isWeekend } from './days.js'

/** The days off and the make-up days of one year, as dated data. */
export interface WorkingYear {
  readonly year: number
  /** Whether the government's arrangement for the year was found; if not, only the fixed days are listed. */
  readonly announced: 'complete' | 'partly' | 'not-found'
  /** Weekdays that are not worked. */
  readonly off: readonly DayOff[]
  /** Saturdays or Sundays that are worked in exchange. */
  readonly worked: readonly DayOff[]
  /** Days of which it is not known whether they are worked. They are counted as worked. */
  readonly uncertain: readonly DayOff[]
}

/** A day that differs from its weekday. */
export interface DayOff extends Cited {
  readonly day: IsoDate
  readonly title: Text
}

/** Working years by number. A host may add years or replace them. */
export type WorkingCalendar = Readonly<Record<number, WorkingYear>>

/** The last day of a count of working days. */
export interface WorkingCount {
  /** `null` where a year that the count passes through is not in the calendar. */
  readonly lastDay: IsoDate | null
  /** False where the count rests on days that are not confirmed; the last day may then be later, never earlier. */
  readonly certain: boolean
}

/**
 * Whether a day is worked; `undefined` where its year is not in the calendar.
 *
 * @throws RangeError when the day is none of the calendar.
 * @example
 * ```ts
 * isWorkingDay('2025-04-26', vietnamWorkingCalendar) // => true
 * ```
 */
export function isWorkingDay(day: IsoDate, calendar: WorkingCalendar): boolean | undefined {
  const year = calendar[yearOf(isoDate(day))]
  if (!year) return undefined
  if (year.worked.some((entry) => entry.day === day)) return true
  return !isWeekend(day) && !year.off.some((entry) => entry.day === day)
}

/**
 * The last of a number of working days, the first day not counted.
 *
 * Days that are not confirmed count as worked, so that a deadline never comes out too late.
 *
 * @throws RangeError when the day is none of the calendar, or the count is not a whole number from 0 on.
 * @example
 * ```ts
 * addWorkingDays('2025-04-25', 4, vietnamWorkingCalendar).lastDay // => '2025-05-05'
 * ```
 */
export function addWorkingDays(from: IsoDate, count: number, calendar: WorkingCalendar): WorkingCount {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new RangeError(`expected a whole number of working days, found ${String(count)}`)
  }
  let day = isoDate(from)
  let certain = true
  for (let counted = 0; counted < count;) {
    day = addDays(day, 1)
    const year = calendar[yearOf(day)]
    const worked = isWorkingDay(day, calendar)
    if (!year || worked === undefined) return { lastDay: null, certain: false }
    if (!isCertain(day, year)) certain = false
    if (worked || year.uncertain.some((entry) => entry.day === day)) counted += 1
  }
  return { lastDay: day, certain }
}

/** A weekday of a year whose arrangement was not found may still be swapped, and so may a Saturday. */
function isCertain(day: IsoDate, year: WorkingYear): boolean {
  return (
    year.announced === 'complete' ||
    (year.announced === 'partly' && !year.uncertain.some((e) => e.day === day))
  )
}
