import { cite, isIsoDate, type Cited, type IsoDate, type Period, type Text } from '@khuyencong/domain'
import { deepFreeze } from '@khuyencong/policy'

/** A name of the ministry's promotion agency. */
export interface AgencyName extends Cited {
  readonly name: Text
  /** The days on which a text shows that it had this name. */
  readonly surely: Period
  /** The days on which it may have had it: the day of a change is not always known. */
  readonly possibly: Period
}

/** The names of the agency, the earliest first. */
export const agencyNames: readonly AgencyName[] = /* @__PURE__ */ deepFreeze([
  {
    name: { vi: 'Cục Công nghiệp địa phương', en: 'Agency for Regional Industry' },
    surely: { from: '2012-07-05', before: '2017-01-01' },
    possibly: { from: '2012-07-05', before: '2019-01-01' },
    citation: cite('45/2012/NĐ-CP', 7),
    verification: 'official-text',
    note: {
      vi: 'Tên có trong văn bản; ngày đổi tên (2017 hoặc 2018) theo nguồn thứ cấp, chưa xác định.',
      en: 'The name stands in the text; the day it changed (2017 or 2018) is second-hand and not known.',
    },
  },
  {
    name: { vi: 'Cục Công Thương địa phương', en: 'Agency for Regional Industry and Trade' },
    surely: { from: '2019-01-01', before: '2025-01-01' },
    possibly: { from: '2017-01-01', before: '2025-06-19' },
    citation: cite('14/2024/TT-BCT', 6, 3),
    verification: 'official-text',
    note: {
      vi: 'Văn bản ngày 15/08/2024 gọi tên này; ngày bắt đầu (2017 hoặc 2018) và ngày kết thúc (năm 2025) chưa xác định.',
      en: 'The text of 2024-08-15 calls it so; the first day (2017 or 2018) and the last (in 2025) are not known.',
    },
  },
  {
    name: {
      vi: 'Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công',
      en: 'Agency for Innovation, Green Transition and Industrial Promotion',
    },
    surely: { from: '2025-06-19', before: null },
    possibly: { from: '2025-01-01', before: null },
    citation: cite('38/2025/TT-BCT', 28, 17),
    verification: 'official-text',
    note: {
      vi: 'Văn bản ngày 19/06/2025 gọi tên này và thay tên cũ trong các thông tư từ 01/07/2025; ngày Cục bắt đầu mang tên này trong năm 2025 chưa xác định.',
      en: 'The text of 2025-06-19 calls it so and puts the name into the circulars from 2025-07-01; the day in 2025 on which it took the name is not known.',
    },
  },
])

/**
 * The name of the agency on a day, or, where the day of a change is not known, every name it may have had.
 *
 * @throws RangeError for a day that is none
 * @example
 * ```ts
 * agencyNamesOn('2025-07-05').map(({ name }) => name.vi) // => ['Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công']
 * agencyNamesOn('2025-03-01').length // => 2
 * ```
 */
export function agencyNamesOn(day: IsoDate): readonly AgencyName[] {
  if (!isIsoDate(day)) throw new RangeError(`expected a day as YYYY-MM-DD, got ${String(day)}`)
  const within = ({ from, before }: Period) => day >= from && (before === null || day < before)
  const sure = agencyNames.filter(({ surely }) => within(surely))
  return sure.length ? sure : agencyNames.filter(({ possibly }) => within(possibly))
}
