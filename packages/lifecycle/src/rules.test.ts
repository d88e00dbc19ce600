import type { IsoDate } from '@khuyencong/domain'
import { describe, expect, test } from 'vitest'
import { opened, papers, story } from '../test/story.js'
import {
  addDays,
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
  openRecord,
  productVote2018,
  programme,
  runCase,
  toMermaid,
  transition,
  voteLevels,
  type AdjustmentKind,
  type JsonObject,
  type Machine,
  type MachineChanges,
  type NationalProjectFacts,
  type RoleCode,
  type VoteLevelCode,
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
  test.each<[IsoDate, string[]]>([
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
  test.each<[IsoDate, IsoDate]>([
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
    expect(isCertificateValid(certificate, addDays(lastDay, 1))).toBe(false)
    expect(isCertificateValid(certificate, issuedOn)).toBe(true)
    expect(isCertificateValid(certificate, addDays(issuedOn, -1))).toBe(false)
  })

  const entry = { level: 'region', group: 'other', ownProduct: true, copy: false, massProducible: true }
  const entered = (lowerCertificate: JsonObject) =>
    story(productVote2018, { id: 'v', by: { id: 'u', role: 'beneficiary' }, on: '2025-08-01', facts: entry })
      .refused('2025-08-02', 'provincial-committee', 'enter', { lowerCertificate })
      .guards.map(({ code }) => code)

  test.each<[string, JsonObject, string[]]>([
    ['right', { scheme: 'typical-product', level: 'province', issuedOn: '2024-11-01' }, []],
    [
      'of another level',
      { scheme: 'typical-product', level: 'district', issuedOn: '2024-11-01' },
      ['lower-certificate'],
    ],
    ['without its day', { scheme: 'typical-product', level: 'province' }, ['lower-certificate']],
    [
      'of a day that is none',
      { scheme: 'typical-product', level: 'province', issuedOn: 5 },
      ['lower-certificate'],
    ],
    [
      'of 30 February',
      { scheme: 'typical-product', level: 'province', issuedOn: '2025-02-30' },
      ['lower-certificate'],
    ],
    [
      'revoked on a day that is none',
      { scheme: 'typical-product', level: 'province', issuedOn: '2024-11-01', revokedOn: 'x' },
      ['lower-certificate'],
    ],
  ])('shown by an entry that is %s', (_, certificate, guards) => {
    // Papers are not handed in, so that every entry is refused and says why.
    expect(entered(certificate)).toEqual(guards)
  })
})

describe('a vote', () => {
  test.each<[VoteLevelCode, string, readonly number[]]>([
    ['district', '1', [5, 7]],
    ['province', '2', [7, 9]],
    ['region', '3', [9, 11]],
    ['national', '4', [11, 13]],
  ])('of the level %s has a council by article 9 clause %s', (level, clause, sizes) => {
    expect(voteLevels[level]).toMatchObject({ councilSizes: sizes, citation: { article: '9', clause } })
  })

  test.each([
    [69.99, 'guard-failed'],
    [70, 'proof-missing'],
  ])('certifies at a mean of 70 and more: %d', (meanScore, code) => {
    const facts = { level: 'province', group: 'other', ownProduct: true, copy: false, massProducible: true }
    const told = story(productVote2018, {
      id: 'v',
      by: { id: 'u', role: 'beneficiary' },
      on: '2025-08-01',
      facts,
    })
      .go(
        '2025-08-02',
        'beneficiary',
        'enter',
        {},
        papers('vote-registration', 'vote-business-registration', 'vote-presentation', 'product-photos'),
      )
      .go(
        '2025-08-03',
        'jury',
        'judge',
        { councilSize: 7, jurySize: 5, meanScore },
        papers('score-sheets', 'result-minutes'),
      )
    expect(told.refused('2025-08-04', 'provincial-chair', 'revoke', { reason: 'r' }).code).toBe('wrong-state')
    told.go('2025-08-04', 'provincial-chair', 'announce')
    expect(told.refused('2025-08-05', 'provincial-chair', 'certify').code).toBe(code)
  })
})

describe('a national project', () => {
  const facts = {
    kind: 'ordinary',
    planYear: 2016,
    contents: ['advanced-machinery'],
    years: 1,
    beneficiaries: 1,
    unitIsBeneficiary: true,
    tender: false,
    ministryBudgetUnit: false,
    invoicesAgency: false,
    supportIsShareOfCost: true,
    lastContractOfYear: true,
  } as const
  const begun = (route: 'direct' | 'through-department') =>
    story(
      nationalProject2014,
      opened(
        openRecord(nationalProject2014, {
          facts: { ...facts, route },
          id: 'p',
          by: { id: 'u', role: 'implementing-unit' },
          on: '2015-05-01',
        }),
      ),
    )

  test('of one province does not go straight to the agency, and one of several does not go to a department', () => {
    expect(
      begun('through-department').refused('2015-05-02', 'implementing-unit', 'register-with-agency').code,
    ).toBe('path-not-open')
    expect(begun('direct').refused('2015-05-02', 'implementing-unit', 'register-with-department').code).toBe(
      'path-not-open',
    )
    const papersOf = (
      route: 'direct' | 'through-department',
      role: RoleCode,
      told: ReturnType<typeof begun>,
    ) =>
      told.refused('2015-06-01', role, 'register-with-agency').missingProof.map(({ oneOf }) => oneOf[0]?.code)
    expect(papersOf('direct', 'regional-centre', begun('direct'))).toEqual([
      'project-text',
      'cost-estimate',
      'registration-report',
      'project-summary-table',
    ])
    const appraised = begun('through-department').go(
      '2015-05-02',
      'implementing-unit',
      'register-with-department',
      {},
      papers('request-letter', 'project-text', 'cost-estimate'),
    )
    expect(
      appraised
        .refused('2015-05-20', 'department', 'appraise-base')
        .missingProof.map(({ oneOf }) => oneOf.map(({ code }) => code)),
    ).toEqual([['base-appraisal-sheet-4a', 'base-appraisal-sheet-4b']])
  })

  const underWay = (route: 'direct' | 'through-department') => {
    const told = begun(route)
    if (route === 'direct')
      told.go(
        '2015-06-01',
        'regional-centre',
        'register-with-agency',
        {},
        papers('project-text', 'cost-estimate', 'registration-report', 'project-summary-table'),
      )
    else
      told
        .go(
          '2015-05-02',
          'implementing-unit',
          'register-with-department',
          {},
          papers('request-letter', 'project-text', 'cost-estimate'),
        )
        .go('2015-05-20', 'department', 'appraise-base', {}, papers('base-appraisal-sheet-4a'))
        .go(
          '2015-06-01',
          'department',
          'register-with-agency',
          {},
          papers('registration-report', 'project-summary-table'),
        )
    return told
      .go('2015-08-01', 'agency', 'appraise-ministry')
      .go(
        '2015-12-01',
        'minister',
        'approve-plan',
        { approvedVnd: 100, lines: [{ code: 'advanced-machinery', amountVnd: 100 }], plan: '1' },
        papers('plan-submission', 'draft-plan-decision'),
      )
      .go('2016-01-02', 'ministry-of-finance', 'check-estimate', {}, papers('finance-opinion'))
      .go('2016-01-03', 'agency', 'sign-contract', {}, papers('project-contract'))
      .go('2016-01-04', 'implementing-unit', 'start')
  }

  test('is accepted by the department, and by the agency only where it came straight to it', () => {
    const minutes = papers('base-acceptance-5a', 'base-acceptance-5c', 'volume-report')
    expect(
      underWay('through-department').refused('2016-11-01', 'agency', 'accept-base', {}, minutes).guards,
    ).toMatchObject([{ code: 'acceptance-by-department-or-agency', answer: 'unmet' }])
    expect(underWay('direct').go('2016-11-01', 'agency', 'accept-base', {}, minutes).record.state).toBe(
      'base-accepted',
    )
  })

  test('stopped by force majeure is settled by the volume confirmed, not one đồng above', () => {
    const told = underWay('through-department')
      .go(
        '2016-10-01',
        'implementing-unit',
        'report-force-majeure',
        { reason: 'flood' },
        papers('explanation'),
      )
      .go('2016-10-10', 'department', 'accept-volume', { acceptedVnd: 40 }, papers('volume-acceptance'))
    const file = papers('spending-vouchers', 'liquidation-minutes', 'reconciliation')
    expect(told.refused('2016-11-01', 'agency', 'settle', { settledVnd: 41 }, file).guards).toMatchObject([
      { code: 'settled-within-accepted-work' },
    ])
    told
      .go('2016-11-01', 'agency', 'settle', { settledVnd: 40 }, file)
      .go('2016-11-02', 'agency', 'pay-balance', { amountVnd: 40 })
    expect(told.go('2016-11-03', 'agency', 'close').record.state).toBe('closed')
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
    expect(told.record.facts['projects']).toEqual([
      { code: 'p-1', amountVnd: 600 },
      { code: 'p-2', amountVnd: 500 },
    ])
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
      told.refused('2025-12-31', 'agency', 'carry-over', { amountVnd: 50 }, papers('carry-over-decision'))
        .code,
    ).toBe('guard-failed')
    told.go('2026-01-01', 'agency', 'carry-over', { amountVnd: 40 }, papers('carry-over-decision'))
    // Of 350 allocated, 300 were paid and 40 go over: 10 lapse.
    expect(
      told.refused('2026-01-05', 'treasury', 'pay-out', { project: 'p-2', amountVnd: 41 }).guards,
    ).toMatchObject([{ code: 'paid-within-carried-over' }])
    told.go('2026-01-05', 'treasury', 'pay-out', { project: 'p-2', amountVnd: 40 })
    const refund = { amountVnd: 30, reason: 'stopped-project' }
    const back = (project: string, amountVnd: number) =>
      told
        .refused('2026-01-15', 'agency', 'record-refund', { ...refund, project, amountVnd })
        .guards.map(({ code }) => code)
    expect(back('p-2', 41)).toEqual(['refund-within-paid'])
    expect(back('p-3', 1)).toEqual(['refund-within-paid'])
    told.go('2026-01-15', 'agency', 'record-refund', {
      project: 'p-1',
      amountVnd: 30,
      reason: 'stopped-project',
    })
    expect(back('p-1', 271)).toEqual(['refund-within-paid'])
    expect(told.record.money).toMatchObject({ approvedVnd: 950, advancedVnd: 340, refundedVnd: 30 })
    expect(told.record.facts).toMatchObject({ allocatedVnd: 350, carriedOverVnd: 40 })
  })

  test.each<[string, IsoDate, string[], string]>([
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
  const told = story(inspection, { id: 'i', by: { id: 'a', role: 'agency' }, on: '2026-01-05' }).go(
    '2026-01-06',
    'inspector',
    'begin',
  )
  const early = { finding: 'f-0', what: 'no invoice', due: '2026-01-05' }
  expect(told.refused('2026-01-06', 'inspector', 'find', early).guards).toMatchObject([
    { code: 'due-after-finding' },
  ])
  told
    .go('2026-01-06', 'inspector', 'find', { finding: 'f-1', what: 'invoice missing', due: '2026-03-01' })
    .go('2026-01-07', 'inspector', 'conclude', {}, papers('inspection-minutes'))
  expect(told.refused('2026-01-08', 'department', 'close').guards).toMatchObject([
    { code: 'all-findings-closed' },
  ])
  const due = (on: IsoDate) =>
    deadlines(inspection, told.record, on).map(({ lastDay, status }) => [lastDay, status])
  expect([due('2026-03-01'), due('2026-03-02')]).toEqual([
    [['2026-03-01', 'at-risk']],
    [['2026-03-01', 'overdue']],
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
  expect(due('2026-03-02')).toEqual([])
  told.go('2026-02-06', 'department', 'close')
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
    story(
      machine,
      opened(openRecord(machine, { facts: { ...facts, ...more }, id: 'k', by, on: '2018-05-02' })),
    )

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

  test('sets deadlines of its own, by the same code, and drops others', () => {
    const within = (code: string, count: number) => ({
      code,
      title: { vi: 'hạn', en: 'day' },
      who: ['department'] as const,
      days: 'calendar' as const,
      rule: { kind: 'within' as const, count, from: 'dates.submit' },
      dueIn: ['submitted'],
      answeredBy: ['appraise'],
      ...changes.basis,
    })
    const own = configureMachine(localProject, { ...changes, deadlines: [within('appraise', 15)] })
    if (!own.ok) throw new Error(JSON.stringify(own.faults))
    const later: MachineChanges = { ...changes, skip: [], without: [], change: {}, transitions: [] }
    const codes = (more: Partial<MachineChanges>) => {
      const made = configureMachine(own.machine, { ...later, ...more })
      return made.ok
        ? made.machine.deadlines.map(({ code, rule }) => [code, 'count' in rule ? rule.count : null])
        : made.faults
    }
    expect(codes({ deadlines: [within('appraise', 20)] })).toEqual([['appraise', 20]])
    expect(codes({ withoutDeadlines: ['appraise'] })).toEqual([])
    expect(codes({ withoutDeadlines: ['none'] })).toEqual([{ code: 'unknown-deadline', about: 'none' }])
    expect(codes({ deadlines: [within('a', 1), within('a', 2)] })).toEqual([
      { code: 'duplicate-id', about: 'a' },
    ])
  })

  test('leaves out two steps in a row', () => {
    const made = configureMachine(localProject, {
      ...changes,
      skip: [
        { state: 'appraised', insteadGoTo: 'approved' },
        { state: 'approved', insteadGoTo: 'contracted' },
      ],
      without: ['approve', 'sign-contract', 'appraise'],
      change: {},
      transitions: [
        {
          id: 'approve',
          event: 'approve',
          title: { vi: 'Duyệt', en: 'Approve' },
          from: ['submitted'],
          to: 'appraised',
          who: ['provincial-chair'],
          ...changes.basis,
        },
      ],
    })
    if (!made.ok) throw new Error(JSON.stringify(made.faults))
    expect(made.machine.transitions.find(({ id }) => id === 'approve')?.to).toBe('contracted')
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
    ...opened(openRecord(nationalProject2014, { facts, id: 'k', by, on: '2019-01-02' })).record,
    state: 'implementing',
    facts: { budgetYear: 2019 },
  }
  const due = (dates: Record<string, IsoDate>, asOf: IsoDate) =>
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
    if (!run.ok) throw new Error(JSON.stringify(run))
    expect(recordSchema.parse(run.record)).toEqual(run.record)
    expect(run.entries.map((entry) => entrySchema.parse(entry))).toEqual(run.entries)
  })

  test('stops at the first event refused', () => {
    const again = { ...file, events: [...file.events, ...file.events] }
    expect(runCase(again)).toMatchObject({ ok: false, eventIndex: 1, refusal: { code: 'record-ended' } })
  })

  test('a misspelt input, a day that does not exist and a day before the last are refused', () => {
    const { record } = opened(openRecord(nationalProject2014, { facts, id: 'k', by, on: '2018-05-02' }))
    const attempt = (more: object) =>
      transition(nationalProject2014 as Machine, record, {
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
