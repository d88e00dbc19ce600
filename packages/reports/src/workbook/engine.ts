import { writeXlsx, writeXlsxStream } from 'hucre/xlsx'
import type { Cell, WriteSheet } from 'hucre/xlsx'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { heightOf } from './height.js'
import { rowChunks } from './rows.js'
import { openSheets, type SheetCell } from './sheets.js'
import type { WrittenRow, WrittenSheet } from './written.js'
import { zipped } from './zip.js'

// The one place that knows which library writes and reads workbooks.

/** A sheet as read: the values of its cells by row and column, from zero. */
export interface ReadSheet {
  readonly name: string
  readonly rows: readonly (readonly SheetCell[])[]
}

/**
 * The bytes of a workbook, A4, one page wide, as they are made.
 *
 * The library holds a sheet while it writes it. So it writes the workbook with a few cells in the place of each list,
 * one for each look, and the rows of the list are put in as the file is packed.
 */
export async function writeSheets(
  sheets: readonly WrittenSheet[],
  title: string,
): Promise<ReadableStream<Uint8Array>> {
  const frame = await writeXlsx({
    sheets: sheets.map(toLibrary),
    namedRanges: sheets.map(printTitles),
    properties: { title },
    defaultFont: { name: 'Times New Roman', size: 12 },
  })
  const parts = Object.entries(unzipSync(frame)).map(([path, bytes]): [string, Iterable<Uint8Array>] => {
    const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1]
    const sheet = sheets[Number(number) - 1]
    return [path, sheet && sheet.list.count > 0 ? withList(bytes, sheet) : [bytes]]
  })
  return zipped(parts)
}

/** The library writes the name of a sheet here without the quotes that most names need. */
function printTitles({ name, headerRow }: WrittenSheet) {
  const range = `'${name.replaceAll("'", "''")}'!$${headerRow + 1}:$${headerRow + 2}`
  return { name: '_xlnm.Print_Titles', range, scope: name }
}

function toLibrary(sheet: WrittenSheet): WriteSheet {
  const { name, top, list, bottom, merges, widths, landscape } = sheet
  const cells = new Map<string, Partial<Cell>>()
  const heights = new Map<number, { height: number }>()
  const put = (rows: readonly WrittenRow[], first: number) => {
    for (const [index, row] of rows.entries()) {
      heights.set(first + index, {
        height: heightOf(
          row,
          widths,
          merges.filter(({ startRow }) => startRow === first + index),
        ),
      })
      for (const [column, cell] of row.entries()) {
        if (!cell) continue
        const { value, formula, style } = cell
        cells.set(`${first + index},${column}`, {
          value,
          ...(formula !== undefined && { formula, formulaResult: value ?? '' }),
          ...(style && { style }),
        })
      }
    }
  }
  put(top, 0)
  put(bottom, top.length + list.count)
  list.looks.forEach((style, index) => {
    const [row, column] = [Math.floor(index / widths.length), index % widths.length]
    cells.set(`${top.length + row},${column}`, { value: null, style })
  })
  return {
    name,
    rows: [],
    cells,
    merges: [...merges],
    columns: widths.map((width) => ({ width })),
    rowDefs: heights,
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

/** The sheet as the library wrote it, its list in the place of the cells that stood for it. */
function* withList(bytes: Uint8Array, { top, list, widths }: WrittenSheet): Generator<Uint8Array> {
  const xml = strFromU8(bytes)
  const rowAt = (index: number) => {
    const at = xml.indexOf(`<row r="${index + 1}"`)
    return at < 0 ? xml.indexOf('</sheetData>') : at
  }
  const [from, to] = [rowAt(top.length), rowAt(top.length + list.count)]
  const numbers = [...xml.slice(from, to).matchAll(/<c [^>]*\bs="(\d+)"/g)].map(([, number]) =>
    Number(number),
  )
  const styles = new Map(list.looks.map((look, index) => [look, numbers[index] ?? 0]))
  yield strToU8(xml.slice(0, from))
  yield* rowChunks(list.rows, top.length, styles, widths)
  yield strToU8(xml.slice(to))
}

const none: ReadSheet['rows'][number] = Object.freeze([])

/** The sheets of a workbook, without hidden ones. Throws for what is no whole workbook. */
export function readSheets(bytes: Uint8Array): ReadSheet[] {
  return openSheets(bytes)
    .filter(({ hidden }) => !hidden)
    .map(({ name, rows: read }) => {
      const rows: ReadSheet['rows'][number][] = []
      for (const { index, values } of read()) {
        // Rows without cells are not given.
        while (rows.length < index - 1) rows.push(none)
        rows.push(values.map((value) => (typeof value === 'string' ? copyOf(value) : value)))
      }
      return { name, rows }
    })
}

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** A text of its own: what is cut out of a long one keeps the whole of it in memory. */
export const copyOf = (text: string) => decoder.decode(encoder.encode(text))

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
