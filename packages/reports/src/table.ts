import { formatDate, type Lang, type Text, isIsoDate } from '@khuyencong/domain'
import { measureUnits } from '@khuyencong/domain/registry'
import type { FilledCell, FilledRow, LazyFilled, LazySheet } from './fill/filled.js'
import type { CellUnit, Line } from './form.js'
import { lineNumber } from './workbook/layout.js'
import { formatQuantity } from './quantity.js'

// A filled sheet as plain text cells, for the ways of showing it that are not workbooks.

/** A sheet as text. */
export interface TextTable {
  readonly caption: string
  readonly headings: readonly string[]
  /** Which columns hold figures. */
  readonly numeric: readonly boolean[]
  /** Made as they are gone through. */
  readonly rows: Iterable<TextRow>
}

/** A row as text. */
export interface TextRow {
  readonly kind: 'heading' | 'line' | 'part' | 'total'
  readonly cells: readonly TextCell[]
}

/** A cell as text. */
export interface TextCell {
  readonly text: string
  readonly numeric: boolean
  readonly records: readonly string[]
}

const words = {
  code: { vi: 'TT', en: 'No.' },
  line: { vi: 'Chỉ tiêu', en: 'Line' },
  unit: { vi: 'Đơn vị tính', en: 'Unit' },
  id: { vi: 'Mã', en: 'Code' },
  total: { vi: 'Tổng cộng', en: 'Total' },
  missing: { vi: 'dòng chưa có số', en: 'rows without a figure' },
} as const satisfies Record<string, Text>

/** A sheet of a filled form as text. */
export function tableOf({ form, period }: LazyFilled, sheet: LazySheet, lang: Lang): TextTable {
  const { body, columns } = form
  const about = sheet.name === undefined ? '' : ` – ${sheet.name}`
  const caption = `${form.title[lang]} – ${period.label[lang]}${about}`
  if (body.kind === 'lines') {
    const rows = lineRows(body.lines, sheet, lang, columns.length)
    const headings = [words.code, words.line, words.unit, ...columns.map(({ label }) => label)]
    return {
      caption,
      headings: headings.map((heading) => heading[lang]),
      numeric: headings.map((_, column) => rows.some(({ cells }) => cells[column]?.numeric)),
      rows,
    }
  }
  const units = columns.map(({ unit }) => unitText(unit, lang))
  return {
    caption,
    headings: [
      words.code[lang],
      words.id[lang],
      ...columns.map(({ label }, index) => (units[index] ? `${label[lang]} (${units[index]})` : label[lang])),
    ],
    numeric: [false, false, ...units.map((unit) => unit !== '')],
    rows: { [Symbol.iterator]: () => itemRows(sheet, lang) },
  }
}

function lineRows(lines: readonly Line[], { rows }: LazySheet, lang: Lang, width: number): TextRow[] {
  const byCode = new Map(Array.from(rows, (row) => [row.code, row]))
  return lines.map((line, index) => {
    const { code, label, unit, measure, partOf } = line
    const cells = byCode.get(code)?.cells ?? []
    const values = measure
      ? cells.map((cell) => textCell(cell, lang))
      : Array.from({ length: width }, () => plain(''))
    return {
      kind: measure ? (partOf ? 'part' : 'line') : 'heading',
      cells: [
        plain(lineNumber(line, index)),
        plain(label[lang]),
        plain(measure ? unitText(unit, lang) : ''),
        ...values,
      ],
    }
  })
}

function* itemRows({ rows, total }: LazySheet, lang: Lang): Generator<TextRow> {
  let number = 0
  for (const { code, cells } of rows) {
    const shown = cells.map((cell) => textCell(cell, lang))
    yield { kind: 'line', cells: [plain(String(++number)), plain(code), ...shown] }
  }
  if (total) yield totalRow(total, lang)
}

function totalRow({ cells }: FilledRow, lang: Lang): TextRow {
  const shown = cells.map((cell) => {
    const text = textCell(cell, lang)
    return cell.missing ? { ...text, text: `${text.text} (${cell.missing} ${words.missing[lang]})` } : text
  })
  return { kind: 'total', cells: [plain(''), plain(words.total[lang]), ...shown] }
}

const plain = (text: string): TextCell => ({ text, numeric: false, records: [] })

function textCell({ value, unit, records }: FilledCell, lang: Lang): TextCell {
  if (value === null) return plain('')
  if (typeof value === 'string')
    return plain(unit === 'date' && isIsoDate(value) ? formatDate(value, lang) : value)
  if (unit === 'text' || unit === 'date') return plain(String(value))
  return { text: formatQuantity(value, unit, lang), numeric: true, records }
}

const unitText = (unit: CellUnit | undefined, lang: Lang) =>
  unit === undefined || unit === 'text' || unit === 'date' ? '' : measureUnits[unit].label[lang]
