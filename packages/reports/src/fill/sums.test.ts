import type { Cluster, Project } from '@khuyencong/domain/registry'
import { describe, expect, test } from 'vitest'
import {
  cellAt,
  fill,
  formOf,
  formatQuantity,
  fundingReport,
  inUnit,
  valuesOf,
  type Filled,
  type Form,
  type FundingStage,
} from '../index.js'
import { reconcile } from '../reconcile.js'

// Small portfolios whose sums were worked out by hand.

const project = (id: string, extra: Partial<Project> = {}): Project => ({
  id,
  name: id,
  fund: 'national',
  content: 'technology',
  status: 'settled',
  planYear: 2026,
  place: { provinceCode: '38' },
  funding: [],
  results: [],
  beneficiaryIds: [],
  ...extra,
})

const get = (id: string): Form => {
  const form = formOf(id)
  if (!form.ok) throw new Error(id)
  return form.value
}

const filledWith = (form: Form, data: Parameters<typeof fill>[1], period = '2026', options = {}): Filled => {
  const filled = fill(form, data, period, options)
  if (!filled.ok) throw new Error(filled.issues[0]?.message.en)
  return filled.value
}

const said = ({ issues }: Filled) => issues.map(({ code, path }) => `${code} ${path}`)

/** 200 paid in December, 80 in January; 30 came back in February; 250 settled on 20 January. */
const carried = project('a', {
  approvedOn: '2025-12-20',
  contract: { number: '1', signedOn: '2026-03-01', amountVnd: 300, liquidatedOn: '2027-01-20' },
  funding: [
    {
      source: 'national',
      requestedVnd: 320,
      approvedVnd: 300,
      settledVnd: 250,
      payments: [
        { on: '2026-12-31', amountVnd: 200 },
        { on: '2027-01-01', amountVnd: 80 },
      ],
      refunds: [{ on: '2027-02-01', amountVnd: 30 }],
    },
  ],
})

describe('one đồng is in one period', () => {
  test.each<[FundingStage, string, number]>([
    ['requested', '2026', 320],
    ['approved', '2026', 300],
    ['approved', '2025', 0],
    ['approved', '2025-Q4', 300],
    ['approved', '2026-Q1', 0],
    ['paid', '2026', 200],
    ['paid', '2026-12', 200],
    ['paid', '2026-11', 0],
    ['paid', '2027', 80],
    ['paid', '2027-Q1', 80],
    ['paid', '2026-2030', 280],
    ['returned', '2026', 0],
    ['returned', '2027', 30],
    // Settled until 22 January of the next year, it is still money of the plan of 2026.
    ['settled', '2026', 250],
    ['settled', '2027', 0],
    ['settled', '2027-01', 250],
    ['settled', '2026-Q4', 0],
  ])('%s in %s: %d', (money, period, sum) => {
    expect(cellAt(filledWith(fundingReport, [carried], period, { money }), '10', 'national')?.value).toBe(sum)
  })

  test.each([
    ['2026', 0],
    ['2027', 30],
  ])('the overview of %s shows what came back beside what was paid', (period, returned) => {
    const filled = filledWith(get('provincial-overview'), [carried], period)
    expect(cellAt(filled, '4.1', 'national')?.value).toBe(returned)
  })
})

describe('the reconciliation of a year', () => {
  test.each([
    ['2027-01-22', 280],
    ['2027-01-23', 200],
  ])('money paid on %s: received %d', (on, received) => {
    const late = project('a', {
      funding: [
        {
          source: 'national',
          payments: [
            { on: '2026-12-31', amountVnd: 200 },
            { on, amountVnd: 80 },
          ],
        },
      ],
    })
    expect(cellAt(filledWith(get('m10-reconciliation'), [late]), 'a', 'paid')?.value).toBe(received)
  })
})

describe('what is due and what goes back', () => {
  const at = (one: Project, line: string) =>
    cellAt(filledWith(get('m06-liquidation'), [one], 'once'), line, 'value', 'a')?.value

  test('once it came back, nothing is left to return', () => {
    expect([at(carried, 'refund'), at(carried, 'due')]).toEqual([0, 0])
  })

  test('what one fund owes is not set against what goes back to the other', () => {
    const both = project('a', {
      funding: [
        { source: 'national', settledVnd: 250, payments: [{ on: '2026-05-01', amountVnd: 280 }] },
        { source: 'local', settledVnd: 100, payments: [] },
      ],
    })
    expect([at(both, 'refund'), at(both, 'due')]).toEqual([30, 100])
  })

  test('a stopped project returns its whole advance; one not settled yet owes nothing that is known', () => {
    const advance = [{ on: '2026-05-01', amountVnd: 70 }]
    const stopped = project('a', {
      status: 'stopped',
      funding: [{ source: 'national', settledVnd: 0, payments: advance }],
    })
    const open = project('a', { status: 'in-progress', funding: [{ source: 'national', payments: advance }] })
    expect([at(stopped, 'refund'), at(open, 'refund')]).toEqual([70, null])
  })
})

