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
import { papers } from '../test/story.js'
import { balanceOf, type NationalProjectFacts } from './index.js'

const codes = (refusal: { readonly guards: readonly { readonly code: string }[] }) =>
  refusal.guards.map(({ code }) => code)
const appraised = (facts: NationalProjectFacts) =>
  openCase(facts)
    .go('2015-05-10', 'implementing-unit', 'register-with-department', {}, dossier)
    .go('2015-06-01', 'department', 'appraise-base', {}, papers('base-appraisal-sheet-4b'))
    .go(
      '2015-06-10',
      'department',
      'register-with-agency',
      {},
      papers('registration-report', 'project-summary-table'),
    )
    .go('2015-08-20', 'agency', 'appraise-ministry')
const approval = (amountVnd: number) =>
  [
    '2015-12-15',
    'minister',
    'approve-plan',
    { approvedVnd: amountVnd, lines: [{ code: 'advanced-machinery', amountVnd }], plan: '1' },
    papers('plan-submission', 'draft-plan-decision'),
  ] as const
const asked = papers('adjustment-request', 'adjustment-decision', 'department-confirmation')

describe('what is approved', () => {
  test('lies within what was asked, to the đồng', () => {
    // 200 million were asked for.
    expect(codes(appraised(machinery).refused(...approval(200_000_001)))).toEqual(['approved-within-asked'])
    expect(appraised(machinery).go(...approval(200_000_000)).record.money.approvedVnd).toBe(200_000_000)
  })

  test('lies within the ceiling of the decision, where one is told', () => {
    const capped = { ...machinery, ceilingVnd: 150_000_000 }
    expect(codes(appraised(capped).refused(...approval(150_000_001)))).toEqual(['approved-within-ceiling'])
    const told = appraised(capped)
      .go(...approval(150_000_000))
      .go('2016-01-20', 'ministry-of-finance', 'check-estimate', {}, papers('finance-opinion'))
    const more = (approvedVnd: number) => ({
      kind: 'more-money',
      approvedVnd,
      lines: [{ code: 'advanced-machinery', amountVnd: approvedVnd }],
      reason: 'r',
    })
    expect(codes(told.refused('2016-02-01', 'minister', 'adjust-money', more(900_000_000), asked))).toEqual([
      'approved-within-ceiling',
    ])
  })

  test('above what was asked is an ask by itself, when it is increased', () => {
    const more = {
      kind: 'more-money',
      approvedVnd: 250,
      lines: [{ code: 'advanced-machinery', amountVnd: 250 }],
      reason: 'r',
    }
    const scaled = {
      ...more,
      approvedVnd: 250_000_000,
      lines: [{ code: 'advanced-machinery', amountVnd: 250_000_000 }],
    }
    const told = approved().go('2016-01-05', 'minister', 'adjust-money', scaled, asked)
    expect(told.record.money).toMatchObject({ askedVnd: 250_000_000, approvedVnd: 250_000_000 })
  })
})

describe('the years of a project', () => {
  const years: NationalProjectFacts = { ...machinery, years: 2 }

  test('are opened one by one, each after the one before has ended, and within those approved', () => {
    const told = underWay(years)
    expect(codes(told.refused('2016-12-31', 'agency', 'open-next-year'))).toEqual(['year-has-ended'])
    told.go('2017-01-01', 'agency', 'open-next-year')
    expect(told.record.facts['budgetYear']).toBe(2017)
    expect(codes(told.refused('2017-01-02', 'agency', 'open-next-year'))).toEqual([
      'within-approved-years',
      'year-has-ended',
    ])
    expect(codes(told.refused('2018-01-01', 'agency', 'open-next-year'))).toEqual(['within-approved-years'])
  })

  test('are extended to the one that follows', () => {
    const extend = (value: number) =>
      ['2016-06-01', 'minister', 'adjust', { kind: 'into-next-year', value, reason: 'r' }, asked] as const
    expect(codes(underWay().refused(...extend(2018)))).toEqual(['new-value-fits'])
    expect(underWay().go(...extend(2017)).record.facts['budgetYear']).toBe(2017)
  })

  test.each(['2017-01-01', '2015-12-31', '2016-02-30', 'soon', 2016])(
    'other time within the year is a day of it, and not %s, whoever signs',
    (value) => {
      for (const role of ['agency', 'minister'] as const) {
        const refusal = underWay().refused(
          '2016-06-01',
          role,
          'adjust',
          { kind: 'time-within-year', value, reason: 'r' },
          asked,
        )
        expect(codes(refusal)).toContain('new-value-fits')
      }
    },
  )

  test('other time within the year may be its last day', () => {
    const change = { kind: 'time-within-year', value: '2016-12-31', reason: 'r' }
    expect(underWay().go('2016-06-01', 'agency', 'adjust', change, asked).record.facts['schedule']).toBe(
      '2016-12-31',
    )
  })
})

