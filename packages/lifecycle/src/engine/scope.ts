import { balanceOf } from '../money/balance.js'
import type { WorkingCalendar } from '../deadlines/workingCalendar.js'
import { isJsonObject, type Json, type JsonObject } from './json.js'
import type { Machine } from './machine.js'
import type { LifecycleEvent, LifecycleRecord } from './record.js'

/** What a question is asked about: a record, the event that came, the figures of the machine, the calendar. */
export interface Scope {
  readonly record: LifecycleRecord
  readonly event: LifecycleEvent | null
  readonly machine: Machine | null
  readonly calendar: WorkingCalendar
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

function rootOf(root: string, { record, event }: Scope): Json | undefined {
  switch (root) {
    case 'facts':
      return record.facts
    case 'money':
      return record.money as unknown as JsonObject
    case 'balance':
      return balanceOf(record.money) as unknown as JsonObject
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
      return undefined
  }
}
