import type { Result } from '@khuyencong/domain'
import { seal } from './chain.js'
import { freezeDeep, frozenCopy } from './freeze.js'
import type { JsonObject } from './json.js'
import type { Words } from './kit.js'
import type { Machine } from './machine.js'
import { openingIssues, type Opening } from './opening.js'
import type { RecordOf, Shape } from './shape.js'
import { noMoney, type LifecycleRecord, type Step } from './record.js'

/**
 * Begin a record in the initial state of a machine, with the first entry of its chain.
 *
 * What is wrong with the opening comes as issues with their paths: a fact that the machine does not know, one that is
 * not of its kind or is missing, a day that is none, an amount that is not whole đồng, a role that nobody has.
 *
 * @example
 * ```ts
 * const opened = openRecord(nationalPlan, { id: 'p1', by: { id: 'u1', role: 'agency' }, on: '2025-05-01', facts: { year: 2026 } })
 * opened.ok && opened.value.record.state // => 'drawn-up'
 * ```
 */
export function openRecord<W extends Words, S extends Shape>(
  machine: Machine<W, S>,
  opening: Opening<W['role'], S['facts']>,
): Result<Step<RecordOf<S>>> {
  return opened(machine, opening) as Result<Step<RecordOf<S>>>
}

function opened(machine: Machine, opening: Opening): Result<Step> {
  const issues = openingIssues(machine, opening)
  if (issues.length > 0) return { ok: false, issues }
  const { id, by, on, facts = {}, askedVnd = null, approvedVnd = null, advancedVnd = 0 } = frozenCopy(opening)
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
  const begun = { ...record, chain: { length: 1, head: entry.hash } }
  return { ok: true, value: freezeDeep({ record: begun, entry }) }
}
