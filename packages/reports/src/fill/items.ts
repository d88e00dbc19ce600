import { issue } from '@khuyencong/domain'
import type { Project } from '@khuyencong/domain/registry'
import type { Form } from '../form.js'
import { addQuantities } from '../quantity.js'
import { isActive, isApproved, promotionSources } from './amounts.js'
import type { MeasureContext } from './measureContext.js'
import type { FilledCell, FilledRow, LazySheet } from './filled.js'
import { costReaders, projectReaders, voucherReaders, type ReadContext, type ReadValue } from './readers.js'

/** A sheet of one row for each item, with the totals of its columns. */
export function itemSheet(form: Form, context: MeasureContext, project?: Project): LazySheet {
  const total = totalOf(form, rowsOf(form, context, project), context)
  // What is wrong with a row was said when the total was taken; going through the rows again does not repeat it.
  const rows = { [Symbol.iterator]: () => rowsOf(form, { ...context, issues: [] }, project) }
  return { key: 'all', rows, total }
}

function* rowsOf(form: Form, context: MeasureContext, project: Project | undefined): Generator<FilledRow> {
  if (form.body.kind !== 'items') return
  switch (form.body.of) {
    case 'project': {
      const { approvedOnly } = form.body
      for (const leaf of context.records.leaves) {
        if (!isActive(leaf, context.period) || (approvedOnly && !isApproved(leaf))) continue
        yield rowOf(form, leaf.id, leaf.id, leaf, projectReaders, context)
      }
      return
    }
    case 'part':
      for (const part of project ? (context.records.partsOf.get(project.id) ?? []) : []) {
        yield rowOf(form, part.id, part.id, part, projectReaders, context)
      }
      return
    case 'cost':
      for (const [index, cost] of (project?.costs ?? []).entries()) {
        yield rowOf(form, String(index + 1), project?.id ?? '', cost, costReaders, context)
      }
      return
    case 'voucher': {
      const { promotionOnly } = form.body
      let number = 0
      for (const voucher of project?.vouchers ?? []) {
        if (promotionOnly && !promotionSources.includes(voucher.source)) continue
        yield rowOf(form, String(++number), project?.id ?? '', voucher, voucherReaders, context)
      }
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
  const records = [record]
  const cells = form.columns.map(({ code: column, unit = 'text', read, free }): FilledCell => {
    if (free || read === undefined) return { column, unit, value: null, records: none }
    const reader = readers[read]
    if (!reader) throw new Error(`Form ${form.id} reads "${read}", which its items do not have`)
    const value = exact(reader(item, context), `${code}.${column}`, context)
    return { column, unit, value, records: value === null ? none : records }
  })
  return { code, cells }
}

const none: readonly string[] = []

/** A quantity that can be held, or nothing and an issue. */
function exact(value: ReadValue, path: string, { issues }: MeasureContext): ReadValue {
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return value
  issues.push(issue('sum-above-safe-range', path))
  return null
}

function totalOf(form: Form, rows: Iterable<FilledRow>, context: MeasureContext): FilledRow {
  const sums = form.columns.map(() => ({ known: [] as number[], records: new Set<string>(), missing: 0 }))
  for (const { cells } of rows) {
    for (const [index, { value, records }] of cells.entries()) {
      const sum = sums[index]
      if (!sum || !form.columns[index]?.total) continue
      if (typeof value !== 'number') sum.missing++
      else {
        sum.known.push(value)
        for (const record of records) sum.records.add(record)
      }
    }
  }
  const cells = form.columns.map(({ code, unit = 'text', total }, index): FilledCell => {
    const parts = sums[index]
    if (!total || !parts) return { column: code, unit: 'text', value: null, records: [] }
    const sum = addQuantities(parts.known, `total.${code}`)
    if (!sum.ok) context.issues.push(issue('sum-above-safe-range', `total.${code}`))
    // A total of nothing that is known is not known.
    const value = sum.ok && parts.known.length > 0 ? sum.value : null
    return { column: code, unit, value, records: [...parts.records], missing: parts.missing }
  })
  return { code: 'total', cells }
}
