import { papersOf } from '../proof/checklists.js'
import { isContentCode } from '../proof/contents.js'
import type { PaperRule } from '../proof/rule.js'
import type { Json } from './json.js'
import { truth } from './evaluate.js'
import type { Machine, Transition } from './machine.js'
import { lookUp, type Scope } from './scope.js'

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

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key)
  if (list) list.push(item)
  else map.set(key, [item])
}

/** The papers a transition asks for in this case, checklists by content written out. */
export function paperRules(transition: Transition, scope: Scope): readonly PaperRule[] {
  const rules: PaperRule[] = []
  for (const rule of transition.proof ?? []) {
    if ('oneOf' in rule) rules.push(rule)
    else if (rule.when === undefined || truth(rule.when, scope) !== false) {
      const named = lookUp(rule.content, scope)
      for (const content of Array.isArray(named) ? (named as readonly Json[]) : [named]) {
        if (isContentCode(content)) rules.push(...(papersOf(rule.checklist, content) ?? []))
      }
    }
  }
  return rules
}
