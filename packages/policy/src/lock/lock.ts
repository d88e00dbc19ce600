import type { IsoDate } from '@khuyencong/domain'
import { canonicalJson } from '../canonicalJson.js'
import { digestOf, pinOf } from '../digest.js'
import { localPolicy } from '../pack/localPolicy.js'
import { startOf, type Pack } from '../pack/pack.js'
import type { Policy, PolicyPin } from '../policy.js'
import { levelsOf, type LockedLevel } from './lockedLevel.js'

/** Which policies and provincial packs were agreed on, and what each of their parts was (`khuyencong.lock.json`). */
export interface PolicyLock {
  readonly lockVersion: 1
  /** Files and packages whose packs are locked beside those of this SDK; paths from the lock's own folder. */
  readonly sources?: readonly string[]
  /** By id, then by version. */
  readonly policies: readonly LockedPolicy[]
  /** By id, then by version, which is the first day of the act as far as it is known. */
  readonly packs: readonly LockedPack[]
}

/** A policy or a pack by its digest, and its parts by theirs, so that a change can be named. */
export interface LockedPolicy extends PolicyPin {
  /**
   * By place, such as `norms.advanced-machinery`: the first 16 digits of the part's digest.
   * They name what changed; whether anything changed is decided by the digest of the whole.
   */
  readonly parts: Readonly<Record<string, string>>
  /** The figures of each level by activity, so that a change says from what to what; absent in older locks. */
  readonly levels?: Readonly<Record<string, LockedLevel>>
}

/** A pack, and what becomes of it. */
export interface LockedPack extends LockedPolicy {
  /**
   * The digest of the policy that it makes of each national version, by that version: what a decision
   * under it records. Empty where the figures of the act were not seen.
   */
  readonly policies: Readonly<Record<IsoDate, string>>
}

/** A part of a policy that is not as it was locked. */
export interface ChangedPart {
  /** Its place in the policy, such as `norms.advanced-machinery` or `criteria.machinery.new`. */
  readonly part: string
  readonly change: 'added' | 'removed' | 'changed'
  /** The figures of a level as they were locked; absent where there were none or the lock does not tell. */
  readonly was?: LockedLevel
  /** The figures as they are. */
  readonly is?: LockedLevel
}

/** How the policies and packs at hand differ from those locked. */
export type LockDifference = {
  readonly of: 'policy' | 'pack'
  readonly id: string
  readonly version: string
} & (
  | { readonly kind: 'missing'; readonly expected: string }
  | { readonly kind: 'new'; readonly actual: string }
  | {
      readonly kind: 'changed'
      readonly expected: string
      readonly actual: string
      /** Empty where the lock does not tell: then its own parts were changed. */
      readonly parts: readonly ChangedPart[]
    }
  /** The digest of the whole is right, but those of the parts are not: the lock itself was edited. */
  | { readonly kind: 'lock-edited'; readonly parts: readonly ChangedPart[] }
  /** The pack and the national policies of these versions are as locked, and yet make another policy. */
  | { readonly kind: 'applied-otherwise'; readonly versions: readonly IsoDate[] }
)

/**
 * The lock of some policies and packs. Their order does not matter; one given twice is locked once.
 *
 * @example
 * ```ts
 * lockOf([policy]).policies[0]?.version // => '2025-10-15'
 * ```
 */
export function lockOf(policies: readonly Policy[], packs: readonly Pack[] = []): PolicyLock {
  return {
    lockVersion: 1,
    policies: ordered(
      policies.map((policy) => ({
        ...pinOf(policy),
        parts: partsOf(policy),
        levels: levelsOf(policy.norms),
      })),
    ),
    packs: ordered(packs.map((pack) => lockedPack(pack, policies))),
  }
}

/**
 * How the policies and packs at hand differ from those locked, part by part; nothing where they are the same.
 *
 * @example
 * ```ts
 * verifyLock(lockOf([policy]), [policy]) // => []
 * ```
 */
export function verifyLock(
  lock: PolicyLock,
  policies: readonly Policy[],
  packs: readonly Pack[] = [],
): LockDifference[] {
  const found = lockOf(policies, packs)
  const same = new Set(found.policies.map(keyOf))
  const asLocked = lock.policies.filter((policy) => same.has(keyOf(policy))).map(({ version }) => version)
  return [
    ...compare('policy', lock.policies, found.policies),
    ...compare('pack', lock.packs, found.packs),
    ...appliedOtherwise(lock.packs, found.packs, asLocked),
  ]
}

