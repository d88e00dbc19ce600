import { addYears as libraryAddYears, formatISO, isValid, parseISO } from 'date-fns'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addYears,
  dayOfYear,
  formatDate,
  inPeriod,
  isIsoDate,
  isoDate,
  yearOf,
  type IsoDate,
} from './index.js'

const day = fc
  .date({ min: new Date('1900-01-01T12:00:00Z'), max: new Date('2199-12-31T12:00:00Z'), noInvalidDate: true })
  .map((date) => isoDate(date.toISOString().slice(0, 10)))

/** Texts in the shape of a day, most of them days and some not. */
const shaped = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
  .map(([year, month, date]) => {
    const pad = (part: number, length: number) => String(part).padStart(length, '0')
    return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
  })

test('a day is what the calendar library takes for one', () => {
  fc.assert(
    fc.property(shaped, (text) => {
      expect(isIsoDate(text)).toBe(isValid(parseISO(text)))
    }),
    { numRuns: 1000 },
  )
})

test('29 February is there every fourth year, but not of a century that 400 does not divide', () => {
  const years = [1600, 1700, 1900, 2000, 2023, 2024, 2025, 2100, 2200, 2400]
  expect(years.filter((year) => isIsoDate(`${year}-02-29`))).toEqual([1600, 2000, 2024, 2400])
})

test('years are added as the calendar library adds them', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -50, max: 50 }), (date, years) => {
      const expected = formatISO(libraryAddYears(parseISO(date), years), { representation: 'date' })
      expect(addYears(date, years)).toBe(expected)
      expect(isIsoDate(addYears(date, years))).toBe(true)
    }),
  )
})

test.each<[IsoDate, number, IsoDate]>([
  ['2024-02-29', 1, '2025-02-28'],
  ['2024-02-29', 4, '2028-02-29'],
  ['1896-02-29', 4, '1900-02-28'],
  ['1996-02-29', 4, '2000-02-29'],
  ['2096-02-29', 4, '2100-02-28'],
  ['9998-12-31', 1, '9999-12-31'],
  ['0002-01-01', -1, '0001-01-01'],
])('%s and %d years is %s', (date, years, expected) => {
  expect(addYears(date, years)).toBe(expected)
})

test('a day of a year has four digits of the year', () => {
  expect([dayOfYear(2026, '12-31'), dayOfYear(993, '12-31')]).toEqual(['2026-12-31', '0993-12-31'])
})

describe('what is no day of the calendar is refused with a sentence', () => {
  const noDays: readonly unknown[] = [
    'x',
    '',
    '2018-5-1',
    '2026-13-01',
    '2025-02-30',
    '1900-02-29',
    '2026-00-10',
    '0000-01-01',
    '11/05/2018',
    ' 2026-01-01',
    '2026-01-01\n',
    '２０２６-01-01',
    '2026-03-01T00:00:00Z',
    '10000-01-01',
    20_180_501,
    new Date(0),
    null,
    undefined,
    Symbol('day'),
    { toString: () => '2026-03-01' },
  ]
  const functions: Readonly<Record<string, (noDay: IsoDate) => unknown>> = {
    isoDate,
    yearOf,
    addYears: (noDay) => addYears(noDay, 1),
    'formatDate in Vietnamese': (noDay) => formatDate(noDay, 'vi'),
    'formatDate in English': (noDay) => formatDate(noDay, 'en'),
    'inPeriod, its day': (noDay) => inPeriod(noDay, { from: '2018-05-11', before: null }),
    'inPeriod, its first day': (noDay) => inPeriod('2018-05-11', { from: noDay, before: null }),
  }

  test.each(Object.keys(functions))('by %s', (name) => {
    for (const noDay of noDays) {
      expect(isIsoDate(noDay)).toBe(false)
      expect(() => functions[name]?.(noDay as IsoDate)).toThrow(RangeError)
      expect(() => functions[name]?.(noDay as IsoDate)).toThrow(/no day of the calendar; .* 2026-03-01/)
    }
  })

  test('by inPeriod, its end; null is an end that is not known', () => {
    const ends = noDays.filter((noDay) => noDay !== null)
    for (const before of ends) {
      expect(() => inPeriod('2018-05-11', { from: '2018-05-11', before: before as IsoDate })).toThrow(
        RangeError,
      )
    }
    expect(inPeriod('2018-05-11', { from: '2018-05-11', before: null })).toBe(true)
  })

  test.each([
    ['a year too late', () => addYears('9999-02-28', 1)],
    ['a year too early', () => addYears('0001-01-01', -1)],
    ['half a year', () => addYears('2026-03-01', 0.5)],
    ['no number of years', () => addYears('2026-03-01', NaN)],
    ['a year of five digits', () => dayOfYear(10_000, '01-01')],
    ['the year 0', () => dayOfYear(0, '01-01')],
    ['a month that is not there', () => dayOfYear(2026, '13-01')],
    ['29 February of another year', () => dayOfYear(2026, '02-29')],
  ])('by a result of %s', (_, reckon) => {
    expect(reckon).toThrow(RangeError)
  })
})
