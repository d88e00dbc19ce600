import { describe, expect, test } from 'vitest'
import {
  accepted,
  approved,
  dossier,
  liquidation,
  machinery,
  openCase,
  remainingPapers,
  settlementFile,
  underWay,
} from '../test/nationalCase.js'
import { papers, story } from '../test/story.js'
import {
  balanceOf,
  bodyOn,
  checkRecord,
  countCosts,
  deadlines,
  nationalProject2014,
  nationalProject2018,
  productVote2018,
  collaborator,
  localProject,
  recovery,
  refundsOwed,
  replay,
  verifyHistory,
  type NationalProjectFacts,
} from './index.js'

describe('registered in May of the year before, settled in January of the year after', () => {
  test('goes through every step and adds up', () => {
    const told = accepted()
      .go(
        '2016-12-26',
        'agency',
        'pay-remaining',
        { content: 'advanced-machinery', amountVnd: 54_000_000 },
        remainingPapers,
      )
      .go('2017-01-03', 'implementing-unit', 'complete-settlement-file', {}, settlementFile)
      .go('2017-01-22', 'agency', 'settle', { settledVnd: 180_000_000 }, liquidation)
      .go('2017-02-01', 'agency', 'close')
    expect(told.record.state).toBe('closed')
    expect(told.record.money).toMatchObject({
      askedVnd: 200_000_000,
      approvedVnd: 180_000_000,
      advancedVnd: 180_000_000,
      settledVnd: 180_000_000,
      refundedVnd: 0,
    })
    expect(verifyHistory(told.entries, told.record)).toEqual([])
    expect(replay(told.entries)).toEqual({ ok: true, record: told.record })
  })

  test('is refused on 20 May, because the dossier goes in before it, unless the department directs otherwise', () => {
    const told = openCase()
    expect(
      told.refused('2015-05-20', 'implementing-unit', 'register-with-department', {}, dossier),
    ).toMatchObject({
      code: 'guard-failed',
      guards: [{ code: 'before-department-day', answer: 'unmet' }],
      citation: { instrument: '36/2013/TT-BCT', article: '10', clause: '1', point: 'b' },
    })
    told.go('2015-05-20', 'implementing-unit', 'register-with-department', { guidance: 'letter 12' }, dossier)
    expect(told.record.state).toBe('registered-with-department')
  })

  test('has one last day for the agency in 2014 and another in 2018', () => {
    const lastDay = (machine: typeof nationalProject2014) =>
      deadlines(
        machine,
        { ...openCase().record, machine: { id: machine.id, version: machine.version } },
        '2015-05-01',
      ).map(({ code, lastDay: day }) => `${code} ${day}`)
    expect(lastDay(nationalProject2014)).toEqual([
      'department-registration 2015-05-19',
      'agency-registration 2015-06-14',
    ])
    expect(lastDay(nationalProject2018)).toEqual([
      'department-registration 2015-05-19',
      'agency-registration 2015-06-19',
    ])
  })

  test('is not settled after 22 January unless the agency cleared the advance with the Treasury', () => {
    const told = accepted()
    expect(deadlines(nationalProject2014, told.record, '2016-12-30')).toMatchObject([
      { code: 'settlement-file', lastDay: '2017-01-04', status: 'at-risk', daysLeft: 5 },
      { code: 'liquidation', lastDay: '2017-01-22', status: 'due', daysLeft: 23 },
    ])
    expect(
      told.refused('2017-01-22', 'agency', 'clear-with-treasury', {}, papers('payment-request-table')).code,
    ).toBe('guard-failed')
    told
      .go('2017-01-23', 'agency', 'clear-with-treasury', {}, papers('payment-request-table'))
      .go('2017-03-01', 'implementing-unit', 'complete-settlement-file', {}, [
        ...settlementFile,
        ...remainingPapers,
      ])
      .go('2017-03-20', 'agency', 'settle', { settledVnd: 180_000_000 }, liquidation)
    expect(told.record.state).toBe('balance-due')
    told
      .go('2017-03-25', 'agency', 'pay-balance', { amountVnd: 54_000_000 })
      .go('2017-03-26', 'agency', 'close')
    expect(told.record.state).toBe('closed')
    const late = accepted().go('2017-01-20', 'implementing-unit', 'complete-settlement-file', {}, [
      ...settlementFile,
      ...remainingPapers,
    ])
    expect(
      late.refused('2017-01-24', 'agency', 'settle', { settledVnd: 1 }, liquidation).guards,
    ).toMatchObject([{ code: 'by-22-january', answer: 'unmet' }])
    // The file came in time and the day passed: the advance is cleared, and the same file goes on.
    late
      .go('2017-01-23', 'agency', 'clear-with-treasury', {}, papers('payment-request-table'))
      .go('2017-02-01', 'implementing-unit', 'complete-settlement-file')
      .go('2017-02-10', 'agency', 'settle', { settledVnd: 180_000_000 }, liquidation)
    expect(late.record.state).toBe('balance-due')
  })
})

