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
  return digestOf(entry) === hash
}
