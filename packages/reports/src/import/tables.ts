import { nearest } from '@khuyencong/domain'
import { plainText } from '@khuyencong/domain/registry'
import { columnLetters } from '../workbook/address.js'
import type { Merged } from '../workbook/sheets.js'
import { textOf } from './raw.js'
import { columnsOf, type TableType } from './columns.js'
import type { ImportColumn } from './column.js'
import { unitIn } from './headings.js'
import { issueAt } from './issues.js'
import {
  HEADING_ROWS,
  layoutOf,
  unitAbove,
  yearAbove,
  yearHeadings,
  type Layout,
  type SourceRow,
} from './layout.js'
import { numberHabits, type NumberHabits, type Unit } from './number.js'
import type { ImportIssue, ImportOptions, PlaceNames, Skipped } from './types.js'

/** A sheet that may hold a table. */
export interface SourceSheet {
  readonly name: string
  readonly hidden: boolean
  readonly merged: readonly Merged[]
  /** Which count of days its numbers follow; a text has none. */
  readonly serials: '1900' | '1904' | undefined
  /** Its rows from the first, some at a time; gone through once. */
  readonly rows: AsyncIterable<readonly SourceRow[]>
}

/** A table that was found, and what its lines above say of all its rows. */
export interface Table {
  readonly sheet: SourceSheet
  readonly layout: Layout
  readonly unit: Unit | undefined
  readonly habits: NumberHabits
  readonly above: Readonly<Record<string, unknown>>
  /** Whether its records have no identifiers of their own. */
  readonly unnamed: boolean
  readonly issues: readonly ImportIssue[]
  /** All rows of the sheet, some at a time. */
  readonly rows: AsyncIterable<readonly SourceRow[]>
}

/** How many rows show how a file writes its numbers. */
const SAMPLE = 1000

/** The table of a sheet, or nothing where it has none. Only its first rows are read. */
export async function tableOf(
  type: TableType,
  sheet: SourceSheet,
  { places }: ImportOptions,
): Promise<Table | undefined> {
  const { first, failure, all } = await begun(sheet.rows, SAMPLE)
  const filled = first.filter(({ values }) => values.some((value) => textOf(value) !== ''))
  const layout = layoutOf(type, filled.slice(0, HEADING_ROWS), sheet.merged)
  if (!layout && failure !== undefined) throw failure
  if (!layout) return undefined
  const habits = numberHabits()
  for (const { index, values } of first) {
    if (index <= layout.last) continue
    layout.columns.forEach(({ meaning }, place) => {
      const value = values[place]
      if (typeof value === 'string' && isNumber(meaning?.column)) habits.see(place, value)
    })
  }
  const above = saidAbove(type, layout, places)
  const unit = unitAbove([...layout.above, ...layout.columns.map(({ heading }) => heading)])
  const has = (path: string) => layout.columns.some(({ meaning }) => meaning?.column.path === path)
  return {
    sheet,
    layout,
    unit,
    habits,
    above,
    unnamed: !has('id'),
    issues: headingIssues(type, sheet, layout, above, places),
    rows: all,
  }
}

const isNumber = (column: ImportColumn | undefined) => column?.kind === 'money' || column?.kind === 'hectare'

