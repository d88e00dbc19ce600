import { isSameJson } from './chain.js'
import type { WorkingCalendar } from './days/workingCalendar.js'
import type { HistoryProblem } from './historyProblem.js'
import { isJsonObject } from './json.js'
import type { Machine } from './machine.js'
import { migrateBy, type Migration } from './migrate.js'
import { openRecord } from './open.js'
import type { AuditEntry, LifecycleRecord, MachinePin, Step } from './record.js'
import { transition } from './transition.js'

/** What a history is held against: the machines of its versions. */
export interface Law {
  readonly machines: readonly Machine[]
  /** How cases go over from one version to another; needed where one did. */
  readonly migrations?: readonly Migration[]
  readonly calendar?: WorkingCalendar
}

/**
 * The first entry that its machine would not have written: each is run again from the record before it. A chain that
 * was sealed anew as a whole is found so, without any key.
 */
export function unlawful(entries: readonly AuditEntry[], law: Law): readonly HistoryProblem[] {
  let record: LifecycleRecord | null = null
  for (const [index, entry] of entries.entries()) {
    const machine = machineIn(law, entry.machine)
    if (!machine) return [{ index, kind: 'unknown-machine' }]
    const step: Step | null = again(machine, record, entry, law)
    if (!step || !isSameJson(step.entry, entry)) return [{ index, kind: 'not-by-the-machine' }]
    ;({ record } = step)
  }
  return []
}

const machineIn = ({ machines }: Law, { id, version }: MachinePin) =>
  machines.find((machine) => machine.id === id && machine.version === version)

/** What the machine makes of what an entry tells; `null` where it refuses. */
function again(machine: Machine, record: LifecycleRecord | null, entry: AuditEntry, law: Law): Step | null {
  const { event, patches } = entry
  if (!record) {
    const written: unknown = patches[0]?.value
    if (!isJsonObject(written)) return null
    const { facts, money } = written as unknown as LifecycleRecord
    if (!isJsonObject(money)) return null
    const { askedVnd, approvedVnd, advancedVnd } = money
    const opened = openRecord(machine, {
      id: entry.record,
      by: event.by,
      on: event.on,
      facts,
      ...(askedVnd !== null && { askedVnd }),
      ...(approvedVnd !== null && { approvedVnd }),
      advancedVnd,
    })
    return opened.ok ? opened.value : null
  }
  if (entry.transition === null) {
    const { id, version } = record.machine
    const way = law.migrations?.find(
      (known) => known.id === id && known.from === version && known.to === entry.machine.version,
    )
    const moved = way && migrateBy(way, machine, record, event)
    return moved?.ok ? moved.value : null
  }
  const moved = transition(machine, record, event as never, law.calendar ? { calendar: law.calendar } : {})
  return moved.ok && !moved.repeated ? moved.value : null
}
