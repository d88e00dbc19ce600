import { deepFreeze, type Citation, type Text, type Vnd } from '@khuyencong/domain'

/** What may limit an amount, with its name in both languages. */
export const limitTexts = /* @__PURE__ */ deepFreeze({
  share: { vi: 'Tỷ lệ hỗ trợ tối đa', en: 'Highest share' },
  'per-hectare': { vi: 'Mức hỗ trợ theo diện tích', en: 'Rate per hectare' },
  cap: { vi: 'Mức hỗ trợ tối đa', en: 'Cap' },
  basis: { vi: 'Chi phí làm căn cứ tính hỗ trợ', en: 'The cost that support is reckoned on' },
  units: { vi: 'Tổng mức của từng đơn vị', en: 'The levels of all units together' },
  request: { vi: 'Số tiền đề nghị', en: 'Amount requested' },
  counterpart: {
    vi: 'Phần kinh phí còn lại sau khi trừ vốn đối ứng và nguồn khác',
    en: 'What counterpart and other sources leave',
  },
  'other-state-money': {
    vi: 'Kinh phí nhà nước khác cho cùng nội dung',
    en: 'Other State money for the same item',
  },
  'earlier-support': { vi: 'Mức tối đa trừ số đã hỗ trợ', en: 'Cap less earlier support' },
  'one-support-each': {
    vi: 'Mỗi cơ sở chỉ được hỗ trợ một lần cho nội dung này',
    en: 'One support each for this activity',
  },
  budget: { vi: 'Kinh phí còn lại', en: 'Budget left' },
} as const satisfies Record<string, Text>)

/** A code of {@link limitTexts}. */
export type LimitCode = keyof typeof limitTexts

/** One limit on an amount, in đồng. */
export interface Limit {
  readonly code: LimitCode
  readonly valueVnd: Vnd
  /** Where it stands; `null` for what no law sets, such as the request. */
  readonly citation: Citation | null
  /** Where a local act takes the national level: the words that do so; `citation` is then the national level. */
  readonly adoptedBy?: Citation
}