describe('a machine bought before approval, with invoices outside the window', () => {
  test('what the window leaves out is not settled and goes back', () => {
    const invoices = [
      { number: '0001', date: '2015-11-30', amountVnd: 90_000_000 },
      { number: '0002', date: '2016-04-15', amountVnd: 270_000_000 },
    ] as const
    const counted = countCosts(invoices, { from: '2016-01-01', before: '2017-01-01' })
    expect(counted).toEqual({ countedVnd: 270_000_000, refusedVnd: 90_000_000, refused: [invoices[0]] })
    // Half of the counted cost is the support; the advance of 126 million was within it, the rest was not paid.
    const settledVnd = 270_000_000 / 2
    const paidInFull = accepted().go(
      '2016-12-26',
      'agency',
      'pay-remaining',
      { content: 'advanced-machinery', amountVnd: 54_000_000 },
      remainingPapers,
    )
    expect(
      refundsOwed({
        heldVnd: 180_000_000,
        acceptedVnd: 180_000_000,
        disallowedVnd: 180_000_000 - settledVnd,
        stopped: false,
      }),
    ).toEqual([{ reason: 'disallowed-cost', amountVnd: 45_000_000 }])
    paidInFull
      .go('2017-01-03', 'implementing-unit', 'complete-settlement-file', {}, settlementFile)
      .go(
        '2017-01-20',
        'agency',
        'settle',
        { settledVnd, disallowedVnd: 45_000_000, reason: 'invoice 0001 is outside the window' },
        liquidation,
      )
    expect(paidInFull.record.state).toBe('refund-owed')
    expect(balanceOf(paidInFull.record.money).toRefundVnd).toBe(45_000_000)
    paidInFull
      .go('2017-02-10', 'implementing-unit', 'refund', { amountVnd: 45_000_000 }, papers('refund-slip'))
      .go('2017-02-11', 'agency', 'close')
    expect(paidInFull.record.state).toBe('closed')
    expect(balanceOf(paidInFull.record.money)).toMatchObject({ heldVnd: settledVnd, toRefundVnd: 0 })
  })
})

