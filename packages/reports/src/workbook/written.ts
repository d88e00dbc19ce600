import type { CellStyle, MergeRange } from 'hucre/xlsx'

/** A cell to be written. */
export interface WrittenCell {
  readonly value: string | number | null
  readonly formula?: string
  readonly style?: CellStyle
}

/** A text to be written. */
export const say = (value: string, style: CellStyle): WrittenCell => ({ value, style })

/** A row to be written; `null` where it has no cell. */
export type WrittenRow = readonly (WrittenCell | null)[]

/** A sheet to be written. */
export interface WrittenSheet {
  readonly name: string
  /** The rows from the top. */
  readonly top: readonly WrittenRow[]
  /** The rows below them that may be many; they are gone through once more as they are written. */
  readonly list: WrittenList
  /** The rows under the list. */
  readonly bottom: readonly WrittenRow[]
  readonly merges: readonly MergeRange[]
  readonly widths: readonly number[]
  readonly landscape: boolean
  /** The row of headings; it and the one below it, of units or numbers, are printed on every page. */
  readonly headerRow: number
}

/** Rows of values that are made as they are written. */
export interface WrittenList {
  readonly count: number
  /** How their cells look, each look once. */
  readonly looks: readonly CellStyle[]
  readonly rows: Iterable<readonly ListCell[]>
}

/** A cell of a list: a value, and one of the looks of the list. */
export interface ListCell {
  readonly value: string | number | null
  readonly style: CellStyle
}
