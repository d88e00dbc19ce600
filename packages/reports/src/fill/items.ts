import { issue } from '@khuyencong/domain'
import type { Project } from '@khuyencong/domain/registry'
import type { Column, Form } from '../form.js'
import { addQuantities } from '../quantity.js'
import { isActive, isApproved, promotionSources } from './amounts.js'
import type { MeasureContext } from './contribution.js'
import type { FilledCell, FilledRow, FilledSheet } from './filled.js'
import { costReaders, projectReaders, voucherReaders, type ReadContext, type ReadValue } from './readers.js'

/** A sheet of one row for each item, with the totals of its columns. */
export function itemSheet(form: Form, context: MeasureContext, project?: Project): FilledSheet {
  const rows = rowsOf(form, context, project)
  return { key: 'all', rows, total: totalOf(form, rows, context) }
}

function rowsOf(form: Form, context: MeasureContext, project: Project | undefined): FilledRow[] {
  if (form.body.kind !== 'items') return []
  switch (form.body.of) {
    case 'project': {
      const { approvedOnly } = form.body
      const active = context.records.leaves.filter(
        (leaf) => isActive(leaf, context.period) && (!approvedOnly || isApproved(leaf)),
      )
      return active.map((leaf) => rowOf(form, leaf.id, leaf.id, leaf, projectReaders, context))
    }
    case 'part': {
      const parts = project ? (context.records.partsOf.get(project.id) ?? []) : []
      return parts.map((part) => rowOf(form, part.id, part.id, part, projectReaders, context))
    }
    case 'cost':
      return (project?.costs ?? []).map((cost, index) =>
        rowOf(form, String(index + 1), project?.id ?? '', cost, costReaders, context),
      )
    case 'voucher': {
      const only = form.body.promotionOnly
      const vouchers = (project?.vouchers ?? []).filter(
        ({ source }) => !only || promotionSources.includes(source),
      )
      return vouchers.map((voucher, index) =>
        rowOf(form, String(index + 1), project?.id ?? '', voucher, voucherReaders, context),
      )
    }
  }
}

function rowOf<Item>(
  form: Form,
  code: string,
  record: string,
  item: Item,
  readers: Readonly<Record<string, (item: Item, context: ReadContext) => ReadValue>>,
  context: MeasureContext,
): FilledRow {
  const cells = form.columns.map((column): FilledCell => {
    const own = { column: column.code, unit: column.unit ?? 'text' }
    if (column.free || column.read === undefined) return { ...own, value: null, records: [] }
    const reader = readers[column.read]
    if (!reader) throw new Error(`Form ${form.id} reads "${column.read}", which its items do not have`)
    const value = exact(reader(item, context), `${code}.${column.code}`, context)
    return { ...own, value, records: value === null ? [] : [record] }
  })
  return { code, cells }
}

/** A quantity that can be held, or nothing and an issue. */
function exact(value: ReadValue, path: string, { issues }: MeasureContext): ReadValue {
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return value
  issues.push(issue('sum-above-safe-range', path))
  return null
}

function totalOf(form: Form, rows: readonly FilledRow[], context: MeasureContext): FilledRow {
  const cells = form.columns.map((column, index) => totalCell(column, index, rows, context))
  return { code: 'total', cells }
}

function totalCell(
  { code, unit = 'text', total }: Column,
  index: number,
  rows: readonly FilledRow[],
  { issues }: MeasureContext,
): FilledCell {
  if (!total) return { column: code, unit: 'text', value: null, records: [] }
  const cells = rows.flatMap(({ cells: all }) => all[index] ?? [])
  const known = cells.filter(({ value }) => typeof value === 'number')
  const sum = addQuantities(
    known.map(({ value }) => Number(value)),
    `total.${code}`,
  )
  if (!sum.ok) issues.push(issue('sum-above-safe-range', `total.${code}`))
  return {
    column: code,
    unit,
    value: sum.ok ? sum.value : null,
    records: [...new Set(known.flatMap(({ records }) => records))],
    missing: cells.length - known.length,
  }
}
