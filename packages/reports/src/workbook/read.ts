import { issue, type Issue, type IssueCode } from '@khuyencong/domain'
import type { CellValue, FormValues, SheetValues } from '../fill/filled.js'
import type { CellUnit, Column, Form, Line } from '../form.js'
import { forms } from '../forms/index.js'
import { show } from '../reconcile.js'
import { address } from './address.js'
import { readSheets, type ReadSheet } from './engine.js'
import { notReadable } from './notWorkbook.js'
import { readValue } from './cellValue.js'
import { isUnreadable, type SheetCell } from './sheets.js'
import { derivedValues } from './derived.js'
import { lineFormula } from './formulas.js'
import {
  cellUnit,
  FIRST_ROW,
  HEADER_ROW,
  headings,
  leadColumns,
  MARKER_ROW,
  parseMarker,
  TOTAL_LABEL,
  unitLabel,
  type Marker,
} from './layout.js'

/** Something wrong in a workbook, and where. */
export interface WorkbookIssue extends Issue {
  readonly sheet: string
  /** Such as `D12`. */
  readonly cell: string
  readonly value: string
  readonly expected: string
}

/** The values of a workbook, or everything that is wrong with it. */
export type WorkbookResult =
  | { readonly ok: true; readonly value: FormValues }
  | { readonly ok: false; readonly issues: readonly WorkbookIssue[] }

/** What reading must be told. */
export interface ReadOptions {
  /** Forms beside those of the library, such as of a province's own programme. */
  readonly forms?: readonly Form[]
}

/**
 * Read back a form that was filled in a workbook.
 *
 * Every problem is told at once, with sheet, cell, value and what was expected: text for a number, another unit, an
 * older template, a line moved, columns swapped, a total that does not add up. Nothing is guessed.
 */
export async function fromWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<WorkbookResult> {
  const unreadable = notReadable(bytes)
  if (unreadable) return { ok: false, issues: [{ ...unreadable, ...nowhere }] }
  let sheets: ReadSheet[]
  try {
    sheets = readSheets(bytes)
  } catch {
    return { ok: false, issues: [{ ...issue('not-a-workbook', ''), ...nowhere }] }
  }
  const issues: WorkbookIssue[] = []
  const read = sheets.flatMap((sheet) => readSheet(sheet, options.forms ?? [], issues) ?? [])
  const [first] = read
  if (issues.length > 0 || !first) return { ok: false, issues }
  for (const { marker, sheet } of read) {
    if (marker.form === first.marker.form && marker.period === first.marker.period) continue
    const [value, expected] = [marker, first.marker].map(({ form, period }) => `${form} ${period}`)
    issues.push(at('line-changed', sheet, address(MARKER_ROW, 0), value ?? '', expected ?? ''))
  }
  read.forEach(({ sheet, marker, values }, index) => {
    const before = read.slice(0, index).some((other) => other.values.key === values.key)
    if (before) issues.push(at('sheet-repeated', sheet, address(MARKER_ROW, 0), marker.record ?? '–', ''))
  })
  if (issues.length > 0) return { ok: false, issues }
  const { form, version, period } = first.marker
  return {
    ok: true,
    value: {
      form,
      version,
      period,
      sheets: read.filter(({ values }) => values.key !== '–').map(({ values }) => values),
    },
  }
}

/** What is wrong with a file as a whole stands in no cell. */
const nowhere = { sheet: '', cell: '', value: '', expected: '.xlsx' } as const

function at(code: IssueCode, sheet: string, cell: string, value: string, expected: string): WorkbookIssue {
  const path = cell ? `${sheet}!${cell}` : sheet
  return { ...issue(code, path, { value, expected, unit: value }), sheet, cell, value, expected }
}

interface ReadForm {
  readonly marker: Marker
  readonly sheet: string
  readonly values: SheetValues
}

/** What reads a sheet: its cells as text, and where to put what is wrong. */
interface Reading {
  readonly form: Form
  readonly sheet: ReadSheet
  /** How far rows were pushed down from where the template has them. */
  readonly shift: number
  readonly wrong: (code: IssueCode, row: number, column: number, value: string, expected: string) => void
  readonly text: (row: number, column: number) => string
  /** Whether the sheet read well so far: sums of cells that did not would only repeat what is wrong. */
  readonly well: () => boolean
}

