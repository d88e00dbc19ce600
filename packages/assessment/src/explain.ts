import { budgetLevels, describe, formatVnd, type Lang, type Text } from '@khuyencong/domain'
import type { Policy } from '@khuyencong/policy'
import { limitTexts, type Limit } from '@khuyencong/support'
import type { Decision, SupportTerms } from './assess.js'
import { policyOf } from './policyOf.js'
import {
  authorityText,
  cited,
  criterionText,
  factLabel,
  notStatedText,
  valueText,
  verdictTexts,
} from './words.js'

const headings = {
  result: { vi: 'Kết quả', en: 'Result' },
  policy: { vi: 'Chính sách áp dụng', en: 'Policy applied' },
  noPolicy: { vi: 'không có', en: 'none' },
  version: { vi: 'bản có hiệu lực từ', en: 'version in force from' },
  criteria: { vi: 'Điều kiện', en: 'Criteria' },
  amount: { vi: 'Mức hỗ trợ', en: 'Support' },
  provisional: { vi: 'tạm tính', en: 'provisional' },
  ceiling: { vi: 'Mức trần theo quy định', en: 'Ceiling under the norms' },
  notKnown: { vi: 'chưa xác định được', en: 'not known' },
  limits: { vi: 'Các giới hạn đã xét', en: 'Limits considered' },
  binding: { vi: 'giới hạn quyết định', en: 'the one that binds' },
  priority: { vi: 'Hệ số ưu tiên', en: 'Priority multiplier' },
  approvedBy: { vi: 'do {authority} phê duyệt', en: 'approved by the {authority}' },
  recoverable: { vi: 'Hỗ trợ có thu hồi: phải hoàn trả', en: 'Recoverable: to be paid back' },
  paidBy: { vi: 'Nguồn chi', en: 'Paid by' },
  missing: { vi: 'Cần bổ sung thông tin', en: 'Facts still needed' },
  unverified: { vi: 'Giá trị chưa kiểm chứng', en: 'Unverified values' },
  issues: { vi: 'Lưu ý', en: 'Notes' },
} as const satisfies Record<string, Text>

const marks = { met: '✓', unmet: '✗', unknown: '?' } as const

/**
 * A decision as lines that a citizen can read, each rule with điểm, khoản, Điều.
 *
 * @param known the policy it was made under, where that is none of this SDK and the decision was read from a store
 * @throws RangeError for a language that is not `vi` or `en`
 * @example
 * ```ts
 * explain(decision, 'en')[0] // => 'Result: Eligible'
 * ```
 */
export function explain(
  decision: Decision,
  lang: Lang,
  known: Policy | undefined = policyOf(decision),
): string[] {
  if (lang !== 'vi' && lang !== 'en') throw new RangeError(`"${String(lang)}" is no language; "vi" or "en"`)
  const { support } = decision
  const say = (key: keyof typeof headings) => headings[key][lang]
  const money = (amount: number | null) => (amount === null ? say('notKnown') : formatVnd(amount, lang))
  const section = (key: keyof typeof headings, lines: readonly string[]) =>
    lines.length ? [`${say(key)}:`, ...lines.map((line) => `  ${line}`)] : []
  const policy = decision.policy
    ? `${decision.policy.id}, ${say('version')} ${decision.policy.version}`
    : say('noPolicy')
  const amount = support.notStated
    ? [notStatedText(decision, known, lang) + cited(support.notStated.citation, lang)]
    : [
        `${say('amount')}: ${money(support.amountVnd)}${support.provisional ? ` (${say('provisional')})` : ''}`,
        `${say('ceiling')}: ${money(support.ceilingVnd)}`,
      ]
  return [
    `${say('result')}: ${verdictTexts[decision.verdict][lang]}`,
    `${say('policy')}: ${policy}`,
    ...amount,
    ...(support.terms ? termLines(support.terms, lang) : []),
    ...section(
      'limits',
      support.limits.map((limit) => {
        const mark = limit === support.binding ? ` ← ${say('binding')}` : ''
        return limitLine(limit, lang) + mark
      }),
    ),
    ...(support.priority?.multiplier
      ? [
          `${say('priority')}: ${support.priority.multiplier}, ${say('approvedBy').replace('{authority}', authorityText(known, lang))}${cited(support.priority.citation, lang)}`,
        ]
      : []),
    ...section(
      'criteria',
      decision.criteria.map(
        (one) => `${marks[one.outcome]} ${criterionText(one, known, lang)}${cited(one.citation, lang)}`,
      ),
    ),
    ...section(
      'missing',
      decision.missingFacts.map((path) => `- ${factLabel(path, lang)} (${path})`),
    ),
    ...section(
      'issues',
      decision.issues.map((one) => `- ${describe(one, lang)}`),
    ),
    ...section(
      'unverified',
      decision.unverified.map((one) => `- ${valueText(one, known, lang)}${cited(one.citation, lang)}`),
    ),
  ]
}

function termLines({ recoverable, budgetLevel, citation }: SupportTerms, lang: Lang): string[] {
  return [
    ...(recoverable ? [headings.recoverable[lang] + cited(citation, lang)] : []),
    ...(budgetLevel
      ? [`${headings.paidBy[lang]}: ${budgetLevels[budgetLevel][lang]}${cited(citation, lang)}`]
      : []),
  ]
}

/** A limit with its value and citation, as a line. */
export function limitLine({ code, valueVnd, citation }: Limit, lang: Lang): string {
  return `${limitTexts[code][lang]}: ${formatVnd(valueVnd, lang)}${cited(citation, lang)}`
}
