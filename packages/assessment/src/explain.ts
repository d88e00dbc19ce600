import { budgetLevels, formatVnd, stages, type Lang, type Text } from '@khuyencong/domain'
import type { Policy, UnverifiedValue } from '@khuyencong/policy'
import { limitTexts, type Limit, type UnitSupport } from '@khuyencong/support'
import { doubtText, otherLawText, pendingText } from './aheadText.js'
import type { Decision, SupportTerms } from './assess.js'
import { policyOf, shipped } from './policyOf.js'
import { fill, policyText } from './policyText.js'
import { fewest, reasonText, wayText } from './reasonText.js'
import {
  authorityText,
  cited,
  criterionText,
  factLabel,
  issueText,
  notStatedText,
  outcomeOf,
  valueText,
  verdictTexts,
} from './words.js'

const headings = {
  result: { vi: 'Kết quả', en: 'Result' },
  stage: { vi: 'Giai đoạn', en: 'Stage' },
  policy: { vi: 'Chính sách áp dụng', en: 'Policy applied' },
  criteria: { vi: 'Điều kiện', en: 'Criteria' },
  way: { vi: 'đạt theo trường hợp', en: 'met by this' },
  pending: { vi: 'Còn phải có sau', en: 'Still to come' },
  doubtful: { vi: 'Còn nghi vấn', en: 'In doubt' },
  amount: { vi: 'Mức hỗ trợ', en: 'Support' },
  withoutDoubt: {
    vi: 'Mức hỗ trợ khi không tính phần còn nghi vấn',
    en: 'Support where nothing in doubt counts',
  },
  provisional: { vi: 'tạm tính', en: 'provisional' },
  ceiling: { vi: 'Mức trần theo quy định', en: 'Ceiling under the norms' },
  notKnown: { vi: 'chưa xác định được', en: 'not known' },
  limits: { vi: 'Các giới hạn đã xét', en: 'Limits considered' },
  binding: { vi: 'giới hạn quyết định', en: 'the one that binds' },
  units: { vi: 'Mức hỗ trợ của từng đơn vị', en: 'Support of each unit' },
  unit: { vi: 'Đơn vị {n}: {amount}', en: 'Unit {n}: {amount}' },
  otherLaw: { vi: 'Nếu theo quy định của ngày xét', en: 'By the law of the day one looks' },
  priority: { vi: 'Hệ số ưu tiên', en: 'Priority multiplier' },
  approvedBy: { vi: 'do {authority} phê duyệt', en: 'approved by the {authority}' },
  recoverable: { vi: 'Kinh phí hỗ trợ có thu hồi', en: 'Recoverable: to be paid back' },
  paidBy: { vi: 'Nguồn chi', en: 'Paid by' },
  missing: { vi: 'Cần bổ sung thông tin', en: 'Facts still needed' },
  unverified: {
    vi: 'Nội dung chưa đối chiếu được với văn bản gốc',
    en: 'Not confirmed in the text of the act',
  },
  assumed: { vi: 'Giả định, không văn bản nào quy định', en: 'Assumptions that no text states' },
  issues: { vi: 'Lưu ý', en: 'Notes' },
} as const satisfies Record<string, Text>

const marks = { met: '✓', unmet: '✗', unknown: '?', doubtful: '!' } as const

