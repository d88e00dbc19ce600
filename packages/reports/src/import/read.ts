import { textOf, rounded, type RawCell } from './raw.js'
import { columnsOf, type ImportType, type TableType } from './columns.js'
import type { ImportColumn } from './column.js'
import { issueAt } from './issues.js'
import { mergedCells } from './merged.js'
import { placeAt, recordReader, type ReadRow } from './record.js'
import { skipReason } from './rowKinds.js'
import { noTable, tableOf, type SourceSheet, type Table } from './tables.js'
import type {
  FoundValue,
  ImportedRow,
  ImportHeadings,
  ImportIssue,
  ImportOptions,
  RejectedRow,
  Skipped,
} from './types.js'

/** A file that is being read: first its headings, then its rows, one by one. */
export interface Import<Type extends ImportType> extends ImportHeadings {
  readonly rows: AsyncGenerator<ImportedRow<Type>>
  /** What is no record, such as titles, totals and signatures; whole once the rows are read. */
  readonly skipped: readonly Skipped[]
}

/** What is read of a file, whatever its type. */
interface RowImport extends ImportHeadings {
  readonly rows: AsyncGenerator<unknown>
  readonly skipped: readonly Skipped[]
}

/**
 * Read records from the sheets of a file.
 *
 * The headings may stand below a title and in several rows, and in words that offices use. Nothing is dropped
 * silently: each row comes out as a record, or as one rejected with its reasons and their cells, or is listed as
 * skipped with what it is. A row is rejected where it repeats an identifier, has a value under no heading, is hidden,
 * or shares an amount with another. What was made good, such as `1` for the province `01`, is a warning of the row.
 */
export function importSheets<Type extends ImportType>(
  type: Type,
  sheets: Iterable<SourceSheet> | AsyncIterable<SourceSheet>,
  options: ImportOptions = {},
): Promise<Import<Type>> {
  return importRowsOf(type, sheets, options) as Promise<Import<Type>>
}

/** The rows of a file, of a type that the caller knows. */
export async function importRowsOf(
  type: TableType,
  sheets: Iterable<SourceSheet> | AsyncIterable<SourceSheet>,
  options: ImportOptions = {},
): Promise<RowImport> {
  const skipped: Skipped[] = []
  const tables: Table[] = []
  const names: string[] = []
  for await (const sheet of sheets) {
    names.push(sheet.name)
    const table = sheet.hidden ? undefined : await tableOf(type, sheet, options)
    if (table) tables.push(table)
    else skipped.push(noTable(sheet))
  }
  const failed = (table: Table) => table.issues.some(({ severity }) => severity === 'error')
  const whole = tables.filter((table) => !failed(table))
  if (whole.length === 0) {
    const issues = tables.length > 0 ? tables.flatMap((table) => table.issues) : [notFound(type, names)]
    return { headings: headingsOf(tables), issues, rows: none(), skipped }
  }
  // Beside a table that can be read, one that cannot is told of, and not taken.
  const others = tables.filter(failed)
  const issues = [
    ...whole.flatMap((table) => table.issues),
    ...others.map(({ sheet }) => issueAt({ sheet: sheet.name }, 'sheet-not-read', {}, 'warning')),
  ]
  const headings = headingsOf(whole)
  return { headings, issues, rows: records(type, whole, headings, skipped, options), skipped }
}

async function* none(): AsyncGenerator<never> {}

function notFound(type: TableType, names: readonly string[]): ImportIssue {
  const known: readonly ImportColumn[] = columnsOf(type)
  const labels = known.filter(({ required }) => required).map(({ label }) => `"${label.vi}"`)
  return issueAt({ sheet: names.join(', ') }, 'table-not-found', { expected: labels.join(', ') })
}

/** The headings of tables, each once, with the unit that stands elsewhere. */
const headingsOf = (tables: readonly Table[]) => [...new Set(tables.flatMap(headingsIn).filter(Boolean))]

const headingsIn = ({ layout, unit }: Table): string[] =>
  layout.columns.map(({ heading, meaning }) => {
    const counted = meaning?.column.kind === 'money' || meaning?.column.kind === 'hectare'
    return counted && !meaning.unit && unit ? `${heading} (${unit.label.vi})` : heading
  })

async function* records(
  type: TableType,
  tables: readonly Table[],
  headings: readonly string[],
  skipped: Skipped[],
  options: ImportOptions,
): AsyncGenerator<(ReadRow & { readonly ok: true }) | RejectedRow> {
  const reader = recordReader(type, options)
  for (const table of tables) {
    const { layout, sheet } = table
    const read = reader(table)
    const merged = mergedCells(sheet.merged, layout)
    const places = headingsIn(table).map((heading) => headings.indexOf(heading))
    for await (const rows of table.rows) {
      for (const { index, hidden = false, values } of rows) {
        if (index <= layout.last) continue
        const cells = merged(index, values)
        if (cells.values.every((value) => textOf(value) === '')) continue
        const reason = skipReason(values, index, layout)
        if (reason) {
          skipped.push({ sheet: sheet.name, row: index, reason, found: foundIn(values) })
          continue
        }
        const found = hidden ? hiddenRow(table, index, cells.values) : read(index, cells)
        const at = { sheet: sheet.name, row: index }
        if (found.ok) yield { ...at, ...found }
        else yield { ...at, ...found, values: underHeadings(cells.values, places, headings.length) }
      }
    }
  }
}

const foundIn = (values: readonly RawCell[]) => values.map(textOf).filter(Boolean).join(' | ').slice(0, 200)

/** A row as it stood, under the headings of the file; what stands under none comes after them. */
function underHeadings(values: readonly RawCell[], places: readonly number[], width: number): FoundValue[] {
  const row: FoundValue[] = Array.from({ length: width }, () => '')
  values.forEach((value, place) => {
    const shown = typeof value === 'number' ? rounded(value) : textOf(value)
    const to = places[place] ?? -1
    if (to >= 0) row[to] = shown
    else if (shown !== '') row.push(shown)
  })
  return row
}

function hiddenRow(table: Table, row: number, values: readonly RawCell[]): ReadRow {
  const column = values.findIndex((value) => textOf(value) !== '')
  return { ok: false, issues: [issueAt(placeAt(table, row, column, values), 'row-hidden')] }
}
