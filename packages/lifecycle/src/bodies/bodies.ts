import { isoDate, cite, type IsoDate } from '@khuyencong/domain'
import { bodyOnDay, hasEndedBy, type Body, type BodyOn } from '../engine/bodies.js'
import { freezeDeep } from '../engine/freeze.js'
import { roles, type RoleCode } from './roles.js'

const agency: readonly Body[] = [
  {
    name: { vi: 'Cục Công nghiệp địa phương', en: 'Agency for Regional Industry' },
    surely: { from: '2012-07-05', before: '2017-01-01' },
    possibly: { from: '2012-07-05', before: '2019-01-01' },
    citation: cite('45/2012/NĐ-CP', 7),
    verification: 'official-text',
    note: {
      vi: 'Tên có trong văn bản; ngày đổi tên (2017 hoặc 2018) chưa xác định.',
      en: 'The name stands in the text; the day it changed (2017 or 2018) is not known.',
    },
  },
  {
    name: { vi: 'Cục Công Thương địa phương', en: 'Agency for Regional Industry and Trade' },
    surely: { from: '2019-01-01', before: '2025-01-01' },
    possibly: { from: '2017-01-01', before: '2025-08-26' },
    citation: cite('17/2018/TT-BCT'),
    verification: 'secondary',
    note: {
      vi: 'Ngày bắt đầu (2017 hoặc 2018) và ngày kết thúc (năm 2025) chưa xác định.',
      en: 'The first day (2017 or 2018) and the last (in 2025) are not known.',
    },
  },
  {
    name: {
      vi: 'Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công',
      en: 'Agency for Innovation, Green Transition and Industrial Promotion',
    },
    surely: { from: '2025-08-26', before: null },
    possibly: { from: '2025-01-01', before: null },
    citation: cite('47/2025/TT-BCT'),
    verification: 'secondary',
    note: {
      vi: 'Thông tư về chức năng của Cục ngày 26/8/2025; ngày Cục mang tên này trong năm 2025 chưa xác định.',
      en: 'The circular on its functions is of 2025-08-26; the day in 2025 it took the name is not known.',
    },
  },
]

/** The bodies of roles whose names changed, by date. */
export const bodies: Readonly<Partial<Record<RoleCode, readonly Body[]>>> = /* @__PURE__ */ freezeDeep({
  agency,
  // The head of the agency is the head of whatever the agency is called that day.
  'agency-head': agency,
  'district-committee': [
    {
      name: roles['district-committee'],
      surely: { from: '0001-01-01', before: '2025-07-01' },
      possibly: { from: '0001-01-01', before: '2025-07-01' },
      citation: cite('72/2025/QH15'),
      verification: 'secondary',
      note: {
        vi: 'Cấp huyện kết thúc từ 01/7/2025; cơ quan thay thế trong thủ tục khuyến công chưa được quy định trong nguồn đã xem.',
        en: 'The district level ended on 2025-07-01; what replaces it in these procedures was not found.',
      },
    },
  ],
})

/**
 * Who fills a role on a day. Where the day of a change of name is not known, all names it may have had.
 *
 * @throws RangeError when there is no such role or day.
 * @example
 * ```ts
 * bodyOn('agency', '2014-06-01').body?.name.vi // => 'Cục Công nghiệp địa phương'
 * bodyOn('agency', '2018-03-01').candidates.length // => 2
 * ```
 */
export function bodyOn(role: RoleCode, on: IsoDate): BodyOn<RoleCode> {
  if (!Object.hasOwn(roles, role)) throw new RangeError(`expected a role, found ${String(role)}`)
  return bodyOnDay({ roles, bodies }, role, isoDate(on))
}

/**
 * Whether a role had ended by a day: every body that filled it is surely gone.
 *
 * @throws RangeError when the day is no day of the calendar.
 * @example
 * ```ts
 * hasEnded('district-committee', '2025-07-01') // => true
 * ```
 */
export function hasEnded(role: RoleCode, on: IsoDate): boolean {
  return hasEndedBy(bodies[role], isoDate(on))
}
