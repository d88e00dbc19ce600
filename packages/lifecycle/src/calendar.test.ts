import Holidays from 'date-holidays'
import { isoDate } from '@khuyencong/domain'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addWorkingDays, daysBetween, isWorkingDay, vietnamWorkingCalendar } from './index.js'

const years = Object.values(vietnamWorkingCalendar)

describe('the working calendar', () => {
  test.each(years.map(({ year }) => year))(
    'of %i has the lunar days where a holiday library has them',
    (year) => {
      const known = new Holidays('VN').getHolidays(year)
      const day = (name: string) => known.find((holiday) => holiday.name === name)?.date.slice(0, 10) ?? ''
      for (const lunar of [day('Tết Nguyên Đán'), day('Giỗ tổ Hùng Vương')]) {
        expect(isWorkingDay(isoDate(lunar), vietnamWorkingCalendar), lunar).toBe(false)
      }
      for (const fixed of ['01-01', '04-30', '05-01', '09-02']) {
        expect(isWorkingDay(isoDate(`${year}-${fixed}`), vietnamWorkingCalendar), fixed).toBe(false)
      }
    },
  )

  test('has every day in its own year, and marks what no source confirms', () => {
    for (const { year, announced, off, worked, uncertain } of years) {
      for (const { day } of [...off, ...worked, ...uncertain]) expect(day.slice(0, 4)).toBe(String(year))
      for (const { verification } of off) expect(['secondary', 'unverified']).toContain(verification)
      if (announced === 'complete') expect(uncertain).toEqual([])
    }
  })

  test('knows swapped days', () => {
    expect(isWorkingDay('2025-05-02', vietnamWorkingCalendar)).toBe(false)
    expect(isWorkingDay('2025-04-26', vietnamWorkingCalendar)).toBe(true)
    expect(isWorkingDay('2025-04-27', vietnamWorkingCalendar)).toBe(false)
  })

  test('does not know a year that is not in it, until a host adds it', () => {
    expect(isWorkingDay('2030-01-02', vietnamWorkingCalendar)).toBeUndefined()
    expect(addWorkingDays('2027-12-30', 5, vietnamWorkingCalendar)).toEqual({ lastDay: null, certain: false })
    const mine = {
      ...vietnamWorkingCalendar,
      2028: { year: 2028, announced: 'complete', off: [], worked: [], uncertain: [] },
    } as const
    expect(addWorkingDays('2027-12-30', 5, mine).lastDay).toBe('2028-01-06')
  })

  test('counts days that are not confirmed as worked, and says so', () => {
    expect(addWorkingDays('2027-08-27', 2, vietnamWorkingCalendar)).toEqual({
      lastDay: '2027-08-31',
      certain: false,
    })
    expect(addWorkingDays('2026-08-28', 2, vietnamWorkingCalendar)).toEqual({
      lastDay: '2026-09-04',
      certain: true,
    })
    expect(addWorkingDays('2025-08-29', 2, vietnamWorkingCalendar)).toEqual({
      lastDay: '2025-09-04',
      certain: true,
    })
  })
})

test('days do not depend on a time zone and add up', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
  fc.assert(
    fc.property(fc.nat(20_000), fc.integer({ min: -4000, max: 4000 }), (start, count) => {
      const day = addDays('1990-01-01', start)
      expect(daysBetween(day, addDays(day, count))).toBe(count)
    }),
  )
})
