export { emptyTally, type AmountTally, type SideTally, type Tally, type VerdictChange } from './tally.js'
export { outcomeOf, type SimulatedOutcome, type OutcomeSide } from './outcome.js'
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
} from './fold.js'
export type { ChangedAmount } from './largest.js'
export {
  fundingOf,
  fundingOrder,
  type FundingOrder,
  type FundingStatus,
  type GroupReport,
} from './funding.js'
export { reportOf, simulate, type LevelChange, type SimulateInput, type SimulationReport } from './report.js'
export {
  harmonise,
  type HarmoniseInput,
  type HarmoniseReport,
  type Level,
  type NormComparison,
} from './harmonise.js'
export type { NormLevel, ReportedValue } from './level.js'
