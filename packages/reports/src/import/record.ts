import type { Issue, Result } from '@khuyencong/domain'
import { parseApplication } from '@khuyencong/domain/schemas'
import { parseRecord } from '@khuyencong/domain/registry'
import { copyOf } from '../workbook/engine.js'
import { parseCell, type Reading } from './cell.js'
import { textOf, type RawCell } from './raw.js'
import type { ImportColumn } from './column.js'
import type { TableType } from './columns.js'
import { duplicateFinder, madeIdentifier, nameFinder } from './identity.js'
import { issueAt, movedTo, type Place } from './issues.js'
import type { RowCells } from './merged.js'
import { provinceIn, type Table } from './tables.js'
import type { ImportIssue, ImportOptions } from './types.js'

/** A row as a record, or what kept it from being one. */
export type ReadRow =
  | {
      readonly ok: true
      readonly record: { readonly id: string }
      readonly issues: readonly ImportIssue[]
    }
  | { readonly ok: false; readonly issues: readonly ImportIssue[] }

/** Reads the rows of one table. */
export type RowReader = (row: number, cells: RowCells) => ReadRow

type Draft = Record<string, unknown>

/** A column that is read, made ready once. */
interface ReadColumn {
  readonly place: number
  readonly reading: Reading
  readonly keys: readonly string[]
  readonly beside: readonly (readonly [keys: readonly string[], value: string])[]
}

/** Makes readers for the tables of a file. An identifier stands for one record in all of them. */
export function recordReader(type: TableType, options: ImportOptions): (table: Table) => RowReader {
  const seen = new Set<string>()
  const find = nameFinder(options.establishments)
  const duplicateOf = duplicateFinder(type)
  let draft: Draft = {}
  const provinceCode = () => {
    const { address, area, place } = draft as Record<string, { provinceCode?: string } | undefined>
    return (address ?? area ?? place)?.provinceCode
  }
  return (table) => {
    const columns = readColumns(table, { places: options.places, provinceCode, named: find })
    const headed = table.layout.columns.map(({ heading }) => heading !== '')
    const above = Object.entries(table.above).map(([path, value]) => [path.split('.'), value] as const)
    const identity = placeOf(table, 'id')
    return (row, cells) => {
      const at = (column: number) => placeAt(table, row, column, cells.values)
      draft = type === 'project' ? { funding: [] } : {}
      const wrong: ImportIssue[] = []
      const told: ImportIssue[] = []
      for (const [keys, value] of above) put(draft, keys, value)
      cells.values.forEach((value, place) => {
        if (!headed[place] && textOf(value) !== '') wrong.push(issueAt(at(place), 'cell-without-heading'))
      })
      for (const { place, reading, keys, beside } of columns) {
        const range = cells.shared?.get(place)
        if (range !== undefined) {
          wrong.push(issueAt(at(place), 'amount-merged', { range }))
          continue
        }
        const { value, warning, fault } = parseCell(cells.values[place], reading)
        if (fault) wrong.push(issueAt(at(place), fault.code, fault.parameters, 'error', fault.nearest))
        if (value === undefined) continue
        put(draft, keys, value)
        for (const [other, said] of beside) put(draft, other, said)
        if (warning)
          told.push(issueAt(at(place), warning.code, warning.parameters, 'warning', warning.nearest))
      }
      provinceFromStreet(draft, options)
      if (type === 'project') draft['funding'] = (draft['funding'] as unknown[]).filter(Boolean)
      if (table.unnamed && wrong.length === 0) draft['id'] = madeIdentifier(type, draft)
      const parsed: Result<{ readonly id: string }> =
        type === 'application' ? parseApplication(draft) : parseRecord(type, draft)
      const others = recordIssues(table, wrong, parsed.issues ?? [], at)
      if (wrong.length > 0 || !parsed.ok) return { ok: false, issues: [...wrong, ...others] }
      const record = parsed.value
      if (seen.has(record.id)) {
        return { ok: false, issues: [issueAt(at(identity), 'duplicate-record', { value: record.id })] }
      }
      const id = copyOf(record.id)
      seen.add(id)
      const other = duplicateOf(record, id)
      if (other !== undefined) told.push(issueAt(at(identity), 'record-looks-like', { other }, 'warning'))
      return { ok: true, record, issues: [...told, ...others] }
    }
  }
}

