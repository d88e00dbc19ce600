import { unzipSync, zipSync } from 'fflate'
import * as fc from 'fast-check'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import {
  fill,
  fillLazily,
  formOf,
  forms,
  fundingReport,
  resultReport,
  valuesOf,
  type Filled,
  type Form,
} from '../index.js'
import { projectsArbitrary } from '../../testing/arbitrary.js'
import { sample, samplePeriod } from '../../testing/sample.js'
import { fromWorkbook, streamWorkbook, toWorkbook } from './index.js'
import { address } from './address.js'
import { FIRST_ROW, HEADER_ROW, MARKER_ROW } from './layout.js'

const periodOf = (form: Form) =>
  samplePeriod(
    form.periods.map(({ kind }) => kind),
    form.periods[0]?.only,
  )

const filledWith = (form: Form, data: Parameters<typeof fill>[1] = sample): Filled => {
  const filled = fill(form, data, periodOf(form))
  if (!filled.ok) throw new Error(filled.issues[0]?.code)
  return filled.value
}

const bytesOf = async (filled: Filled) => {
  const written = await toWorkbook(filled)
  if (!written.ok) throw new Error(written.issues[0]?.code)
  return written.value
}

/** The workbook with something changed by hand, as Excel would save it. */
async function changed(
  filled: Filled,
  change: (rows: (string | number | boolean | Date | null)[][]) => void,
) {
  const workbook = await readXlsx(await bytesOf(filled))
  const sheets = workbook.sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }))
  for (const { rows } of sheets) change(rows)
  return fromWorkbook(await writeXlsx({ sheets }))
}

describe('out and in is the identity', () => {
  test.each(forms)('$id', async (form) => {
    const filled = filledWith(form)
    const read = await fromWorkbook(await bytesOf(filled))
    expect(read).toEqual({ ok: true, value: valuesOf(filled) })
  })

  test('for any projects and any form of projects', async () => {
    const ofProjects = forms.filter(({ sheet }) => sheet === 'all' || sheet === 'project').map(({ id }) => id)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ofProjects), projectsArbitrary('da', 5), async (id, projects) => {
        const form = formOf(id)
        if (!form.ok) throw new Error(id)
        const filled = filledWith(form.value, projects)
        expect(await fromWorkbook(await bytesOf(filled))).toEqual({ ok: true, value: valuesOf(filled) })
      }),
      { numRuns: 60 },
    )
  })

  test.each([
    'a < b & "c" > d',
    '  hai đầu có khoảng trắng  ',
    'dòng một\ndòng hai\tthụt',
    '_x0041_ và _x00zz_',
    '\u0001\u001F\r',
    '\u{1F3FA} gốm',
    '=1+1',
  ])('for a list with the text %j', async (name) => {
    const list = formOf('project-list')
    if (!list.ok) throw new Error('form')
    const [project] = sample.projects ?? []
    if (!project) throw new Error('project')
    const filled = filledWith(list.value, [{ ...project, status: 'approved', name }])
    expect(filled.sheets[0]?.rows).toHaveLength(1)
    const read = await fromWorkbook(await bytesOf(filled))
    expect(read).toEqual({ ok: true, value: valuesOf(filled) })
  })

  test('a list written as it is made has the bytes of the list written at once', async () => {
    const list = formOf('project-list')
    if (!list.ok) throw new Error('form')
    const lazy = fillLazily(list.value, sample, '2026')
    const stream = lazy.ok && (await streamWorkbook(lazy.value))
    if (!stream || !stream.ok) throw new Error('stream')
    const streamed = new Uint8Array(await new Response(stream.value).arrayBuffer())
    expect(streamed).toEqual(await bytesOf(filledWith(list.value)))
  })

  test('a form of records without records is an empty template', async () => {
    const form = formOf('m06-liquidation')
    if (!form.ok) throw new Error('form')
    const filled = filledWith(form.value, [])
    expect(await fromWorkbook(await bytesOf(filled))).toEqual({ ok: true, value: valuesOf(filled) })
  })
})

