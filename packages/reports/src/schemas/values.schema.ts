import { measureUnits, type MeasureUnitCode } from '@khuyencong/domain/registry'
import * as z from 'zod/mini'
import type { CellUnit, Form, Line } from '../form.js'

/** The unit that the values of a dimension are whole numbers of, where a report shows them in a larger one. */
const heldIn: Readonly<Partial<Record<string, string>>> = {
  vnd: 'vnd',
  wage: 'vnd-per-person-month',
  area: 'square-metre',
  /** A hundredth of a percent. */
  percent: 'basis-point',
}

const unitOfValues = (unit: MeasureUnitCode) => heldIn[measureUnits[unit].dimension] ?? unit

/** A quantity, words or a day; `null` where it is not known. */
function cellSchema(unit: CellUnit) {
  if (unit === 'text') return z.nullable(z.string().check(z.minLength(1)))
  if (unit === 'date') return z.nullable(z.iso.date())
  return z.nullable(z.int().check(z.nonnegative())).check(z.meta({ unit: unitOfValues(unit) }))
}

const cellsSchema = (form: Form, line?: Line) =>
  z.strictObject(
    Object.fromEntries(
      form.columns.map((column) => {
        const unit = column.free ? 'text' : (column.unit ?? line?.unit ?? 'text')
        return [column.code, cellSchema(unit)]
      }),
    ),
  )

function rowsSchema(form: Form) {
  if (form.body.kind === 'items') {
    return z.array(z.strictObject({ code: z.string().check(z.minLength(1)), cells: cellsSchema(form) }))
  }
  const rows = form.body.lines.map((line) =>
    z
      .strictObject({
        code: z.literal(line.code),
        cells: line.measure ? cellsSchema(form, line) : z.strictObject({}),
      })
      .check(z.meta({ title: line.label.vi, description: line.label.en })),
  )
  const [first, ...others] = rows
  return first ? z.tuple([first, ...others]) : z.tuple([])
}

/**
 * The schema of the values of a form, as `valuesOf` gives them and `fromWorkbook` reads them.
 *
 * Quantities are whole numbers of the smallest part of their unit's dimension: đồng and not million đồng, square
 * metres and not hectares, hundredths of a percent.
 */
export function valuesSchema(form: Form) {
  return z
    .strictObject({
      form: z.literal(form.id),
      version: z.literal(form.version),
      period: z.string().check(z.minLength(1)),
      sheets: z.array(
        z.strictObject({
          key: form.sheet === 'all' ? z.literal('all') : z.string().check(z.minLength(1)),
          rows: rowsSchema(form),
        }),
      ),
    })
    .check(z.meta({ title: form.title.vi, description: form.title.en }))
}
