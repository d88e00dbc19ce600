import { strToU8, zipSync } from 'fflate'

/** A sheet in the words of XML: its rows, and what stands around them. */
export interface RawSheet {
  readonly name: string
  /** Rows as XML, or as lists of values: texts, numbers, or a cell as XML after its address. */
  readonly rows: readonly (string | readonly (string | number | null | RawCell)[])[]
  readonly hidden?: boolean
  readonly merges?: readonly string[]
  /** Rows that are hidden, from 1. */
  readonly hiddenRows?: readonly number[]
}

/** A cell as XML: what stands after its address, and in it. */
export interface RawCell {
  readonly attributes: string
  readonly xml: string
}

/** A formula without a stored result, as programs write that do not reckon. */
export const formula = (text: string): RawCell => ({ attributes: '', xml: `<f>${text}</f>` })

/** A cell with an error of the spreadsheet. */
export const cellError = (text: string): RawCell => ({ attributes: ' t="e"', xml: `<v>${text}</v>` })

/** A number that looks like a day. */
export const dayCell = (serial: number): RawCell => ({ attributes: ' s="1"', xml: `<v>${serial}</v>` })

/** A text in a font whose letters are no Unicode. */
export const oldFont = (text: string): RawCell => ({
  attributes: ' s="2" t="inlineStr"',
  xml: `<is><t>${text}</t></is>`,
})

/**
 * A workbook with what writers of workbooks do not write: hidden rows, formulas without results, merged cells, old
 * fonts. For tests alone.
 */
export function rawWorkbook(sheets: readonly RawSheet[]): Uint8Array {
  const of = 'http://schemas.openxmlformats.org'
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${of}/officeDocument/2006/relationships/${kind}" Target="${target}"/>`
  const relations = (inner: string) =>
    strToU8(`<Relationships xmlns="${of}/package/2006/relationships">${inner}</Relationships>`)
  const names = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  )
  const parts = sheets.map((sheet, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    strToU8(sheetXml(sheet)),
  ])
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${of}/officeDocument/2006/relationships"><sheets>${names.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relations(
      sheets
        .map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
        .join('') + relation('rId99', 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': strToU8(
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>' +
        '<fonts><font><name val="Times New Roman"/></font><font><name val=".VnTime"/></font></fonts>' +
        '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>',
    ),
    ...Object.fromEntries(parts),
  } as Record<string, Uint8Array>)
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function sheetXml({ rows, merges = [], hiddenRows = [] }: RawSheet): string {
  const xml = rows.map((row, index) => {
    if (typeof row === 'string') return row
    const number = index + 1
    const cells = row.map((value, column) => cellXml(`${String.fromCharCode(65 + column)}${number}`, value))
    return `<row r="${number}"${hiddenRows.includes(number) ? ' hidden="1"' : ''}>${cells.join('')}</row>`
  })
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
  return `<worksheet><sheetData>${xml.join('')}</sheetData>${merged && `<mergeCells>${merged}</mergeCells>`}</worksheet>`
}

function cellXml(at: string, value: string | number | null | RawCell): string {
  if (value === null) return ''
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`
  if (typeof value === 'string') return `<c r="${at}" t="inlineStr"><is><t>${escape(value)}</t></is></c>`
  return `<c r="${at}"${value.attributes}>${value.xml}</c>`
}
