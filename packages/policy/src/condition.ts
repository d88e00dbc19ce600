import type { FactPath, FactPathOf, FactValue, IsoDate, ItemOf, ListPath } from '@khuyencong/domain'

/**
 * A condition on the facts of an application, as plain JSON.
 *
 * It is three-valued: `met`, `unmet`, or `unknown` where a fact it needs is not there. `all` is unmet as
 * soon as one part is unmet, and `any` is met as soon as one part is met, whatever else is unknown.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** A condition of the policy's own `definitions`, by name. */
  | { readonly use: string }
  | FactCondition
  | CountCondition
  | SumCondition

/** A comparison of one fact. */
export type FactCondition =
  | { [Path in FactPath]: IsCondition<Path, FactValue<Path>> }[FactPath]
  | NumberCondition<FactPathOf<number>>
  | DateCondition<FactPathOf<string>>
  | ListCondition

/** Whether a fact has a value, or one of several. */
export type IsCondition<Path, Value> = [Value] extends [string | boolean | number]
  ? { readonly fact: Path; readonly is: Value } | { readonly fact: Path; readonly oneOf: readonly Value[] }
  : never

/** Whether a number lies in a range, both ends included. */
export interface NumberCondition<Path> {
  /** A fact that holds a number. */
  readonly fact: Path
  /** The least, itself included. */
  readonly atLeast?: number
  /** The most, itself included. */
  readonly atMost?: number
  readonly from?: never
  readonly before?: never
}

/** Whether a day lies in a span: `from` belongs to it, `before` does not. */
export interface DateCondition<Path> {
  /** A fact that holds a day. */
  readonly fact: Path
  /** The first day of the span. */
  readonly from?: DateOperand
  /** The first day after the span. */
  readonly before?: DateOperand
  readonly atLeast?: never
  readonly atMost?: never
}

/** A day: fixed, another fact, a day of the plan year or of a year near it, or an edge of a window. */
export type DateOperand =
  | IsoDate
  | { readonly parameter: 'invoiceWindow'; readonly edge: 'from' | 'before' }
  | { readonly fact: FactPathOf<string> }
  | YearDay

/**
 * A day of the plan year or of a year near it; or, with `lastYearPlus`, near the last year of the project: the plan
 * year, unless the project runs for several years, was extended, or its money was carried over.
 */
export type YearDay =
  | { readonly planYearPlus: number; readonly monthDay: string }
  | { readonly lastYearPlus: number; readonly monthDay: string }

/** The year that a day is counted from, as a fact, and how many years later it lies. */
export function yearOfDay(day: YearDay): { readonly year: 'planYear' | 'lastYear'; readonly plus: number } {
  return 'lastYearPlus' in day
    ? { year: 'lastYear', plus: day.lastYearPlus }
    : { year: 'planYear', plus: day.planYearPlus }
}

/** Whether a fact is in one of the policy's dated lists on the day another fact gives. */
export interface ListCondition {
  /** A fact that holds a code. */
  readonly fact: FactPathOf<string>
  /** The list, by its name in the policy. */
  readonly inList: string
  /** The fact that holds the day on which membership counts. */
  readonly on: FactPathOf<string>
}

/** How many items of a list meet a condition; a number to add may come from another fact. */
export type CountCondition = {
  [Path in ListPath]: {
    /** A fact that holds a list. */
    readonly count: Path
    /** Which items count. */
    readonly where: ItemCondition<ItemOf<Path>>
    /** A fact whose number is added to the count. */
    readonly plus?: FactPathOf<number>
    /** The highest count at which the condition is met. */
    readonly atMost: number
  }
}[ListPath]

/** Whether several amounts together reach another. */
export interface SumCondition {
  /** Facts that hold amounts, fields of all items of lists, and what is reckoned. */
  readonly sum: readonly (
    | FactPathOf<number>
    | { readonly each: ListPath; readonly field: string }
    /** What may be granted: the lesser of ceiling and request. Whoever decides reckons it and gives it. */
    | { readonly figure: 'grantable' }
  )[]
  /** The fact that the sum must reach. */
  readonly atLeast: { readonly fact: FactPathOf<number> }
}

/** A condition on one item of a list. */
export type ItemCondition<Item = Readonly<Record<string, string | boolean | number>>> =
  | { readonly all: readonly ItemCondition<Item>[] }
  | { readonly any: readonly ItemCondition<Item>[] }
  | { readonly not: ItemCondition<Item> }
  | {
      [Field in keyof Item & string]: NonNullable<Item[Field]> extends string | boolean | number
        ? | { readonly field: Field; readonly is: NonNullable<Item[Field]> }
          | (NonNullable<Item[Field]> extends string
              ? { readonly field: Field; readonly from?: DateOperand; readonly before?: DateOperand }
              : never)
        : never
    }[keyof Item & string]
