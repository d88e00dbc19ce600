import { activityCodes, type ContentCode, type IsoDate } from '@khuyencong/domain'
import { calculateSupport, formatCitation, type Norm, type Policy } from 'khuyencong'
import { describe, expect, test } from 'vitest'
import { application, policyOn } from './application.js'
import { normsOf2014, normsOf2018, type NormCase } from './cases/norms.js'

const circulars = [
  {
    number: '26/2014/TTLT-BTC-BCT',
    act: 'Thông tư liên tịch số 26/2014/TTLT-BTC-BCT',
    days: ['2014-04-08', '2018-05-10'] as const,
    cases: normsOf2014,
  },
  {
    number: '28/2018/TT-BTC',
    act: 'Thông tư số 28/2018/TT-BTC',
    days: ['2018-05-11', '2026-11-01'] as const,
    cases: normsOf2018,
  },
]

/** đồng in a share of an amount, rounded down, by whole-number arithmetic alone. */
function shareOf(amount: bigint, share: string): bigint {
  const [whole = '', fraction = ''] = share.split('.')
  return (amount * BigInt(whole + fraction)) / 10n ** BigInt(fraction.length)
}

/** The least amount of which the share, rounded down, is a target. */
function costReaching(target: bigint, share: string): bigint {
  const [whole = '', fraction = ''] = share.split('.')
  const [numerator, denominator] = [BigInt(whole + fraction), 10n ** BigInt(fraction.length)]
  return (target * denominator + numerator - 1n) / numerator
}

describe.each(circulars)('$number', ({ act, days, cases }) => {
  test('the table has one line for each activity', () => {
    // What artisans are supported for was named in 2025.
    expect([...cases.map(({ activity }) => activity), 'artisan-support'].toSorted()).toEqual(
      activityCodes.toSorted(),
    )
  })

  describe.each(days)('on %s', (day) => {
    const policy = policyOn(day)

    test.each(cases)('$activity is as the table says', (expected) => {
      const norm = normOf(policy, expected.activity)
      expect({
        unit: norm.unit,
        basis: norm.basis,
        share: norm.share?.value,
        cap: capOf(policy, norm),
        at: formatCitation(norm.citation, 'vi'),
        verification: norm.verification,
      }).toEqual({
        unit: expected.unit,
        basis: expected.basis,
        share: expected.share,
        cap: expected.cap,
        at: [expected.at, act].filter(Boolean).join(' '),
        verification: expected.verification,
      })
      for (const value of [norm.share, norm.cap]) {
        if (value) expect(value).toMatchObject({ citation: norm.citation, verification: norm.verification })
      }
    })

    test.each(cases.filter(({ share, cap }) => !share && !cap))('$activity: no level is stated', (row) => {
      const support = calculate(policy, day, row.activity, { eligibleCostVnd: 1_000_000_000 })
      expect(support).toMatchObject({ ceilingVnd: null, amountVnd: null, binding: null, limits: [] })
      expect(
        support.notStated && formatCitation(support.notStated.citation ?? { instrument: '' }, 'vi'),
      ).toBe([row.at, act].filter(Boolean).join(' '))
      expect(normOf(policy, row.activity).refersTo).toBeDefined()
    })

    test.each(withBoth(cases))('$activity: one đồng under, at and over the cost of the cap', (row) => {
      const { activity, share, cap } = row
      const reaching = Number(costReaching(BigInt(cap), share))
      const outcomes = [reaching - 1, reaching, reaching + 1].map((cost) => {
        const { ceilingVnd, binding } = calculate(policy, day, activity, { eligibleCostVnd: cost })
        return [ceilingVnd, binding?.code]
      })
      const under = Number(shareOf(BigInt(reaching - 1), share))
      expect(under).toBeLessThan(cap)
      expect(outcomes[0]).toEqual([under, 'share'])
      expect(outcomes[1]?.[0]).toBe(cap)
      expect(outcomes[2]).toEqual([cap, Number(shareOf(BigInt(reaching + 1), share)) > cap ? 'cap' : 'share'])
    })

    test.each(withCap(cases))('$activity: a request one đồng under, at and over the cap', (row) => {
      const { activity, cap } = row
      const outcomes = [cap - 1, cap, cap + 1].map((requestedVnd) => {
        const cost = { eligibleCostVnd: 10 * cap, counterpartCommittedVnd: 0, requestedVnd }
        const { amountVnd, binding } = calculate(policy, day, activity, cost)
        return [amountVnd, binding?.code]
      })
      expect(outcomes).toEqual([
        [cap - 1, 'request'],
        [cap, 'cap'],
        [cap, 'cap'],
      ])
    })

    test.each(cases.filter(({ share, cap }) => cap && !share))(
      '$activity: without a share, the lesser of cap and cost',
      ({ activity, cap = 0 }) => {
        const ceilings = [cap - 1, cap, cap + 1, undefined].map(
          (eligibleCostVnd) => calculate(policy, day, activity, { eligibleCostVnd }).ceilingVnd,
        )
        expect(ceilings).toEqual([cap - 1, cap, cap, cap])
      },
    )

    test.each(cases.filter(({ share, cap }) => share && !cap))(
      '$activity: without a cap, the share alone, rounded down',
      ({ activity, share = '' }) => {
        for (const cost of [0, 1, 999, 1_000_000_001, 9_007_199_254_740_991]) {
          const { ceilingVnd } = calculate(policy, day, activity, { eligibleCostVnd: cost })
          expect(ceilingVnd).toBe(Number(shareOf(BigInt(cost), share)))
        }
        expect(calculate(policy, day, activity, { eligibleCostVnd: undefined })).toMatchObject({
          ceilingVnd: null,
          amountVnd: null,
          missingFacts: ['eligibleCostVnd'],
        })
      },
    )

    test.each(withCap(cases))('$activity: the cap is for one $unit', ({ activity, cap }) => {
      const many = { quantity: 3, eligibleCostVnd: 30 * cap }
      expect(calculate(policy, day, activity, many).ceilingVnd).toBe(3 * cap)
    })

    test.each(cases)('$activity: what is not verified is told, and nothing else is', (row) => {
      const { unverified } = calculate(policy, day, row.activity, { eligibleCostVnd: 1_000_000_000 })
      const said = unverified.map(({ value }) => value).filter((value) => value.startsWith('norms.'))
      const values = [row.share && 'share', row.cap && 'cap'].filter(Boolean)
      const names = values.length
        ? values.map((value) => `norms.${row.activity}.${value}`)
        : [`norms.${row.activity}`]
      expect(said).toEqual(row.verification === 'unverified' ? names : [])
    })
  })
})

