import { formatDate, issue, type Issue, type Result, isIsoDate } from '@khuyencong/domain'
import type { CellStyle } from 'hucre/xlsx'
import type { CellValue, FilledCell, FilledRow, FilledSheet, LazyFilled, LazySheet } from '../fill/filled.js'
import type { CellUnit, Column, Form } from '../form.js'
import { inUnit } from '../quantity.js'
import { writeSheets } from './engine.js'
import { footRows, startsOf } from './foot.js'
import { paperNotes } from '../fill/paperNotes.js'
import { lineFormula, totalFormula } from './formulas.js'
import {
  cellUnit,
  FIRST_ROW,
  HEADER_ROW,
  headings,
  leadColumns,
  lineNumber,
  markerText,
  sheetNames,
  TOTAL_LABEL,
  unitLabel,
} from './layout.js'
import { styles, withFormat } from './styles.js'
import { say, type ListCell, type WrittenCell, type WrittenList, type WrittenSheet } from './written.js'

/** What a workbook says that the records do not. */
export interface WorkbookOptions {
  /** The unit that hands the report in, written over the title instead of the form's general sender. */
  readonly unitName?: string
  /** Where it is signed, such as `Thanh Hóa`. */
  readonly place?: string
}

/**
 * A filled form as the .xlsx that is handed in: titles, units, number formats, formulas for totals, signatures, A4.
 *
 * Refused where a value has more digits than a workbook can hold exactly.
 */
export async function toWorkbook(
  filled: LazyFilled,
  options: WorkbookOptions = {},
): Promise<Result<Uint8Array>> {
  const written = await streamWorkbook(filled, options)
  if (!written.ok) return written
  return { ok: true, value: new Uint8Array(await new Response(written.value).arrayBuffer()) }
}

/**
 * The bytes that {@link toWorkbook} gives, as they are made: of a form that was filled by `fillLazily`, neither the
 * rows nor the file are ever held.
 */
export async function streamWorkbook(
  filled: LazyFilled,
  options: WorkbookOptions = {},
): Promise<Result<ReadableStream<Uint8Array>>> {
  const issues: Issue[] = []
  const sheets: LazyFilled['sheets'] = filled.sheets.length > 0 ? filled.sheets : [emptySheet(filled.form)]
  const names = sheetNames(filled.form, sheets)
  const written = sheets.map((sheet, index) =>
    writtenSheet(filled, sheet, names[index] ?? '', options, issues),
  )
  if (issues.length > 0) return { ok: false, issues }
  return { ok: true, value: await writeSheets(written, filled.form.title.vi) }
}

/** The sheet of a form without records: a template to be written in. */
function emptySheet(form: Form): FilledSheet {
  const empty = (code: string, unitOf: (column: Column) => CellUnit): FilledRow => ({
    code,
    cells: form.columns.map((column) => ({
      column: column.code,
      unit: unitOf(column),
      value: null,
      records: [],
    })),
  })
  if (form.body.kind === 'items') {
    return { key: '–', rows: [], total: empty('total', ({ unit = 'text' }) => unit) }
  }
  const rows = form.body.lines.map((line) =>
    line.measure ? empty(line.code, (column) => cellUnit(line, column)) : { code: line.code, cells: [] },
  )
  return { key: '–', rows }
}

function writtenSheet(
  filled: LazyFilled,
  sheet: LazySheet,
  name: string,
  options: WorkbookOptions,
  issues: Issue[],
): WrittenSheet {
  const { form } = filled
  const widths = [
    ...leadColumns(form).map((lead) => lead.width),
    ...form.columns.map((column) => column.width ?? 16),
  ]
  const head = topRows(filled, sheet, widths, options)
  const lines = form.body.kind === 'lines' ? lineRows(form, sheet, issues) : []
  const top = [...head.rows, headerRow(form), unitRow(form), ...lines]
  const list = form.body.kind === 'lines' ? noList : itemList(sheet, issues)
  const total = sheet.total ? [totalRow(form, sheet.total, list.count, issues)] : []
  const end = footRows(form, widths, top.length + list.count + total.length + 1, {
    ...options,
    notes: paperNotes(filled, sheet).map(({ vi }) => vi),
  })
  return {
    name,
    top,
    list,
    bottom: [...total, [], ...end.rows],
    merges: [...head.merges, ...end.merges].filter(({ startCol, endCol }) => startCol < endCol),
    widths,
    landscape: widths.reduce((sum, one) => sum + one, 0) > 125,
    headerRow: HEADER_ROW,
  }
}

