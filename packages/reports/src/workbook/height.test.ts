import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heightOf } from './height.js'

const height = (value: string, width: number) => heightOf([{ value }], [width])
const ONE_LINE = height('a', 40)
const words = fc
  .array(fc.constantFrom('sản', 'phẩm', 'nghiêng', 'CNNT', 'tiêu', 'biểu,', 'ưu'), {
    minLength: 1,
    maxLength: 40,
  })
  .map((all) => all.join(' '))

describe('the height of a row', () => {
  test('is that of one line where its texts fit, are figures or are not there', () => {
    expect(height('Số sản phẩm', 20)).toBe(ONE_LINE)
    expect(heightOf([null, { value: 1 }, { value: '' }], [5, 5, 5])).toBe(ONE_LINE)
  })

  test('is that of the lines that a text takes: wrapped, ended, or broken within a long word', () => {
    const lines = (value: string, width: number) => (height(value, width) - 3) / (ONE_LINE - 3)
    expect(lines('một hai ba bốn', 9)).toBe(2)
    expect(lines('một\nhai\nba', 40)).toBe(3)
    expect(lines('m'.repeat(30), 20)).toBe(3)
  })

  test('grows with the text and shrinks with the width', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 4, max: 60 }), (text, more, width) => {
        expect(height(`${text} ${more}`, width)).toBeGreaterThanOrEqual(height(text, width))
        expect(height(text, width + 1)).toBeLessThanOrEqual(height(text, width))
      }),
    )
  })

  test('of merged cells is that of their width together', () => {
    const row = [{ value: 'một hai ba bốn' }, null]
    expect(heightOf(row, [9, 9])).toBeGreaterThan(ONE_LINE)
    expect(heightOf(row, [9, 9], [{ startRow: 0, endRow: 0, startCol: 0, endCol: 1 }])).toBe(ONE_LINE)
  })
})
