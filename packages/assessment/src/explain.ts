import {
  budgetLevels,
  factLabels,
  formatCitation,
  formatVnd,
  type FactPath,
  type Lang,
  type Text,
  type Verdict,
} from '@khuyencong/domain'
import { limitTexts, type Limit } from '@khuyencong/support'
import type { Decision, SupportTerms } from './assess.js'

/** The verdicts in both languages. */
export const verdictTexts: Readonly<Record<Verdict, Text>> = {
  eligible: { vi: 'Đủ điều kiện', en: 'Eligible' },
  ineligible: { vi: 'Không đủ điều kiện', en: 'Not eligible' },
  undetermined: { vi: 'Chưa xác định', en: 'Undetermined' },
}

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
 * @example
 * ```ts
 * explain(decision, 'en')[0] // => 'Result: Eligible'
 * ```
 */
export function explain(decision: Decision, lang: Lang): string[] {
  const { support } = decision
  const say = (key: keyof typeof headings) => headings[key][lang]
  const money = (amount: number | null) => (amount === null ? say('notKnown') : formatVnd(amount, lang))
  const section = (key: keyof typeof headings, lines: readonly string[]) =>
    lines.length ? [`${say(key)}:`, ...lines.map((line) => `  ${line}`)] : []
  const policy = decision.policy
    ? `${decision.policy.id}, ${say('version')} ${decision.policy.version}`
    : say('noPolicy')
  const amount = support.notStated
    ? [support.notStated.message[lang] + cited(support.notStated.citation, lang)]
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
          `${say('priority')}: ${support.priority.multiplier}, ${say('approvedBy').replace('{authority}', support.priority.authority[lang])}${cited(support.priority.citation, lang)}`,
        ]
      : []),
    ...section(
      'criteria',
      decision.criteria.map(
        ({ outcome, message, citation }) => `${marks[outcome]} ${message[lang]}${cited(citation, lang)}`,
      ),
    ),
    ...section(
      'missing',
      decision.missingFacts.map((path) => `- ${factLabel(path, lang)} (${path})`),
    ),
    ...section(
      'issues',
      decision.issues.map(({ message }) => `- ${message[lang]}`),
    ),
    ...section(
      'unverified',
      decision.unverified.map(({ message, citation }) => `- ${message[lang]}${cited(citation, lang)}`),
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

function cited(citation: Parameters<typeof formatCitation>[0] | null, lang: Lang): string {
  return citation ? ` [${formatCitation(citation, lang)}]` : ''
}

/** The name of a fact for people; the fields of an item of a list go by the name of the list. */
export function factLabel(path: string, lang: Lang): string {
  const known = Object.hasOwn(factLabels, path) ? path : path.split('.')[0]
  return known !== undefined && Object.hasOwn(factLabels, known) ? factLabels[known as FactPath][lang] : path
}
