import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  advanceRates2014,
  advanceRates2018,
  balanceOf,
  contentCodes,
  firstAdvance,
  refundsOwed,
  type AdvanceInput,
  type ContentCode,
} from './index.js'

const M = 1_000_000
const rated = contentCodes.filter((content) => advanceRates2018[content])
const rateOf = (content: ContentCode) => {
  const rate = advanceRates2018[content]
  if (!rate) throw new Error(`no rate for ${content}`)
  return rate
}
const input: AdvanceInput = { supportVnd: 100 * M, advancedVnd: 0, accepted: false, ceiling: '0.70' }

describe('the first advance, as article 13 states it', () => {
  test.each<[ContentCode, Partial<AdvanceInput>, number, string]>([
    ['cluster-infrastructure', { itemWorkDone: '0.50' }, 0, 'condition'],
    ['cluster-infrastructure', { itemWorkDone: '0.51' }, 30 * M, 'rate'],
    ['cluster-pollution', {}, 0, 'condition'],
    ['vocational-training', {}, 70 * M, 'rate'],
    ['media', {}, 70 * M, 'rate'],
    ['advanced-machinery', {}, 0, 'condition'],
    ['advanced-machinery', { investmentDone: '0.70' }, 0, 'condition'],
    ['advanced-machinery', { investmentDone: '0.700001' }, 70 * M, 'rate'],
    ['advanced-machinery', { investmentDone: '0.9', advancedVnd: 60 * M }, 10 * M, 'rate'],
    ['enterprise-startup', {}, 0, 'condition'],
    ['enterprise-startup', { accepted: true }, 100 * M, 'support'],
    ['relocation-interest', { accepted: true }, 0, 'rate-not-stated'],
    // A rate of the head of the agency replaces rate and condition, but not the ceiling.
    ['advanced-machinery', { decidedRate: '0.50' }, 50 * M, 'decided-rate'],
    ['advanced-machinery', { decidedRate: '0.90' }, 70 * M, 'ceiling'],
  ])('%s given %j: %i', (content, more, limitVnd, binding) => {
    const rate = advanceRates2014[content]
    if (!rate) throw new Error('no rate')
    expect(firstAdvance(rate, { ...input, ...more })).toMatchObject({ limitVnd, binding })
  })

  test('is not known where the progress is not told, and never guessed', () => {
    const rate = advanceRates2014['advanced-machinery']
    if (!rate) throw new Error('no rate')
    expect(firstAdvance(rate, input).condition).toBe('unknown')
  })

  test('is never above the support, whatever was advanced and decided', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rated),
        fc.nat(10 ** 9),
        fc.nat(10 ** 9),
        fc.boolean(),
        fc.option(fc.constantFrom('0.30', '0.70', '1', '2.5'), { nil: undefined }),
        (content, supportVnd, advancedVnd, accepted, decidedRate) => {
          const { limitVnd } = firstAdvance(rateOf(content), {
            supportVnd,
            advancedVnd,
            accepted,
            investmentDone: '1',
            itemWorkDone: '1',
            ...(decidedRate && { decidedRate }),
          })
          expect(Number.isSafeInteger(limitVnd)).toBe(true)
          expect(limitVnd).toBeLessThanOrEqual(Math.max(0, supportVnd - advancedVnd))
        },
      ),
    )
  })

  test('of 2018 is marked where it was not seen', () => {
    const marks = Object.fromEntries(
      Object.entries(advanceRates2018).map(([content, { verification }]) => [content, verification]),
    )
    expect(marks).toMatchObject({
      'cluster-infrastructure': 'official-quote',
      media: 'official-quote',
      showroom: 'official-quote',
      'advanced-machinery': 'unverified',
      'enterprise-startup': 'unverified',
      'relocation-interest': 'unverified',
    })
    expect(new Set(Object.values(advanceRates2014).map(({ verification }) => verification))).toEqual(
      new Set(['official-text']),
    )
  })
})

test('a refund and what is kept add up to what is held', () => {
  fc.assert(
    fc.property(
      fc.nat(1000),
      fc.nat(1000),
      fc.nat(1000),
      fc.boolean(),
      (heldVnd, acceptedVnd, disallowedVnd, stopped) => {
        const owed = refundsOwed({ heldVnd, acceptedVnd, disallowedVnd, stopped })
        const total = owed.reduce((sum, { amountVnd }) => sum + amountVnd, 0)
        const allowed = acceptedVnd - Math.min(disallowedVnd, acceptedVnd)
        expect(total).toBe(Math.max(0, heldVnd - allowed))
        const settled = balanceOf({
          approvedVnd: 2000,
          advancedVnd: heldVnd,
          settledVnd: allowed,
          refundedVnd: 0,
        })
        expect(settled.toRefundVnd).toBe(total)
      },
    ),
  )
})
