export {
  assess,
  assessQuickly,
  undecided,
  type DecidedSupport,
  type Decision,
  type OtherLaw,
  type SupportTerms,
} from './assess.js'
export type { AssessOptions } from './options.js'
export { readIndustryCode, type IndustryCodeReading, type IndustryCodes } from './industryCode.js'
export type { PlaceTables } from './places.js'
export { decide, type Decided, type DecideOptions } from './decide.js'
export { recordOf, replay, type DecisionRecord, type Replay } from './record.js'
export { explain, limitLine, limitName } from './explain.js'
export { remedies, type Remedy, type RemedyChange, type RemedyKind } from './remedies.js'
export { describeRemedy } from './remedyText.js'
export { policyOf } from './policyOf.js'
export { policyText } from './policyText.js'
export { reasonText } from './reasonText.js'
export { present, type PresentedDecision } from './present.js'
export { criterionText, factLabel, notStatedText, verdictTexts } from './words.js'
export { lawFor } from './lawFor.js'
export { lawBook, type GoverningLaw, type LawOfTheDay, type LawQuery } from './lawBook.js'
export type { Transitional } from './transition.js'
export { knownPacks } from './knownPacks.js'
export { whyTexts, type Considered, type WhyCode } from './considered.js'
export { parseApplication } from './parseApplication.js'
export { version } from './version.js'
