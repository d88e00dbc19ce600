import { deepFreeze } from '@khuyencong/domain'

const settled = new WeakSet<object>()

/**
 * Whether a value can no longer change, to the last leaf: what is made of it may be remembered. A field that is
 * reckoned when read (a getter) may give another value each time, frozen or not.
 */
export function isSettled(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value !== 'function'
  if (settled.has(value)) return true
  if (!Object.isFrozen(value)) return false
  const fields = Object.values(Object.getOwnPropertyDescriptors(value))
  const still = fields.every((field) => 'value' in field && isSettled(field.value))
  if (still) settled.add(value)
  return still
}

/** The value itself where it can no longer change, or else a frozen copy: a caller's own is not frozen unasked. */
export function settledCopy<Value>(value: Value): Value {
  return isSettled(value) ? value : deepFreeze(structuredClone(value))
}
