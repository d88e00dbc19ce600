import { describe, expect, test } from 'vitest'
import { rawWorkbook } from '../../testing/rawWorkbook.js'
import { importApplications } from './index.js'

async function read(source: string | Uint8Array) {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source
  const { rows, issues } = await importApplications(bytes)
  const found: unknown[] = []
  for await (const row of rows) {
    found.push(row.ok ? row.record : row.issues.map(({ code, cell }) => `${code} ${cell}`))
  }
  return { found, issues: issues.map(({ code }) => code) }
}

describe('applications of a table', () => {
  test('by the words of offices, in the units that they name', async () => {
    const rows = [
      ['DANH SÁCH HỒ SƠ'],
      [
        'Mã hồ sơ',
        'Nguồn',
        'Ngày xét',
        'Hoạt động',
        'Loại hình',
        'Chi phí (triệu đồng)',
        'Máy mới',
        'Nguồn khác',
      ],
      ['a', 'KCQG', '01/03/2026', 'Ứng dụng máy móc thiết bị tiên tiến', 'HTX', 690, 'có', 'không'],
      ['b', 'KCQG', '01/03/2026', 'advanced-machinery', null, '690.000.000 đồng', null, null],
    ]
    const { found } = await read(rawWorkbook([{ name: 'Hồ sơ', rows }]))
    const same = { fund: 'national', asOf: '2026-03-01', activity: 'advanced-machinery', quantity: 1 }
    expect(found).toEqual([
      {
        ...same,
        id: 'a',
        beneficiary: { legalForm: 'cooperative' },
        eligibleCostVnd: 690_000_000,
        equipmentNew: true,
        otherSources: [],
      },
      // What is empty is not known: neither false nor none.
      { ...same, id: 'b', eligibleCostVnd: 690_000_000 },
    ])
  })

  test('by the paths of fields; lists by their items, or said to be empty', async () => {
    const heads =
      'id,fund,asOf,activity,invoices,otherSources.0.source,otherSources.0.amountVnd,beneficiary.employees'
    const { found } = await read(
      `${heads}\na,local,2026-03-01,consulting,none,Huyện,5000000,12\nb,local,2026-03-01,consulting,2,,,1.200\n`,
    )
    expect(found).toEqual([
      {
        id: 'a',
        fund: 'local',
        asOf: '2026-03-01',
        activity: 'consulting',
        quantity: 1,
        invoices: [],
        otherSources: [{ source: 'Huyện', amountVnd: 5_000_000 }],
        beneficiary: { employees: 12 },
      },
      ['list-not-none E3', 'cell-not-number H3'],
    ])
  })

  test('a heading that is no field is told of, a required one that lacks keeps the table out', async () => {
    expect(await read('id;fund;asOf;activity;nothing.at.all\n')).toEqual({
      found: [],
      issues: ['column-not-known'],
    })
    expect((await read('id;fund;activity\n')).issues).toEqual(['column-missing'])
  })
})
