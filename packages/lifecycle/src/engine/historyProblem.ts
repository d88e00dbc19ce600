/** Something in a history that is not as it was written. */
export interface HistoryProblem {
  /** The place in the list given. */
  readonly index: number
  readonly kind: HistoryProblemKind
}

/** Kinds of problems of a history. */
export type HistoryProblemKind =
  /** The content of the entry was changed. */
  | 'changed'
  /** An entry before this one is missing. */
  | 'missing'
  /** Entries are missing at the end: the record has gone further than they do. */
  | 'cut-short'
  /** The entry is out of order. */
  | 'reordered'
  /** The entry belongs to another record. */
  | 'foreign'
  /** The entry does not link to the one before it. */
  | 'unlinked'
  /** The changes of the entry do not apply. */
  | 'unreadable'
  /** The record is not what the entries make it. */
  | 'record-differs'
  /** The machine of its version was not given, so it was not held against it. */
  | 'unknown-machine'
  /** The machine, given the record before and the event, writes another entry or refuses. */
  | 'not-by-the-machine'
