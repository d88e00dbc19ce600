import type { CellStyle, MergeRange } from 'hucre/xlsx'
import type { WrittenCell, WrittenRow } from './written.js'

/** The height of a line of Times New Roman for each point of its size, and the room around the lines of a cell. */
const LINE = 15.75 / 12
const ROOM = 3

/**
 * The height, in points, that a row needs once its longest text is wrapped; programs do not find it for merged cells.
 *
 * @param merges the cells of this row that are merged
 */
export function heightOf(
  row: WrittenRow,
  widths: readonly number[],
  merges: readonly MergeRange[] = [],
): number {
  let height = 12 * LINE
  for (const [column, cell] of row.entries()) {
    if (typeof cell?.value !== 'string' || cell.value === '') continue
    const merge = merges.find(({ startCol }) => startCol === column)
    const width = widths.slice(column, (merge?.endCol ?? column) + 1).reduce((sum, one) => sum + one, 0)
    height = Math.max(height, linesOf(cell, cell.value, width) * sizeOf(cell.style) * LINE)
  }
  return height + ROOM
}

const sizeOf = (style: CellStyle | undefined) => style?.font?.size ?? 12

/** How many lines a text takes in a cell as wide as so many digits of 12 points. */
function linesOf({ style }: WrittenCell, text: string, width: number): number {
  const scale = (sizeOf(style) / 12) * (style?.font?.bold ? 1.06 : 1)
  // A row that is a little too high is read, one that is too low is not.
  const room = Math.max(1, (0.95 * (width - 1 - 1.5 * (style?.alignment?.indent ?? 0))) / scale)
  let lines = 0
  for (const paragraph of text.split('\n')) {
    let used = Infinity
    for (const word of paragraph.split(' ')) {
      const length = lengthOf(word)
      if (used + SPACE + length <= room) {
        used += SPACE + length
        continue
      }
      // A word that is longer than a line is broken.
      lines += Math.max(1, Math.ceil(length / room))
      used = length % room
    }
  }
  return lines
}

/** How wide the letters of Times New Roman are, in digits; all others are as wide as a digit. */
const LETTERS: readonly (readonly [letters: string, width: number])[] = [
  [" .,;:!'", 0.5],
  ['ijlt/', 0.56],
  ['frI()-', 0.67],
  ['s', 0.78],
  ['acez', 0.89],
  ['EFLPSTZJ', 1.2],
  ['ABCDGHKNOQRUVXYĐ', 1.44],
  ['w', 1.44],
  ['m–', 1.56],
  ['MW…', 1.9],
]

const letterWidths = new Map(
  LETTERS.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)),
)
const SPACE = 0.5

function lengthOf(word: string): number {
  let length = 0
  for (const letter of word) length += letterWidths.get(letter) ?? widthOf(letter)
  return length
}

/** The width of a letter with its marks, remembered: there are not many letters. */
function widthOf(letter: string): number {
  const [base = letter] = letter.normalize('NFD')
  const width = letterWidths.get(base) ?? 1
  letterWidths.set(letter, width)
  return width
}
