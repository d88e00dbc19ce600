import { forms, type FormValues } from '@khuyencong/reports'
import { exportXlsx } from '@khuyencong/reports/import'
import { fromWorkbook } from '@khuyencong/reports/workbook'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { folderWith, khuyencong } from './command.js'

const example = fileURLToPath(new URL('../examples/reports/data.json', import.meta.url))
const cwd = folderWith({
  'broken.json': '{',
  'wrong.json': '[{ "id": "da-1", "name": "Đề án", "fund": "local" }]',
  'lines.csv': 'Mã;Tên;Mã số thuế\ncs-1;Gốm Tam Thọ;0100233488\ncs-2;Mây tre;0100233489\n',
})

const report = (form: string, out: string, ...more: readonly string[]) =>
  khuyencong(['report', form, '--period', '2026', '--data', example, '--out', out, ...more], { cwd })
const text = (name: string) => readFileSync(join(cwd, name), 'utf8')
const json = (name: string) => JSON.parse(text(name)) as FormValues

describe('khuyencong report', () => {
  test('list names every form', async () => {
    const { code, out, err } = await khuyencong(['report', 'list', '--lang', 'en'])
    expect([code, err]).toEqual([0, ''])
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(forms.map(({ id }) => id))
    expect(out).toContain('layout not seen')
  })

  test.each(['funding-report', 'result-report', 'vote-report', 'provincial-overview'])(
    'writes %s as a workbook that reads back as its JSON',
    async (form) => {
      expect((await report(form, `${form}.xlsx`)).code).toBe(0)
      expect((await report(form, `${form}.json`)).code).toBe(0)
      const read = await fromWorkbook(readFileSync(join(cwd, `${form}.xlsx`)))
      expect(read).toEqual({ ok: true, value: json(`${form}.json`) })
    },
  )

  test('sums the money of the example to the đồng, each fund in its column', async () => {
    await report('funding-report', 'sums.json')
    const rows = json('sums.json').sheets[0]?.rows
    const total = rows?.find(({ code }) => code === 'total')
    expect(total?.cells).toEqual({ national: 1_510_000_000, local: 666_950_000 })
    await report('funding-report', 'approved.json', '--money', 'approved')
    const approved = json('approved.json').sheets[0]?.rows.find(({ code }) => code === 'total')
    expect(approved?.cells).toEqual({ national: 1_600_000_000, local: 794_200_000 })
  })

  test('writes a page with charts and Markdown, in the language asked for', async () => {
    const unit = ['--unit', 'Sở Công Thương tỉnh Ví Dụ']
    expect(await report('funding-report', 'a.html', '--lang', 'en', ...unit)).toMatchObject({ code: 0 })
    expect(text('a.html')).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(text('a.html')).toContain('<svg ')
    expect(text('a.html')).toContain('SỞ CÔNG THƯƠNG TỈNH VÍ DỤ')
    expect(await report('funding-report', 'a.md')).toMatchObject({ code: 0 })
    expect(text('a.md')).toMatch(/^# Báo cáo kinh phí khuyến công\n/)
    expect(text('a.md')).toContain('| 1.510 | 666,95 |')
  })

  test('says which records a form does not count', async () => {
    const { code, err } = await khuyencong(
      ['report', 'm07-settlement', '--period', 'once', '--data', example, '--out', 'm.json', '--lang', 'en'],
      { cwd },
    )
    expect(code).toBe(0)
    expect(err.match(/warning record-not-counted/g)).toHaveLength(9)
    expect(json('m.json').sheets.map(({ key }) => key)).toEqual(['da-01', 'da-02', 'da-03'])
  })

  test('names everything that is wrong with a call', async () => {
    const { code, err } = await report('funding-report', 'x.pdf', '--period', '26')
    expect(code).toBe(2)
    expect(err).toContain('invalid-period')
    expect(err).toContain('unknown-value [--out]')
  })

  test('leaves no half of a file, and the file that was there, where it cannot write', async () => {
    writeFileSync(join(cwd, 'kept.xlsx'), 'kept')
    const refused = await report('funding-report', 'kept.xlsx', '--data', 'broken.json')
    expect([refused.code, text('kept.xlsx')]).toEqual([1, 'kept'])
    expect((await report('funding-report', 'kept.xlsx')).code).toBe(0)
    expect(existsSync(join(cwd, 'kept.xlsx.part'))).toBe(false)
  })

  test.each([
    ['an unknown form', 'funding-repot', [], 'unknown-form', 2],
    ['an unknown kind of file', 'funding-report', ['--out', 'x.pdf'], 'unknown-value [--out]', 2],
    ['a period of no form', 'funding-report', ['--period', '26'], 'invalid-period', 2],
    ['a period of another form', 'ccn04-province', ['--period', '2026-03'], 'invalid-period', 2],
    [
      'a file that is not there',
      'funding-report',
      ['--data', 'absent.json'],
      'unreadable-file [absent.json]',
      1,
    ],
    ['a broken file', 'funding-report', ['--data', 'broken.json'], 'invalid-json [broken.json]', 1],
    [
      'wrong records',
      'funding-report',
      ['--data', 'wrong.json'],
      'missing-field [wrong.json#projects.0.content]',
      1,
    ],
    ['no folder to write in', 'funding-report', ['--out', 'none/x.json'], 'unwritable-file [none/x.json]', 1],
  ])('refuses %s and writes nothing', async (_, form, more, said, code) => {
    const before = readdirSync(cwd)
    const outcome = await report(form, 'refused.json', ...more)
    expect(outcome).toMatchObject({ code, out: '' })
    expect(outcome.err).toContain(said)
    expect(readdirSync(cwd)).toEqual(before)
  })

  test.each([
    ['--period', '2026'],
    ['--data', example],
    ['--out', 'x.json'],
  ])('with %s alone is a wrong call', async (...option) => {
    expect(await khuyencong(['report', 'funding-report', ...option], { cwd })).toMatchObject({
      code: 2,
      out: '',
    })
  })
})

describe('khuyencong import', () => {
  const run = (type: string, file: string, out = 'good.json', rejected = 'bad.xlsx') =>
    khuyencong(['import', type, file, '--out', out, '--rejected', rejected, '--lang', 'en'], { cwd })

  test('takes the rows that are right and gives the others back with their reasons', async () => {
    const { code, out, err } = await run('establishment', 'lines.csv')
    expect(code).toBe(1)
    expect(err).toMatch(/^rejected invalid-tax-code “Mã số thuế” – csv!C3: /)
    expect(out).toBe('Rows taken: 1 → good.json\nRows rejected: 1 → bad.xlsx\n')
    const record = { id: 'cs-1', name: 'Gốm Tam Thọ', taxCode: '0100233488' }
    expect(JSON.parse(text('good.json'))).toEqual({ establishments: [record] })
    // What came back is imported again as it is, and is rejected again for the same reason.
    const again = await run('establishment', 'bad.xlsx', 'again.json', 'again.xlsx')
    expect([again.code, again.out]).toEqual([
      1,
      'Rows taken: 0 → again.json\nRows rejected: 1 → again.xlsx\n',
    ])
    expect(JSON.parse(text('again.json'))).toEqual({ establishments: [] })
  })

  test('gives a report the records of a workbook, all of them', async () => {
    const projects = Array.from({ length: 500 }, (_, index) => ({
      id: `nhap-${index}`,
      name: `Đề án ${index}`,
      fund: 'local' as const,
      content: 'technology' as const,
      status: 'settled' as const,
      planYear: 2026,
      place: { provinceCode: '38' },
      approvedOn: '2026-01-15' as const,
      funding: [{ source: 'local' as const, approvedVnd: 1_000_001 }],
    }))
    const chunks: Uint8Array[] = []
    for await (const chunk of exportXlsx('project', projects)) chunks.push(chunk)
    writeFileSync(join(cwd, 'projects.xlsx'), Buffer.concat(chunks))
    const imported = await run('project', 'projects.xlsx', 'projects.json', 'none.xlsx')
    expect(imported).toMatchObject({ code: 0, err: '' })
    const filled = await report(
      'funding-report',
      'all.json',
      '--money',
      'approved',
      '--data',
      'projects.json',
    )
    expect(filled.code).toBe(0)
    const total = json('all.json').sheets[0]?.rows.find(({ code }) => code === 'total')
    expect(total?.cells).toMatchObject({ local: 500_000_500 + 794_200_000 })
  })

  test.each([
    ['a type there is not', 'establishmen', 'lines.csv', 'unknown-value [TYPE]', 2],
    ['another kind of file', 'establishment', 'broken.json', 'unknown-value [FILE]', 2],
    ['a file that is not there', 'establishment', 'absent.csv', 'unreadable-file [absent.csv]', 1],
    ['what is no workbook', 'establishment', 'fake.xlsx', 'not-a-workbook', 1],
    ['a table without its columns', 'product', 'lines.csv', 'column-missing', 1],
  ])('refuses %s and writes nothing', async (_, type, file, said, code) => {
    writeFileSync(join(cwd, 'fake.xlsx'), 'PK\u0003\u0004')
    const outcome = await run(type, file, 'refused.json', 'refused.xlsx')
    expect(outcome).toMatchObject({ code, out: '' })
    expect(outcome.err).toContain(said)
    for (const name of ['refused.json', 'refused.xlsx', 'refused.json.part', 'refused.xlsx.part']) {
      expect([name, existsSync(join(cwd, name))]).toEqual([name, false])
    }
  })

  test('prints the outcome for programs, each reason with its cell', async () => {
    const { code, out } = await khuyencong(['import', 'establishment', 'lines.csv', '--json'], { cwd })
    const { warnings, ...outcome } = JSON.parse(out) as Record<string, unknown>
    expect(code).toBe(1)
    expect(warnings).toEqual([])
    expect(outcome).toEqual({
      taken: 1,
      rejected: [
        { sheet: 'csv', cell: 'C3', heading: 'Mã số thuế', found: '0100233489', code: 'invalid-tax-code' },
      ],
      skipped: [],
    })
  })

  test('writes a template that is filled, imported and exported, and comes back the same', async () => {
    expect((await khuyencong(['import', 'template', 'cluster', '--out', 'empty.xlsx'], { cwd })).code).toBe(0)
    const empty = await khuyencong(['import', 'cluster', 'empty.xlsx', '--json'], { cwd })
    expect([empty.code, JSON.parse(empty.out)]).toMatchObject([0, { taken: 0, rejected: [], warnings: [] }])
    const clusters = [
      { id: 'c-1', name: 'CCN A', address: { provinceCode: '38' }, status: 'established', areaM2: 451_250 },
    ]
    writeFileSync(join(cwd, 'clusters.json'), JSON.stringify({ clusters }))
    const told = ['export', 'cluster', '--data', 'clusters.json', '--out', 'clusters.xlsx']
    expect(await khuyencong(told, { cwd })).toMatchObject({ code: 0, err: '' })
    expect((await run('cluster', 'clusters.xlsx', 'back.json', 'back.xlsx')).code).toBe(0)
    expect(JSON.parse(text('back.json'))).toEqual({ clusters })
  })

  test('does not write over the file it reads', async () => {
    writeFileSync(join(cwd, 'same.xlsx'), 'mine')
    expect((await run('establishment', 'same.xlsx', 'x.json', './same.xlsx')).code).toBe(2)
    expect(text('same.xlsx')).toBe('mine')
  })
})
