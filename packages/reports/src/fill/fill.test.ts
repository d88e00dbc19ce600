import { withMessage } from '@khuyencong/domain'
import type { Cluster, Product, Project } from '@khuyencong/domain/registry'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAdditive } from './contribution.js'
import {
  cellAt,
  fill,
  formOf,
  forms,
  fundingReport,
  resolvePeriod,
  resultReport,
  valuesOf,
  type Filled,
  type Form,
} from '../index.js'
import { checkRules, reconcile } from '../reconcile.js'
import { projectsArbitrary } from '../../testing/arbitrary.js'

const project = (id: string, extra: Partial<Project> = {}): Project => ({
  id,
  name: id,
  fund: 'local',
  content: 'technology',
  status: 'settled',
  planYear: 2026,
  place: { provinceCode: '38' },
  funding: [],
  ...extra,
})

const get = (id: string): Form => {
  const form = formOf(id)
  if (!form.ok) throw new Error(id)
  return form.value
}

const filledWith = (form: Form, data: Parameters<typeof fill>[1], period = '2026', options = {}): Filled => {
  const filled = fill(form, data, period, options)
  if (!filled.ok) throw new Error(filled.issues[0]?.code)
  return filled.value
}

const value = (filled: Filled, row: string, column: string, sheet?: string) =>
  cellAt(filled, row, column, sheet)?.value

