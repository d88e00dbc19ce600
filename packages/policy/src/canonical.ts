/** Text that JSON writes as it is: no quote, backslash, control character or surrogate in it. */
const plainText = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/

const halfPair = /\p{Surrogate}/u

/**
 * The canonical JSON (RFC 8785) of a value of JSON; `undefined` for what JSON leaves out.
 *
 * Every digest goes through here, once for each audit entry and decision, so it is written for records: small
 * objects, short plain text. A circle ends in the RangeError of a stack that is full.
 */
export function canonical(value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return quoted(value)
    case 'number':
      if (!Number.isFinite(value)) throw new RangeError(`not a number that JSON can hold: ${value}`)
      return String(value)
    case 'boolean':
      return value ? 'true' : 'false'
    case 'object':
      if (value === null) return 'null'
      if ('toJSON' in value && typeof value.toJSON === 'function') return canonical(value.toJSON())
      return Array.isArray(value) ? listOf(value) : objectOf(value as Record<string, unknown>)
    case 'bigint':
      throw new TypeError(`a number that JSON has no kind for: ${value}n`)
    case 'undefined':
    case 'function':
    case 'symbol':
      return undefined
  }
}

function quoted(text: string): string {
  if (plainText.test(text)) return `"${text}"`
  if (halfPair.test(text)) throw new RangeError('half a surrogate pair, which JSON in UTF-8 cannot hold')
  return JSON.stringify(text)
}

function listOf(items: readonly unknown[]): string {
  let text = ''
  for (const item of items) {
    if (text !== '') text += ','
    text += canonical(item) ?? 'null'
  }
  return `[${text}]`
}

function objectOf(given: Record<string, unknown>): string {
  let text = ''
  for (const key of keysInOrder(given)) {
    const value = canonical(given[key])
    if (value === undefined) continue
    if (text !== '') text += ','
    text += `${quoted(key)}:${value}`
  }
  return `{${text}}`
}

/** The keys by UTF-16 code units, which is how `<` and `sort` order text by themselves (RFC 8785, section 3.2.3). */
function keysInOrder(given: object): readonly string[] {
  const keys = Object.keys(given)
  // Small objects often stand in order already, and a sort of nothing costs as much as writing them.
  return keys.every((key, index) => index === 0 || (keys[index - 1] ?? '') < key) ? keys : keys.sort()
}
