import { issue, nearest, type IsoDate, type Result, type Text } from '@khuyencong/domain'
import { deadlines, type Deadline, type DeadlineOptions } from '../deadlines/deadlines.js'
import type { Machine } from '../engine/machine.js'
import { next, type NextEvent } from '../engine/next.js'
import type { LifecycleRecord, MachinePin, Money } from '../engine/record.js'
import { machineOf, unknownMachine } from '../machines/registry.js'
import { balanceOf, type Balance } from '../money/balance.js'
import type { MissingProof } from '../engine/papers.js'
import { missingFacts } from './missingFacts.js'

/** Where a record stands, what may happen next and by whom, what is missing and what is due. */
export interface RecordCheck {
  readonly record: string
  readonly machine: MachinePin
  readonly state: string
  readonly title: Text
  readonly ended: boolean
  readonly asOf: IsoDate
  readonly money: Money
  readonly balance: Balance
  readonly next: readonly NextEvent[]
  /** By event that may come next, the papers it still needs. */
  readonly missing: readonly { readonly event: string; readonly papers: readonly MissingProof[] }[]
  readonly due: readonly Deadline[]
  /** Facts that the next steps and deadlines ask about and the record does not hold, such as `facts.planYear`. */
  readonly missingFacts: readonly string[]
  /** The steps and deadlines shown here that no text confirms. */
  readonly unverified: readonly string[]
}

/** What a record is checked with. */
export interface CheckOptions extends DeadlineOptions {
  /** The machines to find the record's own in; those of this package when left out. */
  readonly machines?: readonly Machine[]
}

/**
 * Look at a record on a day: where it stands, what may come next and who may do it, which papers are missing,
 * what is due. A machine or state that is not known is an issue.
 *
 * @throws RangeError when the day is none of the calendar.
 * @example
 * ```ts
 * const checked = checkRecord(record, '2026-01-10')
 * if (checked.ok) checked.value.due.map(({ code, status }) => `${code}: ${status}`)
 * ```
 */
export function checkRecord(
  record: LifecycleRecord,
  asOf: IsoDate,
  { machines, ...options }: CheckOptions = {},
): Result<RecordCheck> {
  const machine = machineOf(record, machines)
  if (!machine) return { ok: false, issues: [unknownMachine(record.machine, 'machine', machines)] }
  const state = Object.hasOwn(machine.states, record.state) ? machine.states[record.state] : undefined
  if (!state) {
    const known = nearest(record.state, Object.keys(machine.states))
    return { ok: false, issues: [issue('unknown-value', 'state', { value: record.state }, 'error', known)] }
  }
  const { calendar } = options
  const events = next(machine, record, { on: asOf, ...(calendar && { calendar }) })
  const due = deadlines(machine, record, asOf, options)
  return {
    ok: true,
    value: {
      record: record.id,
      machine: record.machine,
      state: record.state,
      title: state.title,
      ended: state.final === true,
      asOf,
      money: record.money,
      balance: balanceOf(record.money),
      next: events,
      missing: events
        .map(({ event, proof }) => ({ event, papers: [...proof.missing, ...proof.undecided] }))
        .filter(({ papers }) => papers.length > 0),
      due,
      missingFacts: missingFacts(machine, record),
      unverified: [
        ...new Set([
          ...events
            .filter(({ verification }) => verification === 'unverified')
            .map(({ transition }) => transition),
          ...due.filter(({ verification }) => verification === 'unverified').map(({ code }) => code),
        ]),
      ],
    },
  }
}
