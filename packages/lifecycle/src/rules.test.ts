import { describe, expect, test } from 'vitest'
import { papers, story } from '../test/story.js'
import {
  adjustmentAuthority,
  adjustmentKinds,
  bodyOn,
  certificateValidity,
  configureMachine,
  deadlines,
  inspection,
  isCertificateValid,
  localProject,
  nationalPlan,
  nationalProject2014,
  nationalProject2018,
  openNationalProject,
  programme,
  runCase,
  toMermaid,
  transition,
  type AdjustmentKind,
  type MachineChanges,
  type NationalProjectFacts,
} from './index.js'
import { caseFileSchema, entrySchema, recordSchema } from './schemas.js'

const by = { id: 'u', role: 'implementing-unit' } as const

describe('who decides a change (36/2013/TT-BCT article 11)', () => {
  const minister: readonly AdjustmentKind[] = ['more-money', 'other-content', 'into-next-year', 'add', 'stop']
  const group: readonly AdjustmentKind[] = ['place', 'beneficiary', 'partner']
  test.each(Object.keys(adjustmentKinds) as AdjustmentKind[])('%s', (kind) => {
    const decides = (isGroup: boolean, withinOneProvince: boolean) =>
      adjustmentAuthority(kind, { group: isGroup, withinOneProvince }).decides
    const otherwise = minister.includes(kind) ? 'minister' : 'agency'
    expect(decides(false, true)).toBe(otherwise)
    expect(decides(false, false)).toBe(otherwise)
    expect(decides(true, true)).toBe(group.includes(kind) ? 'department' : otherwise)
    expect(decides(true, false)).toBe(otherwise)
  })

  test('a group change is copied to the agency, and needs no confirmation by the one who decides', () => {
    expect(adjustmentAuthority('place', { group: true, withinOneProvince: true })).toMatchObject({
      copyTo: ['agency'],
      needsDepartmentConfirmation: false,
      citation: { article: '11', clause: '4' },
    })
  })
})

describe('bodies by date', () => {
  test.each([
    ['2014-06-01', ['Cục Công nghiệp địa phương']],
    ['2018-03-01', ['Cục Công nghiệp địa phương', 'Cục Công Thương địa phương']],
    ['2021-01-01', ['Cục Công Thương địa phương']],
    ['2025-05-01', ['Cục Công Thương địa phương', 'Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công']],
    ['2026-01-01', ['Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công']],
  ])('on %s the agency is %j', (on, names) => {
    expect(bodyOn('agency', on).candidates.map(({ name }) => name.vi)).toEqual(names)
  })
})

describe('a certificate', () => {
  test.each([
    ['2014-12-01', '2016-12-31'],
    ['2018-08-15', '2020-12-31'],
    ['2018-08-16', '2021-12-31'],
    ['2025-01-01', '2028-12-31'],
  ])('granted on %s is valid to the end of %s', (issuedOn, lastDay) => {
    expect(certificateValidity(issuedOn).lastDay).toBe(lastDay)
    const certificate = { scheme: 'typical-product', level: 'province', issuedOn } as const
    expect(isCertificateValid(certificate, lastDay)).toBe(true)
    expect(isCertificateValid({ ...certificate, scheme: 'other' }, lastDay)).toBe(false)
    expect(isCertificateValid({ ...certificate, revokedOn: lastDay }, lastDay)).toBe(false)
  })
})

