import { cite, type IsoDate, type Text } from '@khuyencong/domain'
import { mergedAreaClass, type AreaClassOrNot, type AreaRuleAnswer } from './areaRules.js'
import { citedIssue } from './citedIssue.js'
import type { Crosswalk, FormerCommune } from './crosswalk.js'

/**
 * The class of a unit of today from those of the communes that it was made of, by the count of article 22,
 * clause 4 of 96/2026/NĐ-CP (see `mergedAreaClass`).
 *
 * The text counts communes and does not say whether one counts that gave a part alone. So both counts are taken:
 * where they differ the answer is `not-settled`, where they agree it says so and is `unverified`.
 *
 * What it gives is what the rule comes to, not what the province published (clause 8): where its list is
 * held, `areaClassOn` prevails.
 *
 * @param classOf the class that a commune had before 2025-07-01
 * @example
 * ```ts
 * const table = await loadCrosswalk()
 * // Vật Lại (Hà Nội) was made of five communes; say that three of them were difficult
 * const three = ['Phú Châu', 'Thái Hòa', 'Đồng Thái']
 * const classOf = ({ name }: FormerCommune) => (three.includes(name) ? 'difficult' : 'normal')
 * const answer = formerAreaClass('09664', classOf, '2026-06-23', table)
 * answer.state === 'settled' && answer.areaClass // => 'difficult'
 * ```
 */
export function formerAreaClass(
  code: string,
  classOf: (former: FormerCommune) => AreaClassOrNot,
  date: IsoDate,
  crosswalk: Crosswalk,
): AreaRuleAnswer {
  const rows = crosswalk.takenBy(code)
  const all = mergedAreaClass(rows.map(classOf), date)
  const gaveWhole = rows.filter(({ into }) => into.length === 1)
  if (gaveWhole.length === rows.length) return all
  const wholes = mergedAreaClass(gaveWhole.map(classOf), date)
  if (all.state === 'settled' && wholes.state === 'settled' && all.areaClass === wholes.areaClass) {
    const assumed = [all, wholes].some(({ verification }) => verification === 'assumption')
    return { ...all, verification: assumed ? 'assumption' : 'unverified', note: eitherWay }
  }
  if (all.state === 'not-known') return all
  const candidates = [all, wholes].flatMap((one) =>
    one.state === 'settled' ? [one.areaClass] : one.candidates,
  )
  const citation = cite('96/2026/NĐ-CP', 22, 4)
  return {
    state: 'not-settled',
    candidates: [...new Set(candidates)],
    citation,
    issues: [citedIssue('area-class-not-settled', 'place.areaClass', citation)],
  }
}

const eitherWay: Text = /* @__PURE__ */ Object.freeze({
  vi: 'Có xã cũ chỉ nhập một phần; văn bản không nói xã đó có được tính hay không, và kết quả như nhau dù tính hay không.',
  en: 'A former commune gave a part alone; the text does not say whether it counts, and the answer is the same either way.',
})
