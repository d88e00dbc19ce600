import { inPeriod, issue, type AreaClass, type IsoDate, type Issue } from '@khuyencong/domain'
import { deepFreeze } from '@khuyencong/policy'
import { ethnicGroupLists, type EthnicGroup, type EthnicGroupList } from './ethnicGroups.data.js'
import { dateIssue, notKnown } from './onDate.js'
import { communeByCode } from './units.js'

/** The group of a commune-level unit on a day, or why it is not known. */
export type EthnicGroupAnswer =
  | { readonly state: 'known'; readonly group: EthnicGroup | 'outside'; readonly list: EthnicGroupList }
  | { readonly state: 'not-known'; readonly issues: readonly Issue[] }

/** The first day of the period that 272/2025/NĐ-CP is for and the first after it. */
const period = { from: '2026-01-01', before: '2031-01-01' } as const

/**
 * The group (khu vực) of a commune-level unit in the ethnic-minority and mountain areas 2026–2030.
 *
 * Counted from the later of 2026-01-01 and the day of the decision, as no day of effect was seen. A unit
 * that stands in no list is not known, which is not the same as `outside`.
 *
 * Source: decisions of Lào Cai and Cao Bằng under 272/2025/NĐ-CP, second-hand; for Nghệ An group III alone, `unverified`.
 *
 * @example
 * ```ts
 * const group = (code: string) => {
 *   const answer = ethnicGroupOn(code, '2026-07-01')
 *   return answer.state === 'known' ? answer.group : answer.issues[0]?.code
 * }
 * group('04288') // => 'I'
 * group('04252') // => 'outside'
 * group('00004') // => 'ethnic-group-not-held'
 * ```
 */
export function ethnicGroupOn(communeCode: string, date: IsoDate): EthnicGroupAnswer {
  const refusal = dateIssue(date)
  if (refusal) return { state: 'not-known', issues: [refusal] }
  const commune = communeByCode(communeCode)
  if (!commune) return { state: 'not-known', issues: [notKnown(communeCode, date)] }
  const list = ethnicGroupLists.find(
    ({ provinceCode, decidedOn }) =>
      provinceCode === commune.provinceCode && inPeriod(date, period) && date >= decidedOn,
  )
  const group = list && groupIn(list, communeCode)
  if (list && group) return { state: 'known', group, list }
  const parameters = { value: `${commune.name} (${commune.code})`, date: { day: date } }
  return { state: 'not-known', issues: [issue('ethnic-group-not-held', 'place', parameters)] }
}

function groupIn({ named, outside }: EthnicGroupList, code: string): EthnicGroup | 'outside' | undefined {
  const group = (['I', 'II', 'III'] as const).find((one) => named[one]?.includes(code))
  return group ?? (outside.includes(code) ? 'outside' : undefined)
}

/**
 * The classes that a group leaves possible by 96/2026/NĐ-CP, article 22: groups II and III are specially
 * difficult (clause 2, point a); group I is difficult (clause 3, point a), unless another point makes it specially
 * difficult. Being outside says nothing.
 */
export const classesOfGroup: Readonly<Record<EthnicGroup, readonly AreaClass[]>> = /* @__PURE__ */ deepFreeze(
  {
    I: ['difficult', 'specially-difficult'],
    II: ['specially-difficult'],
    III: ['specially-difficult'],
  },
)
