import {
  decide,
  describeRemedy,
  factLabel,
  lawFor,
  limitLine,
  notStatedText,
  parseApplication,
  policyOf,
  remedies,
  type Decision,
} from '@khuyencong/assessment'
import {
  contentTitle,
  describe,
  formatCitation,
  formatVnd,
  funds,
  stages,
  type Citation,
  type Fund,
  type Lang,
  type Text,
} from '@khuyencong/domain'
import { unverifiedText, type Policy } from '@khuyencong/policy'

const words = {
  eligible: { vi: 'Đủ điều kiện được hỗ trợ {what}', en: 'Eligible for {what}' },
  ineligible: { vi: 'Không đủ điều kiện được hỗ trợ {what}', en: 'Not eligible for {what}' },
  undetermined: {
    vi: 'Chưa kết luận được có đủ điều kiện được hỗ trợ {what} hay không',
    en: 'It cannot be said yet whether there may be support for {what}',
  },
  amount: { vi: 'mức hỗ trợ là {amount}', en: 'the support is {amount}' },
  provisional: { vi: 'mức hỗ trợ tạm tính là {amount}', en: 'the support would be {amount}' },
  noAmount: { vi: 'mức hỗ trợ chưa xác định được', en: 'the support is not known' },
  nothing: { vi: 'nên không có mức hỗ trợ', en: 'so there is no support' },
  reason: { vi: 'Lý do', en: 'Reason' },
  allMet: {
    vi: 'đạt cả {count} điều kiện xét ở bước {stage}',
    en: 'all {count} criteria of {stage} are met',
  },
  notMet: { vi: 'không đạt điều kiện: {list}', en: 'not met: {list}' },
  noneUnmet: {
    vi: 'chưa thấy điều kiện nào không đạt, nhưng còn {count} điều kiện chưa đủ thông tin',
    en: 'nothing is unmet, but {count} criteria lack facts',
  },
  doubts: { vi: 'có điểm chưa chắc: {list}', en: 'in doubt: {list}' },
  missing: { vi: 'Còn thiếu: {list}.', en: 'Still missing: {list}.' },
  complete: { vi: 'Không còn thiếu thông tin nào', en: 'No fact is missing' },
  later: { vi: '; về sau còn phải đạt: {list}', en: '; later these must be met too: {list}' },
  articles: { vi: 'Căn cứ:', en: 'Articles:' },
  unverified: {
    vi: 'Chưa đối chiếu được với văn bản gốc, cần kiểm tra lại:',
    en: 'Not checked against the text of the act:',
  },
  notes: { vi: 'Lưu ý:', en: 'Notes:' },
  remedies: { vi: 'Có thể làm gì để kết quả thay đổi:', en: 'What would change it:' },
} as const satisfies Record<string, Text>

/** The answer to an application: three sentences, then the articles they rest on, and what is not certain. */
export function answerLines(application: Readonly<Record<string, unknown>>, lang: Lang): string[] {
  const { decision } = decide(application)
  const policy = policyOf(decision)
  const fund = funds[application['fund'] as Fund][lang]
  const unverified = decision.unverified.map(
    ({ value, citation }) =>
      `- ${policy ? unverifiedText(policy, value, lang) : value} ${inBrackets(citation, lang)}`,
  )
  return [
    verdictSentence(decision, fund, lang),
    reasonSentence(decision, policy, lang),
    missingSentence(decision, policy, lang),
    ...section('remedies', remedyLines(application, lang), lang),
    ...section('articles', articleLines(decision, policy, lang), lang),
    ...section(
      'notes',
      decision.issues.map((found) => `- ${describe(found, lang)}`),
      lang,
    ),
    ...section('unverified', unverified, lang),
  ]
}

function remedyLines(application: unknown, lang: Lang): string[] {
  const parsed = parseApplication(application)
  const law = parsed.ok ? lawFor(parsed.value) : undefined
  if (!parsed.ok || !law?.ok) return []
  return remedies(law.value, parsed.value).map((remedy) => `- ${describeRemedy(remedy, lang)}`)
}

const section = (heading: keyof typeof words, lines: readonly string[], lang: Lang) =>
  lines.length ? ['', words[heading][lang], ...lines] : []

