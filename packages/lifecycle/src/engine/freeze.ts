/** A copy of plain data that nobody else can change. */
export function frozenCopy<Value>(given: Value): Value {
  if (typeof given !== 'object' || given === null) return given
  if (Array.isArray(given)) return Object.freeze(given.map(frozenCopy)) as Value
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(given)) copy[key] = frozenCopy((given as Record<string, unknown>)[key])
  return Object.freeze(copy) as Value
}

/** A value that can no longer change, to the last leaf. It must be a tree, as JSON is. */
export function freezeDeep<Value>(given: Value): Value {
  if (typeof given === 'object' && given !== null && !Object.isFrozen(given)) {
    Object.freeze(given)
    for (const part of Object.values(given)) freezeDeep(part)
  }
  return given
}
