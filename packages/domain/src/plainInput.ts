import { issue, type Issue } from './issue.js'

/** How deep an input may nest; records and applications nest six levels. What holds itself nests without end. */
export const MAX_DEPTH = 64

/** How many values an input may hold; one that shares its parts holds them each time they are met. */
export const MAX_VALUES = 10_000_000

/** What was found of an input before any schema saw it. */
export interface PlainInput {
  /** Whether a field is null or undefined. Most inputs hold none, and looking is far cheaper than copying. */
  readonly holdsNulls: boolean
  /** What keeps it from being looked at at all: what is done after this takes no more steps than this did. */
  readonly refusal: Issue | null
  /** The paths of texts and names that hold half of a Unicode character, which no file can hold. */
  readonly brokenTexts: readonly string[]
}

/** Go once through an input, whatever it is, in bounded depth and time. */
export function lookAt(input: unknown): PlainInput {
  const keys: string[] = []
  const brokenTexts: string[] = []
  let values = 0
  let holdsNulls = false
  let refusal: Issue | null = null

  const refuse = (code: 'nested-too-deeply' | 'too-many-values', most: number) => {
    // A path of 64 names that repeat says no more than its beginning.
    refusal = issue(code, keys.slice(0, 8).join('.'), { most })
  }
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      if (isBroken(value)) brokenTexts.push(keys.join('.'))
      return
    }
    if (typeof value !== 'object' || value === null) return
    if (keys.length >= MAX_DEPTH) return refuse('nested-too-deeply', MAX_DEPTH)
    const list = Array.isArray(value)
    for (const key in value) {
      if (++values > MAX_VALUES) return refuse('too-many-values', MAX_VALUES)
      const field = (value as Readonly<Record<string, unknown>>)[key]
      // In a list they stand for nothing that could be left out, and the schema refuses them.
      if (field === null || field === undefined) holdsNulls ||= !list
      keys.push(key)
      if (!list && isBroken(key)) brokenTexts.push(keys.join('.'))
      look(field)
      keys.pop()
      if (refusal) return
    }
  }
  if (input === null || input === undefined) holdsNulls = true
  else look(input)
  return { holdsNulls, refusal, brokenTexts }
}

const surrogate = /\p{Surrogate}/u

const isBroken = (text: string) => surrogate.test(text)

/** A copy of plain data; anything else in it, such as a function, is left as it is for the schema to refuse. */
export function copyOf(value: unknown, keepNulls: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => copyOf(item, keepNulls))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined && (keepNulls || field !== null))
      .map(([key, field]) => [key, copyOf(field, keepNulls)]),
  )
}
