import { isoDate, type IsoDate } from '@khuyencong/domain'

const DAY = 86_400_000

/**
 * A day some days later, or earlier for a negative count.
 *
 * Reckoned in UTC on both sides, so that no time zone can move it.
 *
 * @example
 * ```ts
 * addDays('2024-02-28', 2) // => '2024-03-01'
 * ```
 */
export function addDays(day: IsoDate, count: number): IsoDate {
  return isoDate(new Date(Date.parse(`${isoDate(day)}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10))
}

/** How many days lie from one day to another; negative where the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day: IsoDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6
}

/** The year of a day. */
export function yearOfDay(day: IsoDate): number {
  return Number(day.slice(0, 4))
}
