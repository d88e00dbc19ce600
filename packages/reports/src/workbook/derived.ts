import type { CellValue, SheetValues } from '../fill/filled.js'
import type { Form, Line } from '../form.js'
import { shareOf } from '../quantity.js'

type Values = Map<string, CellValue>

/** The cells of a form of lines that follow from other cells, by line and column. */
export function derivedValues(
  form: Form,
  lines: readonly Line[],
  rows: SheetValues['rows'],
): ReadonlyMap<string, ReadonlyMap<string, CellValue>> {
  const known = new Map<string, Values>(rows.map(({ code, cells }) => [code, new Map(Object.entries(cells))]))
  const derived = new Map<string, Values>()
  const put = (line: string, column: string, value: CellValue) => {
    known.get(line)?.set(column, value)
    const values = derived.get(line) ?? new Map<string, CellValue>()
    derived.set(line, values.set(column, value))
  }
  const get = (line: string, column: string) => known.get(line)?.get(column) ?? null
  for (const { code, measure } of lines) {
    if (!measure || ['idle-contents', 'idle-content-names', 'lines', 'share'].includes(measure.take)) continue
    for (const column of form.columns) {
      if (column.sumOf) put(code, column.code, sumOf(column.sumOf.map((part) => get(code, part))))
      if (column.share) {
        put(code, column.code, share(get(code, column.share.part), get(code, column.share.whole)))
      }
    }
  }
  for (const { code, measure } of lines) {
    if (measure?.take !== 'lines' && measure?.take !== 'share') continue
    for (const { code: column, free } of form.columns) {
      if (free) continue
      const value =
        measure.take === 'lines'
          ? sumOf(measure.of.map((line) => get(line, column)))
          : share(get(measure.part, column), get(measure.whole, column))
      put(code, column, value)
    }
  }
  return derived
}

/** A sum; not known where one of its parts is not. */
function sumOf(parts: readonly CellValue[]): CellValue {
  return parts.every((part) => typeof part === 'number') ? parts.reduce((sum, part) => sum + part, 0) : null
}

const share = (part: CellValue, whole: CellValue): CellValue =>
  typeof part === 'number' && typeof whole === 'number' ? shareOf(part, whole) : null
