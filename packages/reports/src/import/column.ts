import type { Text } from '@khuyencong/domain'

/** How the text of a column becomes a value. */
export type ColumnKind =
  | 'text'
  | 'identifier'
  | 'year'
  | 'money'
  | 'hectare'
  | 'day'
  | 'yes-no'
  | 'list'
  | 'code'
  | 'phone'
  | 'tax-code'
  | 'province'
  | 'commune'
  /** An establishment or unit by its name, in the place of its identifier. */
  | 'named'
  /** Several of them. */
  | 'named-list'
  /** A whole number of persons or things. */
  | 'count'
  /** A list that is said to be empty. */
  | 'none'

/** One column of an import template: where its value goes, and how it is written. */
export interface ImportColumn {
  /** Its place in the record; `0` stands for the first entry of a list. */
  readonly path: string
  readonly label: Text
  readonly kind: ColumnKind
  readonly required?: boolean
  readonly codes?: Readonly<Record<string, Text>>
  /** Values put in beside it, at paths of their own, where the column is not empty. */
  readonly with?: Readonly<Record<string, string>>
  /** Other headings that mean it, without accents and unit, with a stroke between them. */
  readonly aliases?: string
}

/** Describe a column. */
export const column = (
  path: string,
  kind: ColumnKind,
  vi: string,
  en: string,
  extra: Partial<ImportColumn> = {},
): ImportColumn => ({ path, kind, label: { vi, en }, ...extra })
