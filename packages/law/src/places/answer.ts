import { issue, nearest, type IsoDate, type Issue } from '@khuyencong/domain'
import type { FormerCommune } from './crosswalk.js'
import { foldName } from './names.js'
import { notKnown, rankOn, unitTypeOn, type RankAnswer, type UnitTypeAnswer } from './onDate.js'
import {
  communes,
  formerProvinces,
  provinces,
  type Commune,
  type FormerProvince,
  type Province,
} from './units.js'

/** A place of one of the four levels that are known; former communes come from a crosswalk alone. */
export type KnownPlace =
  | { readonly level: 'province'; readonly place: Province }
  | { readonly level: 'former-province'; readonly place: FormerProvince }
  | { readonly level: 'commune'; readonly place: Commune }
  | { readonly level: 'former-commune'; readonly place: FormerCommune }

/** One place. */
export interface FoundPlace {
  readonly state: 'found'
  readonly found: KnownPlace
  /** The older or newer place that the name or code is of, where that is another one. */
  readonly from?: KnownPlace
  /** Whether the province of the place is a province or a centrally-run city on the day. */
  readonly rank: RankAnswer
  /** For a commune-level unit of today, whether it is a commune, a ward or a special zone on the day. */
  readonly unitType?: UnitTypeAnswer
  /** Communes that bear the name of the province found. */
  readonly namesakes: readonly Commune[]
  /** Warnings only. */
  readonly issues: readonly Issue[]
}

/** Several places, so that one must ask. */
export interface SeveralPlaces {
  /**
   * `divided`: the place named is, on the day asked about, in several; ask which part is meant.
   * `ambiguous`: several places bear the name; ask which one is meant.
   */
  readonly state: 'divided' | 'ambiguous'
  /** The place that was divided. */
  readonly from?: KnownPlace
  readonly candidates: readonly KnownPlace[]
  readonly issues: readonly Issue[]
}

/** No place, with the reason. */
export interface NoPlace {
  readonly state: 'not-known'
  /** Names like the one asked about. */
  readonly nearest: readonly string[]
  readonly issues: readonly Issue[]
}

/** What a name or code stands for on a day. */
export type PlaceAnswer = FoundPlace | SeveralPlaces | NoPlace

/** One place found, with what holds of it on the day. */
export function foundPlace(found: KnownPlace, date: IsoDate, from?: KnownPlace): FoundPlace {
  const rank = rankOn(provinceOf(found), date)
  const base = { state: 'found', found, ...(from && { from }), rank, namesakes: [] } as const
  if (found.level !== 'commune') return { ...base, issues: [] }
  const unitType = unitTypeOn(found.place.code, date)
  return { ...base, unitType, issues: unitType.state === 'known' ? [] : unitType.issues.map(asWarning) }
}

function provinceOf({ level, place }: KnownPlace): string {
  switch (level) {
    case 'province':
      return place.code
    case 'former-province':
      return place.id
    case 'commune':
      return place.provinceCode
    case 'former-commune':
      return place.formerProvinceId
  }
}

const asWarning = (one: Issue): Issue => ({ ...one, severity: 'warning' })

/** A place that was divided. */
export function dividedPlace(
  value: string,
  date: IsoDate,
  from: KnownPlace,
  candidates: readonly KnownPlace[],
): SeveralPlaces {
  const parameters = { value, date: { day: date }, count: candidates.length }
  return { state: 'divided', from, candidates, issues: [issue('place-divided', 'place', parameters)] }
}

/** A name of several places. */
export function ambiguousPlace(value: string, candidates: readonly KnownPlace[]): SeveralPlaces {
  const parameters = { value, count: candidates.length }
  return { state: 'ambiguous', candidates, issues: [issue('place-ambiguous', 'place', parameters)] }
}

/** No answer, for the reasons given. */
export function noPlace(...issues: readonly Issue[]): NoPlace {
  return { state: 'not-known', nearest: [], issues }
}

/** A name or code that nothing bears, with the names like it. */
export function unknownPlace(
  value: string,
  date: IsoDate,
  name = value,
  also: readonly Issue[] = [],
): NoPlace {
  const like = nearNames(name)
  return { state: 'not-known', nearest: like, issues: [notKnown(value, date, like), ...also] }
}

/** The names to compare with, and which of them hold each pair of letters. */
interface NamePairs {
  readonly names: readonly string[]
  readonly holders: ReadonlyMap<string, readonly number[]>
}

let namePairs: NamePairs | undefined

/** At most three names of units of today or of former provinces that are like a name. */
export function nearNames(name: string): readonly string[] {
  const { names, holders } = (namePairs ??= pairsOfNames())
  const shared = new Map<number, number>()
  for (const pair of pairsOf(name)) {
    for (const index of holders.get(pair) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1)
  }
  // Only the names with most letters in common are compared letter by letter, which is the costly part.
  const close = [...shared]
    .toSorted(([left, common], [right, more]) => more - common || left - right)
    .slice(0, 40)
  return nearest(
    name,
    close.flatMap(([index]) => names[index] ?? []),
  )
}

function pairsOfNames(): NamePairs {
  const names = [...new Set([...provinces, ...formerProvinces, ...communes()].map((place) => place.name))]
  const holders = new Map<string, number[]>()
  names.forEach((name, index) => {
    for (const pair of pairsOf(name)) {
      const group = holders.get(pair)
      if (group) group.push(index)
      else holders.set(pair, [index])
    }
  })
  return { names, holders }
}

function pairsOf(name: string): ReadonlySet<string> {
  const letters = foldName(name)
  return new Set(Array.from(letters, (_, at) => letters.slice(at, at + 2)))
}
