import { readXlsx, streamXlsxRows, writeXlsx, writeXlsxStream } from 'hucre/xlsx'
import type { Cell, CellStyle, MergeRange, Sheet, WriteSheet } from 'hucre/xlsx'

// The one place that knows which library writes and reads workbooks.

/** A cell to be written. */
export interface WrittenCell {
  readonly value: string | number | null
  readonly formula?: string
  readonly style?: CellStyle
}

/** A sheet to be written, row by row from the top. */
export interface WrittenSheet {
  readonly name: string
  readonly rows: readonly (readonly (WrittenCell | null)[])[]
  readonly merges: readonly MergeRange[]
  readonly widths: readonly number[]
  readonly landscape: boolean
  /** The row of headings; it and the one below it, of units or numbers, are printed on every page. */
  readonly headerRow?: number
}

/** A sheet as read: values and formulas by row and column, from zero. */
export interface ReadSheet {
  readonly name: string
  readonly rows: Sheet['rows']
  readonly merges: readonly MergeRange[]
  readonly formula: (row: number, column: number) => string | undefined
}

/** The bytes of a workbook, A4, one page wide. */
export async function writeSheets(sheets: readonly WrittenSheet[], title: string): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(toLibrary),
    namedRanges: sheets.flatMap(printTitles),
    properties: { title },
    defaultFont: { name: 'Times New Roman', size: 12 },
  })
}

/** The library writes the name of a sheet here without the quotes that most names need. */
function printTitles({ name, headerRow }: WrittenSheet) {
  if (headerRow === undefined) return []
  const range = `'${name.replaceAll("'", "''")}'!$${headerRow + 1}:$${headerRow + 2}`
  return [{ name: '_xlnm.Print_Titles', range, scope: name }]
}

function toLibrary({ name, rows, merges, widths, landscape }: WrittenSheet): WriteSheet {
  const looks = columnLooks(rows)
  const cells = new Map<string, Partial<Cell>>()
  const values = rows.map((row, rowIndex) => {
    const whole = row.length === looks.length && row.every((cell) => cell !== null)
    row.forEach((cell, columnIndex) => {
      if (!cell) return
      const { value, formula, style } = cell
      if (whole && formula === undefined && style === looks[columnIndex]) return
      cells.set(`${rowIndex},${columnIndex}`, {
        value,
        ...(formula !== undefined && { formula, formulaResult: value ?? '' }),
        ...(style && { style }),
      })
    })
    // A row with gaps has no column's look where it has no cell.
    return whole ? row.map((cell) => cell?.value ?? null) : []
  })
  return {
    name,
    rows: values,
    cells,
    merges: [...merges],
    columns: widths.map((width, column) => ({
      width,
      ...(looks[column] && { style: looks[column] }),
    })),
    rowDefs: new Map(rows.map((row, index) => [index, { height: heightOf(row, index, widths, merges) }])),
    pageSetup: {
      paperSize: 'a4',
      orientation: landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: 0.6, bottom: 0.6, left: 0.6, right: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&R&P/&N' },
  }
}

/**
 * How the cells of each column mostly look, taken from the row in the middle: a list of a hundred thousand rows
 * then says it once for a column and not once for a cell.
 */
function columnLooks(rows: WrittenSheet['rows']): readonly (CellStyle | undefined)[] {
  return (rows[Math.floor(rows.length / 2)] ?? []).map((cell) => cell?.style)
}

const LINE_HEIGHT = 16.5

/** The height that the longest text of a row needs once it is wrapped; programs do not find it for merged cells. */
function heightOf(
  row: readonly (WrittenCell | null)[],
  index: number,
  widths: readonly number[],
  merges: readonly MergeRange[],
): number {
  const lines = row.map((cell, column) => {
    if (!cell || typeof cell.value !== 'string') return 1
    const merge = merges.find(({ startRow, startCol }) => startRow === index && startCol === column)
    const width = widths.slice(column, (merge?.endCol ?? column) + 1).reduce((sum, one) => sum + one, 0)
    const scale = (cell.style?.font?.size ?? 12) / (cell.style?.font?.bold ? 11 : 12)
    return Math.ceil((cell.value.length * scale) / Math.max(1, width - 1))
  })
  return LINE_HEIGHT * Math.max(1, ...lines) + 1
}

/** The sheets of a workbook, without hidden ones. */
export async function readSheets(bytes: Uint8Array): Promise<ReadSheet[]> {
  const { sheets } = await readXlsx(bytes, { sheets: (info) => !info.hidden && !info.veryHidden })
  return sheets.map(({ name, rows, merges = [], cells }) => ({
    name,
    rows,
    merges,
    formula: (row, column) => cells?.get(`${row},${column}`)?.formula,
  }))
}

/** Rows of the first sheet, one by one; `index` is the row as people count it, from 1. */
export async function* streamRows(
  source: Uint8Array | ReadableStream<Uint8Array>,
): AsyncGenerator<{ readonly index: number; readonly values: readonly unknown[] }> {
  for await (const { index, values } of streamXlsxRows(source)) yield { index: index + 1, values }
}

/** A workbook of one sheet as it is made, without holding its rows. */
export function streamSheet(
  name: string,
  headers: readonly string[],
  rows: AsyncIterable<(string | number | null)[]> | Iterable<(string | number | null)[]>,
): ReadableStream<Uint8Array> {
  return writeXlsxStream(rows, {
    name,
    columns: headers.map((header) => ({ header, width: Math.max(12, Math.min(40, header.length + 4)) })),
    freezePane: { rows: 1 },
  })
}

/** A cell as people name it: `D12`. */
export function address(row: number, column: number): string {
  let letters = ''
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  }
  return `${letters}${row + 1}`
}
