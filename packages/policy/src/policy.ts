import type {
  ActivityCode,
  BasisCode,
  BudgetLevel,
  Citation,
  Cited,
  ContentCode,
  Fund,
  Industry,
  IsoDate,
  Loan,
  OwnContentCode,
  Period,
  Share,
  Stage,
  Text,
  UnitCode,
  Vnd,
} from '@khuyencong/domain'
import type { Condition, YearDay } from './condition.js'

/**
 * What the law says of one fund on one day: who may be supported, for what, how much, on what conditions.
 *
 * Plain JSON, so that other languages read the same rules. Every value says where it stands and how sure
 * it is. Policies are immutable: those made here are frozen.
 */
export interface Policy {
  /** Names the line of versions, such as `national`. */
  readonly id: string
  /** The day this version took effect; under a local act the later one of the act and of the national conditions. */
  readonly version: IsoDate
  /** Whose money it is: of the nation or of the province. */
  readonly fund: Fund
  /** What the policy is called. */
  readonly title: Text
  /** The local act that sets the levels, with its own day; absent from a national policy. */
  readonly local?: LocalAct
  /** The numbers of the acts that were applied, in order. */
  readonly acts: readonly string[]
  /** Support levels by activity; an activity that is not here has none stated. */
  readonly norms: ByContent<Norm>
  /** By code, in the order in which they are checked and shown. */
  readonly criteria: Readonly<Record<string, Criterion>>
  /** Conditions that criteria use by name. */
  readonly definitions: Readonly<Record<string, Condition>>
  /** Lists that change over time, such as the centrally-run cities. */
  readonly lists: Readonly<Record<string, DatedList>>
  /** The rules of reckoning and of windows. */
  readonly parameters: Parameters
  /** Who comes first, and how much more priority may give. */
  readonly priority: Priority
  /** What the acts say or may say that was not seen. */
  readonly gaps: readonly Gap[]
}

/** Something for each content that has it: those of the list, and any that were added under `x-`. */
export type ByContent<Value> = { readonly [Code in ActivityCode]?: Value } & {
  readonly [Code in OwnContentCode]: Value
}

/** A local act as the source of a policy. */
export interface LocalAct {
  readonly act: Citation
  /** The day the act itself took effect; `null` where it was not seen. */
  readonly inForceFrom: IsoDate | null
}

/** The support level of one activity (mức chi, mức hỗ trợ). Without share and cap it is not stated. */
export interface Norm extends Cited {
  /** What the content is called, for one that an act or a host added under `x-`. */
  readonly title?: Text
  /** What a cap is counted by. */
  readonly unit: UnitCode
  /** What the share is taken of. */
  readonly basis: BasisCode
  /** The highest share of the basis; absent where the act states none. */
  readonly share?: ShareValue
  /** The highest amount; absent where the act states none. */
  readonly cap?: CapValue
  /** The costs that the act names as supported. */
  readonly costs?: Text
  /** Where the act sends the reader instead of stating a level. */
  readonly refersTo?: Text
  /** `false` for what is no support level, so that no priority multiplies it. */
  readonly multiplied?: false
  /** Where the content itself is named. */
  readonly content: Citation
  /** Rates by area and hectare, in the stead of share and cap. */
  readonly perHectare?: readonly HectareBand[]
  /** Whoever had support for the same activity before gets no other. */
  readonly oneSupportEach?: Cited
  /** The support is paid back (hỗ trợ có thu hồi). */
  readonly recoverable?: true
  /** The level of the local budget that pays. */
  readonly budgetLevel?: BudgetLevel
  /** Where a local act takes the national level: the words that do so, and the national version they were resolved to. */
  readonly asNational?: Cited & { readonly version: IsoDate }
  /** What was not seen and may yet be in the act; it is neither taken from elsewhere nor said not to be there. */
  readonly unseen?: readonly ('share' | 'cap')[]
}

/** The rate of one area: so much for each hectare, up to a ceiling for one unit. */
export interface HectareBand extends Cited {
  /** How an application names the area, such as `plain-and-coast`. */
  readonly code: string
  /** What the area is called. */
  readonly title: Text
  /** Whole đồng for one hectare. */
  readonly vndPerHectare: Vnd
  /** The ceiling for one unit, in đồng. */
  readonly capVnd: Vnd
}

/** The highest share of the basis. */
export interface ShareValue extends Cited {
  /** A decimal as text, such as `"0.50"` for 50 %; at most 1. */
  readonly value: Share
}

/** The highest amount for one unit: an amount, or a multiple of another activity's. */
export type CapValue = Cited & {
  /** Whether the cap limits the support itself or the basis the share is taken of. */
  readonly on: 'support' | 'basis'
} & (
    | { readonly vnd: Vnd; readonly multipleOf?: never; readonly multiplier?: never }
    | { readonly vnd?: never; readonly multipleOf: ContentCode; readonly multiplier: Share }
  )

