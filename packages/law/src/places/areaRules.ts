import {
  areaClassCodes,
  cite,
  inPeriod,
  isIsoDate,
  issue,
  type AreaClass,
  type Citation,
  type IsoDate,
  type Issue,
  type Period,
  type Text,
  type Verification,
} from '@khuyencong/domain'
import { citedIssue } from './citedIssue.js'

/** A class of an area, or that it is not known. */
export type AreaClassOrNot = AreaClass | 'not-known'

/** What a rule says of the class of an area. */
export type AreaRuleAnswer =
  | {
      readonly state: 'settled'
      readonly areaClass: AreaClass
      /** `every-case`: whatever the classes that are not known turn out to be. */
      readonly by: 'one-class' | 'majority' | 'tie' | 'equal-areas' | 'zone' | 'every-case'
      readonly citation: Citation
      readonly verification: Verification
      readonly note?: Text
    }
  | {
      /** `not-settled`: the text gives no one answer. `not-known`: facts are missing, or the rule is not in force. */
      readonly state: 'not-settled' | 'not-known'
      /** The classes that remain possible. */
      readonly candidates: readonly AreaClass[]
      readonly citation: Citation
      readonly issues: readonly Issue[]
    }

const decree = '96/2026/NĐ-CP'

/** When article 22 of 96/2026/NĐ-CP is in force (its article 111); no end is known. */
export const areaRulesPeriod: Period = /* @__PURE__ */ Object.freeze({ from: '2026-03-31', before: null })

/** A point or clause of article 22. */
const at = (clause?: number, point?: string) => cite(decree, 22, clause, point)

/** From the lowest to the highest incentive. */
const byIncentive: readonly AreaClass[] = ['normal', 'difficult', 'specially-difficult']

/**
 * The class of a commune merged from several communes of different classes, or later split, upgraded or
 * adjusted (clause 5 sends there too).
 *
 * One class alone stays. More than half of the communes decide (point a); that a majority outside every list makes
 * the unit normal is not said and is marked `assumption`: point a may count only those that enjoy incentives. Two classes equal in number and
 * above the third are a tie: specially difficult wins over both others (points b, d), difficult over
 * normal (point c). The text does not say what holds where no class has more than half and the two largest
 * are not equal, nor where all three are equal: `not-settled`. A commune whose class is not known is
 * counted as each of the three, and the answer stands only if it is always the same.
 *
 * A tie among the smaller classes is not read as setting a majority aside. This is clause 4 alone: a
 * commune of group II or III of the ethnic-minority and mountain areas is specially difficult, one of
 * group I difficult, by clauses 2 and 3, point a, whatever it was merged from.
 *
 * Source: 96/2026/NĐ-CP, article 22, clauses 4 and 5 (read in a scanned text).
 *
 * @param classes - the classes of the old communes, one for each
 * @param date - the day on which the class is determined
 * @example
 * ```ts
 * const merged = (...classes: AreaClassOrNot[]) => {
 *   const answer = mergedAreaClass(classes, '2026-06-23')
 *   return answer.state === 'settled' ? answer.areaClass : answer.state
 * }
 * merged('normal', 'normal', 'specially-difficult') // => 'normal'
 * merged('normal', 'difficult') // => 'difficult'
 * merged('normal', 'difficult', 'specially-difficult') // => 'not-settled'
 * merged('difficult', 'difficult', 'not-known') // => 'difficult'
 * ```
 */
export function mergedAreaClass(classes: readonly AreaClassOrNot[], date: IsoDate): AreaRuleAnswer {
  const refusal = notInForce(date, at(4))
  if (refusal) return refusal
  if (classes.length === 0) return factsMissing(at(4), areaClassCodes)
  const counts = countsOf(classes)
  const unknown = classes.length - counts.normal - counts.difficult - counts['specially-difficult']
  const cases = completions(counts, unknown).map(settle)
  const [first] = cases
  if (first && unknown === 0) return first
  if (first?.state !== 'settled' || !cases.every((one) => agree(first, one))) {
    return factsMissing(at(4), possibleClasses(cases))
  }
  const assumed = cases.some((one) => one.state === 'settled' && one.verification === 'assumption')
  const answer = settled(first.areaClass, 'every-case', at(4), everyCase)
  return assumed && answer.state === 'settled' ? { ...answer, verification: 'assumption' } : answer
}

