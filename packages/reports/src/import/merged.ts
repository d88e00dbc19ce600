import { columnLetters } from '../workbook/address.js'
import type { Merged } from '../workbook/sheets.js'
import type { RawCell } from './raw.js'
import type { Layout } from './layout.js'

/** The cells of a row; `shared`: the amounts that stand in cells merged over other rows too, such as `H7:H8`. */
export interface RowCells {
  readonly values: readonly RawCell[]
  readonly shared?: ReadonlyMap<number, string>
}

/**
 * Gives each row what is merged over it: a year, a place or a day holds for every row that its cell is merged over.
 * An amount does not: nobody can say which row has how much of it.
 */
export function mergedCells(
  merged: readonly Merged[],
  { columns, last }: Layout,
): (row: number, values: readonly RawCell[]) => RowCells {
  // Only those over several rows of the table, the earliest first; rows come in their order.
  const waiting = merged
    .filter(({ top, bottom }) => top > last && bottom > top)
    .toSorted((one, other) => one.top - other.top)
  let open: { readonly span: Merged; value: RawCell }[] = []
  let next = 0
  return (row, values) => {
    for (; (waiting[next]?.top ?? Infinity) <= row; next++) {
      const span = waiting[next] as Merged
      open.push({ span, value: span.top === row ? values[span.left - 1] : undefined })
    }
    if (open.length > 0) open = open.filter(({ span }) => span.bottom >= row)
    if (open.length === 0) return { values }
    const shared = new Map<number, string>()
    const filled = [...values]
    for (const { span, value } of open) {
      const { left, right, top, bottom } = span
      const kind = columns[left - 1]?.meaning?.column.kind
      while (filled.length < left) filled.push(null)
      filled[left - 1] = value
      if (kind !== 'money' && kind !== 'hectare') continue
      shared.set(left - 1, `${columnLetters(left - 1)}${top}:${columnLetters(right - 1)}${bottom}`)
    }
    return { values: filled, shared }
  }
}
