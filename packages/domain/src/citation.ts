import { codelist } from './codelist.js'
import type { Lang, Text } from './text.js'

/**
 * Where a rule or a figure stands: an instrument and, as far as known, its article, clause and point.
 *
 * Articles, clauses and points are text, because Vietnamese points run a, b, c, d, đ, e, g.
 */
export interface Citation {
  /** The number of the instrument, such as `28/2018/TT-BTC`. */
  readonly instrument: string
  /** Điều. */
  readonly article?: string
  /** Khoản. */
  readonly clause?: string
  /** Điểm. */
  readonly point?: string
}

/**
 * How sure a legal value is.
 *
 * - `official-text`: the normative text was read.
 * - `official-quote`: quoted word for word, or officially translated, by a legal portal.
 * - `secondary`: news, or copies in other acts.
 * - `unverified`: a rule of a text that was not seen in full; carried over or inferred.
 * - `assumption`: no text states it, and the library had to choose. It may raise a doubt and never refuses.
 */
export type Verification = (typeof verifications)[number]

/** The marks of {@link Verification}, the surest first. */
export const verifications = /* @__PURE__ */ Object.freeze([
  'official-text',
  'official-quote',
  'secondary',
  'unverified',
  'assumption',
] as const)

/** What people call each mark. */
export const verificationTexts: Readonly<Record<Verification, Text>> = /* @__PURE__ */ codelist({
  'official-text': { vi: 'theo văn bản', en: 'official text' },
  'official-quote': { vi: 'theo trích dẫn nguyên văn', en: 'official quotation' },
  secondary: { vi: 'theo nguồn thứ cấp', en: 'secondary source' },
  unverified: { vi: 'chưa kiểm chứng', en: 'unverified' },
  assumption: { vi: 'giả định, không văn bản nào quy định', en: 'assumption; no text states it' },
})

/** What every value of the law carries: where it stands and how sure it is. */
export interface Cited {
  readonly citation: Citation
  readonly verification: Verification
  /** What a reader must know of the citation or of the mark. */
  readonly note?: Text
}

/**
 * A citation, in the order of the hierarchy.
 *
 * @example
 * ```ts
 * cite('28/2018/TT-BTC', 8, 4) // => { instrument: '28/2018/TT-BTC', article: '8', clause: '4' }
 * ```
 */
export function cite(
  instrument: string,
  article?: number | string,
  clause?: number | string,
  point?: string,
): Citation {
  // One citation is often given with many results.
  return Object.freeze({
    instrument,
    ...(article !== undefined && { article: String(article) }),
    ...(clause !== undefined && { clause: String(clause) }),
    ...(point !== undefined && { point }),
  })
}

// What the letters of a number say of the kind of act.
const kinds: readonly (readonly [string, Text])[] = [
  ['TTLT', { vi: 'Thông tư liên tịch', en: 'Joint Circular' }],
  ['TT', { vi: 'Thông tư', en: 'Circular' }],
  ['NĐ', { vi: 'Nghị định', en: 'Decree' }],
  ['NQ', { vi: 'Nghị quyết', en: 'Resolution' }],
  ['QĐ', { vi: 'Quyết định', en: 'Decision' }],
  // A law and a resolution of the National Assembly have the same letters.
  ['QH', { vi: 'Văn bản của Quốc hội', en: 'National Assembly act' }],
]

/**
 * An act as lawyers name it: with its kind, which the letters of its number say. What is no number stays as it is.
 *
 * @example
 * ```ts
 * instrumentText('28/2018/TT-BTC', 'vi') // => 'Thông tư số 28/2018/TT-BTC'
 * instrumentText('45/2012/NĐ-CP', 'en') // => 'Decree 45/2012/NĐ-CP'
 * ```
 */
export function instrumentText(instrument: string, lang: Lang): string {
  const [, letters = ''] =
    /^\d+(?:\/\d{4})?\/(TTLT|TT|NĐ|NQ|QĐ|QH)(?:-[A-Za-zĐ0-9-]+|\d+)$/.exec(instrument) ?? []
  const kind = kinds.find(([code]) => code === letters)?.[1]
  if (!kind) return instrument
  return lang === 'vi' ? `${kind.vi} số ${instrument}` : `${kind.en} ${instrument}`
}

/**
 * A citation as lawyers write it.
 *
 * @example
 * ```ts
 * formatCitation(cite('28/2018/TT-BTC', 8, 4), 'vi') // => 'khoản 4 Điều 8 Thông tư số 28/2018/TT-BTC'
 * formatCitation(cite('28/2018/TT-BTC', 8, 4), 'en') // => 'clause 4, Article 8 of Circular 28/2018/TT-BTC'
 * ```
 */
export function formatCitation({ instrument, article, clause, point }: Citation, lang: Lang): string {
  const parts =
    lang === 'vi'
      ? [point && `điểm ${point}`, clause && `khoản ${clause}`, article && `Điều ${article}`]
      : [point && `point ${point}`, clause && `clause ${clause}`, article && `Article ${article}`]
  const place = parts.filter(Boolean)
  const act = instrumentText(instrument, lang)
  if (lang === 'vi') return [...place, act].join(' ')
  return place.length ? `${place.join(', ')} of ${act}` : act
}
