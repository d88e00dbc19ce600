import { truth } from '../engine/evaluate.js'
import type { Scope } from '../engine/scope.js'
import { requiredDocument } from './documents.js'
import type { DocumentCode, MissingProof, PaperRule, ProofItem, RequiredDocument } from './rule.js'

/** What a list of papers comes to, given what was handed in. */
export interface ProofCheck {
  /** Whether every paper that is required is there and fit. */
  readonly complete: boolean
  readonly missing: readonly MissingProof[]
  /** Papers asked for only where there is one, and not handed in: for a person to judge. */
  readonly ifAny: readonly MissingProof[]
  /** Papers whose need depends on a fact that is not known; they count as missing until it is. */
  readonly undecided: readonly MissingProof[]
}

/** Judge a list of papers. Papers asked for only in some cases are asked for where the case is not known. */
export function judgeProof(
  rules: readonly PaperRule[],
  handedIn: readonly ProofItem[],
  scope: Scope,
): ProofCheck {
  const missing: MissingProof[] = []
  const ifAny: MissingProof[] = []
  const undecided: MissingProof[] = []
  for (const rule of rules) {
    const asked = rule.when === undefined ? true : truth(rule.when, scope)
    if (asked === false) continue
    const problem = problemOf(rule, handedIn)
    if (problem === null) continue
    const line: MissingProof = { oneOf: rule.oneOf.map(asListed(rule)), need: rule.need, problem }
    if (asked === undefined) undecided.push({ ...line, needUnknown: true })
    // A paper that is there but unfit is never excused by "if any".
    else if (rule.need === 'if-any' && problem === 'absent') ifAny.push(line)
    else missing.push(line)
  }
  return { complete: missing.length === 0 && undecided.length === 0, missing, ifAny, undecided }
}

/** A paper as the list that asks for it cites it; without a list, as the act that names it first. */
const asListed =
  ({ citation }: PaperRule) =>
  (code: DocumentCode): RequiredDocument => ({ ...requiredDocument(code), ...(citation && { citation }) })

function problemOf(rule: PaperRule, handedIn: readonly ProofItem[]): MissingProof['problem'] | null {
  let found: MissingProof['problem'] = 'absent'
  for (const item of handedIn) {
    if (!rule.oneOf.includes(item.document)) continue
    if (!formFits(item)) found = 'wrong-form'
    else if (!copyFits(item)) found = 'unfit'
    else return null
  }
  return found
}

function formFits({ document, form }: ProofItem): boolean {
  if (form === undefined) return true
  const wanted = requiredDocument(document).form?.number
  // Điều 23 khoản 3 names form 3b for the progress report, and 3a is attached to it.
  return wanted === undefined || form === wanted || (document === 'progress-report' && form === '3b')
}

function copyFits({ document, copy }: ProofItem): boolean {
  const wanted = requiredDocument(document).copy
  switch (wanted) {
    case 'any':
      return true
    case 'original':
      return copy === 'original'
    // An original is never refused where a valid copy would do.
    case 'valid-copy':
    case 'original-or-valid-copy':
      return copy !== 'plain-copy'
  }
}

/** Whether a text is the code of a paper. */
export function isDocumentCode(code: string, known: Readonly<Record<string, unknown>>): code is DocumentCode {
  return Object.hasOwn(known, code)
}
