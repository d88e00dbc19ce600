import { formatCitation, instrumentText, type Citation } from './citation.js'
import { formatDate, type IsoDate } from './date.js'
import { factLabels } from './factLabels.js'
import { formatVnd } from './vnd.js'
import type { Lang, Text } from './text.js'
import { issueTexts, type IssueCode } from './issueTexts.js'
import { issueTerms, type IssueTerm } from './issueTerms.js'

/**
 * Something that a reader must know: an input refused, a value not counted, a rule not known.
 *
 * It is data, and holds no sentence: {@link describe} makes one when it is read. So wording may improve without
 * changing what is stored, and nobody pays for a sentence that nobody reads.
 */
export interface Issue {
  readonly code: IssueCode
  /**
   * `error`: the input was refused or the answer cannot be given. `warning`: the answer stands, with this said.
   * `info`: good to know.
   */
  readonly severity: 'error' | 'warning' | 'info'
  /** Where in the input, such as `invoices.0.date`; empty for the whole. */
  readonly path: string
  /** What it is about, by name. */
  readonly parameters?: IssueParameters
  /** For a word that is not known: the known ones nearest to it, the nearest first. */
  readonly nearest?: readonly string[]
}

/** A value, or the issues that kept it from being made. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value; readonly issues?: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/**
 * What an issue is about: a word or a number as it stands, or a value that each language writes in its own way:
 * đồng (as text where it is above what a number holds), a day, a citation, instruments by number, a fact by its path, a term by its code. A text in both
 * languages is for names that come from elsewhere, such as the title of a form.
 */
export type IssueParameter =
  | string
  | number
  | Text
  | { readonly vnd: number | string }
  | { readonly day: IsoDate }
  | { readonly cite: Citation }
  | { readonly acts: readonly string[] }
  | { readonly fact: string }
  | IssueTerm

/** The parameters of an issue, by name. */
export type IssueParameters = Readonly<Record<string, IssueParameter>>

/**
 * An issue; its words are made by {@link describe}.
 *
 * @example
 * ```ts
 * issue('invalid-date', 'asOf', { value: '2025-02-30' }).code // => 'invalid-date'
 * ```
 */
export function issue(
  code: IssueCode,
  path: string,
  parameters?: IssueParameters,
  severity: Issue['severity'] = 'error',
  nearest?: readonly string[],
): Issue {
  const made: Issue = { code, severity, path }
  return Object.freeze({
    ...made,
    ...(parameters && Object.keys(parameters).length > 0 && { parameters }),
    ...(nearest?.length && { nearest }),
  })
}

// The pieces of each text: literal at even places, the name of a parameter at odd ones.
const pieces: Record<Lang, Partial<Record<IssueCode, readonly string[]>>> = { vi: {}, en: {} }

/**
 * An issue as a sentence.
 *
 * @throws RangeError for a language that is not `vi` or `en`
 * @example
 * ```ts
 * describe(issue('invalid-date', 'asOf', { value: '2025-02-30' }), 'en') // => 'asOf: "2025-02-30" is not a day of the calendar (YYYY-MM-DD).'
 * ```
 */
export function describe({ code, path, parameters = {}, nearest = [] }: Issue, lang: Lang): string {
  if (lang !== 'vi' && lang !== 'en') throw new RangeError(`"${String(lang)}" is no language; "vi" or "en"`)
  const text = issueTexts[code] as Text | undefined
  if (!text) return code
  const parts = (pieces[lang][code] ??= text[lang].split(/\{(\w+)\}/))
  return parts
    .map((part, index) => {
      if (index % 2 === 0) return part
      if (part === 'path') return path
      if (part === 'nearest') return nearestText(nearest, lang)
      return formatParameter(parameters[part] ?? '', lang)
    })
    .join('')
}

/**
 * An issue with its words in both languages, as the command prints it.
 *
 * @example
 * ```ts
 * withMessage(issue('file-empty', '')).message.en // => 'The file is empty.'
 * ```
 */
export function withMessage<One extends Issue>(one: One): One & { readonly message: Text } {
  return { ...one, message: { vi: describe(one, 'vi'), en: describe(one, 'en') } }
}

/**
 * A parameter of an issue or a doubt as a language writes it.
 *
 * @example
 * ```ts
 * formatParameter({ day: '2026-03-01' }, 'vi') // => '01/03/2026'
 * ```
 */
export function formatParameter(parameter: IssueParameter, lang: Lang): string {
  if (typeof parameter !== 'object') return String(parameter)
  if ('vnd' in parameter) return formatVnd(BigInt(parameter.vnd), lang)
  if ('day' in parameter) return formatDate(parameter.day, lang)
  if ('cite' in parameter) return formatCitation(parameter.cite, lang)
  if ('acts' in parameter) return parameter.acts.map((act) => instrumentText(act, lang)).join('; ')
  if ('fact' in parameter) return (factNames[parameter.fact] ?? both(parameter.fact))[lang]
  if ('list' in parameter) return termOf(parameter)[lang]
  return parameter[lang]
}

function termOf({ list, code }: IssueTerm): Text {
  const terms: Readonly<Record<string, Text>> = issueTerms[list]
  return terms[code] ?? both(code)
}

const factNames: Readonly<Record<string, Text>> = {
  ...factLabels,
  activity: { vi: 'nội dung đề nghị hỗ trợ', en: 'activity applied for' },
}
const both = (word: string): Text => ({ vi: word, en: word })

function nearestText(nearest: readonly string[], lang: Lang): string {
  if (nearest.length === 0) return ''
  const words = nearest.map((word) => `"${word}"`).join(', ')
  return lang === 'vi' ? `; gần nhất: ${words}` : `; nearest: ${words}`
}

/** An amount of any size as a parameter of an issue. */
export function vndParameter(amount: number | bigint): { readonly vnd: number | string } {
  return { vnd: Number.isSafeInteger(Number(amount)) ? Number(amount) : String(amount) }
}