describe('a plan', () => {
  test('is approved as a batch, allocated in parts, carried over', () => {
    const told = story(nationalPlan, {
      id: 'n',
      by: { id: 'a', role: 'agency' },
      on: '2024-07-01',
      facts: { year: 2025 },
    })
      .go('2024-08-01', 'agency', 'register-project', { project: 'p-1', askedVnd: 700 })
      .go('2024-08-02', 'agency', 'register-project', { project: 'p-2', askedVnd: 500 })
      .go('2024-08-02', 'agency', 'register-project', { project: 'p-4', askedVnd: 90 })
      .go('2024-08-03', 'agency', 'register-project', { project: 'p-1', askedVnd: 600 })
      .go('2024-08-03', 'agency', 'leave-project-out', { project: 'p-4', reason: 'not ready' })
      .go('2024-09-01', 'agency', 'appraise')
    expect(told.record.facts['projects']).toEqual({ 'p-1': 600, 'p-2': 500 })
    expect(told.record.history).toMatchObject([{ path: 'facts.projects.p-1', value: 700 }])
    const decision = papers('plan-submission', 'draft-plan-decision')
    expect(
      told.refused(
        '2024-12-01',
        'minister',
        'approve',
        { lines: [{ code: 'p-3', amountVnd: 1 }], decision: '1' },
        decision,
      ).guards,
    ).toMatchObject([{ code: 'projects-on-plan' }])
    told
      .go(
        '2024-12-01',
        'minister',
        'approve',
        {
          lines: [
            { code: 'p-1', amountVnd: 600 },
            { code: 'p-2', amountVnd: 400 },
          ],
          decision: '1',
        },
        decision,
      )
      // 35 % by October.
      .go(
        '2025-10-01',
        'ministry-of-finance',
        'receive-allocation',
        { amountVnd: 350 },
        papers('allocation-notice'),
      )
    expect(
      told.refused('2025-10-02', 'agency', 'cut', { project: 'p-1', amountVnd: 601, decision: '2' }).code,
    ).toBe('guard-failed')
    const payOut = (project: string, amountVnd: number) =>
      told.refused('2025-10-02', 'treasury', 'pay-out', { project, amountVnd }).guards.map(({ code }) => code)
    expect(payOut('p-1', 351)).toEqual(['paid-within-allocation'])
    expect(payOut('p-2', 401)).toEqual(['within-project', 'paid-within-allocation'])
    expect(payOut('p-9', 1)).toEqual(['within-project'])
    told
      .go('2025-10-02', 'agency', 'cut', { project: 'p-1', amountVnd: 100, decision: '2' })
      .go('2025-10-03', 'minister', 'supplement', { project: 'p-3', amountVnd: 50, decision: '3' })
      .go('2025-11-01', 'treasury', 'pay-out', { project: 'p-1', amountVnd: 300 })
    // 500 stand approved for p-1 and 300 are paid: 200 may still be cut, and not one more.
    expect(
      told.refused('2025-11-02', 'agency', 'cut', { project: 'p-1', amountVnd: 201, decision: '4' }).guards,
    ).toMatchObject([{ code: 'cuts-leave-what-is-allocated' }])
    expect(
      told.refused('2025-12-30', 'agency', 'carry-over', { amountVnd: 50 }, papers('carry-over-decision'))
        .code,
    ).toBe('guard-failed')
    told.go('2025-12-31', 'agency', 'carry-over', { amountVnd: 50 }, papers('carry-over-decision'))
    told.go('2026-01-15', 'agency', 'record-refund', {
      project: 'p-1',
      amountVnd: 30,
      reason: 'stopped-project',
    })
    expect(told.record.money).toMatchObject({ approvedVnd: 950, advancedVnd: 300, refundedVnd: 30 })
    expect(told.record.facts).toMatchObject({ allocatedVnd: 350, carriedOverVnd: 50 })
  })

  test.each([
    ['national', '2025-08-26', ['prime-minister'], 'official-text'],
    ['national', '2025-08-27', ['prime-minister', 'minister'], 'unverified'],
    ['national', '2025-10-14', ['prime-minister', 'minister'], 'unverified'],
    ['national', '2025-10-15', ['minister'], 'secondary'],
    ['local', '2025-10-15', ['provincial-committee', 'provincial-chair'], 'official-text'],
  ])('a programme of the %s fund is approved on %s by %j', (fund, on, who, verification) => {
    const told = story(programme, {
      id: 'g',
      by: { id: 'a', role: 'agency' },
      on: '2025-01-01',
      facts: { fund, to: '2030-12-31' },
    })
    const refusal = told.refused(on, 'collaborator', 'approve', { targets: {}, decision: '1' })
    expect([refusal.who.map(({ role }) => role), refusal.verification]).toEqual([who, verification])
  })

  test('a programme keeps results beside targets', () => {
    const told = story(programme, {
      id: 'g',
      by: { id: 'a', role: 'agency' },
      on: '2025-09-23',
      facts: { fund: 'national', to: '2030-12-31' },
    })
      .go(
        '2025-09-23',
        'minister',
        'approve',
        { targets: { models: 10 }, decision: '1' },
        papers('programme-decision'),
      )
      .go('2026-06-01', 'agency', 'record-result', { target: 'models', count: 3 })
      .go('2026-12-01', 'agency', 'record-result', { target: 'models', count: 2 })
    expect(told.record.facts).toMatchObject({ targets: { models: 10 }, results: { models: 5 } })
    expect(told.refused('2026-12-02', 'agency', 'record-result', { target: 'other', count: 1 }).code).toBe(
      'guard-failed',
    )
  })
})

