import { isIsoDate, type Vnd } from '@khuyencong/domain'
import { seal } from './chain.js'
import type { JsonObject } from './json.js'
import type { Machine } from './machine.js'
import { noMoney, type LifecycleEvent, type LifecycleRecord, type Step } from './record.js'

/** What a record begins with. */
export interface Opening {
  /** The host's own name for the case. */
  readonly id: string
  readonly by: LifecycleEvent['by']
  readonly on: LifecycleEvent['on']
  readonly facts?: JsonObject
  /** Amount asked for, in whole đồng; left out where it is not known yet. */
  readonly askedVnd?: Vnd
  /** For an advance, a settlement or a refund of its own: the support approved, in whole đồng. */
  readonly approvedVnd?: Vnd
  /** For a settlement of its own: paid out before, in whole đồng; nothing where left out. */
  readonly advancedVnd?: Vnd
}

/**
 * Begin a record in the initial state of a machine, with the first entry of its chain.
 *
 * @throws RangeError when the day is not a day of the calendar.
 * @example
 * ```ts
 * openRecord(nationalProject, { id: 'p1', by: { id: 'u1', role: 'implementing-unit' }, on: '2025-05-01' }).record.state // => 'drafted'
 * ```
 */
export function openRecord(machine: Machine, opening: Opening): Step {
  const { id, by, on, facts = {}, askedVnd = null, approvedVnd = null, advancedVnd = 0 } = opening
  if (!isIsoDate(on)) throw new RangeError(`not a day of the calendar: ${String(on)}`)
  const record: LifecycleRecord = {
    id,
    machine: { id: machine.id, version: machine.version },
    state: machine.initial,
    asOf: on,
    facts,
    money: { ...noMoney, askedVnd, approvedVnd, advancedVnd },
    dates: {},
    proof: [],
    history: [],
    chain: { length: 0, head: null },
  }
  const entry = seal({
    record: id,
    machine: record.machine,
    sequence: 0,
    previous: null,
    event: { type: 'open', by, on },
    transition: null,
    from: null,
    to: record.state,
    patches: [{ op: 'replace', path: [], value: record as unknown as JsonObject }],
  })
  return { record: { ...record, chain: { length: 1, head: entry.hash } }, entry }
}
