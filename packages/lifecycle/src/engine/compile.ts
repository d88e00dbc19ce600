import type { Json } from './json.js'
import { truth } from './evaluate.js'
import type { Scope } from './kit.js'
import type { Machine, Transition } from './machine.js'
import type { PaperRule } from './papers.js'
import { lookUp } from './scope.js'

/** A machine with its transitions found by event and state. */
export interface Index {
  readonly byEvent: ReadonlyMap<string, readonly Transition[]>
  readonly byStateAndEvent: ReadonlyMap<string, ReadonlyMap<string, readonly Transition[]>>
}

const indexes = new WeakMap<Machine, Index>()

/** The index of a machine, made once for a machine that cannot change any more. */
export function indexOf(machine: Machine): Index {
  const known = indexes.get(machine)
  if (known) return known
  const byEvent = new Map<string, Transition[]>()
  const byStateAndEvent = new Map<string, Map<string, Transition[]>>()
  for (const transition of machine.transitions) {
    push(byEvent, transition.event, transition)
    for (const state of transition.from) {
      let events = byStateAndEvent.get(state)
      if (!events) byStateAndEvent.set(state, (events = new Map()))
      push(events, transition.event, transition)
    }
  }
  const index = { byEvent, byStateAndEvent }
  if (Object.isFrozen(machine)) indexes.set(machine, index)
  return index
}

/** The transitions that lead on from a state. */
export function waysFrom(machine: Machine, state: string): readonly Transition[] {
  return [...(indexOf(machine).byStateAndEvent.get(state)?.values() ?? [])].flat()
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key)
  if (list) list.push(item)
  else map.set(key, [item])
}

/**
 * The papers a transition asks for in this case, lists of the kit written out. Before an event says what it is
 * about, those of everything that has money of its own.
 */
export function paperRules(transition: Transition, scope: Scope): readonly PaperRule[] {
  const rules: PaperRule[] = []
  for (const rule of transition.proof ?? []) {
    if ('oneOf' in rule) rules.push(rule)
    else if (rule.when === undefined || truth(rule.when, scope) !== false) {
      const list = scope.kit.lists[rule.checklist]
      const lists = codesAt(rule.content, scope).map((code) => list?.(code) ?? [])
      rules.push(...(lists.length > 1 ? withoutRepeats(lists.flat()) : lists.flat()))
    }
  }
  return rules
}

function codesAt(path: string, scope: Scope): readonly string[] {
  const named = lookUp(path, scope)
  if (named === undefined && !scope.event) return Object.keys(scope.record.money.lines)
  const codes = Array.isArray(named) ? (named as readonly Json[]) : [named]
  return codes.filter((code) => typeof code === 'string')
}

/** Lists of several codes ask for some papers in the same words; one of each will do. */
function withoutRepeats(rules: readonly PaperRule[]): readonly PaperRule[] {
  const first = new Map<string, PaperRule>()
  for (const rule of rules) {
    const key = JSON.stringify([rule.oneOf, rule.need, rule.when])
    if (!first.has(key)) first.set(key, rule)
  }
  return [...first.values()]
}
