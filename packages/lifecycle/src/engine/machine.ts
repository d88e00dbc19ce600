import type { Cited, Text } from '@khuyencong/domain'
import type { DeadlineRule } from './deadlineRule.js'
import { freezeDeep } from './freeze.js'
import type { Fact, Input } from './input.js'
import type { Kit, MachineParameter, Words, WordsOf } from './kit.js'
import type { ProofRule } from './papers.js'
import type { Shape } from './shape.js'
import type { Operand, Test } from './test.js'

/** Where a machine would hold its shape, which is a type alone. */
declare const shapeOf: unique symbol

/** Where a machine holds its kit: functions are no data, so they are no part of its JSON. */
export const kitOf: unique symbol = Symbol.for('@khuyencong/lifecycle/kit')

/**
 * A procedure of the law as data: its states and every event that leads from one to another.
 *
 * Plain JSON but for its kit. A record names the machine and the version it runs on; there is no other way to move a record
 * than an event of its machine.
 */
export interface Machine<W extends Words = Words, S extends Shape = Shape> {
  readonly [shapeOf]?: S
  /** What the machine asks, writes and demands by name. */
  readonly [kitOf]: Kit<W>
  /** Such as `national-project`. */
  readonly id: string
  /** Such as `2014` for the rules as first made and `2018` for them as amended. */
  readonly version: string
  readonly title: Text
  /** The act the procedure stands in. */
  readonly basis: Cited
  readonly initial: string
  readonly states: Readonly<Record<string, State>>
  readonly transitions: readonly Transition<W>[]
  readonly deadlines: readonly DeadlineRule<W>[]
  /** What may be told of a case when its record begins. Names that begin with `x-` are the host's own. */
  readonly facts: readonly Fact[]
  /** Figures that guards read, each with where it stands. */
  readonly parameters: Readonly<Record<string, MachineParameter>>
}

/** Where a record may stand. */
export interface State {
  readonly title: Text
  /** Nothing may happen to a record after it has come here. */
  readonly final?: true
}

/** One way from one state to another: who may take it, on what conditions, on what proof. */
export interface Transition<W extends Words = Words> extends Cited {
  /** Names it within the machine. */
  readonly id: string
  /** The event that takes it. Several transitions may answer one event, told apart by `from` and `when`. */
  readonly event: string
  readonly title: Text
  readonly from: readonly string[]
  /** The state it leads to; `null` where the record stays in the state it is in. */
  readonly to: string | null
  /** Which of several transitions of one event is meant. At most one may be true at a time. */
  readonly when?: Test<W['test']>
  readonly who: readonly W['role'][]
  readonly inputs?: readonly Input[]
  readonly guards?: readonly Guard<W['test']>[]
  readonly proof?: readonly ProofRule<W['paper'], W['test'], W['list']>[]
  readonly effects?: readonly Effect<W['effect']>[]
  /** The deadlines that this answers, by code. */
  readonly deadlines?: readonly string[]
  /** Who is to be sent a copy. */
  /** It decides nothing, so it may be told late: the order of days does not hold for it. */
  readonly mayBeLate?: true
  readonly copyTo?: readonly W['role'][]
}

/** A condition that must hold for an event to be let through. */
export interface Guard<Name extends string = string> extends Cited {
  readonly code: string
  /** The requirement, as a sentence. */
  readonly requirement: Text
  readonly test: Test<Name>
  /**
   * What comes of it where it does not hold, or is not known: a doubt that the entry records, in place of a refusal.
   * For what the library does not know; the law and the facts refuse.
   */
  readonly otherwise?: 'doubt' | 'doubt-if-unknown'
  /** `who`: it says which of those who act may. */
  readonly about?: 'who'
}

/** What a transition writes into the record beside the state. */
export type Effect<Name extends string = string> =
  /** Puts a value in a place. A value that was there before is kept in the history of the record. */
  | { readonly do: 'set'; readonly path: string; readonly to: Operand; readonly ifKnown?: true }
  /** Adds an amount to one in a place; nothing there counts as 0. */
  | { readonly do: 'add'; readonly path: string; readonly amount: Operand }
  /** Puts an item at the end of a list. */
  | { readonly do: 'append'; readonly path: string; readonly item: Readonly<Record<string, Operand>> }
  /** Changes that need more than one place at a time. */
  | { readonly do: Name }

/** What a machine is made of, before it has its kit and is frozen. */
export type MachineParts<W extends Words = Words> = Omit<Machine<W>, typeof kitOf | typeof shapeOf>

/**
 * A machine that nothing can change any more.
 *
 * @param kit - What the machine uses by name; a name that is not in it does not compile.
 * @example
 * ```ts
 * Object.isFrozen(defineMachine(kit, parts)) // true
 * ```
 */
export function defineMachine<const K extends Kit>(
  kit: K,
  parts: MachineParts<WordsOf<K>>,
): Machine<WordsOf<K>> {
  for (const part of Object.values(parts)) freezeDeep(part)
  return Object.freeze({ ...parts, [kitOf]: kit as unknown as Kit<WordsOf<K>> })
}