test('what the circular of 2018 was not seen to say is said to be carried over from 2014', () => {
  const policy = policyOn('2026-03-01')
  for (const { activity, verification } of normsOf2018) {
    if (verification === 'unverified') {
      expect(normOf(policy, activity).note?.en, activity).toMatch(/carried over from the 2014 circular/i)
    }
  }
})

describe('a production line', () => {
  test('has one and a half times the cap of machinery', () => {
    expect(normOf(policyOn('2018-05-11'), 'production-line').cap).toMatchObject({
      multipleOf: 'advanced-machinery',
      multiplier: '1.5',
    })
  })

  test('follows the cap of machinery in a policy where that is another', () => {
    const policy = structuredClone(policyOn('2026-03-01'))
    Object.assign(policy.norms['advanced-machinery']?.cap ?? {}, { vnd: 270_000_001 })
    const support = calculate(policy, '2026-03-01', 'production-line', { eligibleCostVnd: 5_000_000_000 })
    expect(support.ceilingVnd).toBe(405_000_001)
  })
})

function calculate(policy: Policy, day: IsoDate, activity: ContentCode, changes: Record<string, unknown>) {
  const free = { requestedVnd: undefined, counterpartCommittedVnd: undefined, ...changes }
  return calculateSupport(policy, application(day, activity, free))
}

function normOf(policy: Policy, activity: ContentCode): Norm {
  const norm = policy.norms[activity]
  if (!norm) throw new Error(`no norm for ${activity}`)
  return norm
}

function capOf(policy: Policy, { cap }: Norm): number | undefined {
  if (cap?.multipleOf === undefined) return cap?.vnd
  const base = capOf(policy, normOf(policy, cap.multipleOf))
  return base === undefined ? undefined : Number(shareOf(BigInt(base), cap.multiplier))
}

function withCap(cases: readonly NormCase[]) {
  return cases.flatMap((row) => (row.cap === undefined ? [] : [{ ...row, cap: row.cap }]))
}

function withBoth(cases: readonly NormCase[]) {
  return withCap(cases).flatMap((row) => (row.share === undefined ? [] : [{ ...row, share: row.share }]))
}
