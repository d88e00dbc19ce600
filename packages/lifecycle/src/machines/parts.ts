import { any, atMost, known, not } from '../engine/test.js'
import type { Cited, Text } from '@khuyencong/domain'
import type { Fact, Input, InputKind } from '../engine/input.js'
import type { DocumentCode } from '../proof/documents.js'
import type { MachineParts } from '../engine/machine.js'
import type { LifecycleWords } from '../kit/kit.js'
import type { Guard, PaperRule, Test, Transition } from '../kit/types.js'

/** A text in both languages. */
export const text = (vi: string, en: string): Text => ({ vi, en })

/** Something that must be told with an event. */
export const told = (name: string, kind: InputKind, vi: string, en: string): Input => ({
  name,
  kind,
  title: { vi, en },
})

/** Something that may be told with an event. */
export const mayTell = (name: string, kind: InputKind, vi: string, en: string): Input => ({
  ...told(name, kind, vi, en),
  optional: true,
})

/** A code that must be told with an event. */
export const toldCode = (name: string, codes: readonly string[], vi: string, en: string): Input => ({
  ...told(name, 'code', vi, en),
  codes,
})

/** A list of codes that must be told. */
export const toldCodes = (name: string, codes: readonly string[], vi: string, en: string): Input => ({
  ...told(name, 'codes', vi, en),
  codes,
})

/** The same, and may be told later. */
export const later = <One extends Input>(one: One): One & { readonly optional: true } => ({
  ...one,
  optional: true,
})

/** A condition of a transition. */
export const guard = (code: string, vi: string, en: string, test: Test, at: Cited): Guard => ({
  code,
  requirement: { vi, en },
  test,
  citation: at.citation,
  verification: at.verification,
  ...(at.note && { note: at.note }),
})

/** A condition that says which of those who act may. */
export const aboutWho = (one: Guard): Guard => ({ ...one, about: 'who' })

/** A condition that raises a doubt where it is not known, because it is the library that does not know. */
export const doubtIfUnknown = (one: Guard): Guard => ({ ...one, otherwise: 'doubt-if-unknown' })

/** A condition that raises a doubt where it does not hold or is not known. */
export const doubt = (one: Guard): Guard => ({ ...one, otherwise: 'doubt' })

/** What is approved stays within what was asked for; where nothing was, that is a doubt. */
export const withinAsked = (at: Cited): Guard =>
  doubtIfUnknown(
    guard(
      'approved-within-asked',
      'Không vượt kinh phí đề nghị.',
      'Not above what was asked for.',
      atMost('input.approvedVnd', 'money.askedVnd'),
      at,
    ),
  )

/** And within the ceiling that the decision on the application reckoned; where that is told. */
export const withinCeiling = (at: Cited): Guard =>
  guard(
    'approved-within-ceiling',
    'Không vượt mức hỗ trợ tối đa đã xác định cho đề án.',
    'Not above the most that the decision found for the project.',
    any(not(known('facts.ceilingVnd')), atMost('input.approvedVnd', 'facts.ceilingVnd')),
    at,
  )

/** The fact of that ceiling. */
export const ceilingFact: Fact = mayTell(
  'ceilingVnd',
  'vnd',
  'mức hỗ trợ tối đa',
  'the most that may be supported',
)

/** Of which place a case is, so that bodies of another are told apart. */
export const placeFacts: readonly Fact[] = [
  mayTell('provinceCode', 'text', 'mã tỉnh, thành phố', 'code of the province'),
  mayTell('communeCode', 'text', 'mã xã, phường, đặc khu', 'code of the commune'),
]

/** A paper that must be there, in one of several forms. */
export const needs = (...oneOf: readonly DocumentCode[]): PaperRule => ({ oneOf, need: 'required' })

/** A paper that must be there where something is so. */
export const needsWhen = (when: Test, ...oneOf: readonly DocumentCode[]): PaperRule => ({
  oneOf,
  need: 'required',
  when,
})

/** A paper asked for where there is one. */
export const ifAny = (...oneOf: readonly DocumentCode[]): PaperRule => ({ oneOf, need: 'if-any' })

/** The law seen does not describe this step; it is written from practice and must be checked. */
export const silent = (at: Cited): Cited => ({
  citation: at.citation,
  verification: 'unverified',
  note: {
    vi: 'Văn bản đã xem không quy định rõ bước này; dựa theo thực tế thực hiện.',
    en: 'The text seen does not describe this step; it follows practice.',
  },
})

/**
 * Mending a typing error, or telling what was not known: the old value is kept, and what was decided is changed by an
 * adjustment and not by this.
 */
export const correction = (
  facts: readonly Fact[],
  from: readonly string[],
  who: Transition['who'],
  at: Cited,
): Transition => ({
  id: 'correct',
  event: 'correct',
  title: text('Sửa sai sót hoặc bổ sung thông tin của hồ sơ', 'Correct or complete a fact'),
  from,
  to: null,
  who,
  inputs: [
    toldCode(
      'fact',
      facts.map(({ name }) => name),
      'thông tin',
      'fact',
    ),
    told('value', 'json', 'giá trị đúng', 'right value'),
    told('reason', 'text', 'lý do', 'reason'),
  ],
  guards: [
    guard(
      'value-fits',
      'Giá trị đúng loại của thông tin.',
      'The value is of the kind of the fact.',
      { named: 'fact-value-fits' },
      at,
    ),
    guard(
      'not-decided',
      'Thông tin chưa được quyết định; nếu đã quyết định thì phải điều chỉnh.',
      'The fact is not decided yet; what is decided is adjusted.',
      { named: 'fact-not-decided' },
      at,
    ),
  ],
  effects: [{ do: 'correct-fact' }],
  ...silent(at),
})

/** A machine in which those who act may correct the facts that it was opened with, as long as it has not ended. */
export function correctable(parts: MachineParts<LifecycleWords>): MachineParts<LifecycleWords> {
  const { facts, states, transitions, basis } = parts
  const open = Object.keys(states).filter((name) => !states[name]?.final)
  const who = [...new Set(transitions.flatMap((way) => way.who))]
  return { ...parts, transitions: [...transitions, correction(facts, open, who, basis)] }
}
