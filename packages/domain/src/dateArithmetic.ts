import { addYears as addYearsTo, formatISO, parseISO } from 'date-fns'
import type { IsoDate } from './date.js'

/**
 * The same day some years later; 29 February becomes 28 February where the year has none.
 *
 * @example
 * ```ts
 * addYears('2024-02-29', 2) // => '2026-02-28'
 * ```
 */
export function addYears(date: IsoDate, years: number): IsoDate {
  return formatISO(addYearsTo(parseISO(date), years), { representation: 'date' })
}