describe('a firm that fails and returns money', () => {
  test('pays back in parts until nothing is outstanding', () => {
    const told = underWay()
      .go(
        '2016-08-01',
        'agency',
        'pay-first-advance',
        { content: 'advanced-machinery', amountVnd: 126_000_000, investmentDone: '0.75' },
        papers('progress-report'),
      )
      .go(
        '2016-09-01',
        'implementing-unit',
        'request-stop',
        { reason: 'the beneficiary is insolvent' },
        papers('adjustment-request', 'department-confirmation'),
      )
      .go('2016-10-01', 'minister', 'decide-stop', {}, papers('stop-decision'))
      .go('2016-10-10', 'agency', 'settle', { settledVnd: 0, reason: 'no work was done' }, liquidation)
    expect(told.record.state).toBe('refund-owed')
    expect(told.refused('2016-10-11', 'agency', 'close').code).toBe('wrong-state')
    told.go('2016-11-01', 'implementing-unit', 'refund', { amountVnd: 26_000_000 }, papers('refund-slip'))
    expect(
      told.refused('2016-11-02', 'implementing-unit', 'refund', { amountVnd: 100_000_001 }).guards,
    ).toMatchObject([{ code: 'within-refund-owed', answer: 'unmet' }])
    told
      .go('2016-12-01', 'implementing-unit', 'refund', { amountVnd: 100_000_000 }, papers('refund-slip'))
      .go('2016-12-02', 'agency', 'close')
    expect(told.record.money).toMatchObject({
      advancedVnd: 126_000_000,
      refundedVnd: 126_000_000,
      settledVnd: 0,
    })
  })

  test('has a recovery of its own, with reason, day due and what is outstanding', () => {
    const told = story(recovery, { id: 'r1', by: { id: 'u1', role: 'agency' }, on: '2016-10-10' })
      .go('2016-10-11', 'agency', 'demand', {
        owedVnd: 126_000_000,
        reason: 'stopped-project',
        due: '2016-12-31',
      })
      .go('2016-11-01', 'implementing-unit', 'pay-back', { amountVnd: 26_000_000 }, papers('refund-slip'))
    expect(balanceOf(told.record.money).toRefundVnd).toBe(100_000_000)
    expect(deadlines(recovery, told.record, '2017-01-05')).toMatchObject([
      { status: 'overdue', daysLeft: -5 },
    ])
    told.go('2017-01-10', 'implementing-unit', 'pay-back', { amountVnd: 100_000_000 }, papers('refund-slip'))
    expect(told.record.state).toBe('paid-back')
  })
})

describe('a project stopped for violation', () => {
  test('is proposed by the agency, decided by the Minister, and its money comes back', () => {
    const told = underWay()
      .go(
        '2016-08-01',
        'agency',
        'pay-first-advance',
        { content: 'advanced-machinery', amountVnd: 100_000_000, investmentDone: '0.71' },
        papers('progress-report'),
      )
      .go('2016-09-05', 'agency', 'propose-stop', { ground: 'violation', reason: 'the machine is not new' })
    expect(told.refused('2016-09-06', 'agency', 'decide-stop', {}, papers('stop-decision'))).toMatchObject({
      code: 'not-authorised',
      who: [{ role: 'minister' }],
      citation: { article: '11', clause: '3' },
    })
    told
      .go('2016-09-30', 'minister', 'decide-stop', {}, papers('stop-decision'))
      .go('2016-10-10', 'agency', 'settle', { settledVnd: 0 }, liquidation)
      .go('2016-10-20', 'implementing-unit', 'refund', { amountVnd: 100_000_000 }, papers('refund-slip'))
      .go('2016-10-21', 'agency', 'close')
    expect(told.record.state).toBe('closed')
  })

  test.each([
    ['plan-approved', () => approved()],
    ['implementing', () => underWay()],
    [
      'force-majeure',
      () =>
        underWay().go(
          '2016-09-01',
          'implementing-unit',
          'report-force-majeure',
          { reason: 'flood' },
          papers('explanation'),
        ),
    ],
    ['base-accepted', () => accepted()],
  ])('that is not stopped goes on where it was: %s', (state, until) => {
    const told = until()
    expect(told.record.state).toBe(state)
    const on = told.record.asOf
    told
      .go(on, 'agency', 'propose-stop', { ground: 'incapacity', reason: 'late' })
      .go(on, 'minister', 'go-on', { reason: 'remedied' })
    expect(told.record.state).toBe(state)
  })

  test('before its contract ends without a settlement; after it, only by one', () => {
    const early = approved()
      .go(
        '2016-01-05',
        'implementing-unit',
        'request-stop',
        { reason: 'the establishment gave up' },
        papers('adjustment-request', 'department-confirmation'),
      )
      .go('2016-01-20', 'minister', 'decide-stop', {}, papers('stop-decision'))
    expect(early.refused('2016-01-21', 'implementing-unit', 'close').code).toBe('not-authorised')
    expect(early.go('2016-01-21', 'agency', 'close').record.state).toBe('closed')
    const late = underWay()
      .go('2016-09-05', 'agency', 'propose-stop', { ground: 'incapacity', reason: 'late' })
      .go('2016-09-30', 'minister', 'decide-stop', {}, papers('stop-decision'))
    expect(late.refused('2016-10-01', 'agency', 'close').guards).toMatchObject([{ code: 'no-contract' }])
  })
})

