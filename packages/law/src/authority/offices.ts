import { isIsoDate, type Cited, type IsoDate, type Period, type Text } from '@khuyencong/domain'
import { deepFreeze } from '@khuyencong/policy'

/** Offices and bodies that the rules on authority name. */
export const offices = /* @__PURE__ */ deepFreeze({
  'prime-minister': { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' },
  ministry: { vi: 'Bộ Công Thương', en: 'Ministry of Industry and Trade' },
  'ministry-leader': {
    vi: 'đại diện Lãnh đạo Bộ Công Thương',
    en: 'a leader of the Ministry of Industry and Trade',
  },
  minister: { vi: 'Bộ trưởng Bộ Công Thương', en: 'Minister of Industry and Trade' },
  agency: { vi: 'cơ quan quản lý khuyến công thuộc Bộ', en: "the ministry's promotion agency" },
  'agency-head': {
    vi: 'Cục trưởng cơ quan quản lý khuyến công thuộc Bộ',
    en: "head of the ministry's promotion agency",
  },
  'agency-leader': {
    vi: 'đại diện Lãnh đạo cơ quan quản lý khuyến công thuộc Bộ',
    en: "a leader of the ministry's promotion agency",
  },
  'provincial-council': { vi: 'Hội đồng nhân dân cấp tỉnh', en: "provincial people's council" },
  'provincial-committee': { vi: 'Ủy ban nhân dân cấp tỉnh', en: "provincial people's committee" },
  'provincial-committee-leader': {
    vi: 'đại diện Lãnh đạo Ủy ban nhân dân cấp tỉnh',
    en: "a leader of the provincial people's committee",
  },
  'provincial-chair': {
    vi: 'Chủ tịch Ủy ban nhân dân cấp tỉnh',
    en: "chair of the provincial people's committee",
  },
  department: { vi: 'Sở Công Thương', en: 'provincial department of industry and trade' },
  'department-leader': {
    vi: 'đại diện Lãnh đạo Sở Công Thương',
    en: 'a leader of the provincial department',
  },
  'agency-and-host-leaders': {
    vi: 'đại diện Lãnh đạo cơ quan quản lý khuyến công thuộc Bộ và của Ủy ban nhân dân hoặc Sở Công Thương nơi tổ chức bình chọn',
    en: "leaders of the ministry's promotion agency and of the people's committee or department where the vote is held",
  },
  'district-committee': { vi: 'Ủy ban nhân dân cấp huyện', en: "district people's committee" },
  'district-committee-leader': {
    vi: 'đại diện Lãnh đạo Ủy ban nhân dân cấp huyện',
    en: "a leader of the district people's committee",
  },
  'district-chair': {
    vi: 'Chủ tịch Ủy ban nhân dân cấp huyện',
    en: "chair of the district people's committee",
  },
  'district-office-leader': {
    vi: 'đại diện Lãnh đạo Phòng Kinh tế và Hạ tầng hoặc Phòng Kinh tế thuộc Ủy ban nhân dân cấp huyện',
    en: 'a leader of the economic office of the district',
  },
  'commune-committee': { vi: 'Ủy ban nhân dân cấp xã', en: "commune people's committee" },
  'commune-committee-leader': {
    vi: 'đại diện Lãnh đạo Ủy ban nhân dân cấp xã',
    en: "a leader of the commune people's committee",
  },
  'commune-chair': {
    vi: 'Chủ tịch Ủy ban nhân dân cấp xã',
    en: "chair of the commune people's committee",
  },
  'commune-office-leader': {
    vi: 'đại diện Lãnh đạo cơ quan chuyên môn về công thương thuộc Ủy ban nhân dân cấp xã',
    en: 'a leader of the specialised office of the commune',
  },
  'place-decided-by-commune-committee': {
    vi: 'đơn vị do Ủy ban nhân dân cấp xã quyết định',
    en: "a unit that the commune people's committee decides on",
  },
  'competent-authority': { vi: 'cấp có thẩm quyền', en: 'the competent authority' },
} as const satisfies Record<string, Text>)

/** A code of {@link offices}. */
export type Office = keyof typeof offices

/** A value that holds for a time. */
export interface Dated<Value> extends Cited {
  readonly period: Period
  readonly value: Value
}

/** The value of a day; a day that is none is a `RangeError`. */
export function valueOn<Value>(values: readonly Dated<Value>[], day: IsoDate): Dated<Value> | undefined {
  if (!isIsoDate(day)) throw new RangeError(`expected a day as YYYY-MM-DD, got ${String(day)}`)
  return values.find(({ period }) => day >= period.from && (period.before === null || day < period.before))
}
