import { truth } from './evaluate.js'
import { unknownIn } from './figures.js'
import type { Scope } from './kit.js'
import type { Machine, Transition } from './machine.js'

/**
 * The events that must come first, the soonest first, before an event can come: the shortest way to a state that it
 * can come in. Nothing where it can come now, or never again.
 */
export function mustComeFirst(machine: Machine, scope: Scope, event: string): readonly string[] {
  // What is not known of the case leads nowhere yet; what an event will tell may.
  const open = ({ when }: Transition) => {
    if (when === undefined) return true
    const answer = truth(when, scope)
    return answer ?? unknownIn(when, scope).every((path) => path.startsWith('input.'))
  }
  const goals = new Set(
    machine.transitions.filter((way) => way.event === event && open(way)).flatMap(({ from }) => from),
  )
  const reached = new Map<string, readonly string[]>([[scope.record.state, []]])
  for (const [state, path] of reached) {
    if (goals.has(state)) return path
    for (const way of machine.transitions) {
      if (way.to === null || !way.from.includes(state) || reached.has(way.to) || !open(way)) continue
      reached.set(way.to, [...path, way.event])
    }
  }
  return []
}
