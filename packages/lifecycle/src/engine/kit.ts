import type { WorkingCalendar } from './days/workingCalendar.js'
import type { Roles } from './bodies.js'
import type { Cited, Text } from '@khuyencong/domain'
import type { Fact } from './input.js'
import type { Json, PatchWriter } from './json.js'
import type { DocumentKind, PaperRule } from './papers.js'
import type { LifecycleEvent, LifecycleRecord } from './record.js'
import type { Operand } from './test.js'

/** The names that machines of one kit use: of questions, changes, papers, lists of papers and roles. */
export interface Words {
  readonly test: string
  readonly effect: string
  readonly paper: string
  readonly list: string
  readonly role: string
}

/**
 * What the machines of one field need by name. The engine knows none of these words: a host gives a kit of its
 * own with its machines.
 */
export interface Kit<W extends Words = Words> extends Roles<W['role']> {
  /** Questions that need more than comparing. */
  readonly tests: Readonly<Record<W['test'], NamedTest>>
  /** Changes that need more than one place at a time. */
  readonly effects: Readonly<Record<W['effect'], NamedEffect>>
  readonly papers: Readonly<Record<W['paper'], DocumentKind>>
  /** Lists of papers by code; `null` where the list knows none for it. */
  readonly lists: Readonly<Record<W['list'], (code: string) => readonly PaperRule[] | null>>
  /** For some of the tests, the values that they look at, by path: a refusal tells them. */
  readonly figures?: Readonly<Partial<Record<W['test'], (scope: Scope) => Readonly<Record<string, Json>>>>>
  /** For roles that many bodies have, by role: the fact, and the field of the body, that says of which place it is. */
  readonly places?: Readonly<Partial<Record<W['role'], 'provinceCode' | 'communeCode'>>>
  /** Values reckoned from a record, by the first step of the path that they are read at. */
  readonly derived: Readonly<Record<string, (record: LifecycleRecord) => Json>>
  /** The working days that are used where a host gives no others. */
  readonly calendar: WorkingCalendar
}

/** The names that a kit gives. */
export interface WordsOf<K extends Kit> {
  readonly test: keyof K['tests'] & string
  readonly effect: keyof K['effects'] & string
  readonly paper: keyof K['papers'] & string
  readonly list: keyof K['lists'] & string
  readonly role: keyof K['roles'] & string
}

/** What a question is asked about: a record, the event that came, the figures of the machine, the calendar. */
export interface Scope {
  readonly record: LifecycleRecord
  readonly event: LifecycleEvent | null
  readonly parameters: Readonly<Record<string, MachineParameter>>
  /** The facts that the machine is opened with. */
  readonly facts: readonly Fact[]
  readonly kit: Kit
  readonly calendar: WorkingCalendar
}

/** A figure or table that the guards of a machine read. */
export interface MachineParameter extends Cited {
  readonly title: Text
  readonly value: Json
}

/** A scope whose record moves as effects are written. */
export interface WritingScope extends Scope {
  record: LifecycleRecord
}

/** A question as a function: true, false, or `undefined` where it is not known. */
export type NamedTest = (scope: Scope, given: Readonly<Record<string, Operand>>) => boolean | undefined

/** A change as a function of the record and the event. */
export type NamedEffect = (scope: WritingScope, writer: PatchWriter<LifecycleRecord>) => void
