import { formatCitation, type Lang, type Text } from '@khuyencong/domain'
import type { BodyOn } from '../engine/bodies.js'
import type { HistoryProblem } from '../engine/history.js'
import type { Machine } from '../engine/machine.js'
import type { MigrationRefusalCode } from '../engine/migrate.js'
import type { MissingProof } from '../engine/papers.js'
import type { FailedGuard, Refusal } from '../engine/refusal.js'
import type { AdvanceDue } from '../money/firstAdvance.js'
import {
  advanceTexts,
  historyProblemTexts,
  inputProblemTexts,
  migrationRefusalTexts,
  proofProblemTexts,
  refusalTexts,
} from './texts.js'

/**
 * A refusal in words: first why, then a line for each condition, each thing told and each paper in the way, who
 * could do it, and where it would be possible.
 *
 * @param machine - The machine that refused: its titles are the words of its codes.
 * @example
 * ```ts
 * describeRefusal(machine, refusal, 'vi')[0] // 'Chưa đáp ứng điều kiện.'
 * ```
 */
export function describeRefusal(machine: Machine, refusal: Refusal, lang: Lang): readonly string[] {
  const way = machine.transitions.find(({ id }) => id === refusal.transition)
  const title = (state: string) => machine.states[state]?.title[lang] ?? state
  const line = (head: string, items: readonly string[]) =>
    items.length > 0 ? [`${head}: ${items.join('; ')}`] : []
  return [
    refusalTexts[refusal.code][lang],
    ...refusal.guards.map(({ code, citation }) => {
      const requirement = way?.guards?.find((guard) => guard.code === code)?.requirement[lang] ?? code
      return `${words.unmet[lang]}: ${requirement} [${formatCitation(citation, lang)}]`
    }),
    ...refusal.missingProof.map((paper) => `${words.missing[lang]}: ${describePaper(paper, lang)}`),
    ...refusal.inputs.map(({ name, problem }) => {
      const input = way?.inputs?.find((one) => one.name === name)
      return `${input ? `${input.title[lang]} (${name})` : name}: ${inputProblemTexts[problem][lang]}`
    }),
    ...line(
      words.may[lang],
      refusal.who.map((who) => describeBody(who, lang)),
    ),
    ...line(words.possibleIn[lang], refusal.possibleIn.map(title)),
  ]
}

/** A refusal with its words in both languages beside its codes. */
export interface PresentedRefusal extends Refusal {
  readonly message: Text
  readonly guards: readonly (FailedGuard & { readonly requirement: Text | null })[]
}

/**
 * A refusal as a screen or a file shows it: what it requires in words, in both languages.
 *
 * @param machine - The machine that refused.
 */
export function presentRefusal(machine: Machine, refusal: Refusal): PresentedRefusal {
  const way = machine.transitions.find(({ id }) => id === refusal.transition)
  const requirementOf = (code: string) =>
    way?.guards?.find((guard) => guard.code === code)?.requirement ?? null
  return {
    ...refusal,
    message: refusalTexts[refusal.code],
    guards: refusal.guards.map((guard) => ({ ...guard, requirement: requirementOf(guard.code) })),
  }
}

/** A paper that is asked for, in words: its title, its form, the copy, who signs, and what is wrong with it. */
export function describePaper({ oneOf, problem }: MissingProof, lang: Lang): string {
  const names = oneOf.map(({ title, form, signedBy, copy }) =>
    [
      title[lang],
      form && `(${words.form[lang]} ${form.number})`,
      copy !== 'any' && `– ${copies[copy][lang]}`,
      signedBy && `– ${signedBy[lang]}`,
    ]
      .filter(Boolean)
      .join(' '),
  )
  return names.join(words.or[lang]) + (problem === 'absent' ? '' : ` – ${proofProblemTexts[problem][lang]}`)
}

/** What a body is called on a day; every name it may have had where that is not known. */
export function describeBody({ role, title, body, candidates, ended }: BodyOn, lang: Lang): string {
  const names = (body ? [body] : candidates).map(({ name: known }) => known[lang]).join(' / ')
  // The head of the agency is another than the agency, though both go by its name.
  const name = role === 'agency-head' ? `${title[lang]} (${names})` : names || title[lang]
  return ended ? `${name} (${words.over[lang]})` : name
}

/** A problem of a history in words. */
export const describeHistoryProblem = ({ kind }: HistoryProblem, lang: Lang): string =>
  historyProblemTexts[kind][lang]

/** In words, why a record cannot go over to another version of its machine. */
export const describeMigrationRefusal = (code: MigrationRefusalCode, lang: Lang): string =>
  migrationRefusalTexts[code][lang]

/** In words, what set the limit of an advance. */
export const describeAdvance = ({ binding, condition }: AdvanceDue, lang: Lang): string =>
  advanceTexts[binding === 'condition' ? (condition === 'unknown' ? 'unknown' : 'unmet') : binding][lang]

const words = {
  unmet: { vi: 'chưa đạt', en: 'not met' },
  missing: { vi: 'thiếu', en: 'missing' },
  may: { vi: 'có thẩm quyền', en: 'may do it' },
  possibleIn: { vi: 'làm được ở', en: 'possible in' },
  form: { vi: 'Mẫu số', en: 'Form' },
  or: { vi: ' hoặc ', en: ' or ' },
  over: { vi: 'không còn', en: 'no longer exists' },
} as const

const copies = {
  original: { vi: 'bản chính', en: 'original' },
  'valid-copy': { vi: 'bản sao hợp lệ', en: 'valid copy' },
  'original-or-valid-copy': { vi: 'bản chính hoặc bản sao hợp lệ', en: 'original or valid copy' },
} as const
