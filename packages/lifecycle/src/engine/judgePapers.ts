import { truth } from './evaluate.js'
import type { Scope } from './kit.js'
import type {
  DocumentKind,
  MissingProof,
  PaperRule,
  ProofCheck,
  ProofItem,
  RequiredDocument,
} from './papers.js'

/** Judge a list of papers. Papers asked for only in some cases are asked for where the case is not known. */
export function judgePapers(
  rules: readonly PaperRule[],
  handedIn: readonly ProofItem[],
  scope: Scope,
): ProofCheck {
  const missing: MissingProof[] = []
  const ifAny: MissingProof[] = []
  const undecided: MissingProof[] = []
  const { papers } = scope.kit
  for (const rule of rules) {
    const asked = rule.when === undefined ? true : truth(rule.when, scope)
    if (asked === false) continue
    const problem = problemOf(rule, handedIn, papers)
    if (problem === null) continue
    const line: MissingProof = {
      oneOf: rule.oneOf.flatMap(asListed(rule, papers)),
      need: rule.need,
      ...(rule.sets !== undefined && { sets: rule.sets }),
      problem,
    }
    if (asked === undefined) undecided.push({ ...line, needUnknown: true })
    // A paper that is there but unfit is never excused by "if any".
    else if (rule.need === 'if-any' && problem === 'absent') ifAny.push(line)
    else missing.push(line)
  }
  return { complete: missing.length === 0 && undecided.length === 0, missing, ifAny, undecided }
}

type Papers = Readonly<Record<string, DocumentKind>>

const kindOf = (code: string, papers: Papers): DocumentKind | undefined =>
  Object.hasOwn(papers, code) ? papers[code] : undefined

/** A paper as the list that asks for it cites it; without a list, as the act that names it first. */
const asListed =
  ({ citation }: PaperRule, papers: Papers) =>
  (code: string): readonly RequiredDocument[] => {
    const kind = kindOf(code, papers)
    return kind ? [{ code, ...kind, ...(citation && { citation }) }] : []
  }

function problemOf(
  rule: PaperRule,
  handedIn: readonly ProofItem[],
  papers: Papers,
): MissingProof['problem'] | null {
  let found: MissingProof['problem'] = 'absent'
  for (const item of handedIn) {
    if (!rule.oneOf.includes(item.document)) continue
    const kind = kindOf(item.document, papers)
    if (kind && !formFits(item, kind)) found = 'wrong-form'
    else if (kind && !copyFits(item, kind)) found = 'unfit'
    // How many sets there are is told or not; what is not told is not held against anyone.
    else if (rule.sets !== undefined && item.sets !== undefined && item.sets < rule.sets) found = 'too-few'
    else return null
  }
  return found
}

function formFits({ form }: ProofItem, { form: wanted }: DocumentKind): boolean {
  if (form === undefined || wanted === undefined || form === wanted.number) return true
  return wanted.orElse?.includes(form) ?? false
}

function copyFits({ copy }: ProofItem, { copy: wanted }: DocumentKind): boolean {
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
