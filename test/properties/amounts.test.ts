import { MAX_VND, type ContentCode } from '@khuyencong/domain'
import fc from 'fast-check'
import {
  calculateSupport,
  costToReachCap,
  supportAmounts,
  takeShare,
  parseShare,
  activityCodes,
  type Norm,
  type Policy,
} from 'khuyencong'
import { describe, expect, test } from 'vitest'
import { application, policyOf, policyOn } from '../application.js'
import { amount, anyApplication, days } from '../arbitraries.js'

const policy = policyOn('2026-03-01')
const max = BigInt(MAX_VND)

const decimals = (least: number, most: number) =>
  fc
    .tuple(fc.integer({ min: least * 1e6, max: most * 1e6 }), fc.integer({ min: 0, max: 6 }))
    .map(([millionths, digits]) => (millionths / 1e6).toFixed(digits))
    .filter((text) => Number(text) >= least && Number(text) <= most)

/** A norm as any policy might set it. */
const norm = fc.record(
  { share: decimals(0, 1), cap: amount, on: fc.constantFrom('support' as const, 'basis' as const) },
  { requiredKeys: ['on'] },
)

interface NormDraft {
  readonly share?: string
  readonly cap?: number
  readonly on: 'support' | 'basis'
}

function policyWith({ share, cap, on }: NormDraft): Policy {
  const { norms } = policy
  const { share: _, cap: __, ...rest } = norms['advanced-machinery'] as Norm
  const cited = { citation: rest.citation, verification: rest.verification }
  const machinery: Norm = {
    ...rest,
    ...(share !== undefined && { share: { value: share, ...cited } }),
    ...(cap !== undefined && { cap: { vnd: cap, on, ...cited } }),
  }
  return { ...policy, norms: { ...norms, 'advanced-machinery': machinery } }
}

function ratio(share: string): [bigint, bigint] {
  const [whole = '', fraction = ''] = share.split('.')
  return [BigInt(whole + fraction), 10n ** BigInt(fraction.length)]
}

/** The rule itself in whole numbers without a limit: the level, times the multiplier, not above the cost. */
function ceilingOf(draft: NormDraft, cost: number, quantity: number, multiplier: string): number | null {
  const [times, by] = ratio(multiplier)
  const units = draft.cap === undefined ? undefined : BigInt(draft.cap) * BigInt(quantity)
  const held = units !== undefined && units <= max ? units : undefined
  const limits = [BigInt(cost)]
  if (draft.share !== undefined) {
    const [numerator, denominator] = ratio(draft.share)
    const base = draft.on === 'basis' && held !== undefined && held < BigInt(cost) ? held : BigInt(cost)
    limits.push((base * numerator * times) / (denominator * by))
  }
  if (held !== undefined && (draft.on === 'support' || draft.share === undefined)) {
    limits.push((held * times) / by)
  }
  const least = limits.reduce((left, right) => (left < right ? left : right))
  return draft.share === undefined && draft.cap === undefined ? null : Number(least)
}

const priority = (multiplier: string) => ({
  'place.priorityArea': 'highland',
  'priority.requested': true,
  'priority.multiplier': multiplier,
})

