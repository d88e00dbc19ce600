import type { MergeRange } from 'hucre/xlsx'
import type { WrittenRow } from './engine.js'

const LINE_HEIGHT = 16.5

/**
 * The height that the longest text of a row needs once it is wrapped; programs do not find it for merged cells.
 *
 * @param merges the cells of this row that are merged
 */
export function heightOf(
  row: WrittenRow,
  widths: readonly number[],
  merges: readonly MergeRange[] = [],
): number {
  let lines = 1
  for (const [column, cell] of row.entries()) {
    if (!cell || typeof cell.value !== 'string') continue
    const merge = merges.find(({ startCol }) => startCol === column)
    const width = widths.slice(column, (merge?.endCol ?? column) + 1).reduce((sum, one) => sum + one, 0)
    const scale = (cell.style?.font?.size ?? 12) / (cell.style?.font?.bold ? 11 : 12)
    lines = Math.max(lines, Math.ceil((cell.value.length * scale) / Math.max(1, width - 1)))
  }
  return LINE_HEIGHT * lines + 1
}