type Counts = Readonly<Record<AreaClass, number>>

function countsOf(classes: readonly AreaClassOrNot[]): Counts {
  const count = (areaClass: AreaClass) => classes.filter((one) => one === areaClass).length
  return {
    normal: count('normal'),
    difficult: count('difficult'),
    'specially-difficult': count('specially-difficult'),
  }
}

/** All ways in which communes of no known class may be of the three. */
function completions(counts: Counts, unknown: number): Counts[] {
  const all: Counts[] = []
  for (let normal = 0; normal <= unknown; normal++) {
    for (let difficult = 0; difficult <= unknown - normal; difficult++) {
      all.push({
        normal: counts.normal + normal,
        difficult: counts.difficult + difficult,
        'specially-difficult': counts['specially-difficult'] + unknown - normal - difficult,
      })
    }
  }
  return all
}

function settle(counts: Counts): AreaRuleAnswer {
  const total = counts.normal + counts.difficult + counts['specially-difficult']
  const present = areaClassCodes.filter((code) => counts[code] > 0)
  const [only, second] = present
  if (only && !second) return settled(only, 'one-class', at(), unmixed)
  const majority = present.find((code) => counts[code] * 2 > total)
  if (majority) {
    const answer = settled(majority, 'majority', at(4, 'a'))
    return majority === 'normal' && answer.state === 'settled'
      ? { ...answer, verification: 'assumption', note: withoutIncentive }
      : answer
  }
  const most = Math.max(...present.map((code) => counts[code]))
  const [left, right, third] = byIncentive.filter((code) => counts[code] === most)
  if (!left || !right || third) return notSettled(at(4), present)
  const note = present.length > 2 ? thirdPresent : undefined
  return settled(right, 'tie', at(4, tiePoint(left, right)), note)
}

/** The point that decides between two classes, the lower incentive first. */
function tiePoint(left: AreaClass, right: AreaClass): string {
  if (right === 'difficult') return 'c'
  return left === 'difficult' ? 'b' : 'd'
}

/** The land of a project in one commune. */
export interface LandPart {
  /** The code or any name that tells the communes apart. */
  readonly commune: string
  readonly areaClass: AreaClassOrNot
  /** The land used by the project in this commune, in whole square metres. */
  readonly landM2: number
}

/**
 * The class of a project on two or more communes of different classes.
 *
 * The commune with most of the land (phần lớn diện tích sử dụng đất) decides; where the areas are equal,
 * the one with the higher incentive. "Most" is read as more than half: where no commune has that and the
 * areas are not all equal, the text gives no one answer, `not-settled`. Parts of one commune are added up.
 *
 * Source: 96/2026/NĐ-CP, article 22, clause 6 (read in a scanned text).
 *
 * @example
 * ```ts
 * const project = projectAreaClass(
 *   [
 *     { commune: '04714', areaClass: 'difficult', landM2: 6000 },
 *     { commune: '04252', areaClass: 'normal', landM2: 4000 },
 *   ],
 *   '2026-07-01',
 * )
 * project.state === 'settled' && project.areaClass // => 'difficult'
 * ```
 */