describe('what is wrong is named with sheet and cell', () => {
  const filled = filledWith(resultReport)
  const funding = filledWith(fundingReport)
  const problem = async (of: Filled, change: Parameters<typeof changed>[1]) => {
    const read = await changed(of, change)
    return read.ok
      ? []
      : read.issues.map(({ code, sheet, cell, value, expected }) => ({ code, sheet, cell, value, expected }))
  }

  test('text where a number should be', async () => {
    const found = await problem(filled, (rows) => rows[FIRST_ROW]?.splice(3, 1, '35 người'))
    expect(found).toEqual([
      {
        code: 'cell-not-number',
        sheet: 'result-report',
        cell: address(FIRST_ROW, 3),
        value: '35 người',
        expected: 'lao động',
      },
    ])
  })

  test('a wrong unit', async () => {
    const found = await problem(funding, (rows) => rows[FIRST_ROW]?.splice(2, 1, 'đồng'))
    expect(found).toMatchObject([
      { code: 'unit-mismatch', cell: address(FIRST_ROW, 2), value: 'đồng', expected: 'triệu đồng' },
    ])
  })

  test('an older template', async () => {
    const found = await problem(filled, (rows) =>
      rows[MARKER_ROW]?.splice(0, 1, String(rows[MARKER_ROW]?.[0]).replace('Phiên bản: 1', 'Phiên bản: 0')),
    )
    expect(found).toMatchObject([{ code: 'template-version-differs', value: '0', expected: '1' }])
  })

  test('a line moved', async () => {
    const found = await problem(filled, (rows) => {
      const [line] = rows.splice(FIRST_ROW + 2, 1)
      rows.splice(FIRST_ROW, 0, line ?? [])
    })
    expect(found.map(({ code }) => code)).toEqual(['line-moved', 'line-moved', 'line-moved'])
    expect(found[0]).toMatchObject({
      value: 'Số lao động được đào tạo nâng cao tay nghề',
      expected: 'Số lao động mới được đào tạo',
    })
  })

  test('national and local columns swapped', async () => {
    const found = await problem(filled, (rows) => rows[HEADER_ROW]?.splice(3, 2, 'KCĐP', 'KCQG'))
    expect(found).toMatchObject([
      { code: 'columns-swapped', cell: address(HEADER_ROW, 3), value: 'KCĐP', expected: 'KCQG' },
      { code: 'columns-swapped', cell: address(HEADER_ROW, 4) },
    ])
  })

  test('a total typed over', async () => {
    const found = await problem(funding, (rows) => rows[FIRST_ROW + 24]?.splice(3, 1, 1))
    expect(found).toMatchObject([
      {
        code: 'total-differs',
        cell: address(FIRST_ROW + 24, 3),
        value: '1 triệu đồng',
        expected: '300 triệu đồng',
      },
    ])
  })

  test('a fraction of a đồng, and of a thing', async () => {
    expect(await problem(funding, (rows) => rows[FIRST_ROW]?.splice(3, 1, 0.0000005))).toMatchObject([
      { code: 'cell-too-precise' },
    ])
    expect(await problem(filled, (rows) => rows[FIRST_ROW]?.splice(3, 1, 1.5))).toMatchObject([
      { code: 'cell-too-precise' },
    ])
  })

  test('a row put in above the table is no problem', async () => {
    const read = await changed(filled, (rows) => rows.splice(1, 0, ['Ghi chú của văn thư']))
    expect(read.ok && read.value).toEqual(valuesOf(filled))
  })

  test('a workbook that is none of ours, and a file that is no workbook', async () => {
    const other = await fromWorkbook(await writeXlsx({ sheets: [{ name: 'A', rows: [['x']] }] }))
    expect(other.ok || other.issues[0]).toMatchObject({ code: 'template-not-recognised', sheet: 'A' })
  })

  test.each([
    ['no workbook', new TextEncoder().encode('không phải xlsx'), 'not-a-workbook'],
    ['a ZIP of something else', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), 'not-a-workbook'],
    ['nothing', new Uint8Array(), 'file-empty'],
    [
      'an old .xls',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'old-or-locked-workbook',
    ],
  ])('a file that is %s', async (_, bytes, code) => {
    expect(await fromWorkbook(bytes)).toMatchObject({ ok: false, issues: [{ code, expected: '.xlsx' }] })
  })

  test('a workbook that says it unpacks to far more than any form', async () => {
    const bytes = (await bytesOf(filledWith(fundingReport))).slice()
    const view = new DataView(bytes.buffer)
    const entry = Array.from({ length: bytes.length - 4 }, (_, at) => at).find(
      (at) => view.getUint32(at, true) === 0x02014b50,
    )
    view.setUint32((entry ?? 0) + 24, 299_000_000, true)
    expect((await fromWorkbook(bytes)).ok).toBe(true)
    view.setUint32((entry ?? 0) + 24, 301_000_000, true)
    expect(await fromWorkbook(bytes)).toMatchObject({ ok: false, issues: [{ code: 'workbook-too-large' }] })
  })

  test('what stands beside the table, and a sheet that is there twice', async () => {
    const filled = filledWith(fundingReport)
    const width = 3 + fundingReport.columns.length
    const beside = await problem(filled, (rows) => {
      const row = rows[FIRST_ROW + 1]
      if (row) row[width] = 'xem lại'
    })
    expect(beside).toMatchObject([
      { code: 'cell-outside-table', cell: address(FIRST_ROW + 1, width), value: 'xem lại' },
    ])
    const [sheet] = (await readXlsx(await bytesOf(filled))).sheets
    if (!sheet) throw new Error('no sheet')
    const twice = [sheet, { ...sheet, name: 'Bản sao' }].map(({ name, rows }) => ({ name, rows }))
    expect(await fromWorkbook(await writeXlsx({ sheets: twice }))).toMatchObject({
      ok: false,
      issues: [{ code: 'sheet-repeated', sheet: 'Bản sao', cell: address(MARKER_ROW, 0) }],
    })
  })

  test('the headings are printed on every page of a sheet whatever its name', async () => {
    const form = formOf('ccn04-province')
    if (!form.ok) throw new Error('form')
    const { sheets } = await readXlsx(await bytesOf(filledWith(form.value)))
    expect(sheets[0]?.name).toMatch(/ /)
    expect(sheets[0]?.pageSetup?.printTitlesRow).toBe(`$${HEADER_ROW + 1}:$${HEADER_ROW + 2}`)
  })

  test('signatures that do not fit beside each other stand below each other, all of them', async () => {
    const form = formOf('m05b-acceptance')
    if (!form.ok) throw new Error('form')
    const { sheets } = await readXlsx(await bytesOf(filledWith(form.value)))
    const rows = sheets[0]?.rows ?? []
    const signed = form.value.signatures.map(({ vi }) => {
      const row = rows.findLastIndex((cells) => cells.includes(vi.toUpperCase()))
      return [row, rows[row]?.indexOf(vi.toUpperCase())]
    })
    const [first = 0] = signed[0] ?? []
    expect(signed).toEqual([
      [first, 0],
      [first, 3],
      [first + 6, 0],
    ])
  })

  test('an item without its code, and a list without its total', async () => {
    const form = formOf('project-list')
    if (!form.ok) throw new Error('form')
    const list = filledWith(form.value)
    const withoutCode = await problem(list, (rows) => rows[FIRST_ROW]?.splice(1, 1, null))
    expect(withoutCode).toMatchObject([{ code: 'line-changed', cell: address(FIRST_ROW, 1), expected: 'Mã' }])
    const withoutTotal = await problem(list, (rows) => rows.splice(FIRST_ROW + 3, 1))
    expect(withoutTotal.at(-1)).toMatchObject({ code: 'line-changed', expected: 'Tổng cộng' })
  })

  test('an item under an empty row is read, and what stands beside it is told of', async () => {
    const form = formOf('project-list')
    if (!form.ok) throw new Error('form')
    const list = filledWith(form.value)
    const width = 2 + form.value.columns.length
    const items = list.sheets[0]?.rows.length ?? 0
    const read = await changed(list, (rows) => rows.splice(FIRST_ROW, 0, []))
    expect(read).toEqual({ ok: true, value: valuesOf(list) })
    const beside = await problem(list, (rows) => {
      rows.splice(FIRST_ROW, 0, [])
      const last = rows[FIRST_ROW + items]
      if (last) last[width] = 'xem lại'
    })
    expect(beside).toMatchObject([{ code: 'cell-outside-table', value: 'xem lại' }])
  })

  test('more digits than a workbook holds are refused, not rounded', async () => {
    const big = filledWith(fundingReport, [
      {
        id: 'x',
        name: 'x',
        fund: 'local',
        content: 'other',
        status: 'settled',
        planYear: 2026,
        place: { provinceCode: '1' },
        funding: [{ source: 'local', payments: [{ on: '2026-01-01', amountVnd: 9_007_199_254_740_991 }] }],
      },
    ])
    expect(await toWorkbook(big)).toMatchObject({
      ok: false,
      issues: [{ code: 'value-too-long-for-workbook' }, {}],
    })
  })
})

