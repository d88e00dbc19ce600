import { roles } from '../bodies/roles.js'
import { documents } from '../proof/documents.js'
import type { Machine } from '../kit/types.js'

/** Something wrong with a machine. */
export interface MachineFault {
  readonly code:
    | 'unknown-state'
    | 'unknown-transition'
    | 'unknown-role'
    | 'unknown-document'
    | 'unknown-event'
    | 'unknown-deadline'
    | 'duplicate-id'
    | 'unreachable-state'
    | 'no-way-out'
    | 'ambiguous-event'
    | 'way-out-of-final-state'
  /** The state, transition, role or paper it is about. */
  readonly about: string
}

/**
 * Everything wrong with a machine: names that are not there, states that cannot be reached, states that lead
 * to no end, events that could mean two transitions without saying which.
 *
 * @example
 * ```ts
 * machineFaults(nationalProject) // => []
 * ```
 */
export function machineFaults(machine: Machine): readonly MachineFault[] {
  return [...nameFaults(machine), ...ambiguities(machine), ...reachFaults(machine)]
}

function nameFaults({ states, transitions, deadlines, initial }: Machine): readonly MachineFault[] {
  const faults: MachineFault[] = []
  const add = (code: MachineFault['code'], about: string) => faults.push({ code, about })
  const ids = new Set<string>()
  const events = new Set(transitions.map(({ event }) => event))
  if (!(initial in states)) add('unknown-state', initial)
  for (const { id, from, to, who, proof = [] } of transitions) {
    if (ids.has(id)) add('duplicate-id', id)
    ids.add(id)
    for (const state of [...from, ...(to === null ? [] : [to])]) {
      if (!(state in states)) add('unknown-state', state)
    }
    for (const state of from) if (states[state]?.final) add('way-out-of-final-state', state)
    for (const role of who) if (!(role in roles)) add('unknown-role', role)
    for (const rule of proof) {
      if (!('oneOf' in rule)) continue
      for (const code of rule.oneOf) if (!(code in documents)) add('unknown-document', code)
    }
  }
  for (const { code, dueIn, answeredBy, who } of deadlines) {
    if (ids.has(`deadline ${code}`)) add('duplicate-id', code)
    ids.add(`deadline ${code}`)
    for (const state of dueIn) if (!(state in states)) add('unknown-state', state)
    for (const event of answeredBy) if (!events.has(event)) add('unknown-event', event)
    for (const role of who) if (!(role in roles)) add('unknown-role', role)
  }
  return faults
}

/** Several transitions of one event from one state must each say when they are meant. */
function ambiguities({ transitions }: Machine): readonly MachineFault[] {
  const unconditional = new Map<string, number>()
  const all = new Map<string, number>()
  for (const { event, from, when } of transitions) {
    for (const state of from) {
      const key = `${state}: ${event}`
      all.set(key, (all.get(key) ?? 0) + 1)
      if (when === undefined) unconditional.set(key, (unconditional.get(key) ?? 0) + 1)
    }
  }
  return [...all]
    .filter(([key, count]) => count > 1 && (unconditional.get(key) ?? 0) > 0)
    .map(([about]) => ({ code: 'ambiguous-event', about }))
}

function reachFaults({ states, transitions, initial }: Machine): readonly MachineFault[] {
  const forward = closure([initial], (state) =>
    transitions.flatMap(({ from, to }) => (to !== null && from.includes(state) ? [to] : [])),
  )
  const ends = Object.keys(states).filter((name) => states[name]?.final)
  const backward = closure(ends, (state) => transitions.flatMap(({ from, to }) => (to === state ? from : [])))
  return Object.keys(states).flatMap((about): readonly MachineFault[] => [
    ...(forward.has(about) ? [] : [{ code: 'unreachable-state', about } as const]),
    ...(backward.has(about) ? [] : [{ code: 'no-way-out', about } as const]),
  ])
}

function closure(start: readonly string[], step: (state: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set(start)
  for (const state of seen) for (const reached of step(state)) seen.add(reached)
  return seen
}