describe('what is settled', () => {
  const filed = () =>
    accepted().go('2017-01-03', 'implementing-unit', 'complete-settlement-file', {}, [
      ...settlementFile,
      ...remainingPapers,
    ])

  test('is what was accepted less what is not allowed', () => {
    const settle = (settledVnd: number, disallowedVnd: number) =>
      ['2017-01-20', 'agency', 'settle', { settledVnd, disallowedVnd }, liquidation] as const
    expect(codes(filed().refused(...settle(150_000_000, 90_000_000)))).toEqual(['accepted-less-disallowed'])
    expect(filed().go(...settle(150_000_000, 30_000_000)).record.state).toBe('balance-due')
  })

  test.each([
    ['2017-01-22', 'settled', undefined],
    // The 22nd is a Sunday: no act says whether the day moves, so Monday is let through with a doubt.
    ['2017-01-23', 'settled', [{ code: 'by-22-january', answer: 'unknown' }]],
    ['2017-01-24', 'refused', undefined],
  ] as const)('on %s: %s', (on, outcome, doubts) => {
    const settle = [on, 'agency', 'settle', { settledVnd: 126_000_000 }, liquidation] as const
    if (outcome === 'refused') expect(codes(filed().refused(...settle))).toEqual(['by-22-january'])
    else
      expect(
        filed()
          .go(...settle)
          .entries.at(-1)?.doubts,
      ).toEqual(doubts)
  })

  test('is cleared with the Treasury after the day that the agency set, never later than 22 January', () => {
    const clear = (on: '2017-01-10' | '2017-01-11' | '2017-01-24', setDay?: string) =>
      [
        on,
        'agency',
        'clear-with-treasury',
        setDay === undefined ? {} : { setDay },
        papers('payment-request-table'),
      ] as const
    expect(codes(filed().refused(...clear('2017-01-11')))).toEqual(['after-the-day-set'])
    expect(codes(filed().refused(...clear('2017-01-10', '2017-01-10')))).toEqual(['after-the-day-set'])
    expect(filed().go(...clear('2017-01-11', '2017-01-10')).record.state).toBe('cleared-with-treasury')
    expect(filed().go(...clear('2017-01-24', '2017-01-30')).record.state).toBe('cleared-with-treasury')
  })
})

test('what was paid back may be paid again: of 126 advanced and 40 returned, 94 of 180 are left', () => {
  const told = underWay()
    .go(
      '2016-08-01',
      'agency',
      'pay-first-advance',
      { content: 'advanced-machinery', amountVnd: 126_000_000, investmentDone: '0.75' },
      papers('progress-report'),
    )
    .go('2016-09-01', 'implementing-unit', 'return-unused', { amountVnd: 40_000_000 }, papers('refund-slip'))
  expect(told.record.money.lines['advanced-machinery']).toEqual({
    approvedVnd: 180_000_000,
    advancedVnd: 126_000_000,
    refundedVnd: 40_000_000,
  })
  expect(
    codes(told.refused('2016-09-02', 'implementing-unit', 'return-unused', { amountVnd: 86_000_001 })),
  ).toEqual(['within-held', 'within-content-held'])
  told.go(
    '2016-12-20',
    'department',
    'accept-base',
    { acceptedVnd: 180_000_000 },
    papers('base-acceptance-5a', 'volume-report'),
  )
  const rest = (amountVnd: number) =>
    [
      '2016-12-21',
      'agency',
      'pay-remaining',
      { content: 'advanced-machinery', amountVnd },
      remainingPapers,
    ] as const
  expect(codes(told.refused(...rest(94_000_001)))).toContain('within-content')
  told.go(...rest(94_000_000))
  expect(balanceOf(told.record.money)).toMatchObject({ heldVnd: 180_000_000, remainingVnd: 0 })
})

