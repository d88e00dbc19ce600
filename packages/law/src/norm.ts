import {
  cite,
  type BasisCode,
  type Citation,
  type Text,
  type UnitCode,
  type Verification,
  type Vnd,
} from '@khuyencong/domain'
import type { Norm } from '@khuyencong/policy'

/** A norm as an author writes it: one citation and one mark for the level as a whole. */
export interface NormDraft {
  readonly unit: UnitCode
  readonly basis?: BasisCode
  readonly share?: string
  readonly cap?: Vnd | { readonly multipleOf: 'advanced-machinery'; readonly multiplier: string }
  readonly costs?: Text
  readonly refersTo?: Text
  /** `false` for what is no support level and so is never multiplied for priority. */
  readonly multiplied?: false
  /** The clause of Article 4 of 45/2012/NĐ-CP that names the content, or where else it is named. */
  readonly content: number | Citation
  readonly citation: Citation
  readonly verification: Verification
  readonly note?: Text
}

/** A norm in full: each value with the citation of the act that set it. */
export function norm({ share, cap, basis = 'eligible-cost', content, ...draft }: NormDraft): Norm {
  const cited = {
    citation: draft.citation,
    verification: draft.verification,
    ...(draft.note && { note: draft.note }),
  }
  return {
    ...draft,
    basis,
    content: typeof content === 'number' ? cite('45/2012/NĐ-CP', 4, content) : content,
    ...(share !== undefined && { share: { value: share, ...cited } }),
    ...(cap !== undefined && {
      cap: { on: 'support', ...(typeof cap === 'number' ? { vnd: cap } : cap), ...cited },
    }),
  }
}
