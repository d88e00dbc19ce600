import type { IsoDate, Result } from '@khuyencong/domain'
import { national, nationalActs } from '@khuyencong/law'
import type { Policy } from '@khuyencong/policy'
import { consideredNational, type Considered } from './considered.js'

/** The national policy of a day, with what came of each act. */
export type NationalLaw = Result<Policy> & { readonly considered: readonly Considered[] }

/** The answer of a day, and a number that is the same where the same came of every act. */
export interface NationalDay {
  readonly law: NationalLaw
  readonly key: number
}

const known = new Map<number, NationalDay>()

/** The national policy of a day. Days between the same acts have the same answer, so each is made once. */
export function nationalDay(asOf: IsoDate, approvedOn: IsoDate | undefined): NationalDay {
  let key = 0
  for (const { effectiveFrom, saving } of nationalActs) {
    const code =
      effectiveFrom > asOf ? 0 : saving && approvedOn !== undefined && approvedOn < effectiveFrom ? 1 : 2
    key = key * 3 + code
  }
  const found = known.get(key)
  if (found) return found
  const law = Object.freeze({
    ...national.on(asOf, { approvedOn }),
    considered: Object.freeze(consideredNational(asOf, approvedOn)),
  })
  const day = { law, key }
  // What is said of a day without a policy names the day.
  if (law.ok) known.set(key, Object.freeze(day))
  return day
}
