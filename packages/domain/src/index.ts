export { MAX_VND, formatVnd, isVnd, type Vnd } from './vnd.js'
export {
  Exact,
  amountReaching,
  isShare,
  multiplyRatios,
  parseShare,
  shareDropsFraction,
  takeShare,
  type Ratio,
  type Share,
} from './share.js'
export {
  addYears,
  dayOfYear,
  formatDate,
  inPeriod,
  isIsoDate,
  isoDate,
  yearOf,
  type IsoDate,
  type Period,
} from './date.js'
export {
  cite,
  formatCitation,
  instrumentText,
  verificationTexts,
  verifications,
  type Citation,
  type Cited,
  type Verification,
} from './citation.js'
export type { Lang, Text } from './text.js'
export type { Outcome, Verdict } from './verdict.js'
export {
  describe,
  formatParameter,
  issue,
  vndParameter,
  withMessage,
  type Issue,
  type IssueParameter,
  type IssueParameters,
  type Result,
} from './issue.js'
export { issueTerms, type IssueTerm } from './issueTerms.js'
export { issueTexts, type IssueCode } from './issueTexts.js'
export { codeLists, type CodeList, type ListedCode } from './codeLists.js'
export { nearest } from './nearest.js'
export type {
  Application,
  Beneficiary,
  Instalment,
  Invoice,
  Loan,
  OtherSource,
  Place,
  PreviousSupport,
  PriorityFacts,
  UnitOfProject,
} from './application.js'
export { factLabels } from './factLabels.js'
export { factOf, type AskedPath, type FactDescription, type FactField, type FactOption } from './factOf.js'
export type { FactKind } from './factShape.js'
export {
  facts,
  governedOn,
  type Fact,
  type Governed,
  type FactPath,
  type FactPathOf,
  type FactValue,
  type Facts,
  type ItemOf,
  type ListPath,
} from './facts.js'
export * from './vocabulary.js'
export { deepFreeze } from './deepFreeze.js'
