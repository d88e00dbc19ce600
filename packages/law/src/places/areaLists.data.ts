import { cite, type AreaClass, type Citation, type IsoDate, type Period, type Text } from '@khuyencong/domain'
import { deepFreeze } from '@khuyencong/policy'
import type { Basis } from './history.js'

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

/** A province's list of communes by group of the ethnic-minority and mountain areas, known by counts only. */
export interface EthnicGroupList {
  readonly provinceCode: string
  readonly decidedOn: IsoDate
  readonly basis: Basis
  readonly counts: Readonly<Record<'I' | 'II' | 'III', number>>
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
        vi: 'Theo bản chép lại quyết định; các địa bàn đặc biệt khó khăn chỉ được nêu số lượng.',
        en: 'By a transcription of the decision; of the specially difficult areas only the number is given.',
      },
    },
    counts: { 'specially-difficult': 87, difficult: 8, normal: 4 },
    named: {
      // phường Cam Đường, Lào Cai, Nghĩa Lộ, Trung Tâm; xã Quy Mông, Trấn Yên, Xuân Ái, Yên Bình
      difficult: ['02671', '02647', '04288', '04663', '04531', '04498', '04441', '04714'],
      // phường Văn Phú, Yên Bái, Nam Cường, Âu Lâu
      normal: ['04279', '04252', '04273', '04543'],
    },
  },
])

/**
 * Lists of ethnic-minority and mountain communes by group (khu vực I, II, III): Lào Cai's, by counts only.
 *
 * By 96/2026/NĐ-CP, article 22, groups II and III are specially difficult and group I is difficult.
 */
export const ethnicGroupLists: readonly EthnicGroupList[] = /* @__PURE__ */ deepFreeze([
  {
    provinceCode: '15',
    decidedOn: '2025-12-31',
    basis: {
      decidedBy: cite('2752/QĐ-UBND'),
      verification: 'secondary',
      note: {
        vi: 'Căn cứ 272/2025/NĐ-CP; nguồn không nêu xã nào thuộc khu vực nào, cũng không nêu ngày có hiệu lực.',
        en: 'Under 272/2025/NĐ-CP; the source names no commune of any group and gives no day of effect.',
      },
    },
    counts: { I: 12, II: 36, III: 47 },
  },
])
