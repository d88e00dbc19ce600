import {
  activities,
  contentTitle,
  formatCitation,
  formatDate,
  formatVnd,
  isShare,
  isVnd,
  verificationTexts,
  type Citation,
  type Lang,
  type Text,
  type Verification,
  type Period,
} from '@khuyencong/domain'
import type { Condition } from '../condition.js'
import type { Criterion, Norm, PriorityGroup } from '../policy.js'
import { conditionText } from '../text/conditionText.js'
import { capText, levelSources, levelText, shareText } from '../text/levelText.js'
import type {
  DerivedChange,
  DiffedPolicy,
  DiffSection,
  FieldChange,
  PolicyChange,
  PolicyDiff,
} from './diff.js'

const sectionTexts = {
  norms: { vi: 'Mức hỗ trợ', en: 'Norm' },
  criteria: { vi: 'Điều kiện', en: 'Criterion' },
  definitions: { vi: 'Định nghĩa', en: 'Definition' },
  lists: { vi: 'Danh mục', en: 'List' },
  parameters: { vi: 'Tham số', en: 'Parameter' },
  priority: { vi: 'Ưu tiên', en: 'Priority' },
} as const satisfies Record<DiffSection, Text>

const fieldTexts: Readonly<Record<string, Text>> = {
  share: { vi: 'tỷ lệ', en: 'share' },
  cap: { vi: 'mức tối đa', en: 'cap' },
  perHectare: { vi: 'mức theo héc-ta', en: 'rate per hectare' },
  costs: { vi: 'chi phí được hỗ trợ', en: 'costs supported' },
  refersTo: { vi: 'dẫn chiếu', en: 'refers to' },
  unit: { vi: 'đơn vị tính', en: 'unit' },
  basis: { vi: 'căn cứ tính tỷ lệ', en: 'basis of the share' },
  oneSupportEach: { vi: 'mỗi cơ sở một lần', en: 'one support each' },
  recoverable: { vi: 'hỗ trợ có thu hồi', en: 'recoverable support' },
  budgetLevel: { vi: 'cấp ngân sách', en: 'budget level' },
  asNational: { vi: 'theo mức quốc gia', en: 'as the national level' },
  condition: { vi: 'điều kiện', en: 'condition' },
  when: { vi: 'trường hợp áp dụng', en: 'applies where' },
  requirement: { vi: 'yêu cầu', en: 'requirement' },
  activities: { vi: 'nội dung áp dụng', en: 'activities' },
  members: { vi: 'các mục', en: 'members' },
  value: { vi: 'giá trị', en: 'value' },
  title: { vi: 'tên', en: 'title' },
  maximum: { vi: 'hệ số tối đa', en: 'highest multiple' },
  authority: { vi: 'cơ quan duyệt', en: 'authority' },
  '': { vi: 'nội dung', en: 'content' },
}

const heads = {
  vi: ['Phần', 'Mục', 'Thay đổi', 'Trước', 'Sau', 'Căn cứ trước', 'Căn cứ sau'],
  en: ['Part', 'Entry', 'Change', 'Before', 'After', 'Citation before', 'Citation after'],
} as const

const words = {
  added: { vi: 'thêm', en: 'added' },
  removed: { vi: 'bỏ', en: 'removed' },
  cited: { vi: 'chỉ đổi căn cứ', en: 'citation only' },
  derived: { vi: 'bằng ', en: '' },
  none: { vi: 'Không có thay đổi.', en: 'Nothing differs.' },
  actsAdded: { vi: 'Văn bản thêm', en: 'Acts added' },
  actsRemoved: { vi: 'Văn bản thôi áp dụng', en: 'Acts no longer applied' },
} as const satisfies Record<string, Text>

/**
 * A comparison as a Markdown table: a row for each value that differs, with the citations of both sides. What
 * is not from the text of the act itself says so beside its citation.
 *
 * @example
 * ```ts
 * diffTable(diff(policy, policy), 'en') // => 'Nothing differs.'
 * ```
 */
