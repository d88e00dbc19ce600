import { sha256Of } from '#sha256'
import { configure } from 'safe-stable-stringify'
import type { Policy, PolicyPin } from './policy.js'

/** Keys in the order of their UTF-16 code units, numbers and text as ECMAScript writes them (RFC 8785, section 3.2). */
const write = /* @__PURE__ */ configure({ strict: true, bigint: false, circularValue: TypeError })

/** Half a surrogate pair, which ECMAScript writes as an escape and RFC 8785 refuses; not an escaped backslash. */
const halfPair = /(?<!\\)(?:\\\\)*\\ud/

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
  return sha256Of(canonicalJson(value))
}

/**
 * The canonical JSON (RFC 8785) of a value: the same text for the same content, whatever the order of keys.
 *
 * Text is not normalised: `é` as one character and as two are two texts, as the standard has it.
 *
 * @throws {Error} for what JSON cannot hold: a number that is not finite, half a surrogate pair, a circle
 * @example
 * ```ts
 * canonicalJson({ b: 1, a: [2, null] }) // => '{"a":[2,null],"b":1}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  const text = write(value) ?? ''
  if (text.includes('\\ud') && halfPair.test(text)) {
    throw new RangeError('half a surrogate pair, which JSON in UTF-8 cannot hold')
  }
  return text
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
