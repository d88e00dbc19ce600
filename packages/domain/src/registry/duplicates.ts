import { normaliseName } from './names.js'
import { normaliseTaxCode } from './taxCode.js'
import type { Establishment } from './types.js'

/** Why two records are taken for one establishment. */
export type DuplicateReason = 'tax-code' | 'name'

/** Records that look like one establishment, and why. */
export interface DuplicateGroup {
  readonly reason: DuplicateReason
  /** The tax code, or the normalised name, that they share. */
  readonly key: string
  readonly ids: readonly string[]
}

/**
 * Establishments that look like one another: those with one tax code, and those of one province whose names come to
 * the same once spelling, accents and legal form are set aside. They are only likely: a person decides on each group.
 *
 * Records with two different tax codes are two establishments, however alike their names.
 *
 * @example
 * ```ts
 * findDuplicates([
 *   { id: 'a', name: 'Công ty TNHH Mây Tre Đan' },
 *   { id: 'b', name: 'CTY TNHH mây tre đan' },
 * ]) // => [{ reason: 'name', key: 'may tre dan', ids: ['a', 'b'] }]
 * ```
 */
export function findDuplicates(establishments: readonly Establishment[]): DuplicateGroup[] {
  const byCode = groupsOf(establishments, 'tax-code', codeOf)
  const together = new Set(byCode.map(({ records }) => keyOf(records)))
  const byName = groupsOf(establishments, 'name', ({ name }) => normaliseName(name))
    .flatMap(byProvince)
    .filter(({ records }) => !together.has(keyOf(records)) && codesOf(records).size <= 1)
  return [...byCode, ...byName].map(({ reason, key, records }) => ({ reason, key, ids: idsOf(records) }))
}

/** A group with its records at hand, so that nobody has to look for them in the register. */
interface RecordGroup {
  readonly reason: DuplicateReason
  readonly key: string
  readonly records: readonly Establishment[]
}

const idsOf = (records: readonly Establishment[]) => records.map(({ id }) => id)
const keyOf = (records: readonly Establishment[]) => JSON.stringify(idsOf(records))
const codeOf = ({ taxCode }: Establishment) => taxCode && normaliseTaxCode(taxCode)
const codesOf = (records: readonly Establishment[]) =>
  new Set(records.map(codeOf).filter((code) => code !== undefined))

/** Those of a name, by province. One whose province is not recorded may be of the only province there is. */
function byProvince(group: RecordGroup): RecordGroup[] {
  const provinces = grouped(group.records, ({ address }) => address?.provinceCode ?? '')
  if (provinces.size - (provinces.has('') ? 1 : 0) <= 1) return [group]
  return [...provinces.values()]
    .filter((records) => records.length > 1)
    .map((records) => ({ ...group, records }))
}

function groupsOf(
  establishments: readonly Establishment[],
  reason: DuplicateReason,
  of: (establishment: Establishment) => string | undefined,
): RecordGroup[] {
  return [...grouped(establishments, of)]
    .filter(([key, records]) => key && records.length > 1)
    .map(([key = '', records]) => ({ reason, key, records }))
}

function grouped<Item, Key>(items: readonly Item[], keyOfItem: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOfItem(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** A merge that was made: enough to undo it. */
export interface Merge {
  readonly reason: DuplicateReason
  readonly key: string
  readonly keptId: string
  /** The records as they were, in the order and at the places where they stood. */
  readonly before: readonly { readonly index: number; readonly record: Establishment }[]
  /** Fields that the records disagreed on; the value of the kept record stands, or else of the first that has one. */
  readonly conflicts: readonly string[]
}

/**
 * Merge a group into the record `keepId`.
 *
 * The kept record stays as it is; only what it lacks is taken from the others, in their order. The identifiers of the
 * others become its former ones, so that references to them still lead here. Undo with {@link undoMerge}.
 */
export function mergeDuplicates(
  establishments: readonly Establishment[],
  group: DuplicateGroup,
  keepId: string,
): { readonly establishments: readonly Establishment[]; readonly merge: Merge } {
  const wanted = new Set(group.ids)
  const before = establishments
    .map((record, index) => ({ index, record }))
    .filter(({ record }) => wanted.has(record.id))
  const kept = before.find(({ record }) => record.id === keepId)?.record
  if (!kept) throw new RangeError(`No record "${keepId}" in the group`)
  const others = before.map(({ record }) => record).filter((record) => record !== kept)
  const conflicts = new Set<string>()
  let merged: Establishment = kept
  for (const other of others) {
    for (const [field, value] of Object.entries(other)) {
      const mine = (merged as Record<string, unknown>)[field]
      if (mine === undefined || field === 'id' || field === 'formerIds') continue
      if (JSON.stringify(mine) !== JSON.stringify(value)) conflicts.add(field)
    }
    merged = { ...other, ...merged }
  }
  const formerIds = others.flatMap(({ id, formerIds: earlier }) => [id, ...(earlier ?? [])])
  merged = { ...merged, formerIds: [...new Set([...(kept.formerIds ?? []), ...formerIds])] }
  return {
    establishments: establishments
      .filter(({ id }) => id === keepId || !wanted.has(id))
      .map((record) => (record.id === keepId ? merged : record)),
    merge: { reason: group.reason, key: group.key, keptId: keepId, before, conflicts: [...conflicts] },
  }
}

/**
 * The register as it stood before a merge. Merges are undone in the reverse of the order they were made in; a merge
 * that is not in the register, or was undone already, is a `RangeError`.
 */
export function undoMerge(establishments: readonly Establishment[], merge: Merge): readonly Establishment[] {
  const restoring = new Set(merge.before.map(({ record }) => record.id))
  const present = establishments.filter(({ id }) => restoring.has(id)).map(({ id }) => id)
  if (present.length !== 1 || present[0] !== merge.keptId) {
    throw new RangeError(`The merge into "${merge.keptId}" does not stand in the register`)
  }
  const restored = establishments.filter(({ id }) => id !== merge.keptId)
  for (const { index, record } of merge.before) restored.splice(index, 0, record)
  return restored
}

/** Finds the establishment that an identifier means, also one that was merged away. */
export function establishmentIndex(
  establishments: readonly Establishment[],
): (id: string) => Establishment | undefined {
  const byId = new Map<string, Establishment>()
  for (const establishment of establishments) {
    for (const former of establishment.formerIds ?? []) byId.set(former, establishment)
  }
  for (const establishment of establishments) byId.set(establishment.id, establishment)
  return (id) => byId.get(id)
}
