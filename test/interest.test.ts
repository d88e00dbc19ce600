import { type IsoDate, isoDate } from '@khuyencong/domain'
import fc from 'fast-check'
import { withMessage, qualifyingInterest, type Loan } from 'khuyencong'
import { describe, expect, test } from 'vitest'
import { policyOn } from './application.js'

const loan: Loan = {
  currency: 'VND',
  term: 'medium',
  purpose: 'machinery',
  drawnOn: '2023-03-15',
  annualRate: '0.08',
  lowestReferenceRate: '0.08',
  instalments: [{ dueOn: '2024-03-15', interestVnd: 60_000_001, paidOn: '2024-03-15' }],
}

type Change = Partial<Omit<Loan, 'instalments'>> & {
  readonly dueOn?: IsoDate
  readonly paidOn?: IsoDate | null
}

function changed({ dueOn = '2024-03-15', paidOn = dueOn, ...more }: Change): Loan {
  const instalment = { dueOn, interestVnd: 60_000_001, ...(paidOn !== null && { paidOn }) }
  return { ...loan, ...more, instalments: [instalment] }
}

/** What counts of 60,000,001 đồng of interest (điểm n khoản 2 Điều 6 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT; khoản 14 Điều 8 Thông tư số 28/2018/TT-BTC). */
const cases: readonly (readonly [string, Change, boolean, IsoDate?])[] = [
  ['paid on the day it was due', {}, true],
  ['paid the day before', { paidOn: '2024-03-14' }, true],
  ['paid the day after: overdue', { paidOn: '2024-03-16' }, false],
  ['not paid', { paidOn: null }, false],
  ['paid on the as-of day', { dueOn: '2024-12-31', paidOn: '2024-12-31' }, true, '2024-12-31'],
  ['paid the day after the as-of day', { dueOn: '2024-12-31', paidOn: '2024-12-31' }, false, '2024-12-30'],
  ['due on the day of drawdown', { dueOn: '2023-03-15' }, true],
  ['due the day before drawdown', { dueOn: '2023-03-14' }, false],
  ['due on the day before the second anniversary', { dueOn: '2025-03-14' }, true],
  ['due on the second anniversary, for the last period', { dueOn: '2025-03-15' }, true],
  ['due a day outside the two years', { dueOn: '2025-03-16' }, false],
  ['two years from 29 February end on 28 February', { drawnOn: '2024-02-29', dueOn: '2026-02-28' }, true],
  ['and not a day later', { drawnOn: '2024-02-29', dueOn: '2026-03-01' }, false],
  ['a long-term loan', { term: 'long' }, true],
  ['a short-term loan', { term: 'short' }, false],
  ['another currency', { currency: 'USD' }, false],
  ['buildings', { purpose: 'buildings' }, true],
  ['another purpose', { purpose: 'other' }, false],
]

describe('interest counts', () => {
  test.each(cases.map(([what, change, counts, asOf = '2026-03-01']) => ({ what, change, counts, asOf })))(
    '$what',
    ({ change, counts, asOf }) => {
      const result = qualifyingInterest(policyOn('2026-03-01'), [changed(change)], asOf)
      expect(result.interestVnd).toBe(counts ? 60_000_001 : 0)
      expect(result.issues.map(({ path }) => path)).toEqual(
        counts ? [] : [expect.stringMatching(/^loans\.0(\.instalments\.0)?$/)],
      )
    },
  )

  test.each<[IsoDate, number]>([
    ['2014-04-08', 0],
    ['2018-05-10', 0],
    ['2018-05-11', 60_000_001],
    ['2026-03-01', 60_000_001],
  ])('for technology lines only from 2018-05-11: under the policy of %s, %s đồng', (on, interestVnd) => {
    const line = changed({ purpose: 'technology-line' })
    expect(qualifyingInterest(policyOn(on), [line], '2026-03-01').interestVnd).toBe(interestVnd)
  })

  test('loan by loan, naming each instalment that does not', () => {
    const second = {
      ...loan,
      instalments: [...loan.instalments, { dueOn: isoDate('2024-06-15'), interestVnd: 5 }],
    }
    const result = qualifyingInterest(
      policyOn('2026-03-01'),
      [loan, second, { ...loan, term: 'short' }],
      '2026-03-01',
    )
    expect(result.interestVnd).toBe(120_000_002)
    expect(result.issues.map(({ code, path }) => [code, path])).toEqual([
      ['instalment-not-counted', 'loans.1.instalments.1'],
      ['loan-not-qualifying', 'loans.2'],
    ])
    for (const { message } of result.issues.map(withMessage)) expect(message.vi).not.toBe(message.en)
  })
})

describe('at the lowest rate of the reference bank', () => {
  test.each([
    ['0.10', '0.08', 48_000_000],
    ['0.08', '0.08', 60_000_001],
    ['0.07', '0.08', 60_000_001],
    ['0.12', '0.04', 20_000_000],
    ['0.12', '0', 0],
  ])('interest at %s against %s counts for %s đồng', (annualRate, lowestReferenceRate, interestVnd) => {
    const scaled = { ...loan, annualRate, lowestReferenceRate }
    expect(qualifyingInterest(policyOn('2026-03-01'), [scaled], '2026-03-01').interestVnd).toBe(interestVnd)
  })

  test('each instalment is scaled exactly and rounded down', () => {
    const rate = fc.integer({ min: 1, max: 999_999 })
    const interest = fc.array(fc.integer({ min: 0, max: 1e15 }), { maxLength: 4 })
    fc.assert(
      fc.property(rate, rate, interest, (own, reference, amounts) => {
        const scaled: Loan = {
          ...loan,
          annualRate: (own / 1e6).toFixed(6),
          lowestReferenceRate: (reference / 1e6).toFixed(6),
          instalments: amounts.map((interestVnd) => ({
            dueOn: '2024-03-15',
            interestVnd,
            paidOn: '2024-03-15',
          })),
        }
        const exact = amounts
          .map(BigInt)
          .map((paid) => (own > reference ? (paid * BigInt(reference)) / BigInt(own) : paid))
          .reduce((total, paid) => total + paid, 0n)
        const { interestVnd } = qualifyingInterest(policyOn('2026-03-01'), [scaled], '2026-03-01')
        expect(BigInt(interestVnd)).toBe(exact)
      }),
      { numRuns: 400 },
    )
  })

  test('a rate that is not known is asked for, and the interest is an upper bound', () => {
    const { annualRate: _, lowestReferenceRate: __, ...unknown } = loan
    expect(qualifyingInterest(policyOn('2026-03-01'), [unknown], '2026-03-01')).toMatchObject({
      interestVnd: 60_000_001,
      missingFacts: ['loans.0.annualRate', 'loans.0.lowestReferenceRate'],
    })
  })

  test('of a loan that does not qualify nothing is asked', () => {
    const { annualRate: _, ...unknown } = { ...loan, currency: 'USD' }
    const { missingFacts } = qualifyingInterest(policyOn('2026-03-01'), [unknown], '2026-03-01')
    expect(missingFacts).toEqual([])
  })
})
