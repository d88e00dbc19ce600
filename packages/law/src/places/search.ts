import { unitTypes } from '@khuyencong/domain'
import { foldName, hasMarks, inFull, markedName, readings, words, type NameKind } from './names.js'
import {
  communes,
  formerProvinces,
  provinces,
  type Commune,
  type FormerProvince,
  type Province,
} from './units.js'

/** How a text matched a name, the best first. */
export const matchRanks = ['same', 'same-letters', 'begins', 'word-begins', 'contains'] as const

/** A rank of {@link matchRanks}: `same` with diacritics, `same-letters` without them. */
export type MatchRank = (typeof matchRanks)[number]

/** A place that a search found. */
export type SearchHit =
  | { readonly level: 'province'; readonly match: MatchRank; readonly place: Province }
  | { readonly level: 'former-province'; readonly match: MatchRank; readonly place: FormerProvince }
  | { readonly level: 'commune'; readonly match: MatchRank; readonly place: Commune }

/** What to search among. */
export interface SearchOptions {
  readonly level?: SearchHit['level']
  /** The code of one of the 34. */
  readonly provinceCode?: string
  /** How many at most; 20 if not said. */
  readonly limit?: number
}

interface Entry {
  readonly hit: SearchHit
  readonly marked: string
  readonly folded: string
  readonly words: readonly string[]
  readonly provinceCode: string
}

let entries: readonly Entry[] | undefined

/** The index is made once, at the first search. */
function index(): readonly Entry[] {
  return (entries ??= [
    ...provinces.map((place) => entry({ level: 'province', match: 'same', place }, place.code)),
    ...formerProvinces.map((place) =>
      entry({ level: 'former-province', match: 'same', place }, place.provinceCode),
    ),
    ...communes().map((place) => entry({ level: 'commune', match: 'same', place }, place.provinceCode)),
  ])
}

function entry(hit: SearchHit, provinceCode: string): Entry {
  const { name } = hit.place
  const parts = words(name)
  return { hit, marked: markedName(name), folded: parts.join(''), words: parts, provinceCode }
}

/**
 * Places whose name is like a text, the best matches first.
 *
 * Diacritics, case, spacing and a type word before the name ("xã", "P.", "TP.") do not keep a place from
 * being found; where they agree, the place comes earlier. All exact names come before all others, then
 * provinces before former provinces before communes, then the shorter name, then the code.
 *
 * @example
 * ```ts
 * searchPlaces('ba dinh', { limit: 1 }).map(({ match, place }) => [match, place.name]) // => [['same-letters', 'Ba Đình']]
 * searchPlaces('tp. hue', { limit: 1 })[0]?.place.name // => 'Huế'
 * ```
 */
export function searchPlaces(text: string, options: SearchOptions = {}): readonly SearchHit[] {
  const { level, provinceCode, limit = 20 } = options
  const queries = readings(text)
    .map(({ name, kind }) => withForms(inFull(name), kind))
    .filter(({ folded }) => folded !== '')
  if (!queries.length) return []
  const hits: { readonly hit: SearchHit; readonly order: number; readonly length: number }[] = []
  for (const { hit, marked, folded, words: parts, provinceCode: of } of index()) {
    if (level !== undefined && hit.level !== level) continue
    if (provinceCode !== undefined && of !== provinceCode) continue
    let best = Infinity
    let rank: MatchRank = 'contains'
    for (const query of queries) {
      const match = matchOf(query, marked, folded, parts)
      if (match === undefined) continue
      const order = orderOf(match, query.hasMarks) * 2 + (agrees(query.kind, hit) ? 0 : 1)
      if (order < best) [best, rank] = [order, match]
    }
    if (best < Infinity) hits.push({ hit: { ...hit, match: rank }, order: best, length: folded.length })
  }
  return hits
    .sort(
      (left, right) =>
        left.order - right.order || levelOf(left) - levelOf(right) || left.length - right.length,
    )
    .slice(0, limit)
    .map(({ hit }) => hit)
}

/** A text without diacritics cannot prefer a name without them. */
function orderOf(match: MatchRank, withMarks: boolean): number {
  const order = matchRanks.indexOf(match)
  return withMarks ? order : Math.max(order, 1)
}

interface Query {
  readonly hasMarks: boolean
  readonly kind: NameKind | undefined
  readonly marked: string
  readonly folded: string
}

function withForms(name: string, kind: NameKind | undefined): Query {
  return { hasMarks: hasMarks(name), kind, marked: markedName(name), folded: foldName(name) }
}

function matchOf(
  query: Query,
  marked: string,
  folded: string,
  parts: readonly string[],
): MatchRank | undefined {
  if (!folded.includes(query.folded)) return undefined
  if (marked === query.marked) return 'same'
  if (folded === query.folded) return 'same-letters'
  if (folded.startsWith(query.folded)) return 'begins'
  return parts.some((_, start) => parts.slice(start).join('').startsWith(query.folded))
    ? 'word-begins'
    : 'contains'
}

/** Whether a type word fits the place; the word says nothing where there is none. */
function agrees(kind: NameKind | undefined, hit: SearchHit): boolean {
  if (kind === undefined) return true
  return hit.level === 'commune' ? hit.place.type === kind : kind === 'province' || kind === 'city'
}

const levels: readonly SearchHit['level'][] = ['province', 'former-province', 'commune']
const levelOf = ({ hit }: { readonly hit: SearchHit }) => levels.indexOf(hit.level)

/**
 * The name of a commune-level unit with its type, as the type is in the data.
 *
 * @example
 * ```ts
 * fullName({ name: 'Ba Đình', type: 'ward' }) // => 'phường Ba Đình'
 * ```
 */
export function fullName({ name, type }: Pick<Commune, 'name' | 'type'>): string {
  return `${unitTypes[type].vi} ${name}`
}
