import { papersOf } from '../proof/checklists.js'
import { isContentCode, type ContentCode } from '../proof/contents.js'
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

/**
 * The papers a transition asks for in this case, checklists by content written out. Before an event names its
 * content, those of every content that has support.
 */
export function paperRules(transition: Transition, scope: Scope): readonly PaperRule[] {
  const rules: PaperRule[] = []
  for (const rule of transition.proof ?? []) {
    if ('oneOf' in rule) rules.push(rule)
    else if (rule.when === undefined || truth(rule.when, scope) !== false) {
      const contents = contentsNamed(rule.content, scope)
      const lists = contents.flatMap((content) => papersOf(rule.checklist, content) ?? [])
      rules.push(...(contents.length > 1 ? withoutRepeats(lists) : lists))
    }
  }
  return rules
}

function contentsNamed(path: string, scope: Scope): readonly ContentCode[] {
  const named = lookUp(path, scope)
  if (named === undefined && !scope.event) return Object.keys(scope.record.money.lines).filter(isContentCode)
  return (Array.isArray(named) ? (named as readonly Json[]) : [named]).filter(isContentCode)
}

/** Lists of several contents ask for some papers in the same words; one of each will do. */
function withoutRepeats(rules: readonly PaperRule[]): readonly PaperRule[] {
  const first = new Map<string, PaperRule>()
  for (const rule of rules) {
    const key = JSON.stringify([rule.oneOf, rule.need, rule.when])
    if (!first.has(key)) first.set(key, rule)
  }
  return [...first.values()]
}
