import { cite, type Citation, type IsoDate, type Text, type Verification } from '@khuyencong/domain'
import type { Instrument, InstrumentKind } from '@khuyencong/policy'

/** The days of an instrument. */
export type InstrumentDay = 'issuedOn' | 'inForceFrom' | 'inForceBefore'

/**
 * What an instrument says of the cases that were under way when it took effect.
 *
 * - `saves-approved`: projects approved before keep the rules they were approved under.
 * - `saves-received`: files received before are finished under the rules of the day they were received.
 * - `saves-granted`: papers granted before stay valid to their own term.
 * - `saves-underway`: proceedings begun under the earlier instrument are finished under it.
 * - `none-in-text`: the closing articles were read, and say nothing of earlier cases.
 * - `none-seen`: not all of the text was read, and no such clause was seen. It may have one.
 */
export interface Transition {
  readonly kind:
    'saves-approved' | 'saves-received' | 'saves-granted' | 'saves-underway' | 'none-in-text' | 'none-seen'
  /** The clause; for `none-in-text` the closing article that was read, for `none-seen` the instrument alone. */
  readonly citation: Citation
  readonly verification: Verification
  readonly note?: Text
}

/** A legal instrument with what surrounds it: its marks day by day, its links both ways, its transition. */
export interface LegalInstrument extends Instrument {
  /** How sure a day is, where that differs from `verification`. */
  readonly marks?: { readonly [Day in InstrumentDay]?: Verification }
  /** What it says of cases under way; never empty. */
  readonly transitions: readonly Transition[]
  /** The instruments that amend it, as far as known, the earliest first. */
  readonly amendedBy: readonly string[]
  /** The instruments that took its place, as far as known, the earliest first. */
  readonly replacedBy: readonly string[]
}

/** An instrument as it is written down: the links back are made from the links forth. */
export type WrittenInstrument = Omit<LegalInstrument, 'amendedBy' | 'replacedBy'>

export const government: Text = { vi: 'Chính phủ', en: 'Government' }
export const primeMinister: Text = { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' }
export const nationalAssembly: Text = { vi: 'Quốc hội', en: 'National Assembly' }
export const industry: Text = { vi: 'Bộ Công nghiệp', en: 'Ministry of Industry' }
export const industryAndTrade: Text = { vi: 'Bộ Công Thương', en: 'Ministry of Industry and Trade' }
export const finance: Text = { vi: 'Bộ Tài chính', en: 'Ministry of Finance' }
export const financeAndIndustry: Text = {
  vi: 'Bộ Tài chính - Bộ Công Thương',
  en: 'Ministry of Finance and Ministry of Industry and Trade',
}
export const industryAndHomeAffairs: Text = {
  vi: 'Bộ Công Thương - Bộ Nội vụ',
  en: 'Ministry of Industry and Trade and Ministry of Home Affairs',
}

interface Dates {
  readonly issued?: IsoDate
  readonly from?: IsoDate
  /** The first day it is no longer in force. */
  readonly before?: IsoDate
}

type More = Pick<WrittenInstrument, 'amends' | 'replaces' | 'note' | 'marks'> & {
  readonly transitions?: WrittenInstrument['transitions']
}

/** An instrument; a day that is not given was not seen, nor was a transition. */
export function instrument(
  number: string,
  kind: InstrumentKind,
  issuer: Text,
  vi: string,
  en: string,
  { issued, from, before }: Dates,
  verification: Verification,
  more: More = {},
): WrittenInstrument {
  return {
    number,
    kind,
    issuer,
    title: { vi, en },
    issuedOn: issued ?? null,
    inForceFrom: from ?? null,
    inForceBefore: before ?? null,
    verification,
    transitions: [{ kind: 'none-seen', citation: cite(number), verification: 'unverified' }],
    ...more,
  }
}

/** Read: the closing article, and no word in it on cases under way. */
export function silentOnEarlierCases(number: string, article: number): Pick<More, 'transitions'> {
  return {
    transitions: [{ kind: 'none-in-text', citation: cite(number, article), verification: 'official-text' }],
  }
}

export const dateNotSeen: Text = {
  vi: 'Chưa thấy ngày có hiệu lực.',
  en: 'The day it took effect was not seen.',
}

/** Known only because a text that was read replaces it, with its number, day and subject. */
export const knownByReplacement: Text = {
  vi: 'Biết qua văn bản thay thế; chưa thấy ngày có hiệu lực và nội dung.',
  en: 'Known from the text that replaces it; the day it took effect and its content were not seen.',
}
