import { formatDate, type Lang, isIsoDate } from '@khuyencong/domain'
import type { RegistryRecord } from '@khuyencong/domain/registry'
import { inUnit } from '../quantity.js'
import { streamSheet } from '../workbook/engine.js'
import type { ImportColumn } from './column.js'
import { importColumns, type ImportType } from './columns.js'

/**
 * Records as a workbook with the columns that an import knows, made as the records come.
 *
 * Only what a table can hold is written: the payments, results and vouchers of a project are not.
 */
export function exportXlsx<Type extends ImportType>(
  type: Type,
  records: Iterable<RegistryRecord<Type>> | AsyncIterable<RegistryRecord<Type>>,
  lang: Lang = 'vi',
): ReadableStream<Uint8Array> {
  const columns: readonly ImportColumn[] = importColumns[type]
  return streamSheet(
    type,
    columns.map(({ label }) => label[lang]),
    rowsOf(columns, records, lang),
  )
}

async function* rowsOf(
  columns: readonly ImportColumn[],
  records: Iterable<unknown> | AsyncIterable<unknown>,
  lang: Lang,
): AsyncGenerator<(string | number | null)[]> {
  for await (const record of records) yield columns.map((column) => cellOf(record, column, lang))
}

function cellOf(record: unknown, column: ImportColumn, lang: Lang): string | number | null {
  const value = read(record, column)
  if (value === undefined || value === null) return null
  switch (column.kind) {
    case 'hectare':
      return Number(inUnit(Number(value), 'hectare'))
    case 'year':
    case 'money':
      return Number(value)
    case 'day':
      return isIsoDate(value) ? formatDate(value, 'vi') : String(value as string)
    case 'yes-no':
      return value === true ? { vi: 'có', en: 'yes' }[lang] : { vi: 'không', en: 'no' }[lang]
    case 'list':
    case 'named-list':
      return Array.isArray(value) ? value.join('; ') : null
    case 'code':
      return column.codes?.[String(value as string)]?.[lang] ?? String(value as string)
    case 'count':
    case 'none':
    case 'text':
    case 'identifier':
    case 'named':
    case 'phone':
    case 'tax-code':
    case 'province':
    case 'commune':
      return String(value as string)
  }
}

/** The value at the path of a column. An entry of a list is the one that carries what stands beside the column. */
function read(record: unknown, { path, with: beside }: ImportColumn): unknown {
  const [list = '', place, field = ''] = path.split('.')
  if (beside === undefined || place === undefined || !/^\d+$/.test(place))
    return valueAt(record, path.split('.'))
  const wanted = Object.entries(beside).map(([key, value]) => [key.split('.').at(-1) ?? '', value] as const)
  const entries = valueAt(record, [list])
  if (!Array.isArray(entries)) return undefined
  const amounts = entries
    .filter((entry: Record<string, unknown>) => wanted.every(([key, value]) => entry[key] === value))
    .map((entry: Record<string, unknown>) => entry[field])
    .filter((amount) => typeof amount === 'number')
  return amounts.length > 0 ? amounts.reduce((sum, amount) => sum + amount, 0) : undefined
}

const valueAt = (record: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    record,
  )

/**
 * The fields of a record that its table has no column for, such as `payments` of a project: an export leaves them out.
 *
 * @example
 * ```ts
 * notExported('cluster', { id: 'c', name: 'CCN A', address: { provinceCode: '38' }, status: 'planned', inScheme: true }) // => ['inScheme']
 * ```
 */
export function notExported<Type extends ImportType>(type: Type, record: RegistryRecord<Type>): string[] {
  const columns: readonly ImportColumn[] = importColumns[type]
  const lists = new Set(columns.filter(({ with: beside }) => beside).map(({ path }) => path.split('.')[0]))
  const known = new Set(columns.map(({ path }) => path))
  const found = new Set<string>()
  for (const [key, value] of Object.entries(record)) {
    if (known.has(key)) continue
    if (lists.has(key)) listLosses(columns, key, value as readonly Record<string, unknown>[], found)
    else if (typeof value !== 'object' || value === null || Array.isArray(value)) found.add(key)
    else
      for (const field of Object.keys(value)) if (!known.has(`${key}.${field}`)) found.add(`${key}.${field}`)
  }
  return [...found]
}

/** An entry of a list is held where one column is of its kind, it has an amount, and no other entry is of that kind. */
function listLosses(
  columns: readonly ImportColumn[],
  list: string,
  entries: readonly Readonly<Record<string, unknown>>[],
  found: Set<string>,
): void {
  const kinds = columns.filter(({ path }) => path.startsWith(`${list}.`))
  const seen = new Set<string>()
  for (const entry of entries) {
    const kind = kinds.find(({ with: beside = {} }) =>
      Object.entries(beside).every(([path, value]) => entry[path.split('.').at(-1) ?? ''] === value),
    )
    const fields = new Set(
      kind ? [kind.path, ...Object.keys(kind.with ?? {})].map((path) => path.split('.').at(-1)) : [],
    )
    for (const field of Object.keys(entry)) if (!fields.has(field)) found.add(`${list}.${field}`)
    const amount = kind?.path.split('.').at(-1) ?? ''
    if (!kind || seen.has(kind.path) || entry[amount] === undefined) found.add(list)
    else seen.add(kind.path)
  }
}
