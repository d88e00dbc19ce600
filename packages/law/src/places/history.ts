import {
  cite,
  type Citation,
  type IsoDate,
  type Period,
  type Text,
  type Verification,
} from '@khuyencong/domain'
import { deepFreeze } from '@khuyencong/policy'
import { mergedOn } from '../provinces.data.js'

/** What a fact of the administrative history rests on. */
export interface Basis {
  /** The deciding act; `null` where no act is held, which the note then says. */
  readonly decidedBy: Citation | null
  readonly verification: Verification
  readonly note?: Text
}

/** The rank of a province-level unit: a province (tỉnh) or a centrally-run city (thành phố trực thuộc trung ương). */
export type ProvinceRank = 'province' | 'city'

/** The rank of a province-level unit over a span of days. */
export interface RankPeriod {
  readonly rank: ProvinceRank
  readonly period: Period
  readonly basis: Basis
}

/** A resolution by which communes became wards, as far as it is known. */
export interface Reclassification {
  readonly on: IsoDate
  readonly provinceCode: string
  /** How many communes became wards. */
  readonly communes: number
  /** Which ones: never known so far. */
  readonly codes: null
  /** Whether the data of {@link unitsStateOf} already shows them as wards. */
  readonly inData: boolean
  readonly basis: Basis
}

/** How many commune-level units of each type there were on a day. */
export interface UnitCount {
  readonly on: IsoDate
  readonly communes: number
  readonly wards: number
  readonly specialZones: number
  readonly basis: Basis
}

/**
 * The first day of the history: 26/2014/TT-BCT, which lists all 63 provinces and cities, came into force.
 *
 * Nothing earlier is held, so questions about earlier days are answered with `not-known`.
 */
export const historyFrom: IsoDate = '2014-10-21'

export { mergedOn }

/** The day whose state the commune-level units are held in. */
export const unitsStateOf: IsoDate = '2026-07-25'

/** What the merges of 2025-07-01 rest on. */
export const mergeBasis: Basis = /* @__PURE__ */ deepFreeze({
  decidedBy: cite('202/2025/QH15'),
  verification: 'secondary',
  note: {
    vi: 'Danh sách có hiệu lực từ 12/06/2025; chính quyền mới hoạt động từ 01/07/2025, là ngày dùng ở đây.',
    en: 'The list is in force from 2025-06-12; the new authorities work from 2025-07-01, the day used here.',
  },
})

/** What the names of the 63 old provinces and cities rest on. */
export const formerNamesBasis: Basis = /* @__PURE__ */ deepFreeze({
  decidedBy: cite('26/2014/TT-BCT', 3, 1, 'c'),
  verification: 'official-text',
  note: {
    vi: 'Văn bản này liệt kê tên; văn bản thành lập từng tỉnh không có trong nguồn.',
    en: 'This text lists the names; the acts that made each province are not in the sources.',
  },
})

/** What the codes, types and names of the commune-level units rest on. */
export const unitsBasis: Basis = /* @__PURE__ */ deepFreeze({
  decidedBy: cite('19/2025/QĐ-TTg'),
  verification: 'secondary',
  note: {
    vi: 'Lấy từ vietnamese-provinces-database (giấy phép MIT), hiện trạng 25/07/2026; mã số theo quyết định này.',
    en: 'From vietnamese-provinces-database (MIT licence), state of 2026-07-25; the codes follow this decision.',
  },
})

const noAct = (vi: string, en: string): Basis =>
  deepFreeze({ decidedBy: null, verification: 'unverified', note: { vi, en } })

const actNotHeld = noAct(
  'Văn bản quyết định không có trong nguồn; chưa kiểm chứng.',
  'The deciding act is not in the sources; not verified.',
)

const cityBy = (instrument: string): Basis =>
  deepFreeze({ decidedBy: cite(instrument), verification: 'secondary' })

/** The centrally-run cities before 2025-07-01, by id, with the day from which they are held as such. */
const formerCities: Readonly<Record<string, IsoDate>> = {
  'ha-noi': historyFrom,
  'hai-phong': historyFrom,
  'da-nang': historyFrom,
  'ho-chi-minh': historyFrom,
  'can-tho': historyFrom,
  'thua-thien-hue': '2025-01-01',
}

