import { isIsoDate, type Cited, type IsoDate, type Text } from '@khuyencong/domain'
import { seal } from './chain.js'
import { truth } from './evaluate.js'
import { freezeDeep, frozenCopy } from './freeze.js'
import { writerOf } from './json.js'
import type { Machine } from './machine.js'
import type { LifecycleEvent, LifecycleRecord, Step } from './record.js'
import { scopeOf } from './scope.js'
import type { Test } from './test.js'

/** How records in flight go from one version of a machine to the next, and which act the change stands in. */
export interface Migration extends Cited {
  readonly id: string
  readonly from: string
  readonly to: string
  /** The first day on which the new version can be in force: no case goes over before it. */
  readonly notBefore: IsoDate
  /** By state of the old version, the state of the new one; a state not named keeps its name. */
  readonly states: Readonly<Record<string, string>>
  /** What the new version asks for and the old did not, or understands otherwise. */
  readonly notMapped: readonly NotMapped[]
}

/** Something that a migration could not carry over by itself, and that a person must look at. */
export interface NotMapped {
  /** Where in the record or the machine, such as `facts.beneficiaries` or `parameters.advanceRates`. */
  readonly path: string
  readonly reason: Text
  /** The states of the new version in which it matters; any where left out. */
  readonly states?: readonly string[]
  /** Only where this is true of the record, or not known. */
  readonly when?: Test
}

/** Why a record cannot go over. */
export type MigrationRefusalCode =
  /** There is no way from the one version to the other. */
  | 'no-way'
  /** A record that has ended stays on the version it ended on. */
  | 'record-ended'
  /** The new version has no state for the one the record is in, and none is named for it. */
  | 'state-not-mapped'
  /** The day does not exist or is before the latest event. */
  | 'invalid-date'
  /** The new version cannot be in force yet. */
  | 'too-early'

/** A record on another version with its entry and what could not be mapped, or why it stays where it is. */
export type MigrationResult =
  | { readonly ok: true; readonly value: Step; readonly notMapped: readonly NotMapped[] }
  | { readonly ok: false; readonly code: MigrationRefusalCode }

/**
 * Move a case in flight to another version of its machine. Facts, money, papers and history are kept as they
 * are; what the new version asks for and the record does not hold is listed, never invented.
 *
 * @param machine - The machine in the version to go to.
 * @example
 * ```ts
 * const moved = migrateBy(migration, nationalProject2018, record, { by: { id: 'u1', role: 'agency' }, on: '2018-10-01' })
 * if (moved.ok) show(moved.notMapped)
 * ```
 */
export function migrateBy(
  migration: Migration,
  machine: Machine,
  record: LifecycleRecord,
  { by, on }: Pick<LifecycleEvent, 'by' | 'on'>,
): MigrationResult {
  const { id, version } = record.machine
  if (id !== migration.id || version !== migration.from) return cannotMigrate('no-way')
  if (machine.id !== migration.id || machine.version !== migration.to) return cannotMigrate('no-way')
  if (!isIsoDate(on) || on < record.asOf) return cannotMigrate('invalid-date')
  if (on < migration.notBefore) return cannotMigrate('too-early')
  const to = Object.hasOwn(migration.states, record.state) ? migration.states[record.state] : record.state
  const state = to !== undefined && Object.hasOwn(machine.states, to) ? machine.states[to] : undefined
  if (to === undefined || !state) return cannotMigrate('state-not-mapped')
  if (state.final) return cannotMigrate('record-ended')
  const writer = writerOf(record)
  writer.write({ op: 'replace', path: ['machine'], value: { id: machine.id, version: machine.version } })
  if (to !== record.state) writer.write({ op: 'replace', path: ['state'], value: to })
  if (on !== record.asOf) writer.write({ op: 'replace', path: ['asOf'], value: on })
  const entry = seal({
    record: record.id,
    machine: { id: machine.id, version: machine.version },
    sequence: record.chain.length,
    previous: record.chain.head,
    event: { type: 'migrate', by: frozenCopy(by), on, input: { from: version, to: machine.version } },
    transition: null,
    from: record.state,
    to,
    patches: writer.patches,
  })
  const moved = { ...writer.document, chain: { length: record.chain.length + 1, head: entry.hash } }
  return {
    ok: true,
    value: freezeDeep({ record: moved, entry }),
    notMapped: migration.notMapped.filter((item) => concerns(item, moved, machine)),
  }
}

function concerns({ states, when }: NotMapped, record: LifecycleRecord, machine: Machine): boolean {
  if (states && !states.includes(record.state)) return false
  return when === undefined || truth(when, scopeOf(machine, record)) !== false
}

/** The answer for a record that cannot go over. */
export const cannotMigrate = (code: MigrationRefusalCode): MigrationResult => ({ ok: false, code })
