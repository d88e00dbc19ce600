import { paperRules } from '../engine/compile.js'
import { truth } from '../engine/evaluate.js'
import type { Machine } from '../engine/machine.js'
import type { LifecycleRecord } from '../engine/record.js'
import { lookUp, scopeOf } from '../engine/scope.js'
import type { Test } from '../engine/test.js'

/**
 * The facts that a record will be asked about on its way to the end and does not hold, such as `facts.planYear`: those
 * of the next steps first. What an event writes by itself is not asked for.
 */
export function missingFacts(machine: Machine, record: LifecycleRecord): readonly string[] {
  const scope = scopeOf(machine, record)
  const asked = new Set<string>()
  // What is decided already does not depend on the rest of what it asks about.
  const ask = (test: Test | undefined) => {
    if (test !== undefined && truth(test, scope) === undefined) collect(test, asked)
  }
  for (const state of statesAhead(machine, record)) {
    for (const way of machine.transitions) {
      if (!way.from.includes(state)) continue
      ask(way.when)
      for (const { test } of way.guards ?? []) ask(test)
      for (const { when } of paperRules(way, scope)) ask(when)
    }
    for (const { dueIn, rule, when } of machine.deadlines) {
      if (!dueIn.includes(state)) continue
      ask(when)
      collect(rule, asked)
    }
  }
  const known = new Set(machine.facts.map(({ name }) => `facts.${name}`))
  return [...asked].filter((path) => known.has(path) && lookUp(path, scope) === undefined)
}

/** The states that can still be come to, the nearest first; a way whose condition is known not to hold leads nowhere. */
function statesAhead(machine: Machine, record: LifecycleRecord): ReadonlySet<string> {
  const scope = scopeOf(machine, record)
  const ahead = new Set([record.state])
  for (const state of ahead) {
    for (const { from, to, when } of machine.transitions) {
      if (to === null || !from.includes(state)) continue
      // What depends on the state or the money may be otherwise by then; what depends on facts alone may not.
      if (when !== undefined && restsOnFacts(when) && truth(when, scope) === false) continue
      ahead.add(to)
    }
  }
  return ahead
}

function restsOnFacts(test: Test): boolean {
  const paths = new Set<string>()
  collectAll(test, paths)
  return paths.size > 0 && [...paths].every((path) => path.startsWith('facts.'))
}

/** Every path of a fact in a test, an operand or a reckoning: they are plain JSON. */
function collect(part: unknown, found: Set<string>): void {
  const all = new Set<string>()
  collectAll(part, all)
  for (const path of all) if (path.startsWith('facts.')) found.add(path)
}

function collectAll(part: unknown, found: Set<string>): void {
  if (typeof part === 'string') {
    if (/^(facts|money|balance|dates|input|by)\.|^(on|state)$/.test(part)) found.add(part)
  } else if (typeof part === 'object' && part !== null) {
    for (const inner of Object.values(part)) collectAll(inner, found)
  }
}
