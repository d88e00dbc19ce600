import type { IsoDate, Vnd } from '@khuyencong/domain'
import type { PolicyPin } from '@khuyencong/policy'
import type { Json, JsonObject, Patch } from './json.js'
import type { ProofItem } from './papers.js'

/** A machine by name and version: what a record runs on. */
export interface MachinePin {
  readonly id: string
  readonly version: string
}

/**
 * One case: a project, a plan, an advance, a vote entry. Plain JSON, changed only by `transition`.
 *
 * A host stores it as it is, together with its entries.
 */
export interface LifecycleRecord {
  /** The host's own name for the case. */
  readonly id: string
  readonly machine: MachinePin
  readonly state: string
  /** The day of the latest event. */
  readonly asOf: IsoDate
  /** What is known of the case. */
  readonly facts: JsonObject
  readonly money: Money
  /** By event, the day it last happened. */
  readonly dates: Readonly<Record<string, IsoDate>>
  /** Papers handed in so far. */
  readonly proof: readonly FiledProof[]
  /** Values that were replaced, the earliest first. */
  readonly history: readonly ReplacedValue[]
  /** Events that came with a name of their own; absent where none did. */
  readonly events?: readonly NamedEvent[]
  readonly chain: Chain
}

/**
 * Amounts of one case in whole đồng, each its own and never merged; `null` where nothing was decided yet,
 * which is not the same as 0.
 */
export interface Money {
  /** Asked for by the unit. */
  readonly askedVnd: Vnd | null
  /** Support approved. */
  readonly approvedVnd: Vnd | null
  /** Paid out so far, all payments together. */
  readonly advancedVnd: Vnd
  /** Support accepted at settlement. */
  readonly settledVnd: Vnd | null
  /** Paid back so far. */
  readonly refundedVnd: Vnd
  /** By content, where the support is approved content by content. */
  readonly lines: Readonly<Record<string, MoneyLine>>
}

/** The support of one content of a project. */
export interface MoneyLine {
  readonly approvedVnd: Vnd
  readonly advancedVnd: Vnd
  /** Paid back of it before settlement; absent where nothing was. */
  readonly refundedVnd?: Vnd
}

/** A paper that came with an event. */
export interface FiledProof extends ProofItem {
  readonly event: string
  readonly filedOn: IsoDate
}

/** A value that another took the place of. */
export interface ReplacedValue {
  readonly path: string
  readonly value: Json
  readonly event: string
  readonly replacedOn: IsoDate
}

/** An event by the host's own name: the digest of what it told. */
export interface NamedEvent {
  readonly id: string
  readonly digest: string
}

/** How many entries the record has behind it, and the digest of the last. */
export interface Chain {
  readonly length: number
  readonly head: string | null
}

/** A body: the place it is of, and its name. */
export interface ActingBody {
  readonly provinceCode?: string
  readonly communeCode?: string
  readonly name?: string
}

/** Who acts: an opaque id, the role it acts in, and the body where that is known. Never a person's data. */
export interface Actor<Role extends string = string> {
  readonly id: string
  readonly role: Role
  readonly body?: ActingBody
}

/** Something that happened, as the host tells it. */
export interface LifecycleEvent<Role extends string = string, Paper extends string = string> {
  readonly type: string
  /** Why it is told late: what decides nothing is then exempt from the order of days. */
  readonly late?: { readonly reason: string }
  /** The host's own name for the event: told twice, it happens once. */
  readonly id?: string
  readonly by: Actor<Role>
  /** The day it happened, as given: nothing here reads a clock. */
  readonly on: IsoDate
  readonly input?: JsonObject
  readonly proof?: readonly ProofItem<Paper>[]
  /** The policy that the amounts of the event were reckoned under. */
  readonly policy?: PolicyPin
}

/** Something that an event was let through without: a condition by its code, or `body-not-known`. */
export interface Doubt {
  readonly code: string
  readonly answer: 'unmet' | 'unknown'
}

/** What an event did, for the audit log. Entries form a chain: each holds the digest of the one before. */
export interface AuditEntry {
  readonly record: string
  readonly machine: MachinePin
  /** 0 for the opening. */
  readonly sequence: number
  readonly previous: string | null
  readonly event: LifecycleEvent
  /** The transition taken; `null` for the opening and for a migration. */
  readonly transition: string | null
  readonly from: string | null
  readonly to: string
  readonly patches: readonly Patch[]
  /** What was let through without being known; absent where there was nothing. */
  readonly doubts?: readonly Doubt[]
  /** SHA-256 over the canonical JSON of all of the above, as lower-case hex. */
  readonly hash: string
}

/** A record and the entry that made it what it is. */
export interface Step<R extends LifecycleRecord = LifecycleRecord> {
  readonly record: R
  readonly entry: AuditEntry
}

/** Money of which nothing is known yet. */
export const noMoney: Money = {
  askedVnd: null,
  approvedVnd: null,
  advancedVnd: 0,
  settledVnd: null,
  refundedVnd: 0,
  lines: {},
}
