import { unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import {
  cellError,
  dayCell,
  formula,
  oldFont,
  rawWorkbook,
  type RawSheet,
} from '../../testing/rawWorkbook.js'
import {
  importTable,
  rejectedRowsWorkbook,
  type ImportedRow,
  type ImportType,
  type PlaceNames,
} from './index.js'

const names: Readonly<Record<string, string>> = {
  '01': '01',
  '38': '38',
  'thanh hoá': '38',
  'thanh hóa': '38',
}
const places: PlaceNames = { province: (text) => names[text.toLowerCase()] }
const bytes = (text: string) => new TextEncoder().encode(text)

async function read<Type extends ImportType>(type: Type, source: Uint8Array | readonly RawSheet[]) {
  const file = source instanceof Uint8Array ? source : rawWorkbook(source)
  const { rows, issues, headings, skipped } = await importTable(type, file, { places })
  const found: ImportedRow<Type>[] = []
  for await (const row of rows) found.push(row)
  const records = found.map((row) =>
    row.ok ? row.record : row.issues.map(({ code, cell }) => `${code} ${cell}`),
  )
  return { found, records, issues, headings, skipped, told: issues.map(({ code }) => code) }
}

const project = ['Mã', 'Tên', 'Nguồn khuyến công', 'Nội dung', 'Tình trạng', 'Năm kế hoạch', 'Mã tỉnh']
const row = (id: string): (string | number | null)[] => [
  id,
  `Đề án ${id}`,
  'KCQG',
  'technology',
  'Đang triển khai',
  2026,
  '38',
]

describe('an amount in the words of a cell', () => {
  const amounts = async (heading: string, ...cells: (string | number | ReturnType<typeof formula>)[]) => {
    const rows = [[...project, heading], ...cells.map((cell, index) => [...row(`d${index}`), cell])]
    const { found } = await read('project', [{ name: 'S', rows }])
    return found.map((one) => (one.ok ? one.record.funding[0]?.approvedVnd : one.issues[0]?.code))
  }

  test.each([
    ['300.000.000', 300_000_000],
    ['300,000,000', 300_000_000],
    ['300 000 000', 300_000_000],
    ['300\u00A0000\u202F000', 300_000_000],
    ['300.000.000 đồng', 300_000_000],
    ['300.000.000đ', 300_000_000],
    ['300.000.000 ₫', 300_000_000],
    ['300.000.000 VNĐ', 300_000_000],
    ['300.000.000,00', 300_000_000],
    ['300000000.0', 300_000_000],
    ['300 triệu', 300_000_000],
    ['412,5 tr', 412_500_000],
    ['0,3 tỷ đồng', 300_000_000],
    ['500 nghìn đồng', 500_000],
    ['500.000', 500_000],
    [0, 0],
    ['0', 0],
    [150_000_000.00000003, 150_000_000],
    ['1.250', 'number-of-two-readings'],
    ['1,250', 'number-of-two-readings'],
    ['250.000,000', 'number-of-two-readings'],
    ['1e5', 'cell-not-number'],
    ['3OO.000.000', 'cell-not-number'],
    ['khoảng 300 triệu', 'cell-not-number'],
    ['300-350 triệu', 'cell-not-number'],
    ['1.250.5', 'cell-not-number'],
    ['Máy: 150tr; hội chợ: 15tr', 'cell-not-number'],
    ['45 ha', 'cell-not-number'],
    ['-', 'cell-not-number'],
    ['-5.000.000', 'number-negative'],
    [1.5, 'cell-too-precise'],
    [formula('2*150000000'), 'formula-without-result'],
    [cellError('#REF!'), 'cell-error'],
    [dayCell(46_086), 'cell-not-number'],
  ])('%j of đồng', async (cell, expected) => {
    expect(await amounts('KCQG được duyệt (đồng)', cell)).toEqual([expected])
  })

  test.each([
    ['KCQG được duyệt (triệu đồng)', 300, 300_000_000],
    ['Kinh phí KCQG, triệu đồng', '412,5', 412_500_000],
    ['Vốn KCQG (ĐVT: tỷ đồng)', 0.3, 300_000_000],
    ['Kinh phí khuyến công quốc gia (1.000 đồng)', 300_000, 300_000_000],
    ['KCQG', 300_000_000, 300_000_000],
    // Without a unit, 300 may be millions or billions, and 500.000 đồng or millions.
    ['KCQG', 300, 'unit-not-said'],
    ['KCQG', 500_000, 'unit-not-said'],
  ])('under %j, %j', async (heading, cell, expected) => {
    expect(await amounts(heading, cell)).toEqual([expected])
  })

  test('that two conventions read differently follows the column, then the file', async () => {
    const heading = 'KCQG được duyệt (triệu đồng)'
    expect(await amounts(heading, '1.250')).toEqual(['number-of-two-readings'])
    expect(await amounts(heading, '1.250', '12,5')).toEqual([1_250_000_000, 12_500_000])
    expect(await amounts(heading, '1.250', '12.5')).toEqual([1_250_000, 12_500_000])
    expect(await amounts(heading, '1.250', '12.5', '12,5')).toEqual([
      'number-of-two-readings',
      12_500_000,
      12_500_000,
    ])
  })

  test('that is unusual is taken with a warning', async () => {
    const { found } = await read('project', [
      {
        name: 'S',
        rows: [
          [...project, 'KCQG (đồng)'],
          [...row('a'), 300],
        ],
      },
    ])
    expect(found[0]).toMatchObject({ ok: true, issues: [{ code: 'number-unlikely', cell: 'H2' }] })
  })

  test('under a heading of money that is not known keeps the table out', async () => {
    const { told } = await read('project', [
      { name: 'S', rows: [[...project, 'Kinh phí nước ngoài (đồng)', 'Tổng kinh phí (đồng)'], row('a')] },
    ])
    expect(told).toEqual(['money-column-not-known', 'column-not-known'])
  })
})

describe('an area', () => {
  test.each([
    ['Diện tích (ha)', '45,125', 451_250],
    ['Diện tích (ha)', '45.125', 451_250],
    ['Diện tích (ha)', '7,250', 72_500],
    ['Diện tích (ha)', 45.125, 451_250],
    ['Diện tích (ha)', '0,125', 1250],
    ['Diện tích (m2)', '451.250', 451_250],
    ['Diện tích (m²)', 451_250, 451_250],
    ['Diện tích', 451_250, 451_250],
    ['Diện tích', '45,1', 451_000],
    ['Diện tích quy hoạch, ha', 45, 450_000],
    ['Diện tích (ha)', 45.12345, 'cell-too-precise'],
    ['Diện tích (m2)', 12_000.5, 'cell-too-precise'],
  ])('%j %j', async (heading, cell, expected) => {
    const rows = [
      ['Mã', 'Tên', 'Mã tỉnh', 'Tình trạng', heading],
      ['c', 'CCN A', '38', 'đã thành lập', cell],
    ]
    const { found } = await read('cluster', [{ name: 'S', rows }])
    const [one] = found
    expect(one?.ok ? one.record.areaM2 : one?.issues[0]?.code).toBe(expected)
  })

  test('counted in something else is no area', async () => {
    const rows = [
      ['Mã', 'Tên', 'Mã tỉnh', 'Tình trạng', 'Lấp đầy (%)'],
      ['c', 'CCN A', '38', 'đã thành lập', 80],
    ]
    const { records, told } = await read('cluster', [{ name: 'S', rows }])
    expect(told).toEqual(['column-not-known'])
    expect(records).toEqual([
      { id: 'c', name: 'CCN A', address: { provinceCode: '38' }, status: 'established' },
    ])
  })
})

describe('a day', () => {
  test.each([
    ['05/03/2026', '2026-03-05'],
    ['5.3.2026', '2026-03-05'],
    ['5-3-2026', '2026-03-05'],
    ['ngày 05 tháng 3 năm 2026', '2026-03-05'],
    ['2026-03-05', '2026-03-05'],
    [dayCell(46_086), '2026-03-05'],
    [dayCell(46_086.7), '2026-03-05'],
    [46_086, '2026-03-05'],
    ['31/02/2026', 'cell-not-day'],
    ['Tháng 3/2026', 'cell-not-day'],
    ['3/2026', 'cell-not-day'],
    ['05/03/26', 'cell-not-day'],
    ['46086', 'cell-not-day'],
    ['2026', 'cell-not-day'],
    [2026, 'cell-not-day'],
    [formula('TODAY()'), 'formula-without-result'],
  ])('%j', async (cell, expected) => {
    const rows = [
      ['Mã', 'Mã tỉnh', 'Từ ngày'],
      ['a', '38', cell],
    ]
    const { found } = await read('collaborator', [{ name: 'S', rows }])
    const [one] = found
    expect(one?.ok ? one.record.from : one?.issues[0]?.code).toBe(expected)
    const codes = one?.ok ? one.issues.map(({ code }) => code) : []
    expect(codes).toEqual(cell === 46_086 ? ['day-without-look'] : [])
  })
})

describe('words of offices', () => {
  const shop = async (heading: string, cell: string | number | ReturnType<typeof oldFont>) => {
    const rows = [
      ['Mã', 'Tên', heading],
      ['a', 'Cơ sở A', cell],
    ]
    const { found } = await read('establishment', [{ name: 'S', rows }])
    const [one] = found
    return one?.ok ? { ...one.record, told: one.issues.map(({ code }) => code) } : one?.issues[0]
  }

  test.each([
    ['Cty TNHH', 'enterprise'],
    ['Công ty TNHH MTV', 'enterprise'],
    ['DNTN', 'enterprise'],
    ['HTX', 'cooperative'],
    ['Liên hiệp HTX', 'cooperative-union'],
    ['Tổ hợp tác', 'cooperative-group'],
    ['HKD', 'household-business'],
    ['Hộ kinh doanh cá thể', 'household-business'],
  ])('the legal form %j', async (cell, legalForm) => {
    expect(await shop('Loại hình', cell)).toMatchObject({ legalForm })
  })

  test('a word that is none of a list is refused with the list', async () => {
    expect(await shop('Loại hình', 'Cơ sở')).toMatchObject({
      code: 'unknown-value',
      cell: 'C2',
      heading: 'Loại hình',
      found: 'Cơ sở',
      nearest: ['doanh nghiệp', 'hợp tác xã', 'liên hiệp hợp tác xã', 'tổ hợp tác', 'hộ kinh doanh'],
    })
  })

  test('zeros that a spreadsheet ate: certain ones come back, tax codes are asked for', async () => {
    expect(await shop('Mã tỉnh', 1)).toMatchObject({
      address: { provinceCode: '01' },
      told: ['value-mended'],
    })
    expect(await shop('Tỉnh', 'Thanh Hoá')).toMatchObject({
      address: { provinceCode: '38' },
      told: ['value-mended'],
    })
    expect(await shop('Mã tỉnh', 'Thanh Hoa Cu')).toMatchObject({ code: 'place-not-recognised' })
    expect(await shop('SĐT', 912_345_678)).toMatchObject({
      representative: { phone: '0912345678' },
      told: ['value-mended'],
    })
    expect(await shop('MST', 100_233_488)).toMatchObject({
      code: 'leading-zero-lost',
      nearest: ['0100233488'],
    })
    expect(await shop('MST', 38_199_012_345)).toMatchObject({
      code: 'leading-zero-lost',
      nearest: ['038199012345'],
    })
    expect(await shop('MST', '0100233489')).toMatchObject({ code: 'invalid-tax-code' })
  })

  test('letters of older fonts are no Vietnamese', async () => {
    expect(await shop('Người đại diện', oldFont('Lª ThÞ Th¾m'))).toMatchObject({ code: 'text-of-old-font' })
    expect(await shop('Người đại diện', 'Lª ThÞ Th¾m')).toMatchObject({ code: 'text-of-old-font' })
    expect(await shop('Người đại diện', 'LÃª Thá»‹ Tháº¯m')).toMatchObject({ code: 'text-of-old-font' })
    expect(await shop('Người đại diện', oldFont('Le Van An'))).toMatchObject({
      representative: { name: 'Le Van An' },
    })
    const decomposed = 'Lê Thị Thắm'.normalize('NFD')
    expect(await shop('Người đại diện', decomposed)).toMatchObject({
      representative: { name: 'Lê Thị Thắm' },
    })
  })

  const status = async (cell: string) => {
    const { found } = await read('project', [{ name: 'S', rows: [project, row('a').with(4, cell)] }])
    const [one] = found
    return one?.ok ? one.record.status : one?.issues[0]
  }

  test('a status of one meaning is read, of two asked about', async () => {
    expect(await status('Đang triển khai')).toBe('in-progress')
    expect(await status('ĐANG THỰC HIỆN')).toBe('in-progress')
    expect(await status('Đã PD')).toBe('approved')
    expect(await status('Đã thanh quyết toán')).toBe('settled')
    expect(await status('Không triển khai')).toBe('not-carried-out')
    expect(await status('Hoàn thành')).toMatchObject({
      code: 'value-of-two-meanings',
      nearest: ['đã nghiệm thu', 'đã quyết toán'],
    })
    expect(await status('Dừng')).toMatchObject({ code: 'value-of-two-meanings' })
    expect(await status('Chậm')).toMatchObject({ code: 'unknown-value', cell: 'E2' })
  })
})

describe('the table of a sheet', () => {
  const above = [
    ['UBND TỈNH THANH HÓA', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    [],
    ['DANH SÁCH ĐỀ ÁN KHUYẾN CÔNG QUỐC GIA NĂM 2026'],
    ['Đơn vị tính: triệu đồng'],
  ]

  test('stands below a title, in two rows of headings, with what the title says of all rows', async () => {
    const { records, told, skipped } = await read('project', [
      {
        name: 'Đề án',
        merges: ['A5:A6', 'B5:B6', 'C5:C6', 'D5:D6', 'E5:F5'],
        rows: [
          ...above,
          ['TT', 'Tên đề án', 'Nội dung', 'Tình trạng', 'Kinh phí'],
          [null, null, null, null, 'KCQG', 'Đối ứng'],
          ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
          ['I', 'Xã Hoằng Lộc'],
          [1, 'Máy dệt chiếu', 'ứng dụng máy móc', 'Đã PD', 300, '412,5'],
          ['Tổng cộng', null, null, null, 300, 412.5],
          [null, null, null, 'Thanh Hóa, ngày 12 tháng 3 năm 2026'],
          ['NGƯỜI LẬP BIỂU', null, null, 'GIÁM ĐỐC'],
        ],
      },
    ])
    expect(told.toSorted()).toEqual([
      'identifiers-made',
      'taken-from-title',
      'taken-from-title',
      'taken-from-title',
    ])
    expect(records).toEqual([
      {
        id: '2026-may-det-chieu',
        name: 'Máy dệt chiếu',
        fund: 'national',
        content: 'technology',
        status: 'approved',
        planYear: 2026,
        place: { provinceCode: '38' },
        funding: [
          { source: 'national', approvedVnd: 300_000_000 },
          { source: 'counterpart', approvedVnd: 412_500_000 },
        ],
      },
    ])
    expect(skipped.map(({ row: at, reason }) => [at, reason])).toEqual([
      [7, 'column-numbers'],
      [8, 'section'],
      [10, 'total'],
      [11, 'note'],
      [12, 'note'],
    ])
  })

  test('rows that were rejected come back under headings that say their unit', async () => {
    const rows = [...above, [...project, 'KCQG'], [...row('a'), '300-350'], [...row('b'), 350.5]]
    const { found, headings } = await read('project', [{ name: 'S', rows }])
    expect(headings.at(-1)).toBe('KCQG (triệu đồng)')
    const rejected = found.filter((one) => !one.ok)
    const stream = rejectedRowsWorkbook(headings, rejected)
    const again = await read('project', new Uint8Array(await new Response(stream).arrayBuffer()))
    expect(again.told).toEqual([])
    expect(again.records).toEqual([['cell-not-number K2']])
  })

  test('may be on any sheet that is seen, and on several', async () => {
    const one = { name: 'Đợt 1', rows: [project, row('a')] }
    const other = { name: 'Đợt 2', rows: [project, row('b'), row('a')] }
    const note = { name: 'Hướng dẫn', rows: [['Điền vào trang sau']] }
    const hidden = { name: 'Cũ', hidden: true, rows: [project, row('c')] }
    const { found, skipped } = await read('project', [note, hidden, one, other])
    expect(found.map((each) => [each.sheet, each.row, each.ok])).toEqual([
      ['Đợt 1', 2, true],
      ['Đợt 2', 2, true],
      ['Đợt 2', 3, false],
    ])
    expect(skipped.map(({ sheet, reason }) => [sheet, reason])).toEqual([
      ['Hướng dẫn', 'no-table'],
      ['Cũ', 'hidden-sheet'],
    ])
  })

  test('that is nowhere, or lacks a column, is told of by name', async () => {
    const none = await read('project', [{ name: 'Hướng dẫn', rows: [['Điền vào trang sau']] }])
    expect(none.issues).toMatchObject([{ code: 'table-not-found', sheet: 'Hướng dẫn' }])
    const short = await read('project', [{ name: 'S', rows: [project.slice(0, 5), row('a').slice(0, 5)] }])
    expect(short.issues.map(({ code, heading }) => [code, heading])).toEqual([
      ['column-missing', 'Năm kế hoạch'],
      ['column-missing', 'Mã tỉnh'],
    ])
    const years = ['Nguồn kinh phí', 'Năm 2025', 'Năm 2026']
    const across = await read('allocation', [{ name: 'S', rows: [years, ['KCQG', 2.1, 3]] }])
    expect(across.issues[0]).toMatchObject({ code: 'headings-are-years', parameters: { range: 'B1:C1' } })
    expect(across.records).toEqual([])
  })

  test('hidden rows, remarks under no heading and names that repeat are told of', async () => {
    const shops = ['Mã', 'Tên', null, 'Mã số thuế']
    const { records, found } = await read('establishment', [
      {
        name: 'S',
        hiddenRows: [3],
        rows: [
          shops,
          ['a', 'Công ty TNHH Chè lam', null, '0100233488'],
          ['b', 'Gốm cũ'],
          ['c', 'Gốm', 'đã nghỉ'],
          ['d', 'CTY TNHH CHÈ LAM', null, '0100233488'],
          ['a', 'Công ty TNHH Chè lam', null, '0100233488'],
        ],
      },
    ])
    expect(records.slice(1)).toEqual([
      ['row-hidden A3'],
      ['cell-without-heading C4'],
      expect.objectContaining({ id: 'd' }),
      ['duplicate-record A6'],
    ])
    expect(found[3]).toMatchObject({
      ok: true,
      issues: [{ code: 'record-looks-like', parameters: { other: 'a' } }],
    })
  })

  test('cells merged over rows: a year holds for all, an amount for none', async () => {
    const { records } = await read('project', [
      {
        name: 'S',
        merges: ['F2:F4', 'H3:H4'],
        rows: [
          [...project, 'KCQG (đồng)'],
          [...row('a'), 200_000_000],
          [...row('b').with(5, null), 160_000_000],
          row('c').with(5, null),
        ],
      },
    ])
    expect(records).toEqual([
      expect.objectContaining({ planYear: 2026 }),
      ['amount-merged H3'],
      ['amount-merged H4'],
    ])
  })

  test('several beneficiaries with one amount are asked for one by one', async () => {
    const headings = ['TT', 'Tên DN/HTX/hộ', 'Nội dung hỗ trợ', 'Nguồn', 'Số tiền (đồng)', 'Ngày chi']
    const { records } = await read('prior-support', [
      {
        name: 'S',
        rows: [
          headings,
          [1, 'HTX Cói', 'Máy dệt', 'KCQG', '210.000.000', '12/10/2023'],
          [2, 'HTX A\nHTX B', 'Hội chợ', 'KCĐP', 45_000_000, '03/06/2024'],
          ['Cộng', null, null, null, 255_000_000],
        ],
      },
    ])
    expect(records).toEqual([
      {
        id: 'htx-coi-may-det-2023-10-12',
        establishmentId: 'htx-coi',
        item: 'Máy dệt',
        source: 'national-promotion',
        amountVnd: 210_000_000,
        on: '2023-10-12',
      },
      ['several-in-one-cell B3'],
    ])
  })
})

describe('a text of separated values', () => {
  const text = 'Mã;Tên;Địa chỉ\ncs-1;Gốm Tam Thọ;"Thôn 2, xã Nông Cống, tỉnh Thanh Hóa"\n'
  const expected = {
    id: 'cs-1',
    name: 'Gốm Tam Thọ',
    address: { provinceCode: '38', street: 'Thôn 2, xã Nông Cống, tỉnh Thanh Hóa' },
  }

  test.each([
    ['semicolons', text],
    ['tabs', text.replaceAll(';', '\t')],
    ['commas', text.replaceAll(';', ',')],
    ['a line that says which', `sep=|\r\n${text.replaceAll(';', '|')}`],
    ['title lines above', `Danh sách cơ sở;;\n;;\n${text}`],
  ])('with %s', async (_, written) => {
    expect((await read('establishment', bytes(`\uFEFF${written}`))).records).toEqual([expected])
    const wide = Buffer.from(`\uFEFF${written}`, 'utf16le')
    expect((await read('establishment', new Uint8Array(wide))).records).toEqual([expected])
  })

  test('in an encoding that nothing declares is refused', async () => {
    await expect(read('establishment', new Uint8Array([0x4d, 0xe3, 0x3b, 0x54, 0x0a]))).rejects.toMatchObject(
      {
        issue: { code: 'text-encoding-not-known' },
      },
    )
  })
})

describe('a workbook that is damaged', () => {
  const whole = () =>
    rawWorkbook([
      {
        name: 'S',
        rows: [
          ['Mã', 'Tên'],
          ['a', 'Gốm 1600000003'],
          ['b', 'Mây'],
        ],
      },
    ])

  /** The parts of a workbook with one of them changed, packed anew. */
  const changed = (part: string, change: (text: string) => string) => {
    const parts = unzipSync(whole())
    const xml = new TextDecoder().decode(parts[part])
    return zipSync({ ...parts, [part]: bytes(change(xml)) })
  }
  const refused = async (file: Uint8Array) =>
    expect(read('establishment', file)).rejects.toMatchObject({ issue: { code: 'not-a-workbook' } })

  test('in one digit, against its checksum', async () => {
    const stored = zipSync(unzipSync(whole()), { level: 0 })
    expect((await read('establishment', stored)).records).toHaveLength(2)
    const at = Buffer.from(stored).indexOf('1600000003')
    stored[at] = '9'.charCodeAt(0)
    await refused(stored)
  })

  test.each([0.3, 0.6, 0.95])('by being cut at %d of its sheet', async (share) => {
    const sheet = 'xl/worksheets/sheet1.xml'
    await refused(changed(sheet, (xml) => xml.slice(0, Math.floor(xml.length * share))))
  })

  test('by being cut itself, or by a row beyond the last that a sheet has', async () => {
    await refused(whole().subarray(0, 900))
    const sheet = 'xl/worksheets/sheet1.xml'
    for (const number of ['4294967295', '1048577', '1', 'x']) {
      await refused(changed(sheet, (xml) => xml.replace('row r="3"', `row r="${number}"`)))
    }
    expect(
      (
        await read(
          'establishment',
          changed(sheet, (xml) => xml.replaceAll(/(r="[AB]?)3/g, '$11048576')),
        )
      ).records,
    ).toHaveLength(2)
  })

  test('or is an older kind of file', async () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    await expect(read('establishment', old)).rejects.toMatchObject({
      issue: { code: 'old-or-locked-workbook' },
    })
  })
})
