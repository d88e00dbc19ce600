import { cite, type Citation, type IsoDate } from '@khuyencong/domain'
import { instrumentOf, nationalActs } from '@khuyencong/law'
import { startOf, type Pack, type UnverifiedValue } from '@khuyencong/policy'

/** What came into force between the approval of a case and the day one looks. */
export interface Transitional {
  /** Acts whose text keeps projects approved before under the earlier rules, with the clause. */
  readonly saved: readonly Citation[]
  /** Acts of which no such clause was seen: that the law of the approval day applies is an assumption. */
  readonly unseen: readonly UnverifiedValue[]
}

/** The acts that took effect after the approval day and up to the day one looks. */
export function transitional(approvedOn: IsoDate, asOf: IsoDate, packs: readonly Pack[] = []): Transitional {
  const between = (day: IsoDate) => day > approvedOn && day <= asOf
  const acts = [
    ...nationalActs
      .filter(({ effectiveFrom }) => between(effectiveFrom))
      .map(({ number, saving }) => ({ number, saving })),
    ...packs
      .filter((pack) => between(startOf(pack)))
      .map(({ citation, saving }) => ({ number: citation.instrument, saving })),
  ]
  const saved: Citation[] = []
  const unseen: UnverifiedValue[] = []
  for (const { number, saving } of acts) {
    const clause = instrumentOf(number)?.transitions.find(({ kind }) => kind === 'saves-approved')
    if (saving) saved.push(saving.citation)
    else if (clause) saved.push(clause.citation)
    else {
      const citation = instrumentOf(number)?.transitions[0]?.citation ?? cite(number)
      unseen.push({ value: `transitions.${number}`, citation, verification: 'assumption' })
    }
  }
  return { saved, unseen }
}
