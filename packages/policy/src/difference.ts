import { canonicalJson } from './canonicalJson.js'

/** One place at which two JSON values differ. */
export interface Difference {
  /** Such as `support.amountVnd` or `criteria.2.outcome`; empty for the whole. */
  readonly path: string
  /** Absent where there was nothing. */
  readonly was?: unknown
  /** Absent where there is nothing. */
  readonly is?: unknown
}

/**
 * Where two JSON values differ, by path, in the order of the paths of the first and then of the second.
 *
 * @throws {RangeError} for what JSON cannot hold, as `canonicalJson` does
 * @example
 * ```ts
 * differencesOf({ a: 1, b: [2] }, { a: 1, b: [3] }) // => [{ path: 'b.0', was: 2, is: 3 }]
 * ```
 */
export function differencesOf(was: unknown, is: unknown): Difference[] {
  return canonicalJson(was) === canonicalJson(is) ? [] : differencesAt('', was, is)
}

function differencesAt(path: string, was: unknown, is: unknown): Difference[] {
  if (isHolder(was) && isHolder(is) && Array.isArray(was) === Array.isArray(is)) {
    const keys = new Set([...keysOf(was), ...keysOf(is)])
    return [...keys].flatMap((key) => differencesAt(path ? `${path}.${key}` : key, was[key], is[key]))
  }
  if (canonicalJson(was) === canonicalJson(is)) return []
  return [{ path, ...(was !== undefined && { was }), ...(is !== undefined && { is }) }]
}

type Holder = Readonly<Record<string, unknown>>

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null
}

/** What JSON would write: a field that holds `undefined` is not there. */
function keysOf(value: Holder): string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined)
}
