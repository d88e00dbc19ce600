import { cite, inPeriod, type Cited, type IsoDate, type Period, type Text } from '@khuyencong/domain'
import { roles, type RoleCode } from './roles.js'

/** A body that filled a role for a time. */
export interface Body extends Cited {
  readonly name: Text
  /** The days on which it surely had this name. */
  readonly surely: Period
  /** The days on which it may have had it: the day of a change is not always known. */
  readonly possibly: Period
}

/** Who fills a role on a day. */
export interface BodyOn {
  readonly role: RoleCode
  readonly title: Text
  /** The body that surely fills it; `null` where the role has no body of its own or the day is uncertain. */
  readonly body: Body | null
  /** Where the day of a change of name is not known: every body it may have been. */
  readonly candidates: readonly Body[]
  /** Whether the role had ended by that day. */
  readonly ended: boolean
}

/** The bodies of roles whose names changed, by date. */
export const bodies: Readonly<Partial<Record<RoleCode, readonly Body[]>>> = {
  agency: [
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
  ],
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
}

/**
 * Who fills a role on a day. Where the day of a change of name is not known, all names it may have had.
 *
 * @example
 * ```ts
 * bodyOn('agency', '2014-06-01').body?.name.vi // => 'Cục Công nghiệp địa phương'
 * bodyOn('agency', '2018-03-01').candidates.length // => 2
 * ```
 */
export function bodyOn(role: RoleCode, on: IsoDate): BodyOn {
  // The head of the agency is the head of whatever the agency is called that day.
  const known = bodies[role === 'agency-head' ? 'agency' : role]
  const title = roles[role]
  if (!known) return { role, title, body: null, candidates: [], ended: false }
  const body = known.find(({ surely }) => inPeriod(on, surely)) ?? null
  const candidates = known.filter(({ possibly }) => inPeriod(on, possibly))
  return { role, title, body, candidates: body ? [body] : candidates, ended: hasEnded(role, on) }
}

/**
 * Whether a role had ended by a day: every body that filled it is surely gone.
 *
 * @example
 * ```ts
 * hasEnded('district-committee', '2025-07-01') // => true
 * ```
 */
export function hasEnded(role: RoleCode, on: IsoDate): boolean {
  const known = bodies[role]
  return known?.every(({ possibly }) => possibly.before !== null && on >= possibly.before) ?? false
}
