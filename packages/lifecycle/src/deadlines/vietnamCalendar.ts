import { cite, isoDate, type Cited, type Text } from '@khuyencong/domain'
import type { DayOff, WorkingCalendar, WorkingYear } from '../engine/days/workingCalendar.js'
import { freezeDeep } from '../engine/freeze.js'

// The articles on days off of the labour code, before 2021 and since.
const articleOf = (year: number) => (year < 2021 ? cite('10/2012/QH13', 115) : cite('45/2019/QH14', 112))

type Mark = Pick<Cited, 'verification' | 'note'>

const reported: Mark = { verification: 'secondary' }
const quoted: Mark = {
  verification: 'secondary',
  note: {
    vi: 'Theo văn bản được nguồn công khai trích dẫn; chưa xem trang công bố.',
    en: 'From a document that public sources quote; the page it was published on was not seen.',
  },
}
const derived: Mark = {
  verification: 'unverified',
  note: {
    vi: 'Suy ra từ quy định của Bộ luật Lao động và lịch âm; chưa xem thông báo nghỉ lễ của năm.',
    en: 'Derived from the labour code and the lunar calendar; the announcement of the year was not seen.',
  },
}

const newYear: Text = { vi: 'Tết Dương lịch', en: 'New Year' }
const tet: Text = { vi: 'Tết Âm lịch', en: 'Lunar New Year' }
const hungKings: Text = { vi: 'Giỗ Tổ Hùng Vương', en: "Hùng Kings' commemoration" }
const victory: Text = { vi: 'Ngày Chiến thắng 30/4', en: 'Victory Day' }
const labour: Text = { vi: 'Quốc tế Lao động', en: 'Labour Day' }
const national: Text = { vi: 'Quốc khánh', en: 'National Day' }
const culture: Text = { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' }
const swapped: Text = { vi: 'nghỉ hoán đổi', en: 'swapped day off' }
const madeUp: Text = { vi: 'làm bù', en: 'make-up day' }

/** Days of a year, as months and days. */
const off =
  (title: Text, mark: Mark, days: string) =>
  (year: number): readonly DayOff[] =>
    days
      .split(' ')
      .map((day) => ({ day: isoDate(`${year}-${day}`), title, citation: articleOf(year), ...mark }))

type Days = (year: number) => readonly DayOff[]

const year = (
  number: number,
  complete: boolean,
  days: readonly Days[],
  worked: readonly Days[],
): WorkingYear => ({
  year: number,
  announced: complete ? 'complete' : 'not-found',
  off: days.flatMap((some) => some(number)),
  worked: worked.flatMap((some) => some(number)),
  uncertain: [],
})

// A day off that falls on a Saturday or Sunday is made up on a weekday, which is listed with it.
const years = (): readonly WorkingYear[] => [
  year(
    2014,
    true,
    [
      off(newYear, derived, '01-01'),
      off(swapped, reported, '01-28 01-29'),
      off(tet, reported, '01-30 01-31 02-03 02-04 02-05'),
      off(hungKings, derived, '04-09'),
      off(victory, reported, '04-30'),
      off(labour, reported, '05-01'),
      off(swapped, reported, '05-02 09-01'),
      off(national, reported, '09-02'),
    ],
    [off(madeUp, reported, '01-25 02-08 04-26 09-06 12-27')],
  ),
  year(
    2015,
    true,
    [
      off(newYear, reported, '01-01'),
      off(swapped, reported, '01-02 02-16'),
      off(tet, reported, '02-17 02-18 02-19 02-20 02-23'),
      off(hungKings, reported, '04-28'),
      off(swapped, reported, '04-29'),
      off(victory, reported, '04-30'),
      off(labour, reported, '05-01'),
      off(national, derived, '09-02'),
    ],
    [off(madeUp, reported, '02-14 04-25')],
  ),
  year(
    2016,
    true,
    [
      off(newYear, derived, '01-01'),
      off(tet, reported, '02-08 02-09 02-10 02-11 02-12'),
      off(hungKings, reported, '04-18'),
      off(victory, reported, '05-02'),
      off(labour, reported, '05-03'),
      off(national, reported, '09-02'),
    ],
    [],
  ),
  year(
    2017,
    true,
    [
      off(newYear, reported, '01-02'),
      off(tet, reported, '01-26 01-27 01-30 01-31 02-01'),
      off(hungKings, reported, '04-06'),
      off(labour, reported, '05-01'),
      off(victory, reported, '05-02'),
      off(national, reported, '09-04'),
    ],
    [],
  ),
  year(
    2018,
    true,
    [
      off(newYear, reported, '01-01'),
      off(tet, reported, '02-14 02-15 02-16 02-19 02-20'),
      off(hungKings, reported, '04-25'),
      off(victory, reported, '04-30'),
      off(labour, reported, '05-01'),
      off(national, reported, '09-03'),
      off(swapped, reported, '12-31'),
    ],
    [],
  ),
  year(
    2019,
    true,
    [
      off(newYear, reported, '01-01'),
      off(tet, reported, '02-04 02-05 02-06 02-07 02-08'),
      off(hungKings, reported, '04-15'),
      off(swapped, reported, '04-29'),
      off(victory, reported, '04-30'),
      off(labour, reported, '05-01'),
      off(national, reported, '09-02'),
    ],
    [off(madeUp, reported, '01-05 05-04')],
  ),
  year(
    2020,
    true,
    [
      off(newYear, derived, '01-01'),
      off(tet, reported, '01-23 01-24 01-27 01-28 01-29'),
      off(hungKings, derived, '04-02'),
      off(victory, derived, '04-30'),
      off(labour, derived, '05-01'),
      off(national, derived, '09-02'),
    ],
    [],
  ),
  year(
    2021,
    true,
    [
      off(newYear, reported, '01-01'),
      off(tet, reported, '02-10 02-11 02-12 02-15 02-16'),
      off(hungKings, reported, '04-21'),
      off(victory, reported, '04-30'),
      off(labour, reported, '05-03'),
      off(national, reported, '09-02 09-03'),
    ],
    [],
  ),
  year(
    2022,
    true,
    [
      off(newYear, reported, '01-03'),
      off(tet, reported, '01-31 02-01 02-02 02-03 02-04'),
      off(hungKings, reported, '04-11'),
      off(victory, reported, '05-02'),
      off(labour, reported, '05-03'),
      off(national, reported, '09-01 09-02'),
    ],
    [],
  ),
  year(
    2023,
    true,
    [
      off(newYear, reported, '01-02'),
      off(tet, reported, '01-20 01-23 01-24 01-25 01-26'),
      off(labour, reported, '05-01'),
      off(hungKings, reported, '05-02'),
      off(victory, reported, '05-03'),
      off(national, reported, '09-01 09-04'),
    ],
    [],
  ),
  year(
    2024,
    true,
    [
      off(newYear, derived, '01-01'),
      off(tet, reported, '02-08 02-09 02-12 02-13 02-14'),
      off(hungKings, derived, '04-18'),
      off(swapped, reported, '04-29'),
      off(victory, reported, '04-30'),
      off(labour, reported, '05-01'),
      off(national, reported, '09-02 09-03'),
    ],
    [off(madeUp, reported, '05-04')],
  ),
  year(
    2025,
    true,
    [
      off(newYear, derived, '01-01'),
      off(tet, reported, '01-27 01-28 01-29 01-30 01-31'),
      off(hungKings, reported, '04-07'),
      off(victory, reported, '04-30'),
      off(labour, reported, '05-01'),
      off(swapped, reported, '05-02'),
      off(national, reported, '09-01 09-02'),
    ],
    [off(madeUp, reported, '04-26')],
  ),
  year(
    2026,
    true,
    [
      off(newYear, reported, '01-01'),
      off(swapped, reported, '01-02'),
      off(tet, reported, '02-16 02-17 02-18 02-19 02-20'),
      off(hungKings, reported, '04-27'),
      off(victory, reported, '04-30'),
      off(labour, reported, '05-01'),
      off(swapped, reported, '08-31'),
      off(national, reported, '09-01 09-02'),
      off(culture, quoted, '11-24'),
    ],
    [off(madeUp, reported, '01-10 08-22')],
  ),
  year(
    2027,
    false,
    [
      off(newYear, derived, '01-01'),
      off(tet, quoted, '02-04 02-05 02-08 02-09 02-10'),
      off(hungKings, derived, '04-16'),
      off(victory, derived, '04-30'),
      off(labour, derived, '05-03'),
      off(national, quoted, '09-02 09-03'),
      off(culture, quoted, '11-24'),
    ],
    [],
  ),
]

/**
 * The working calendar of Vietnamese officials, 2014 to 2027: every weekday that is not worked and every day of a
 * weekend that is, each with its mark. For 2027 more days may still be swapped. Any other year is not here, and what
 * depends on it is not known.
 *
 * A host adds a year by spreading: `{ ...vietnamWorkingCalendar, 2028: { … } }`.
 */
export const vietnamWorkingCalendar: WorkingCalendar = /* @__PURE__ */ freezeDeep(
  Object.fromEntries(years().map((one) => [one.year, one])),
)
