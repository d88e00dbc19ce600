import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { sample } from '../../testing/sample.js'
import {
  exportXlsx,
  importColumns,
  importCsv,
  importTemplate,
  importXlsx,
  rejectedRowsWorkbook,
  type ImportedRow,
  type ImportType,
  type RejectedRow,
} from './index.js'

const csv = (text: string) => new TextEncoder().encode(text)

async function all<Type extends ImportType>(
  rows: AsyncGenerator<ImportedRow<Type>>,
): Promise<ImportedRow<Type>[]> {
  const found: ImportedRow<Type>[] = []
  for await (const row of rows) found.push(row)
  return found
}

const bytesOf = async (stream: ReadableStream<Uint8Array>) =>
  new Uint8Array(await new Response(stream).arrayBuffer())

const file = `Mã;Tên;Mã số thuế;Loại hình;Ngày thành lập;Do phụ nữ làm chủ;Ghi chú
cs-1;Công ty Mây Tre;0100233488;doanh nghiệp;05/03/2015;có;x
cs-2;Gốm;0100233489;Doanh nghiệp;;;
;Không mã;;;;;

cs-1;Trùng mã;;;;;
cs-3;HTX Đúc đồng;;hợp tác;31/02/2020;;
cs-4;Hộ Nguyễn;;hộ kinh doanh;;không;
`

describe('a table of establishments', () => {
  test('good rows go in, bad rows come back with every reason, nothing is dropped', async () => {
    const { headings, issues, rows } = await importCsv('establishment', csv(file))
    expect(headings).toHaveLength(7)
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['column-not-known', 'warning']])
    const found = await all(rows)
    expect(found.map((row) => [row.row, row.ok])).toEqual([
      [2, true],
      [3, false],
      [4, false],
      [6, false],
      [7, false],
      [8, true],
    ])
    expect(found.map((row) => row.issues.map(({ code }) => code))).toEqual([
      [],
      ['invalid-tax-code'],
      ['missing-field'],
      ['duplicate-record'],
      ['unknown-value', 'cell-not-day'],
      [],
    ])
    expect(found[0]).toMatchObject({
      record: {
        id: 'cs-1',
        taxCode: '0100233488',
        legalForm: 'enterprise',
        foundedOn: '2015-03-05',
        womenOwned: true,
      },
    })
    const [, second] = found
    expect(second?.ok === false && second.values[1]).toBe('Gốm')
  })

  test('rejected rows come back in a workbook that can be imported again', async () => {
    const { headings, rows } = await importCsv('establishment', csv(file))
    const rejected = (await all(rows)).filter((row): row is RejectedRow => !row.ok)
    const bytes = await bytesOf(rejectedRowsWorkbook(headings, rejected))
    const [sheet] = (await readXlsx(bytes)).sheets
    expect(sheet?.rows[0]?.slice(0, 5)).toEqual(['Dòng trong tệp gốc', 'Trang tính', 'Lý do', 'Mã', 'Tên'])
    expect(sheet?.rows[1]?.slice(0, 5)).toEqual([
      3,
      'csv',
      '“Mã số thuế” – csv!C3: mã số thuế "0100233489" sai cấu trúc hoặc sai số kiểm tra.',
      'cs-2',
      'Gốm',
    ])
    expect(sheet?.rows).toHaveLength(1 + rejected.length)
    const again = await importXlsx('establishment', bytes)
    expect(again.issues.map(({ code }) => code)).toEqual(['column-not-known'])
    expect(await all(again.rows)).toHaveLength(rejected.length)
  })

  test('a required column that is missing stops the import before the first row', async () => {
    const { issues, rows } = await importCsv('establishment', csv('Mã,Loại hình\nA,B\n'))
    expect(issues).toMatchObject([{ code: 'column-missing', sheet: 'csv', heading: 'Tên' }])
    expect(await all(rows)).toEqual([])
  })

  test('a file of nothing has no rows', async () => {
    const { issues, rows } = await importCsv('establishment', new Uint8Array())
    expect(issues.map(({ code }) => code)).toEqual(['table-not-found'])
    expect(await all(rows)).toEqual([])
  })
})

describe('numbers and units', () => {
  const head = [
    'Mã',
    'Tên',
    'Nguồn khuyến công',
    'Nội dung',
    'Tình trạng',
    'Năm kế hoạch',
    'Mã tỉnh',
    'KCĐP được duyệt (đồng)',
    'Đối ứng (đồng)',
  ]
  const row = (id: string, local: string | number, counterpart: string | number | null = null) => [
    id,
    'A',
    'local',
    'technology',
    'đã phê duyệt',
    2026,
    '38',
    local,
    counterpart,
  ]

  test('money is whole đồng, written as a number or in groups of three', async () => {
    const rows = [
      head,
      row('a', 300_000_000, '400.000.000'),
      row('b', '300,000,000'),
      row('c', 1.5),
      row('d', '300 triệu'),
      row('e', -5),
    ]
    const { rows: read } = await importXlsx('project', await writeXlsx({ sheets: [{ name: 'S', rows }] }))
    const found = await all(read)
    expect(found.map((one) => (one.ok ? one.record.funding : one.issues.map(({ code }) => code)))).toEqual([
      [
        { source: 'local', approvedVnd: 300_000_000 },
        { source: 'counterpart', approvedVnd: 400_000_000 },
      ],
      [{ source: 'local', approvedVnd: 300_000_000 }],
      ['cell-too-precise'],
      [{ source: 'local', approvedVnd: 300_000_000 }],
      ['number-negative'],
    ])
  })

  test('hectares become square metres, and a part larger than the whole is refused', async () => {
    const text =
      'Mã,Tên,Mã tỉnh,Tình trạng,"Diện tích (ha)","Diện tích đất công nghiệp (ha)"\na,A,38,đã thành lập,"48,1",33.05\nb,B,38,established,10,11\n'
    const { rows } = await importCsv('cluster', csv(text))
    const found = await all(rows)
    expect(found[0]).toMatchObject({ record: { areaM2: 481_000, industrialLandM2: 330_500 } })
    expect(found[1]?.issues[0]?.code).toBe('part-above-whole')
  })
})

