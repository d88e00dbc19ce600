import { describe, expect, test } from 'vitest'
import { remainingPapers, settlementFile, liquidation } from '../test/nationalCase.js'
import { papers, story } from '../test/story.js'
import { settlement } from './index.js'

// 36/2013/TT-BCT Điều 12, 18 and 19: what is put forward, examined and settled of one contract.
const begin = (more: object = {}) =>
  story(settlement, {
    id: 's',
    by: { id: 'u', role: 'implementing-unit' },
    on: '2016-12-21',
    approvedVnd: 180,
    facts: {
      project: 'p',
      contents: ['advanced-machinery'],
      acceptedOn: '2016-12-20',
      budgetYear: 2016,
      invoicesAgency: false,
      supportIsShareOfCost: true,
      lastContractOfYear: true,
      ministryBudgetUnit: false,
      clearedWithTreasury: false,
      ...more,
    },
  })
const file = [...settlementFile, ...remainingPapers, ...papers('base-acceptance-5a', 'volume-report')]
const filed = (askedVnd = 180, more: object = {}) =>
  begin(more).go('2016-12-28', 'implementing-unit', 'file', { askedVnd }, file)

describe('a settlement', () => {
  test('puts forward the support approved, and not one đồng more', () => {
    expect(
      begin().refused('2016-12-28', 'implementing-unit', 'file', { askedVnd: 181 }, file).guards,
    ).toMatchObject([
      { code: 'asked-within-support', answer: 'unmet', citation: { article: '12', clause: '5' } },
    ])
    expect(filed(180).record.money.askedVnd).toBe(180)
    expect(filed(179).record.money.askedVnd).toBe(179)
  })

  test.each(['agency', 'ministry-finance-section'] as const)('is returned by %s, with its reason', (role) => {
    const told = filed().go('2017-01-02', role, 'return', { reason: 'no vouchers' })
    expect(told.record).toMatchObject({ state: 'being-drawn-up', facts: { returnReason: 'no vouchers' } })
    told
      .go('2017-01-04', 'implementing-unit', 'file', { askedVnd: 170 })
      .go('2017-01-05', role, 'examine', { disallowedVnd: 0 })
      .go('2017-01-06', role, 'return', { reason: 'again' })
    expect(told.record.state).toBe('being-drawn-up')
  })

  test('is returned by nobody else', () => {
    const refusal = filed().refused('2017-01-02', 'department', 'return', { reason: 'r' })
    expect([refusal.code, refusal.who.map(({ role }) => role)]).toEqual([
      'not-authorised',
      ['agency', 'ministry-finance-section'],
    ])
  })

  test('disallows no more than was put forward, and settles the rest to the đồng', () => {
    const told = filed()
    expect(told.refused('2017-01-02', 'agency', 'examine', { disallowedVnd: 181 }).guards).toMatchObject([
      { code: 'disallowed-within-asked' },
    ])
    told.go('2017-01-02', 'agency', 'examine', { disallowedVnd: 80 })
    for (const settledVnd of [99, 101]) {
      expect(
        told.refused('2017-01-03', 'agency', 'settle', { settledVnd }, liquidation).guards,
      ).toMatchObject([{ code: 'asked-less-disallowed' }])
    }
    expect(told.go('2017-01-03', 'agency', 'settle', { settledVnd: 100 }, liquidation).record.state).toBe(
      'settled',
    )
  })

  test.each([
    ['agency', false, []],
    ['ministry-finance-section', true, []],
    ['agency', true, ['settled-by']],
    ['ministry-finance-section', false, ['settled-by']],
  ] as const)(
    'is approved by %s where the unit is a budget unit of the ministry: %s',
    (role, unit, guards) => {
      const told = filed(180, { ministryBudgetUnit: unit }).go('2017-01-02', 'agency', 'examine', {
        disallowedVnd: 0,
      })
      // Without its papers, so that each is refused and says why.
      expect(
        told.refused('2017-01-03', role, 'settle', { settledVnd: 180 }).guards.map(({ code }) => code),
      ).toEqual(guards)
    },
  )

  test.each([
    ['2017-01-22', false, []],
    // 22 January 2017 is a Sunday: whether the day moves to Monday is not known, so Monday is not refused.
    ['2017-01-23', false, []],
    ['2017-01-24', false, ['by-22-january']],
    ['2017-01-23', true, []],
  ] as const)('of 2016 on %s, the advance cleared: %s', (on, cleared, guards) => {
    const told = filed(180, { clearedWithTreasury: cleared }).go('2017-01-02', 'agency', 'examine', {
      disallowedVnd: 0,
    })
    expect(told.refused(on, 'agency', 'settle', { settledVnd: 180 }).guards.map(({ code }) => code)).toEqual(
      guards,
    )
  })
})
