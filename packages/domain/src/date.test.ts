import { addYears as libraryAddYears, formatISO, parseISO } from 'date-fns'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addYears, isIsoDate } from './index.js'

const day = fc
  .date({ min: new Date('1900-01-01T12:00:00Z'), max: new Date('2199-12-31T12:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('years are added as the calendar library adds them', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 50 }), (date, years) => {
      const expected = formatISO(libraryAddYears(parseISO(date), years), { representation: 'date' })
      expect(addYears(date, years)).toBe(expected)
      expect(isIsoDate(addYears(date, years))).toBe(true)
    }),
  )
})

test('29 February becomes 28 February where the year has none', () => {
  expect(addYears('2024-02-29', 1)).toBe('2025-02-28')
  expect(addYears('2024-02-29', 4)).toBe('2028-02-29')
})