export function projectAreaClass(parts: readonly LandPart[], date: IsoDate): AreaRuleAnswer {
  const refusal = notInForce(date, at(6))
  if (refusal) return refusal
  const issues = parts.flatMap((part, index) => landIssues(part, index, parts))
  if (issues.length) return { state: 'not-known', candidates: [], citation: at(6), issues }
  const sums = new Map<string, { readonly areaClass: AreaClassOrNot; readonly land: bigint }>()
  for (const { commune, areaClass, landM2 } of parts) {
    sums.set(commune, { areaClass, land: (sums.get(commune)?.land ?? 0n) + BigInt(landM2) })
  }
  const all = [...sums.values()]
  const classes = [...new Set(all.map(({ areaClass }) => areaClass))]
  const [first] = all
  if (!first) return factsMissing(at(6), areaClassCodes)
  if (classes.length === 1) return landSettled(first.areaClass, 'one-class', at(), unmixed)
  const total = all.reduce((sum, { land }) => sum + land, 0n)
  const majority = all.find(({ land }) => land * 2n > total)
  if (majority) return landSettled(majority.areaClass, 'majority', at(6))
  if (all.every(({ land }) => land === first.land)) return highest(classes)
  const known = byIncentive.filter((code) => classes.includes(code))
  return classes.includes('not-known') ? factsMissing(at(6), areaClassCodes) : notSettled(at(6), known)
}

function highest(classes: readonly AreaClassOrNot[]): AreaRuleAnswer {
  const known = byIncentive.filter((code) => classes.includes(code))
  const top = known.at(-1)
  if (top === 'specially-difficult' || (top && !classes.includes('not-known'))) {
    return settled(top, 'equal-areas', at(6))
  }
  return factsMissing(at(6), top ? byIncentive.slice(byIncentive.indexOf(top)) : areaClassCodes)
}

function landSettled(
  areaClass: AreaClassOrNot,
  by: 'one-class' | 'majority',
  citation: Citation,
  note?: Text,
): AreaRuleAnswer {
  return areaClass === 'not-known'
    ? factsMissing(at(6), areaClassCodes)
    : settled(areaClass, by, citation, note)
}

function landIssues(part: LandPart, index: number, parts: readonly LandPart[]): Issue[] {
  const path = `parts.${index}.landM2`
  const { landM2: value } = part
  if (!Number.isFinite(value)) return [issue('number-not-finite', path, { value })]
  if (!Number.isInteger(value)) return [issue('number-out-of-range', path, { value })]
  if (!Number.isSafeInteger(value)) return [issue('number-above-safe-range', path, { value })]
  if (value <= 0) return [issue('number-out-of-range', path, { value })]
  const other = parts.findIndex(({ commune }) => commune === part.commune)
  return parts[other]?.areaClass === part.areaClass
    ? []
    : [issue('area-class-contradiction', `parts.${index}`, { value: part.commune })]
}

/** Zones that are incentive areas whatever commune they lie in, with the class whose incentives they enjoy. */
export const zoneClasses = /* @__PURE__ */ Object.freeze({
  'economic-zone': 'specially-difficult',
  'high-tech-zone': 'specially-difficult',
  'high-tech-agricultural-zone': 'specially-difficult',
  'concentrated-digital-technology-zone': 'specially-difficult',
  'free-trade-zone': 'specially-difficult',
  'international-financial-centre': 'specially-difficult',
  'industrial-park': 'difficult',
  'industrial-cluster': 'difficult',
  'export-processing-zone': 'difficult',
} as const satisfies Record<string, AreaClass>)

/** A code of {@link zoneClasses}. */
export type ZoneKind = keyof typeof zoneClasses

/**
 * The class whose incentives a zone or an industrial cluster enjoys.
 *
 * Economic, high-tech, high-tech agricultural, concentrated digital technology and free-trade zones and
 * international financial centres: specially difficult (point a). Industrial parks and clusters and
 * export-processing zones: difficult (point b). The text does not say what holds for a park or cluster in
 * a specially difficult commune: `not-settled` when the class of the commune is given and is higher.
 *
 * How a cluster on two communes is classed is not said either; in Lào Cai it is reported to go by plot.
 * For corporate income tax, lying in a cluster is reported to be no area incentive of its own from
 * 2025-10-01 (67/2025/QH15); both are second-hand.
 *
 * Source: 96/2026/NĐ-CP, article 22, clause 7 (read in a scanned text).
 *
 * @example
 * ```ts
 * const cluster = zoneAreaClass('industrial-cluster', '2026-07-01')
 * cluster.state === 'settled' && cluster.areaClass // => 'difficult'
 * zoneAreaClass('industrial-cluster', '2026-07-01', 'specially-difficult').state // => 'not-settled'
 * ```
 */
