import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountInWords, formatQuantity, fromUnit, inUnit, shareOf } from './index.js'

describe('amounts in words', () => {
  test.each([
    [0, 'không đồng'],
    [1, 'một đồng'],
    [4, 'bốn đồng'],
    [5, 'năm đồng'],
    [10, 'mười đồng'],
    [11, 'mười một đồng'],
    [14, 'mười bốn đồng'],
    [15, 'mười lăm đồng'],
    [20, 'hai mươi đồng'],
    [21, 'hai mươi mốt đồng'],
    [24, 'hai mươi tư đồng'],
    [25, 'hai mươi lăm đồng'],
    [99, 'chín mươi chín đồng'],
    [100, 'một trăm đồng'],
    [101, 'một trăm lẻ một đồng'],
    [104, 'một trăm lẻ bốn đồng'],
    [105, 'một trăm lẻ năm đồng'],
    [110, 'một trăm mười đồng'],
    [115, 'một trăm mười lăm đồng'],
    [1_000, 'một nghìn đồng'],
    [1_005, 'một nghìn không trăm lẻ năm đồng'],
    [1_015, 'một nghìn không trăm mười lăm đồng'],
    [10_000, 'mười nghìn đồng'],
    [100_001, 'một trăm nghìn không trăm lẻ một đồng'],
    [1_000_000, 'một triệu đồng'],
    [1_000_001, 'một triệu không trăm lẻ một đồng'],
    [1_001_000, 'một triệu không trăm lẻ một nghìn đồng'],
    [120_000_000, 'một trăm hai mươi triệu đồng'],
    [300_500_000, 'ba trăm triệu năm trăm nghìn đồng'],
    [1_000_000_000, 'một tỷ đồng'],
    [1_000_000_001, 'một tỷ không trăm lẻ một đồng'],
    [1_500_000_000, 'một tỷ năm trăm triệu đồng'],
    [21_000_000_000, 'hai mươi mốt tỷ đồng'],
    [1_436_000_000_000, 'một nghìn bốn trăm ba mươi sáu tỷ đồng'],
    [2_000_000_005, 'hai tỷ không trăm lẻ năm đồng'],
  ])('%d', (amount, words) => {
    expect(amountInWords(amount)).toBe(words)
  })

  test('read back, they are the amount: no two amounts share their words', () => {
    const amounts = fc.oneof(
      fc.maxSafeNat(),
      fc.nat({ max: 10_000_000 }),
      // Groups of zeros, where a word is easily lost.
      fc
        .array(fc.constantFrom('000', '001', '010', '015', '100', '105', '024', '900'), { maxLength: 5 })
        .map((groups) => Number(groups.join(''))),
    )
    fc.assert(fc.property(amounts, (amount) => readBack(amountInWords(amount)) === BigInt(amount)))
  })

  test('refuses what is not an amount', () => {
    expect(() => amountInWords(0.5)).toThrow(RangeError)
    expect(() => amountInWords(-1)).toThrow(RangeError)
  })
})

const digits: Readonly<Record<string, bigint>> = {
  không: 0n,
  một: 1n,
  mốt: 1n,
  hai: 2n,
  ba: 3n,
  bốn: 4n,
  tư: 4n,
  năm: 5n,
  lăm: 5n,
  sáu: 6n,
  bảy: 7n,
  tám: 8n,
  chín: 9n,
}

/** The number that words stand for, written without the library that wrote them. */
function readBack(words: string): bigint {
  const number = words.replace(/ đồng$/, '')
  for (const [name, worth] of [
    ['tỷ', 1_000_000_000n],
    ['triệu', 1_000_000n],
    ['nghìn', 1_000n],
    ['trăm', 100n],
    ['mươi', 10n],
  ] as const) {
    const [, before = '', after = ''] = new RegExp(`^(.+) ${name}(?: (.+))?$`).exec(number) ?? []
    if (before) return readBack(before) * worth + (after ? readBack(after) : 0n)
  }
  const plain = number.replace(/^lẻ /, '')
  if (plain.startsWith('mười')) return 10n + (plain === 'mười' ? 0n : readBack(plain.slice(5)))
  const digit = digits[plain]
  if (digit === undefined) throw new Error(`Not a digit: "${plain}" of "${words}"`)
  return digit
}

describe('quantities', () => {
  test.each([
    [1_250_000_500, 'million-vnd', '1250.0005', '1.250,0005'],
    [1, 'billion-vnd', '0.000000001', '0,000000001'],
    [125_000, 'hectare', '12.5', '12,5'],
    [3333, 'percent', '33.33', '33,33'],
    [9_007_199_254_740_991, 'million-vnd', '9007199254.740991', '9.007.199.254,740991'],
  ] as const)('%d %s', (quantity, unit, text, shown) => {
    expect(inUnit(quantity, unit)).toBe(text)
    expect(fromUnit(text, unit)).toBe(quantity)
    expect(formatQuantity(quantity, unit, 'vi')).toBe(shown)
  })

  test('what is finer than the smallest part cannot be held', () => {
    expect(fromUnit('0.0000001', 'million-vnd')).toBeNull()
    expect(fromUnit('1.5', 'model')).toBeNull()
  })

  test('shares round half up', () => {
    expect(shareOf(1, 8)).toBe(1250)
    expect(shareOf(1, 16)).toBe(625)
    expect(shareOf(2, 3)).toBe(6667)
    expect(shareOf(1, 0)).toBeNull()
  })
})
