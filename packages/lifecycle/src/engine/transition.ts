import { isIsoDate, nearest } from '@khuyencong/domain'
import { digestOf } from '@khuyencong/policy'
import { mustComeFirst } from './ahead.js'
import { digestIfAny, seal } from './chain.js'
import { indexOf } from './compile.js'
import type { WorkingCalendar } from './days/workingCalendar.js'
import { runEffects } from './effects.js'
import { truth } from './evaluate.js'
import { eventProblems } from './event.js'
import { unknownIn } from './figures.js'
import { freezeDeep, frozenCopy } from './freeze.js'
import { isJsonObject, writerOf, type Json } from './json.js'
import { judge, knownPapers, whoMay } from './judge.js'
import type { Words, WritingScope } from './kit.js'
import type { Machine, Transition } from './machine.js'
import type { Doubt, LifecycleEvent, LifecycleRecord, Step } from './record.js'
import type { Refusal, RefusalCode } from './refusal.js'
import { scopeOf } from './scope.js'
import type { EventOf, RecordFor, RecordOf, Shape } from './shape.js'

/** What the judging of an event may be given beside the record. */
export interface TransitionOptions {
  /** Working days; those of the machine's kit when left out. */
  readonly calendar?: WorkingCalendar
}

/** A record after an event with its audit entry, or why the event was refused. */
export type TransitionResult<W extends Words = Words, S extends Shape = Shape> =
  | { readonly ok: true; readonly value: Step<RecordOf<S>>; readonly repeated?: never }
  /** The same event, by its id, was told before: the record is as it was, and there is nothing to store. */
  | {
      readonly ok: true
      readonly repeated: true
      readonly value: { readonly record: RecordOf<S>; readonly entry: null }
    }
  | { readonly ok: false; readonly refusal: Refusal<W> }

/**
 * Take a record through an event. A pure function: the record given is never changed, no clock is read, and a
 * refused event changes nothing and says what stands in its way. What comes out is frozen, and shares with the
 * record given what did not change.
 *
 * @param machine - The machine of the version that the record names.
 * @param event - What happened, when, and who did it.
 * @example
 * ```ts
 * const moved = transition(nationalProject, record, { type: 'accept-base', by: { id: 'u1', role: 'department' }, on: '2026-11-20' })
 * if (moved.ok) save(moved.value.record, moved.value.entry)
 * else show(moved.refusal)
 * ```
 */
export function transition<W extends Words, S extends Shape, R extends LifecycleRecord>(
  machine: Machine<W, S>,
  record: RecordFor<S, R>,
  event: EventOf<W, S>,
  { calendar }: TransitionOptions = {},
): TransitionResult<W, S> {
  // The names in a refusal are those of the machine's own kit, and the record is one of the machine.
  return judged(machine, record, event, calendar) as TransitionResult<W, S>
}

function judged(
  machine: Machine,
  record: LifecycleRecord,
  event: LifecycleEvent,
  calendar: WorkingCalendar | undefined,
): TransitionResult {
  const refuse = (code: RefusalCode, about?: Transition, details: Partial<Refusal> = {}) =>
    refused(machine, record, event, calendar, code, about, details)

  if (record.machine.id !== machine.id || record.machine.version !== machine.version)
    return refuse('other-machine')
  const index = indexOf(machine)
  // An event told twice, as when a request is sent again, happens once.
  const known = event.id === undefined ? undefined : record.events?.find(({ id }) => id === event.id)
  if (known) {
    if (known.digest !== digestIfAny(event)) return refuse('event-id-reused')
    return { ok: true, repeated: true, value: { record: record as RecordOf<Shape>, entry: null } }
  }
  if (!index.byEvent.has(event.type)) return refuse('unknown-event')
  if (machine.states[record.state]?.final) return refuse('record-ended')
  const ways = index.byStateAndEvent.get(record.state)?.get(event.type)
  if (!ways) return refuse('wrong-state')
  // Events come in the order in which they happened; two on one day are told apart by that order.
  const late = event.late !== undefined && ways.every(({ mayBeLate }) => mayBeLate)
  if (!isIsoDate(event.on) || (event.on < record.asOf && !late)) return refuse('invalid-date', ways[0])
  const inputs = eventProblems(event)
  if (inputs.length) return refuse('invalid-input', ways[0], { inputs })

  const scope = scopeOf(machine, record, event, calendar)
  const { chosen, undecided } = choose(ways, scope)
  if (!chosen) {
    const missingFacts = undecided.flatMap(({ when }) => (when ? unknownIn(when, scope) : []))
    return refuse(undecided.length > 0 ? 'path-undecided' : 'path-not-open', ways[0], { missingFacts })
  }
  const { code, doubts, ...problems } = judge(chosen, scope, event)
  if (code) return refuse(code, chosen, problems)
  // What the host does to its event later changes neither the record nor the entry.
  const told = frozenCopy(event)
  return { ok: true, value: take(chosen, { ...scope, event: told }, told, doubts) as Step<RecordOf<Shape>> }
}

