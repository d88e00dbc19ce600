import { expect, test } from 'vitest'
import { formatVnd, MAX_VND } from './index.js'

test.each([
  [0, '0 đồng', '0 VND'],
  [999, '999 đồng', '999 VND'],
  [1000, '1.000 đồng', '1,000 VND'],
  [300_000_000, '300.000.000 đồng', '300,000,000 VND'],
  [MAX_VND, '9.007.199.254.740.991 đồng', '9,007,199,254,740,991 VND'],
  // Differences, and sums above what a number holds exactly.
  [-1, '−1 đồng', '−1 VND'],
  [-40_000_000, '−40.000.000 đồng', '−40,000,000 VND'],
  [3n * BigInt(MAX_VND), '27.021.597.764.222.973 đồng', '27,021,597,764,222,973 VND'],
])('%s is written %s in Vietnamese and %s in English', (amount, vi, en) => {
  expect([formatVnd(amount, 'vi'), formatVnd(amount, 'en')]).toEqual([vi, en])
})

test.each([NaN, Infinity, -Infinity, 0.5, MAX_VND + 1, '5', null, undefined])(
  '%s is no amount, and is not written',
  (amount) => {
    expect(() => formatVnd(amount as number, 'vi')).toThrow(RangeError)
  },
)
