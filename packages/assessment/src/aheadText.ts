import {
  formatDate,
  formatParameter,
  formatVnd,
  stages,
  type IssueParameters,
  type IsoDate,
  type Lang,
  type Text,
} from '@khuyencong/domain'
import type { Doubt } from '@khuyencong/eligibility'
import type { Policy } from '@khuyencong/policy'
import type { Decision, OtherLaw } from './assess.js'
import { fill, policyText } from './policyText.js'
import { dayBefore, requirementOf, verdictTexts } from './words.js'

const texts = {
  pending: { vi: '{requirement} (từ giai đoạn {stage})', en: '{requirement} (from {stage} on)' },
  doubt: { vi: '{what}. {why}', en: '{what}. {why}' },
  documents: {
    vi: '{count} hóa đơn, chứng từ ngoài thời hạn từ ngày {from} đến hết ngày {to}, trị giá {amount}',
    en: '{count} invoices or documents outside the window from {from} to the end of {to}, worth {amount}',
  },
  amountNotKnown: { vi: 'chưa rõ', en: 'an amount that is not known' },
  planYear: {
    vi: 'Đề án được phê duyệt ngày {approvedOn}, sau năm kế hoạch {planYear}',
    en: 'The project was approved on {approvedOn}, after plan year {planYear}',
  },
  once: {
    vi: 'Cơ sở đã được hỗ trợ cho nội dung này; mỗi cơ sở có thể chỉ được hỗ trợ một lần',
    en: 'The establishment had support for this activity before; there may be one support for each only',
  },
  why: {
    vi: 'Không văn bản nào quy định rõ nên chỉ nêu để xem xét, không làm căn cứ từ chối.',
    en: 'No text states it outright, so it is told and refuses nothing.',
  },
  whyNoted: {
    vi: '{note} Vì vậy chỉ nêu để xem xét, không làm căn cứ từ chối.',
    en: '{note} So it is told and refuses nothing.',
  },
  unmet: { vi: 'Chưa đạt: {requirement}', en: 'Not met: {requirement}' },
  other: {
    vi: 'Theo quy định của ngày {day} ({policy}): {verdict}; mức hỗ trợ: {amount}',
    en: 'By the law of {day} ({policy}): {verdict}; support: {amount}',
  },
  notKnown: { vi: 'chưa xác định được', en: 'not known' },
} as const satisfies Record<string, Text>

/** A criterion that can be known at a later stage only, with the stage. */
export function pendingText(code: string, policy: Policy | undefined, lang: Lang): string {
  const requirement = requirementOf(code, policy, lang)
  const stage = policy?.criteria[code]?.stage
  return stage ? fill(texts.pending, { requirement, stage: stages[stage][lang] }, lang) : requirement
}

/** What is in doubt, with the figures of the case, and why nothing is refused for it. */
export function doubtText(
  { code, parameters }: Doubt,
  { activity }: Pick<Decision, 'activity'>,
  policy: Policy | undefined,
  lang: Lang,
): string {
  const norm = activity === null ? undefined : policy?.norms[activity]
  const note = (code === 'one-support-each' ? norm?.oneSupportEach : policy?.criteria[code])?.note?.[lang]
  const why = note === undefined ? texts.why[lang] : fill(texts.whyNoted, { note }, lang)
  return fill(texts.doubt, { what: figuresText(code, parameters, policy, lang), why }, lang)
}

function figuresText(
  code: string,
  parameters: IssueParameters,
  policy: Policy | undefined,
  lang: Lang,
): string {
  if (code === 'one-support-each') return texts.once[lang]
  const before = dayOf(parameters['before'])
  const told = Object.entries(parameters).map(([name, one]) => [name, formatParameter(one, lang)] as const)
  const values: Readonly<Record<string, string>> = {
    amount: texts.amountNotKnown[lang],
    ...Object.fromEntries(told),
    ...(before && { to: formatDate(dayBefore(before), lang) }),
  }
  if (code === 'fiscal-year.documents-in-window' && before) return fill(texts.documents, values, lang)
  if (code === 'fiscal-year.plan-year' && 'planYear' in values) return fill(texts.planYear, values, lang)
  return fill(texts.unmet, { requirement: requirementOf(code, policy, lang) }, lang)
}

function dayOf(parameter: IssueParameters[string] | undefined): IsoDate | undefined {
  return typeof parameter === 'object' && 'day' in parameter ? parameter.day : undefined
}

/** What the law of the day one looks would give. */
export function otherLawText(
  { on, policy: pin, verdict, amountVnd }: OtherLaw,
  policy: Policy | undefined,
  lang: Lang,
): string {
  const values = {
    day: formatDate(on, lang),
    policy: policyText(pin, policy, lang),
    verdict: verdictTexts[verdict][lang],
    amount: amountVnd === null ? texts.notKnown[lang] : formatVnd(amountVnd, lang),
  }
  return fill(texts.other, values, lang)
}