/** The columns that are read, the province first: communes are looked for in it. */
function readColumns(
  { layout: { columns }, habits, sheet, unit }: Table,
  shared: Pick<Reading, 'places' | 'provinceCode' | 'named'>,
): ReadColumn[] {
  const read = columns.flatMap(({ meaning }, place): ReadColumn[] => {
    if (!meaning) return []
    const { column } = meaning
    const reading: Reading = {
      ...shared,
      column,
      unit: meaning.unit ?? (unit && isOf(column, unit.dimension) ? unit : undefined),
      point: habits.pointOf(place),
      serials: sheet.serials,
    }
    const beside = Object.entries(column.with ?? {}).map(([path, value]) => [path.split('.'), value] as const)
    return [{ place, reading, keys: column.path.split('.'), beside }]
  })
  const rank = ({ reading }: ReadColumn) => (reading.column.kind === 'province' ? 0 : 1)
  return read.toSorted((one, other) => rank(one) - rank(other))
}

const isOf = ({ kind }: ImportColumn, dimension: string) =>
  (kind === 'money' && dimension === 'money') || (kind === 'hectare' && dimension === 'area')

/** A cell of a row, as it is told of. */
export const placeAt = (
  { sheet, layout }: Table,
  row: number,
  column: number,
  values: readonly RawCell[],
): Place => ({
  sheet: sheet.name,
  row,
  column,
  heading: layout.columns[column]?.heading ?? '',
  found: textOf(values[column]),
})

/** The last part of an address names its province, where no column does. */
function provinceFromStreet(draft: Draft, { places }: ImportOptions): void {
  if (!places) return
  for (const key of ['address', 'area', 'place']) {
    const address = draft[key] as { provinceCode?: string; street?: string } | undefined
    if (address?.street === undefined || address.provinceCode !== undefined) continue
    const parts = address.street.split(/[,;–]| - /)
    const last = parts.at(-1)?.trim() ?? ''
    const found = provinceIn(last, places) ?? (parts.length > 1 ? places.province(last) : undefined)
    if (found !== undefined) address.provinceCode = found
  }
}

/** What the record as a whole says, told of the cells that it is about. A cell that could not be read is told once. */
function recordIssues(
  table: Table,
  wrong: readonly ImportIssue[],
  issues: readonly Issue[],
  at: (column: number) => Place,
): ImportIssue[] {
  if (issues.length === 0) return []
  const cells = new Set(wrong.map(({ cell }) => cell))
  return issues
    .map((one) => movedTo(at(placeOf(table, one.path)), one))
    .filter(({ cell }) => !cells.has(cell))
}

/** The column that a path of a record was read from, or else the one that tells the record apart. */
function placeOf({ layout: { columns } }: Table, path: string): number {
  const paths = columns.map(({ meaning }) => meaning?.column.path)
  const exact = paths.indexOf(path)
  if (exact >= 0) return exact
  const related = paths.findIndex(
    (one) => one !== undefined && path !== '' && (path.startsWith(`${one}.`) || one.startsWith(`${path}.`)),
  )
  if (related >= 0) return related
  const telling = paths.findIndex((one) => one === 'id' || one === 'name' || one === 'establishmentId')
  return Math.max(0, telling)
}

function put(target: Draft, keys: readonly string[], value: unknown): void {
  let holder = target
  for (let index = 0; index < keys.length - 1; index++) {
    const isList = /^\d+$/.test(keys[index + 1] ?? '')
    holder = (holder[keys[index] ?? ''] ??= isList ? [] : {}) as Draft
  }
  holder[keys.at(-1) ?? ''] = value
}
