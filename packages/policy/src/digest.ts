import { sha256Of } from '#sha256'
import { canonicalJson } from './canonicalJson.js'
import { isLikePolicy } from './policyFaults.js'
import type { Policy, PolicyPin } from './policy.js'
import { isSettled } from './settled.js'

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
 * The pin of a policy: what a decision records to say which rules it rests on.
 *
 * A policy that can no longer change, as those of a timeline and of `parsePolicy`, is digested once and remembered.
 * Any other is digested each time, so that a change is seen.
 *
 * @throws {RangeError} for what is no policy, such as a timeline
 * @example
 * ```ts
 * pinOf(policy).version // => '2025-10-15'
 * ```
 */
export function pinOf(policy: Policy): PolicyPin {
  const known = pins.get(policy)
  if (known) return known
  if (!isLikePolicy(policy)) throw new RangeError('expected a policy, such as the value of national.on(day)')
  const pin = Object.freeze({ id: policy.id, version: policy.version, digest: digestOf(policy) })
  if (isSettled(policy)) pins.set(policy, pin)
  return pin
}