function lockedPack(pack: Pack, policies: readonly Policy[]): LockedPack {
  const made = policies
    .filter(({ fund }) => fund === 'national' && pack.norms !== null)
    .map((national): [IsoDate, string] => [national.version, digestOf(localPolicy(pack, national))])
  return {
    id: pack.id,
    version: startOf(pack),
    digest: digestOf(pack),
    parts: partsOf(pack),
    levels: levelsOf(pack.norms),
    policies: Object.fromEntries(made.sort(([left], [right]) => (left < right ? -1 : 1))),
  }
}

function ordered<Locked extends PolicyPin>(all: readonly Locked[]): Locked[] {
  const once = new Map(all.map((locked) => [keyOf(locked), locked]))
  return [...once].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, locked]) => locked)
}

function compare(
  of: LockDifference['of'],
  locked: readonly LockedPolicy[],
  found: readonly LockedPolicy[],
): LockDifference[] {
  const actual = new Map(found.map((one) => [keyOf(one), one]))
  const expected = new Set(locked.map(keyOf))
  const unmatched = found.filter((one) => !expected.has(keyOf(one)))
  const differences = locked.flatMap((one): LockDifference[] => {
    const { id, version, digest } = one
    const about = { of, id, version }
    const same = actual.get(keyOf({ id, version, digest }))
    if (same) {
      const edited = [...changedParts(one, same), ...changedLevels(one, same)]
      return edited.length ? [{ ...about, kind: 'lock-edited', parts: edited }] : []
    }
    const index = unmatched.findIndex((one) => one.id === id && one.version === version)
    const [other] = index < 0 ? [] : unmatched.splice(index, 1)
    if (!other) return [{ ...about, kind: 'missing', expected: digest }]
    const changed = changedParts(one, other)
    return [{ ...about, kind: 'changed', expected: digest, actual: other.digest, parts: changed }]
  })
  const news = unmatched.map(({ id, version, digest }): LockDifference => ({
    of,
    kind: 'new',
    id,
    version,
    actual: digest,
  }))
  return [...differences, ...news]
}

/** What is neither in the pack nor in the national policy: how this version of the packages puts them together. */
function appliedOtherwise(
  locked: readonly LockedPack[],
  found: readonly LockedPack[],
  asLocked: readonly IsoDate[],
): LockDifference[] {
  const actual = new Map(found.map((one) => [keyOf(one), one]))
  return locked.flatMap((pack): LockDifference[] => {
    const same = actual.get(keyOf(pack))
    const versions = asLocked.filter((version) => same && pack.policies[version] !== same.policies[version])
    const { id, version } = pack
    return versions.length ? [{ of: 'pack', kind: 'applied-otherwise', id, version, versions }] : []
  })
}

function keyOf({ id, version, digest }: PolicyPin): string {
  return `${id} ${version} ${digest}`
}

/** Fields whose members are named one by one. */
const divided: ReadonlySet<string> = new Set([
  'norms',
  'criteria',
  'definitions',
  'lists',
  'parameters',
  'priority',
])

function partsOf(whole: Policy | Pack): Record<string, string> {
  const parts: Record<string, string> = {}
  for (const [field, value] of Object.entries(whole)) {
    if (!divided.has(field) || value === null) parts[field] = shortDigest(value)
    else
      for (const [name, part] of Object.entries(value as object))
        parts[`${field}.${name}`] = shortDigest(part)
  }
  return parts
}

function shortDigest(value: unknown): string {
  return digestOf(value).slice(0, 16)
}

function changedParts(locked: LockedPolicy, found: LockedPolicy): ChangedPart[] {
  const [was, is] = [locked.parts, found.parts]
  const names = new Set([...Object.keys(was), ...Object.keys(is)])
  return [...names].flatMap((part): ChangedPart[] => {
    if (was[part] === is[part]) return []
    const change = was[part] === undefined ? 'added' : is[part] === undefined ? 'removed' : 'changed'
    const before = levelAt(locked, part)
    const after = levelAt(found, part)
    return [{ part, change, ...(before && { was: before }), ...(after && { is: after }) }]
  })
}

/** Levels that the lock tells otherwise than they are, although the digest is right. */
function changedLevels(locked: LockedPolicy, found: LockedPolicy): ChangedPart[] {
  if (!locked.levels) return []
  const codes = new Set([...Object.keys(locked.levels), ...Object.keys(found.levels ?? {})])
  return [...codes].flatMap((code): ChangedPart[] => {
    const part = `norms.${code}`
    const [was, is] = [levelAt(locked, part), levelAt(found, part)]
    if (canonicalJson(was) === canonicalJson(is)) return []
    return [{ part, change: 'changed', ...(was && { was }), ...(is && { is }) }]
  })
}

function levelAt({ levels = {} }: LockedPolicy, part: string): LockedLevel | undefined {
  const [, code = ''] = /^norms\.(.+)$/.exec(part) ?? []
  return Object.hasOwn(levels, code) ? levels[code] : undefined
}
