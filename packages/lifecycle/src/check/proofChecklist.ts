import { vietnamWorkingCalendar } from '../deadlines/vietnamCalendar.js'
import type { JsonObject } from '../engine/json.js'
import { noMoney, type LifecycleRecord } from '../engine/record.js'
import { papersOf } from '../proof/checklists.js'
import { judgeProof, type ProofCheck } from '../proof/checkProof.js'
import type { ContentCode } from '../proof/contents.js'
import type { ChecklistStage, ProofItem } from '../proof/rule.js'

/** What a checklist of one content comes to. */
export interface ContentProof extends ProofCheck {
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
  handedIn: readonly ProofItem[],
  facts: JsonObject = {},
): ContentProof {
  const rules = papersOf(stage, content)
  const scope = { record: bare(facts), event: null, machine: null, calendar: vietnamWorkingCalendar }
  const check = judgeProof(rules ?? [], handedIn, scope)
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