/** The one way that is meant. A way whose condition is not known is not taken. */
function choose(ways: readonly Transition[], scope: WritingScope) {
  const undecided: Transition[] = []
  for (const way of ways) {
    const open = way.when === undefined ? true : truth(way.when, scope)
    if (open === true) return { chosen: way, undecided }
    if (open === undefined) undecided.push(way)
  }
  return { chosen: undefined, undecided }
}

/** The record after a transition that nothing stands in the way of, and its entry. */
function take(way: Transition, scope: WritingScope, event: LifecycleEvent, doubts: readonly Doubt[]): Step {
  const before = scope.record
  const writer = writerOf(before)
  const { write } = writer
  if (way.effects) runEffects(way.effects, scope, writer)
  const to = way.to ?? before.state
  if (to !== before.state) write({ op: 'replace', path: ['state'], value: to })
  if (event.on > before.asOf) write({ op: 'replace', path: ['asOf'], value: event.on })
  // What is told late leaves the day of the latest of its kind as it is.
  if (!(event.on <= (before.dates[event.type] ?? ''))) {
    const op = Object.hasOwn(before.dates, event.type) ? 'replace' : 'add'
    write({ op, path: ['dates', event.type], value: event.on })
  }
  let filed = before.proof.length
  for (const item of knownPapers(event, scope)) {
    // Assigned and not spread: a field added to an object made by spreading costs as much as the rest of it.
    const value = Object.assign({} as Record<string, Json>, item, { event: event.type, filedOn: event.on })
    write({ op: 'add', path: ['proof', filed++], value })
  }
  if (event.id !== undefined) {
    const named = { id: event.id, digest: digestOf(event) }
    if (before.events) write({ op: 'add', path: ['events', before.events.length], value: named })
    else write({ op: 'add', path: ['events'], value: [named] })
  }
  const entry = seal({
    record: before.id,
    machine: before.machine,
    sequence: before.chain.length,
    previous: before.chain.head,
    event,
    transition: way.id,
    from: before.state,
    to,
    patches: writer.patches,
    ...(doubts.length > 0 && { doubts }),
  })
  const chain = { length: before.chain.length + 1, head: entry.hash }
  return freezeDeep({ record: { ...writer.document, chain }, entry })
}

function refused(
  machine: Machine,
  record: LifecycleRecord,
  event: LifecycleEvent,
  calendar: WorkingCalendar | undefined,
  code: RefusalCode,
  about: Transition | undefined,
  details: Partial<Refusal>,
): { readonly ok: false; readonly refusal: Refusal } {
  const ways = indexOf(machine).byEvent.get(event.type) ?? []
  const on = isIsoDate(event.on) ? event.on : record.asOf
  const scope = scopeOf(machine, record, isJsonObject(event.by) ? { ...event, on } : null, calendar)
  const may = new Map(
    (about ? [about] : ways).flatMap((way) => whoMay(way, scope, on)).map((body) => [body.role, body]),
  )
  const at = details.guards?.[0] ?? about
  return {
    ok: false,
    refusal: {
      code,
      event: event.type,
      state: record.state,
      on: event.on,
      asOf: record.asOf,
      transition: about?.id ?? null,
      guards: details.guards ?? [],
      missingProof: details.missingProof ?? [],
      inputs: details.inputs ?? [],
      nearest:
        code === 'unknown-event' ? nearest(String(event.type), [...indexOf(machine).byEvent.keys()]) : [],
      first:
        code === 'wrong-state' || code === 'path-not-open' ? mustComeFirst(machine, scope, event.type) : [],
      missingFacts: details.missingFacts ?? [],
      who: [...may.values()],
      possibleIn: [...new Set(ways.flatMap((way) => way.from))],
      citation: at?.citation ?? null,
      verification: at?.verification ?? null,
    },
  }
}