const inBrackets = (citation: Citation | null, lang: Lang) =>
  citation ? `[${formatCitation(citation, lang)}]` : ''

function filled(
  word: keyof typeof words,
  lang: Lang,
  values: Readonly<Record<string, string | number>>,
): string {
  return words[word][lang].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}

function verdictSentence({ verdict, activity, support }: Decision, fund: string, lang: Lang): string {
  const content = activity === null ? '' : `“${contentTitle(activity)[lang]}” (${fund})`
  const said = filled(verdict, lang, { what: content })
  if (verdict === 'ineligible') return `${said}, ${words.nothing[lang]}.`
  if (support.amountVnd === null) return `${said}; ${words.noAmount[lang]}.`
  const amount = formatVnd(support.amountVnd, lang)
  return `${said}; ${filled(support.provisional ? 'provisional' : 'amount', lang, { amount })}.`
}

function reasonSentence(decision: Decision, policy: Policy | undefined, lang: Lang): string {
  const { verdict, criteria, stage, support, issues, doubtful } = decision
  const parts: string[] = []
  const doubts = doubtful.map(({ code }) => code)
  const unmet = criteria.filter(({ code, outcome }) => outcome === 'unmet' && !doubts.includes(code))
  if (!decision.policy) parts.push(...issues.slice(0, 1).map((found) => bare(describe(found, lang))))
  else if (verdict === 'eligible' && stage) {
    parts.push(filled('allMet', lang, { count: criteria.length - doubts.length, stage: stages[stage][lang] }))
  } else if (verdict === 'ineligible') {
    parts.push(
      filled('notMet', lang, { list: unmet.map(({ code }) => requirement(code, policy, lang)).join('; ') }),
    )
  } else {
    const open = criteria.filter(({ outcome }) => outcome === 'unknown').length
    parts.push(filled('noneUnmet', lang, { count: open }))
  }
  if (doubts.length) {
    parts.push(
      filled('doubts', lang, { list: doubts.map((code) => requirement(code, policy, lang)).join('; ') }),
    )
  }
  if (support.notStated) parts.push(bare(notStatedText(decision, policy, lang)))
  else if (verdict !== 'ineligible' && support.binding)
    parts.push(limitLine(support.binding, lang).replace(/ \[.*\]$/, ''))
  return `${words.reason[lang]}: ${parts.join('; ')}.`
}

function missingSentence(
  { missingFacts, pending, verdict }: Decision,
  policy: Policy | undefined,
  lang: Lang,
): string {
  if (missingFacts.length && verdict !== 'ineligible') {
    const names = new Set(missingFacts.map((path) => factLabel(path, lang)))
    return filled('missing', lang, { list: [...names].join('; ') })
  }
  const later = verdict === 'ineligible' ? [] : pending.map((code) => requirement(code, policy, lang))
  return `${words.complete[lang]}${later.length ? filled('later', lang, { list: later.join('; ') }) : ''}.`
}

const marks = { met: '✓', unmet: '✗', unknown: '?' } as const

function articleLines({ criteria, support }: Decision, policy: Policy | undefined, lang: Lang): string[] {
  const rows = criteria.map(
    ({ code, outcome, citation }) =>
      `${marks[outcome]} ${requirement(code, policy, lang)} ${inBrackets(citation, lang)}`,
  )
  const { binding, notStated } = support
  if (binding) rows.push(`• ${limitLine(binding, lang)}`)
  const levels = [
    ...support.limits.flatMap(({ citation }) => citation ?? []),
    ...(notStated?.citation ? [notStated.citation] : []),
  ]
  const own = binding?.citation && formatCitation(binding.citation, lang)
  const others = new Set(
    levels.map((citation) => formatCitation(citation, lang)).filter((text) => text !== own),
  )
  return [...rows, ...[...others].map((text) => `• ${text}`)]
}

function requirement(code: string, policy: Policy | undefined, lang: Lang): string {
  return bare(policy?.criteria[code]?.requirement[lang] ?? code)
}

const bare = (sentence: string) => sentence.replace(/\.$/, '')