describe('a ceiling', () => {
  test('is what whole-number arithmetic gives, over the whole safe range', () => {
    fc.assert(
      fc.property(
        norm,
        amount,
        fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: MAX_VND })),
        decimals(1, 1.5),
        (draft, cost, quantity, multiplier) => {
          const changes = { eligibleCostVnd: cost, quantity, ...priority(multiplier) }
          const input = application('2026-03-01', 'advanced-machinery', changes)
          const expected = ceilingOf(draft, cost, quantity, multiplier)
          expect(calculateSupport(policyWith(draft), input).ceilingVnd).toBe(expected)
        },
      ),
      { numRuns: 600 },
    )
  })

  test('of a production line is one and a half times any cap of machinery, rounded down', () => {
    fc.assert(
      fc.property(amount, (cap) => {
        const input = application('2026-03-01', 'production-line', { eligibleCostVnd: MAX_VND })
        const expected = [(BigInt(cap) * 3n) / 2n, max / 2n].reduce((a, b) => (a < b ? a : b))
        const { ceilingVnd } = calculateSupport(policyWith({ share: '0.5', cap, on: 'support' }), input)
        expect(ceilingVnd).toBe(Number(expected))
      }),
    )
  })

  test('is never above cap × quantity × multiplier nor above the cost', () => {
    let tested = 0
    fc.assert(
      fc.property(anyApplication, (input) => {
        const law = policyOf(input)
        const { ceilingVnd, priority: found } = calculateSupport(law, input)
        if (ceilingVnd === null) return
        tested++
        const cap = capOf(law, input.activity)
        const [times, by] = ratio(found?.multiplier ?? '1')
        if (cap !== undefined) {
          expect(BigInt(ceilingVnd) * by <= BigInt(cap) * BigInt(input.quantity) * times).toBe(true)
        }
        if (input.eligibleCostVnd !== undefined && !input.loans) {
          expect(ceilingVnd).toBeLessThanOrEqual(input.eligibleCostVnd)
        }
      }),
      { numRuns: 400 },
    )
    expect(tested).toBeGreaterThan(50)
  })

  test('never falls when the cost rises', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...activityCodes),
        fc.constantFrom(...days),
        amount,
        amount,
        (activity, on, a, b) => {
          const [less, more] = [Math.min(a, b), Math.max(a, b)].map((eligibleCostVnd) => {
            const free = { requestedVnd: undefined, counterpartCommittedVnd: undefined, eligibleCostVnd }
            const { ceilingVnd, amountVnd } = supportAmounts(policyOn(on), application(on, activity, free))
            expect(amountVnd).toBe(ceilingVnd)
            return ceilingVnd
          })
          if (less === null || more === null) expect(less).toBe(more)
          else expect(less).toBeLessThanOrEqual(more as number)
        },
      ),
      { numRuns: 400 },
    )
  })

  test('is the same, whatever the verdict', () => {
    fc.assert(
      fc.property(anyApplication, (input) => {
        const law = policyOf(input)
        const { ceilingVnd } = calculateSupport(law, input, { verdict: 'ineligible' })
        expect(ceilingVnd).toBe(calculateSupport(law, input, { verdict: 'eligible' }).ceilingVnd)
      }),
    )
  })
})

