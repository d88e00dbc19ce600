export {
  assess,
  assessQuickly,
  undecided,
  type AssessOptions,
  type DecidedSupport,
  type Decision,
  type SupportTerms,
} from './assess.js'
export { decide, type Decided, type DecideOptions } from './decide.js'
export { recordOf, replay, type DecisionRecord, type Replay } from './record.js'
export { explain, factLabel, verdictTexts } from './explain.js'
export { lawFor } from './lawFor.js'
export { lawBook, type GoverningLaw, type LawQuery } from './lawBook.js'
export { knownPacks } from './knownPacks.js'
export { whyTexts, type Considered, type WhyCode } from './considered.js'
export { parseApplication } from './parseApplication.js'
export {
  emptyTally,
  type AmountTally,
  type SideTally,
  type Tally,
  type VerdictChange,
} from './simulate/tally.js'
export { outcomeOf, type Outcome, type OutcomeSide } from './simulate/outcome.js'
export {
  addOutcome,
  emptySimulation,
  type Cheapest,
  mergeSimulations,
  type FundingTally,
  type GroupTally,
  type Member,
  type Simulation,
  type SimulationOptions,
} from './simulate/fold.js'
export type { ChangedAmount } from './simulate/largest.js'
export {
  fundingOf,
  fundingReport,
  type FundingReport,
  type FundingStatus,
  type GroupReport,
} from './simulate/funding.js'
export {
  reportOf,
  simulate,
  type LevelChange,
  type SimulateInput,
  type SimulationReport,
} from './simulate/report.js'
export {
  harmonise,
  type HarmoniseInput,
  type HarmoniseReport,
  type Level,
  type NormComparison,
} from './simulate/harmonise.js'
export type { NormLevel } from './simulate/level.js'
export { version } from './version.js'
export * from '@khuyencong/domain'
export * from '@khuyencong/policy'
export * from '@khuyencong/law'
export * from '@khuyencong/eligibility'
export * from '@khuyencong/support'
