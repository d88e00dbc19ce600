import { issue, nearest, type Issue } from '@khuyencong/domain'
import { parseRecord, plainText, type RegistryRecord } from '@khuyencong/domain/registry'
import { columnOf, importColumns, type ImportColumn, type ImportType } from './columns.js'
import { parseCell, textOf, type RawCell } from './cell.js'
import type { ImportedRow, ImportHeadings } from './types.js'

/** A row of a file: where it stands, from 1, and its cells. */
export interface SourceRow {
  readonly index: number
  readonly values: readonly RawCell[]
}

/** A table that is being read: first its headings, then its rows, one by one. */
export interface Import<Type extends ImportType> extends ImportHeadings {
  readonly rows: AsyncGenerator<ImportedRow<Type>>
}

/**
 * Read records from the rows of a table, the first of which holds the headings.
 *
 * Nothing is dropped silently: each row comes out as a record or as a row rejected with its reasons; a row that is
 * wholly empty is passed over. Two rows with one identifier are one record and one rejection; a row with a value under
 * no heading is rejected, and so is a whole table that has a column twice.
 */
export async function importRows<Type extends ImportType>(
  type: Type,
  source: AsyncIterable<SourceRow>,
): Promise<Import<Type>> {
  const rows = source[Symbol.asyncIterator]()
  const first = await firstRow(rows)
  const headings = (first?.values ?? []).map(textOf)
  const columns = headings.map((heading) => (heading ? columnOf(type, heading) : undefined))
  const issues = headingIssues(type, headings, columns)
  const complete = issues.every(({ severity }) => severity === 'warning')
  return { headings, issues, rows: complete ? records(type, rows, headings, columns) : none() }
}

async function* none(): AsyncGenerator<never> {}

async function firstRow(rows: AsyncIterator<SourceRow>): Promise<SourceRow | undefined> {
  for (;;) {
    const next = await rows.next()
    if (next.done) return undefined
    if (next.value.values.some((value) => textOf(value) !== '')) return next.value
  }
}

// The columns that a workbook of rejected rows has in front.
const beside = new Set(['dong trong tep goc', 'ly do', 'row of the file', 'reasons'])

function headingIssues(
  type: ImportType,
  headings: readonly string[],
  columns: readonly (ImportColumn | undefined)[],
): Issue[] {
  const known: readonly ImportColumn[] = importColumns[type]
  const labels = known.map(({ label }) => label.vi)
  const unknown = headings.flatMap((heading, index) =>
    heading && !columns[index] && !beside.has(plainText(heading))
      ? [issue('column-not-known', '', { value: heading }, 'warning', nearest(heading, labels))]
      : [],
  )
  const missing = known
    .filter((column) => column.required && !columns.includes(column))
    .map(({ label }) => issue('column-missing', label.vi))
  const repeated = known
    .filter((column) => columns.indexOf(column) !== columns.lastIndexOf(column))
    .map(({ label }) => issue('column-repeated', label.vi))
  return [...unknown, ...repeated, ...missing]
}

async function* records<Type extends ImportType>(
  type: Type,
  rows: AsyncIterator<SourceRow>,
  headings: readonly string[],
  columns: readonly (ImportColumn | undefined)[],
): AsyncGenerator<ImportedRow<Type>> {
  const seen = new Set<string>()
  for (let next = await rows.next(); !next.done; next = await rows.next()) {
    const { index, values } = next.value
    if (values.every((value) => textOf(value) === '')) continue
    const read = rowToRecord(type, columns, values, strays(headings, values))
    const id = read.ok ? (read.record as { id: string }).id : ''
    if (read.ok && !seen.has(id)) {
      seen.add(id)
      yield { ...read, row: index }
    } else {
      const issues = read.ok ? [issue('duplicate-record', 'id', { value: id })] : read.issues
      yield { ok: false, row: index, values: shown(headings, values), issues }
    }
  }
}

/** What stands under no heading. */
const strays = (headings: readonly string[], values: readonly RawCell[]): Issue[] =>
  values.flatMap((value, place) =>
    !headings[place] && textOf(value) !== ''
      ? [issue('cell-without-heading', '', { value: textOf(value) })]
      : [],
  )

/** A row as it stood, as wide as the headings at least. */
const shown = (headings: readonly string[], values: readonly RawCell[]): string[] =>
  Array.from({ length: Math.max(headings.length, values.length) }, (_, place) => textOf(values[place]))

type ReadRow<Type extends ImportType> =
  | { readonly ok: true; readonly record: RegistryRecord<Type>; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] }

function rowToRecord<Type extends ImportType>(
  type: Type,
  columns: readonly (ImportColumn | undefined)[],
  values: readonly RawCell[],
  stray: readonly Issue[],
): ReadRow<Type> {
  const draft: Record<string, unknown> = type === 'project' ? { funding: [] } : {}
  const wrong: Issue[] = [...stray]
  columns.forEach((column, place) => {
    if (!column) return
    const cell = parseCell(values[place], column)
    if (!cell.ok) wrong.push(cell.issue)
    else if (cell.value !== undefined) {
      put(draft, column.path, cell.value)
      for (const [path, value] of Object.entries(column.with ?? {})) put(draft, path, value)
    }
  })
  const parsed = parseRecord(type, dense(draft))
  // A cell that could not be read is also a missing field; the first says more.
  const paths = new Set(wrong.map(({ path }) => path))
  const others = (parsed.issues ?? []).filter(({ path }) => !paths.has(path))
  if (wrong.length > 0 || !parsed.ok) return { ok: false, issues: [...wrong, ...others] }
  return { ok: true, record: parsed.value, issues: others }
}

function put(target: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let holder: Record<string, unknown> = target
  keys.forEach((key, index) => {
    const next = (keys[index + 1] ?? last).match(/^\d+$/) ? [] : {}
    holder = (holder[key] ??= next) as Record<string, unknown>
  })
  holder[last] = value
}

/** The draft with lists that have no holes. */
function dense(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(dense)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, dense(field)]))
}
