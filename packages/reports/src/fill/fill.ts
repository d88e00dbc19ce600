import { funds, issue, type Fund, type Issue, type Result, type Text } from '@khuyencong/domain'
import type { Cluster, Project, TenantProject } from '@khuyencong/domain/registry'
import type { Column, Form, FundingStage, Line } from '../form.js'
import { resolvePeriod } from '../period.js'
import { addQuantities, shareOf } from '../quantity.js'
import type { ReportingPeriod } from '../period.js'
import { belongsTo, isActive, isPlanYearOf } from './amounts.js'
import { measureCell } from './contribution.js'
import type { MeasureContext } from './measureContext.js'
import { recordsOf, type Records, type ReportData } from './data.js'
import type { Filled, FilledCell, FilledRow, LazyFilled, LazySheet } from './filled.js'
import { itemSheet } from './items.js'
import { notRecorded } from './notRecorded.js'
import { clusterReaders, projectReaders, tenantReaders, type ReadContext } from './readers.js'

/** How a form is filled, where it leaves a choice. */
export interface FillOptions {
  /** Which money a form means that does not say: `paid` in the period unless told otherwise. */
  readonly money?: FundingStage
  /** Take projects of either fund into a form made for one. */
  readonly anyFund?: boolean
  /** The name of a province by its code, for addresses; the code is shown where it is not told. */
  readonly placeName?: (provinceCode: string) => string | undefined
}

/**
 * Fill a form from records for a period.
 *
 * Sums are exact, in đồng; only projects without parts are counted, each once; money goes to the column of its
 * source and results to that of the plan the project was approved under. Every cell lists the records behind it. A
 * cell that nothing is known of is `null`, never zero.
 *
 * @example
 * ```ts
 * const filled = fill(fundingReport, { projects: [] }, '2026')
 * filled.ok && cellAt(filled.value, 'total', 'national')?.value // => 0
 * ```
 */
export function fill(
  form: Form,
  data: ReportData | readonly Project[],
  period: string,
  options: FillOptions = {},
): Result<Filled> {
  const filled = fillLazily(form, data, period, options)
  if (!filled.ok) return filled
  const sheets = filled.value.sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows] }))
  return { ok: true, value: { ...filled.value, sheets } }
}

/**
 * Fill a form as {@link fill} does, without holding the rows of a list: each is made when it is asked for, and made
 * again when it is asked for again. For lists of many thousand items, to be written by `streamWorkbook`.
 *
 * The records must not change until the rows were gone through.
 */
export function fillLazily(
  form: Form,
  data: ReportData | readonly Project[],
  period: string,
  options: FillOptions = {},
): Result<LazyFilled> {
  const resolved = resolvePeriod(form, period)
  if (!resolved.ok) return resolved
  const issues: Issue[] = []
  const records = ofFund(form, recordsOf(isList(data) ? { projects: data } : data, issues), issues, options)
  const context: MeasureContext = {
    records,
    period: resolved.value,
    money: options.money ?? 'paid',
    fund: form.fund,
    issues,
    placeName: (code) => options.placeName?.(code) ?? code,
  }
  for (const found of notRecorded(form, context)) issues.push(found)
  if (asksProjects(form) && !records.leaves.some((leaf) => isOfPeriod(leaf, resolved.value))) {
    issues.push(issue('no-project-of-period', 'projects', { period: resolved.value.label }, 'warning'))
  }
  const sheets = form.sheet === 'all' ? [sheetOf(form, context)] : sheetsOf(form, context)
  return { ok: true, value: { form, period: resolved.value, sheets, issues } }
}

const isList = (data: ReportData | readonly Project[]): data is readonly Project[] => Array.isArray(data)

/** Whether the lines of a form are reckoned from projects. */
const asksProjects = ({ body }: Form) =>
  body.kind === 'lines' &&
  body.lines.some(
    ({ measure }) => measure && ['funding', 'result', 'projects', 'target'].includes(measure.take),
  )

const isOfPeriod = (project: Project, period: ReportingPeriod) =>
  isPlanYearOf(period, project.planYear) || isActive(project, period) || belongsTo(project, period)

const otherFund = (fund: Fund): Text => ({
  vi: `đề án thuộc ${funds[fund].vi}`,
  en: `the project is of the ${funds[fund].en}`,
})

/** The records without the projects of the other fund, where a form is made for one. */
function ofFund(form: Form, records: Records, issues: Issue[], { anyFund }: FillOptions): Records {
  if (!form.fund || anyFund) return records
  const belongs = (project: Project) => {
    if (project.fund === form.fund) return true
    issues.push(
      issue('record-not-counted', `projects.${project.id}`, { reason: otherFund(project.fund) }, 'warning'),
    )
    return false
  }
  return { ...records, leaves: records.leaves.filter(belongs), groups: records.groups.filter(belongs) }
}

function sheetOf(form: Form, context: MeasureContext): LazySheet {
  if (form.body.kind === 'items') return itemSheet(form, context)
  return { key: 'all', rows: lineRows(form, form.body.lines, context) }
}

function sheetsOf(form: Form, context: MeasureContext): LazySheet[] {
  switch (form.sheet) {
    case 'project':
      return projectsOf(form, context).map((project) => recordSheet(form, project, projectReaders, context))
    case 'cluster':
      return context.records.clusters
        .filter(({ status }) => status !== 'planned' && status !== 'abolished')
        .map((cluster) => recordSheet(form, cluster, clusterReaders, context))
    case 'tenant-project':
      return context.records.tenantProjects.map((tenant) => recordSheet(form, tenant, tenantReaders, context))
    case 'all':
      return [sheetOf(form, context)]
  }
}

