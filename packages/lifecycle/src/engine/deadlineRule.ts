import type { Cited, Text } from '@khuyencong/domain'
import type { Words } from './kit.js'
import type { Operand, Test } from './test.js'

/**
 * A deadline of the law.
 *
 * "Before the 20th" leaves the 19th as the last day; "not later than the 22nd" leaves the 22nd itself; days
 * counted from an event begin the day after it.
 */
export interface DeadlineRule<W extends Words = Words> extends Cited {
  readonly code: string
  readonly title: Text
  readonly who: readonly W['role'][]
  /** Whether every day counts or working days only. */
  readonly days: 'calendar' | 'working'
  readonly rule: DeadlineReckoning
  /** The states in which it is waited for. */
  readonly dueIn: readonly string[]
  /** The events that answer it. */
  readonly answeredBy: readonly string[]
  /** Asked for only where this is true of the record. */
  readonly when?: Test<W['test']>
}

/** How the last day is found. */
export type DeadlineReckoning =
  /** Before a day of a year, which is not itself in time. */
  | { readonly kind: 'before'; readonly monthDay: string; readonly year: Operand; readonly plusYears: number }
  /** On a day of a year at the latest. */
  | { readonly kind: 'by'; readonly monthDay: string; readonly year: Operand; readonly plusYears: number }
  /** Within some days of an event, the day of the event not counted. */
  | { readonly kind: 'within'; readonly count: number; readonly from: Operand }
  /** Before a day of each month. */
  | { readonly kind: 'monthly-before'; readonly day: number }
  /** On the day that each item of a list holds, as long as the item is open: the field named is `null`. */
  | { readonly kind: 'on-each'; readonly list: Operand; readonly day: string; readonly openWhile: string }
  /** On a day that the record itself holds, such as one set in a decision. */
  | { readonly kind: 'on'; readonly day: Operand }