describe('fill', () => {
  test('a project in two sources is counted once, and its money goes to each source', () => {
    const both = project('da-1', {
      fund: 'national',
      funding: [
        {
          source: 'national',
          approvedVnd: 300_000_000,
          payments: [{ on: '2026-05-01', amountVnd: 210_000_000 }],
        },
        {
          source: 'local',
          approvedVnd: 100_000_000,
          payments: [{ on: '2026-06-01', amountVnd: 100_000_000 }],
        },
        { source: 'counterpart', approvedVnd: 500_000_000 },
      ],
      results: [{ indicator: 'technology-establishments', quantity: 1, on: '2026-11-01' }],
    })
    const results = filledWith(resultReport, [both])
    expect([value(results, '10', 'national'), value(results, '10', 'local')]).toEqual([1, 0])
    const money = filledWith(fundingReport, [both])
    expect([value(money, '10', 'national'), value(money, '10', 'local')]).toEqual([210_000_000, 100_000_000])
    const approved = filledWith(fundingReport, [both], '2026', { money: 'approved' })
    expect(value(approved, 'total', 'national')).toBe(300_000_000)
    const overview = filledWith(get('provincial-overview'), [both])
    expect([
      value(overview, '1', 'total'),
      value(overview, '5', 'national'),
      value(overview, '5', 'local'),
    ]).toEqual([1, 500_000_000, 0])
  })

  test('only leaves are counted', () => {
    const group = project('g', {
      group: true,
      funding: [{ source: 'local', payments: [{ on: '2026-01-01', amountVnd: 9 }] }],
    })
    const part = project('p', {
      parentId: 'g',
      funding: [{ source: 'local', payments: [{ on: '2026-01-01', amountVnd: 4 }] }],
    })
    const filled = filledWith(fundingReport, [group, part])
    expect(value(filled, 'total', 'local')).toBe(4)
    expect(cellAt(filled, '10', 'local')?.records).toEqual(['p'])
  })

  test('a repeated record counts once and is reported', () => {
    const one = project('a', { results: [{ indicator: 'conferences', quantity: 2, on: '2026-01-01' }] })
    const filled = filledWith(resultReport, [one, one])
    expect(value(filled, '5', 'local')).toBe(2)
    expect(filled.issues[0]).toMatchObject({ code: 'duplicate-record', severity: 'warning' })
  })

  test('a year takes the projects of its plan, a month those approved in it', () => {
    const one = project('a', { approvedOn: '2025-12-20', status: 'approved' })
    expect(value(filledWith(get('provincial-overview'), [one]), '1', 'local')).toBe(1)
    expect(value(filledWith(get('provincial-overview'), [one], '2026-12'), '1', 'local')).toBe(0)
    expect(value(filledWith(get('provincial-overview'), [one], '2025-12'), '1', 'local')).toBe(1)
  })

  test('a sum that cannot be held leaves the cell empty and says so', () => {
    const many = [1, 2].map((n) =>
      project(`p${n}`, {
        funding: [{ source: 'local', payments: [{ on: '2026-01-01', amountVnd: Number.MAX_SAFE_INTEGER }] }],
      }),
    )
    const filled = filledWith(fundingReport, many)
    expect(value(filled, '10', 'local')).toBeNull()
    expect(value(filled, 'total', 'local')).toBeNull()
    expect(filled.issues.map(({ code }) => code)).toContain('sum-above-safe-range')
  })

  test('contents not carried out at all are counted for each fund and for both', () => {
    const filled = filledWith(get('provincial-overview'), [
      project('a', { content: 'consulting' }),
      project('b', { content: 'broadcasts', fund: 'national' }),
      project('c', { content: 'associations', status: 'not-carried-out' }),
    ])
    expect(['national', 'local', 'total'].map((column) => value(filled, '7', column))).toEqual([23, 23, 22])
    expect(value(filled, '8', 'total')).toContain('Hiệp hội ngành nghề')
    expect(value(filled, '8', 'total')).not.toContain('tư vấn')
  })

  test('a target that is not known stays unknown, and so does its share', () => {
    const known = filledWith(
      get('programme-national-2021-2025'),
      [
        project('a', {
          fund: 'national',
          results: [{ indicator: 'demonstration-models', quantity: 34, on: '2023-01-01' }],
        }),
      ],
      '2021-2025',
    )
    expect(['target', 'result', 'share'].map((column) => value(known, '1', column))).toEqual([340, 34, 1000])
    const unknown = filledWith(get('programme-national-2026-2030'), [], '2026-2030')
    expect(['target', 'result', 'share'].map((column) => value(unknown, '1', column))).toEqual([
      null,
      0,
      null,
    ])
  })

  test('forms for national projects leave local ones out and say so', () => {
    const filled = filledWith(get('m10-reconciliation'), [project('a'), project('b', { fund: 'national' })])
    expect(filled.sheets[0]?.rows.map(({ code }) => code)).toEqual(['b'])
    expect(filled.issues[0]).toMatchObject({ code: 'record-not-counted', path: 'projects.a' })
    expect(
      filledWith(get('m10-reconciliation'), [project('a')], '2026', { anyFund: true }).sheets[0]?.rows,
    ).toHaveLength(1)
  })

  test('what is due and what is to be returned follow from settled and paid', () => {
    const one = project('a', {
      fund: 'national',
      funding: [
        {
          source: 'national',
          approvedVnd: 300,
          settledVnd: 250,
          payments: [{ on: '2026-03-01', amountVnd: 280 }],
        },
      ],
    })
    const filled = filledWith(get('m06-liquidation'), [one], 'once')
    expect(
      ['paid', 'settled', 'due', 'refund', 'refund-words'].map((line) => value(filled, line, 'value', 'a')),
    ).toEqual([280, 250, 0, 30, 'ba mươi đồng'])
  })

  test('a total says how many rows it lacks', () => {
    const filled = filledWith(
      get('m07-settlement'),
      [
        project('a', {
          fund: 'national',
          costs: [
            { item: 'x', nationalVnd: 5, settledVnd: 4 },
            { item: 'y', counterpartVnd: 7 },
          ],
        }),
      ],
      'once',
    )
    expect(filled.sheets.map(({ key }) => key)).toEqual(['a'])
    const total = filled.sheets[0]?.total?.cells
    expect(total?.find(({ column }) => column === 'settled')).toMatchObject({ value: 4, missing: 1 })
    expect(total?.find(({ column }) => column === 'approved')).toMatchObject({ value: 12, missing: 0 })
  })

  test('votes by level and group', () => {
    const product: Product = {
      id: 'sp-1',
      establishmentId: 'cs-1',
      name: 'Gốm',
      group: 'handicraft',
      entries: [
        { level: 'province', on: '2026-04-01' },
        { level: 'region', on: '2026-08-01' },
      ],
      certificates: [
        { level: 'province', issuedOn: '2026-06-01' },
        { level: 'national', issuedOn: '2027-06-01' },
      ],
    }
    const filled = filledWith(get('vote-report'), { products: [product] })
    expect(['1', '1.1', '2', '2.1'].map((line) => value(filled, line, 'central'))).toEqual([1, 1, 0, 0])
    expect(['1', '1.1', '2', '2.1'].map((line) => value(filled, line, 'province'))).toEqual([1, 1, 1, 1])
  })

  test('clusters: the window of the act, the filling with its denominator, and what is not known', () => {
    const cluster = (id: string, extra: Partial<Cluster>): Cluster => ({
      id,
      name: id,
      address: { provinceCode: '38' },
      status: 'operating',
      ...extra,
    })
    const clusters = [
      cluster('a', {
        establishedOn: '2025-12-15',
        areaM2: 500_000,
        industrialLandM2: 300_000,
        leasedM2: 90_000,
        filledM2: 100_000,
      }),
      cluster('b', { establishedOn: '2026-12-15', areaM2: 200_000 }),
      cluster('c', { status: 'operating-not-established' }),
    ]
    const filled = filledWith(get('ccn04-province'), { clusters })
    // b was established after the period: whether it was in operation before is not known.
    expect(['3', '5', '15', '15.1', '15.2'].map((line) => value(filled, line, 'result'))).toEqual([
      1, 1, 2, 1, 1,
    ])
    expect(value(filled, '4', 'result')).toBe(500_000)
    expect(value(filled, '19', 'result')).toBe(3333)
    // None of them records whether its infrastructure project was approved.
    expect(value(filled, '13', 'result')).toBeNull()
    expect(value(filled, '16.2', 'result')).toBeNull()
    expect(value(filled, '16', 'result')).toBeNull()
    expect(
      filled.issues.some(({ code, path }) => code === 'record-not-counted' && path === '16.2.result'),
    ).toBe(true)
  })

  test('is additive over disjoint sets of projects', () => {
    let added = 0
    const additive = forms.filter(({ body, sheet }) => body.kind === 'lines' && sheet === 'all')
    fc.assert(
      fc.property(
        fc.constantFrom(...additive.map(({ id }) => id)),
        projectsArbitrary('a'),
        projectsArbitrary('b'),
        fc.constantFrom('2025', '2026'),
        (id, first, second, year) => {
          const form = get(id)
          const period = resolvePeriod(form, year).ok ? year : (form.periods[0]?.only ?? '2026')
          const [a, b, both] = [first, second, [...first, ...second]].map((all) =>
            filledWith(form, all, period),
          )
          if (!a || !b || !both) throw new Error(id)
          const lines = form.body.kind === 'lines' ? form.body.lines : []
          for (const { code, measure } of lines) {
            if (!measure || !isAdditive(measure)) continue
            for (const { code: column } of form.columns) {
              const parts = [value(a, code, column), value(b, code, column)]
              if (parts.includes(null)) continue
              added++
              expect(value(both, code, column)).toBe(Number(parts[0]) + Number(parts[1]))
              const behind = [
                ...(cellAt(a, code, column)?.records ?? []),
                ...(cellAt(b, code, column)?.records ?? []),
              ]
              expect(cellAt(both, code, column)?.records.toSorted()).toEqual(behind.toSorted())
            }
          }
        },
      ),
    )
    expect(added).toBeGreaterThan(100)
  })

  test('units never mix: a result changes only the lines of its own unit', () => {
    fc.assert(
      fc.property(projectsArbitrary('a', 6), (projects) => {
        const whole = filledWith(resultReport, projects)
        for (const row of whole.sheets[0]?.rows ?? []) {
          const line =
            resultReport.body.kind === 'lines' &&
            resultReport.body.lines.find(({ code }) => code === row.code)
          for (const cell of row.cells) expect(cell.unit).toBe(line && line.unit)
        }
        const counted = filledWith(
          resultReport,
          projects.map((one) => ({
            ...one,
            results: one.results?.filter(({ indicator }) => indicator !== 'technology-investment') ?? [],
          })),
        )
        expect(
          reconcile(whole, valuesOf(counted)).every(
            ({ row, unit }) => row === '10a' && unit === 'million-vnd',
          ),
        ).toBe(true)
      }),
    )
  })
})

