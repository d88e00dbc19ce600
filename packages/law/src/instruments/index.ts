import { deepFreeze } from '@khuyencong/policy'
import { aroundInstruments } from './around.js'
import { authorityInstruments } from './authority.js'
import type { LegalInstrument, WrittenInstrument } from './instrument.js'
import { promotionInstruments } from './promotion.js'

export type { InstrumentDay, LegalInstrument, Transition } from './instrument.js'

/**
 * The legal instruments that the rules cite or that stand around them, by day of issue.
 *
 * Titles are those of the texts where these were read, and a description where they were not.
 * A date that is `null` was not seen.
 *
 * @example
 * ```ts
 * instruments[0]?.number // => '134/2004/NĐ-CP'
 * ```
 */
export const instruments: readonly LegalInstrument[] = /* @__PURE__ */ linked([
  ...promotionInstruments,
  ...authorityInstruments,
  ...aroundInstruments,
])

function linked(written: readonly WrittenInstrument[]): readonly LegalInstrument[] {
  const byDay = written.toSorted((left, right) => (dayOf(left) < dayOf(right) ? -1 : 1))
  const that = (link: 'amends' | 'replaces', number: string) =>
    byDay.flatMap((one) => (one[link]?.includes(number) ? [one.number] : []))
  return deepFreeze(
    byDay.map((one) => ({
      ...one,
      amendedBy: that('amends', one.number),
      replacedBy: that('replaces', one.number),
    })),
  )
}

/** The day by which an instrument is put in order; one without days follows its year. */
function dayOf({ issuedOn, inForceFrom, number }: WrittenInstrument): string {
  return issuedOn ?? inForceFrom ?? `${/\/(\d{4})\//.exec(number)?.[1]}-12-31`
}

const byNumber = /* @__PURE__ */ new Map(instruments.map((known) => [known.number, known]))

/**
 * The instrument with a number, if it is known.
 *
 * @example
 * ```ts
 * instrumentOf('28/2018/TT-BTC')?.inForceFrom // => '2018-05-11'
 * instrumentOf('26/2014/TT-BCT')?.amendedBy // => ['14/2018/TT-BCT', '38/2025/TT-BCT']
 * instrumentOf('235/2025/NĐ-CP')?.transitions[0]?.kind // => 'saves-approved'
 * ```
 */
export function instrumentOf(number: string): LegalInstrument | undefined {
  return byNumber.get(number)
}
