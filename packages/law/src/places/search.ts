import { unitTypes } from '@khuyencong/domain'
import {
  foldName,
  hasMarks,
  inFull,
  markedName,
  placeTextLimit,
  readings,
  words,
  type NameKind,
} from './names.js'
import {
  communes,
  formerProvinces,
  provinces,
  type Commune,
  type FormerProvince,
  type Province,
} from './units.js'

/** How a text matched a name, the best first. */
export const matchRanks = /* @__PURE__ */ Object.freeze([
  'same',
  'same-letters',
  'begins',
  'word-begins',
  'contains',
] as const)

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
  /** How many at most, a whole number from 0; 20 if not said. */
  readonly limit?: number
}

interface Entry {
  readonly hit: SearchHit
  readonly marked: string
  readonly folded: string
  /** Where the words of the folded name begin, but for the first. */
  readonly starts: readonly number[]
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
  const starts: number[] = []
  parts.slice(0, -1).reduce((at, word) => {
    starts.push(at + word.length)
    return at + word.length
  }, 0)
  return { hit, marked: markedName(name), folded: parts.join(''), starts, provinceCode }
}

/**
 * Places whose name is like a text, the best matches first.
 *
 * Diacritics, case, spacing and a type word before the name ("xã", "P.", "TP.") do not keep a place from
 * being found; where they agree, the place comes earlier. All exact names come before all others, then
 * provinces before former provinces before communes, then the shorter name, then the code.
 *
 * Only names of today and of the 63 former provinces: a commune of before is read by `readPlace`. A text of more
 * than 500 characters is no name and finds nothing. A limit that is no whole number is a `RangeError`.
 *
 * @example
 * ```ts
 * searchPlaces('ba dinh', { limit: 1 }).map(({ match, place }) => [match, place.name]) // => [['same-letters', 'Ba Đình']]
 * searchPlaces('tp. hue', { limit: 1 })[0]?.place.name // => 'Huế'
 * ```
 */
export function searchPlaces(text: string, options: SearchOptions = {}): readonly SearchHit[] {
  const { level, provinceCode, limit = 20 } = options
  if (!Number.isSafeInteger(limit) || limit < 0) {
    throw new RangeError(`limit must be a whole number from 0, not ${String(limit)}`)
  }
  if (text.length > placeTextLimit) return []
  const queries = readings(text)
    .map(({ name, kind }) => withForms(inFull(name), kind))
    .filter(({ folded }) => folded !== '')
  if (!queries.length) return []
  const hits: Ranked[] = []
  for (const { hit, marked, folded, starts, provinceCode: of } of index()) {
    if (level !== undefined && hit.level !== level) continue
    if (provinceCode !== undefined && of !== provinceCode) continue
    let best = Infinity
    let rank: MatchRank = 'contains'
    for (const query of queries) {
      const match = matchOf(query, marked, folded, starts)
      if (match === undefined) continue
      const order = orderOf(match, query.hasMarks) * 2 + (agrees(query.kind, hit) ? 0 : 1)
      if (order < best) [best, rank] = [order, match]
    }
    if (best < Infinity) keep(hits, { hit, match: rank, order: best, length: folded.length }, limit)
  }
  return hits.map(({ hit, match }) => ({ ...hit, match }))
}

interface Ranked {
  readonly hit: SearchHit
  readonly match: MatchRank
  readonly order: number
  readonly length: number
}

const compare = (left: Ranked, right: Ranked) =>
  left.order - right.order || levelOf(left) - levelOf(right) || left.length - right.length

/** Put a hit in its place among the best, after its equals; what falls out is forgotten, so nothing is sorted whole. */
function keep(best: Ranked[], hit: Ranked, limit: number): void {
  const last = best.at(-1)
  if (best.length >= limit && (!last || compare(last, hit) <= 0)) return
  let at = best.length
  while (at > 0) {
    const before = best[at - 1]
    if (!before || compare(before, hit) <= 0) break
    at--
  }
  best.splice(at, 0, hit)
  if (best.length > limit) best.pop()
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
  starts: readonly number[],
): MatchRank | undefined {
  if (!folded.includes(query.folded)) return undefined
  if (marked === query.marked) return 'same'
  if (folded === query.folded) return 'same-letters'
  if (folded.startsWith(query.folded)) return 'begins'
  return starts.some((at) => folded.startsWith(query.folded, at)) ? 'word-begins' : 'contains'
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
