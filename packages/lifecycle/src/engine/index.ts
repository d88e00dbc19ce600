// The engine alone, for a host with machines of another field: it knows no word of industrial promotion.
export type { Body, BodyOn, Roles } from './bodies.js'
export type { DeadlineReckoning, DeadlineRule } from './deadlineRule.js'
export { replaceAt } from './effects.js'
export type {
  Kit,
  MachineParameter,
  NamedEffect,
  NamedTest,
  Scope,
  Words,
  WordsOf,
  WritingScope,
} from './kit.js'
export {
  defineMachine,
  kitOf,
  type Effect,
  type Guard,
  type Machine,
  type MachineParts,
  type State,
  type Transition,
} from './machine.js'
export type { Fact, Input, InputKind } from './input.js'
export { migrateBy, type Migration, type MigrationResult } from './migrate.js'
export { next, type NextEvent } from './next.js'
export { openRecord } from './open.js'
export type { Opening } from './opening.js'
export { valueOf } from './operand.js'
export type { DocumentKind, PaperRule, ProofItem, ProofRule } from './papers.js'
export type { Actor, AuditEntry, LifecycleEvent, LifecycleRecord, Step } from './record.js'
export type { FailedGuard, InputProblem, Refusal, RefusalCode } from './refusal.js'
export { lookUp } from './scope.js'
export type { EventOf, RecordOf, Shape } from './shape.js'
export * from './test.js'
export { transition, type TransitionOptions, type TransitionResult } from './transition.js'
