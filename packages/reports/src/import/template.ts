import { deepFreeze, formatDate, type Lang, type Text } from '@khuyencong/domain'
import { writeXlsx, type Cell, type DataValidation, type WriteSheet } from 'hucre/xlsx'
import { columnLetters } from '../workbook/address.js'
import type { ColumnKind, ImportColumn } from './column.js'
import { importColumns, type ImportType } from './columns.js'

/** What the records of a type are called. */
export const importTypes = /* @__PURE__ */ deepFreeze({
  establishment: { vi: 'Cơ sở', en: 'Establishments' },
  project: { vi: 'Đề án', en: 'Projects' },
  product: { vi: 'Sản phẩm', en: 'Products' },
  cluster: { vi: 'Cụm công nghiệp', en: 'Clusters' },
  collaborator: { vi: 'Cộng tác viên', en: 'Collaborators' },
  allocation: { vi: 'Phân bổ kinh phí', en: 'Allocations' },
  'prior-support': { vi: 'Đã được hỗ trợ', en: 'Prior support' },
} as const satisfies Record<ImportType, Text>)

const words = {
  vi: {
    guide: 'Hướng dẫn',
    lists: 'Danh mục',
    heads: ['Cột', 'Bắt buộc', 'Cách ghi', 'Ví dụ'],
    needed: 'có',
    about: 'Ghi dữ liệu vào trang đầu, mỗi dòng một bản ghi. Để trống ô chưa biết; ghi 0 khi không có.',
    choose: 'Chọn một giá trị trong danh sách.',
  },
  en: {
    guide: 'Guide',
    lists: 'Lists',
    heads: ['Column', 'Required', 'How to write it', 'Example'],
    needed: 'yes',
    about:
      'Fill in the first sheet, one record a row. Leave empty what is not known; write 0 where there is none.',
    choose: 'Choose a value of the list.',
  },
} as const

const notes: Readonly<Record<ColumnKind, Text>> = {
  text: { vi: 'chữ', en: 'text' },
  identifier: {
    vi: 'mã riêng của bản ghi: chữ không dấu, số, dấu chấm, gạch nối',
    en: 'an identifier of its own: plain letters, digits, dot, hyphen',
  },
  count: { vi: 'số nguyên', en: 'a whole number' },
  none: { vi: 'ghi “không” nếu không có', en: 'write "none" if there is none' },
  year: { vi: 'năm bốn chữ số', en: 'a year of four digits' },
  money: { vi: 'số nguyên đồng', en: 'whole đồng' },
  hectare: { vi: 'héc-ta, đến bốn số lẻ (1 m²)', en: 'hectares, up to four decimals (1 m²)' },
  day: { vi: 'ngày/tháng/năm', en: 'day/month/year' },
  'yes-no': { vi: 'có hoặc không', en: 'yes or no' },
  list: { vi: 'các mã, ngăn cách bằng dấu chấm phẩy', en: 'identifiers with semicolons between them' },
  code: { vi: 'chọn trong danh sách', en: 'choose from the list' },
  phone: { vi: 'đủ số 0 ở đầu', en: 'with its leading zero' },
  'tax-code': {
    vi: '10 số, 13 số hoặc 12 số, đủ số 0 ở đầu',
    en: '10, 13 or 12 digits, with the leading zero',
  },
  province: { vi: 'mã tỉnh hai chữ số, hoặc tên tỉnh', en: 'the code of two digits, or the name' },
  commune: { vi: 'mã xã năm chữ số', en: 'the code of five digits' },
  named: { vi: 'tên', en: 'a name' },
  'named-list': { vi: 'các tên, ngăn cách bằng dấu chấm phẩy', en: 'names with semicolons between them' },
}

const DAY = '2026-03-05'

/** What stands in a column of the example. */
function exampleOf({ kind, path, codes = {} }: ImportColumn, lang: Lang): string {
  switch (kind) {
    case 'code':
      return Object.values(codes)[0]?.[lang] ?? ''
    case 'day':
      return formatDate(DAY, 'vi')
    case 'money':
      return lang === 'vi' ? '300.000.000' : '300,000,000'
    case 'hectare':
      return lang === 'vi' ? '45,125' : '45.125'
    case 'year':
      return DAY.slice(0, 4)
    case 'yes-no':
      return lang === 'vi' ? 'có' : 'yes'
    case 'count':
    case 'none':
    case 'text':
    case 'identifier':
    case 'list':
    case 'phone':
    case 'tax-code':
    case 'province':
    case 'commune':
    case 'named':
    case 'named-list':
      return examples[path] ?? examples[kind] ?? ''
  }
}

