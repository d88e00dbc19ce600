import type { CellStyle } from 'hucre/xlsx'

const thin = { style: 'thin', color: { rgb: '7F7F7F' } } as const
const box: NonNullable<CellStyle['border']> = { top: thin, bottom: thin, left: thin, right: thin }
const font = (extra: CellStyle['font'] = {}): NonNullable<CellStyle['font']> => ({
  name: 'Times New Roman',
  size: 12,
  ...extra,
})
const middle = (horizontal: 'left' | 'center', indent = 0): NonNullable<CellStyle['alignment']> => ({
  horizontal,
  vertical: 'center',
  wrapText: true,
  ...(indent > 0 && { indent }),
})
/** Of figures, which no program wraps; LibreOffice indents only some of those that are said to be. */
const toTheRight: NonNullable<CellStyle['alignment']> = { horizontal: 'right', vertical: 'center', indent: 1 }
const shade: NonNullable<CellStyle['fill']> = {
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb: 'E8EEF4' },
}

type StyleName =
  | 'unit'
  | 'motto'
  | 'title'
  | 'subtitle'
  | 'small'
  | 'header'
  | 'headerSmall'
  | 'heading'
  | 'headingNumber'
  | 'words'
  | 'part'
  | 'number'
  | 'figure'
  | 'total'
  | 'note'

/** How the parts of a report look, after the layout of Vietnamese administrative documents. */
export const styles: Readonly<Record<StyleName, CellStyle>> = {
  unit: { font: font({ bold: true }), alignment: middle('center') },
  motto: { font: font({ italic: true }), alignment: middle('center') },
  title: { font: font({ bold: true, size: 14 }), alignment: middle('center') },
  subtitle: { font: font(), alignment: middle('center') },
  small: { font: font({ size: 9, color: { rgb: '595959' } }), alignment: middle('center') },
  header: { font: font({ bold: true }), alignment: middle('center'), border: box, fill: shade },
  headerSmall: {
    font: font({ italic: true, size: 10 }),
    alignment: middle('center'),
    border: box,
    fill: shade,
  },
  heading: { font: font({ bold: true }), alignment: middle('left', 1), border: box },
  headingNumber: { font: font({ bold: true }), alignment: middle('center'), border: box },
  words: { font: font(), alignment: middle('left', 1), border: box },
  part: { font: font({ italic: true }), alignment: middle('left', 2), border: box },
  number: { font: font(), alignment: middle('center'), border: box },
  figure: { font: font(), alignment: toTheRight, border: box },
  total: { font: font({ bold: true }), alignment: toTheRight, border: box },
  note: { font: font({ italic: true, size: 10 }), alignment: middle('left') },
}

const formatted = new WeakMap<CellStyle, CellStyle[]>()

/** A style with the number format that shows all the decimals of a figure and no others; one object for each. */
export function withFormat(style: CellStyle, text: string): CellStyle {
  const decimals = text.split('.')[1]?.length ?? 0
  const known = formatted.get(style) ?? []
  formatted.set(style, known)
  return (known[decimals] ??= {
    ...style,
    numFmt: decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0',
  })
}
