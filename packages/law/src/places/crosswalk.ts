import {
  isIsoDate,
  issue,
  type Cited,
  type IsoDate,
  type Issue,
  type Result,
  type Text,
  type UnitType,
} from '@khuyencong/domain'
import { deepFreeze } from '@khuyencong/policy'
import { foldName, readings } from './names.js'
import { communeByCode, formerProvinceById } from './units.js'

/** What of a unit of before went into a unit of today. */
export const movedTexts = deepFreeze({
  whole: { vi: 'toàn bộ', en: 'the whole' },
  part: { vi: 'một phần', en: 'a part' },
  'part-of-area': { vi: 'một phần diện tích', en: 'a part of the area' },
  'part-of-area-all-people': {
    vi: 'một phần diện tích, toàn bộ dân số',
    en: 'a part of the area and all of the people',
  },
  'part-of-people': { vi: 'một phần dân số', en: 'a part of the people' },
} as const satisfies Record<string, Text>)

/** A code of {@link movedTexts}. */
export type Moved = keyof typeof movedTexts

/** A commune-level unit of before, and where it went. */
export interface FormerCommune {
  /** The name without its type. */
  readonly name: string
  readonly type: UnitType
  /** The id of the former province, such as `ha-nam`. */
  readonly formerProvinceId: string
  /** The district with its type, such as `Huyện Vụ Bản`, to tell units of one name apart. */
  readonly district?: string
  /** The code it had; codes of before may also be codes of today, for another territory. */
  readonly code?: string
  /** Names of units that it took in earlier, or that it bore itself, as far as known. */
  readonly aliases?: readonly string[]
  /** The codes of today's units that took it: one where the whole unit moved, more where it was divided. */
  readonly into: readonly string[]
  /** What went into each of `into`, in its order; not known where it is left out. */
  readonly moved?: readonly Moved[]
  /** The first day on which it is no more. */
  readonly until: IsoDate
  /** The deciding act, and how sure it is. */
  readonly basis: Cited
}

/** A unit of the district level (huyện, quận, thị xã, thành phố thuộc tỉnh), which ended on 2025-07-01. */
export interface FormerDistrict {
  /** Its official code; not known of districts that only the rows of a host name. */
  readonly code?: string
  /** With its type, such as `Huyện Vụ Bản`. */
  readonly name: string
  readonly formerProvinceId: string
  /** The code of the unit of today that the whole district became, where it had no communes. */
  readonly into?: string
}

/** A table of former communes, checked and made ready for look-ups. Frozen. */
export interface Crosswalk {
  readonly all: readonly FormerCommune[]
  readonly districts: readonly FormerDistrict[]
  /** Units whose name has the letters of a text; diacritics, case and spacing do not count. */
  readonly lettered: (name: string) => readonly FormerCommune[]
  /** Units one of whose earlier names has the letters of a text. */
  readonly aliased: (name: string) => readonly FormerCommune[]
  /** Units with a code of before the merge. */
  readonly coded: (code: string) => readonly FormerCommune[]
  /** Units of which a unit of today, by its code, took all or a part. */
  readonly takenBy: (code: string) => readonly FormerCommune[]
  /** Districts whose name without its type has the letters of a text. */
  readonly districtsLettered: (name: string) => readonly FormerDistrict[]
}

/**
 * Check a table of former communes of one's own and make it ready for `placeOn`. The one that comes with this
 * package is had from `loadCrosswalk`.
 *
 * Refused, each with its path: an empty name, a province, code or day that does not exist, a unit that
 * went nowhere or twice into one, parts that are not told for each, and text that is not NFC.
 *
 * @example
 * ```ts
 * const made = crosswalk([
 *   {
 *     name: 'Ví Dụ', type: 'commune', formerProvinceId: 'ha-nam', into: ['99999'], until: '2025-07-01',
 *     basis: { citation: { instrument: 'made up' }, verification: 'unverified' },
 *   },
 * ])
 * made.ok ? [] : made.issues.map(({ code, path }) => `${code} ${path}`) // => ['unknown-value 0.into.0']
 * ```
 */
export function crosswalk(rows: readonly FormerCommune[]): Result<Crosswalk> {
  const issues = rows.flatMap((row, index) => rowIssues(row, String(index)))
  return issues.length
    ? { ok: false, issues }
    : { ok: true, value: indexed(structuredClone(rows), districtsOf(rows)) }
}

/** The districts that the rows name, each once. */
function districtsOf(rows: readonly FormerCommune[]): readonly FormerDistrict[] {
  const named = new Map<string, FormerDistrict>()
  for (const { district: name, formerProvinceId } of rows) {
    if (name !== undefined) named.set(`${formerProvinceId} ${name}`, { name, formerProvinceId })
  }
  return [...named.values()]
}

/** A table made ready; the rows become its own. */
export function indexed(rows: readonly FormerCommune[], districts: readonly FormerDistrict[]): Crosswalk {
  const byName = groupBy(rows, ({ name }) => [foldName(name)])
  const byAlias = groupBy(rows, ({ aliases = [] }) => aliases.map(foldName))
  const byDistrict = groupBy(districts, (district) => [foldName(districtOwnName(district))])
  return Object.freeze({
    all: deepFreeze(rows),
    districts: deepFreeze(districts),
    lettered: (name: string) => byName(foldName(name)),
    aliased: (name: string) => byAlias(foldName(name)),
    coded: groupBy(rows, ({ code }) => (code === undefined ? [] : [code])),
    takenBy: groupBy(rows, ({ into }) => into),
    districtsLettered: (name: string) => byDistrict(foldName(name)),
  })
}

function rowIssues(row: FormerCommune, path: string): Issue[] {
  const issues: Issue[] = []
  if (foldName(row.name) === '') issues.push(issue('empty-text', `${path}.name`))
  if (row.name.normalize('NFC') !== row.name) {
    issues.push(issue('invalid-text', `${path}.name`, { value: row.name }))
  }
  if (!formerProvinceById(row.formerProvinceId)) {
    issues.push(issue('unknown-value', `${path}.formerProvinceId`, { value: row.formerProvinceId }))
  }
  if (!isIsoDate(row.until)) issues.push(issue('invalid-date', `${path}.until`, { value: String(row.until) }))
  if (row.into.length === 0) issues.push(issue('missing-field', `${path}.into`))
  if (row.moved && row.moved.length !== row.into.length) issues.push(issue('missing-field', `${path}.moved`))
  row.into.forEach((code, index) => {
    if (!communeByCode(code) || row.into.indexOf(code) !== index) {
      issues.push(issue('unknown-value', `${path}.into.${index}`, { value: code }))
    }
  })
  return issues
}

/** The name of a district without its type. */
export function districtOwnName({ name }: FormerDistrict): string {
  return readings(name).at(-1)?.name ?? name
}

function groupBy<Row>(
  rows: readonly Row[],
  keysOf: (row: Row) => readonly string[],
): (key: string) => readonly Row[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key)
      if (!group) groups.set(key, [row])
      else if (group.at(-1) !== row) group.push(row)
    }
  }
  const none: readonly Row[] = Object.freeze([])
  for (const group of groups.values()) Object.freeze(group)
  return (key) => groups.get(key) ?? none
}
