import { digestOf, pinOf } from './digest.js'
import type { Policy, PolicyPin } from './policy.js'

/** Which policies were agreed on, and what each of their parts was (`khuyencong.lock.json`). */
export interface PolicyLock {
  readonly lockVersion: 1
  /** By id, then by version. */
  readonly policies: readonly LockedPolicy[]
}

/** A policy by its digest, and its parts by theirs, so that a change can be named. */
export interface LockedPolicy extends PolicyPin {
  /**
   * By place in the policy, such as `norms.advanced-machinery`: the first 16 digits of the part's digest.
   * They name what changed; whether anything changed is decided by the digest of the whole.
   */
  readonly parts: Readonly<Record<string, string>>
}

/** A part of a policy that is not as it was locked. */
export interface ChangedPart {
  /** Its place in the policy, such as `norms.advanced-machinery` or `criteria.machinery.new`. */
  readonly part: string
  readonly change: 'added' | 'removed' | 'changed'
}

/** How the policies at hand differ from those locked. */
export type LockDifference = { readonly id: string; readonly version: string } & (
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
)

/**
 * The lock of some policies. Their order does not matter; one given twice is locked once.
 *
 * @example
 * ```ts
 * lockOf([policy]).policies[0]?.version // => '2025-10-15'
 * ```
 */
export function lockOf(policies: readonly Policy[]): PolicyLock {
  const locked = new Map(
    policies.map((policy) => {
      const pin = pinOf(policy)
      return [keyOf(pin), { ...pin, parts: partsOf(policy) }]
    }),
  )
  const ordered = [...locked].sort(([left], [right]) => (left < right ? -1 : 1))
  return { lockVersion: 1, policies: ordered.map(([, policy]) => policy) }
}

/**
 * How the policies at hand differ from those locked, part by part; nothing where they are the same.
 *
 * @example
 * ```ts
 * verifyLock(lockOf([policy]), [policy]) // => []
 * ```
 */
export function verifyLock(lock: PolicyLock, policies: readonly Policy[]): LockDifference[] {
  const expected = new Map(lock.policies.map((locked) => [keyOf(locked), locked]))
  const actual = new Map(lockOf(policies).policies.map((found) => [keyOf(found), found]))
  const unmatched = [...actual].filter(([key]) => !expected.has(key)).map(([, found]) => found)
  const differences: LockDifference[] = []
  for (const [key, locked] of expected) {
    const { id, version, digest, parts } = locked
    const same = actual.get(key)
    if (same) {
      const edited = changedParts(parts, same.parts)
      if (edited.length) differences.push({ kind: 'lock-edited', id, version, parts: edited })
      continue
    }
    const index = unmatched.findIndex((found) => found.id === id && found.version === version)
    const [found] = index < 0 ? [] : unmatched.splice(index, 1)
    differences.push(
      found
        ? {
            kind: 'changed',
            id,
            version,
            expected: digest,
            actual: found.digest,
            parts: changedParts(parts, found.parts),
          }
        : { kind: 'missing', id, version, expected: digest },
    )
  }
  for (const { id, version, digest } of unmatched)
    differences.push({ kind: 'new', id, version, actual: digest })
  return differences
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

function partsOf(policy: Policy): Record<string, string> {
  const parts: Record<string, string> = {}
  for (const [field, value] of Object.entries(policy)) {
    if (!divided.has(field)) parts[field] = shortDigest(value)
    else for (const [name, part] of Object.entries(value)) parts[`${field}.${name}`] = shortDigest(part)
  }
  return parts
}

function shortDigest(value: unknown): string {
  return digestOf(value).slice(0, 16)
}

function changedParts(was: LockedPolicy['parts'], is: LockedPolicy['parts']): ChangedPart[] {
  const names = new Set([...Object.keys(was), ...Object.keys(is)])
  return [...names].flatMap((part): ChangedPart[] => {
    if (was[part] === is[part]) return []
    return [
      { part, change: was[part] === undefined ? 'added' : is[part] === undefined ? 'removed' : 'changed' },
    ]
  })
}
