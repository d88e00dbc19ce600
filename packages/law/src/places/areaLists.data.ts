import { cite, type AreaClass, type Citation, type IsoDate, type Period, type Text } from '@khuyencong/domain'
import { deepFreeze } from '@khuyencong/policy'
import type { Basis } from './history.js'

const codes = (text: string): readonly string[] => text.split(' ')

/** A province's list of difficult areas (danh mục địa bàn ưu đãi đầu tư), as far as it is known. */
export interface AreaList {
  readonly provinceCode: string
  readonly period: Period
  /** What the list itself rests on. */
  readonly legalBasis: readonly Citation[]
  readonly basis: Basis
  /** How many units of each class; a class without a figure is not stated. */
  readonly counts: Partial<Readonly<Record<AreaClass, number>>>
  /** The codes of the units whose class is known by name. */
  readonly named: Partial<Readonly<Record<AreaClass, readonly string[]>>>
}

/** The day up to which the lists were followed; a later list may have replaced them. */
export const areaListsCheckedOn: IsoDate = '2026-10-08'

/** What must be said wherever a class from these lists is used for industrial promotion. */
export const areaListCaveat: Text = /* @__PURE__ */ deepFreeze({
  vi: 'Các văn bản khuyến công vẫn dẫn danh mục theo 108/2006/NĐ-CP; việc dùng danh mục theo pháp luật đầu tư hiện hành thay thế là suy luận, chưa kiểm chứng.',
  en: 'The texts on industrial promotion still refer to the lists of 108/2006/NĐ-CP; that the current investment-law list takes their place is an inference, not verified.',
})

/**
 * The lists of difficult areas that are held, the earlier first: those of Lào Cai.
 *
 * No other province's list is held.
 */
export const areaLists: readonly AreaList[] = /* @__PURE__ */ deepFreeze([
  {
    provinceCode: '15',
    period: { from: '2025-11-07', before: '2026-06-23' },
    legalBasis: [cite('31/2021/NĐ-CP'), cite('239/2025/NĐ-CP')],
    basis: {
      decidedBy: cite('1894/QĐ-UBND'),
      verification: 'secondary',
      note: {
        vi: 'Tính từ ngày ký, vì nguồn không nêu ngày có hiệu lực. Hai nghị định làm căn cứ hết hiệu lực từ 01/03/2026, ngày Luật Đầu tư 143/2025/QH15 có hiệu lực (Điều 111 khoản 3 96/2026/NĐ-CP); theo nguồn, danh mục chỉ được thay từ 23/06/2026.',
        en: 'Counted from the day of the decision, as the source gives no day of effect. The two decrees under it ended on 2026-03-01, when Investment Law 143/2025/QH15 came into force (Article 111, clause 3 of 96/2026/NĐ-CP); by the source the list was replaced only from 2026-06-23.',
      },
    },
    counts: { 'specially-difficult': 61, difficult: 34 },
    named: {},
  },
  {
    provinceCode: '15',
    period: { from: '2026-06-23', before: null },
    legalBasis: [cite('143/2025/QH15'), cite('96/2026/NĐ-CP')],
    basis: {
      decidedBy: cite('2167/QĐ-UBND'),
      verification: 'secondary',
      note: {
        vi: 'Theo bản chép lại quyết định; tên của cả ba loại đã được đối chiếu.',
        en: 'By a transcription of the decision; the names of all three classes were compared.',
      },
    },
    counts: { 'specially-difficult': 87, difficult: 8, normal: 4 },
    named: {
      'specially-difficult': codes(
        '02680 02683 02686 02695 02701 02707 02725 02728 02746 02752 02761 02782 02788 02809 02824 02839 02842 02848 02869 02890 02896 02902 02905 02908 02923 02926 02947 02953 02962 02968 02989 02998 03004 03006 03013 03037 03043 03046 03061 03076 03082 03085 03091 03103 03106 03121 04303 04309 04336 04342 04345 04363 04375 04381 04387 04399 04402 04423 04429 04450 04456 04462 04465 04474 04489 04492 04537 04564 04576 04585 04603 04606 04609 04630 04636 04651 04660 04672 04681 04693 04699 04705 04711 04717 04726 04744 04750',
      ),
      // phường Cam Đường, Lào Cai, Nghĩa Lộ, Trung Tâm; xã Quy Mông, Trấn Yên, Xuân Ái, Yên Bình
      difficult: codes('02671 02647 04288 04663 04531 04498 04441 04714'),
      // phường Văn Phú, Yên Bái, Nam Cường, Âu Lâu
      normal: codes('04279 04252 04273 04543'),
    },
  },
])
