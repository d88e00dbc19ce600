import type {
  BasisCode,
  BudgetLevel,
  Citation,
  Cited,
  ContentCode,
  IsoDate,
  Share,
  Text,
  UnitCode,
  Vnd,
} from '@khuyencong/domain'
import type { SavingClause } from '../act.js'
import type { ByContent } from '../policy.js'

/**
 * A provincial pack: an act of a people's committee or council on the support levels of the local fund.
 *
 * Plain JSON. It says what the act states and nothing else: a level that is not here is not stated, and is
 * never taken from the national act.
 */
export interface Pack extends Cited {
  /** Names the line of versions, such as `dong-thap`. */
  readonly id: string
  /** What the act is called. */
  readonly title: Text
  /** Made up to show something, and law nowhere. */
  readonly illustrative?: true
  /** Such as `08/2024/NQ-HĐND`; `null` where it was not seen. */
  readonly number: string | null
  /** A decision of the people's committee, or a resolution of the people's council; `null` where not seen. */
  readonly kind: 'decision' | 'resolution' | null
  /** Who issued it. */
  readonly issuer: Text
  /** The day it was issued; `null` where it was not seen. */
  readonly issuedOn: IsoDate | null
  /** `null` where the day was not seen; {@link notBefore} then says what is known. */
  readonly inForceFrom: IsoDate | null
  /** Where {@link inForceFrom} was not seen: a day before which the act cannot have been in force. */
  readonly notBefore?: IsoDate
  /** The first day it is no longer in force; `null` where no end is known. */
  readonly inForceBefore: IsoDate | null
  /** Whether the act still applies was not seen. */
  readonly endNotSeen?: true
  /** The code of the province of today, such as `82`. */
  readonly provinceCode: string
  /** The territory it covers, as ids of the provinces before 2025-07-01, such as `dong-thap`. */
  readonly formerProvinces: readonly string[]
  /** What it covers less than the whole territory or less than all activities. */
  readonly limitedTo?: PackLimits
  /** Ids or numbers of the acts it replaces. */
  readonly replaces?: readonly string[]
  /** Which projects stay under the act before. */
  readonly saving?: SavingClause
  /** What the act states, by activity; `null` where the act is known and its figures were not seen. */
  readonly norms: ByContent<PackNorm> | null
}

/** What a pack is limited to. */
export interface PackLimits {
  /** It speaks of recognised craft villages only. */
  readonly craftVillages?: true
  /** It speaks of these activities only. */
  readonly activities?: readonly ContentCode[]
}

/** A level that an act states itself, or one that it takes from the national act in so many words. */
export type PackNorm = StatedNorm | NationalNorm

/** What may be said of either kind of level. */
interface NormTerms extends Cited {
  /** Whoever had support for the same activity before gets no other. */
  readonly oneSupportEach?: true
  /** The support is paid back (hỗ trợ có thu hồi). */
  readonly recoverable?: true
  /** The level of the local budget that pays. */
  readonly budgetLevel?: BudgetLevel
}

/** A level that the act states. */
export interface StatedNorm extends NormTerms {
  /** Absent: the act states the level itself. */
  readonly asNational?: never
  /** What the content is called, for one that the act adds under `x-`. */
  readonly title?: Text
  /** What the cap is counted by. */
  readonly unit: UnitCode
  /** What the share is taken of; the eligible cost when absent. */
  readonly basis?: BasisCode
  /** The highest share of the basis, as decimal text; at most `"1"`. */
  readonly share?: Share
  /** The highest amount for one unit, in đồng. */
  readonly capVnd?: Vnd
  /** A cap that is a multiple of another activity's in the same act. */
  readonly capMultiple?: { readonly of: ContentCode; readonly multiplier: Share }
  /** Rates by area, in the stead of share and cap. */
  readonly perHectare?: readonly PackBand[]
  /** The costs that the act names as supported. */
  readonly costs?: Text
  /** Where the act sends the reader instead of stating a level. */
  readonly refersTo?: Text
  /** Where the content itself is named; in the article of contents of 45/2012/NĐ-CP when absent. */
  readonly content?: Citation
  /** For an activity that the nation does not have: the one whose conditions hold for it. */
  readonly conditionsOf?: ContentCode
  /** What was not seen and may yet be in the act. */
  readonly unseen?: readonly ('share' | 'cap')[]
}

/** The words "as the national level" of an act. */
export interface NationalNorm extends NormTerms {
  /** The act takes the national level in so many words. */
  readonly asNational: true
}

/** The rate of one area. */
export interface PackBand {
  /** How an application names the area. */
  readonly code: string
  /** What the area is called. */
  readonly title: Text
  /** Whole đồng for one hectare. */
  readonly vndPerHectare: Vnd
  /** The ceiling for one unit. */
  readonly capVnd: Vnd
}

/**
 * The first day on which a pack may be in force: the one it states, or the earliest possible.
 *
 * @example
 * ```ts
 * startOf({ inForceFrom: null, notBefore: '2019-01-01' }) // => '2019-01-01'
 * ```
 */
export function startOf({ inForceFrom, notBefore }: Pick<Pack, 'inForceFrom' | 'notBefore'>): IsoDate {
  return inForceFrom ?? notBefore ?? '0001-01-01'
}

/**
 * Whether an act says that it replaces another, by id or number.
 *
 * @example
 * ```ts
 * replaces(later, earlier) // => true
 * ```
 */
export function replaces(later: Pack, earlier: Pack): boolean {
  const { replaces: named = [] } = later
  if (
    named.includes(earlier.citation.instrument) ||
    (earlier.number !== null && named.includes(earlier.number))
  ) {
    return true
  }
  // Versions of one line share an id, so that only the later of the two can replace the other.
  return named.includes(earlier.id) && startOf(later) > startOf(earlier)
}
