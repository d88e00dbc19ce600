import { cite, type IsoDate } from '@khuyencong/domain'
import { deepFreeze } from '@khuyencong/policy'
import type { Basis } from './history.js'

/** A group (khu vực) of the communes of ethnic-minority and mountain areas: I, II or III. */
export type EthnicGroup = 'I' | 'II' | 'III'

/** A province's communes by group of the ethnic-minority and mountain areas 2026–2030, as far as they are known. */
export interface EthnicGroupList {
  readonly provinceCode: string
  readonly decidedOn: IsoDate
  readonly basis: Basis
  /** How many of each group; a group without a figure is not stated. */
  readonly counts: Partial<Readonly<Record<EthnicGroup, number>>>
  /** The codes of the units known by name; a group that is not here is not known by name. */
  readonly named: Partial<Readonly<Record<EthnicGroup, readonly string[]>>>
  /** The codes of the units seen to be in no group; a unit that stands nowhere is unknown. */
  readonly outside: readonly string[]
}

const codes = (text: string): readonly string[] => text.split(' ')

/**
 * The lists of groups under 272/2025/NĐ-CP that are held: Lào Cai and Cao Bằng whole, Nghệ An in group III, and
 * Thanh Hóa and others by counts alone. A unit that stands in none of them is unknown, never outside.
 *
 * A group does not give the class of investment incentives: in Lào Cai four communes of group I are specially
 * difficult.
 *
 * @example
 * ```ts
 * ethnicGroupLists.map(({ provinceCode, counts }) => [provinceCode, counts.III]).slice(0, 2) // => [['15', 47], ['04', 53]]
 * ```
 */
export const ethnicGroupLists: readonly EthnicGroupList[] = /* @__PURE__ */ deepFreeze([
  {
    provinceCode: '15',
    decidedOn: '2025-12-31',
    basis: {
      decidedBy: cite('2752/QĐ-UBND'),
      verification: 'secondary',
      note: {
        vi: 'Căn cứ 272/2025/NĐ-CP; đọc qua bản quét, từng tên chỉ được đối chiếu bằng tổng số; ngày có hiệu lực chưa thấy.',
        en: 'Under 272/2025/NĐ-CP; read in a scanned copy, each name checked by totals alone; the day of effect was not seen.',
      },
    },
    counts: { I: 12, II: 36, III: 47 },
    named: {
      I: codes('02647 02671 02905 02908 02926 04288 04303 04441 04498 04531 04663 04714'),
      II: codes(
        '02680 02683 02788 02839 02923 02947 02989 03006 03043 03046 03082 03103 04336 04342 04345 04375 04381 04387 04399 04402 04423 04429 04537 04564 04576 04636 04660 04672 04681 04699 04705 04711 04717 04726 04744 04750',
      ),
      III: codes(
        '02686 02695 02701 02707 02725 02728 02746 02752 02761 02782 02809 02824 02842 02848 02869 02890 02896 02902 02953 02962 02968 02998 03004 03013 03037 03061 03076 03085 03091 03106 03121 04309 04363 04450 04456 04462 04465 04474 04489 04492 04585 04603 04606 04609 04630 04651 04693',
      ),
    },
    outside: codes('04252 04273 04279 04543'),
  },
  {
    provinceCode: '04',
    decidedOn: '2025-12-25',
    basis: {
      decidedBy: cite('2230/QĐ-UBND'),
      verification: 'secondary',
      note: {
        vi: 'Căn cứ 272/2025/NĐ-CP; báo chí nêu tên xã khu vực I, II và số xã khu vực III là phần còn lại. Tháng 01/2026 có 17/QĐ-UBND điều chỉnh thôn và tiêu chí; ngày có hiệu lực chưa thấy.',
        en: 'Under 272/2025/NĐ-CP; the press names the communes of groups I and II and counts group III, which is the rest. 17/QĐ-UBND of January 2026 adjusted villages and criteria; the day of effect was not seen.',
      },
    },
    counts: { I: 1, II: 2, III: 53 },
    named: {
      I: codes('01273'),
      II: codes('01279 01288'),
      III: codes(
        '01290 01294 01297 01304 01318 01321 01324 01327 01336 01339 01351 01354 01360 01363 01366 01387 01392 01393 01414 01438 01447 01456 01465 01477 01489 01501 01525 01537 01552 01558 01561 01576 01594 01618 01636 01648 01654 01660 01699 01708 01726 01729 01738 01747 01768 01774 01777 01786 01789 01792 01795 01807 01822',
      ),
    },
    outside: [],
  },
  {
    provinceCode: '40',
    decidedOn: '2026-01-29',
    basis: {
      decidedBy: cite('60/QĐ-BDTTG'),
      verification: 'unverified',
      note: {
        vi: 'Chỉ khu vực III, theo một bản chép công khai ghi là danh sách của quyết định này; chưa đọc quyết định. Xã không có ở đây là chưa biết.',
        en: 'Group III alone, from a public copy that says it is the list of this decision; the decision was not read. A commune that is not here is unknown.',
      },
    },
    counts: { III: 51 },
    named: {
      III: codes(
        '16738 16744 16750 16756 16774 16777 16792 16801 16804 16813 16816 16819 16822 16828 16831 16834 16837 16849 16855 16858 16870 16876 16882 16885 16903 16906 16909 16912 16933 16936 16969 17035 17044 17056 17059 17071 17077 17089 17224 17230 17239 17242 17248 17254 17263 17278 17287 17326 17335 17365 17759',
      ),
    },
    outside: [],
  },
])

/** How many communes of each group, of the country and of provinces whose lists are not held. */
export interface EthnicGroupTotal {
  /** `null` for the whole country. */
  readonly provinceCode: string | null
  readonly basis: Basis
  readonly counts: Partial<Readonly<Record<EthnicGroup, number>>>
}

const press = (decidedBy: string | null): Basis => ({
  decidedBy: decidedBy === null ? null : cite(decidedBy),
  verification: 'secondary',
  note: { vi: 'Theo báo chí; chưa thấy danh sách tên.', en: 'By the press; the list of names was not seen.' },
})

/** Counts that were seen without names: of the country (1,333 communes), and of five provinces. */
export const ethnicGroupTotals: readonly EthnicGroupTotal[] = /* @__PURE__ */ deepFreeze([
  { provinceCode: null, basis: press('60/QĐ-BDTTG'), counts: { I: 250, II: 259, III: 824 } },
  { provinceCode: '08', basis: press('60/QĐ-BDTTG'), counts: { III: 87 } },
  { provinceCode: '14', basis: press('60/QĐ-BDTTG'), counts: { III: 66 } },
  { provinceCode: '12', basis: press('60/QĐ-BDTTG'), counts: { III: 32 } },
  { provinceCode: '38', basis: press('267/QĐ-UBND'), counts: { I: 4, II: 17, III: 57 } },
  { provinceCode: '91', basis: press(null), counts: { I: 15, II: 7, III: 13 } },
])
