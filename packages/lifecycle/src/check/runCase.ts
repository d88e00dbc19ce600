import type { Issue } from '@khuyencong/domain'
import type { Machine } from '../engine/machine.js'
import { openRecord } from '../engine/open.js'
import type { Opening } from '../engine/opening.js'
import type { AuditEntry, LifecycleEvent, LifecycleRecord, MachinePin } from '../engine/record.js'
import type { Refusal } from '../engine/refusal.js'
import { transition, type TransitionOptions } from '../engine/transition.js'
import { findMachine, unknownMachine } from '../machines/registry.js'

/** A case as a file holds it: the machine, how it began, and what happened since. */
export interface CaseFile {
  readonly machine: MachinePin
  readonly open: Opening
  readonly events: readonly LifecycleEvent[]
}

/** A case that was run: the record it comes to with its entries, or the event at which it stopped. */
export type CaseRun =
  | { readonly ok: true; readonly record: LifecycleRecord; readonly entries: readonly AuditEntry[] }
  | {
      readonly ok: false
      /** What is wrong with the file beside the refused event. */
      readonly issues: readonly Issue[]
      /** The place of the refused event in the file; `null` where the machine is not known. */
      readonly eventIndex: number | null
      readonly refusal: Refusal | null
      /** The record as it stood before the refused event. */
      readonly record: LifecycleRecord | null
      readonly entries: readonly AuditEntry[]
    }

/**
 * Run a case from its events. Stops at the first event that is refused and shows the case as it stood then.
 *
 * @example
 * ```ts
 * const run = runCase(file)
 * if (run.ok) checkRecord(run.record, '2026-01-10')
 * ```
 */
export function runCase(
  file: CaseFile,
  { machines, ...options }: TransitionOptions & { readonly machines?: readonly Machine[] } = {},
): CaseRun {
  const machine = findMachine(file.machine.id, file.machine.version, machines)
  if (!machine) {
    const issues = [unknownMachine(file.machine, 'machine', machines)]
    return { ok: false, issues, eventIndex: null, refusal: null, record: null, entries: [] }
  }
  const opened = openRecord(machine, file.open)
  if (!opened.ok) {
    const issues = opened.issues.map((one) => ({ ...one, path: `open.${one.path}` }))
    return { ok: false, issues, eventIndex: null, refusal: null, record: null, entries: [] }
  }
  let record: LifecycleRecord = opened.value.record
  const entries = [opened.value.entry]
  for (const [eventIndex, event] of file.events.entries()) {
    const moved = transition(machine, record, event, options)
    if (!moved.ok) {
      const { refusal } = moved
      return { ok: false, issues: [], eventIndex, refusal, record, entries }
    }
    record = moved.value.record
    // An event that was told before happens once.
    if (!moved.repeated) entries.push(moved.value.entry)
  }
  return { ok: true, record, entries }
}
