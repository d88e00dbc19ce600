import { isJsonObject, type Json } from './json.js'
import type { Scope } from './kit.js'
import { valueOf } from './operand.js'
import { lookUp } from './scope.js'
import type { Operand, Test } from './test.js'

/** A value that a question looked at; `null` where it is not known. */
export interface Figure {
  /** Where it stands, such as `balance.heldVnd` or `input.amountVnd`; a day of a year is `lastDay`. */
  readonly path: string
  readonly value: Json
}

/** The values that a question looked at, each once, in the order in which it asks. */
export function figuresOf(test: Test, scope: Scope): readonly Figure[] {
  const found = new Map<string, Json>()
  walk(test, scope, found)
  return [...found].map(([path, value]) => ({ path, value }))
}

/** The paths of a question of which nothing is known. */
export const unknownIn = (test: Test, scope: Scope): readonly string[] =>
  figuresOf(test, scope).flatMap(({ path, value }) => (value === null ? [path] : []))

const roots = /^(facts|money|balance|dates|input|by)\.|^(on|state)$/

function walk(part: unknown, scope: Scope, found: Map<string, Json>): void {
  if (typeof part === 'string') {
    if (roots.test(part)) found.set(part, lookUp(part, scope) ?? null)
  } else if (Array.isArray(part)) {
    for (const inner of part) walk(inner, scope, found)
  } else if (isJsonObject(part)) {
    if ('value' in part) return
    if ('yearDay' in part) found.set('lastDay', valueOf(part as unknown as Operand, scope) ?? null)
    else if (typeof part['countOf'] === 'string')
      found.set(`${part['countOf']}.length`, valueOf(part as unknown as Operand, scope) ?? null)
    if (typeof part['named'] === 'string') {
      const figures = scope.kit.figures?.[part['named']]?.(scope) ?? {}
      for (const [path, value] of Object.entries(figures)) found.set(path, value)
    }
    for (const [key, inner] of Object.entries(part)) {
      if (key !== 'named' && key !== 'op' && key !== 'countOf') walk(inner, scope, found)
    }
  }
}
