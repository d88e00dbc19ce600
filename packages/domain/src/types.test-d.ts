import type * as z from 'zod/mini'
import type { applicationSchema } from './schemas.js'
import type { Application } from './application.js'
import { addYears, inPeriod, isIsoDate, type IsoDate } from './index.js'

declare const text: string

/** What an author may write for a day; each refused line says why. */
export function days(): void {
  const day: IsoDate = '2026-03-01'
  // @ts-expect-error -- no day at all
  const word: IsoDate = 'x'
  // @ts-expect-error -- days are written year first, with hyphens
  const slashes: IsoDate = '01/03/2026'
  // @ts-expect-error -- a time is no part of a day
  const time: IsoDate = '2026-03-01T00:00:00Z'
  // @ts-expect-error -- any text may hold anything; ask `isIsoDate`, or `isoDate`
  const any: IsoDate = text
  // @ts-expect-error -- a Date has a time zone
  addYears(new Date(), 1)
  // @ts-expect-error -- both ends of a period are days
  inPeriod(day, { from: '2018-05-11', before: 'later' })
  if (isIsoDate(text)) addYears(text, 1)

  void [word, slashes, time, any]
}

type Same<Left, Right> =
  (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false
type DeepReadonly<Value> = { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }

type Read = z.output<typeof applicationSchema>

/** The interface, written out to be read, is what the schema gives: the same fields, each of the same type. */
export const written: Same<DeepReadonly<Application>, DeepReadonly<Read>> = true

/** One is taken for the other, both ways, as far as a list that may not be changed is for one that may. */
export const taken = (given: Read): Application => given
export const gives = (application: Application): DeepReadonly<Read> => application
