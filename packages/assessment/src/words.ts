import {
  deepFreeze,
  describe,
  factLabels,
  factOf,
  formatCitation,
  type Citation,
  type FactPath,
  type IsoDate,
  type Issue,
  type Lang,
  type Outcome,
  type Text,
  type Verdict,
} from '@khuyencong/domain'
import type { CriterionResult } from '@khuyencong/eligibility'
import { unverifiedText, type Policy, type UnverifiedValue } from '@khuyencong/policy'
import type { Decision } from './assess.js'

/** The verdicts in both languages. */
export const verdictTexts: Readonly<Record<Verdict, Text>> = /* @__PURE__ */ deepFreeze({
  eligible: { vi: 'Đủ điều kiện', en: 'Eligible' },
  ineligible: { vi: 'Không đủ điều kiện', en: 'Not eligible' },
  undetermined: { vi: 'Chưa xác định', en: 'Undetermined' },
})

const outcomes = {
  met: { vi: 'Đạt', en: 'Met' },
  unmet: { vi: 'Không đạt', en: 'Not met' },
  unknown: { vi: 'Chưa đủ thông tin', en: 'Not enough is known' },
  doubtful: { vi: 'Còn nghi vấn', en: 'In doubt' },
} as const satisfies Record<Outcome | 'doubtful', Text>

/** How a criterion turned out: one that no text states is in doubt where it is not met, and refuses nothing. */
export function outcomeOf(
  { code, outcome }: CriterionResult,
  doubtful: Decision['doubtful'],
): Outcome | 'doubtful' {
  return outcome === 'unmet' && doubtful.some((one) => one.code === code) ? 'doubtful' : outcome
}

/**
 * A criterion and how it turned out, as a sentence; its code alone where the policy is not at hand.
 *
 * @param doubtful what is in doubt in the decision: it is not said to be unmet
 */
export function criterionText(
  result: CriterionResult,
  policy: Policy | undefined,
  lang: Lang,
  doubtful: Decision['doubtful'] = [],
): string {
  return `${outcomes[outcomeOf(result, doubtful)][lang]}: ${requirementOf(result.code, policy, lang)}.`
}

/** What a criterion requires; its code alone where the policy is not at hand. */
export function requirementOf(code: string, policy: Policy | undefined, lang: Lang): string {
  return policy?.criteria[code]?.requirement[lang] ?? code
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

/** An issue as a sentence; a value of the policy goes by its title where the policy is at hand. */
export function issueText(issue: Issue, policy: Policy | undefined, lang: Lang): string {
  const { code, parameters } = issue
  const value = parameters?.['value']
  if (code !== 'unverified-value-refused' || !policy || typeof value !== 'string')
    return describe(issue, lang)
  const title = both((one) => unverifiedText(policy, value, one).replace(/\.$/, ''))
  return describe({ ...issue, parameters: { ...parameters, value: title } }, lang)
}

/** Who approves a priority level. */
export function authorityText(policy: Policy | undefined, lang: Lang): string {
  return policy?.priority.multiplier.authority[lang] ?? ''
}

const nth = {
  item: { vi: 'mục {n}', en: 'item {n}' },
  unit: { vi: 'đơn vị {n}', en: 'unit {n}' },
} as const satisfies Record<string, Text>

/**
 * The name of a fact for people; a field of an item of a list is named with its place in the list, from 1, and a fact
 * of a unit with that of the unit.
 *
 * @example
 * ```ts
 * factLabel('invoices.0.date', 'vi') // => 'hóa đơn, chứng từ, mục 1, ngày hóa đơn, chứng từ'
 * ```
 */
export function factLabel(path: string, lang: Lang): string {
  if (isFact(path)) return factLabels[path][lang]
  const at = (kind: keyof typeof nth, index: string) =>
    nth[kind][lang].replace('{n}', String(Number(index) + 1))
  const [, unit, inner] = /^units\.(\d+)\.(.+)$/.exec(path) ?? []
  if (unit !== undefined && inner !== undefined) return `${at('unit', unit)}, ${factLabel(inner, lang)}`
  const [, list = '', item, field] = /^([^\d]+)\.(\d+)(?:\.(\w+).*)?$/.exec(path) ?? []
  if (!isFact(list) || item === undefined) {
    const known = path.split('.')[0] ?? ''
    return isFact(known) ? factLabels[known][lang] : path
  }
  const named = factOf(list).fields?.find((one) => one.field === field)
  const place = `${factLabels[list][lang]}, ${at('item', item)}`
  return named ? `${place}, ${named.label[lang]}` : place
}

function isFact(path: string): path is FactPath {
  return Object.hasOwn(factLabels, path)
}

/** A citation in brackets, after that of the local act that takes the level over; nothing where there is none. */
export function cited(citation: Citation | null, lang: Lang, adoptedBy?: Citation): string {
  const all = [...(adoptedBy ? [adoptedBy] : []), ...(citation ? [citation] : [])]
  return all.length ? ` [${all.map((one) => formatCitation(one, lang)).join('; ')}]` : ''
}

/** The same words in both languages. */
export function both(say: (lang: Lang) => string): Text {
  return { vi: say('vi'), en: say('en') }
}

/** The day before a day, for the last day of a period whose end is excluded. */
export function dayBefore(day: IsoDate): IsoDate {
  const before = new Date(`${day}T00:00:00Z`)
  before.setUTCDate(before.getUTCDate() - 1)
  return before.toISOString().slice(0, 10) as IsoDate
}
