import { describe, type Lang } from '@khuyencong/domain'
import { streamSheet } from '../workbook/engine.js'
import type { ImportIssue, RejectedRow } from './types.js'

const words = {
  vi: { name: 'Dòng bị trả lại', sheet: 'Trang tính', row: 'Dòng trong tệp gốc', reasons: 'Lý do' },
  en: { name: 'Rejected rows', sheet: 'Sheet', row: 'Row of the file', reasons: 'Reasons' },
} as const

/**
 * A workbook of the rows that were not taken, as they stood, with the reasons beside each.
 *
 * Once put right it can be imported as it is: the three columns in front are passed over. It is made as the rows come.
 */
export function rejectedRowsWorkbook(
  headings: readonly string[],
  rows: Iterable<RejectedRow> | AsyncIterable<RejectedRow>,
  lang: Lang = 'vi',
): ReadableStream<Uint8Array> {
  const { name, sheet, row, reasons } = words[lang]
  return streamSheet(name, [row, sheet, reasons, ...headings], cells(rows, lang))
}

async function* cells(
  rows: Iterable<RejectedRow> | AsyncIterable<RejectedRow>,
  lang: Lang,
): AsyncGenerator<(string | number | null)[]> {
  for await (const { sheet, row, issues, values } of rows) {
    yield [row, sheet, issues.map((found) => reasonText(found, lang)).join(' '), ...values]
  }
}

/** A reason in words, after the heading of its column. */
export const reasonText = (found: ImportIssue, lang: Lang) =>
  found.heading === '' ? describe(found, lang) : `“${found.heading}” – ${describe(found, lang)}`