/** The centrally-run cities from 2025-07-01, by code, with the day from which they are, and the act. */
const cities: Readonly<Record<string, readonly [IsoDate, Basis]>> = {
  '01': [mergedOn, mergeBasis],
  '31': [mergedOn, mergeBasis],
  '46': [mergedOn, mergeBasis],
  '48': [mergedOn, mergeBasis],
  '79': [mergedOn, mergeBasis],
  '92': [mergedOn, mergeBasis],
  '75': ['2026-04-30', cityBy('30/2026/QH16')],
  '22': ['2026-09-01', cityBy('36/2026/QH16')],
  '24': ['2026-09-20', cityBy('39/2026/QH16')],
}

/** The day from which Thừa Thiên Huế is called Huế. */
export const hueRenamedOn: IsoDate = '2025-01-01'

/**
 * The ranks that a former province had, in order, up to 2025-07-01.
 *
 * Source: the five cities before 2025 and Huế from 2025-01-01, whose acts are not held (`unverified`).
 *
 * @example
 * ```ts
 * formerRanks('thua-thien-hue').map(({ rank, period }) => [rank, period.from]) // => [['province', '2014-10-21'], ['city', '2025-01-01']]
 * ```
 */
export function formerRanks(id: string): readonly RankPeriod[] {
  return ranks(historyFrom, mergedOn, actNotHeld, formerCities[id], actNotHeld)
}

/**
 * The ranks that one of the 34 has, in order, from 2025-07-01.
 *
 * Source: 202/2025/QH15, 30/2026/QH16, 36/2026/QH16 and 39/2026/QH16, all second-hand.
 *
 * @example
 * ```ts
 * ranksOf('75').map(({ rank, period }) => [rank, period.from]) // => [['province', '2025-07-01'], ['city', '2026-04-30']]
 * ```
 */
export function ranksOf(code: string): readonly RankPeriod[] {
  const [cityFrom, basis = mergeBasis] = cities[code] ?? []
  return ranks(mergedOn, null, mergeBasis, cityFrom, basis)
}

function ranks(
  from: IsoDate,
  before: IsoDate | null,
  basis: Basis,
  cityFrom: IsoDate | undefined,
  cityBasis: Basis,
): readonly RankPeriod[] {
  if (cityFrom === undefined) return [{ rank: 'province', period: { from, before }, basis }]
  const city: RankPeriod = { rank: 'city', period: { from: cityFrom, before }, basis: cityBasis }
  return cityFrom === from ? [city] : [{ rank: 'province', period: { from, before: cityFrom }, basis }, city]
}

/**
 * The reclassifications of communes into wards that are known, with what is not known of them.
 *
 * Source: 237/NQ-UBTVQH16 and 388/NQ-UBTVQH16, second-hand; neither list of names is held.
 *
 * @example
 * ```ts
 * reclassifications.map(({ provinceCode, communes }) => [provinceCode, communes]) // => [['75', 10], ['24', 12]]
 * ```
 */
export const reclassifications: readonly Reclassification[] = /* @__PURE__ */ deepFreeze([
  {
    on: '2026-04-30',
    provinceCode: '75',
    communes: 10,
    codes: null,
    inData: true,
    basis: { decidedBy: cite('237/NQ-UBTVQH16'), verification: 'secondary' },
  },
  {
    on: '2026-09-20',
    provinceCode: '24',
    communes: 12,
    codes: null,
    inData: false,
    basis: { decidedBy: cite('388/NQ-UBTVQH16'), verification: 'secondary' },
  },
])

/**
 * National counts of the commune-level units by day.
 *
 * They differ by more than the known reclassifications: 25 communes fewer on 2026-07-25 than on
 * 2025-07-01, of which 10 are explained, and 13 fewer on 2026-09-25, of which 12 are. So a type is
 * sure on 2026-07-25 only, and carried over on every other day.
 *
 * Source: second-hand counts; those of 2026-07-25 are of the data itself.
 *
 * @example
 * ```ts
 * unitCounts.map(({ communes, wards }) => [communes, wards]) // => [[2636, 672], [2611, 697], [2598, 710]]
 * ```
 */
export const unitCounts: readonly UnitCount[] = /* @__PURE__ */ deepFreeze([
  {
    on: mergedOn,
    communes: 2636,
    wards: 672,
    specialZones: 13,
    basis: { decidedBy: cite('19/2025/QĐ-TTg'), verification: 'secondary' },
  },
  { on: unitsStateOf, communes: 2611, wards: 697, specialZones: 13, basis: unitsBasis },
  {
    on: '2026-09-25',
    communes: 2598,
    wards: 710,
    specialZones: 13,
    basis: {
      decidedBy: null,
      verification: 'secondary',
      note: {
        vi: 'Số đếm thứ cấp; văn bản không có trong nguồn.',
        en: 'A second-hand count; its act is not in the sources.',
      },
    },
  },
])