describe('a change to a project', () => {
  const asked = papers('adjustment-request', 'adjustment-decision', 'department-confirmation')
  const adjusted = (told: ReturnType<typeof underWay>, kind: string, value: unknown) =>
    told.refused('2016-06-01', 'minister', 'adjust', { kind, value: value as string, reason: 'r' }, asked)
      .guards

  test('into the next year names a year after the budget year, as a number', () => {
    const told = underWay()
    for (const value of ['2017', 2016, 2015, 2016.5, 2018, 2030]) {
      expect(adjusted(told, 'into-next-year', value)).toMatchObject([{ code: 'new-value-fits' }])
    }
    told.go('2016-06-01', 'minister', 'adjust', { kind: 'into-next-year', value: 2017, reason: 'r' }, asked)
    expect(told.record.facts['budgetYear']).toBe(2017)
    expect(told.record.history).toMatchObject([{ path: 'facts.budgetYear', value: 2016 }])
  })

  test('of contents names contents, and keeps what was advanced; what is taken out is not paid for', () => {
    const told = underWay()
    for (const value of ['consulting', [], ['no-content']]) {
      expect(adjusted(told, 'other-content', value)).toMatchObject([{ code: 'new-value-fits' }])
    }
    const advance = { content: 'advanced-machinery', amountVnd: 1, investmentDone: '0.71' }
    const advanced = underWay().go(
      '2016-05-01',
      'agency',
      'pay-first-advance',
      advance,
      papers('progress-report'),
    )
    expect(adjusted(advanced, 'other-content', ['consulting'])).toMatchObject([{ code: 'new-value-fits' }])
    told.go(
      '2016-06-01',
      'minister',
      'adjust',
      { kind: 'other-content', value: ['consulting'], reason: 'r' },
      asked,
    )
    expect(
      told.refused('2016-06-02', 'agency', 'pay-first-advance', advance, papers('progress-report')).guards,
    ).toMatchObject([{ code: 'content-of-project' }])
    const lines = [{ code: 'consulting', amountVnd: 180_000_000 }]
    const moved = { kind: 'same-money', approvedVnd: 180_000_000, lines, reason: 'r' }
    expect(
      told.refused(
        '2016-06-03',
        'agency',
        'adjust-money',
        { ...moved, approvedVnd: 180_000_001, lines: [{ code: 'consulting', amountVnd: 180_000_001 }] },
        asked,
      ).guards,
    ).toMatchObject([{ code: 'kind-fits-amount' }])
    told.go('2016-06-03', 'agency', 'adjust-money', moved, asked)
    expect(told.record.money.lines).toEqual({ consulting: { approvedVnd: 180_000_000, advancedVnd: 0 } })
  })
})

