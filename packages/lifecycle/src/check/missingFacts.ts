import { paperRules, waysFrom } from '../engine/compile.js'
import { truth } from '../engine/evaluate.js'
import type { Machine } from '../engine/machine.js'
import type { LifecycleRecord } from '../engine/record.js'
import { lookUp, scopeOf } from '../engine/scope.js'
import type { Test } from '../engine/test.js'

/**
 * The facts that the next steps and the deadlines of a record ask about and that it does not hold, such as
 * `facts.planYear`. What an event writes by itself is not asked for before that event.
 */
export function missingFacts(machine: Machine, record: LifecycleRecord): readonly string[] {
  const scope = scopeOf(machine, record)
  const asked = new Set<string>()
  // What is decided already does not depend on the rest of what it asks about.
  const ask = (test: Test | undefined) => {
    if (test !== undefined && truth(test, scope) === undefined) collect(test, asked)
  }
  for (const way of waysFrom(machine, record.state)) {
    ask(way.when)
    for (const { test } of way.guards ?? []) ask(test)
    for (const { when } of paperRules(way, scope)) ask(when)
  }
  for (const { dueIn, rule, when } of machine.deadlines) {
    if (!dueIn.includes(record.state)) continue
    ask(when)
    collect(rule, asked)
  }
  const written = writtenBy(machine)
  return [...asked].filter((path) => lookUp(path, scope) === undefined && !written.has(path)).sort()
}

/** Every path of a fact in a test, an operand or a reckoning: they are plain JSON. */
function collect(part: unknown, found: Set<string>): void {
  if (typeof part === 'string') {
    if (part.startsWith('facts.')) found.add(part)
  } else if (typeof part === 'object' && part !== null) {
    for (const inner of Object.values(part)) collect(inner, found)
  }
}

function writtenBy({ transitions }: Machine): ReadonlySet<string> {
  const written = new Set<string>()
  for (const { effects = [] } of transitions) {
    for (const effect of effects) if ('path' in effect) written.add(effect.path)
  }
  return written
}