export function diffTable({ changes, derived }: PolicyDiff, lang: Lang): string {
  if (changes.length + derived.length === 0) return words.none[lang]
  const rows = [
    ...changes.flatMap((change) => rowsOf(change, lang)),
    ...derived.map((change) => derivedRow(change, lang)),
  ]
  return [heads[lang], heads[lang].map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(cell).join(' | ')} |`)
    .join('\n')
}

/**
 * What stands above the table: which two policies are compared, and the acts that only one rests on.
 *
 * @example
 * ```ts
 * diffHead(diff(policy, policy), 'en')[0] // => 'National industrial-promotion policy, 2025-10-15 → …'
 * ```
 */
export function diffHead({ from, to, actsAdded, actsRemoved }: PolicyDiff, lang: Lang): string[] {
  const name = ({ title, version }: DiffedPolicy) => `${title[lang]}, ${formatDate(version, lang)}`
  const acts = (text: Text, numbers: readonly string[]) =>
    numbers.length ? [`${text[lang]}: ${numbers.join(', ')}`] : []
  return [
    `${name(from)} → ${name(to)}`,
    ...acts(words.actsAdded, actsAdded),
    ...acts(words.actsRemoved, actsRemoved),
  ]
}

function rowsOf(change: PolicyChange, lang: Lang): string[][] {
  const { section, kind } = change
  const start = [sectionTexts[section][lang], nameOf(change, lang)]
  if (kind !== 'changed') {
    const [field] = change.fields
    const value = kind === 'added' ? field?.after : field?.before
    const summary = shown('', value, section, lang)
    const sources = section === 'norms' ? wholeSources(change, value, lang) : sourcesIn(change, lang)
    const sides = kind === 'added' ? ['', summary] : [summary, '']
    return [[...start, words[kind][lang], ...sides, ...sources]]
  }
  const fields = merged(change.fields, lang)
  if (fields.length === 0) {
    const cited = change.fields.find(({ path }) => /(^|\.)(citation|verification)(\.|$)/.test(path))
    return [[...start, words.cited[lang], '', '', ...sourcesIn(cited ?? change, lang)]]
  }
  return fields.map((field) => [
    ...start,
    fieldTexts[field.path]?.[lang] ?? field.path,
    shown(field.path, field.before, section, lang),
    shown(field.path, field.after, section, lang),
    ...sourcesIn(field, lang),
  ])
}

/** A cap that follows from another's, with the article that makes it a multiple. */
function derivedRow(change: DerivedChange, lang: Lang): string[] {
  const { activity, of, multiplier, beforeVnd, afterVnd } = change
  const multiple = capText({ multipleOf: of, multiplier }, lang)
  return [
    sectionTexts.norms[lang],
    `${contentTitle(activity)[lang]} (${activity})`,
    `${fieldTexts['cap']?.[lang] ?? ''} (${words.derived[lang]}${multiple})`,
    formatVnd(beforeVnd, lang),
    formatVnd(afterVnd, lang),
    ...sourcesIn(change, lang),
  ]
}

type Sources = Pick<PolicyChange, 'citations' | 'verifications'>

function sourcesIn({ citations, verifications }: Sources, lang: Lang): string[] {
  return citations.map((citation, side) => citationIn(citation, verifications[side] ?? null, lang))
}

/** Where each figure of a norm that came or went stands, which the norm around it may not say. */
function wholeSources({ kind }: PolicyChange, norm: unknown, lang: Lang): string[] {
  const all = levelSources(norm as Norm).map(({ citation, verification }) =>
    citationIn(citation, verification, lang),
  )
  return kind === 'added' ? ['–', all.join('; ')] : [all.join('; '), '–']
}

/** The fields that a row is for: without those that the citations show, and texts in this language alone. */
function merged(fields: readonly FieldChange[], lang: Lang): FieldChange[] {
  return fields
    .filter(({ path }) => !aboutSource(path))
    .flatMap((field) => {
      const [, path = '', language] = /^(.*)\.(vi|en)$/.exec(field.path) ?? []
      if (language !== undefined) return language === lang ? [{ ...field, path }] : []
      return [{ ...field, path: field.path.replace(/^share\.value$/, 'share').replace(/^cap\.vnd$/, 'cap') }]
    })
}

/** What the citations of a row tell. */
function aboutSource(path: string): boolean {
  return /(^|\.)(citation|verification|note|content)(\.|$)/.test(path)
}

function nameOf({ section, name, title }: PolicyChange, lang: Lang): string {
  const known: Readonly<Record<string, Text>> = activities
  const called = section === 'norms' && Object.hasOwn(known, name) ? known[name] : title
  return called ? `${called[lang]} (${name})` : name
}

function shown(path: string, value: unknown, section: DiffSection, lang: Lang): string {
  if (value === undefined) return '–'
  if (path === '' && isRecord(value)) return wholeShown(value, section, lang)
  if ((path === 'condition' || path === 'when') && isRecord(value)) {
    return conditionText(value as unknown as Condition, lang)
  }
  if (path === 'share' && isShare(value)) return shareText(value, lang)
  if (path === 'share' && isRecord(value) && isShare(value['value'])) return shareText(value['value'], lang)
  if (path === 'cap' && isRecord(value)) return capText(value as unknown as NonNullable<Norm['cap']>, lang)
  if ((/vnd$/i.test(path) || path === 'cap') && isVnd(value)) return formatVnd(value, lang)
  if (path === 'activities' && Array.isArray(value)) {
    return value.map((code) => (activities as Record<string, Text>)[String(code)]?.[lang] ?? code).join(', ')
  }
  if (path === 'members' && Array.isArray(value))
    return value.map((member) => memberText(member, lang)).join('; ')
  if (path === 'perHectare') return levelText({ perHectare: value } as unknown as Norm, lang)
  return plain(value, lang)
}

/** Any other value: texts in the language, lists and fields one after another. */
function plain(value: unknown, lang: Lang): string {
  if (typeof value === 'boolean') return { vi: ['không', 'có'], en: ['no', 'yes'] }[lang][Number(value)] ?? ''
  if (Array.isArray(value)) return value.map((item) => plain(item, lang)).join(', ')
  if (isText(value)) return value[lang]
  if (!isRecord(value)) return String(value)
  const fields = Object.entries(value).filter(([key]) => !aboutSource(key))
  return fields.length
    ? fields.map(([key, field]) => `${key}: ${plain(field, lang)}`).join(', ')
    : plain(true, lang)
}

/** What came or went, in short: its level, its requirement, its condition, its name. */
function wholeShown(value: Fields, section: DiffSection, lang: Lang): string {
  if (section === 'norms') return levelText(value as unknown as Norm, lang)
  if (section === 'criteria') return (value as unknown as Criterion).requirement[lang]
  if (section === 'definitions') return conditionText(value as unknown as Condition, lang)
  if (section === 'lists' && Array.isArray(value['members'])) {
    return value['members'].map((member) => memberText(member, lang)).join('; ')
  }
  if (isRecord(value['condition'])) {
    return conditionText((value as unknown as PriorityGroup).condition, lang)
  }
  return plain(value['value'] ?? value, lang)
}

function memberText(member: unknown, lang: Lang): string {
  if (!isRecord(member)) return String(member)
  const { value, period } = member
  const { from, before } = (period ?? {}) as Partial<Period>
  const days = [from, before].map((day) => (day ? formatDate(day, lang) : ''))
  return `${String(value)} (${days[0]} – ${days[1]})`
}

type Fields = Readonly<Record<string, unknown>>

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is Text {
  return isRecord(value) && typeof value['vi'] === 'string' && typeof value['en'] === 'string'
}

function citationIn(citation: Citation | null, mark: Verification | null, lang: Lang): string {
  if (!citation) return '–'
  const text = formatCitation(citation, lang)
  return mark && mark !== 'official-text' ? `${text} (${verificationTexts[mark][lang]})` : text
}

/** Text that cannot break the table. */
function cell(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ')
}