describe('a group project whose beneficiary changes', () => {
  const facts: NationalProjectFacts = { ...machinery, kind: 'group' }
  const groupUnderWay = () =>
    approved(facts)
      .go('2016-01-20', 'ministry-of-finance', 'check-estimate', {}, papers('finance-opinion'))
      .go('2016-02-15', 'agency', 'sign-contract', {}, papers('project-contract'))
      .go('2016-02-20', 'implementing-unit', 'submit-group-plan', {}, papers('group-plan'))
      .go('2016-03-01', 'department', 'approve-group-plan', {
        places: ['Xã A', 'Xã B'],
        beneficiaryUnits: ['Cơ sở A', 'Cơ sở C'],
      })
      .go('2016-03-02', 'implementing-unit', 'start')
  const change = {
    kind: 'beneficiary',
    value: { from: 'Cơ sở A', to: 'Cơ sở B' },
    reason: 'Cơ sở A no longer invests',
  }
  const request = papers('adjustment-request', 'adjustment-decision')

  test('is decided by the department, and the old beneficiary stays in the history', () => {
    const told = groupUnderWay()
    expect(told.refused('2016-05-01', 'agency', 'adjust', change, request).guards).toMatchObject([
      { code: 'decided-by-authority', answer: 'unmet' },
    ])
    told.go('2016-05-01', 'department', 'adjust', change, request)
    // One of two is changed, and the other stays.
    expect(told.record.facts['beneficiaryUnits']).toEqual(['Cơ sở B', 'Cơ sở C'])
    expect(told.record.history).toMatchObject([
      { path: 'facts.beneficiaryUnits.0', value: 'Cơ sở A', event: 'adjust' },
    ])
    const [moved] = nationalProject2014.transitions.filter(({ id }) => id === 'adjust')
    expect(moved?.copyTo).toEqual(['agency'])
    const minutes = papers('base-acceptance-5a', 'volume-report')
    const last = [{ acceptedVnd: 180_000_000 }, minutes] as const
    told.go('2016-11-20', 'department', 'accept-place', { place: 'Xã A' }, minutes)
    const place = (name: string) =>
      told
        .refused('2016-12-01', 'department', 'accept-place', { place: name }, minutes)
        .guards.map(({ code }) => code)
    expect([place('Xã A'), place('Xã Không có')]).toEqual([['place-not-accepted-yet'], ['place-of-project']])
    expect(told.refused('2016-12-01', 'department', 'accept-base', ...last).guards).toMatchObject([
      { code: 'every-place-accepted', answer: 'unmet' },
    ])
    told.go('2016-12-10', 'department', 'accept-place', { place: 'Xã B' }, minutes)
    told
      .go(
        '2016-12-20',
        'department',
        'accept-base',
        { acceptedVnd: 180_000_000 },
        papers('base-acceptance-5a', 'volume-report'),
      )
      .go('2016-12-28', 'implementing-unit', 'complete-settlement-file', {}, [
        ...settlementFile,
        ...remainingPapers,
      ])
      .go('2017-01-10', 'agency', 'settle', { settledVnd: 180_000_000 }, liquidation)
      .go('2017-01-15', 'agency', 'pay-balance', { amountVnd: 180_000_000 })
      .go('2017-01-16', 'agency', 'close')
    expect(told.record.state).toBe('closed')
    expect(replay(told.entries)).toEqual({ ok: true, record: told.record })
  })

  test('of an ordinary project is decided by the agency, with the confirmation of the department', () => {
    const told = underWay({ ...machinery, beneficiary: 'Cơ sở A' })
    expect(told.refused('2016-05-01', 'department', 'adjust', change, request).code).toBe('guard-failed')
    expect(
      told.refused('2016-05-01', 'agency', 'adjust', { ...change, value: 'Cơ sở B' }, request).guards,
    ).toMatchObject([{ code: 'department-confirmation', answer: 'unmet' }])
    const one = { ...change, value: 'Cơ sở B' }
    told.go('2016-05-01', 'agency', 'adjust', one, [...request, ...papers('department-confirmation')])
    expect(told.record.facts['beneficiary']).toBe('Cơ sở B')
  })

  test('cannot begin without its concrete plan', () => {
    const told = approved(facts)
      .go('2016-01-20', 'ministry-of-finance', 'check-estimate', {}, papers('finance-opinion'))
      .go('2016-02-15', 'agency', 'sign-contract', {}, papers('project-contract'))
    expect(told.refused('2016-02-20', 'implementing-unit', 'start').code).toBe('path-not-open')
  })
})