describe('statuses', () => {
  const money = [
    { source: 'national' as const, approvedVnd: 10, payments: [] },
    { source: 'counterpart' as const, approvedVnd: 7, settledVnd: 2 },
  ]
  const all = (
    [
      'registered',
      'appraised',
      'approved',
      'in-progress',
      'accepted',
      'settled',
      'stopped',
      'not-carried-out',
    ] as const
  ).map((status) => project(status, { status, funding: money }))
  const overview = filledWith(get('provincial-overview'), all)

  test.each([
    ['1', 6],
    ['1.1', 2],
    ['1.2', 1],
    ['1.3', 1],
    ['3', 60],
    // Five promised 7 and one of them was stopped when 2 had been spent.
    ['5', 30],
    ['c10', 5],
  ])('line %s of the overview: %d', (line, sum) => {
    expect(cellAt(overview, line, 'total')?.value).toBe(sum)
  })

  test('a list of approved projects leaves out those only registered', () => {
    expect(filledWith(get('project-list'), all).sheets[0]?.rows).toHaveLength(6)
    expect(filledWith(get('m02-summary'), all).sheets[0]?.rows).toHaveLength(8)
  })

  test('a project in no content of its own is in the line of other contents, and in the total', () => {
    const one = project('a', {
      content: 'other',
      funding: [{ source: 'local', payments: [{ on: '2026-01-01', amountVnd: 5 }] }],
    })
    const filled = filledWith(fundingReport, [one])
    expect(['24', 'total'].map((line) => cellAt(filled, line, 'local')?.value)).toEqual([5, 5])
  })
})

describe('the month of a progress report', () => {
  const listed = (extra: Partial<Project>, month: string) =>
    filledWith(get('m03a-progress'), [project('a', { startsOn: '2026-03-10', ...extra })], month).sheets[0]
      ?.rows.length

  test.each<[string, Partial<Project>, string, number]>([
    ['before it began', { status: 'in-progress' }, '2026-02', 0],
    ['when it began', { status: 'in-progress' }, '2026-03', 1],
    ['past its last day, still at work', { status: 'in-progress', endsOn: '2026-05-31' }, '2026-08', 1],
    ['ended on the last day of the month', { status: 'settled', endsOn: '2026-05-31' }, '2026-05', 1],
    ['ended', { status: 'settled', endsOn: '2026-05-31' }, '2026-06', 0],
    [
      'accepted, its last day not recorded',
      { status: 'settled', acceptances: [{ level: 'base', on: '2026-05-31', finding: 'accepted' }] },
      '2026-06',
      0,
    ],
    [
      'until its contract is liquidated',
      {
        endsOn: '2026-05-31',
        contract: { number: '1', signedOn: '2026-03-01', amountVnd: 1, liquidatedOn: '2026-06-01' },
      },
      '2026-06',
      1,
    ],
  ])('%s', (_, extra, month, rows) => {
    expect(listed(extra, month)).toBe(rows)
  })
})

describe('units and rounding', () => {
  test('a form shows the exact sum: nothing is rounded before or after adding up', () => {
    const halves = ['a', 'b'].map((id) =>
      project(id, {
        funding: [{ source: 'national', payments: [{ on: '2026-01-01', amountVnd: 1_500_000 }] }],
      }),
    )
    const cell = cellAt(filledWith(fundingReport, halves), 'total', 'national')
    expect(cell?.value).toBe(3_000_000)
    expect(inUnit(3_000_000, 'million-vnd')).toBe('3')
    expect(formatQuantity(1_500_001, 'million-vnd', 'vi')).toBe('1,500001')
  })

  test('a share is taken of the sums, and only then rounded to a hundredth of a percent', () => {
    const cluster = (id: string, filledM2: number, industrialLandM2: number): Cluster => ({
      id,
      name: id,
      address: { provinceCode: '38' },
      status: 'operating',
      filledM2,
      industrialLandM2,
    })
    const clusters = [cluster('a', 1, 3), cluster('b', 1, 6)]
    // 2/9 = 22.22 %; the mean of 33.33 % and 16.67 % would be 25 %.
    expect(cellAt(filledWith(get('ccn04-province'), { clusters }), '19', 'result')?.value).toBe(2222)
  })
})

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
    expect(found.map(({ message }) => message.vi).join()).toContain(reason)
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

