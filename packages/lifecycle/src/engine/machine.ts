import type { Cited, Text } from '@khuyencong/domain'
import type { RoleCode } from '../bodies/roles.js'
import type { DeadlineRule } from '../deadlines/rule.js'
import type { ProofRule } from '../proof/rule.js'
import type { Json } from './json.js'
import type { Operand, Test } from './test.js'

/**
 * A procedure of the law as data: its states and every event that leads from one to another.
 *
 * Plain JSON. A record names the machine and the version it runs on; there is no other way to move a record
 * than an event of its machine.
 */
export interface Machine {
  /** Such as `national-project`. */
  readonly id: string
  /** Such as `2014` for the rules as first made and `2018` for them as amended. */
  readonly version: string
  readonly title: Text
  /** The act the procedure stands in. */
  readonly basis: Cited
  readonly initial: string
  readonly states: Readonly<Record<string, State>>
  readonly transitions: readonly Transition[]
  readonly deadlines: readonly DeadlineRule[]
  /** Figures that guards read, each with where it stands. */
  readonly parameters: Readonly<Record<string, MachineParameter>>
}

/** A figure or table that the guards of a machine read. */
export interface MachineParameter extends Cited {
  readonly title: Text
  readonly value: Json
}

/** Where a record may stand. */
export interface State {
  readonly title: Text
  /** Nothing may happen to a record after it has come here. */
  readonly final?: true
}

/** One way from one state to another: who may take it, on what conditions, on what proof. */
export interface Transition extends Cited {
  /** Names it within the machine. */
  readonly id: string
  /** The event that takes it. Several transitions may answer one event, told apart by `from` and `when`. */
  readonly event: string
  readonly title: Text
  readonly from: readonly string[]
  /** The state it leads to; `null` where the record stays in the state it is in. */
  readonly to: string | null
  /** Which of several transitions of one event is meant. At most one may be true at a time. */
  readonly when?: Test
  readonly who: readonly RoleCode[]
  readonly inputs?: readonly Input[]
  readonly guards?: readonly Guard[]
  readonly proof?: readonly ProofRule[]
  readonly effects?: readonly Effect[]
  /** The deadlines that this answers, by code. */
  readonly deadlines?: readonly string[]
  /** Who is to be sent a copy. */
  readonly copyTo?: readonly RoleCode[]
}

/** What must be told with an event. */
export interface Input {
  readonly name: string
  readonly kind: InputKind
  readonly title: Text
  /** May be left out. */
  readonly optional?: true
  /** For `code`: the codes that are known. */
  readonly codes?: readonly string[]
}

/**
 * Kinds of inputs: whole đồng, a whole number, a score, a day, a decimal as text, words, yes or no, a code,
 * amounts by code (`[{ code, amountVnd }]`), any JSON.
 */
export type InputKind =
  'vnd' | 'count' | 'score' | 'date' | 'share' | 'text' | 'boolean' | 'code' | 'amounts' | 'json'

/** A condition that must hold for an event to be let through. */
export interface Guard extends Cited {
  readonly code: string
  /** The requirement, as a sentence. */
  readonly requirement: Text
  readonly test: Test
}

/** What a transition writes into the record beside the state. */
export type Effect =
  /** Puts a value in a place. A value that was there before is kept in the history of the record. */
  | { readonly do: 'set'; readonly path: string; readonly to: Operand; readonly ifKnown?: true }
  /** Adds an amount to one in a place; nothing there counts as 0. */
  | { readonly do: 'add'; readonly path: string; readonly amount: Operand }
  /** Puts an item at the end of a list. */
  | { readonly do: 'append'; readonly path: string; readonly item: Readonly<Record<string, Operand>> }
  /** Changes that need more than one place at a time. */
  | { readonly do: NamedEffectCode }

/** Changes that are functions of the record and the event. */
export type NamedEffectCode =
  | 'approve-lines'
  | 'advance-line'
  | 'replace-fact'
  | 'register-plan-project'
  | 'leave-out-plan-project'
  | 'approve-plan-projects'
  | 'supplement-plan-project'
  | 'cut-plan-project'
  | 'pay-plan-project'
  | 'carry-over-plan'
  | 'record-result'
  | 'close-finding'

/** What a machine is made of, before it is frozen. */
export type MachineParts = Machine

/**
 * A machine that nothing can change any more.
 *
 * @example
 * ```ts
 * Object.isFrozen(defineMachine(parts)) // true
 * ```
 */
export function defineMachine(parts: MachineParts): Machine {
  return freezeDeep(parts)
}

function freezeDeep<Value>(given: Value): Value {
  if (typeof given === 'object' && given !== null && !Object.isFrozen(given)) {
    Object.freeze(given)
    for (const part of Object.values(given)) freezeDeep(part)
  }
  return given
}
