import { formatDate, type Lang, isIsoDate } from '@khuyencong/domain'
import type { RegistryRecord } from '@khuyencong/domain/registry'
import { inUnit } from '../quantity.js'
import { streamSheet } from '../workbook/engine.js'
import { importColumns, type ImportColumn, type ImportType } from './columns.js'

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