describe('export', () => {
  test('what is exported is imported as it was', async () => {
    const { establishments = [], clusters = [] } = sample
    const shops = await importXlsx(
      'establishment',
      await bytesOf(exportXlsx('establishment', establishments)),
    )
    expect((await all(shops.rows)).map((row) => row.ok && row.record)).toEqual(establishments)
    const areas = await importXlsx('cluster', await bytesOf(exportXlsx('cluster', clusters, 'en')))
    const [first] = await all(areas.rows)
    expect(first?.ok && first.record).toMatchObject({ id: 'ccn-1', areaM2: 481_000, filledM2: 220_000 })
  })

  test('money of one source is one column', async () => {
    const { projects = [] } = sample
    const { rows } = await importXlsx('project', await bytesOf(exportXlsx('project', projects)))
    const found = await all(rows)
    expect(found.every(({ ok }) => ok)).toBe(true)
    expect(found[0]?.ok && found[0].record.funding).toEqual([
      { source: 'national', approvedVnd: 300_000_000 },
      { source: 'counterpart', approvedVnd: 400_000_000 },
    ])
  })
})

describe('templates', () => {
  test.each(Object.keys(importColumns) as ImportType[])(
    '%s has one whose headings are all known',
    async (type) => {
      for (const lang of ['vi', 'en'] as const) {
        const { issues } = await importXlsx(type, await bytesOf(importTemplate(type, lang)))
        expect(issues).toEqual([])
      }
    },
  )
})

describe('nothing is guessed or lost on the way in', () => {
  const cluster = async (area: string) => {
    const { rows } = await importCsv(
      'cluster',
      csv(`Mã;Tên;Mã tỉnh;Tình trạng;Diện tích (ha)\nc;A;38;operating;${area}\n`),
    )
    const [row] = await all(rows)
    return row?.ok ? row.record.areaM2 : row?.issues.map(({ code }) => code)
  }

  test.each([
    ['0.125', 1250],
    ['0,125', 1250],
    // No cluster has 1.250 hectares or 45.125: the sign stands before decimals.
    ['1.250', 12_500],
    ['45,125', 451_250],
    ['45.125', 451_250],
    ['7,250', 72_500],
    ['1,25', 12_500],
  ])('%s ha', async (text, squareMetres) => {
    expect(await cluster(text)).toBe(squareMetres)
  })

  test.each(['Mã;Tên\n1;A;B\n', 'Mã;Tên;\n1;A;B\n'])('a value under no heading: %j', async (text) => {
    const { rows } = await importCsv('establishment', csv(text))
    expect(await all(rows)).toMatchObject([
      { ok: false, values: ['1', 'A', 'B'], issues: [{ code: 'cell-without-heading' }] },
    ])
  })

  test('a column that is there twice', async () => {
    const { issues, rows } = await importCsv('establishment', csv('Mã;Tên;name\n1;A;B\n'))
    expect(issues).toMatchObject([{ code: 'column-repeated', cell: 'C1', severity: 'error' }])
    expect(await all(rows)).toEqual([])
  })

  test('a stray quotation mark is a letter like others; a file that is no workbook says so', async () => {
    const stray = Buffer.from('Mã;Tên\n1;Gốm "Tam Thọ"\n2;=HYPERLINK("x")\n')
    const { rows } = await importCsv('establishment', stray)
    expect(await all(rows)).toMatchObject([
      { ok: true, record: { name: 'Gốm "Tam Thọ"' } },
      { ok: true, record: { name: '=HYPERLINK("x")' } },
    ])
    await expect(importXlsx('establishment', stray)).rejects.toThrow('.xlsx')
    await expect(importXlsx('establishment', new Uint8Array())).rejects.toThrow('Tệp rỗng')
  })

  test('a quote that is not closed is told of with the row after which it stands', async () => {
    const { rows } = await importCsv('establishment', Buffer.from('id;name\n1;Gốm\n2;"Mây\n3;Tre\n'))
    await expect(all(rows)).rejects.toThrow(/^dòng 3 hoặc sau đó .* \/ row 3 or a later one/)
  })

  test('UTF-16 is read; bytes that are no UTF-8 are refused', async () => {
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Mã;Tên\n1;Gốm Tam Thọ\n', 'utf16le')])
    const { rows } = await importCsv('establishment', wide)
    expect(await all(rows)).toMatchObject([{ ok: true, record: { name: 'Gốm Tam Thọ' } }])
    const single = Buffer.from('id;name\n1;G\xe0\n', 'latin1')
    await expect(importCsv('establishment', single).then(({ rows: read }) => all(read))).rejects.toThrow(
      'UTF-8',
    )
  })
})
