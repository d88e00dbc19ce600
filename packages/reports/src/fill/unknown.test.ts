import { withMessage } from '@khuyencong/domain'
import type { Project } from '@khuyencong/domain/registry'
import { describe, expect, test } from 'vitest'
import { readXlsx } from 'hucre/xlsx'
import { cellAt, fundingReport, valuesOf, reconcile, type Form } from '../index.js'
import { toWorkbook } from '../workbook/index.js'
import { carried, filledWith, get, project, said } from '../../testing/portfolio.js'

// What is not recorded, or recorded twice: it is named, and taken neither for zero nor for the whole.

describe('what is not recorded is said and not taken for zero', () => {
  const short = (extra: Partial<Project>) => {
    const { results: _, beneficiaryIds: __, ...one } = project('a', extra)
    return one
  }

  test.each<[string, string, Partial<Project>, object, string]>([
    ['fundingReport', '2026', { funding: [{ source: 'national' }] }, { money: 'approved' }, 'duyệt'],
    ['fundingReport', '2026', { funding: [{ source: 'national', approvedVnd: 5 }] }, {}, 'các lần chi'],
    [
      'fundingReport',
      '2026',
      { funding: [{ source: 'national', approvedVnd: 5 }] },
      { money: 'settled' },
      'quyết toán',
    ],
    [
      'fundingReport',
      '2026-Q1',
      { funding: [{ source: 'national', settledVnd: 5 }] },
      { money: 'settled' },
      'thanh lý',
    ],
    [
      'fundingReport',
      '2026-Q1',
      { funding: [{ source: 'national', approvedVnd: 5 }] },
      { money: 'approved' },
      'ngày phê duyệt',
    ],
    ['result-report', '2026', {}, {}, 'kết quả'],
    ['provincial-overview', '2026', {}, {}, 'thụ hưởng'],
    ['m03a-progress', '2026-03', {}, {}, 'ngày bắt đầu'],
  ])('%s of %s', (form, period, extra, options, reason) => {
    const filled = filledWith(
      form === 'fundingReport' ? fundingReport : get(form),
      [short(extra)],
      period,
      options,
    )
    const found = filled.issues.filter(({ code }) => code === 'record-not-counted')
    expect(found.map(({ path, severity }) => [path, severity])).toContainEqual(['projects.a', 'warning'])
    expect(found.map((one) => withMessage(one).message.vi).join()).toContain(reason)
  })

  test('a project that records everything gives no warning', () => {
    const whole = { ...carried, beneficiaryIds: ['cs-1'] }
    for (const form of [
      fundingReport,
      get('result-report'),
      get('provincial-overview'),
      get('project-list'),
    ]) {
      expect(said(filledWith(form, [whole]))).toEqual([])
    }
  })

  test('a beneficiary named twice, also by an identifier merged away, counts once', () => {
    const one = project('a', { beneficiaryIds: ['cs-1', 'cs-1', 'cs-old'] })
    const establishments = [{ id: 'cs-1', name: 'A', formerIds: ['cs-old'] }]
    const filled = filledWith(get('provincial-overview'), { projects: [one], establishments })
    expect(cellAt(filled, '2', 'national')?.value).toBe(1)
  })
})

describe('a sum that lacks a part is not shown as the whole', () => {
  const row = (funding: Project['funding']) =>
    filledWith(get('project-list'), [project('a', { funding })]).sheets[0]?.rows[0]?.cells
  const value = (funding: Project['funding'], column: string) =>
    row(funding)?.find((cell) => cell.column === column)?.value

  test('the total cost of a project whose counterpart is not recorded is not known', () => {
    const national = { source: 'national' as const, approvedVnd: 300 }
    expect(value([national, { source: 'counterpart', approvedVnd: 400 }], 'cost')).toBe(700)
    expect(value([national, { source: 'counterpart' }], 'cost')).toBeNull()
    expect(value([national, { source: 'counterpart' }], 'support')).toBe(300)
    expect(value([national], 'counterpart')).toBeNull()
  })

  test('what a stopped project drew in, and does not record, is named', () => {
    const stopped = project('a', {
      status: 'stopped',
      funding: [{ source: 'counterpart', approvedVnd: 9 }],
    })
    const filled = filledWith(get('provincial-overview'), [stopped])
    expect(cellAt(filled, '5', 'national')?.value).toBe(0)
    expect(said(filled)).toEqual(['record-not-counted projects.a'])
  })
})

