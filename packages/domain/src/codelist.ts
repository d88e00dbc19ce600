import { deepFreeze } from './deepFreeze.js'
import type { Text } from './text.js'

/** A table of codes with their labels: the one source of both, so that a code without a label cannot exist. */
export function codelist<const Table extends Readonly<Record<string, Text>>>(table: Table): Table {
  return deepFreeze(table)
}

/** The codes of a table, in its order. */
export function codesOf<Code extends string>(
  table: Readonly<Record<Code, unknown>>,
): readonly [Code, ...Code[]] {
  return Object.freeze(Object.keys(table)) as unknown as readonly [Code, ...Code[]]
}

/** The codes that are not among others. */
export function codesWithout<Code extends string>(
  codes: readonly Code[],
  others: readonly Code[],
): readonly Code[] {
  return Object.freeze(codes.filter((code) => !others.includes(code)))
}