const examples: Readonly<Record<string, string>> = {
  id: 'DA-2026-01',
  identifier: 'CS-01',
  name: 'Hợp tác xã Mây tre A',
  list: 'CS-01; CS-02',
  phone: '0912 345 678',
  'tax-code': '0100233488',
  province: '38',
  commune: '16279',
  decision: '12/QĐ-UBND',
  document: '55/QĐ-TTKC',
  item: 'Máy dệt chiếu',
}

/** How many rows have their lists. */
const ROWS = 2000
/** How many rows have the look of their column. */
const STYLED = 300

/**
 * A workbook to fill, with the headings that an import of a type knows, drop-down lists of the labels of its codes, and
 * a guide with notes and an example on a sheet of its own.
 */
export function importTemplate(type: ImportType, lang: Lang = 'vi'): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async start(controller) {
      controller.enqueue(
        await writeXlsx({ sheets: sheetsOf(type, lang), defaultFont: { name: 'Times New Roman', size: 12 } }),
      )
      controller.close()
    },
  })
}

const bold = { font: { bold: true }, alignment: { wrapText: true, vertical: 'center' } } as const

function sheetsOf(type: ImportType, lang: Lang): WriteSheet[] {
  const columns: readonly ImportColumn[] = importColumns[type]
  const { guide, lists, heads, needed, about, choose } = words[lang]
  const coded = columns.filter(({ codes }) => codes)
  const labels = coded.map(({ codes = {} }) => Object.values(codes).map((label) => label[lang]))
  const longest = Math.max(0, ...labels.map(({ length }) => length))
  const header = columns.map(({ label, required }, column): readonly [string, Partial<Cell>] => [
    `0,${column}`,
    { value: label[lang], style: required ? { ...bold, fill } : bold },
  ])
  return [
    {
      name: importTypes[type][lang],
      columns: columns.map(({ label }) => ({ width: Math.max(14, Math.min(40, label[lang].length + 4)) })),
      rows: [],
      cells: new Map([...header, ...blankCells(columns)]),
      freezePane: { rows: 1 },
      dataValidations: coded.map((column, index): DataValidation => {
        const letters = columnLetters(columns.indexOf(column))
        const list = columnLetters(index)
        return {
          type: 'list',
          formula1: `'${lists}'!$${list}$1:$${list}$${labels[index]?.length ?? 1}`,
          allowBlank: true,
          showErrorMessage: true,
          errorMessage: choose,
          range: `${letters}2:${letters}${ROWS}`,
        }
      }),
    },
    {
      name: guide,
      columns: [{ width: 34 }, { width: 10 }, { width: 50 }, { width: 40 }],
      rows: [
        [about],
        [],
        [...heads],
        ...columns.map((column, index) => [
          // With its letter, so that no row of the guide is taken for headings.
          `${columnLetters(index)}. ${column.label[lang]}`,
          column.required ? needed : null,
          notes[column.kind][lang],
          exampleOf(column, lang),
        ]),
      ],
    },
    // Hidden, so that it is no table to be read.
    {
      name: lists,
      hidden: true,
      rows: Array.from({ length: longest }, (_, row) => labels.map((label) => label[row] ?? null)),
    },
  ]
}

const fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF2CC' } } as const

const formats: Partial<Record<ColumnKind, string>> = {
  money: '#,##0',
  hectare: '#,##0.####',
  day: 'dd/mm/yyyy',
  year: '0',
}

/** Cells to be filled: codes keep their zeros in cells of text. */
function* blankCells(columns: readonly ImportColumn[]): Generator<readonly [string, Partial<Cell>]> {
  const styles = columns.map(({ kind }) => ({ numFmt: formats[kind] ?? '@' }))
  for (let row = 1; row <= STYLED; row++) {
    for (const [column, style] of styles.entries()) yield [`${row},${column}`, { value: null, style }]
  }
}