describe('a province merged in the middle of a project', () => {
  test('the place is adjusted, the old one is kept, and bodies that ended cannot act', () => {
    const facts: NationalProjectFacts = {
      ...machinery,
      planYear: 2025,
      place: 'Xã A, tỉnh Hòa Bình',
    }
    const told = underWay(facts)
    expect(bodyOn('district-committee', '2025-06-30').ended).toBe(false)
    expect(bodyOn('district-committee', '2025-07-01').ended).toBe(true)
    told.go(
      '2025-07-10',
      'agency',
      'adjust',
      { kind: 'place', value: 'Xã A, tỉnh Phú Thọ', reason: 'the provinces were merged on 2025-07-01' },
      papers('adjustment-request', 'adjustment-decision', 'department-confirmation'),
    )
    expect(told.record.history).toMatchObject([{ path: 'facts.place', value: 'Xã A, tỉnh Hòa Bình' }])
    told.go(
      '2025-08-01',
      'implementing-unit',
      'report-force-majeure',
      { reason: 'flood' },
      papers('explanation'),
    )
    const volume = [{ acceptedVnd: 90_000_000 }, papers('volume-acceptance')] as const
    expect(told.refused('2025-08-20', 'district-committee', 'accept-volume', ...volume).code).toBe(
      'not-authorised',
    )
    told
      .go('2025-08-20', 'commune-committee', 'accept-volume', ...volume)
      .go('2025-09-10', 'agency', 'settle', { settledVnd: 90_000_000 }, [
        ...papers('spending-vouchers'),
        ...liquidation,
      ])
    expect(told.record.state).toBe('balance-due')
    told
      .go('2025-09-20', 'agency', 'pay-balance', { amountVnd: 90_000_000 })
      .go('2025-09-21', 'agency', 'close')
    expect(told.record.state).toBe('closed')
    expect(replay(told.entries)).toEqual({ ok: true, record: told.record })
  })

  test('a collaborator moves with the commune', () => {
    const told = story(collaborator, { id: 'c1', by: { id: 'u1', role: 'department' }, on: '2025-01-02' })
      .go(
        '2025-01-10',
        'provincial-chair',
        'name',
        { decision: '1', commune: 'commune-a', from: '2025-01-10', remunerationVnd: 500_000 },
        papers('collaborator-decision'),
      )
      .go('2025-07-02', 'provincial-chair', 'move', { commune: 'commune-b', decision: '2' })
    expect(told.record.history.map(({ path }) => path)).toEqual(['facts.commune', 'facts.decision'])
  })
})

