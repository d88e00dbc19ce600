import { bodyOnDay, hasEndedBy, type BodyOn } from './bodies.js'
import { paperRules } from './compile.js'
import { truth } from './evaluate.js'
import { figuresOf } from './figures.js'
import { inputProblems } from './inputs.js'
import { isJsonObject, type JsonObject } from './json.js'
import { judgePapers } from './judgePapers.js'
import type { Scope } from './kit.js'
import type { Guard, Transition } from './machine.js'
import type { MissingProof, ProofItem } from './papers.js'
import type { Doubt, LifecycleEvent } from './record.js'
import type { FailedGuard, InputProblem, RefusalCode } from './refusal.js'

/** What stands in the way of a transition, and what is let through without being known. */
export interface Judgement {
  /** The first thing in the way; `null` where nothing is. */
  readonly code: RefusalCode | null
  readonly guards: readonly FailedGuard[]
  readonly missingProof: readonly MissingProof[]
  readonly inputs: readonly InputProblem[]
  readonly doubts: readonly Doubt[]
}

/** Everything that stands in the way of a transition. */
export function judge(way: Transition, scope: Scope, event: LifecycleEvent): Judgement {
  // A body that has ended can no longer act, whatever an old text says.
  const authorised = way.who.includes(event.by.role) && !hasEndedBy(scope.kit.bodies[event.by.role], event.on)
  const place = placeOf(scope, event)
  const told = inputProblems(way.inputs ?? [], event.input)
  // Guards read the inputs, so they are asked only once these are of their kind.
  const { guards, doubts } = told.length ? noGuards : askGuards(way, scope)
  const missingProof = missingPapers(way, scope, event)
  const code: RefusalCode | null = !authorised
    ? 'not-authorised'
    : place.problem
      ? 'other-body'
      : told.length
        ? 'invalid-input'
        : guards.length
          ? 'guard-failed'
          : missingProof.length
            ? 'proof-missing'
            : null
  return {
    code,
    guards,
    missingProof,
    inputs: place.problem ? [place.problem, ...told] : told,
    doubts: place.doubt ? [place.doubt, ...doubts] : doubts,
  }
}

const noGuards = { guards: [], doubts: [] } as const

/** Whether who acts is a body of the place of the case; where either is not told, that is a doubt. */
function placeOf(
  { kit, record, facts }: Scope,
  { by }: LifecycleEvent,
): { readonly problem?: InputProblem; readonly doubt?: Doubt } {
  const name = kit.places?.[by.role]
  if (name === undefined || !facts.some((fact) => fact.name === name)) return {}
  const own = isJsonObject(by.body) ? (by.body as JsonObject)[name] : undefined
  const expected = record.facts[name]
  if (own === undefined || typeof expected !== 'string')
    return { doubt: { code: 'body-not-known', answer: 'unknown' } }
  return own === expected ? {} : { problem: { name: `by.body.${name}`, problem: 'other-place', expected } }
}

function askGuards(way: Transition, scope: Scope) {
  const guards: FailedGuard[] = []
  const doubts: Doubt[] = []
  for (const guard of way.guards ?? []) {
    const met = truth(guard.test, scope)
    if (met === true) continue
    const answer = met === undefined ? 'unknown' : 'unmet'
    // What the library does not know raises a doubt; only the law and the facts refuse.
    if (guard.otherwise === 'doubt' || (guard.otherwise === 'doubt-if-unknown' && answer === 'unknown')) {
      doubts.push({ code: guard.code, answer })
    } else guards.push(failed(guard, answer, scope))
  }
  return { guards, doubts }
}

const failed = (
  { code, test, citation, verification }: Guard,
  answer: FailedGuard['answer'],
  scope: Scope,
): FailedGuard => ({ code, answer, figures: figuresOf(test, scope), citation, verification })

/** Papers handed in earlier count as well as those that come with the event. */
function missingPapers(way: Transition, scope: Scope, event: LifecycleEvent): readonly MissingProof[] {
  if (!way.proof) return []
  const rules = paperRules(way, scope)
  if (rules.length === 0) return []
  const handedIn = [...scope.record.proof, ...knownPapers(event, scope)]
  const { missing, undecided } = judgePapers(rules, handedIn, scope)
  return undecided.length ? [...missing, ...undecided] : missing
}

/** The papers of an event that the kit knows. */
export function knownPapers(event: LifecycleEvent, { kit }: Scope): readonly ProofItem[] {
  return (event.proof ?? []).filter(({ document }) => Object.hasOwn(kit.papers, document))
}

/** Who may take a transition in this case: bodies that have ended, and those its conditions shut out, left out. */
export function whoMay(way: Transition, scope: Scope, on: LifecycleEvent['on']): readonly BodyOn[] {
  return way.who
    .filter((role) => {
      const by = { ...scope.event?.by, id: scope.event?.by.id ?? '', role }
      const event = { type: way.event, ...scope.event, on, by }
      return (way.guards ?? []).every(
        (guard) => guard.about !== 'who' || truth(guard.test, { ...scope, event }) !== false,
      )
    })
    .map((role) => bodyOnDay(scope.kit, role, on))
    .filter(({ ended }) => !ended)
}
