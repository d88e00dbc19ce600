import {
  areaClassCodes,
  inPeriod,
  issue,
  type AreaClass,
  type IsoDate,
  type Issue,
  type Text,
} from '@khuyencong/domain'
import { areaListCaveat, areaLists, areaListsCheckedOn, type AreaList } from './areaLists.data.js'
import { areaRulesPeriod } from './areaRules.js'
import { citedIssue } from './citedIssue.js'
import { classesOfGroup, ethnicGroupOn } from './ethnicGroupOn.js'
import { mergedOn, type Basis } from './history.js'
import { dateIssue, madeByReform, notKnown } from './onDate.js'
import { communeByCode, communes, provinceByCode, type Commune } from './units.js'

/** The area class of a commune-level unit on a day, or why it is not known. */
export type AreaClassAnswer =
  | {
      readonly state: 'known'
      readonly areaClass: AreaClass
      /**
       * `named`: the source names the unit in this class. `remainder`: the source names every unit of
       * the other classes, and as many are left as it counts in this one.
       */
      readonly how: 'named' | 'remainder'
      readonly list: AreaList
      readonly basis: Basis
      /** What must be said wherever the class is used. */
      readonly notes: readonly Text[]
    }
  | {
      readonly state: 'not-known'
      readonly list?: AreaList
      /** The classes that remain possible, where the group of the unit narrows them. */
      readonly candidates?: readonly AreaClass[]
      readonly issues: readonly Issue[]
    }

/**
 * The class of a commune-level unit in its province's list of difficult areas on a day.
 *
 * Lists are per province and date, and only Lào Cai's two are held: the first by its counts alone, the
 * second by name. Elsewhere, and on other days, the class is not known, which is not the same as `normal`; where
 * the group of the unit is known, it is told what article 22 of 96/2026/NĐ-CP leaves possible.
 * After 2026-10-08, the day the lists were last followed up, the mark is `unverified`.
 *
 * Source: 1894/QĐ-UBND and 2167/QĐ-UBND of Lào Cai, second-hand.
 *
 * @example
 * ```ts
 * const state = (code: string, date: string) => {
 *   const answer = areaClassOn(code, date)
 *   return answer.state === 'known' ? answer.areaClass : answer.issues[0]?.code
 * }
 * state('04714', '2026-06-23') // => 'difficult'
 * state('04714', '2026-06-22') // => 'area-class-by-count-only'
 * state('00004', '2026-06-23') // => 'area-list-not-held'
 * ```
 */
export function areaClassOn(communeCode: string, date: IsoDate): AreaClassAnswer {
  const refusal = dateIssue(date)
  if (refusal) return { state: 'not-known', issues: [refusal] }
  const commune = communeByCode(communeCode)
  if (!commune) return { state: 'not-known', issues: [notKnown(communeCode, date)] }
  if (date < mergedOn) return { state: 'not-known', issues: [madeByReform(communeCode)] }
  const list = areaLists.find(
    ({ provinceCode, period }) => provinceCode === commune.provinceCode && inPeriod(date, period),
  )
  return list ? inList(commune, list, date) : withoutList(commune, date)
}

function withoutList(commune: Commune, date: IsoDate): AreaClassAnswer {
  const issues = [noList(commune, date)]
  const group = inPeriod(date, areaRulesPeriod) ? ethnicGroupOn(commune.code, date) : undefined
  if (group?.state !== 'known' || group.group === 'outside') return { state: 'not-known', issues }
  const parameters = { value: `${commune.name} (${commune.code})`, group: group.group }
  const told = citedIssue('area-class-by-group', 'place.areaClass', group.list.basis.decidedBy, parameters)
  return {
    state: 'not-known',
    candidates: classesOfGroup[group.group],
    issues: [...issues, { ...told, severity: 'warning' }],
  }
}

function noList({ provinceCode }: Commune, date: IsoDate): Issue {
  const value = provinceByCode(provinceCode)?.name ?? provinceCode
  return issue('area-list-not-held', 'place.areaClass', { value, date: { day: date } })
}

function inList(commune: Commune, list: AreaList, date: IsoDate): AreaClassAnswer {
  const named = areaClassCodes.find((code) => list.named[code]?.includes(commune.code))
  const areaClass = named ?? remainderOf(list)
  if (areaClass === undefined) return { state: 'not-known', list, issues: [byCountOnly(commune, list)] }
  const basis: Basis =
    date > areaListsCheckedOn ? { ...list.basis, verification: 'unverified', note: notFollowed } : list.basis
  return {
    state: 'known',
    areaClass,
    how: named ? 'named' : 'remainder',
    list,
    basis,
    notes: named ? [areaListCaveat] : [byRemainder, areaListCaveat],
  }
}

/** The one class not given by name, where every other is and the counts make up all units of the province. */
export function remainderOf(
  list: Pick<AreaList, 'provinceCode' | 'counts' | 'named'>,
): AreaClass | undefined {
  const [open, ...others] = areaClassCodes.filter(
    (code) => list.counts[code] === undefined || list.named[code]?.length !== list.counts[code],
  )
  const total = areaClassCodes.reduce((sum, code) => sum + (list.counts[code] ?? Number.NaN), 0)
  return others.length === 0 && total === communes(list.provinceCode).length ? open : undefined
}

function byCountOnly(commune: Commune, { basis, counts }: AreaList): Issue {
  return citedIssue('area-class-by-count-only', 'place.areaClass', basis.decidedBy, {
    specially: counts['specially-difficult'] ?? '?',
    difficult: counts.difficult ?? '?',
    value: `${commune.name} (${commune.code})`,
  })
}

const byRemainder: Text = /* @__PURE__ */ Object.freeze({
  vi: 'Suy ra từ số lượng: nguồn nêu tên mọi đơn vị của các loại khác, và số còn lại đúng bằng số của loại này.',
  en: 'Follows from the counts: the source names every unit of the other classes, and as many are left as it counts in this one.',
})

const notFollowed: Text = /* @__PURE__ */ Object.freeze({
  vi: 'Danh mục được theo dõi đến 08/10/2026; có thể đã được thay sau ngày đó.',
  en: 'The list was followed up to 2026-10-08; it may have been replaced since.',
})