describe('a content that goes to tender where it qualifies (article 3.1)', () => {
  const signed = (tender: boolean | undefined) => {
    const { tender: _, ...known } = machinery
    const facts: NationalProjectFacts = {
      ...known,
      contents: ['media'],
      ...(tender !== undefined && { tender }),
    }
    return approved(facts).go(
      '2016-01-20',
      'ministry-of-finance',
      'check-estimate',
      {},
      papers('finance-opinion'),
    )
  }
  const sign = ['2016-02-15', 'agency', 'sign-contract', {}] as const
  const doubt = [{ code: 'tender-decided', answer: 'unmet' }]

  test('needs the result where it went to tender', () => {
    const refusal = signed(true).refused(...sign, papers('project-contract'))
    expect(refusal.missingProof.map(({ oneOf }) => oneOf[0]?.code)).toEqual(['tender-result'])
    const told = signed(true).go(...sign, papers('project-contract', 'tender-result'))
    expect(told.entries.at(-1)?.doubts).toBeUndefined()
  })

  test('is let through with a doubt where it did not', () => {
    expect(
      signed(false)
        .go(...sign, papers('project-contract'))
        .entries.at(-1)?.doubts,
    ).toEqual(doubt)
  })

  test('does not concern other contents', () => {
    const told = approved().go(
      '2016-01-20',
      'ministry-of-finance',
      'check-estimate',
      {},
      papers('finance-opinion'),
    )
    expect(told.go(...sign, papers('project-contract')).entries.at(-1)?.doubts).toBeUndefined()
  })
})

test('three sets of a dossier are handed in, where it is told how many', () => {
  const register = (sets: number) =>
    openCase().refused(
      '2015-05-10',
      'implementing-unit',
      'register-with-department',
      {},
      dossier.map((paper) => ({ ...paper, sets })).slice(0, sets === 3 ? 3 : 4),
    ).missingProof
  expect(register(2).map(({ problem, sets }) => [problem, sets])).toEqual(Array(4).fill(['too-few', 3]))
  expect(register(3).map(({ problem }) => problem)).toEqual(['absent'])
})

describe('force majeure', () => {
  const flood = (told: ReturnType<typeof underWay>) =>
    told.go(
      '2016-10-01',
      'implementing-unit',
      'report-force-majeure',
      { reason: 'flood' },
      papers('explanation'),
    )
  const contracted = () =>
    approved()
      .go('2016-01-20', 'ministry-of-finance', 'check-estimate', {}, papers('finance-opinion'))
      .go('2016-02-15', 'agency', 'sign-contract', {}, papers('project-contract'))

  test.each([
    ['contracted', contracted],
    ['implementing', underWay],
  ] as const)('comes while %s, and the project goes on where it was', (state, until) => {
    const told = flood(until())
    expect(told.record.state).toBe('force-majeure')
    expect(told.go('2016-11-01', 'implementing-unit', 'resume', { reason: 'drained' }).record.state).toBe(
      state,
    )
  })

  test('leaves the ways of the articles open: extension, settling by volume, stopping', () => {
    const told = flood(underWay())
    told.go(
      '2016-10-20',
      'minister',
      'adjust',
      { kind: 'into-next-year', value: 2017, reason: 'flood' },
      asked,
    )
    expect(told.record).toMatchObject({ state: 'force-majeure', facts: { budgetYear: 2017 } })
    told.go('2017-03-01', 'implementing-unit', 'resume', { reason: 'drained' })
    expect(told.record.state).toBe('implementing')
    const volume = flood(underWay()).go(
      '2016-10-10',
      'department',
      'accept-volume',
      { acceptedVnd: 0 },
      papers('volume-acceptance'),
    )
    expect(volume.record.state).toBe('volume-accepted')
    const stopped = flood(underWay()).go('2016-10-10', 'agency', 'propose-stop', {
      ground: 'incapacity',
      reason: 'r',
    })
    expect(stopped.record.state).toBe('stop-proposed')
  })
})

describe('another content (article 16.2)', () => {
  const facts: NationalProjectFacts = { ...machinery, contents: ['other'] }
  const advance = (more: object) => ({ content: 'other', amountVnd: 90_000_000, ...more })

  test('is advanced at the rate that the head of the agency decides, and at none without', () => {
    const told = underWay(facts)
    expect(codes(told.refused('2016-04-01', 'agency', 'pay-first-advance', advance({})))).toEqual([
      'advance-within-rules',
    ])
    const decided = advance({ decidedRate: '0.5' })
    expect(
      told
        .refused('2016-04-01', 'agency', 'pay-first-advance', decided)
        .missingProof.map(({ oneOf }) => oneOf[0]?.code),
    ).toEqual(['rate-decision'])
    told.go('2016-04-01', 'agency', 'pay-first-advance', decided, papers('rate-decision'))
    expect(told.record.money.advancedVnd).toBe(90_000_000)
  })
})
