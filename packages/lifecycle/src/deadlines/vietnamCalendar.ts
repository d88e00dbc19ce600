import { cite, type Cited, type IsoDate, type Text } from '@khuyencong/domain'
import type { DayOff, WorkingCalendar } from '../engine/days/workingCalendar.js'
import { freezeDeep } from '../engine/freeze.js'

const labourCode = cite('45/2019/QH14', 112)

const reported: Cited = {
  citation: labourCode,
  verification: 'unverified',
  note: {
    vi: 'Theo báo chí đưa tin về phương án nghỉ lễ, Tết của năm; chưa xem văn bản nào, kể cả Bộ luật Lao động.',
    en: 'As the press reported the arrangement of the year; no document was seen, the labour code included.',
  },
}

const byRule: Cited = {
  citation: labourCode,
  verification: 'unverified',
  note: {
    vi: 'Suy ra từ ngày lễ cố định và lịch âm; chưa xem thông báo nghỉ lễ của năm này.',
    en: 'Derived from the fixed days and the lunar calendar; the announcement of the year was not seen.',
  },
}

const notConfirmed: Cited = {
  citation: labourCode,
  verification: 'unverified',
  note: {
    vi: 'Chưa xác nhận ngày này nghỉ hay làm việc; khi tính hạn được coi là ngày làm việc.',
    en: 'Not confirmed whether this day is worked; it is counted as worked.',
  },
}

const named =
  (sure: Cited) =>
  (title: Text, ...days: readonly IsoDate[]): readonly DayOff[] =>
    days.map((day) => ({ day, title, ...sure }))

const off = /* @__PURE__ */ named(reported)
const derived = /* @__PURE__ */ named(byRule)
const maybe = /* @__PURE__ */ named(notConfirmed)

const newYear: Text = { vi: 'Tết Dương lịch', en: 'New Year' }
const tet: Text = { vi: 'Tết Âm lịch', en: 'Lunar New Year' }
const hungKings: Text = { vi: 'Giỗ Tổ Hùng Vương', en: "Hùng Kings' commemoration" }
const reunification: Text = { vi: 'Ngày Chiến thắng 30/4', en: 'Victory Day' }
const labourDay: Text = { vi: 'Quốc tế Lao động', en: 'Labour Day' }
const nationalDay: Text = { vi: 'Quốc khánh', en: 'National Day' }
const swapped: Text = { vi: 'nghỉ hoán đổi', en: 'swapped day off' }
const madeUp: Text = { vi: 'làm bù', en: 'make-up day' }

/**
 * The working calendar of Vietnam for the years that could be supported: 2025 as reported, 2026 in part, 2027
 * without an announcement. Any other year is not here, and what depends on it is not known.
 *
 * The days off are those of the labour code; which days are swapped is announced for each year. A host adds a
 * year by spreading: `{ ...vietnamWorkingCalendar, 2028: { … } }`.
 */
export const vietnamWorkingCalendar: WorkingCalendar = /* @__PURE__ */ freezeDeep({
  2025: {
    year: 2025,
    announced: 'complete',
    off: [
      ...off(newYear, '2025-01-01'),
      ...off(tet, '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'),
      ...off(hungKings, '2025-04-07'),
      ...off(reunification, '2025-04-30'),
      ...off(labourDay, '2025-05-01'),
      ...off(swapped, '2025-05-02'),
      ...off(nationalDay, '2025-09-01', '2025-09-02'),
    ],
    worked: off(madeUp, '2025-04-26'),
    uncertain: [],
  },
  2026: {
    year: 2026,
    announced: 'partly',
    off: [
      ...derived(newYear, '2026-01-01'),
      ...off(tet, '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'),
      // The day itself is a Sunday, so the Monday after is taken in its place.
      ...derived(hungKings, '2026-04-26', '2026-04-27'),
      ...derived(reunification, '2026-04-30'),
      ...derived(labourDay, '2026-05-01'),
      ...derived(nationalDay, '2026-09-02'),
    ],
    worked: [],
    uncertain: [
      ...maybe(swapped, '2026-01-02', '2026-08-31'),
      ...maybe(madeUp, '2026-01-10', '2026-08-22'),
      // The second day of National Day is the day before or the day after.
      ...maybe(nationalDay, '2026-09-01', '2026-09-03'),
    ],
  },
  2027: {
    year: 2027,
    announced: 'not-found',
    off: [
      ...derived(newYear, '2027-01-01'),
      ...derived(tet, '2027-02-06'),
      ...derived(hungKings, '2027-04-16'),
      ...derived(reunification, '2027-04-30'),
      ...derived(labourDay, '2027-05-01'),
      ...derived(nationalDay, '2027-09-02'),
    ],
    worked: [],
    uncertain: [],
  },
})
