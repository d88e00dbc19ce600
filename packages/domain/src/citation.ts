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
  return {
    instrument,
    ...(article !== undefined && { article: String(article) }),
    ...(clause !== undefined && { clause: String(clause) }),
    ...(point !== undefined && { point }),
  }
}

/**
 * A citation as lawyers write it.
 *
 * @example
 * ```ts
 * formatCitation(cite('26/2014/TTLT-BTC-BCT', 6, 2, 'c'), 'vi') // => 'điểm c khoản 2 Điều 6 26/2014/TTLT-BTC-BCT'
 * ```
 */
export function formatCitation({ instrument, article, clause, point }: Citation, lang: Lang): string {
  const parts =
    lang === 'vi'
      ? [point && `điểm ${point}`, clause && `khoản ${clause}`, article && `Điều ${article}`]
      : [point && `point ${point}`, clause && `clause ${clause}`, article && `Article ${article}`]
  const place = parts.filter(Boolean)
  if (lang === 'vi') return [...place, instrument].join(' ')
  return place.length ? `${place.join(', ')} of ${instrument}` : instrument
}
