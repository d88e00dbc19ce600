import type { Lang, Text } from './text.js'
import { issueTexts, type IssueCode } from './issueTexts.js'

/** Something that a reader must know: an input refused, a value not counted, a rule not known. */
export interface Issue {
  readonly code: IssueCode
  /** `error`: the input was refused or the answer cannot be given. `warning`: the answer stands, with this said. */
  readonly severity: 'error' | 'warning'
  /** Where in the input, such as `invoices.0.date`; empty for the whole. */
  readonly path: string
  readonly message: Text
  /** For a word that is not known: the known ones nearest to it, the nearest first. */
  readonly nearest?: readonly string[]
}

/** A value, or the issues that kept it from being made. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value; readonly issues?: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** What a message is about, put into its text by name. */
export type IssueParameters = Readonly<Record<string, string | number>>

/**
 * An issue with its text in both languages.
 *
 * @example
 * ```ts
 * issue('invalid-date', 'asOf', { value: '2025-02-30' }).message.en // => 'asOf: "2025-02-30" is not a day of the calendar (YYYY-MM-DD).'
 * ```
 */
export function issue(
  code: IssueCode,
  path: string,
  parameters: IssueParameters = {},
  severity: Issue['severity'] = 'error',
  nearest?: readonly string[],
): Issue {
  const fill = (lang: Lang) =>
    issueTexts[code][lang].replace(/\{(\w+)\}/g, (_, name: string) => {
      if (name === 'path') return path
      if (name === 'nearest') return nearestText(nearest, lang)
      return String(parameters[name] ?? '')
    })
  return {
    code,
    severity,
    path,
    message: { vi: fill('vi'), en: fill('en') },
    ...(nearest?.length && { nearest }),
  }
}

function nearestText(nearest: readonly string[] | undefined, lang: Lang): string {
  if (!nearest?.length) return ''
  const words = nearest.map((word) => `"${word}"`).join(', ')
  return lang === 'vi' ? `; gần nhất: ${words}` : `; nearest: ${words}`
}
