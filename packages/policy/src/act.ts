import { deepFreeze, isIsoDate, type Cited, type IsoDate, type Text } from '@khuyencong/domain'
import { enablePatches, produce, produceWithPatches } from 'immer'
import type { Condition } from './condition.js'
import { settledCopy } from './settled.js'
import type { ByContent, Criterion, DatedList, Gap, Norm, Parameters, Policy, Priority } from './policy.js'

/** A legal instrument (văn bản): a decree, circular, resolution or decision. */
export interface Instrument {
  /** Such as `28/2018/TT-BTC`. */
  readonly number: string
  /** Which kind of act it is. */
  readonly kind: InstrumentKind
  /** Who issued it. */
  readonly issuer: Text
  /** What it is called; a description where its text was not read. */
  readonly title: Text
  /** The day it was issued; `null` where it was not seen. */
  readonly issuedOn: IsoDate | null
  /** The first day it is in force; `null` where it was not seen. */
  readonly inForceFrom: IsoDate | null
  /** The first day it is no longer in force; `null` while it is, or where that is not known. */
  readonly inForceBefore: IsoDate | null
  /** Numbers of the acts that it amends. */
  readonly amends?: readonly string[]
  /** Numbers of the acts that it replaces. */
  readonly replaces?: readonly string[]
  /** How sure these dates and links are. */
  readonly verification: Cited['verification']
  /** What a reader must know of them. */
  readonly note?: Text
}

/** Kinds of legal instruments. */
export type InstrumentKind =
  | 'law'
  | 'decree'
  | 'resolution'
  | 'decision'
  | 'circular'
  | 'joint-circular'
  | 'directive'
  | 'consolidated-text'

/** What an act does to the policy that stood the day before. */
export interface Act {
  /** Such as `28/2018/TT-BTC`. */
  readonly number: string
  /** The day from which it changes the policy. */
  readonly effectiveFrom: IsoDate
  /** Which cases stay under the policy without this act. */
  readonly saving?: SavingClause
  /** The change itself, made on a draft of the policy that stood the day before. */
  readonly change: (policy: PolicyDraft) => void
}

/** A value whose own properties may be replaced. */
export type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] }

/** A policy while an act changes it. Values are replaced whole; what an act does not touch stays. */
export interface PolicyDraft {
  fund: Policy['fund']
  title: Text
  readonly acts: string[]
  version: IsoDate
  norms: Mutable<ByContent<Mutable<Norm>>>
  readonly criteria: Record<string, Mutable<Criterion>>
  readonly definitions: Record<string, Condition>
  readonly lists: Record<string, DatedList>
  readonly parameters: { -readonly [Name in keyof Parameters]: Mutable<Parameters[Name]> }
  readonly priority: Mutable<Priority> & { multiplier: Mutable<Priority['multiplier']> }
  readonly gaps: Gap[]
}

/** A saving clause: projects approved before the act took effect keep the rules they were approved under. */
export interface SavingClause extends Cited {
  /** Projects that were approved before the act took effect. */
  readonly keeps: 'projects-approved-before'
}

/**
 * An act as a change to the policy of the day before. It is frozen.
 *
 * @throws RangeError where the day from which it changes the policy is no day of the calendar
 * @example
 * ```ts
 * act({ number: '28/2018/TT-BTC', effectiveFrom: '2018-05-11' }, (policy) => { policy.fund = 'national' }).number // => '28/2018/TT-BTC'
 * ```
 */
export function act(about: Omit<Act, 'change'>, change: Act['change']): Act {
  const { number, effectiveFrom } = about
  if (!isIsoDate(effectiveFrom)) {
    throw new RangeError(`${number}: expected a day as YYYY-MM-DD, got ${String(effectiveFrom)}`)
  }
  return deepFreeze({ ...structuredClone(about), change })
}

/**
 * The policy after an act. The policy given is not changed; the result is frozen to the last leaf, with what the act
 * put into it.
 *
 * @example
 * ```ts
 * amend(policy, act({ number: 'x', effectiveFrom: '2027-01-01' }, () => undefined)).version // => '2027-01-01'
 * ```
 */
export function amend(policy: Policy, change: Act): Policy {
  // Parts of it stand in the result, which is frozen.
  return produce(settledCopy(policy), applying(change))
}

/** One place in a policy that an act changed, as RFC 6902 names the change. */
export interface PolicyPatch {
  /** What is done at the path. */
  readonly op: 'add' | 'replace' | 'remove'
  /** Keys and indexes from the policy down, such as `['norms', 'advanced-machinery', 'cap']`. */
  readonly path: readonly (string | number)[]
  /** What stands there after the act; absent where it was removed. */
  readonly value?: unknown
}

/**
 * What an act changes in a policy: where, and what stands there afterwards. Its number and day, which stand in `acts`
 * and `version`, are among them. What an act replaced whole, as circulars do with all norms, is one change.
 *
 * @param policy the policy of the day before
 * @example
 * ```ts
 * changesOf(policy, draft).map(({ path }) => path.join('.')) // => ['norms.advanced-machinery.cap', 'acts.11', 'version']
 * ```
 */
export function changesOf(policy: Policy, change: Act): readonly PolicyPatch[] {
  enablePatches()
  const [, patches] = produceWithPatches(settledCopy(policy), applying(change))
  return deepFreeze(patches as PolicyPatch[])
}

function applying({ number, effectiveFrom, change }: Act): (policy: unknown) => void {
  return (policy) => {
    const draft = policy as PolicyDraft
    draft.acts.push(number)
    draft.version = effectiveFrom
    change(draft)
  }
}
