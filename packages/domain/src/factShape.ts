import type { Citation } from './citation.js'
import type { Text } from './text.js'

/**
 * What kind of answer a fact takes.
 *
 * - `yes-no`: `true` or `false`.
 * - `whole-number`: a whole number, zero or more; `year`: one of four digits; `money`: one of đồng.
 * - `decimal`: decimal text, such as `"12.5"`.
 * - `day`: `YYYY-MM-DD`.
 * - `code`: one of the options.
 * - `text`: words, or a code of a list that the domain does not hold.
 * - `list`: a list of items, each with the fields named.
 */
export type FactKind =
  'yes-no' | 'whole-number' | 'year' | 'money' | 'decimal' | 'day' | 'code' | 'text' | 'list'

/** What an answer is made of. */
export interface FactShape {
  readonly kind: FactKind
  /** What a number counts; absent where it counts nothing that has a name. */
  readonly unit?: Text
  /** The codes that may be answered, with what people call them. */
  readonly options?: Readonly<Record<string, Text>>
  /** The fields of an item of a list. */
  readonly fields?: Readonly<Record<string, ItemField>>
}

/** What a form says of a fact, beside its label. */
export interface FactDetail extends FactShape {
  /** What is asked, in one sentence. */
  readonly help: Text
  readonly citation?: Citation
}

/** A field of an item of a list. */
export interface ItemField extends FactShape {
  readonly label: Text
  /** An item without it is refused; one that is not required may be left out where it is not known. */
  readonly required: boolean
}

const vnd: Text = { vi: 'đồng', en: 'VND' }
export const persons: Text = { vi: 'người', en: 'persons' }
export const hectares: Text = { vi: 'héc-ta', en: 'hectares' }

export const yesNo: FactShape = { kind: 'yes-no' }
export const day: FactShape = { kind: 'day' }
export const money: FactShape = { kind: 'money', unit: vnd }
export const text: FactShape = { kind: 'text' }
