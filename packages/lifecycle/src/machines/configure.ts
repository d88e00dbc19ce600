import type { Cited, Text } from '@khuyencong/domain'
import type { RoleCode } from '../bodies/roles.js'
import type { MachineParameter } from '../engine/kit.js'
import { defineMachine, kitOf, type State } from '../engine/machine.js'
import type { Fact } from '../engine/input.js'
import type { DeadlineRule, Guard, Machine, ProofRule, Transition } from '../kit/types.js'
import { machineFaults, type MachineFault } from './faults.js'

/** What a province changes in a machine, with its own act. Plain JSON. */
export interface MachineChanges {
  /** The id of the machine that comes out, such as `local-project/54`. */
  readonly id: string
  readonly version: string
  readonly title: Text
  /** The act of the province. */
  readonly basis: Cited
  /** Steps that the province does not have: each is left out and the events that led to it lead past it. */
  readonly skip?: readonly SkippedState[]
  /** Steps that it has besides. */
  readonly states?: Readonly<Record<string, State>>
  /** Transitions it has besides, or in place of ones with the same id. */
  readonly transitions?: readonly Transition[]
  /** Transitions it does not have, by id. */
  readonly without?: readonly string[]
  /** Who may take a transition, and what it needs, by id. */
  readonly change?: Readonly<Record<string, TransitionChange>>
  /** Deadlines it has besides, or in place of ones with the same code. */
  readonly deadlines?: readonly DeadlineRule[]
  /** Deadlines it does not have, by code. */
  readonly withoutDeadlines?: readonly string[]
  /** Facts it asks for besides, or in place of ones with the same name. */
  readonly facts?: readonly Fact[]
  readonly parameters?: Readonly<Record<string, MachineParameter>>
}

/** A step left out, and the step that takes its place. */
export interface SkippedState {
  readonly state: string
  readonly insteadGoTo: string
}

/** What a province changes in one transition; each change carries the act it stands in. */
export interface TransitionChange extends Cited {
  readonly title?: Text
  readonly who?: readonly RoleCode[]
  readonly guards?: readonly Guard[]
  readonly proof?: readonly ProofRule[]
}

/** A machine, or what is wrong with the changes. */
export type ConfiguredMachine =
  | { readonly ok: true; readonly machine: Machine }
  | { readonly ok: false; readonly faults: readonly MachineFault[] }

/**
 * A machine changed by a province: other steps, authorities, papers and deadlines, from the same parts. The
 * machine given is not changed. A change that names a step or a transition that is not there is a fault, and
 * so is a machine that can no longer come to an end.
 *
 * @example
 * ```ts
 * configureMachine(localProject, { id: 'local-project/54', version: '2026', title, basis, skip: [{ state: 'appraised', insteadGoTo: 'approved' }] })
 * ```
 */
export function configureMachine(base: Machine, changes: MachineChanges): ConfiguredMachine {
  const { skip = [], without = [], change = {}, states = {}, transitions = [] } = changes
  const { deadlines = [], withoutDeadlines = [], facts = [] } = changes
  const ids = new Set(base.transitions.map(({ id }) => id))
  const faults: MachineFault[] = [
    ...skip
      .filter(({ state }) => !(state in base.states) || state === base.initial)
      .map(({ state }) => fault('unknown-state', state)),
    ...[...without, ...Object.keys(change)]
      .filter((id) => !ids.has(id))
      .map((id) => fault('unknown-transition', id)),
    ...withoutDeadlines
      .filter((code) => !base.deadlines.some((deadline) => deadline.code === code))
      .map((code) => fault('unknown-deadline', code)),
  ]
  const replaced = new Set([...without, ...transitions.map(({ id }) => id)])
  const kept = base.transitions
    .filter(({ id }) => !replaced.has(id))
    .map((transition) => ({ ...transition, ...change[transition.id] }))
  const machine: Machine = {
    ...base,
    id: changes.id,
    version: changes.version,
    title: changes.title,
    basis: changes.basis,
    states: statesWithout(skip, { ...base.states, ...states }),
    transitions: [...kept, ...transitions].flatMap((transition) => past(skip, transition)),
    deadlines: [
      ...base.deadlines.filter(
        ({ code }) => !withoutDeadlines.includes(code) && !deadlines.some((other) => other.code === code),
      ),
      ...deadlines,
    ],
    facts: [...base.facts.filter(({ name }) => !facts.some((other) => other.name === name)), ...facts],
    parameters: { ...base.parameters, ...changes.parameters },
  }
  faults.push(...machineFaults(machine))
  return faults.length
    ? { ok: false, faults }
    : { ok: true, machine: defineMachine(base[kitOf], structuredClone(machine)) }
}

const fault = (code: MachineFault['code'], about: string): MachineFault => ({ code, about })

function statesWithout(
  skip: readonly SkippedState[],
  states: Readonly<Record<string, State>>,
): Readonly<Record<string, State>> {
  return Object.fromEntries(
    Object.entries(states).filter(([name]) => !skip.some(({ state }) => state === name)),
  )
}

/** A transition that leads past the steps left out; none if it only left from them. */
function past(skip: readonly SkippedState[], transition: Transition): readonly Transition[] {
  const from = transition.from.filter((state) => !skip.some((skipped) => skipped.state === state))
  if (from.length === 0) return []
  let { to } = transition
  // Several steps in a row may be left out; as many hops as there are steps end any circle.
  for (const _ of skip) to = skip.find(({ state }) => state === to)?.insteadGoTo ?? to
  return [{ ...transition, from, to }]
}
