import { inPeriod, issue, isIsoDate, type IsoDate, type Issue, type Text } from '@khuyencong/domain'
import { citedIssue } from './citedIssue.js'
import {
  formerRanks,
  historyFrom,
  hueRenamedOn,
  mergedOn,
  ranksOf,
  reclassifications,
  unitsBasis,
  unitsStateOf,
  type Basis,
  type RankPeriod,
} from './history.js'
import {
  communeByCode,
  formerProvinceById,
  provinceByCode,
  type Commune,
  type CommuneType,
  type FormerProvince,
} from './units.js'

/** The rank of a province-level unit on a day, or why it is not known. */
export type RankAnswer =
  | ({ readonly state: 'known' } & RankPeriod)
  | { readonly state: 'not-known'; readonly issues: readonly Issue[] }

/** The type of a commune-level unit on a day, or why it is not known and what it may be. */
export type UnitTypeAnswer =
  | { readonly state: 'known'; readonly type: CommuneType; readonly basis: Basis }
  | {
      readonly state: 'not-known'
      readonly candidates: readonly CommuneType[]
      readonly issues: readonly Issue[]
    }

/**
 * Whether a province-level unit is a province or a centrally-run city on a day.
 *
 * Takes a code of the 34 or an id of the 63. A former province is followed into the unit it went
 * whole into; one of the 34 is followed back only where its territory is that of one former province.
 *
 * @example
 * ```ts
 * const rank = (place: string, date: string) => {
 *   const answer = rankOn(place, date)
 *   return answer.state === 'known' ? answer.rank : answer.issues[0]?.code
 * }
 * rank('22', '2026-08-31') // => 'province'
 * rank('22', '2026-09-01') // => 'city'
 * rank('thua-thien-hue', '2025-01-01') // => 'city'
 * rank('31', '2025-06-30') // => 'place-divided'
 * ```
 */
export function rankOn(place: string, date: IsoDate): RankAnswer {
  const refusal = dateIssue(date)
  if (refusal) return { state: 'not-known', issues: [refusal] }
  const former = formerProvinceById(place)
  const province = provinceByCode(former?.provinceCode ?? place)
  if (!province) return { state: 'not-known', issues: [notKnown(place, date)] }
  if (date >= mergedOn) return rankIn(ranksOf(province.code), place, date)
  const [only, second] = province.formerIds
  const id = former?.id ?? (second === undefined ? only : undefined)
  if (id === undefined) {
    const parameters = { value: place, date: { day: date }, count: province.formerIds.length }
    return { state: 'not-known', issues: [issue('place-divided', 'place', parameters)] }
  }
  return rankIn(formerRanks(id), place, date)
}

function rankIn(ranks: readonly RankPeriod[], place: string, date: IsoDate): RankAnswer {
  const found = ranks.find(({ period }) => inPeriod(date, period))
  return found ? { state: 'known', ...found } : { state: 'not-known', issues: [notKnown(place, date)] }
}

/**
 * Whether a commune-level unit is a commune, a ward or a special zone on a day.
 *
 * Sure (`secondary`) on 2026-07-25 only. On other days from 2025-07-01 the type of that day is carried
 * over and marked `unverified`, because more units changed than are known by name. It is not known for
 * the wards of Đồng Nai before 2026-04-30 (10 of them were communes) and for the communes of Bắc Ninh
 * from 2026-09-20 (12 of them are wards): which ones is not held.
 *
 * @example
 * ```ts
 * unitTypeOn('00004', '2026-07-25').state // => 'known'
 * unitTypeOn('07246', '2026-09-19').state // => 'known'
 * unitTypeOn('07246', '2026-09-20').state // => 'not-known'
 * ```
 */
export function unitTypeOn(communeCode: string, date: IsoDate): UnitTypeAnswer {
  const commune = communeByCode(communeCode)
  const issues = unitIssues(commune, communeCode, date)
  if (!commune || issues.length) return { state: 'not-known', candidates: [], issues }
  const unsure = reclassifications.find(
    (change) =>
      change.provinceCode === commune.provinceCode &&
      (change.inData
        ? commune.type === 'ward' && date < change.on
        : commune.type === 'commune' && date >= change.on),
  )
  if (!unsure) return { state: 'known', type: commune.type, basis: basisOn(date) }
  const parameters = {
    value: `${commune.name} (${commune.code})`,
    date: { day: date },
    count: unsure.communes,
    on: { day: unsure.on },
  }
  return {
    state: 'not-known',
    candidates: ['commune', 'ward'],
    issues: [citedIssue('unit-type-not-known', 'place.unitType', unsure.basis.decidedBy, parameters)],
  }
}

function unitIssues(commune: Commune | undefined, code: string, date: IsoDate): Issue[] {
  const refusal = dateIssue(date)
  if (refusal) return [refusal]
  if (!commune) return [notKnown(code, date)]
  return date < mergedOn ? [madeByReform(code)] : []
}

const carriedOver: Text = /* @__PURE__ */ Object.freeze({
  vi: 'Lấy theo hiện trạng 25/07/2026; từ 01/07/2025 đến 25/09/2026 có những đơn vị đổi loại mà nguồn không nêu tên.',
  en: 'Carried over from the state of 2026-07-25; between 2025-07-01 and 2026-09-25 units changed type that the sources do not name.',
})

function basisOn(date: IsoDate): Basis {
  return date === unitsStateOf ? unitsBasis : { ...unitsBasis, verification: 'unverified', note: carriedOver }
}

/**
 * The name of a former province on a day before 2025-07-01.
 *
 * Only Thừa Thiên Huế changed its name, to Huế, when it became a city.
 *
 * @example
 * ```ts
 * formerNameOn({ id: 'thua-thien-hue', name: 'Thừa Thiên Huế' }, '2025-01-01') // => 'Huế'
 * ```
 */
export function formerNameOn(former: Pick<FormerProvince, 'id' | 'name'>, date: IsoDate): string {
  return former.id === 'thua-thien-hue' && date >= hueRenamedOn ? 'Huế' : former.name
}

/** What is wrong with a day: not of the calendar, or before the history. */
export function dateIssue(date: IsoDate): Issue | undefined {
  if (!isIsoDate(date)) return issue('invalid-date', 'date', { value: String(date) })
  return date < historyFrom
    ? issue('place-before-history', 'date', { date: { day: date }, first: { day: historyFrom } })
    : undefined
}

/** That no such place is known on the day. */
export function notKnown(value: string, date: IsoDate, nearest: readonly string[] = []): Issue {
  return issue('place-not-known', 'place', { value, date: { day: date } }, 'error', nearest)
}

/** That the unit began on 2025-07-01. */
export function madeByReform(value: string): Issue {
  return issue('unit-made-by-reform', 'place', { value, date: { day: mergedOn } })
}
