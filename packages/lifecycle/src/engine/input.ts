import type { Text } from '@khuyencong/domain'

/** What must be told with an event. */
export interface Input {
  readonly name: string
  readonly kind: InputKind
  readonly title: Text
  /** May be left out. */
  readonly optional?: true
  /** For `code` and `codes`: the codes that are known. */
  readonly codes?: readonly string[]
  /** For `count`: the least it may be; 0 when left out. */
  readonly atLeast?: number
}

/** Something told of a case when its record begins: as an input, and what is optional may be told later. */
export interface Fact extends Input {
  /** The event after which it is decided, and no longer corrected but adjusted. */
  readonly decidedBy?: string
}

/**
 * Kinds of inputs: whole đồng, a whole number, a year, a score, a day, a decimal as text, words, yes or no, a code, a
 * list of codes, a list of words, amounts by code (`[{ code, amountVnd }]`), any JSON.
 */
export type InputKind =
  | 'vnd'
  | 'count'
  | 'year'
  | 'score'
  | 'date'
  | 'share'
  | 'text'
  | 'boolean'
  | 'code'
  | 'codes'
  | 'texts'
  | 'amounts'
  | 'json'
