import { deepFreeze, type IsoDate, type Text } from '@khuyencong/domain'
import { nationalActs } from '@khuyencong/law'

/** Why an act governs or does not, by code. */
export const whyTexts = /* @__PURE__ */ deepFreeze({
  governs: { vi: 'áp dụng', en: 'it governs' },
  applied: {
    vi: 'có hiệu lực vào ngày xét và tạo nên chính sách',
    en: 'in force on the day, and part of the policy',
  },
  'not-yet-in-force': { vi: 'chưa có hiệu lực vào ngày xét', en: 'not yet in force on the day' },
  'no-longer-in-force': { vi: 'đã hết hiệu lực vào ngày xét', en: 'no longer in force on the day' },
  'approved-before': {
    vi: 'đề án được phê duyệt trước khi văn bản có hiệu lực, theo điều khoản chuyển tiếp',
    en: 'the project was approved before it took effect, and its saving clause keeps such projects out',
  },
  'approved-before-unseen': {
    vi: 'đề án được phê duyệt trước khi văn bản có hiệu lực; chưa thấy quy định chuyển tiếp nên áp dụng quy định của ngày phê duyệt',
    en: 'the project was approved before it took effect; no transition was seen, so the law of the approval day is applied',
  },
  'other-territory': { vi: 'áp dụng cho địa bàn khác', en: 'it covers another territory' },
  'territory-not-said': {
    vi: 'áp dụng cho một phần của tỉnh; chưa biết nơi sản xuất thuộc tỉnh cũ nào',
    en: 'it covers a part of the province, and the former province was not said',
  },
  'not-a-craft-village': {
    vi: 'chỉ áp dụng cho làng nghề được công nhận',
    en: 'for recognised craft villages only',
  },
  'craft-village-not-said': {
    vi: 'chỉ áp dụng cho làng nghề được công nhận; chưa biết có phải hay không',
    en: 'for recognised craft villages only, and whether this is one was not said',
  },
  'other-activity': { vi: 'chỉ áp dụng cho nội dung khác', en: 'for other activities only' },
  'activity-not-said': {
    vi: 'chỉ áp dụng cho một số nội dung; chưa biết nội dung đề nghị',
    en: 'for some activities only, and the activity was not said',
  },
  replaced: { vi: 'đã được thay thế', en: 'it has been replaced' },
  'gives-way': {
    vi: 'nhường cho văn bản của cả tỉnh hoặc văn bản riêng',
    en: 'it gives way to the act of the whole province, or to a more special one',
  },
  'may-govern': { vi: 'có thể áp dụng', en: 'it may govern' },
  'figures-not-seen': {
    vi: 'áp dụng, nhưng mức hỗ trợ chưa thấy',
    en: 'it governs, but its levels were not seen',
  },
} as const satisfies Record<string, Text>)

/** A code of {@link whyTexts}. */
export type WhyCode = keyof typeof whyTexts

/** The codes of {@link whyTexts}. */
export const whyCodes = /* @__PURE__ */ Object.keys(whyTexts) as readonly WhyCode[]

/** An act that was looked at to find the law, and why it governs or not. */
export interface Considered {
  /** The number of the act, or its description where the number was not seen. */
  readonly act: string
  /** Why it governs or not: a code of {@link whyTexts}. */
  readonly code: WhyCode
}

/** An act with what came of it. */
export function considered(act: string, code: WhyCode): Considered {
  return Object.freeze({ act, code })
}

/** What came of each national act on a day. */
export function consideredNational(asOf: IsoDate, approvedOn: IsoDate | undefined): readonly Considered[] {
  return nationalActs.map(({ number, effectiveFrom, saving }) =>
    considered(
      number,
      effectiveFrom > asOf
        ? 'not-yet-in-force'
        : saving && approvedOn !== undefined && approvedOn < effectiveFrom
          ? 'approved-before'
          : 'applied',
    ),
  )
}
