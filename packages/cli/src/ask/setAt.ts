/** Where an answer goes: names of fields, and indexes of lists. */
export type At = readonly (string | number)[]

/** The parts of a path such as `otherSources.0.sameItem`. */
export function atOf(path: string): At {
  return path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}

/** The same with a value put at its place; what is on the way there is made. */
export function setAt(whole: unknown, [first, ...rest]: At, value: unknown): unknown {
  if (first === undefined) return value
  if (typeof first === 'number') {
    const items = Array.isArray(whole) ? [...(whole as unknown[])] : []
    items[first] = setAt(items[first], rest, value)
    return items
  }
  const fields = typeof whole === 'object' && whole !== null ? (whole as Record<string, unknown>) : {}
  return { ...fields, [first]: setAt(fields[first], rest, value) }
}
