import { digestOf } from '@khuyencong/policy'
import type { AuditEntry } from './record.js'

/** An entry before its digest is taken. */
export type UnsealedEntry = Omit<AuditEntry, 'hash'>

/** An entry with its digest: SHA-256 over the canonical JSON of everything else in it. */
export function seal(entry: UnsealedEntry): AuditEntry {
  return Object.assign({}, entry, { hash: digestOf(entry) })
}

/** Whether the digest of an entry is that of its content. */
export function isSealIntact({ hash, ...entry }: AuditEntry): boolean {
  return digestIfAny(entry) === hash
}

/** Whether two values are the same as JSON. */
export function isSameJson(left: unknown, right: unknown): boolean {
  const digest = digestIfAny(left)
  return digest !== null && digest === digestIfAny(right)
}

/** Whether something is JSON that a digest can be taken of. */
export const isDigestible = (value: unknown): boolean => digestIfAny(value) !== null

/** `null` for what was changed into something that JSON cannot hold, and that nothing sealed can be. */
export function digestIfAny(value: unknown): string | null {
  try {
    return digestOf(value)
  } catch {
    return null
  }
}