describe('a vote with a complaint', () => {
  const entry = { id: 'v1', by: { id: 'u1', role: 'beneficiary' }, on: '2025-08-01' } as const
  const facts = {
    level: 'province',
    group: 'handicraft',
    ownProduct: true,
    copy: false,
    massProducible: true,
  }
  const votePapers = papers(
    'vote-registration',
    'vote-business-registration',
    'vote-presentation',
    'product-photos',
  )
  const announced = () =>
    story(productVote2018, { ...entry, facts })
      .go('2025-08-05', 'beneficiary', 'enter', {}, votePapers)
      .go(
        '2025-08-20',
        'jury',
        'judge',
        { councilSize: 9, jurySize: 7, meanScore: 69.9 },
        papers('score-sheets', 'result-minutes'),
      )
      .go('2025-08-25', 'provincial-chair', 'announce')

  test('is complained of within 15 working days, answered within 10, and certified at 70', () => {
    const told = announced()
    expect(
      told.refused('2025-08-26', 'provincial-chair', 'certify', {}, papers('recognition-decision')).guards,
    ).toMatchObject([{ code: 'mean-score' }])
    // 1 and 2 September are days off, so the fifteenth working day is 17 September.
    expect(deadlines(productVote2018, told.record, '2025-09-01')[0]?.lastDay).toBe('2025-09-17')
    expect(
      told.refused('2025-09-18', 'beneficiary', 'complain', { reason: 'one sheet was left out' }).code,
    ).toBe('guard-failed')
    told.go(
      '2025-09-17',
      'beneficiary',
      'complain',
      { reason: 'one sheet was left out' },
      papers('complaint'),
    )
    expect(deadlines(productVote2018, told.record, '2025-09-20')).toMatchObject([
      { code: 'complaint-answer', lastDay: '2025-10-01', certain: true },
    ])
    told
      .go(
        '2025-09-25',
        'vote-council',
        'answer-complaint',
        { answer: 'counted', meanScore: 70 },
        papers('complaint-answer'),
      )
      .go('2025-10-01', 'provincial-chair', 'certify', {}, papers('recognition-decision'))
    expect(told.refused('2028-12-31', 'department', 'expire').guards).toMatchObject([
      { code: 'validity-ended' },
    ])
    expect(told.go('2029-01-01', 'department', 'expire').record.state).toBe('expired')
  })

  test('may be complained of after the certificate or its refusal, for the time runs from the announcement', () => {
    const complaint = [{ reason: 'another product was copied' }, papers('complaint')] as const
    const answered = [{ answer: 'looked into' }, papers('complaint-answer')] as const
    const refused = announced().go('2025-08-25', 'provincial-chair', 'not-recognise')
    expect(refused.refused('2025-09-17', 'department', 'close').guards).toMatchObject([
      { code: 'complaint-time-over', answer: 'unmet' },
    ])
    refused
      .go('2025-09-17', 'beneficiary', 'complain', ...complaint)
      .go('2025-09-20', 'vote-council', 'answer-complaint', ...answered)
    expect(refused.record.state).toBe('result-announced')
    refused.go('2025-09-21', 'provincial-chair', 'not-recognise').go('2025-09-21', 'department', 'close')
    expect(refused.record.state).toBe('closed')
    const certified = announced()
      .go('2025-08-26', 'beneficiary', 'complain', ...complaint)
      .go(
        '2025-08-27',
        'vote-council',
        'answer-complaint',
        { answer: 'counted', meanScore: 70 },
        papers('complaint-answer'),
      )
      .go('2025-08-28', 'provincial-chair', 'certify', {}, papers('recognition-decision'))
      .go('2025-09-17', 'beneficiary', 'complain', ...complaint)
      .go('2025-09-20', 'vote-council', 'answer-complaint', ...answered)
    expect(certified.record.state).toBe('certified')
  })

  test('of a province asks for the district while there was one: its certificate and its letter', () => {
    const before = story(productVote2018, { ...entry, on: '2025-06-01', facts })
    expect(before.refused('2025-06-30', 'beneficiary', 'enter', {}, votePapers).guards).toMatchObject([
      { code: 'lower-certificate' },
    ])
    expect(
      before
        .refused('2025-06-30', 'beneficiary', 'enter', { noDistrictVote: true }, votePapers)
        .missingProof.map(({ oneOf }) => oneOf[0]?.code),
    ).toEqual(['nomination-letter'])
    const after = story(productVote2018, { ...entry, on: '2025-06-01', facts })
    expect(after.go('2025-07-01', 'beneficiary', 'enter', {}, votePapers).record.state).toBe('entered')
  })

  test('refuses an even jury, a council of the wrong size and another scheme', () => {
    const entered = story(productVote2018, { ...entry, facts }).go(
      '2025-08-05',
      'beneficiary',
      'enter',
      {},
      votePapers,
    )
    const judged = entered.refused('2025-08-20', 'jury', 'judge', {
      councilSize: 5,
      jurySize: 6,
      meanScore: 80,
    })
    expect(judged.guards.map(({ code }) => code)).toEqual(['council-size', 'odd-jury'])
    const region = story(productVote2018, { ...entry, facts: { ...facts, level: 'region' } })
    const other = { scheme: 'other', level: 'province', issuedOn: '2024-01-01' }
    expect(
      region.refused('2025-08-05', 'provincial-committee', 'enter', { lowerCertificate: other }).guards,
    ).toMatchObject([{ code: 'lower-certificate', answer: 'unmet' }])
    const district = story(productVote2018, { ...entry, facts: { ...facts, level: 'district' } })
    expect(district.refused('2025-08-05', 'beneficiary', 'enter', {}, votePapers).guards).toMatchObject([
      { code: 'level-held', answer: 'unmet' },
    ])
  })
})