export function zoneAreaClass(zone: ZoneKind, date: IsoDate, communeClass?: AreaClass): AreaRuleAnswer {
  const areaClass = zoneClasses[zone]
  const citation = at(7, areaClass === 'difficult' ? 'b' : 'a')
  const refusal = notInForce(date, citation)
  if (refusal) return refusal
  return communeClass && byIncentive.indexOf(communeClass) > byIncentive.indexOf(areaClass)
    ? notSettled(citation, [areaClass, communeClass])
    : settled(areaClass, 'zone', citation)
}

function settled(
  areaClass: AreaClass,
  by: Extract<AreaRuleAnswer, { state: 'settled' }>['by'],
  citation: Citation,
  note?: Text,
): AreaRuleAnswer {
  return { state: 'settled', areaClass, by, citation, verification: 'official-text', ...(note && { note }) }
}

function notSettled(citation: Citation, candidates: readonly AreaClass[]): AreaRuleAnswer {
  const issues = [citedIssue('area-class-not-settled', 'place.areaClass', citation)]
  return { state: 'not-settled', candidates, citation, issues }
}

function factsMissing(citation: Citation, candidates: readonly AreaClass[]): AreaRuleAnswer {
  const issues = [citedIssue('area-class-facts-missing', 'place.areaClass', citation)]
  return { state: 'not-known', candidates, citation, issues }
}

function notInForce(date: IsoDate, citation: Citation): AreaRuleAnswer | undefined {
  if (!isIsoDate(date)) {
    const issues = [issue('invalid-date', 'date', { value: String(date) })]
    return { state: 'not-known', candidates: [], citation, issues }
  }
  if (inPeriod(date, areaRulesPeriod)) return undefined
  return {
    state: 'not-known',
    candidates: [],
    citation,
    issues: [
      citedIssue('area-rules-not-in-force', 'date', citation, {
        date: { day: date },
        from: { day: areaRulesPeriod.from },
      }),
    ],
  }
}

function agree(left: AreaRuleAnswer, right: AreaRuleAnswer): boolean {
  return left.state === 'settled' && right.state === 'settled' && left.areaClass === right.areaClass
}

function possibleClasses(answers: readonly AreaRuleAnswer[]): AreaClass[] {
  const possible = answers.flatMap((answer) =>
    answer.state === 'settled' ? [answer.areaClass] : answer.candidates,
  )
  return byIncentive.filter((code) => possible.includes(code))
}

const unmixed: Text = /* @__PURE__ */ Object.freeze({
  vi: 'Các xã cùng một loại, nên không cần quy tắc của khoản 4 hay khoản 6.',
  en: 'The communes are of one class, so that the rules of clauses 4 and 6 are not needed.',
})

const withoutIncentive: Text = /* @__PURE__ */ Object.freeze({
  vi: 'Điểm a nói về các xã đang hưởng ưu đãi; kết quả này suy từ việc điểm c và d tính cả các xã không thuộc địa bàn ưu đãi.',
  en: 'Point a speaks of the communes that enjoy incentives; this answer is read from points c and d, which count those that do not.',
})

const everyCase: Text = /* @__PURE__ */ Object.freeze({
  vi: 'Kết quả như nhau dù các xã chưa biết thuộc loại nào.',
  en: 'The answer is the same whatever the classes that are not known.',
})

const thirdPresent: Text = /* @__PURE__ */ Object.freeze({
  vi: 'Điểm này so hai loại bằng nhau; có cả loại thứ ba với số lượng ít hơn.',
  en: 'The point compares the two equal classes; a third one is there in smaller number.',
})
