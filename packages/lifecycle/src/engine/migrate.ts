import { isIsoDate, type Text } from '@khuyencong/domain'
import { seal } from './chain.js'
import { writerOf } from './json.js'
import type { Machine } from './machine.js'
import type { LifecycleEvent, LifecycleRecord, Step } from './record.js'
import { stepsOf } from './scope.js'

/** How records of one version of a machine go over to another. */
export interface Migration {
  readonly id: string
  readonly from: string
  readonly to: string
  /** By state of the old version, the state of the new one; a state not named keeps its name. */
  readonly states: Readonly<Record<string, string>>
  /** What the new version asks for and the old did not, or understands otherwise. */
  readonly notMapped: readonly NotMapped[]
}

/** Something that a migration could not carry over by itself. */
export interface NotMapped {
  /** Where in the record, such as `facts.beneficiaries`. */
  readonly path: string
  readonly reason: Text
  /** Only where the record has this value there. */
  readonly whenFact?: { readonly path: string; readonly is: string }
}

/** A record on another version with its entry and what could not be mapped, or why it stays. */
export type MigrationResult =
  | { readonly ok: true; readonly value: Step; readonly notMapped: readonly NotMapped[] }
  | { readonly ok: false; readonly message: Text }

/**
 * Move a case in flight to another version of its machine. Facts, money, papers and history are kept as they
 * are; what the new version asks for and the record does not hold is listed, never invented.
 *
 * @param machine - The machine in the version to go to.
 * @example
 * ```ts
 * const moved = migrateBy(migration, nationalProject2018, record, { by: { id: 'u1', role: 'agency' }, on: '2018-10-01' })
 * ```
 */
export function migrateBy(
  migration: Migration,
  machine: Machine,
  record: LifecycleRecord,
  { by, on }: Pick<LifecycleEvent, 'by' | 'on'>,
): MigrationResult {
  const { id, version } = record.machine
  if (id !== migration.id || version !== migration.from || machine.version !== migration.to) {
    return refused(`${id} ${version}`, `${migration.id} ${migration.to}`)
  }
  const state = migration.states[record.state] ?? record.state
  if (!(state in machine.states) || !isIsoDate(on) || on < record.asOf) {
    return refused(`${id} ${version} "${record.state}"`, `${migration.id} ${migration.to}`)
  }
  const writer = writerOf(record)
  writer.write({ op: 'replace', path: ['machine'], value: { id: machine.id, version: machine.version } })
  if (state !== record.state) writer.write({ op: 'replace', path: ['state'], value: state })
  if (on !== record.asOf) writer.write({ op: 'replace', path: ['asOf'], value: on })
  const entry = seal({
    record: record.id,
    machine: { id: machine.id, version: machine.version },
    sequence: record.chain.length,
    previous: record.chain.head,
    event: { type: 'migrate', by, on, input: { from: version, to: machine.version } },
    transition: null,
    from: record.state,
    to: state,
    patches: writer.patches,
  })
  const moved = { ...writer.document, chain: { length: record.chain.length + 1, head: entry.hash } }
  return {
    ok: true,
    value: { record: moved, entry },
    notMapped: migration.notMapped.filter((item) => concerns(item, moved)),
  }
}

function concerns({ path, whenFact }: NotMapped, record: LifecycleRecord): boolean {
  if (whenFact && read(record, whenFact.path) !== whenFact.is) return false
  return path.startsWith('facts.') ? read(record, path) === undefined : true
}

function read(record: LifecycleRecord, path: string): unknown {
  let found: unknown = record
  for (const step of stepsOf(path)) {
    found = typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[step] : undefined
  }
  return found
}

const refused = (from: string, to: string): MigrationResult => ({
  ok: false,
  message: {
    vi: `Không chuyển được hồ sơ từ ${from} sang ${to}.`,
    en: `The record cannot be moved from ${from} to ${to}.`,
  },
})
