import type { Cited, IsoDate, Text } from '@khuyencong/domain'
import { freeze, produce, type Draft } from 'immer'
import type { Policy } from './policy.js'

/** A legal instrument (văn bản): a decree, circular, resolution or decision. */
export interface Instrument {
  /** Such as `28/2018/TT-BTC`. */
  readonly number: string
  readonly kind: InstrumentKind
  readonly issuer: Text
  readonly title: Text
  readonly issuedOn: IsoDate | null
  readonly inForceFrom: IsoDate | null
  /** The first day it is no longer in force; `null` while it is, or where that is not known. */
  readonly inForceBefore: IsoDate | null
  readonly amends?: readonly string[]
  readonly replaces?: readonly string[]
  readonly verification: Cited['verification']
  readonly note?: Text
}

/** Kinds of legal instruments. */
export type InstrumentKind =
  'law' | 'decree' | 'resolution' | 'decision' | 'circular' | 'joint-circular' | 'directive'

/** What an act does to the policy that stood the day before. */
export interface Act {
  readonly number: string
  /** The day from which it changes the policy. */
  readonly effectiveFrom: IsoDate
  /** Which cases stay under the policy without this act. */
  readonly saving?: SavingClause
  readonly change: (policy: Draft<Policy>) => void
}

/** A saving clause: projects approved before the act took effect keep the rules they were approved under. */
export interface SavingClause extends Cited {
  readonly keeps: 'projects-approved-before'
}

/**
 * An act as a change to the policy of the day before.
 *
 * @example
 * ```ts
 * act({ number: '28/2018/TT-BTC', effectiveFrom: '2018-05-11' }, (policy) => { policy.fund = 'national' }).number // => '28/2018/TT-BTC'
 * ```
 */
export function act(about: Omit<Act, 'change'>, change: Act['change']): Act {
  return { ...about, change }
}

/** The policy after an act; the policy given is not changed, and the result is frozen. */
export function amend(policy: Policy, change: Act): Policy {
  return freeze(
    produce(policy, (draft) => {
      draft.acts.push(change.number)
      draft.version = change.effectiveFrom
      change.change(draft)
    }),
    true,
  )
}