function readSheet(sheet: ReadSheet, extra: readonly Form[], issues: WorkbookIssue[]): ReadForm | undefined {
  const found = findMarker(sheet)
  if (!found) {
    issues.push(at('template-not-recognised', sheet.name, address(MARKER_ROW, 0), '', 'Mã biểu: …'))
    return undefined
  }
  const { marker, row } = found
  const cell = address(row, 0)
  const form = [...extra, ...forms].find(({ id }) => id === marker.form)
  if (!form) {
    issues.push(at('unknown-form', sheet.name, cell, marker.form, ''))
    return undefined
  }
  if (form.version !== marker.version) {
    issues.push(at('template-version-differs', sheet.name, cell, marker.version, form.version))
    return undefined
  }
  let before = issues.length
  const reading: Reading = {
    form,
    sheet,
    shift: row - MARKER_ROW,
    wrong: (code, atRow, column, value, expected) =>
      issues.push(at(code, sheet.name, address(atRow, column), value, expected)),
    text: (atRow, column) => textOf(sheet.rows[atRow]?.[column]),
    well: () => issues.length === before,
  }
  checkHeadings(reading)
  if (!reading.well()) return undefined
  const { body } = form
  const total = body.kind === 'lines' ? -1 : totalRowOf(reading)
  checkBeside(reading, body.kind === 'lines' ? FIRST_ROW + reading.shift + body.lines.length - 1 : total)
  before = issues.length // what stands beside the table does not make its sums wrong
  const rows = body.kind === 'lines' ? readLines(reading, body.lines) : readItems(reading, total)
  return { marker, sheet: sheet.name, values: { key: marker.record ?? 'all', rows } }
}

function findMarker({ rows }: ReadSheet): { marker: Marker; row: number } | undefined {
  for (let row = 0; row < Math.min(rows.length, 30); row++) {
    const marker = parseMarker(rows[row]?.[0])
    if (marker) return { marker, row }
  }
  return undefined
}

const textOf = (value: SheetCell | undefined): string =>
  typeof value === 'string'
    ? value.trim()
    : typeof value === 'number'
      ? String(value)
      : isUnreadable(value)
        ? value.shown
        : ''

const same = (first: string, second: string) =>
  first.normalize('NFC').replaceAll(/\s+/g, ' ').toLowerCase() ===
  second.normalize('NFC').replaceAll(/\s+/g, ' ').toLowerCase()

function checkHeadings({ form, shift, text, wrong }: Reading): void {
  const expected = headings(form)
  const row = HEADER_ROW + shift
  expected.forEach((label, column) => {
    const found = text(row, column)
    if (same(found, label)) return
    const elsewhere = expected.some((other) => same(found, other))
    wrong(elsewhere ? 'columns-swapped' : 'line-changed', row, column, found, label)
  })
  if (form.body.kind === 'lines') return
  form.columns.forEach(({ unit }, index) => {
    const column = leadColumns(form).length + index
    const found = text(row + 1, column)
    if (!same(found, unitLabel(unit))) wrong('unit-mismatch', row + 1, column, found, unitLabel(unit))
  })
}

/** What somebody wrote to the right of the table would be lost. */
function checkBeside({ form, sheet, shift, text, wrong }: Reading, last: number): void {
  const width = headings(form).length
  for (let row = HEADER_ROW + shift; row <= last; row++) {
    for (let column = width; column < (sheet.rows[row]?.length ?? 0); column++) {
      const value = text(row, column)
      if (value !== '') wrong('cell-outside-table', row, column, value, '')
    }
  }
}

