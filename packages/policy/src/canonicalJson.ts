/** The deepest nesting that is written; no record or policy comes near it, and a circle goes beyond it. */
const DEEPEST = 500

/**
 * The canonical JSON (RFC 8785) of a value: the same text for the same content, whatever the order of keys.
 *
 * Text is not normalised: `é` as one character and as two are two texts, as the standard has it. A day object
 * (`Date`) is its ISO text, as in `JSON.stringify`; any other `toJSON` is refused, because a value that is written
 * as another must not pass for it.
 *
 * @throws {RangeError} for what JSON cannot hold: a number that is not finite, a BigInt, a function, a symbol, half a
 * surrogate pair, a circle, or nesting deeper than 500 levels
 * @example
 * ```ts
 * canonicalJson({ b: 1, a: [2, null] }) // => '{"a":[2,null],"b":1}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  return value === undefined ? '' : write(value, 0)
}

function write(value: unknown, depth: number): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return String(value)
    throw new RangeError(`${value} is not a number that JSON can hold`)
  }
  if (typeof value === 'boolean' || value === null) return String(value)
  if (typeof value !== 'object') throw new RangeError(`a ${typeof value}, which JSON cannot hold`)
  if (depth >= DEEPEST) {
    throw new RangeError(`nested more than ${DEEPEST} levels deep, or in a circle, which JSON cannot hold`)
  }
  if (Array.isArray(value)) return list(value, depth)
  return value instanceof Date ? written(value) : fields(value as Readonly<Record<string, unknown>>, depth)
}

function list(items: readonly unknown[], depth: number): string {
  refuseDisguise(items)
  let text = ''
  for (let index = 0; index < items.length; index++) {
    const item = items[index]
    text += `${index ? ',' : ''}${item === undefined ? 'null' : write(item, depth + 1)}`
  }
  return `[${text}]`
}

/** Keys in the order of their UTF-16 code units (section 3.2.3); one that holds `undefined` is not there. */
function fields(holder: Readonly<Record<string, unknown>>, depth: number): string {
  refuseDisguise(holder)
  let text = ''
  for (const key of sorted(Object.keys(holder))) {
    const field = holder[key]
    if (field !== undefined) text += `${text ? ',' : ''}${quoted(key)}:${write(field, depth + 1)}`
  }
  return `{${text}}`
}

/** In place, by insertion: the objects of law and records have few keys, and most stand in order. */
function sorted(keys: string[]): string[] {
  if (keys.length > 64) return keys.sort()
  for (let index = 1; index < keys.length; index++) {
    const key = keys[index] as string
    let at = index
    for (; at > 0 && (keys[at - 1] as string) > key; at--) keys[at] = keys[at - 1] as string
    keys[at] = key
  }
  return keys
}

function refuseDisguise(value: object): void {
  if (typeof (value as { toJSON?: unknown }).toJSON === 'function') {
    throw new RangeError('a value with a toJSON of its own, which is written as another than it is')
  }
}

function written(day: Date): string {
  if (Number.isNaN(day.getTime())) return 'null'
  return quoted(day.toISOString())
}

/** What ECMAScript writes otherwise than it stands (section 3.2.2.2): most texts of law hold none of it. */
const escaped = /["\\\p{Cc}\p{Surrogate}]/u

function quoted(text: string): string {
  if (!escaped.test(text)) return `"${text}"`
  const json = JSON.stringify(text)
  // ECMAScript writes half a pair as an escape, and a whole one as it is.
  if (json.includes('\\ud') && /\p{Surrogate}/u.test(text)) {
    throw new RangeError('half a surrogate pair, which JSON in UTF-8 cannot hold')
  }
  return json
}
