import type { Citation, IsoDate, Text, Verification } from '@khuyencong/domain'
import { bodyOnDay, type BodyOn } from './bodies.js'
import { paperRules, waysFrom } from './compile.js'
import { truth } from './evaluate.js'
import { judgePapers } from './judgePapers.js'
import { whoMay } from './judge.js'
import type { Words } from './kit.js'
import { kitOf, type Guard, type Machine } from './machine.js'
import type { Input } from './input.js'
import type { ProofCheck } from './papers.js'
import type { LifecycleRecord } from './record.js'
import { scopeOf } from './scope.js'
import type { Shape } from './shape.js'
import type { TransitionOptions } from './transition.js'

/** What is asked about what may come next. */
export interface NextOptions<Role extends string = string> extends TransitionOptions {
  /** The day the names of bodies are given for; the day of the latest event when left out. */
  readonly on?: IsoDate
  /** Only what this role may do. */
  readonly role?: Role
}

/** An event that may come next. */
export interface NextEvent<W extends Words = Words> {
  readonly event: string
  readonly transition: string
  readonly title: Text
  /** The state it leads to, which may be the one the record is in. */
  readonly to: string
  readonly who: readonly BodyOn<W['role']>[]
  readonly copyTo: readonly BodyOn<W['role']>[]
  readonly inputs: readonly Input[]
  /** The papers still to be handed in, with those already there taken off. */
  readonly proof: ProofCheck<W['paper']>
  /** Its conditions; `open` depends on what will be told with the event. */
  readonly guards: readonly (Guard & { readonly answer: 'met' | 'unmet' | 'open' })[]
  /** The deadlines it answers, by code. */
  readonly deadlines: readonly string[]
  readonly citation: Citation
  readonly verification: Verification
  readonly note?: Text
}

/**
 * The events possible now, by whom, on what conditions and papers.
 *
 * @param options - `on`: the day the names of bodies are given for; the day of the latest event when left out.
 * @example
 * ```ts
 * next(nationalProject, record).map(({ event }) => event) // => ['register-with-department', 'withdraw']
 * ```
 */
export function next<W extends Words, S extends Shape>(
  machine: Machine<W, S>,
  record: LifecycleRecord,
  options: NextOptions<W['role']> = {},
): readonly NextEvent<W>[] {
  // The names in an event are those of the machine's own kit.
  return possible(machine, record, options) as readonly NextEvent<W>[]
}

function possible(
  machine: Machine,
  record: LifecycleRecord,
  { calendar, on = record.asOf, role }: NextOptions,
): readonly NextEvent[] {
  if (machine.id !== record.machine.id || machine.version !== record.machine.version) return []
  const scope = scopeOf(machine, record, null, calendar)
  const bodyOf = (role: string) => bodyOnDay(machine[kitOf], role, on)
  const answers = { true: 'met', false: 'unmet' } as const
  return waysFrom(machine, record.state)
    .filter(({ when }) => when === undefined || truth(when, scope) !== false)
    .map((way): NextEvent => ({
      event: way.event,
      transition: way.id,
      title: way.title,
      to: way.to ?? record.state,
      who: whoMay(way, scope, on),
      copyTo: (way.copyTo ?? []).map(bodyOf),
      inputs: way.inputs ?? [],
      proof: judgePapers(paperRules(way, scope), record.proof, scope),
      guards: (way.guards ?? []).map((guard) => {
        const answer = truth(guard.test, scope)
        return { ...guard, answer: answer === undefined ? 'open' : answers[`${answer}`] } as const
      }),
      deadlines: way.deadlines ?? [],
      citation: way.citation,
      verification: way.verification,
      ...(way.note && { note: way.note }),
    }))
    .filter(({ who }) => role === undefined || who.some((body) => body.role === role))
}