describe('reconcile', () => {
  const filled = filledWith(fundingReport, [
    project('a', { funding: [{ source: 'local', payments: [{ on: '2026-01-01', amountVnd: 1_500_000 }] }] }),
  ])

  test('a form agrees with itself', () => {
    expect(reconcile(filled, valuesOf(filled))).toEqual([])
  })

  test('names each cell that differs, by how much, and where to look', () => {
    const values = structuredClone(valuesOf(filled)) as unknown as {
      sheets: { rows: { code: string; cells: Record<string, number> }[] }[]
    }
    const row = values.sheets[0]?.rows.find(({ code }) => code === '10')
    if (row) row.cells['local'] = 1_000_000
    const found = reconcile(filled, values as unknown as ReturnType<typeof valuesOf>)
    expect(found).toMatchObject([
      { row: '10', column: 'local', computed: 1_500_000, typed: 1_000_000, by: -500_000, records: ['a'] },
    ])
    expect(found.map((one) => withMessage(one.issue).message.vi)[0]).toBe(
      '10.local: số đã nhập 1 triệu đồng, số tính được 1,5 triệu đồng.',
    )
  })

  test('names the cells that were typed otherwise, each of them and no other', () => {
    const form = get('provincial-overview')
    const typedOtherwise = projectsArbitrary('a').chain((projects) => {
      const whole = filledWith(form, projects)
      const cells = (whole.sheets[0]?.rows ?? []).flatMap(({ code, cells: all }) =>
        all.filter(({ unit }) => unit !== 'text').map(({ column }) => ({ code, column })),
      )
      return fc.tuple(
        fc.constant(whole),
        fc.uniqueArray(fc.constantFrom(...cells), {
          maxLength: 5,
          selector: ({ code, column }) => `${code}.${column}`,
        }),
        fc.integer({ min: 1, max: 9 }),
      )
    })
    fc.assert(
      fc.property(typedOtherwise, ([whole, wrong, by]) => {
        const isWrong = (code: string, column: string) =>
          wrong.some((one) => one.code === code && one.column === column)
        const values = valuesOf(whole)
        const typed = {
          ...values,
          sheets: values.sheets.map((sheet) => ({
            ...sheet,
            rows: sheet.rows.map(({ code, cells }) => ({
              code,
              cells: Object.fromEntries(
                Object.entries(cells).map(([column, value]) => [
                  column,
                  isWrong(code, column) ? Number(value) + by : value,
                ]),
              ),
            })),
          })),
        }
        const found = reconcile(whole, typed)
        expect(found.map(({ row, column }) => `${row}.${column}`).toSorted()).toEqual(
          wrong.map(({ code, column }) => `${code}.${column}`).toSorted(),
        )
        for (const difference of found) {
          expect(difference.by).toBe(by)
          expect(difference.records).toEqual(cellAt(whole, difference.row, difference.column)?.records)
        }
      }),
    )
  })

  test('rules across lines are checked on typed values', () => {
    const values = {
      ...valuesOf(filled),
      sheets: [
        {
          key: 'all',
          rows: [
            { code: '1', cells: { national: 5 } },
            { code: '1a', cells: { national: 6 } },
          ],
        },
      ],
    }
    expect(checkRules(resultReport, values)[0]).toMatchObject({
      code: 'form-rule-broken',
      path: '1a.national',
    })
    expect(checkRules(fundingReport, valuesOf(filled))).toEqual([])
  })
})

test('an address names its province where the host can, and its code where not', () => {
  const one = project('da-1', { fund: 'national', place: { street: 'Thôn 1', provinceCode: '38' } })
  const placed = (options = {}) =>
    JSON.stringify(filledWith(get('m05b-acceptance'), [one], 'once', options).sheets)
  const placeName = (code: string) => (code === '38' ? 'Thanh Hóa' : undefined)
  expect(placed({ placeName })).toContain('Thôn 1, Thanh Hóa')
  expect(placed({ placeName: () => undefined })).toContain('Thôn 1, 38')
  expect(placed()).toContain('Thôn 1, 38')
})
