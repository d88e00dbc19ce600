import { isIsoDate } from '@khuyencong/domain'
import type { WorkingCalendar } from './days/workingCalendar.js'
import { bodyOnDay, hasEndedBy } from './bodies.js'
import { seal } from './chain.js'
import { indexOf, paperRules } from './compile.js'
import { runEffects } from './effects.js'
import { truth } from './evaluate.js'
import { eventProblems } from './event.js'
import { freezeDeep, frozenCopy } from './freeze.js'
import { inputProblems } from './inputs.js'
import { writerOf, type Json } from './json.js'
import { judgePapers } from './judgePapers.js'
import type { Words, WritingScope } from './kit.js'
import { kitOf, type Machine, type Transition } from './machine.js'
import type { MissingProof, ProofItem } from './papers.js'
import type { LifecycleEvent, LifecycleRecord, Step } from './record.js'
import type { FailedGuard, InputProblem, Refusal, RefusalCode } from './refusal.js'
import { scopeOf } from './scope.js'
import type { EventOf, RecordFor, RecordOf, Shape } from './shape.js'

/** What the judging of an event may be given beside the record. */
export interface TransitionOptions {
  /** Working days; those of the machine's kit when left out. */
  readonly calendar?: WorkingCalendar
}

/** A record after an event with its audit entry, or why the event was refused. */
export type TransitionResult<W extends Words = Words, S extends Shape = Shape> =
  | { readonly ok: true; readonly value: Step<RecordOf<S>> }
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
    refused(machine, record, event, code, about, details)

  if (record.machine.id !== machine.id || record.machine.version !== machine.version)
    return refuse('other-machine')
  const index = indexOf(machine)
  if (!index.byEvent.has(event.type)) return refuse('unknown-event')
  if (machine.states[record.state]?.final) return refuse('record-ended')
  const ways = index.byStateAndEvent.get(record.state)?.get(event.type)
  if (!ways) return refuse('wrong-state')
  // Events come in the order in which they happened; two on one day are told apart by that order.
  if (!isIsoDate(event.on) || event.on < record.asOf) return refuse('invalid-date', ways[0])
  const inputs = eventProblems(event)
  if (inputs.length) return refuse('invalid-input', ways[0], { inputs })

  const scope = scopeOf(machine, record, event, calendar)
  const { chosen, undecided } = choose(ways, scope)
  if (!chosen) return refuse(undecided ? 'path-undecided' : 'path-not-open', ways[0])

  const problems = objections(chosen, scope, event)
  if (problems) return refuse(problems.code, chosen, problems)
  // What the host does to its event later changes neither the record nor the entry.
  const told = frozenCopy(event)
  return { ok: true, value: take(chosen, { ...scope, event: told }, told) }
}

/** The one way that is meant. A way whose condition is not known is not taken. */
function choose(ways: readonly Transition[], scope: WritingScope) {
  let undecided = false
  for (const way of ways) {
    const open = way.when === undefined ? true : truth(way.when, scope)
    if (open === true) return { chosen: way, undecided }
    if (open === undefined) undecided = true
  }
  return { chosen: undefined, undecided }
}

interface Objections {
  readonly code: RefusalCode
  readonly guards: readonly FailedGuard[]
  readonly missingProof: readonly MissingProof[]
  readonly inputs: readonly InputProblem[]
}

/** Everything that stands in the way of a transition; `null` where nothing does. */
function objections(way: Transition, scope: WritingScope, event: LifecycleEvent): Objections | null {
  // A body that has ended can no longer act, whatever an old text says.
  const authorised = way.who.includes(event.by.role) && !hasEndedBy(scope.kit.bodies[event.by.role], event.on)
  const inputs = inputProblems(way.inputs ?? [], event.input)
  // Guards read the inputs, so they are asked only once these are of their kind.
  const guards = inputs.length ? [] : failedGuards(way, scope)
  const missingProof = missingPapers(way, scope, event)
  const code: RefusalCode | null = !authorised
    ? 'not-authorised'
    : inputs.length
      ? 'invalid-input'
      : guards.length
        ? 'guard-failed'
        : missingProof.length
          ? 'proof-missing'
          : null
  return code && { code, guards, missingProof, inputs }
}

function failedGuards(way: Transition, scope: WritingScope): readonly FailedGuard[] {
  if (!way.guards) return []
  const failed: FailedGuard[] = []
  for (const guard of way.guards) {
    const answer = truth(guard.test, scope)
    if (answer === true) continue
    const { code, citation, verification } = guard
    failed.push({ code, answer: answer === undefined ? 'unknown' : 'unmet', citation, verification })
  }
  return failed
}

/** Papers handed in earlier count as well as those that come with the event. */
function missingPapers(way: Transition, scope: WritingScope, event: LifecycleEvent): readonly MissingProof[] {
  if (!way.proof) return []
  const rules = paperRules(way, scope)
  if (rules.length === 0) return []
  const { missing, undecided } = judgePapers(
    rules,
    [...scope.record.proof, ...knownPapers(event, scope)],
    scope,
  )
  return undecided.length ? [...missing, ...undecided] : missing
}

function knownPapers(event: LifecycleEvent, { kit }: WritingScope): readonly ProofItem[] {
  return (event.proof ?? []).filter(({ document }) => Object.hasOwn(kit.papers, document))
}

/** The record after a transition that nothing stands in the way of, and its entry. */
function take(way: Transition, scope: WritingScope, event: LifecycleEvent): Step {
  const before = scope.record
  const writer = writerOf(before)
  const { write } = writer
  if (way.effects) runEffects(way.effects, scope, writer)
  const to = way.to ?? before.state
  if (to !== before.state) write({ op: 'replace', path: ['state'], value: to })
  if (event.on !== before.asOf) write({ op: 'replace', path: ['asOf'], value: event.on })
  if (before.dates[event.type] !== event.on) {
    const op = Object.hasOwn(before.dates, event.type) ? 'replace' : 'add'
    write({ op, path: ['dates', event.type], value: event.on })
  }
  let filed = before.proof.length
  for (const item of knownPapers(event, scope)) {
    // Assigned and not spread: a field added to an object made by spreading costs as much as the rest of it.
    const value = Object.assign({} as Record<string, Json>, item, { event: event.type, filedOn: event.on })
    write({ op: 'add', path: ['proof', filed++], value })
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
  })
  const chain = { length: before.chain.length + 1, head: entry.hash }
  return freezeDeep({ record: { ...writer.document, chain }, entry })
}

function refused(
  machine: Machine,
  record: LifecycleRecord,
  event: LifecycleEvent,
  code: RefusalCode,
  about: Transition | undefined,
  details: Partial<Refusal>,
): TransitionResult {
  const ways = indexOf(machine).byEvent.get(event.type) ?? []
  const who = about ? about.who : [...new Set(ways.flatMap((way) => way.who))]
  const on = isIsoDate(event.on) ? event.on : record.asOf
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
      who: who.map((role) => bodyOnDay(machine[kitOf], role, on)),
      possibleIn: [...new Set(ways.flatMap((way) => way.from))],
      citation: at?.citation ?? null,
      verification: at?.verification ?? null,
    },
  }
}