describe('targets of a programme', () => {
  const form = get('programme-national-2021-2025')
  const of2022 = (extra: Partial<Project>) =>
    project('a', { planYear: 2022, activity: 'advanced-machinery', ...extra })
  const results = (projects: Project[], period = '2021-2025') =>
    ['2', '3', '10'].map((line) => cellAt(filledWith(form, projects, period), line, 'result')?.value)

  test('machinery and production lines are counted from the projects themselves, of either fund', () => {
    const all = [
      of2022({}),
      of2022({ fund: 'local', status: 'accepted' }),
      of2022({ status: 'in-progress' }),
      of2022({ status: 'not-carried-out' }),
      of2022({ activity: 'production-line' }),
      of2022({ planYear: 2020 }),
      of2022({ planYear: 2026 }),
    ].map((one, index) => ({ ...one, id: `da-${index}`, name: `${index}` }))
    expect(results(all)).toEqual([2, 1, 0])
    expect(results(all, '2022')).toEqual([2, 1, 0])
    expect(results(all, '2023')).toEqual([0, 0, 0])
  })

  test('a fair is recorded once, and counts for the report and for the programme', () => {
    const fair = of2022({
      content: 'fair-organisation',
      results: [{ indicator: 'fairs-held', quantity: 1, on: '2022-10-01' }],
    })
    expect(results([fair])[2]).toBe(1)
    expect(cellAt(filledWith(get('result-report'), [fair], '2022'), '13', 'national')?.value).toBe(1)
  })

  test('a technology project that does not say its activity is named', () => {
    const { activity: _, ...silent } = of2022({})
    expect(said(filledWith(form, [silent], '2022'))).toEqual(['record-not-counted projects.a'])
    expect(said(filledWith(form, [{ ...silent, content: 'consulting' }], '2022'))).toEqual([])
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

describe('clusters that do not say', () => {
  const cluster = (id: string, extra: Partial<Cluster> = {}): Cluster => ({
    id,
    name: id,
    address: { provinceCode: '38' },
    status: 'operating',
    ...extra,
  })
  const at = (clusters: Cluster[], line: string) =>
    cellAt(filledWith(get('ccn04-province'), { clusters }), line, 'result')?.value

  test.each(['1', '5', '7', '9', '11', '15.3', '15.4', '26', '27'])(
    'line %s is not known, and not zero',
    (line) => {
      expect(at([cluster('a')], line)).toBeNull()
      expect(at([], line)).toBe(0)
    },
  )

  test.each<[string, Partial<Cluster>, Partial<Cluster>]>([
    ['1', { inScheme: true }, { inScheme: false }],
    ['7', { enterpriseInvestor: true }, { enterpriseInvestor: false }],
    ['9', { detailedPlanApproved: true }, { detailedPlanApproved: false }],
    ['15.3', { craftVillage: true }, { craftVillage: false }],
    ['26', { wastewater: 'under-construction' }, { wastewater: 'none' }],
    ['27', { wastewater: 'built-meeting-standard' }, { wastewater: 'built' }],
  ])('line %s counts what is recorded', (line, yes, no) => {
    expect(at([cluster('a', yes), cluster('b', no)], line)).toBe(1)
    expect(at([cluster('b', no)], line)).toBe(0)
  })

  test('a cluster that only stands in the scheme counts there and nowhere else', () => {
    const planned = [cluster('a', { status: 'planned', schemeAreaM2: 500_000 })]
    const lines = ['1', '2', '3', '9', '11', '14', '15', '18', '20', '26']
    expect(lines.map((line) => at(planned, line))).toEqual([1, 500_000, 0, 0, 0, 0, 0, 0, 0, 0])
    expect(said(filledWith(get('ccn04-province'), { clusters: planned }))).toEqual([])
  })

  test('an established cluster not in operation has no business projects, and is not asked for them', () => {
    const clusters = [
      cluster('a', { status: 'established', leasedM2: 0, infrastructurePaidVnd: 0 }),
      cluster('b', { tenantProjects: 3, foreignTenantProjects: 0, operatingTenantProjects: 2, leasedM2: 5 }),
    ]
    expect(['18', '20', '21', '22'].map((line) => at(clusters, line))).toEqual([5, 3, 0, 2])
    const lines = said(filledWith(get('ccn04-province'), { clusters: [clusters[0] as Cluster] }))
    expect(lines.filter((line) => / (18|2[0-5])\./.test(line))).toEqual([])
  })

  test('form 02 is for clusters that have infrastructure or may have it', () => {
    const clusters = (
      ['planned', 'established', 'operating', 'operating-not-established', 'abolished'] as const
    ).map((status) => cluster(status, { status }))
    expect(filledWith(get('ccn02-infrastructure'), { clusters }).sheets.map(({ key }) => key)).toEqual([
      'established',
      'operating',
      'operating-not-established',
    ])
  })

  test.each([
    ['2025-12-14', 0],
    ['2025-12-15', 1],
    ['2026-12-14', 1],
    ['2026-12-15', 0],
  ])('established on %s, in the period of 2026: %d', (establishedOn, count) => {
    expect(at([cluster('a', { establishedOn })], '5')).toBe(count)
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
