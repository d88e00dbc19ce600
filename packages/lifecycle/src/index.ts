// Running a case.
export { transition, type TransitionOptions, type TransitionResult } from './engine/transition.js'
export { next, type NextEvent, type NextOptions } from './engine/next.js'
export { openRecord } from './engine/open.js'
export type { Figure } from './engine/figures.js'
export type { FailedGuard, InputProblem, Refusal, RefusalCode } from './engine/refusal.js'
export { checkRecord, type CheckOptions, type RecordCheck } from './check/checkRecord.js'
export { runCase, type CaseFile, type CaseRun } from './check/runCase.js'

// The machines.
export {
  nationalProject,
  nationalProject2014,
  nationalProject2018,
  nationalProjectVersions,
} from './machines/nationalProject.js'
export { localProject } from './machines/localProject.js'
export { localPlan, nationalPlan } from './machines/plan.js'
export { programme } from './machines/programme.js'
export { advance } from './machines/advance.js'
export { settlement } from './machines/settlement.js'
export { recovery } from './machines/recovery.js'
export { adjustment } from './machines/adjustment.js'
export { productVote, productVote2018, productVote2025 } from './machines/productVote.js'
export { collaborator, inspection } from './machines/inspection.js'
export type * from './machines/shapes.js'
export { findMachine, machineOf, machines, unknownMachine } from './machines/registry.js'
export {
  configureMachine,
  type ConfiguredMachine,
  type MachineChanges,
  type SkippedState,
  type TransitionChange,
} from './machines/configure.js'
export { machineFaults, type MachineFault } from './machines/faults.js'
export { migrate, migrations, type MigrateOptions } from './machines/migrations.js'
export {
  migrateBy,
  type Migration,
  type MigrationRefusalCode,
  type MigrationResult,
  type NotMapped,
} from './engine/migrate.js'

// What a machine is made of.
export type { EventOf, RecordOf, Shape } from './engine/shape.js'
export { defineMachine, type LifecycleWords } from './kit/kit.js'
export type {
  Actor,
  DeadlineRule,
  Guard,
  LifecycleEvent,
  Machine,
  Opening,
  PaperRule,
  ProofItem,
  ProofRule,
  Test,
  Transition,
} from './kit/types.js'
export { type Effect, type State } from './engine/machine.js'
export type { Fact, Input, InputKind } from './engine/input.js'
export type { MachineParameter } from './engine/kit.js'
export {
  above,
  all,
  any,
  atLeast,
  atMost,
  below,
  countOf,
  eq,
  is,
  isOneOf,
  known,
  minus,
  not,
  plus,
  value,
  yearDay,
  type Comparison,
  type Operand,
} from './engine/test.js'

// Records and their history.
export type {
  ActingBody,
  AuditEntry,
  Chain,
  Doubt,
  FiledProof,
  LifecycleRecord,
  MachinePin,
  Money,
  MoneyLine,
  ReplacedValue,
  Step,
} from './engine/record.js'
export { head, replay, verifyHistory, type Head, type ReplayResult } from './engine/history.js'
export type { HistoryProblem, HistoryProblemKind } from './engine/historyProblem.js'
export type { Law } from './engine/lawful.js'
export { applyPatches, type Json, type JsonObject, type Patch } from './engine/json.js'

// Money.
export { balanceOf, type Balance, type BalanceInput } from './money/balance.js'
export {
  firstAdvance,
  type AdvanceCondition,
  type AdvanceDue,
  type AdvanceInput,
  type AdvanceRate,
} from './money/firstAdvance.js'
export {
  countCosts,
  refundReasons,
  refundsOwed,
  type CountedCosts,
  type DatedCost,
  type RefundInput,
  type RefundOwed,
  type RefundReason,
} from './money/refund.js'
export {
  advanceCeiling2014,
  advanceCeiling2018,
  advanceRates2014,
  advanceRates2018,
  type AdvanceRates,
} from './machines/national/advanceRates.js'

// Proof.
export { documents, requiredDocument, type DocumentCode } from './proof/documents.js'
export { contentCodes, contentOf, contents, type ContentCode, type ContentKind } from './proof/contents.js'
export {
  firstAdvancePapers,
  remainingPapers,
  settlementPapers,
  type ChecklistStage,
} from './proof/checklists.js'
export { checkContentProof, type ContentProof } from './check/proofChecklist.js'
export type {
  CopyKind,
  DocumentKind,
  FormNumber,
  MissingProof,
  ProofCheck,
  RequiredDocument,
} from './engine/papers.js'

// Deadlines and working days.
export { deadlines, type Deadline, type DeadlineOptions } from './deadlines/deadlines.js'
export type { DeadlineReckoning } from './engine/deadlineRule.js'
export {
  addWorkingDays,
  isWorkingDay,
  type DayOff,
  type WorkingCalendar,
  type WorkingCount,
  type WorkingYear,
} from './engine/days/workingCalendar.js'
export { vietnamWorkingCalendar } from './deadlines/vietnamCalendar.js'
export { addDays, daysBetween } from './engine/days/days.js'

// Who decides, and what bodies are called.
export {
  adjustmentAuthority,
  adjustmentKinds,
  type AdjustedProject,
  type AdjustmentAuthority,
  type AdjustmentKind,
} from './authority/adjustments.js'
export { bodies, bodyOn, hasEnded } from './bodies/bodies.js'
export type { Body, BodyOn } from './engine/bodies.js'
export { roles, type RoleCode } from './bodies/roles.js'

// The product vote.
export {
  isLevelHeldOn,
  productGroups,
  voteLevels,
  type ProductGroup,
  type VoteLevel,
  type VoteLevelCode,
} from './vote/levels.js'
export {
  LOWEST_MEAN_SCORE,
  certificateValidity,
  isCertificateValid,
  type CertificateValidity,
  type LowerCertificate,
} from './vote/certificate.js'

// Words for what is data.
export {
  describeAdvance,
  describeBody,
  describeDoubts,
  describeHistoryProblem,
  describeMigrationRefusal,
  describePaper,
  describeRefusal,
  presentRefusal,
  type PresentedRefusal,
} from './words/describe.js'

// Diagrams.
export { toMermaid } from './diagrams/mermaid.js'
export { toXState, type XStateConfig, type XStateNode, type XStateTransition } from './diagrams/xstate.js'
