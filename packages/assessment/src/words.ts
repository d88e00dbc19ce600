import {
  factLabels,
  formatCitation,
  type Citation,
  type FactPath,
  type Lang,
  type Outcome,
  type Text,
  type Verdict,
} from '@khuyencong/domain'
import type { CriterionResult } from '@khuyencong/eligibility'
import { unverifiedText, type Policy, type UnverifiedValue } from '@khuyencong/policy'
import type { Decision } from './assess.js'

/** The verdicts in both languages. */
export const verdictTexts: Readonly<Record<Verdict, Text>> = Object.freeze({
  eligible: { vi: 'Đủ điều kiện', en: 'Eligible' },
  ineligible: { vi: 'Không đủ điều kiện', en: 'Not eligible' },
  undetermined: { vi: 'Chưa xác định', en: 'Undetermined' },
})

const outcomes = {
  met: { vi: 'Đạt', en: 'Met' },
  unmet: { vi: 'Không đạt', en: 'Not met' },
  unknown: { vi: 'Chưa đủ thông tin', en: 'Not enough is known' },
} as const satisfies Record<Outcome, Text>

/** A criterion and how it turned out, as a sentence; its code alone where the policy is not at hand. */
export function criterionText(
  { code, outcome }: CriterionResult,
  policy: Policy | undefined,
  lang: Lang,
): string {
  return `${outcomes[outcome][lang]}: ${policy?.criteria[code]?.requirement[lang] ?? code}.`
}

/** What a value is that no text confirms; its place alone where the policy is not at hand. */
export function valueText({ value }: UnverifiedValue, policy: Policy | undefined, lang: Lang): string {
  return policy ? unverifiedText(policy, value, lang) : value
}

const notStated = {
  vi: 'Văn bản không nêu mức hỗ trợ',
  en: 'The act states no level',
} as const satisfies Text

/** Why there is no level. */
export function notStatedText({ activity }: Decision, policy: Policy | undefined, lang: Lang): string {
  const refersTo = activity === null ? undefined : policy?.norms[activity]?.refersTo
  return refersTo ? `${notStated[lang]}: ${refersTo[lang]}.` : `${notStated[lang]}.`
}

/** Who approves a priority level. */
export function authorityText(policy: Policy | undefined, lang: Lang): string {
  return policy?.priority.multiplier.authority[lang] ?? ''
}

/** The name of a fact for people; the fields of an item of a list go by the name of the list. */
export function factLabel(path: string, lang: Lang): string {
  const known = Object.hasOwn(factLabels, path) ? path : path.split('.')[0]
  return known !== undefined && Object.hasOwn(factLabels, known) ? factLabels[known as FactPath][lang] : path
}

/** A citation in brackets; nothing where there is none. */
export function cited(citation: Citation | null, lang: Lang): string {
  return citation ? ` [${formatCitation(citation, lang)}]` : ''
}

/** The same words in both languages. */
export function both(say: (lang: Lang) => string): Text {
  return { vi: say('vi'), en: say('en') }
}
