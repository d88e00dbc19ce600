import { issue, type Issue } from '@khuyencong/domain'
import { measureUnits } from '@khuyencong/domain/registry'
import type { CellValue, Filled, FilledCell, FormValues } from './fill/filled.js'
import type { CellUnit, Form, Rule } from './form.js'
import { formatQuantity } from './quantity.js'

/** A cell in which what was typed differs from what the records give. */
export interface Difference {
  readonly sheet: string
  readonly row: string
  readonly column: string
  readonly unit: CellUnit
  readonly computed: CellValue
  readonly typed: CellValue
  /** Typed less computed, where both are quantities. */
  readonly by: number | null
  /** The records behind the computed value: where to look first. */
  readonly records: readonly string[]
  readonly issue: Issue
}

/**
 * Each cell that differs between a form filled from records and the same form typed by hand.
 *
 * A cell that one side leaves empty differs from one that holds a figure, also from zero. Cells that the form leaves
 * to a person are not compared. Another form, version or period is the first thing named.
 */
export function reconcile(filled: Filled, typed: FormValues): Difference[] {
  const found: Difference[] = headDifferences(filled, typed)
  const keys = new Set(filled.sheets.map(({ key }) => key))
  const free = new Set(filled.form.columns.filter((column) => column.free).map(({ code }) => code))
  const ofPerson = linesOfPerson(filled.form)
  for (const sheet of filled.sheets) {
    const other = typed.sheets.find(({ key }) => key === sheet.key)
    const rows = new Map(other?.rows.map(({ code, cells }) => [code, cells]))
    for (const { code, cells } of sheet.rows) {
      if (ofPerson.has(code)) continue
      for (const cell of cells) {
        if (free.has(cell.column)) continue
        const value = rows.get(code)?.[cell.column] ?? null
        if (value !== cell.value) found.push(differenceOf(sheet.key, code, cell, value))
      }
      rows.delete(code)
    }
    for (const [code, cells] of rows) found.push(...typedAlone(filled.form, sheet.key, code, cells, ofPerson))
  }
  for (const { key, rows } of typed.sheets) {
    if (keys.has(key)) continue
    for (const { code, cells } of rows) found.push(...typedAlone(filled.form, key, code, cells, ofPerson))
  }
  return found
}

/** What stands in the head of a form and differs. */
function headDifferences({ form, period }: Filled, typed: FormValues): Difference[] {
  const heads = { form: form.id, version: form.version, period: period.code }
  return Object.entries(heads).flatMap(([column, value]) => {
    const other = typed[column as keyof typeof heads]
    const cell: FilledCell = { column, unit: 'text', value, records: [] }
    return other === value ? [] : [differenceOf('all', 'head', cell, other)]
  })
}

/** The cells of a row that only the typed form has. */
function typedAlone(
  form: Form,
  sheet: string,
  code: string,
  cells: Readonly<Record<string, CellValue>>,
  ofPerson: ReadonlySet<string>,
): Difference[] {
  if (ofPerson.has(code)) return []
  return Object.entries(cells).flatMap(([column, value]) => {
    if (value === null || form.columns.some((one) => one.code === column && one.free)) return []
    const cell: FilledCell = { column, unit: unitOf(form, code, column), value: null, records: [] }
    return [differenceOf(sheet, code, cell, value)]
  })
}

function linesOfPerson({ body }: Form): ReadonlySet<string> {
  if (body.kind === 'items') return new Set()
  return new Set(body.lines.filter(({ measure }) => measure?.take === 'nothing').map(({ code }) => code))
}

function unitOf({ columns, body }: Form, row: string, column: string): CellUnit {
  const own = columns.find(({ code }) => code === column)?.unit
  const line = body.kind === 'lines' ? body.lines.find(({ code }) => code === row) : undefined
  return own ?? line?.unit ?? 'text'
}

function differenceOf(sheet: string, row: string, cell: FilledCell, typed: CellValue): Difference {
  const path = [...(sheet === 'all' ? [] : [sheet]), row, cell.column].join('.')
  const by = typeof typed === 'number' && typeof cell.value === 'number' ? typed - cell.value : null
  return {
    sheet,
    row,
    column: cell.column,
    unit: cell.unit,
    computed: cell.value,
    typed,
    by,
    records: cell.records,
    issue: issue('cell-differs', path, {
      value: show(typed, cell.unit),
      expected: show(cell.value, cell.unit),
    }),
  }
}

/** A value with its unit, for a message. */
export function show(value: CellValue, unit: CellUnit): string {
  if (value === null) return '—'
  if (typeof value === 'string' || unit === 'text' || unit === 'date') return String(value)
  return `${formatQuantity(value, unit, 'vi')} ${measureUnits[unit].label.vi}`
}

/**
 * The rules across lines that values break.
 *
 * A rule is checked only where all its cells are known.
 */
export function checkRules(form: Form, values: FormValues): Issue[] {
  return values.sheets.flatMap(({ key, rows }) => {
    const cells = new Map(rows.map((row) => [row.code, row.cells]))
    const sheet = key === 'all' ? '' : `${key}.`
    return form.rules.flatMap((rule) =>
      form.columns.flatMap(({ code }) => brokenRule(rule, code, cells, sheet)),
    )
  })
}

function brokenRule(
  rule: Rule,
  column: string,
  cells: ReadonlyMap<string, Readonly<Record<string, CellValue>>>,
  sheet: string,
): Issue[] {
  const at = (line: string) => cells.get(line)?.[column]
  const value = at(rule.line)
  if (typeof value !== 'number') return []
  if (rule.kind === 'at-most') {
    const most = at(rule.than)
    if (typeof most !== 'number' || value <= most) return []
    return [broken(`${sheet}${rule.line}`, column, `${rule.line} ≤ ${rule.than}`)]
  }
  const parts = rule.of.map(at)
  if (!parts.every((part) => typeof part === 'number')) return []
  const sum = parts.reduce((total, part) => total + part, 0)
  return sum === value
    ? []
    : [broken(`${sheet}${rule.line}`, column, `${rule.line} = ${rule.of.join(' + ')}`)]
}

const broken = (line: string, column: string, rule: string) =>
  issue('form-rule-broken', `${line}.${column}`, { rule })
