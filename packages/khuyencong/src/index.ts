export {
  assess,
  assessQuickly,
  undecided,
  type AssessOptions,
  type DecidedSupport,
  type Decision,
} from './assess.js'
export { decide, type Decided, type DecideOptions } from './decide.js'
export { explain, factLabel, verdictTexts } from './explain.js'
export { lawFor } from './lawFor.js'
export { lawBook, type GoverningLaw, type LawQuery } from './lawBook.js'
export { whyTexts, type Considered, type WhyCode } from './considered.js'
export { parseApplication } from './parseApplication.js'
export { version } from './version.js'
export * from '@khuyencong/domain'
export * from '@khuyencong/policy'
export * from '@khuyencong/law'
export * from '@khuyencong/eligibility'
export * from '@khuyencong/support'
