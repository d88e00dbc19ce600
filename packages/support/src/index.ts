export {
  calculateSupport,
  grantableOf,
  supportAmounts,
  type Grantable,
  type NotStated,
  type Support,
  type SupportAmounts,
  type UnitSupport,
} from './calculate.js'
export { costToReachCap } from './costToReachCap.js'
export { qualifyingInterest, type QualifyingInterest } from './interest.js'
export { fundingRank, type FundingRank } from './fundingRank.js'
export { hadSupport } from './reckon.js'
export { wholeOf } from './units.js'
export { limitTexts, type Limit, type LimitCode } from './limits.js'
export { priorityRank, type PriorityRank, type PriorityResult } from './priority.js'
export type { SupportOptions } from './reckon.js'
