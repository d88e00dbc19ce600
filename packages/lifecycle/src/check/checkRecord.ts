import type { IsoDate, Text } from '@khuyencong/domain'
import { deadlines, type Deadline, type DeadlineOptions } from '../deadlines/deadlines.js'
import type { Machine } from '../engine/machine.js'
import { next, type NextEvent } from '../engine/next.js'
import type { LifecycleRecord, MachinePin, Money } from '../engine/record.js'
import { machineOf } from '../machines/registry.js'
import { balanceOf, type Balance } from '../money/balance.js'
import type { MissingProof } from '../proof/rule.js'
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

/** A record that was checked, or why it could not be. */
export type CheckResult =
  { readonly ok: true; readonly value: RecordCheck } | { readonly ok: false; readonly message: Text }

/**
 * Look at a record on a day: where it stands, what may come next and who may do it, which papers are missing,
 * what is due.
 *
 * @param among - The machines to find the record's own in; those of this package when left out.
 * @example
 * ```ts
 * const checked = checkRecord(record, '2026-01-10')
 * if (checked.ok) checked.value.due.map(({ code, status }) => `${code}: ${status}`)
 * ```
 */
export function checkRecord(
  record: LifecycleRecord,
  asOf: IsoDate,
  options: DeadlineOptions = {},
  among?: readonly Machine[],
): CheckResult {
  const machine = machineOf(record, among)
  const state = machine?.states[record.state]
  if (!machine || !state) {
    const name = `${record.machine.id} ${record.machine.version}`
    return {
      ok: false,
      message: {
        vi: `Không biết quy trình ${name} hoặc bước "${record.state}" của quy trình.`,
        en: `The machine ${name}, or its state "${record.state}", is not known.`,
      },
    }
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
