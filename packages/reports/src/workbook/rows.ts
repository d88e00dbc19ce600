import type { CellStyle } from 'hucre/xlsx'
import { strToU8 } from 'fflate'
import { columnLetters } from './address.js'
import { heightOf } from './height.js'
import type { ListCell } from './written.js'

/** How much text is put together before it is packed. */
const CHUNK = 65_536

/**
 * Rows as the XML of a worksheet (ISO/IEC 29500-1, 18.3.1.73).
 *
 * @param first the place of the first row, from 0
 * @param styles the number of each look in the styles of the workbook
 */
export function* rowChunks(
  rows: Iterable<readonly ListCell[]>,
  first: number,
  styles: ReadonlyMap<CellStyle, number>,
  widths: readonly number[],
): Generator<Uint8Array> {
  const letters = widths.map((_, column) => columnLetters(column))
  let text = ''
  let number = first
  for (const row of rows) {
    number++
    text += `<row r="${number}" ht="${heightOf(row, widths)}" customHeight="1">`
    for (const [column, { value, style }] of row.entries()) {
      text += cellXml(`${letters[column]}${number}`, styles.get(style), value)
    }
    text += '</row>'
    if (text.length < CHUNK) continue
    yield strToU8(text)
    text = ''
  }
  yield strToU8(text)
}

function cellXml(at: string, style: number | undefined, value: ListCell['value']): string {
  const head = `<c r="${at}" s="${style}"`
  if (value === null) return `${head}/>`
  if (typeof value === 'number') return `${head}><v>${value}</v></c>`
  return `${head} t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`
}

/** Characters that XML cannot hold: those of control, without the tab and the end of a line. */
const unholdable = /[^\P{Cc}\t\n\u007F-\u009F]/gu

/** What XML cannot hold is written as its number; so is what looks like such a number (22.9.2.19). */
const escape = (text: string) =>
  text
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(unholdable, (character) => {
      const number = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
      return `_x${number}_`
    })
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