test('a check says where a project stands, what may come next and by whom, what is missing and what is due', () => {
  const checked = checkRecord(accepted().record, '2017-01-10')
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues))
  const { state, next, missing, due } = checked.value
  expect(state).toBe('base-accepted')
  expect(next.map(({ event }) => event)).toContain('complete-settlement-file')
  expect(
    missing
      .find(({ event }) => event === 'complete-settlement-file')
      ?.papers.map(({ oneOf }) => oneOf[0]?.form?.number),
  ).toContain('8b')
  expect(due).toMatchObject([
    { code: 'settlement-file', status: 'overdue' },
    { code: 'liquidation', status: 'due' },
  ])
})

test('a local project has a procedure of its own', () => {
  const told = story(localProject, {
    id: 'l1',
    by: { id: 'u1', role: 'implementing-unit' },
    on: '2026-01-05',
  })
    .go('2026-01-06', 'implementing-unit', 'submit', { askedVnd: 300 }, papers('local-project-file'))
    .go('2026-01-20', 'department', 'appraise')
    .go('2026-02-01', 'provincial-chair', 'approve', { approvedVnd: 250 }, papers('local-decision'))
    .go('2026-02-10', 'department', 'sign-contract', {}, papers('local-contract'))
    .go('2026-02-11', 'implementing-unit', 'start')
  // 70 % of 250 is 175, before acceptance; and no money without a paper that shows the work.
  const work = papers('local-volume-report')
  expect(
    told.refused('2026-03-01', 'department', 'pay-advance', { amountVnd: 175 }).missingProof,
  ).toHaveLength(1)
  expect(
    told.refused('2026-03-01', 'department', 'pay-advance', { amountVnd: 176 }, work).guards,
  ).toMatchObject([{ code: 'below-advance-ceiling', verification: 'unverified' }])
  told
    .go('2026-03-01', 'department', 'pay-advance', { amountVnd: 175 }, work)
    .go('2026-05-01', 'department', 'accept', {}, papers('local-acceptance'))
  expect(told.refused('2026-05-02', 'department', 'pay-advance', { amountVnd: 76 }).guards).toMatchObject([
    { code: 'within-support' },
  ])
  told
    .go('2026-05-02', 'department', 'pay-advance', { amountVnd: 75 })
    .go('2026-05-10', 'department', 'settle', { settledVnd: 250 }, papers('local-settlement-file'))
    .go('2026-05-11', 'department', 'close')
  expect(told.record.state).toBe('closed')
})

test('a local project that is stopped is settled by what was done, and the rest goes back', () => {
  const told = story(localProject, {
    id: 'l2',
    by: { id: 'u1', role: 'implementing-unit' },
    on: '2026-01-05',
  })
    .go('2026-01-06', 'implementing-unit', 'submit', { askedVnd: 300 }, papers('local-project-file'))
    .go('2026-01-20', 'department', 'appraise')
    .go('2026-02-01', 'provincial-chair', 'approve', { approvedVnd: 250 }, papers('local-decision'))
    .go('2026-02-10', 'department', 'sign-contract', {}, papers('local-contract'))
    .go('2026-02-11', 'implementing-unit', 'start')
    .go('2026-03-01', 'department', 'pay-advance', { amountVnd: 100 }, papers('local-volume-report'))
    .go('2026-04-01', 'provincial-chair', 'stop', { reason: 'the workshop burnt down' })
    .go('2026-04-10', 'department', 'settle', { settledVnd: 40 }, papers('local-settlement-file'))
  expect(told.record.state).toBe('refund-owed')
  told
    .go('2026-04-20', 'implementing-unit', 'refund', { amountVnd: 60 })
    .go('2026-04-21', 'department', 'close')
  expect(balanceOf(told.record.money)).toMatchObject({ heldVnd: 40, toRefundVnd: 0, toPayVnd: 0 })
})
