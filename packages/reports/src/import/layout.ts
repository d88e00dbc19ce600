import { plainText } from '@khuyencong/domain/registry'
import type { Merged } from '../workbook/sheets.js'
import { textOf, type RawCell } from './raw.js'
import { type TableType } from './columns.js'
import { columnOf, unitIn, type HeadingMeaning } from './headings.js'
import type { Unit } from './number.js'

/** A row of a file: where it stands, from 1, and its cells. */
export interface SourceRow {
  readonly index: number
  readonly hidden?: boolean
  readonly values: readonly RawCell[]
}

/** Where the table of a sheet stands, and what its columns are. */
export interface Layout {
  /** The last row of the headings. */
  readonly last: number
  readonly columns: readonly LayoutColumn[]
  /** The rows above the headings, as text. */
  readonly above: readonly string[]
}

/** A column of a table, as its headings name it. */
export interface LayoutColumn {
  /** Its headings from the top, as they stand. */
  readonly heading: string
  /** The row of the lowest of them. */
  readonly row: number
  readonly meaning: HeadingMeaning | undefined
  /** Whether it only counts the rows. */
  readonly counts: boolean
}

/** The headings of a column that counts the rows. */
const counters = new Set(['tt', 'stt', 'so tt', 'so thu tu', 'no'])

/** How far down a heading is looked for. */
export const HEADING_ROWS = 60
/** How many rows the headings may take. */
const DEEPEST = 3

/** The table of a sheet: the rows of headings in which the most columns of a type are recognised, at least two. */
export function layoutOf(
  type: TableType,
  rows: readonly SourceRow[],
  merged: readonly Merged[],
): Layout | undefined {
  let best: { readonly layout: Layout; readonly score: number } | undefined
  for (let first = 0; first < rows.length; first++) {
    for (let depth = 1; depth <= DEEPEST && first + depth <= rows.length; depth++) {
      const block = rows.slice(first, first + depth)
      // Headings stand in rows that follow each other.
      if ((block.at(-1)?.index ?? 0) - (block[0]?.index ?? 0) !== depth - 1) break
      const columns = columnsOf(type, block, merged)
      const paths = new Set(columns.flatMap(({ meaning }) => meaning?.column.path ?? []))
      // Years across are amounts, which have no heading of their own.
      const across = type === 'allocation' && yearHeadings(columns).length > 1
      const found = paths.size + (across ? 1 : 0)
      // Of two that say as much, the one that also says the units, and then the one of fewer rows.
      const units = columns.filter(({ meaning }) => meaning?.unit).length
      const score = found + units / 1000 - depth / 100_000
      if (found < 2 || score <= (best?.score ?? 0)) continue
      const above = rows.slice(0, first).flatMap(({ values }) => values.map(textOf).filter(Boolean))
      best = { layout: { last: block.at(-1)?.index ?? 0, columns, above }, score }
    }
  }
  return best?.layout
}

function columnsOf(type: TableType, block: readonly SourceRow[], merged: readonly Merged[]): LayoutColumn[] {
  const width = Math.max(...block.map(({ values }) => values.length), 0)
  const last = block.at(-1)?.index ?? 0
  return Array.from({ length: width }, (_, place) => {
    const texts = block.map((row) => headingText(row, place, merged))
    const path = texts.filter((text, index) => text !== '' && text !== texts[index - 1])
    const heading = path.join(' ')
    // A heading that reaches further down than its text is one with the rows below it.
    const row = block.findLast((_row, index) => texts[index] !== '')?.index ?? last
    const meaning = heading === '' ? undefined : meaningOf(type, path)
    return { heading, row, meaning, counts: !meaning && counters.has(plainText(heading)) }
  })
}

/** The text over a column: also that of a cell which is merged over it. */
function headingText(row: SourceRow, place: number, merged: readonly Merged[]): string {
  const own = textOf(row.values[place]).replaceAll(/\s+/g, ' ')
  if (own !== '') return own
  const over = merged.find(
    ({ top, bottom, left, right }) =>
      top === row.index && bottom >= row.index && left <= place + 1 && place + 1 <= right,
  )
  return over ? textOf(row.values[over.left - 1]).replaceAll(/\s+/g, ' ') : ''
}

function meaningOf(type: TableType, path: readonly string[]): HeadingMeaning | undefined {
  const whole = path.join(' ')
  const joined = columnOf(type, whole)
  if (joined || path.length < 2) return joined
  const lowest = columnOf(type, path.at(-1) ?? '')
  const dimension =
    lowest?.column.kind === 'money' ? 'money' : lowest?.column.kind === 'hectare' ? 'area' : ''
  if (!lowest || dimension === '') return lowest
  const above = path.map((text) => unitIn(text)).findLast(({ unit, strange }) => unit ?? strange)
  if (above?.strange || (above?.unit && above.unit.dimension !== dimension)) return undefined
  return { ...lowest, unit: lowest.unit ?? above?.unit }
}

/** The unit that a line above the table names for all of it, such as "Đơn vị tính: triệu đồng". */
export function unitAbove(above: readonly string[]): Unit | undefined {
  for (const text of above) {
    const named = /(?:đvt|đơn vị tính|đơn vị|unit)\s*[:.]\s*([^;,()]+)/i.exec(text.normalize('NFC'))?.[1]
    const unit = named === undefined ? undefined : unitIn(`(${named})`).unit
    if (unit) return unit
  }
  return undefined
}

/** The year that the lines above a table name, where they name only one. */
export function yearAbove(above: readonly string[]): number | undefined {
  const years = new Set(
    above.flatMap((text) =>
      [...plainText(text).matchAll(/\bnam (\d{4})\b/g)].map(([, year]) => Number(year)),
    ),
  )
  return years.size === 1 ? [...years][0] : undefined
}

/** Headings that are years, from the first to the last place. */
export function yearHeadings(columns: readonly LayoutColumn[]): readonly number[] {
  return columns.flatMap(({ heading }, place) =>
    /^(nam )?(19|20)\d{2}$/.test(plainText(heading)) ? [place] : [],
  )
}
