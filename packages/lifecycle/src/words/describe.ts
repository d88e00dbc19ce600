import { formatCitation, formatDate, isIsoDate, type Lang, type Text } from '@khuyencong/domain'
import type { BodyOn } from '../engine/bodies.js'
import type { HistoryProblem } from '../engine/historyProblem.js'
import type { Machine } from '../engine/machine.js'
import type { MigrationRefusalCode } from '../engine/migrate.js'
import type { MissingProof } from '../engine/papers.js'
import type { AuditEntry } from '../engine/record.js'
import type { FailedGuard, Refusal } from '../engine/refusal.js'
import type { AdvanceDue } from '../money/firstAdvance.js'
import { figuresText } from './figures.js'
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
  const eventTitle = (event: string) =>
    machine.transitions.find((one) => one.event === event)?.title[lang] ?? event
  const line = (head: Text, items: readonly string[], between = '; ') =>
    items.length > 0 ? [`${head[lang]}: ${items.join(between)}`] : []
  const late =
    refusal.code === 'invalid-date' && isIsoDate(refusal.on) ? [formatDate(refusal.asOf, lang)] : []
  return [
    refusalTexts[refusal.code][lang],
    ...line(words.latest, late),
    ...line(words.nearest, refusal.nearest),
    ...refusal.guards.map(({ code, citation, figures }) => {
      const requirement = way?.guards?.find((guard) => guard.code === code)?.requirement[lang] ?? code
      const told = figuresText(figures, machine, way, lang)
      return `${words.unmet[lang]}: ${requirement} [${formatCitation(citation, lang)}]${told && ` (${told})`}`
    }),
    ...refusal.missingProof.map((paper) => `${words.missing[lang]}: ${describePaper(paper, lang)}`),
    ...refusal.inputs.map(({ name, problem, nearest = [], expected }) => {
      const input = way?.inputs?.find((one) => one.name === name)
      const near = nearest.length > 0 ? `; ${words.nearest[lang]}: ${nearest.join(', ')}` : ''
      const wanted = expected === undefined ? '' : ` (${expected})`
      return `${input ? `${input.title[lang]} (${name})` : name}: ${inputProblemTexts[problem][lang]}${wanted}${near}`
    }),
    ...line(
      words.facts,
      refusal.missingFacts.map(
        (path) => machine.facts.find(({ name }) => `facts.${name}` === path)?.title[lang] ?? path,
      ),
    ),
    ...line(words.first, refusal.first.map(eventTitle), ' → '),
    ...line(
      words.may,
      refusal.who.map((who) => describeBody(who, lang)),
    ),
    ...line(words.possibleIn, refusal.possibleIn.map(title)),
  ]
}

/** In words, what an entry was let through without. */
export function describeDoubts(machine: Machine, entry: AuditEntry, lang: Lang): readonly string[] {
  const way = machine.transitions.find(({ id }) => id === entry.transition)
  return (entry.doubts ?? []).map(({ code, answer }) => {
    const requirement =
      way?.guards?.find((guard) => guard.code === code)?.requirement ??
      words[code === 'body-not-known' ? 'body' : 'unknown']
    return `${(answer === 'unknown' ? words.unknown : words.unmet)[lang]}: ${requirement[lang]}`
  })
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
export function describePaper({ oneOf, problem, sets }: MissingProof, lang: Lang): string {
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
  const many = sets === undefined ? '' : ` – ${sets} ${words.sets[lang]}`
  return (
    names.join(words.or[lang]) + many + (problem === 'absent' ? '' : ` – ${proofProblemTexts[problem][lang]}`)
  )
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
  sets: { vi: 'bộ', en: 'sets' },
  latest: { vi: 'sự kiện gần nhất vào ngày', en: 'the latest event was on' },
  nearest: { vi: 'gần nhất', en: 'nearest' },
  facts: { vi: 'chưa biết', en: 'not known' },
  first: { vi: 'trước hết phải', en: 'first must come' },
  unknown: { vi: 'chưa xác định được', en: 'not known' },
  body: {
    vi: 'địa bàn của cơ quan thực hiện hoặc của hồ sơ.',
    en: 'the place of the body that acted, or of the case.',
  },
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
