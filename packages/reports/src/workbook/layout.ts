import { measureUnits } from '@khuyencong/domain/registry'
import type { FilledSheet } from '../fill/filled.js'
import type { CellUnit, Column, Form, Line } from '../form.js'

// Where everything stands on a sheet. Writing and reading both follow this, so that they cannot drift apart.

/** The row that names the form, its version and the period. */
export const MARKER_ROW = 7
/** The row of column headings; in a form of items the row below it holds the units. */
export const HEADER_ROW = MARKER_ROW + 2
/** The first line or item. */
export const FIRST_ROW = HEADER_ROW + 2

/** What stands at the end of the items. */
export const TOTAL_LABEL = 'Tổng cộng'

/** What the marker says of a sheet. */
export interface Marker {
  readonly form: string
  readonly version: string
  readonly period: string
  /** The record that the sheet is about; `–` on an empty template. */
  readonly record: string | undefined
}

/** The marker as it is written. */
export function markerText(form: Form, period: string, key: string): string {
  const record = form.sheet === 'all' ? '' : ` · Hồ sơ: ${key}`
  return `Mã biểu: ${form.id} · Phiên bản: ${form.version} · Kỳ: ${period}${record}`
}

/** The marker that a text is, if it is one. */
export function parseMarker(text: unknown): Marker | undefined {
  if (typeof text !== 'string') return undefined
  const found = /^Mã biểu: (\S+) · Phiên bản: (\S+) · Kỳ: (\S+)(?: · Hồ sơ: (\S+))?$/.exec(text.trim())
  if (!found) return undefined
  const [, form = '', version = '', period = '', record] = found
  return { form, version, period, record }
}

/** The label of a unit as it is written in a cell. */
export function unitLabel(unit: CellUnit | undefined): string {
  return unit === undefined || unit === 'text' || unit === 'date' ? '' : measureUnits[unit].label.vi
}

/** The columns that stand before those of the form. */
export const leadColumns = (form: Form): readonly { readonly label: string; readonly width: number }[] =>
  form.body.kind === 'lines'
    ? [
        { label: 'TT', width: 7 },
        { label: 'Chỉ tiêu', width: form.columns.length > 1 ? 52 : 40 },
        { label: 'Đơn vị tính', width: 17 },
      ]
    : [
        { label: 'TT', width: 6 },
        { label: 'Mã', width: 14 },
      ]

/** The heading of every column, from the left. */
export const headings = (form: Form): string[] => [
  ...leadColumns(form).map(({ label }) => label),
  ...form.columns.map(({ label }) => label.vi),
]

/** What is written before a line: the number in its code, else its place. */
export function lineNumber({ code }: Line, index: number): string {
  const number = /^(?:[a-z](?=\d))?(\d.*|[IVX]+)$/.exec(code)?.[1]
  return number ?? String(index + 1)
}

/** The unit of a cell in a form of lines. */
export const cellUnit = (line: Line, column: Column): CellUnit =>
  column.free ? 'text' : (column.unit ?? line.unit ?? 'text')

/** The names of the sheets: short, all different, without what workbooks forbid. */
export function sheetNames(form: Form, sheets: readonly Pick<FilledSheet, 'key'>[]): string[] {
  const taken = new Set<string>()
  return sheets.map(({ key }) => {
    const wanted = form.sheet === 'all' ? (form.number ?? form.id) : key
    const base = wanted.replaceAll(/[[\]:*?/\\']/g, '-').slice(0, 28)
    let name = base
    for (let turn = 2; taken.has(name.toLowerCase()); turn++) name = `${base.slice(0, 26)}~${turn}`
    taken.add(name.toLowerCase())
    return name
  })
}
