import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import type { Policy, PolicyPin } from './policy.js'

const pins = new WeakMap<Policy, PolicyPin>()

/**
 * SHA-256 over the canonical JSON (RFC 8785) of a value, as lower-case hex: the same in Node and in a browser.
 *
 * @example
 * ```ts
 * digestOf({ b: 1, a: 2 }) === digestOf({ a: 2, b: 1 }) // => true
 * ```
 */
export function digestOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))))
}

/**
 * The canonical JSON (RFC 8785) of a value: the same text for the same content, whatever the order of keys.
 *
 * @example
 * ```ts
 * canonicalJson({ b: 1, a: [2, null] }) // => '{"a":[2,null],"b":1}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  return canonicalize(value) ?? ''
}

/** The pin of a policy: what a decision records to say which rules it rests on. */
export function pinOf(policy: Policy): PolicyPin {
  const known = pins.get(policy)
  if (known) return known
  const pin = Object.freeze({ id: policy.id, version: policy.version, digest: digestOf(policy) })
  // Only what cannot change any more may be remembered; a changed policy must be seen.
  if (isDeeplyFrozen(policy)) pins.set(policy, pin)
  return pin
}

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen)
}