test('an inspection is closed only when each finding is', () => {
  const told = story(inspection, { id: 'i', by: { id: 'a', role: 'agency' }, on: '2026-01-05' })
    .go('2026-01-06', 'inspector', 'begin')
    .go('2026-01-06', 'inspector', 'find', { finding: 'f-1', what: 'invoice missing', due: '2026-03-01' })
    .go('2026-01-07', 'inspector', 'conclude', {}, papers('inspection-minutes'))
  expect(told.refused('2026-01-08', 'department', 'close').guards).toMatchObject([
    { code: 'all-findings-closed' },
  ])
  told
    .go(
      '2026-02-01',
      'implementing-unit',
      'report-remedy',
      { finding: 'f-1', remedy: 'handed in' },
      papers('remedy-report'),
    )
    .go('2026-02-05', 'department', 'close-finding', { finding: 'f-1' })
    .go('2026-02-06', 'department', 'close')
  expect(told.record.state).toBe('closed')
})

const facts: NationalProjectFacts = {
  kind: 'key',
  route: 'through-department',
  planYear: 2019,
  contents: ['advanced-machinery', 'consulting'],
  years: 2,
  unitIsBeneficiary: true,
  tender: false,
  ministryBudgetUnit: false,
  invoicesAgency: true,
  supportIsShareOfCost: true,
  lastContractOfYear: false,
}

describe('a key project', () => {
  const dossier = papers('request-letter', 'project-text', 'cost-estimate', 'registration-list')
  const begin = (machine: typeof nationalProject2014, more: Partial<NationalProjectFacts> = {}) =>
    story(machine, openNationalProject(machine, { ...facts, ...more }, { id: 'k', by, on: '2018-05-02' }))

  test('by the rules of 2014 has two contents and more than one year; by those of 2018 two beneficiaries besides', () => {
    const register = ['2018-05-03', 'implementing-unit', 'register-with-department', {}, dossier] as const
    expect(begin(nationalProject2014).go(...register).record.state).toBe('registered-with-department')
    expect(begin(nationalProject2014, { years: 1 }).refused(...register).guards[0]?.code).toBe('key-project')
    expect(begin(nationalProject2018).refused(...register).guards).toMatchObject([
      { code: 'key-project', answer: 'unknown' },
    ])
    expect(begin(nationalProject2018, { beneficiaries: 2 }).go(...register).record.state).toBe(
      'registered-with-department',
    )
    expect(begin(nationalProject2018, { beneficiaries: 2, years: 4 }).refused(...register).code).toBe(
      'guard-failed',
    )
  })
})

describe('a province', () => {
  const changes: MachineChanges = {
    id: 'local-project/54',
    version: '2026',
    title: { vi: 'Đề án địa phương', en: 'Local project' },
    basis: { citation: { instrument: '1/2026/QĐ-UBND' }, verification: 'unverified' },
    skip: [{ state: 'contracted', insteadGoTo: 'implementing' }],
    without: ['sign-contract', 'start'],
    change: {
      approve: {
        who: ['provincial-committee'],
        citation: { instrument: '1/2026/QĐ-UBND', article: '5' },
        verification: 'unverified',
      },
    },
    transitions: [
      {
        id: 'begin',
        event: 'begin',
        title: { vi: 'Bắt đầu', en: 'Begin' },
        from: ['approved'],
        to: 'implementing',
        who: ['implementing-unit'],
        citation: { instrument: '1/2026/QĐ-UBND', article: '6' },
        verification: 'unverified',
      },
    ],
  }

  test('changes steps and authorities of the model, and nothing of the model itself', () => {
    const configured = configureMachine(localProject, changes)
    if (!configured.ok) throw new Error(JSON.stringify(configured.faults))
    expect(Object.keys(configured.machine.states)).not.toContain('contracted')
    expect(configured.machine.transitions.find(({ id }) => id === 'approve')?.who).toEqual([
      'provincial-committee',
    ])
    expect(localProject.transitions.find(({ id }) => id === 'approve')?.who).toEqual(['provincial-chair'])
    expect(toMermaid(configured.machine)).toContain('approved --> implementing')
  })

  test('is told what is wrong with its changes', () => {
    expect(configureMachine(localProject, { ...changes, without: ['close', 'nothing'] })).toMatchObject({
      ok: false,
      faults: expect.arrayContaining([{ code: 'unknown-transition', about: 'nothing' }]) as unknown,
    })
    expect(
      configureMachine(localProject, { ...changes, without: ['sign-contract', 'start', 'close'] }).ok,
    ).toBe(false)
  })
})