describe('a workbook that is damaged', () => {
  const filled = () => filledWith(fundingReport)
  const codes = (read: Awaited<ReturnType<typeof fromWorkbook>>) =>
    read.ok ? [] : read.issues.map(({ code }) => code)

  /** The workbook with its sheet changed, packed anew. */
  const packed = async (change: (xml: string) => string) => {
    const parts = unzipSync(await bytesOf(filled()))
    const path = 'xl/worksheets/sheet1.xml'
    const xml = change(new TextDecoder().decode(parts[path]))
    return zipSync({ ...parts, [path]: new TextEncoder().encode(xml) }, { level: 0 })
  }

  test('in a digit, by a cut, or with a row beyond the last is refused', async () => {
    const whole = await packed((xml) => xml)
    expect(await fromWorkbook(whole)).toEqual({ ok: true, value: valuesOf(filled()) })
    const at = Buffer.from(whole).lastIndexOf('<v>') + 3
    whole[at] = (whole[at] ?? 0) ^ 1
    expect(codes(await fromWorkbook(whole))).toEqual(['not-a-workbook'])
    for (const change of [
      (xml: string) => xml.slice(0, xml.length / 2),
      (xml: string) => xml.replace(/<row r="12"/, '<row r="4294967295"'),
    ]) {
      expect(codes(await fromWorkbook(await packed(change)))).toEqual(['not-a-workbook'])
    }
  })

  test('in a figure that is a formula without a result is told of; a total is reckoned anew', async () => {
    const bare = (xml: string) => xml.replaceAll(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1')
    expect(await fromWorkbook(await packed(bare))).toEqual({ ok: true, value: valuesOf(filled()) })
    const read = await fromWorkbook(
      await packed((xml) => xml.replace(/(<c r="D1\d"(?: s="\d+")?>)<v>(\d+)<\/v>/, '$1<f>1+$2</f>')),
    )
    expect(codes(read)).toEqual(['formula-without-result'])
  })
})