function topRows(
  { form, period }: LazyFilled,
  { key, name }: LazySheet,
  widths: readonly number[],
  options: WorkbookOptions,
) {
  const width = widths.length
  const [, half = 1] = startsOf(2, widths)
  const across = (row: number) => ({ startRow: row, endRow: row, startCol: 0, endCol: width - 1 })
  const about =
    name === undefined ? period.label.vi : period.kind === 'once' ? name : `${period.label.vi} – ${name}`
  const spread = (left: WrittenCell, right: WrittenCell) =>
    Array.from({ length: width }, (_, index) => (index === 0 ? left : index === half ? right : null))
  const rows: (WrittenCell | null)[][] = [
    spread(
      say((options.unitName ?? form.sender.vi).toUpperCase(), styles.unit),
      say('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', styles.unit),
    ),
    spread(say(form.number ?? '', styles.small), say('Độc lập - Tự do - Hạnh phúc', styles.motto)),
    [],
    [say(form.title.vi.toUpperCase(), styles.title)],
    [say(about, styles.subtitle)],
    [say(`Nơi nhận: ${form.receiver.vi}`, styles.subtitle)],
    [],
    [say(markerText(form, period.code, key), styles.small)],
    [],
  ]
  const halves = [0, 1].flatMap((row) => [
    { startRow: row, endRow: row, startCol: 0, endCol: half - 1 },
    { startRow: row, endRow: row, startCol: half, endCol: width - 1 },
  ])
  return { rows, merges: [...halves, across(3), across(4), across(5), across(7)] }
}

const headerRow = (form: Form): WrittenCell[] => headings(form).map((label) => say(label, styles.header))

function unitRow(form: Form): WrittenCell[] {
  const lead = leadColumns(form)
  if (form.body.kind === 'lines') {
    return headings(form).map((_, index) => say(`(${index + 1})`, styles.headerSmall))
  }
  return [
    ...lead.map(() => say('', styles.headerSmall)),
    ...form.columns.map(({ unit }) => say(unitLabel(unit), styles.headerSmall)),
  ]
}

function lineRows(form: Form, sheet: LazySheet, issues: Issue[]): WrittenCell[][] {
  const lines = form.body.kind === 'lines' ? form.body.lines : []
  const rows = new Map(Array.from(sheet.rows, ({ code, cells }) => [code, cells]))
  return lines.map((line, index) => {
    const cells = rows.get(line.code) ?? []
    const heading = !line.measure
    const [words, number] = heading ? [styles.heading, styles.headingNumber] : [styles.words, styles.number]
    return [
      say(lineNumber(line, index), number),
      say(line.label.vi, line.partOf ? styles.part : words),
      say(heading ? '' : unitLabel(line.unit), number),
      ...form.columns.map((column): WrittenCell => {
        const cell = cells.find((found) => found.column === column.code)
        if (!cell) return say('', words)
        const formula = lineFormula(form, line, FIRST_ROW + index, column, cell.unit)
        return {
          ...writtenCell(cell, `${line.code}.${column.code}`, issues, formula ? styles.total : undefined),
          ...(formula !== undefined && { formula }),
        }
      }),
    ]
  })
}

const noList: WrittenList = { count: 0, looks: [], rows: [] }

/** The items, gone through once to count them and to find their looks and what cannot be written. */
function itemList({ rows }: LazySheet, issues: Issue[]): WrittenList {
  const looks = new Set<CellStyle>()
  let count = 0
  for (const row of itemRows(rows, issues)) {
    count++
    for (const { style } of row) looks.add(style)
  }
  return { count, looks: [...looks], rows: { [Symbol.iterator]: () => itemRows(rows, []) } }
}

function* itemRows(rows: Iterable<FilledRow>, issues: Issue[]): Generator<ListCell[]> {
  let number = 0
  for (const { code, cells } of rows) {
    yield [
      { value: String(++number), style: styles.number },
      { value: code, style: styles.words },
      ...cells.map((cell) => writtenCell(cell, `${code}.${cell.column}`, issues)),
    ]
  }
}

function totalRow(form: Form, total: FilledRow, rows: number, issues: Issue[]): WrittenCell[] {
  const lead = leadColumns(form).length
  return [
    say('', styles.total),
    say(TOTAL_LABEL, styles.total),
    ...total.cells.map((cell, index): WrittenCell => {
      if (!form.columns[index]?.total) return say('', styles.total)
      const written = writtenCell(cell, `total.${cell.column}`, issues, styles.total)
      return rows > 0 ? { ...written, formula: totalFormula(lead + index, rows, cell.unit) } : written
    }),
  ]
}

function writtenCell({ value, unit }: FilledCell, path: string, issues: Issue[], base?: CellStyle): ListCell {
  if (value === null) return { value: null, style: base ?? (isText(unit) ? styles.words : styles.figure) }
  if (typeof value === 'string') {
    return {
      value: unit === 'date' && isIsoDate(value) ? formatDate(value, 'vi') : value,
      style: isText(unit) ? styles.words : styles.number,
    }
  }
  const text = decimalText(value, unit)
  const digits = text.replaceAll(/[-.]|^0+/g, '').length
  if (digits > 15) issues.push(issue('value-too-long-for-workbook', path, { value: text }))
  return { value: Number(text), style: withFormat(base ?? styles.figure, text) }
}

const isText = (unit: CellUnit) => unit === 'text' || unit === 'date'

const decimalText = (value: Exclude<CellValue, string | null>, unit: CellUnit) =>
  unit === 'text' || unit === 'date' ? String(value) : inUnit(value, unit)
