import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatVnd } from '@khuyencong/domain'
import { readAnswer, type Asked } from './readAnswer.js'

const of = (kind: Asked['kind'], answer: string, more: Partial<Asked> = {}) => {
  const read = readAnswer({ kind, unit: null, ...more }, answer, 'vi')
  return read.ok ? read.value : 'not understood'
}

describe('answers as people write them', () => {
  test.each([
    ['300 triệu', 300_000_000],
    ['300tr', 300_000_000],
    ['300 TRIỆU đồng', 300_000_000],
    ['1,5 tỷ', 1_500_000_000],
    ['1.5 billion', 1_500_000_000],
    ['1.500 triệu', 1_500_000_000],
    ['0,000000001 tỷ', 1],
    ['300.000.000', 300_000_000],
    ['300,000,000 VND', 300_000_000],
    ['300 000 000', 300_000_000],
    ['0', 0],
    ['300 đồng', 300],
    ['100000', 100_000],
    // a hundred thousand less one without its unit was not meant
    ['99999', 'not understood'],
    ['300', 'not understood'],
    // no part of a đồng, and no amount that a number does not hold
    ['0,0000000001 tỷ', 'not understood'],
    ['9007199254740992', 'not understood'],
    ['300 triệu tỷ', 'not understood'],
    ['-300 triệu', 'not understood'],
    ['3.00.000', 'not understood'],
    ['nhiều', 'not understood'],
  ])('money %s', (answer, expected) => {
    expect(of('money', answer)).toBe(expected)
  })

  test('every amount is read back from how it is written', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.constantFrom('vi' as const, 'en' as const), (amount, lang) => {
        expect(of('money', formatVnd(amount, lang))).toBe(amount)
      }),
    )
  })

  test.each([
    ['05/02/2026', '2026-02-05'],
    ['5-2-2026', '2026-02-05'],
    ['2026-02-05', '2026-02-05'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2026', 'not understood'],
    ['5/2', 'not understood'],
  ])('day %s', (answer, expected) => {
    expect(of('day', answer)).toBe(expected)
  })

  test.each([
    ['12,5', '12.5'],
    ['12', '12'],
    ['9,5%', '0.095'],
    ['100%', '1.00'],
    ['0,25 %', '0.0025'],
    ['1.234.5', 'not understood'],
  ])('decimal %s', (answer, expected) => {
    expect(of('decimal', answer)).toBe(expected)
  })

  test.each([
    ['1', true],
    ['Có', true],
    ['2', false],
    ['không', false],
    ['3', 'not understood'],
    ['có thể', 'not understood'],
  ])('yes or no: %s', (answer, expected) => {
    expect(of('yes-no', answer)).toBe(expected)
  })

  const options = [
    { code: 'commune', label: { vi: 'xã', en: 'commune' } },
    { code: 'ward', label: { vi: 'phường', en: 'ward' } },
  ]
  test.each([
    ['1', 'commune'],
    ['2', 'ward'],
    ['phường', 'ward'],
    ['Xã', 'commune'],
    ['ward', 'ward'],
    ['0', 'not understood'],
    ['3', 'not understood'],
    ['thôn', 'not understood'],
  ])('option %s', (answer, expected) => {
    expect(of('code', answer, { options })).toBe(expected)
  })

  test.each([
    ['250', 250],
    ['1.250', 1250],
    ['250 người', 250],
    ['2,5', 'not understood'],
    ['-1', 'not understood'],
  ])('whole number %s', (answer, expected) => {
    expect(of('whole-number', answer, { unit: { vi: 'người', en: 'persons' } })).toBe(expected)
  })
})
