import {
  activities,
  formatCitation,
  formatVnd,
  isShare,
  isVnd,
  type Citation,
  type Lang,
  type Text,
} from '@khuyencong/domain'
import type { DiffSection, FieldChange, PolicyChange, PolicyDiff } from './diff.js'

const sectionTexts = {
  norms: { vi: 'Mức hỗ trợ', en: 'Norm' },
  criteria: { vi: 'Điều kiện', en: 'Criterion' },
  definitions: { vi: 'Định nghĩa', en: 'Definition' },
  lists: { vi: 'Danh mục', en: 'List' },
  parameters: { vi: 'Tham số', en: 'Parameter' },
  priority: { vi: 'Ưu tiên', en: 'Priority' },
} as const satisfies Record<DiffSection, Text>

const fieldTexts: Readonly<Record<string, Text>> = {
  'share.value': { vi: 'tỷ lệ', en: 'share' },
  'cap.vnd': { vi: 'mức tối đa', en: 'cap' },
  share: { vi: 'tỷ lệ', en: 'share' },
  cap: { vi: 'mức tối đa', en: 'cap' },
  perHectare: { vi: 'mức theo héc-ta', en: 'rate per hectare' },
  condition: { vi: 'điều kiện', en: 'condition' },
  requirement: { vi: 'yêu cầu', en: 'requirement' },
  activities: { vi: 'nội dung áp dụng', en: 'activities' },
  value: { vi: 'giá trị', en: 'value' },
}

const heads = {
  vi: ['Phần', 'Mục', 'Thay đổi', 'Trước', 'Sau', 'Căn cứ trước', 'Căn cứ sau'],
  en: ['Part', 'Entry', 'Change', 'Before', 'After', 'Citation before', 'Citation after'],
} as const

const words = {
  added: { vi: 'thêm', en: 'added' },
  removed: { vi: 'bỏ', en: 'removed' },
  cited: { vi: 'chỉ đổi căn cứ', en: 'citation only' },
  none: { vi: 'Không có thay đổi.', en: 'Nothing differs.' },
} as const satisfies Record<string, Text>

/**
 * A comparison as a Markdown table: a row for each value that differs, with the citations of both sides.
 *
 * @example
 * ```ts
 * diffTable(diff(policy, policy), 'en') // => 'Nothing differs.'
 * ```
 */
export function diffTable({ changes }: PolicyDiff, lang: Lang): string {
  if (changes.length === 0) return words.none[lang]
  const rows = changes.flatMap((change) => rowsOf(change, lang))
  return [heads[lang], heads[lang].map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(cell).join(' | ')} |`)
    .join('\n')
}

function rowsOf(change: PolicyChange, lang: Lang): string[][] {
  const cited = change.citations.map((citation) => citationIn(citation, lang))
  const start = [sectionTexts[change.section][lang], nameOf(change, lang)]
  if (change.kind !== 'changed') {
    const [before, after] =
      change.kind === 'added' ? ['', summary(change, 'after', lang)] : [summary(change, 'before', lang), '']
    return [[...start, words[change.kind][lang], before, after, ...cited]]
  }
  const fields = change.fields.filter(({ path }) => !aboutSource(path))
  if (fields.length === 0) return [[...start, words.cited[lang], '', '', ...cited]]
  return fields.map((field) => [
    ...start,
    fieldTexts[field.path]?.[lang] ?? field.path,
    shown(field.before, lang),
    shown(field.after, lang),
    ...cited,
  ])
}

/** The source of a value, which has columns of its own. */
function aboutSource(path: string): boolean {
  return /(^|\.)(citation|verification|note|content)(\.|$)/.test(path)
}

function nameOf({ section, name }: PolicyChange, lang: Lang): string {
  const known: Readonly<Record<string, Text>> = activities
  return section === 'norms' && Object.hasOwn(known, name) ? `${known[name]?.[lang]} (${name})` : name
}

/** What came or went, in short: its figures, or the requirement. */
function summary({ fields }: PolicyChange, side: 'before' | 'after', lang: Lang): string {
  const [field] = fields
  const value = field?.[side]
  if (!isRecord(value)) return shown(value, lang)
  const { share, cap, requirement, title } = value
  const parts = [
    isRecord(share) ? share['value'] : undefined,
    isRecord(cap) ? cap['vnd'] : undefined,
    requirement,
    title,
  ]
  return parts
    .filter((part) => part !== undefined)
    .map((part) => shown(part, lang))
    .join('; ')
}

function shown(value: FieldChange['before'], lang: Lang): string {
  if (value === undefined) return '–'
  if (isVnd(value) && value >= 1000) return formatVnd(value, lang)
  if (typeof value === 'string') return value
  if (isRecord(value) && typeof value[lang] === 'string') return value[lang]
  if (isRecord(value) && isShare(value['value'])) return String(value['value'])
  if (isRecord(value) && isVnd(value['vnd'])) return formatVnd(value['vnd'], lang)
  return JSON.stringify(value)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function citationIn(citation: Citation | null, lang: Lang): string {
  return citation ? formatCitation(citation, lang) : '–'
}

/** Text that cannot break the table. */
function cell(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ')
}
