import { describe, expect, test } from 'vitest'
import { amountInWords, formatQuantity, fromUnit, inUnit, shareOf } from './index.js'

describe('amounts in words', () => {
  test.each([
    [0, 'không đồng'],
    [5, 'năm đồng'],
    [10, 'mười đồng'],
    [15, 'mười lăm đồng'],
    [21, 'hai mươi mốt đồng'],
    [24, 'hai mươi tư đồng'],
    [105, 'một trăm lẻ năm đồng'],
    [1_000, 'một nghìn đồng'],
    [1_015, 'một nghìn không trăm mười lăm đồng'],
    [120_000_000, 'một trăm hai mươi triệu đồng'],
    [300_500_000, 'ba trăm triệu năm trăm nghìn đồng'],
    [1_000_000_000, 'một tỷ đồng'],
    [1_436_000_000_000, 'một nghìn bốn trăm ba mươi sáu tỷ đồng'],
    [2_000_000_005, 'hai tỷ không trăm lẻ năm đồng'],
  ])('%d', (amount, words) => {
    expect(amountInWords(amount)).toBe(words)
  })

  test('refuses what is not an amount', () => {
    expect(() => amountInWords(0.5)).toThrow(RangeError)
    expect(() => amountInWords(-1)).toThrow(RangeError)
  })
})

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
