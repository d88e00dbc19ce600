import type { WorkingCalendar } from './days/workingCalendar.js'
import { isJsonObject, type Json, type JsonObject } from './json.js'
import type { Scope, WritingScope } from './kit.js'
import { kitOf, type Machine } from './machine.js'
import type { LifecycleEvent, LifecycleRecord } from './record.js'

/** What the questions of a machine are asked about. */
export function scopeOf(
  machine: Machine,
  record: LifecycleRecord,
  event: LifecycleEvent | null = null,
  calendar?: WorkingCalendar,
): WritingScope {
  const kit = machine[kitOf]
  return {
    record,
    event,
    parameters: machine.parameters,
    facts: machine.facts,
    kit,
    calendar: calendar ?? kit.calendar,
  }
}

const paths = new Map<string, readonly string[]>()

/** The steps of a dotted path. Paths come from machines, of which there are few, so they are kept. */
export function stepsOf(path: string): readonly string[] {
  let steps = paths.get(path)
  if (!steps) {
    steps = path.split('.')
    paths.set(path, steps)
  }
  return steps
}

/** The value at a path of the scope; `undefined` where nothing is known. `null` means the same. */
export function lookUp(path: string, scope: Scope): Json | undefined {
  const steps = stepsOf(path)
  let found = rootOf(steps[0] ?? '', scope)
  for (let depth = 1; depth < steps.length; depth += 1) {
    if (!isJsonObject(found)) return undefined
    const step = steps[depth] ?? ''
    found = Object.hasOwn(found, step) ? found[step] : undefined
  }
  return found ?? undefined
}

function rootOf(root: string, { record, event, kit }: Scope): Json | undefined {
  switch (root) {
    case 'facts':
      return record.facts
    case 'money':
      return record.money as unknown as JsonObject
    case 'dates':
      return record.dates
    case 'state':
      return record.state
    case 'input':
      return event?.input
    case 'on':
      return event?.on
    case 'by':
      return event ? (event.by as unknown as JsonObject) : undefined
    default:
      return Object.hasOwn(kit.derived, root) ? kit.derived[root]?.(record) : undefined
  }
}
