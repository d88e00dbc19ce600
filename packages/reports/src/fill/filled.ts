import type { Issue } from '@khuyencong/domain'
import type { CellUnit, Form } from '../form.js'
import type { ReportingPeriod } from '../period.js'

/** A form filled from records. */
export interface Filled<Rows extends Iterable<FilledRow> = readonly FilledRow[]> {
  readonly form: Form
  readonly period: ReportingPeriod
  readonly sheets: readonly FilledSheet<Rows>[]
  /** What a reader must know: records not counted, records repeated, sums that cannot be held. */
  readonly issues: readonly Issue[]
}

/** A filled form whose rows are made each time they are gone through, so that a long list is never held. */
export type LazyFilled = Filled<Iterable<FilledRow>>

/** One sheet: of all records, or of one. */
export interface FilledSheet<Rows extends Iterable<FilledRow> = readonly FilledRow[]> {
  /** `all`, or the identifier of the record. */
  readonly key: string
  /** The name of the record, where the sheet is about one. */
  readonly name?: string
  readonly rows: Rows
  /** In a form of items: the totals of the columns that have one. */
  readonly total?: FilledRow
}

/** A sheet of a {@link LazyFilled}. */
export type LazySheet = FilledSheet<Iterable<FilledRow>>

/** A line or an item. `code` is that of the line, or the identifier of the item. */
export interface FilledRow {
  readonly code: string
  readonly cells: readonly FilledCell[]
}

/** One cell. */
export interface FilledCell {
  readonly column: string
  readonly unit: CellUnit
  /** A quantity of the smallest part of the unit's dimension, or words, or a day; `null` where it is not known. */
  readonly value: number | string | null
  /** The records behind it. */
  readonly records: readonly string[]
  /** In a total: how many items have no figure and are not in it. */
  readonly missing?: number
}

/** The values of a filled form alone, as they are stored, sent and read back from a workbook. */
export interface FormValues {
  readonly form: string
  readonly version: string
  readonly period: string
  readonly sheets: readonly SheetValues[]
}

/** The values of one sheet. */
export interface SheetValues {
  readonly key: string
  readonly rows: readonly { readonly code: string; readonly cells: Readonly<Record<string, CellValue>> }[]
}

/** A value of a cell: see {@link FilledCell.value}. */
export type CellValue = number | string | null

/** The values of a filled form. Totals of items are left out: they follow from the items. */
export function valuesOf({ form, period, sheets }: LazyFilled): FormValues {
  return {
    form: form.id,
    version: form.version,
    period: period.code,
    sheets: sheets.map(({ key, rows }) => ({
      key,
      rows: Array.from(rows, rowValues),
    })),
  }
}

const rowValues = ({ code, cells }: FilledRow): SheetValues['rows'][number] => ({
  code,
  cells: Object.fromEntries(cells.map(({ column, value }) => [column, value])),
})

/** The JSON of {@link valuesOf} with an indent of two, as it is made, row by row. */
export function* valuesJsonChunks({ form, period, sheets }: LazyFilled): Generator<string> {
  const head = { form: form.id, version: form.version, period: period.code }
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "sheets": [`
  let before = ''
  for (const { key, rows } of sheets) {
    yield `${before}\n    {\n      "key": ${JSON.stringify(key)},\n      "rows": [`
    let count = 0
    for (const row of rows) {
      const json = JSON.stringify(rowValues(row), null, 2).replaceAll('\n', '\n        ')
      yield `${count++ > 0 ? ',' : ''}\n        ${json}`
    }
    yield `${count > 0 ? '\n      ' : ''}]\n    }`
    before = ','
  }
  yield `${before ? '\n  ' : ''}]\n}\n`
}

/** One cell, found by where it is. */
export function cellAt(filled: Filled, row: string, column: string, sheet = 'all'): FilledCell | undefined {
  return filled.sheets
    .find(({ key }) => key === sheet)
    ?.rows.find(({ code }) => code === row)
    ?.cells.find((cell) => cell.column === column)
}
