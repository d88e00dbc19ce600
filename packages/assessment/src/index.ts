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
export { explain, limitLine } from './explain.js'
export { policyOf } from './policyOf.js'
export { present, type PresentedDecision } from './present.js'
export { criterionText, factLabel, notStatedText, verdictTexts } from './words.js'
export { lawFor } from './lawFor.js'
export { lawBook, type GoverningLaw, type LawQuery } from './lawBook.js'
export { knownPacks } from './knownPacks.js'
export { whyTexts, type Considered, type WhyCode } from './considered.js'
export { parseApplication } from './parseApplication.js'
export { version } from './version.js'
