export type {
  Condition,
  CountCondition,
  DateCondition,
  DateOperand,
  FactCondition,
  IsCondition,
  ItemCondition,
  ListCondition,
  NumberCondition,
  SumCondition,
  YearDay,
} from './condition.js'
export { yearOfDay } from './condition.js'
export type {
  CapValue,
  Criterion,
  DatedList,
  Gap,
  HectareBand,
  ByContent,
  LocalAct,
  Norm,
  Parameter,
  Parameters,
  Policy,
  PolicyPin,
  Priority,
  PriorityGroup,
  ShareValue,
  UnverifiedValue,
} from './policy.js'
export {
  act,
  amend,
  changesOf,
  type Act,
  type Instrument,
  type InstrumentKind,
  type Mutable,
  type PolicyDraft,
  type PolicyPatch,
  type SavingClause,
} from './act.js'
export {
  replaces,
  startOf,
  type NationalNorm,
  type Pack,
  type PackBand,
  type PackLimits,
  type PackNorm,
  type StatedNorm,
} from './pack/pack.js'
export { localPolicy } from './pack/localPolicy.js'
export { deepFreeze } from '@khuyencong/domain'
export { timeline, type PolicySpan, type SpanSaving, type Timeline } from './timeline.js'
export { policyFaults } from './policyFaults.js'
export { canonicalJson } from './canonicalJson.js'
export { digestOf, pinOf } from './digest.js'
export { differencesOf, type Difference } from './difference.js'
export {
  lockOf,
  verifyLock,
  type ChangedPart,
  type LockDifference,
  type LockedPack,
  type LockedPolicy,
  type PolicyLock,
} from './lock/lock.js'
export { lockedLevelText, type LockedLevel } from './lock/lockedLevel.js'
export { sourceIssues } from './lock/sources.js'
export {
  MET,
  UNKNOWN,
  UNMET,
  compileCondition,
  compileItem,
  type Item,
  type Context,
  type Figures,
  type Test,
  type Truth,
} from './evaluate.js'
export { compileMissing, type Missing } from './missing.js'
export { compileReasons, type Reason } from './reasons.js'
export { perActivity } from './perActivity.js'
export { unverifiedParameter, unverifiedValue } from './unverified.js'
export { lint, lintTexts, type LintCode, type LintFinding } from './pack/lint.js'
export {
  diff,
  type DerivedChange,
  type DiffedPolicy,
  type DiffSection,
  type FieldChange,
  type PolicyChange,
  type PolicyDiff,
} from './diff/diff.js'
export { diffHead, diffTable } from './diff/diffTable.js'
export { conditionText } from './text/conditionText.js'
export { levelSources, levelText, shareText } from './text/levelText.js'
export { unverifiedText } from './text/unverifiedText.js'
