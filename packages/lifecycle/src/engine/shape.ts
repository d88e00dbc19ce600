import type { IsoDate } from '@khuyencong/domain'
import type { PolicyPin } from '@khuyencong/policy'
import type { JsonObject } from './json.js'
import type { Words } from './kit.js'
import type { ProofItem } from './papers.js'
import type { Actor, LifecycleRecord } from './record.js'

/** What a machine is in types: its states, its facts, and what each of its events tells. */
export interface Shape {
  readonly id: string
  readonly state: string
  readonly facts: JsonObject
  readonly events: Readonly<Record<string, JsonObject>>
}

/** What every event has beside its type and what it tells. */
interface EventBase<W extends Words> {
  /** Why it is told late: what decides nothing is then exempt from the order of days. */
  readonly late?: { readonly reason: string }
  /** The host's own name for the event: told twice, it happens once. */
  readonly id?: string
  readonly by: Actor<W['role']>
  /** The day it happened, as given: nothing here reads a clock. */
  readonly on: IsoDate
  readonly proof?: readonly ProofItem<W['paper']>[]
  /** The policy that the amounts of the event were reckoned under. */
  readonly policy?: PolicyPin
}

/** An event of a machine: a type that it knows, with what that type tells. */
export type EventOf<W extends Words, S extends Shape> = {
  [Type in keyof S['events'] & string]: EventBase<W> & { readonly type: Type } & Told<S['events'][Type]>
}[keyof S['events'] & string]

/** What is told may be left out where nothing of it must be. */
type Told<Input extends JsonObject> =
  Record<never, never> extends Input ? { readonly input?: Input } : { readonly input: Input }

/** A record of a machine: in one of its states, with its facts. */
export interface RecordOf<S extends Shape> extends LifecycleRecord {
  readonly machine: { readonly id: S['id']; readonly version: string }
  readonly state: S['state']
  readonly facts: Partial<S['facts']> & JsonObject
}

/** A record that may be one of a machine: one read from a store, or one that this machine made. */
export type RecordFor<S extends Shape, R extends LifecycleRecord> = string extends R['machine']['id']
  ? R
  : R['machine']['id'] extends S['id']
    ? R
    : never
