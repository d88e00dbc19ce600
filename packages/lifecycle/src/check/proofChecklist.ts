import type { JsonObject } from '../engine/json.js'
import { judgePapers } from '../engine/judgePapers.js'
import type { ProofCheck, ProofItem } from '../engine/papers.js'
import { noMoney, type LifecycleRecord } from '../engine/record.js'
import { kit } from '../kit/kit.js'
import { papersOf, type ChecklistStage } from '../proof/checklists.js'
import type { ContentCode } from '../proof/contents.js'
import type { DocumentCode } from '../proof/documents.js'

/** What a checklist of one content comes to. */
export interface ContentProof extends ProofCheck<DocumentCode> {
  readonly content: ContentCode
  readonly stage: ChecklistStage
  /** False where no article lists papers for the content: the head of the agency decides (Điều 16 khoản 2). */
  readonly stated: boolean
}

/**
 * The papers of one kind of content at a stage, and which of them are missing: with form number, who signs,
 * original or valid copy (36/2013/TT-BCT Điều 13, 14, 15).
 *
 * Facts that some papers depend on: `collectiveMark` (brands), `website` (media), `investorIsEnterprise` and
 * `investorHiresContractor` (clusters). A paper whose need is not known is listed as `undecided`.
 *
 * @example
 * ```ts
 * checkContentProof('advanced-machinery', 'remaining', []).missing.length // => 5
 * ```
 */
export function checkContentProof(
  content: ContentCode,
  stage: ChecklistStage,
  handedIn: readonly ProofItem<DocumentCode>[],
  facts: JsonObject = {},
): ContentProof {
  const rules = papersOf(stage, content)
  const scope = {
    record: bare(facts),
    event: null,
    parameters: {},
    facts: [],
    kit,
    calendar: kit.calendar,
  }
  // The lists ask for papers of this package alone.
  const check = judgePapers(rules ?? [], handedIn, scope) as ProofCheck<DocumentCode>
  return { content, stage, stated: rules !== null, ...check, complete: rules !== null && check.complete }
}

const bare = (facts: JsonObject): LifecycleRecord => ({
  id: '',
  machine: { id: '', version: '' },
  state: '',
  asOf: '0001-01-01',
  facts,
  money: noMoney,
  dates: {},
  proof: [],
  history: [],
  chain: { length: 0, head: null },
})