/** One thing that must hold for support to be given. */
export interface Criterion extends Cited {
  /** The activities it is asked of; all when absent. */
  readonly activities?: readonly ContentCode[]
  /** The fund it is asked under; both when absent. */
  readonly fund?: Fund
  /** The stage from which on it can be known; appraisal when absent. Before it, the criterion is pending. */
  readonly stage?: Stage
  /** Where this is unmet, the criterion does not apply. */
  readonly when?: Condition
  /** What must hold. */
  readonly condition: Condition
  /** The requirement, as a sentence. */
  readonly requirement: Text
  /** Parameters of the policy that the criterion rests on. */
  readonly restsOn?: readonly (keyof Parameters)[]
}

/** A list whose members come and go. */
export interface DatedList {
  /** What the list is called. */
  readonly title: Text
  /** Its members; one may come, go and come back, each time with where that stands. */
  readonly members: readonly (Cited & { readonly value: string; readonly period: Period })[]
}

/** A value that is not a norm: a rule of reckoning, a window, a number of years. */
export type Parameter<Value> = Cited & { readonly value: Value; readonly title: Text }

/** The rules of reckoning. */
export interface Parameters {
  /** Invoices and documents count from `from` to before `before`, relative to the plan year. */
  readonly invoiceWindow: Parameter<{ readonly from: YearDay; readonly before: YearDay }>
  /** Whether earlier support to the same establishment for the same activity uses up its cap. */
  readonly earlierSupportCounts: Parameter<boolean>
  /** Fractions of a đồng are dropped. */
  readonly rounding: Parameter<'down'>
  /** Support, counterpart and other sources together are the cost. */
  readonly counterpart: Parameter<'sources-equal-cost'>
  /** Other State money for the same item. */
  readonly otherStateMoney: Parameter<'none'>
  /** How many years of interest are supported, and from when they run. */
  readonly interestYears: Parameter<number>
  /** Which loans have their interest supported. */
  readonly interestLoans: Parameter<{
    /** By its code of ISO 4217, such as `VND`. */
    readonly currency: string
    /** Of which length. */
    readonly terms: readonly Loan['term'][]
    /** For what the money was borrowed. */
    readonly purposes: readonly Loan['purpose'][]
  }>
  /** From when the years are counted: the day the loan was paid out. */
  readonly interestYearsFrom: Parameter<'drawdown'>
  /** The highest share of the support that may be advanced before acceptance. */
  readonly advanceCeiling: Parameter<Share>
  /** The instrument whose size thresholds the definition `small-or-medium-enterprise` holds. */
  readonly smeThresholds: Parameter<string>
  /** Which list of difficult areas counts. */
  readonly difficultAreaList: Parameter<'in-force-on-as-of-date'>
}

/** The rules of priority. */
export interface Priority {
  /** Priority areas, the first ranked first. */
  readonly areas: readonly PriorityGroup[]
  /** Priority industries and products, the first ranked first. */
  readonly industries: readonly PriorityGroup[]
  /** The highest multiple of the support level, where asked for. */
  readonly multiplier: Cited & {
    /** Decimal text, such as `"1.5"`; `"1"` where there is none. */
    readonly maximum: Share
    /** What is multiplied: the level as a whole, the lesser of share and cap. */
    readonly appliesTo: 'support-level'
    /** Who approves it. */
    readonly authority: Text
  }
  /** Activities that these ranks are not applied to. */
  readonly unranked: readonly ContentCode[]
  /** Industries that these ranks are not applied to: they are ranked by effect and urgency. */
  readonly unrankedIndustries?: readonly Industry[]
}

/** One rank of priority. */
export interface PriorityGroup extends Cited {
  /** Stable code, such as `specially-difficult`. */
  readonly code: string
  /** What the group is called. */
  readonly title: Text
  /** Which applications belong to it. */
  readonly condition: Condition
}

/** Something that was looked for and not found. */
export interface Gap {
  /** What was looked for. */
  readonly title: Text
  /** In which act. */
  readonly citation: Citation
}

/** A policy by name, version and content. */
export interface PolicyPin {
  /** The line of versions, such as `national`. */
  readonly id: string
  /** The day the version took effect. */
  readonly version: IsoDate
  /** SHA-256 over the canonical JSON, as lower-case hex. */
  readonly digest: string
}

/** A value that a result rests on although no text confirms it. */
export interface UnverifiedValue {
  /** Its place in the policy, such as `norms.consulting.cap`. */
  readonly value: string
  /** Where it stands. */
  readonly citation: Citation
  /** `unverified`: a rule of a text not seen in full. `assumption`: no text states it, and the library had to choose. */
  readonly verification: 'unverified' | 'assumption'
}
