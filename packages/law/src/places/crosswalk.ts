import {
  isIsoDate,
  issue,
  type Cited,
  type IsoDate,
  type Issue,
  type Result,
  type UnitType,
} from '@khuyencong/domain'
import { foldName } from './names.js'
import { communeByCode, formerProvinceById } from './units.js'

/**
 * A commune-level unit of before, and where it went, as a host knows it.
 *
 * No such table is held here: the sources do not have one. A host that has one supplies it.
 */
export interface FormerCommune {
  /** The name without its type. */
  readonly name: string
  readonly type: UnitType
  /** The id of the former province, such as `ha-nam`. */
  readonly formerProvinceId: string
  /** The district, to tell units of one name apart. */
  readonly district?: string
  /** The code it had; codes of before may also be codes of today, for another territory. */
  readonly code?: string
  /** The codes of today's units that took it: one where the whole unit moved, more where it was divided. */
  readonly into: readonly string[]
  /** The first day on which it is no more. */
  readonly until: IsoDate
  /** The deciding act, and how sure it is. */
  readonly basis: Cited
}

/** A table of former communes, checked and made ready for look-ups. */
export interface Crosswalk {
  readonly all: readonly FormerCommune[]
  /** By name without diacritics, case and spacing. */
  readonly byName: ReadonlyMap<string, readonly FormerCommune[]>
  readonly byCode: ReadonlyMap<string, readonly FormerCommune[]>
  /** By the code of a unit of today that took all or a part. */
  readonly byTaker: ReadonlyMap<string, readonly FormerCommune[]>
}

/**
 * Check a table of former communes and make it ready for `placeOn`.
 *
 * Refused, each with its path: an empty name, a province, code or day that does not exist, a unit that
 * went nowhere or twice into one, and text that is not NFC.
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
  if (issues.length) return { ok: false, issues }
  return {
    ok: true,
    value: {
      all: rows,
      byName: groupBy(rows, ({ name }) => [foldName(name)]),
      byCode: groupBy(rows, ({ code }) => (code === undefined ? [] : [code])),
      byTaker: groupBy(rows, ({ into }) => into),
    },
  }
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
  if (!isIsoDate(row.until)) issues.push(issue('invalid-date', `${path}.until`, { value: row.until }))
  if (row.into.length === 0) issues.push(issue('missing-field', `${path}.into`))
  row.into.forEach((code, index) => {
    if (!communeByCode(code) || row.into.indexOf(code) !== index) {
      issues.push(issue('unknown-value', `${path}.into.${index}`, { value: code }))
    }
  })
  return issues
}

function groupBy(
  rows: readonly FormerCommune[],
  keysOf: (row: FormerCommune) => readonly string[],
): ReadonlyMap<string, readonly FormerCommune[]> {
  const groups = new Map<string, FormerCommune[]>()
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key)
      if (group) group.push(row)
      else groups.set(key, [row])
    }
  }
  return groups
}
