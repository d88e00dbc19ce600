import type { Json } from './json.js'

/**
 * A value to be looked up or reckoned when an event is judged.
 *
 * A text is a path: `facts.kind`, `money.approvedVnd`, `balance.toRefundVnd`, `dates.accept-base`,
 * `input.amountVnd`, `on`, `by.role`, `state`. An object holds a value written out, a sum, a difference, the
 * length of a list or a day of a year.
 */
export type Operand =
  | string
  | { readonly value: Json }
  | { readonly plus: readonly Operand[] }
  | { readonly minus: readonly [Operand, Operand] }
  /** How many items a list holds. */
  | { readonly countOf: string }
  /** A day of a year: the year, years to add, and month and day such as `01-22`. */
  | { readonly yearDay: { readonly year: Operand; readonly plusYears: number; readonly monthDay: string } }

/** How two values are compared. Days compare as text, which is the order of the calendar. */
export type Comparison = 'eq' | 'ne' | 'lt' | 'lte' | 'gt' | 'gte' | 'in' | 'contains'

/**
 * A question about a record and an event, as JSON. Three-valued: where a value is not known the answer is
 * not known, and what is not known never lets an event through.
 *
 * `Name` are the questions of the machine's kit that may be asked by name.
 */
export type Test<Name extends string = string> =
  | { readonly all: readonly Test<Name>[] }
  | { readonly any: readonly Test<Name>[] }
  | { readonly not: Test<Name> }
  | { readonly known: Operand }
  | { readonly op: Comparison; readonly left: Operand; readonly right: Operand }
  | { readonly named: Name; readonly with?: Readonly<Record<string, Operand>> }

/** A question that asks for nothing by name, which any machine can ask. */
type Plain = Test<never>

/** A value written out. */
export const value = (given: Json): Operand => ({ value: given })
/** Every one of some tests. */
export const all = <Name extends string>(...tests: readonly Test<Name>[]): Test<Name> => ({ all: tests })
/** At least one of some tests. */
export const any = <Name extends string>(...tests: readonly Test<Name>[]): Test<Name> => ({ any: tests })
/** The opposite of a test; what is not known stays not known. */
export const not = <Name extends string>(test: Test<Name>): Test<Name> => ({ not: test })
/** Whether a value is there at all. */
export const known = (operand: Operand): Plain => ({ known: operand })
/** Whether two values are the same. */
export const eq = (left: Operand, right: Operand): Plain => ({ op: 'eq', left, right })
/** Whether a value is one written out. */
export const is = (left: Operand, given: Json): Plain => ({ op: 'eq', left, right: { value: given } })
/** Whether a value is one of several written out. */
export const isOneOf = (left: Operand, given: readonly Json[]): Plain => ({
  op: 'in',
  left,
  right: { value: given },
})
/** Whether a value is at most another. */
export const atMost = (left: Operand, right: Operand): Plain => ({ op: 'lte', left, right })
/** Whether a value is at least another. */
export const atLeast = (left: Operand, right: Operand): Plain => ({ op: 'gte', left, right })
/** Whether a value is above another. */
export const above = (left: Operand, right: Operand): Plain => ({ op: 'gt', left, right })
/** The sum of some amounts. */
export const plus = (...parts: readonly Operand[]): Operand => ({ plus: parts })
/** How many items a list holds. */
export const countOf = (path: string): Operand => ({ countOf: path })
/** A day of the year that an operand gives, some years on. */
export const yearDay = (year: Operand, plusYears: number, monthDay: string): Operand => ({
  yearDay: { year, plusYears, monthDay },
})
/** Whether a value is below another. */
export const below = (left: Operand, right: Operand): Plain => ({ op: 'lt', left, right })
/** One amount less another. */
export const minus = (left: Operand, right: Operand): Operand => ({ minus: [left, right] })
