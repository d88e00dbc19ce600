import { describe, type Lang } from '@khuyencong/domain'
import { streamSheet } from '../workbook/engine.js'
import { importColumns, type ImportColumn, type ImportType } from './columns.js'
import type { RejectedRow } from './types.js'

const words = {
  vi: { sheet: 'Dòng bị trả lại', row: 'Dòng trong tệp gốc', reasons: 'Lý do' },
  en: { sheet: 'Rejected rows', row: 'Row of the file', reasons: 'Reasons' },
} as const

/**
 * A workbook of the rows that were not taken, as they stood, with the reasons beside each.
 *
 * Once put right it can be imported as it is: the two columns in front are passed over. It is made as the rows come.
 */
export function rejectedRowsWorkbook(
  headings: readonly string[],
  rows: Iterable<RejectedRow> | AsyncIterable<RejectedRow>,
  lang: Lang = 'vi',
): ReadableStream<Uint8Array> {
  const { sheet, row, reasons } = words[lang]
  return streamSheet(sheet, [row, reasons, ...headings], cells(rows, lang))
}

async function* cells(
  rows: Iterable<RejectedRow> | AsyncIterable<RejectedRow>,
  lang: Lang,
): AsyncGenerator<(string | number | null)[]> {
  for await (const { row, issues, values } of rows) {
    yield [row, issues.map((found) => describe(found, lang)).join(' '), ...values]
  }
}

/** An empty workbook with the headings that an import of a type knows. */
export function importTemplate(type: ImportType, lang: Lang = 'vi'): ReadableStream<Uint8Array> {
  const columns: readonly ImportColumn[] = importColumns[type]
  return streamSheet(
    type,
    columns.map(({ label }) => label[lang]),
    [],
  )
}
