import { isIsoDate, isVnd, type Vnd } from '@khuyencong/domain'
import { isDigestible, seal } from './chain.js'
import { actorProblems } from './event.js'
import { freezeDeep, frozenCopy } from './freeze.js'
import { isText } from './inputs.js'
import { isJsonObject, type JsonObject } from './json.js'
import type { Words } from './kit.js'
import { kitOf, type Machine } from './machine.js'
import { noMoney, type Actor, type LifecycleEvent, type LifecycleRecord, type Step } from './record.js'

/** What a record begins with. */
export interface Opening<Role extends string = string> {
  /** The host's own name for the case. */
  readonly id: string
  readonly by: Actor<Role>
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
 * @throws RangeError when the day is no day of the calendar, an amount is not whole đồng, the role is none of the
 * machine's, or a text or fact is nothing that a record can hold.
 * @example
 * ```ts
 * openRecord(nationalProject, { id: 'p1', by: { id: 'u1', role: 'implementing-unit' }, on: '2025-05-01' }).record.state // => 'drafted'
 * ```
 */
export function openRecord<W extends Words>(machine: Machine<W>, opening: Opening<W['role']>): Step {
  refuseBad(machine, opening)
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
  return freezeDeep({ record: { ...record, chain: { length: 1, head: entry.hash } }, entry })
}

function refuseBad(machine: Machine, { id, by, on, facts, ...amounts }: Opening): void {
  const expected = (what: string, found: unknown): never => {
    throw new RangeError(
      `expected ${what}, found ${typeof found === 'string' ? JSON.stringify(found) : String(found)}`,
    )
  }
  if (!isIsoDate(on)) expected('a day of the calendar as YYYY-MM-DD', on)
  if (!isText(id)) expected('a name for the record', id)
  const [problem] = actorProblems(by)
  if (problem) expected(`a text as ${problem.name}`, by)
  if (!Object.hasOwn(machine[kitOf].roles, by.role)) expected('a role that the machine knows', by.role)
  for (const name of ['askedVnd', 'approvedVnd', 'advancedVnd'] as const) {
    const amount = amounts[name]
    if (amount !== undefined && !isVnd(amount)) expected(`whole đồng as ${name}`, amount)
  }
  if (facts !== undefined && !(isJsonObject(facts) && isDigestible(facts))) expected('facts as JSON', facts)
}
