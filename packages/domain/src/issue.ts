import { formatCitation, type Citation } from './citation.js'
import { formatDate, type IsoDate } from './date.js'
import { formatVnd } from './vnd.js'
import type { Lang, Text } from './text.js'
import { assessmentIssueTexts } from './assessmentIssueTexts.js'
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

/** What a message is about, put into its text by name; a text of its own for each language where they differ. */
export type IssueParameters = Readonly<Record<string, string | number | Text>>

/** Makes issues of some codes. */
export type IssueMaker<Code extends IssueCode> = (
  code: Code,
  path: string,
  parameters?: IssueParameters,
  severity?: Issue['severity'],
  nearest?: readonly string[],
) => Issue

/** A maker of issues whose texts stand in a table: whoever needs few codes need not carry all texts. */
function issueFrom<Code extends IssueCode>(texts: Readonly<Record<Code, Text>>): IssueMaker<Code> {
  // The pieces of each text: literal at even places, the name of a parameter at odd ones.
  const pieces: Record<Lang, Partial<Record<Code, readonly string[]>>> = { vi: {}, en: {} }

  const fill = (code: Code, lang: Lang, parameters: IssueParameters, path: string, near: Text): string => {
    const parts: readonly string[] = (pieces[lang][code] ??= texts[code][lang].split(/\{(\w+)\}/))
    let filled = ''
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index] ?? ''
      if (index % 2 === 0) filled += part
      else if (part === 'path') filled += path
      else {
        const value = part === 'nearest' ? near : (parameters[part] ?? '')
        filled += typeof value === 'object' ? value[lang] : value
      }
    }
    return filled
  }

  return (code, path, parameters = {}, severity = 'error', nearest = []) => {
    const near = nearest.length ? nearestText(nearest) : none
    const message = {
      vi: fill(code, 'vi', parameters, path, near),
      en: fill(code, 'en', parameters, path, near),
    }
    return nearest.length ? { code, severity, path, message, nearest } : { code, severity, path, message }
  }
}

/**
 * An issue with its text in both languages.
 *
 * @example
 * ```ts
 * issue('invalid-date', 'asOf', { value: '2025-02-30' }).message.en // => 'asOf: "2025-02-30" is not a day of the calendar (YYYY-MM-DD).'
 * ```
 */
export const issue: IssueMaker<IssueCode> = /* @__PURE__ */ issueFrom(issueTexts)

/** The same, for the issues of an assessment alone. */
export const assessmentIssue: IssueMaker<keyof typeof assessmentIssueTexts> =
  /* @__PURE__ */ issueFrom(assessmentIssueTexts)

const none: Text = { vi: '', en: '' }

function nearestText(nearest: readonly string[]): Text {
  const words = nearest.map((word) => `"${word}"`).join(', ')
  return { vi: `; gần nhất: ${words}`, en: `; nearest: ${words}` }
}

/** An amount as a parameter of an issue, written as each language writes it. */
export function vndText(amount: number | bigint): Text {
  return { vi: formatVnd(amount, 'vi'), en: formatVnd(amount, 'en') }
}

/** A day as a parameter of an issue, written as each language writes it. */
export function dateText(date: IsoDate): Text {
  return { vi: formatDate(date, 'vi'), en: formatDate(date, 'en') }
}

/** A citation as a parameter of an issue. */
export function citationText(citation: Citation): Text {
  return { vi: formatCitation(citation, 'vi'), en: formatCitation(citation, 'en') }
}
