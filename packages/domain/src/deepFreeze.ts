/**
 * A value that can no longer change, to the last leaf. It must be a tree, as JSON is.
 *
 * @example
 * ```ts
 * Object.isFrozen(deepFreeze({ norms: {} }).norms) // => true
 * ```
 */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(deepFreeze)
  }
  return value
}
