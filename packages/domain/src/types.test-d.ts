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
