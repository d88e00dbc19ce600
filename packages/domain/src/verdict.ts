/** Whether support may be given: `undetermined` while a fact that decides it is missing. */
export type Verdict = 'eligible' | 'ineligible' | 'undetermined'

/** Whether one criterion holds: `unknown` while a fact it needs is missing. */
export type Outcome = 'met' | 'unmet' | 'unknown'
