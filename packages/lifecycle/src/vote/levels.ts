import { isoDate, inPeriod, type Cited, type IsoDate, type Period, type Text } from '@khuyencong/domain'
import { CIRCULAR_26_2014, CIRCULAR_38_2025, read } from '../acts.js'
import type { RoleCode } from '../bodies/roles.js'
import { freezeDeep } from '../engine/freeze.js'

/** A level of the typical-product vote. */
export interface VoteLevel extends Cited {
  readonly title: Text
  /** How many members the council has: one of these. */
  readonly councilSizes: readonly number[]
  /** Who decides the result and grants the certificate. */
  readonly grantedBy: RoleCode
  /** The level whose valid certificate an entry needs; `null` at the lowest. */
  readonly below: VoteLevelCode | null
  /** When votes of this level can be held. */
  readonly held: Period
  /** Whether the vote was usually in odd or in even years (Điều 14); `null` where the text does not say. */
  readonly usualYears: 'odd' | 'even' | null
}

/** A level of the vote by code. */
export type VoteLevelCode = 'district' | 'commune' | 'province' | 'region' | 'national'

const from = '2014-10-21'
const level = (
  vi: string,
  en: string,
  clause: number,
  rest: Omit<VoteLevel, 'title' | 'citation' | 'verification'>,
): VoteLevel => ({ title: { vi, en }, ...read(CIRCULAR_26_2014, 9, clause), ...rest })

/** The levels, that of the district before 2025-07-01 and that of the commune since (26/2014/TT-BCT Điều 6, Điều 8, Điều 9, Điều 12, Điều 14). */
export const voteLevels: Readonly<Record<VoteLevelCode, VoteLevel>> = /* @__PURE__ */ freezeDeep({
  district: {
    ...level('cấp huyện', 'district', 1, {
      councilSizes: [5, 7],
      grantedBy: 'district-committee',
      below: null,
      held: { from, before: '2025-07-01' },
      usualYears: 'odd',
    }),
    note: {
      vi: 'Từ 01/7/2025 cấp xã thay cấp huyện (38/2025/TT-BCT Điều 28).',
      en: 'From 2025-07-01 the commune level is in its place (38/2025/TT-BCT article 28).',
    },
  },
  commune: {
    title: { vi: 'cấp xã', en: 'commune' },
    ...read(CIRCULAR_38_2025, 28, 4),
    councilSizes: [5, 7],
    grantedBy: 'commune-chair',
    below: null,
    held: { from: '2025-07-01', before: null },
    // Every two years; in which of them is not said any more (Điều 28 khoản 9).
    usualYears: null,
  },
  province: level('cấp tỉnh', 'province', 2, {
    councilSizes: [7, 9],
    grantedBy: 'provincial-chair',
    below: 'district',
    held: { from, before: null },
    usualYears: 'odd',
  }),
  region: level('cấp khu vực', 'region', 3, {
    councilSizes: [9, 11],
    grantedBy: 'agency-head',
    below: 'province',
    held: { from, before: null },
    usualYears: 'even',
  }),
  national: level('cấp quốc gia', 'national', 4, {
    councilSizes: [11, 13],
    grantedBy: 'minister',
    below: 'region',
    held: { from, before: null },
    usualYears: 'even',
  }),
})

/** The codes of the levels, the lowest first. */
export const voteLevelCodes = ['district', 'commune', 'province', 'region', 'national'] as const

/** The four groups of products (26/2014/TT-BCT Điều 5). */
export const productGroups = /* @__PURE__ */ freezeDeep({
  handicraft: { vi: 'thủ công mỹ nghệ', en: 'handicrafts' },
  'processed-food': {
    vi: 'chế biến nông, lâm, thủy sản và thực phẩm',
    en: 'processed agricultural, forestry, fishery and food products',
  },
  machinery: {
    vi: 'thiết bị, máy móc, dụng cụ và phụ tùng cơ khí',
    en: 'equipment, machinery, tools and mechanical parts',
  },
  other: { vi: 'các sản phẩm khác', en: 'other products' },
} as const satisfies Record<string, Text>)

/** A code of {@link productGroups}. */
export type ProductGroup = keyof typeof productGroups

/**
 * Whether a level of the vote can be held on a day.
 *
 * @throws RangeError when that is no day of the calendar.
 * @example
 * ```ts
 * isLevelHeldOn('district', '2025-07-01') // => false
 * ```
 */
export function isLevelHeldOn(level: VoteLevelCode, on: IsoDate): boolean {
  return inPeriod(isoDate(on), voteLevels[level].held)
}