describe('double counting', () => {
  test('a group without parts, and groups that stand under one another, are named', () => {
    const funding = [{ source: 'national' as const, approvedVnd: 9 }]
    const alone = project('g', { group: true, funding })
    const round = [project('x', { parentId: 'y', funding }), project('y', { parentId: 'x', funding })]
    const filled = filledWith(fundingReport, [alone, ...round], '2026', { money: 'approved' })
    expect(cellAt(filled, 'total', 'national')?.value).toBe(0)
    expect(said(filled)).toEqual([
      'record-not-counted projects.g',
      'record-not-counted projects.x',
      'record-not-counted projects.y',
      'no-project-of-period projects',
    ])
  })

  test('a group whose amount is not that of its parts is named; one that agrees is not', () => {
    const part = project('p', {
      parentId: 'g',
      funding: [{ source: 'national', approvedVnd: 4, payments: [] }],
    })
    const group = (approvedVnd: number) =>
      project('g', { group: true, name: 'nhóm', funding: [{ source: 'national', approvedVnd }] })
    expect(said(filledWith(fundingReport, [group(9), part]))).toEqual(['record-not-counted projects.g'])
    expect(said(filledWith(fundingReport, [group(4), part]))).toEqual([])
  })

  test('one project entered at two levels is told of, and two of different beneficiaries are not', () => {
    const one = project('tinh-1', { name: 'Máy ép gạch', beneficiaryIds: ['cs-1'] })
    const same = { ...one, id: 'trung-uong-1', fund: 'local' as const, name: 'MÁY ÉP GẠCH' }
    expect(said(filledWith(fundingReport, [one, same]))).toEqual(['possible-duplicate projects.trung-uong-1'])
    expect(said(filledWith(fundingReport, [one, { ...same, beneficiaryIds: ['cs-2'] }]))).toEqual([])
  })

  test('a repeated record that says something else is an error, and one that says the same a warning', () => {
    const severities = (again: Project) =>
      filledWith(fundingReport, [project('a'), again]).issues.map(({ severity }) => severity)
    expect(severities(project('a'))).toContain('warning')
    expect(severities(project('a', { planYear: 2025 }))).toContain('error')
  })

  test('a product entered twice in a year is one product', () => {
    const filled = filledWith(get('vote-report'), {
      products: [
        {
          id: 'sp-1',
          establishmentId: 'cs-1',
          name: 'Gốm',
          group: 'handicraft',
          entries: [
            { level: 'region', on: '2026-04-01' },
            { level: 'national', on: '2026-08-01' },
          ],
        },
      ],
    })
    expect(cellAt(filled, '1', 'central')?.value).toBe(1)
  })
})

describe('reconcile', () => {
  const filled = filledWith(get('m06-liquidation'), [carried], 'once')

  test('a sheet that no record stands behind is named cell by cell', () => {
    const values = valuesOf(filled)
    const typed = {
      ...values,
      sheets: [...values.sheets, { key: 'zz', rows: [{ code: 'paid', cells: { value: 5 } }] }],
    }
    expect(reconcile(filled, typed)).toMatchObject([
      { sheet: 'zz', row: 'paid', column: 'value', unit: 'vnd', computed: null, typed: 5 },
    ])
  })

  test('another form, version or period is named first', () => {
    const typed = { ...valuesOf(filled), version: '0', period: '2026' }
    expect(reconcile(filled, typed).map(({ row, column }) => [row, column])).toEqual([
      ['head', 'version'],
      ['head', 'period'],
    ])
  })
})

describe('a paper says itself what its figures leave out', () => {
  const rowsOf = async (form: Form, data: readonly Project[], period: string) => {
    const made = await toWorkbook(filledWith(form, data, period))
    if (!made.ok) throw new Error(form.id)
    const [sheet] = (await readXlsx(made.value)).sheets
    return (sheet?.rows ?? []).map(([first]) => String(first ?? ''))
  }

  test('a total of a list in which no row has a figure is empty', () => {
    const costs = [{ item: 'Máy A' }, { item: 'Máy B', nationalVnd: 5 }]
    const total = (some: typeof costs) => {
      const filled = filledWith(get('m01-estimate'), [project('a', { costs: some })], 'once')
      return filled.sheets[0]?.total?.cells.filter(({ missing }) => missing).map(({ value }) => value)
    }
    expect(total(costs.slice(0, 1))?.every((value) => value === null)).toBe(true)
    expect(total(costs)).toContain(5)
  })

  test('by a note in the workbook: what is not recorded, and how often', async () => {
    const silent = ['a', 'b'].map((id) => project(id, { funding: [{ source: 'national', approvedVnd: 5 }] }))
    const notes = await rowsOf(fundingReport, silent, '2026')
    expect(notes).toContain('Chưa tính hoặc chưa tính đủ 2 bản ghi: chưa ghi các lần chi.')
  })

  test('and that the data has no project of its period', async () => {
    const programme = get('programme-national-2021-2025')
    expect(said(filledWith(programme, [project('a', {})], '2021-2025'))).toContain(
      'no-project-of-period projects',
    )
    const notes = await rowsOf(programme, [], '2021-2025')
    expect(notes.some((note) => note.startsWith('Dữ liệu không có đề án nào'))).toBe(true)
  })
})