describe('a monthly report', () => {
  const record = {
    ...openNationalProject(nationalProject2014, facts, { id: 'k', by, on: '2019-01-02' }).record,
    state: 'implementing',
    facts: { budgetYear: 2019 },
  }
  const due = (dates: Record<string, string>, asOf: string) =>
    deadlines(nationalProject2014, { ...record, dates }, asOf)
      .filter(({ code }) => code === 'monthly-report')
      .map(({ lastDay, status }) => `${lastDay} ${status}`)

  test('is due before the 25th of each month', () => {
    expect(due({ start: '2019-03-01' }, '2019-03-10')).toEqual(['2019-03-24 due'])
    expect(due({ start: '2019-03-01' }, '2019-03-24')).toEqual(['2019-03-24 at-risk'])
    expect(due({ start: '2019-03-01' }, '2019-03-25')).toEqual(['2019-03-24 overdue', '2019-04-24 due'])
    expect(due({ start: '2019-03-01', 'report-month': '2019-03-20' }, '2019-03-21')).toEqual([])
    expect(due({ start: '2019-03-01', 'report-month': '2019-03-20' }, '2019-04-02')).toEqual([
      '2019-04-24 due',
    ])
    expect(due({ start: '2019-03-01', 'report-month': '2019-11-25' }, '2019-12-26')).toEqual([
      '2020-01-24 due',
    ])
  })
})

describe('what a host stores', () => {
  const file = {
    machine: { id: 'national-project', version: '2014' },
    open: { id: 'k', by, on: '2018-05-02', facts: { ...facts, beneficiaries: 2 } },
    events: [{ type: 'withdraw', by, on: '2018-05-03', input: { reason: 'a' } }],
  } as const

  test('is read by its schema and run', () => {
    const run = runCase(caseFileSchema.parse(JSON.parse(JSON.stringify(file))) as never)
    if (!run.ok) throw new Error(run.message.en)
    expect(recordSchema.parse(run.record)).toEqual(run.record)
    expect(run.entries.map((entry) => entrySchema.parse(entry))).toEqual(run.entries)
  })

  test('stops at the first event refused', () => {
    const again = { ...file, events: [...file.events, ...file.events] }
    expect(runCase(again)).toMatchObject({ ok: false, eventIndex: 1, refusal: { code: 'record-ended' } })
  })

  test('a misspelt input, a day that does not exist and a day before the last are refused', () => {
    const { record } = openNationalProject(nationalProject2014, facts, { id: 'k', by, on: '2018-05-02' })
    const attempt = (more: object) =>
      transition(nationalProject2014, record, {
        type: 'withdraw',
        by,
        on: '2018-05-03',
        input: { reason: 'a' },
        ...more,
      })
    expect(attempt({ input: { reason: 'a', resaon: 'b' } })).toMatchObject({
      refusal: { code: 'invalid-input', inputs: [{ name: 'resaon', problem: 'not-known' }] },
    })
    expect(attempt({ on: '2018-05-01' })).toMatchObject({ refusal: { code: 'invalid-date' } })
    expect(attempt({ on: '2018-02-30' })).toMatchObject({ refusal: { code: 'invalid-date' } })
    expect(attempt({ type: 'set-state' })).toMatchObject({ refusal: { code: 'unknown-event' } })
  })
})