function readLines(reading: Reading, lines: readonly Line[]): SheetValues['rows'] {
  const { form, shift, text, wrong } = reading
  const lead = leadColumns(form).length
  const rows = lines.map((line, index) => {
    const row = FIRST_ROW + shift + index
    const label = text(row, 1)
    if (!same(label, line.label.vi)) {
      const moved = lines.some((other) => same(label, other.label.vi))
      wrong(moved ? 'line-moved' : 'line-changed', row, 1, label, line.label.vi)
      return { code: line.code, cells: {} }
    }
    if (line.measure && !same(text(row, 2), unitLabel(line.unit))) {
      wrong('unit-mismatch', row, 2, text(row, 2), unitLabel(line.unit))
    }
    const columns = line.measure ? form.columns : []
    const cells = columns.map((column, place): [string, CellValue] => [
      column.code,
      valueAt(
        reading,
        row,
        lead + place,
        cellUnit(line, column),
        lineFormula(form, line, row, column, cellUnit(line, column)) !== undefined,
      ),
    ])
    return { code: line.code, cells: Object.fromEntries(cells) }
  })
  return reading.well() ? checkDerived(reading, lines, rows) : rows
}

/** Totals are recomputed: one that was typed over is noticed, one that is empty, as before it is calculated, made good. */
function checkDerived(
  { form, shift, wrong }: Reading,
  lines: readonly Line[],
  rows: SheetValues['rows'],
): SheetValues['rows'] {
  const lead = leadColumns(form).length
  const derived = derivedValues(form, lines, rows)
  return rows.map(({ code, cells }, index) => {
    const made = derived.get(code)
    if (!made) return { code, cells }
    const merged: Record<string, CellValue> = { ...cells }
    for (const [column, value] of made) {
      const place = form.columns.findIndex((found) => found.code === column)
      const row = FIRST_ROW + shift + index
      const line = lines[index]
      if (merged[column] !== null && merged[column] !== value && line) {
        const unit = cellUnit(line, form.columns[place] as Column)
        wrong('total-differs', row, lead + place, show(merged[column] ?? null, unit), show(value, unit))
      }
      merged[column] = value
    }
    return { code, cells: merged }
  })
}

/** Where the total of the items stands; -1 where there is none. */
function totalRowOf({ sheet, shift }: Reading): number {
  return sheet.rows.findIndex(
    (values, row) => row >= FIRST_ROW + shift && same(textOf(values[1]), TOTAL_LABEL),
  )
}

function readItems(reading: Reading, total: number): SheetValues['rows'] {
  const { form, sheet, shift, text, wrong } = reading
  const lead = leadColumns(form).length
  const rows: { code: string; cells: Record<string, CellValue> }[] = []
  const end = total < 0 ? sheet.rows.length : total
  for (let row = FIRST_ROW + shift; row < end; row++) {
    const code = text(row, 1)
    if (!code) {
      if (sheet.rows[row]?.some((value) => textOf(value) !== '')) wrong('line-changed', row, 1, '', 'Mã')
      else if (total < 0) break
      continue
    }
    const cells: Record<string, CellValue> = {}
    form.columns.forEach(({ code: column, free, unit = 'text' }, index) => {
      cells[column] = valueAt(reading, row, lead + index, free ? 'text' : unit)
    })
    rows.push({ code, cells })
  }
  if (total < 0) wrong('line-changed', FIRST_ROW + shift + rows.length, 1, '', TOTAL_LABEL)
  else if (reading.well()) checkTotals(reading, total, rows)
  return rows
}

function checkTotals(
  reading: Reading,
  row: number,
  rows: readonly { readonly cells: Readonly<Record<string, CellValue>> }[],
): void {
  const { form, wrong } = reading
  form.columns.forEach(({ code, total, unit = 'text' }, index) => {
    if (!total) return
    const column = leadColumns(form).length + index
    const known = rows.map(({ cells }) => cells[code]).filter((value) => typeof value === 'number')
    const sum = known.length > 0 ? known.reduce((all, value) => all + value, 0) : null
    const typed = valueAt(reading, row, column, unit, true)
    if (typed !== null && typed !== sum)
      wrong('total-differs', row, column, show(typed, unit), show(sum, unit))
  })
}

/** `derived`: the cell is a total, which is made good where it was not calculated yet. */
function valueAt(
  { sheet, wrong }: Reading,
  row: number,
  column: number,
  unit: CellUnit,
  derived = false,
): CellValue {
  const read = readValue(sheet.rows[row]?.[column] ?? null, unit)
  if (read.ok) return read.value
  if (derived && read.code === 'formula-without-result') return null
  wrong(read.code, row, column, read.shown, read.expected)
  return null
}
