import type { Citation, IsoDate, Text, Verification } from '@khuyencong/domain'
import { bodyOn, type BodyOn } from '../bodies/bodyOn.js'
import { vietnamWorkingCalendar } from '../deadlines/vietnamCalendar.js'
import { judgeProof, type ProofCheck } from '../proof/checkProof.js'
import { indexOf, paperRules } from './compile.js'
import { truth } from './evaluate.js'
import type { Guard, Input, Machine } from './machine.js'
import type { LifecycleRecord } from './record.js'
import type { TransitionOptions } from './transition.js'

/** An event that may come next. */
export interface NextEvent {
  readonly event: string
  readonly transition: string
  readonly title: Text
  /** The state it leads to, which may be the one the record is in. */
  readonly to: string
  readonly who: readonly BodyOn[]
  readonly copyTo: readonly BodyOn[]
  readonly inputs: readonly Input[]
  /** The papers still to be handed in, with those already there taken off. */
  readonly proof: ProofCheck
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
 * @param on - The day the names of bodies are given for; the day of the latest event when left out.
 * @example
 * ```ts
 * next(nationalProject, record).map(({ event }) => event) // => ['register-with-department', 'withdraw']
 * ```
 */
export function next(
  machine: Machine,
  record: LifecycleRecord,
  { calendar = vietnamWorkingCalendar, on = record.asOf }: TransitionOptions & { readonly on?: IsoDate } = {},
): readonly NextEvent[] {
  if (machine.id !== record.machine.id || machine.version !== record.machine.version) return []
  const ways = [...(indexOf(machine).byStateAndEvent.get(record.state)?.values() ?? [])].flat()
  const scope = { record, event: null, machine, calendar }
  const answers = { true: 'met', false: 'unmet' } as const
  return ways
    .filter(({ when }) => when === undefined || truth(when, scope) !== false)
    .map((way) => ({
      event: way.event,
      transition: way.id,
      title: way.title,
      to: way.to ?? record.state,
      who: way.who.map((role) => bodyOn(role, on)),
      copyTo: (way.copyTo ?? []).map((role) => bodyOn(role, on)),
      inputs: way.inputs ?? [],
      proof: judgeProof(paperRules(way, scope), record.proof, scope),
      guards: (way.guards ?? []).map((guard) => {
        const answer = truth(guard.test, scope)
        return { ...guard, answer: answer === undefined ? 'open' : answers[`${answer}`] } as const
      }),
      deadlines: way.deadlines ?? [],
      citation: way.citation,
      verification: way.verification,
      ...(way.note && { note: way.note }),
    }))
}
