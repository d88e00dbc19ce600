import { measureUnits } from '@khuyencong/domain/registry'
import type { CellUnit, Column, Form, Line } from '../form.js'
import { address } from './address.js'
import { FIRST_ROW, leadColumns } from './layout.js'

// Totals are formulas in the workbook, and each gives what was computed: sums are rounded to the smallest part of
// the unit, and stay empty where one of their parts is.

const decimals = (unit: CellUnit) => (unit === 'text' || unit === 'date' ? 0 : measureUnits[unit].scale)

const sumOf = (cells: readonly string[], unit: CellUnit) => {
  const list = cells.join(',')
  return `IF(COUNT(${list})=${cells.length},ROUND(SUM(${list}),${decimals(unit)}),"")`
}

const shareOf = (part: string, whole: string) =>
  `IF(COUNT(${part},${whole})=2,IF(${whole}>0,ROUND(${part}/${whole}*100,2),""),"")`

/** The formula of a cell in a form of lines; `undefined` for one that is written as a value. */
export function lineFormula(
  form: Form,
  line: Line,
  row: number,
  column: Column,
  unit: CellUnit,
): string | undefined {
  if (form.body.kind !== 'lines' || !line.measure || column.free) return undefined
  const { take } = line.measure
  const at = (code: string) => address(row, columnOf(form, code))
  const rowOf = (code: string) => FIRST_ROW + linesOf(form).findIndex((other) => other.code === code)
  const own = leadColumns(form).length + form.columns.indexOf(column)
  if (line.measure.take === 'lines') {
    return sumOf(
      line.measure.of.map((code) => address(rowOf(code), own)),
      unit,
    )
  }
  if (line.measure.take === 'share') {
    return shareOf(address(rowOf(line.measure.part), own), address(rowOf(line.measure.whole), own))
  }
  if (column.share) return shareOf(at(column.share.part), at(column.share.whole))
  if (!column.sumOf || take === 'idle-contents' || take === 'idle-content-names') return undefined
  return sumOf(column.sumOf.map(at), unit)
}

/** The formula of a total under the items: of those that have a figure, and nothing where none has. */
export function totalFormula(column: number, rows: number, unit: CellUnit): string {
  const range = `${address(FIRST_ROW, column)}:${address(FIRST_ROW + rows - 1, column)}`
  return `IF(COUNT(${range})=0,"",ROUND(SUM(${range}),${decimals(unit)}))`
}

const linesOf = ({ body }: Form): readonly Line[] => (body.kind === 'lines' ? body.lines : [])

const columnOf = (form: Form, code: string) =>
  leadColumns(form).length + form.columns.findIndex((column) => column.code === code)
