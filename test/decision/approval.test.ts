import { assess, decide, type Decision, type IsoDate } from 'khuyencong'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { application, policyOn } from '../application.js'
import { anyApplication } from '../arbitraries.js'

const of = (input: unknown): Decision => decide(input).decision

/** Machinery of 570 million approved under the cap of 26/2014/TTLT-BTC-BCT (200 million), before 28/2018/TT-BTC (300). */
const machinery = (asOf: IsoDate, approvedOn: IsoDate | undefined) =>
  application(asOf, 'advanced-machinery', {
    approvedOn,
    planYear: 2018,
    eligibleCostVnd: 570_000_000,
    requestedVnd: 285_000_000,
    counterpartCommittedVnd: undefined,
  })

describe('the law of the approval day', () => {
  // 28/2018/TT-BTC took effect on 2018-05-11; no transition of it was seen.
  test.each<[IsoDate, number, number | null]>([
    ['2018-05-10', 200_000_000, 285_000_000],
    ['2018-05-11', 285_000_000, null],
    ['2018-05-12', 285_000_000, null],
  ])('approved on %s, looked at in August 2018: %d', (approvedOn, amountVnd, other) => {
    const decision = of(machinery('2018-08-15', approvedOn))
    expect([decision.verdict, decision.support.amountVnd]).toEqual(['undetermined', amountVnd])
    expect(decision.otherLaw?.amountVnd ?? null).toBe(other)
    expect(decision.otherLaw?.on).toBe(other === null ? undefined : '2018-08-15')
    expect(decision.unverified.map(({ value }) => value).includes('transitions.28/2018/TT-BTC')).toBe(
      other !== null,
    )
    expect(decision.issues.some(({ code }) => code === 'transition-not-seen')).toBe(other !== null)
  })

  // 235/2025/NĐ-CP, in force on 2025-10-15, keeps projects approved before under the rules before.
  test.each<[IsoDate, string, boolean]>([
    ['2025-10-14', '2025-07-01', true],
    ['2025-10-15', '2025-10-15', false],
    ['2025-10-16', '2025-10-15', false],
  ])(
    'approved on %s it is under the version %s, and the saving clause is cited: %s',
    (day, version, cited) => {
      const decision = of(
        application('2026-03-01', 'advanced-machinery', { approvedOn: day, planYear: 2026 }),
      )
      expect(decision.policy?.version).toBe(version)
      expect(decision.issues.some(({ code }) => code === 'saving-clause-applies')).toBe(cited)
      expect(decision.otherLaw).toBeNull()
    },
  )

  // Bắc Ninh became a centrally-run city on 2026-09-20, and its wards left the places of 235/2025/NĐ-CP.
  test.each<[IsoDate, string, string | undefined]>([
    ['2025-12-15', 'eligible', 'ineligible'],
    ['2026-09-19', 'eligible', 'ineligible'],
    ['2026-09-20', 'ineligible', undefined],
  ])('a ward of Bắc Ninh approved on %s is %s', (approvedOn, verdict, other) => {
    const decision = of(
      application('2026-10-05', 'advanced-machinery', {
        approvedOn,
        planYear: 2026,
        'place.provinceCode': '24',
        'place.unitType': 'ward',
      }),
    )
    expect([decision.verdict, decision.otherLaw?.verdict]).toEqual([verdict, other])
  })

  test('the day one looks never changes the answer of an approved case', () => {
    let compared = 0
    fc.assert(
      fc.property(anyApplication, fc.integer({ min: 0, max: 3 }), (any, later) => {
        const { approvedOn, loans: _interest, ...rest } = any
        if (approvedOn === undefined || approvedOn < '2014-04-08' || any.activity === 'relocation-interest')
          return
        const days = [approvedOn, any.asOf, '2027-06-01' as const, '2026-09-20' as const].filter(
          (day) => day >= approvedOn,
        )
        const answer = (asOf: IsoDate) => {
          const { verdict, support, policy } = of({ ...rest, approvedOn, asOf, stage: 'implementation' })
          return [verdict, support.amountVnd, policy]
        }
        compared++
        expect(answer(days[later % days.length] ?? approvedOn)).toEqual(answer(approvedOn))
      }),
      { numRuns: 300 },
    )
    expect(compared).toBeGreaterThan(60)
  })
})

test('a policy of the other fund decides nothing', () => {
  const input = application('2026-03-01', 'advanced-machinery')
  const { verdict, support, issues } = assess(policyOn('2026-03-01'), { ...input, fund: 'local' })
  expect([verdict, support.amountVnd]).toEqual(['undetermined', null])
  expect(issues.map(({ code, path }) => [code, path])).toEqual([['policy-fund-mismatch', 'fund']])
})
