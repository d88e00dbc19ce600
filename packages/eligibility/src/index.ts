export { checkEligibility, verdictOf, type Eligibility } from './check.js'
export type { CriterionResult } from './compile.js'
export { invoicesOutsideWindow } from './issues.js'
export { policyOfResults } from './pattern.js'
