import type { Citation, Cited, IsoDate, Verification } from '@khuyencong/domain'
import type { BodyOn } from './bodies.js'
import type { Figure } from './figures.js'
import type { Words } from './kit.js'
import type { MissingProof } from './papers.js'

/** Why an event was refused. */
export type RefusalCode =
  /** The record runs on another machine or another version of it. */
  | 'other-machine'
  /** The machine has no such event. */
  | 'unknown-event'
  | 'record-ended'
  /** Not possible in the state the record is in. */
  | 'wrong-state'
  /** The day does not exist or is before the latest event. */
  | 'invalid-date'
  /** No branch of the event fits the record. */
  | 'path-not-open'
  /** It is not known which branch of the event applies. */
  | 'path-undecided'
  /** The role that acts may not do it. */
  | 'not-authorised'
  /** The body that acts is of another place than the case. */
  | 'other-body'
  /** An event of the same name told something else. */
  | 'event-id-reused'
  /** What was told is missing or not valid. */
  | 'invalid-input'
  /** A condition is not met. */
  | 'guard-failed'
  /** Papers are missing or not fit. */
  | 'proof-missing'

/** A condition that kept an event from going through; what it requires stands in the machine under its code. */
export interface FailedGuard extends Pick<Cited, 'citation' | 'verification'> {
  readonly code: string
  /** `unknown`: what it asks about is not known, which never lets an event through. */
  readonly answer: 'unmet' | 'unknown'
  /** The values that it looked at. */
  readonly figures: readonly Figure[]
}

/** Something told with an event that is missing or not of its kind. */
export interface InputProblem {
  /** The input, or the path of a part of the event itself such as `by.id`. */
  readonly name: string
  readonly problem: 'missing' | 'wrong-kind' | 'not-known' | 'other-place'
  /** For a name that is not known, the known ones nearest to it. */
  readonly nearest?: readonly string[]
  /** For another place, that of the case. */
  readonly expected?: string
}

/** An event that was refused, with everything that stands in its way. It has changed nothing. */
export interface Refusal<W extends Words = Words> {
  /** The first reason; the lists below hold all that were found. */
  readonly code: RefusalCode
  readonly event: string
  readonly state: string
  readonly on: IsoDate
  /** The day of the latest event. */
  readonly asOf: IsoDate
  /** The transition that was meant; `null` where none could be. */
  readonly transition: string | null
  readonly guards: readonly FailedGuard[]
  readonly missingProof: readonly MissingProof<W['paper']>[]
  readonly inputs: readonly InputProblem[]
  /** For an event that the machine does not have: those nearest to it. */
  readonly nearest: readonly string[]
  /** The events that must come first, the soonest first. */
  readonly first: readonly string[]
  /** Facts that are not known and must be, to tell which branch applies. */
  readonly missingFacts: readonly string[]
  /** Who could do it in this case. */
  readonly who: readonly BodyOn<W['role']>[]
  /** The states in which the event is possible. */
  readonly possibleIn: readonly string[]
  /** Where the transition, or the first failed condition, stands; `null` where no transition was meant. */
  readonly citation: Citation | null
  readonly verification: Verification | null
}
