/** A value that can no longer change, to the last leaf. It must be a tree, as JSON is. */
export function freezeDeep<Value>(given: Value): Value {
  if (typeof given === 'object' && given !== null && !Object.isFrozen(given)) {
    Object.freeze(given)
    for (const part of Object.values(given)) freezeDeep(part)
  }
  return given
}