/** The first rows, and all of them in one go. What keeps the first from being read is thrown after them. */
async function begun(rows: AsyncIterable<readonly SourceRow[]>, count: number) {
  const iterator = rows[Symbol.asyncIterator]()
  const first: SourceRow[] = []
  let done = false
  let failure: unknown
  try {
    while (first.length < count && !done) {
      const next = await iterator.next()
      if (next.done) done = true
      else first.push(...next.value)
    }
  } catch (error) {
    failure = error
  }
  async function* all(): AsyncGenerator<readonly SourceRow[]> {
    yield first.splice(0)
    if (failure !== undefined) throw failure
    if (!done) yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return { first, failure, all: all() }
}

/** What the lines above a table say of all its rows, where no column says it: the year, the fund, the province. */
function saidAbove(
  type: TableType,
  { above, columns }: Layout,
  places: PlaceNames | undefined,
): Readonly<Record<string, unknown>> {
  const said: Record<string, unknown> = {}
  const known: readonly ImportColumn[] = columnsOf(type)
  for (const { path, kind } of known) {
    if (columns.some(({ meaning }) => meaning?.column.path === path)) continue
    const value =
      kind === 'year'
        ? yearAbove(above)
        : kind === 'province'
          ? provinceAbove(above, places)
          : path === 'fund'
            ? fundAbove(above)
            : undefined
    if (value !== undefined) said[path] = value
  }
  return said
}

function fundAbove(above: readonly string[]): string | undefined {
  const text = plainText(above.join(' '))
  const [national, local] = [/khuyen cong quoc gia|\bkcqg\b/, /khuyen cong dia phuong|\bkcdp\b/].map((one) =>
    one.test(text),
  )
  return national === local ? undefined : national ? 'national' : 'local'
}

function provinceAbove(above: readonly string[], places: PlaceNames | undefined): string | undefined {
  const found = new Set(above.flatMap((text) => provinceIn(text, places) ?? []))
  return found.size === 1 ? [...found][0] : undefined
}

/** The province that a line names after its type, or after the name of a department. */
export function provinceIn(text: string, places: PlaceNames | undefined): string | undefined {
  const named = /(?:tỉnh|thành phố|tp\.?|sở công thương)\s+([^,;:()\n/]+)/giu
  for (const [, after = ''] of text.normalize('NFC').matchAll(named)) {
    const words = after.trim().split(/[\s–-]+/)
    for (let count = Math.min(4, words.length); count > 0; count--) {
      const code = places?.province(words.slice(0, count).join(' '))
      if (code !== undefined) return code
    }
  }
  return undefined
}

// Amounts that are sums of others, or of a later stage: they may be left aside, and that is told.
const aside =
  /\b(tong|cong|giai ngan|da chi|quyet toan|thanh toan|tam ung|con lai|du toan|de nghi|dang ky|doanh thu|von dau tu|tong muc|don gia|chi phi|nop ngan sach)\b/

/** The columns that a workbook of rejected rows has in front. */
const beside = new Set(['dong trong tep goc', 'trang tinh', 'ly do', 'row of the file', 'sheet', 'reasons'])

function headingIssues(
  type: TableType,
  { name }: SourceSheet,
  { columns }: Layout,
  said: Readonly<Record<string, unknown>>,
  places: PlaceNames | undefined,
): ImportIssue[] {
  const known: readonly ImportColumn[] = columnsOf(type)
  const labels = known.map(({ label }) => label.vi)
  const at = (place: number) => {
    const { heading = '', row = 0 } = columns[place] ?? {}
    return { sheet: name, row, column: place, heading, found: heading }
  }
  const years = type === 'allocation' && yearHeadings(columns).length > 1 ? yearHeadings(columns) : []
  const unknown = columns.flatMap(({ heading, meaning, counts }, place) => {
    if (heading === '' || meaning || counts || years.includes(place)) return []
    if (beside.has(plainText(heading))) return []
    const { unit } = unitIn(heading)
    const money = unit?.dimension === 'money' && !aside.test(plainText(heading))
    return [
      money && known.some(({ kind }) => kind === 'money')
        ? issueAt(
            at(place),
            'money-column-not-known',
            {},
            'error',
            labels.filter((_, index) => known[index]?.kind === 'money'),
          )
        : issueAt(at(place), 'column-not-known', {}, 'warning', nearest(heading, labels)),
    ]
  })
  const across = years.length > 0 ? [yearsAcross(at, years)] : []
  const placesOf = (path: string) =>
    columns.flatMap(({ meaning }, place) => (meaning?.column.path === path ? [place] : []))
  const fromStreet =
    places !== undefined && columns.some(({ meaning }) => meaning?.column.path.endsWith('.street'))
  const missing = known
    .filter(({ path, required }) => required && path !== 'id' && placesOf(path).length === 0)
    .filter(({ path, kind }) => said[path] === undefined && !(kind === 'province' && fromStreet))
    .map(({ label }) => issueAt({ sheet: name, heading: label.vi }, 'column-missing', { column: label }))
  const repeated = known.flatMap(({ path }) => {
    const [, second] = placesOf(path)
    return second === undefined ? [] : [issueAt(at(second), 'column-repeated')]
  })
  const told = Object.entries(said).map(([path, value]) => {
    const label = known.find((one) => one.path === path)?.label ?? { vi: path, en: path }
    return issueAt(
      { sheet: name, heading: label.vi, found: String(value) },
      'taken-from-title',
      { column: label },
      'warning',
    )
  })
  const unnamed =
    placesOf('id').length === 0 && across.length === 0
      ? [issueAt({ sheet: name, heading: known[0]?.label.vi ?? '' }, 'identifiers-made', {}, 'warning')]
      : []
  return [...unknown, ...repeated, ...across, ...(across.length > 0 ? [] : missing), ...told, ...unnamed]
}

function yearsAcross(
  at: (place: number) => {
    readonly sheet: string
    readonly row: number
    readonly column: number
    readonly heading: string
  },
  years: readonly number[],
): ImportIssue {
  const [first = 0, last = 0] = [years[0], years.at(-1)]
  const { row } = at(first)
  const range = `${columnLetters(first)}${row}:${columnLetters(last)}${row}`
  return issueAt(at(first), 'headings-are-years', { range })
}

/** What is told of a sheet that holds no table. */
export const noTable = ({ name, hidden }: SourceSheet): Skipped => ({
  sheet: name,
  reason: hidden ? 'hidden-sheet' : 'no-table',
  found: '',
})