/**
 * A decision as lines that a citizen can read, in one language, each rule with điểm, khoản, Điều and each refusal
 * and doubt with the figures of the case.
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
  const { otherLaw, stage, unverified } = decision
  const say = (key: keyof typeof headings) => headings[key][lang]
  const section = (key: keyof typeof headings, lines: readonly string[]) =>
    lines.length ? [`${say(key)}:`, ...lines.map((line) => `  ${line}`)] : []
  const value = (one: UnverifiedValue) => `- ${valueText(one, known, lang)}${cited(one.citation, lang)}`
  return [
    `${say('result')}: ${verdictTexts[decision.verdict][lang]}`,
    ...(stage === null ? [] : [`${say('stage')}: ${stages[stage][lang]}`]),
    `${say('policy')}: ${policyText(decision.policy, known, lang)}`,
    ...amountLines(decision, known, lang),
    ...section(
      'units',
      (decision.support.units ?? []).map((unit, index) => unitLine(unit, index, lang)),
    ),
    ...section('limits', limitLines(decision, lang)),
    ...priorityLines(decision, known, lang),
    ...section('criteria', criterionLines(decision, known, lang)),
    ...section(
      'doubtful',
      decision.doubtful.map((one) => `- ${doubtText(one, decision, known, lang)}`),
    ),
    ...section(
      'pending',
      decision.pending.map(
        (code) =>
          `- ${pendingText(code, known, lang)}${cited(known?.criteria[code]?.citation ?? null, lang)}`,
      ),
    ),
    ...section(
      'missing',
      decision.missingFacts.map((path) => `- ${factLabel(path, lang)}`),
    ),
    ...section(
      'otherLaw',
      otherLaw
        ? [`- ${otherLawText(otherLaw, otherLaw.policy ? shipped(otherLaw.policy) : undefined, lang)}`]
        : [],
    ),
    ...section(
      'issues',
      decision.issues.map((one) => `- ${issueText(one, known, lang)}`),
    ),
    ...section('unverified', unverified.filter((one) => !isAssumed(one)).map(value)),
    ...section('assumed', unverified.filter(isAssumed).map(value)),
  ]
}

const isAssumed = ({ verification }: UnverifiedValue) => verification === 'assumption'

function amountText(amount: number | null, lang: Lang): string {
  return amount === null ? headings.notKnown[lang] : formatVnd(amount, lang)
}

function amountLines(decision: Decision, known: Policy | undefined, lang: Lang): string[] {
  const { doubtful, support } = decision
  const line = (key: keyof typeof headings, text: string) => `${headings[key][lang]}: ${text}`
  // What is not known is not provisional either.
  const mark = support.provisional && support.amountVnd !== null ? ` (${headings.provisional[lang]})` : ''
  return [
    ...(support.notStated
      ? [
          notStatedText(decision, known, lang) +
            cited(support.notStated.citation, lang, support.notStated.adoptedBy),
        ]
      : [
          line('amount', amountText(support.amountVnd, lang) + mark),
          ...(doubtful.length ? [line('withoutDoubt', amountText(support.amountWithoutDoubtVnd, lang))] : []),
          line('ceiling', amountText(support.ceilingVnd, lang)),
        ]),
    ...(support.terms ? termLines(support.terms, lang) : []),
  ]
}

function unitLine({ amountVnd, binding }: UnitSupport, index: number, lang: Lang): string {
  const line = fill(headings.unit, { n: String(index + 1), amount: amountText(amountVnd, lang) }, lang)
  return binding === null ? line : `${line} (${headings.binding[lang]}: ${limitTexts[binding][lang]})`
}

/** The limit that binds goes by its code: a decision that was stored and read back has another object of it. */
function limitLines({ support: { limits, binding } }: Decision, lang: Lang): string[] {
  return limits.map((limit) => {
    const mark = limit.code === binding?.code ? ` ← ${headings.binding[lang]}` : ''
    return limitLine(limit, lang) + mark
  })
}

function priorityLines({ support: { priority } }: Decision, known: Policy | undefined, lang: Lang): string[] {
  if (!priority?.multiplier) return []
  const multiplier = lang === 'vi' ? priority.multiplier.replace('.', ',') : priority.multiplier
  const approved = fill(headings.approvedBy, { authority: authorityText(known, lang) }, lang)
  return [`${headings.priority[lang]}: ${multiplier}, ${approved}${cited(priority.citation, lang)}`]
}

/** Each criterion, with the figures of the case where it is not met or in doubt, or the way in which it is met. */
function criterionLines(decision: Decision, known: Policy | undefined, lang: Lang): string[] {
  const { criteria, doubtful, reasons } = decision
  return criteria.flatMap((one) => {
    const outcome = outcomeOf(one, doubtful)
    const own = fewest(reasons.filter(({ criterion }) => criterion === one.code))
    const told =
      one.outcome === 'met'
        ? own.length
          ? [`${headings.way[lang]}: ${own.map((reason) => wayText(reason, known, lang)).join('; ')}`]
          : []
        : own.map((reason) => reasonText(reason, known, lang))
    const line = `${marks[outcome]} ${criterionText(one, known, lang, doubtful)}${cited(one.citation, lang)}`
    return [line, ...told.map((text) => `    ${text}`)]
  })
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
export function limitLine({ code, valueVnd, citation, adoptedBy }: Limit, lang: Lang): string {
  return `${limitTexts[code][lang]}: ${formatVnd(valueVnd, lang)}${cited(citation, lang, adoptedBy)}`
}

/** What a limit is called. */
export function limitName({ code }: Pick<Limit, 'code'>, lang: Lang): string {
  return limitTexts[code][lang]
}