function projectsOf(form: Form, { records }: MeasureContext): readonly Project[] {
  return form.body.kind === 'items' && form.body.of === 'part' ? records.groups : records.leaves
}

type SheetRecord = Project | Cluster | TenantProject
type Readers<Item> = Readonly<Record<string, (item: Item, context: ReadContext) => FilledCell['value']>>

function recordSheet<Item extends SheetRecord>(
  form: Form,
  record: Item,
  readers: Readers<Item>,
  context: MeasureContext,
): LazySheet {
  const about = { key: record.id, name: record.name }
  if (form.body.kind === 'items') return { ...itemSheet(form, context, record as Project), ...about }
  const read = (name: string) => {
    const reader = readers[name]
    if (!reader) throw new Error(`Form ${form.id} reads "${name}", which a ${form.sheet} does not have`)
    return reader(record, context)
  }
  return { ...about, rows: lineRows(form, form.body.lines, context, { id: record.id, read }) }
}

interface OneRecord {
  readonly id: string
  readonly read: (name: string) => FilledCell['value']
}

function lineRows(form: Form, lines: readonly Line[], context: MeasureContext, one?: OneRecord): FilledRow[] {
  const rows = new Map<string, FilledRow>()
  for (const line of lines)
    rows.set(line.code, { code: line.code, cells: lineCells(form, line, context, one) })
  // Lines that follow from other lines come last, because they may stand before them.
  for (const line of lines) {
    if (line.measure?.take !== 'lines' && line.measure?.take !== 'share') continue
    rows.set(line.code, { code: line.code, cells: derivedCells(form, line, rows, context) })
  }
  return lines.flatMap(({ code }) => rows.get(code) ?? [])
}

function lineCells(form: Form, line: Line, context: MeasureContext, one?: OneRecord): FilledCell[] {
  const { measure, unit = 'text' } = line
  if (!measure) return []
  const cells: FilledCell[] = []
  for (const column of form.columns) {
    const path = `${line.code}.${column.code}`
    if (column.sumOf && measure.take !== 'idle-contents' && measure.take !== 'idle-content-names') {
      cells.push(sumOfColumns(column, unit, cells, path, context))
    } else if (column.share) {
      cells.push(shareOfColumns(column, cells))
    } else if (column.free || measure.take === 'nothing') {
      cells.push({ column: column.code, unit: column.unit ?? unit, value: null, records: [] })
    } else if (measure.take === 'read') {
      const value = one ? one.read(measure.read) : null
      cells.push({ column: column.code, unit, value, records: value === null || !one ? [] : [one.id] })
    } else {
      cells.push({
        column: column.code,
        unit: column.unit ?? unit,
        ...measureCell(measure, column, path, context),
      })
    }
  }
  return cells
}

function sumOfColumns(
  column: Column,
  unit: FilledCell['unit'],
  cells: readonly FilledCell[],
  path: string,
  context: MeasureContext,
): FilledCell {
  const parts = cells.filter((cell) => column.sumOf?.includes(cell.column))
  return { column: column.code, unit: column.unit ?? unit, ...sumOfCells(parts, path, context) }
}

/** A sum of cells; not known where one of them is not. */
function sumOfCells(
  parts: readonly FilledCell[],
  path: string,
  { issues }: MeasureContext,
): Pick<FilledCell, 'value' | 'records'> {
  const values = parts.map(({ value }) => value)
  if (!values.every((value) => typeof value === 'number')) return { value: null, records: [] }
  const sum = addQuantities(values, path)
  if (!sum.ok) issues.push(...sum.issues)
  return { value: sum.ok ? sum.value : null, records: [...new Set(parts.flatMap((cell) => cell.records))] }
}

function shareOfColumns({ code, share }: Column, cells: readonly FilledCell[]): FilledCell {
  const part = cells.find(({ column }) => column === share?.part)
  const whole = cells.find(({ column }) => column === share?.whole)
  const known = typeof part?.value === 'number' && typeof whole?.value === 'number'
  return {
    column: code,
    unit: 'percent',
    value: known ? shareOf(part.value as number, whole.value as number) : null,
    records: part?.records ?? [],
  }
}

function derivedCells(
  form: Form,
  { code: own, measure, unit = 'text' }: Line,
  rows: ReadonlyMap<string, FilledRow>,
  context: MeasureContext,
): FilledCell[] {
  const cell = (code: string, column: string) =>
    rows.get(code)?.cells.find((found) => found.column === column)
  return form.columns.map((column): FilledCell => {
    const place = { column: column.code, unit: column.unit ?? unit }
    if (column.free) return { ...place, value: null, records: [] }
    if (measure?.take === 'lines') {
      const parts = measure.of.flatMap((code) => cell(code, column.code) ?? [])
      return { ...place, ...sumOfCells(parts, `${own}.${column.code}`, context) }
    }
    if (measure?.take !== 'share') return { ...place, value: null, records: [] }
    const [part, whole] = [cell(measure.part, column.code), cell(measure.whole, column.code)]
    const known = typeof part?.value === 'number' && typeof whole?.value === 'number'
    return {
      ...place,
      value: known ? shareOf(part.value as number, whole.value as number) : null,
      records: part?.records ?? [],
    }
  })
}
