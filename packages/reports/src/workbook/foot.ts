import type { CellStyle } from 'hucre/xlsx'
import type { Form } from '../form.js'
import { styles } from './styles.js'
import { say, type WrittenCell, type WrittenSheet } from './written.js'

/** Below this width, in characters, a signature does not fit. */
const SIGNATURE_WIDTH = 24

/** What stands under the table: notes, where the form comes from, place and day, signatures. */
export function footRows(
  form: Form,
  widths: readonly number[],
  firstRow: number,
  { place, notes = [] }: { readonly place?: string; readonly notes?: readonly string[] },
) {
  const width = widths.length
  const rows: (WrittenCell | null)[][] = []
  const merges: WrittenSheet['merges'][number][] = []
  const at = () => firstRow + rows.length
  const across = (text: string, style: CellStyle) => {
    merges.push({ startRow: at(), endRow: at(), startCol: 0, endCol: width - 1 })
    rows.push([say(text, style)])
  }
  for (const note of notes) across(note, styles.note)
  for (const note of form.notes ?? []) across(`Ghi chú: ${note.vi}`, styles.note)
  if (form.provenance.note) across(`Nguồn biểu: ${form.provenance.note.vi}`, styles.note)
  rows.push([])
  const [, half = 1] = startsOf(2, widths)
  merges.push({ startRow: at(), endRow: at(), startCol: half, endCol: width - 1 })
  const dated = say(`${place ?? '…'}, ngày … tháng … năm …`, styles.motto)
  rows.push(Array.from({ length: width }, (_, index) => (index === half ? dated : null)))
  for (const together of signatureRows(form.signatures, widths)) {
    const starts = startsOf(together.length, widths)
    for (const [texts, style] of [
      [together.map(({ vi }) => vi.toUpperCase()), styles.unit],
      [together.map(() => '(Chữ ký, họ tên, dấu)'), styles.motto],
    ] as const) {
      starts.forEach((start, index) => {
        merges.push({
          startRow: at(),
          endRow: at(),
          startCol: start,
          endCol: (starts[index + 1] ?? width) - 1,
        })
      })
      rows.push(
        Array.from({ length: width }, (_, index) => {
          const signature = starts.indexOf(index)
          return signature < 0 ? null : say(texts[signature] ?? '', style)
        }),
      )
    }
    // Room for the signatures and seals.
    rows.push(...Array.from({ length: 4 }, () => []))
  }
  return { rows, merges }
}

/** The signatures that stand beside each other: as many as the columns leave room for. */
function signatureRows(signatures: Form['signatures'], widths: readonly number[]): Form['signatures'][] {
  for (let count = signatures.length; count > 1; count--) {
    const starts = startsOf(count, widths)
    const narrowest = Math.min(
      ...starts.map((start, index) =>
        widths.slice(start, starts[index + 1]).reduce((sum, one) => sum + one, 0),
      ),
    )
    if (narrowest < SIGNATURE_WIDTH) continue
    const rows = Math.ceil(signatures.length / count)
    return Array.from({ length: rows }, (_, row) => signatures.slice(row * count, (row + 1) * count))
  }
  return signatures.map((signature) => [signature])
}

/** The columns at which as many parts begin as there are signatures, each about as wide as the others. */
export function startsOf(count: number, widths: readonly number[]): number[] {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const starts: number[] = []
  let before = 0
  widths.forEach((width, column) => {
    const left = widths.length - column
    if (
      starts.length < count &&
      (before >= (starts.length * whole) / count - width / 2 || left <= count - starts.length)
    ) {
      starts.push(column)
    }
    before += width
  })
  return starts
}