describe('an amount', () => {
  const budget = fc.option(amount, { nil: undefined })
  const verdict = fc.constantFrom('eligible' as const, 'undetermined' as const)

  test('is the least of its limits, and the binding one sets it', () => {
    let tested = 0
    fc.assert(
      fc.property(anyApplication, budget, verdict, (input, left, given) => {
        const options = { verdict: given, ...(left !== undefined && { budgetLeftVnd: left }) }
        const { amountVnd, ceilingVnd, limits, binding } = calculateSupport(policyOf(input), input, options)
        if (amountVnd === null || ceilingVnd === null) {
          expect([amountVnd, ceilingVnd, binding]).toEqual([null, null, null])
          return
        }
        tested++
        expect(amountVnd).toBe(binding?.valueVnd)
        expect(amountVnd).toBe(Math.min(...limits.map(({ valueVnd }) => valueVnd)))
        expect(amountVnd).toBeLessThanOrEqual(ceilingVnd)
        for (const most of [input.requestedVnd, left]) {
          if (most !== undefined) expect(amountVnd).toBeLessThanOrEqual(most)
        }
        for (const { valueVnd } of limits) {
          expect(Number.isSafeInteger(valueVnd) && valueVnd >= 0).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
    expect(tested).toBeGreaterThan(50)
  })

  test('is nothing when ineligible, with nothing to ask and nothing it rests on', () => {
    fc.assert(
      fc.property(anyApplication, (input) => {
        expect(calculateSupport(policyOf(input), input, { verdict: 'ineligible' })).toMatchObject({
          amountVnd: 0,
          binding: null,
          provisional: false,
          missingFacts: [],
          unverified: [],
        })
      }),
    )
  })

  test('and the counterpart and other sources are never together above the cost, unless they already are', () => {
    let tested = 0
    fc.assert(
      fc.property(anyApplication, (input) => {
        const {
          eligibleCostVnd: cost,
          counterpartCommittedVnd: own,
          otherSources = [],
          activity,
          loans,
        } = input
        if (cost === undefined || own === undefined || loans || activity.endsWith('-administration')) return
        const { amountVnd } = calculateSupport(policyOf(input), input)
        if (!amountVnd) return
        tested++
        const sum = otherSources.reduce((total, { amountVnd: more }) => total + BigInt(more), BigInt(own))
        expect(sum + BigInt(amountVnd) <= BigInt(cost)).toBe(true)
      }),
      { numRuns: 1500 },
    )
    expect(tested).toBeGreaterThan(20)
  })

  test('is nothing where other State money pays for the same item', () => {
    const otherSources = [{ source: 'ngân sách huyện', amountVnd: 1, state: true, sameItem: true }]
    for (const activity of activityCodes) {
      const input = application('2026-03-01', activity, { otherSources, counterpartCommittedVnd: 0 })
      const { amountVnd } = calculateSupport(policy, input)
      expect(amountVnd === 0 || amountVnd === null).toBe(true)
    }
  })

  test('is the same explained and unexplained', () => {
    fc.assert(
      fc.property(
        anyApplication,
        budget,
        fc.option(verdict, { nil: 'ineligible' as const }),
        (input, left, given) => {
          const options = { verdict: given, ...(left !== undefined && { budgetLeftVnd: left }) }
          const { ceilingVnd, amountVnd } = calculateSupport(policyOf(input), input, options)
          expect(supportAmounts(policyOf(input), input, options)).toEqual({ ceilingVnd, amountVnd })
        },
      ),
      { numRuns: 400 },
    )
  })

  test('uses up the cap with earlier support only where the policy says so', () => {
    const counting: Policy = {
      ...policy,
      parameters: {
        ...policy.parameters,
        earlierSupportCounts: { ...policy.parameters.earlierSupportCounts, value: true },
      },
    }
    const input = application('2026-03-01', 'advanced-machinery', {
      'beneficiary.previousSupport': [
        { activity: 'advanced-machinery', amountVnd: 100_000_001, decidedOn: '2020-01-01' },
        { activity: 'consulting', amountVnd: 35_000_000, decidedOn: '2020-01-01' },
      ],
    })
    expect(calculateSupport(policy, input)).toMatchObject({ amountVnd: 300_000_000 })
    expect(calculateSupport(policy, input).unverified.map(({ value }) => value)).toContain(
      'parameters.earlierSupportCounts',
    )
    expect(calculateSupport(counting, input)).toMatchObject({
      ceilingVnd: 300_000_000,
      amountVnd: 199_999_999,
      binding: { code: 'earlier-support' },
    })
  })
})

describe('a share', () => {
  test('of an amount is exact, and Infinity above the safe range', () => {
    fc.assert(
      fc.property(amount, decimals(0, 3), (of, share) => {
        const [numerator, denominator] = ratio(share)
        const exact = (BigInt(of) * numerator) / denominator
        expect(takeShare(of, parseShare(share))).toBe(exact <= max ? Number(exact) : Infinity)
      }),
      { numRuns: 600 },
    )
  })
})

describe('the cost that reaches the cap', () => {
  test('reaches it, and one đồng less does not', () => {
    fc.assert(
      fc.property(
        fc.record({
          share: fc.option(decimals(0.000001, 1), { nil: undefined }),
          cap: fc.integer({ min: 1, max: 1e13 }),
        }),
        fc.integer({ min: 1, max: 9 }),
        decimals(1, 1.5),
        ({ share, cap }, quantity, multiplier) => {
          const law = policyWith({ cap, on: 'support', ...(share !== undefined && { share }) })
          const cost = costToReachCap(law, 'advanced-machinery', { quantity, multiplier })
          const reached = (eligibleCostVnd: number) => {
            const changes = { eligibleCostVnd, quantity, ...priority(multiplier) }
            const found = calculateSupport(law, application('2026-03-01', 'advanced-machinery', changes))
            const limit = found.limits.find(({ code }) => code === 'cap')
            return found.ceilingVnd === limit?.valueVnd
          }
          if (cost === null) expect(reached(MAX_VND)).toBe(false)
          else {
            expect(reached(cost)).toBe(true)
            if (cost > 0) expect(reached(cost - 1)).toBe(false)
          }
        },
      ),
      { numRuns: 400 },
    )
  })

  test.each([
    ['advanced-machinery', 600_000_000],
    ['production-line', 900_000_000],
    ['demonstration-model', 3_333_333_334],
    ['replication-model', 100_000_000],
    ['brand-registration', 70_000_000],
    ['association-regional', 233_333_334],
    ['media', null],
    ['foreign-fair', null],
    ['fund-administration', null],
  ] as const)('of %s is %s', (activity, cost) => {
    expect(costToReachCap(policy, activity)).toBe(cost)
  })

  test('is not there where the cap limits the basis', () => {
    const law = policyWith({ share: '0.5', cap: 1_000_000, on: 'basis' })
    expect(costToReachCap(law, 'advanced-machinery')).toBeNull()
  })
})

function capOf(law: Policy, activity: ContentCode): number | undefined {
  const cap = law.norms[activity]?.cap
  if (cap?.multipleOf === undefined) return cap?.vnd
  return ((capOf(law, cap.multipleOf) ?? 0) * 3) / 2
}
