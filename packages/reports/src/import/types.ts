import type { Issue } from '@khuyencong/domain'
import type { Establishment, RegistryRecord, RegistryType } from '@khuyencong/domain/registry'

/** Something that is wrong with a cell, or was made good in it, and where. */
export interface ImportIssue extends Issue {
  readonly sheet: string
  /** Such as `G12`; empty where it is about a sheet or a file as a whole. */
  readonly cell: string
  /** The heading of its column, as it stands. */
  readonly heading: string
  /** What was found in it, as people see it. */
  readonly found: string
}

/** A value as it stood in a cell. */
export type FoundValue = string | number

/** One row that was read: a record, or what kept it from being one. */
export type ImportedRow<Type extends RegistryType> =
  | {
      readonly ok: true
      readonly sheet: string
      /** The row of the sheet, from 1, counting the headings. */
      readonly row: number
      readonly record: RegistryRecord<Type>
      readonly issues: readonly ImportIssue[]
    }
  | RejectedRow

/** A row that was not taken, as it stood, and why. */
export interface RejectedRow {
  readonly ok: false
  readonly sheet: string
  readonly row: number
  /** Under the headings of the file. */
  readonly values: readonly FoundValue[]
  readonly issues: readonly ImportIssue[]
}

/** What was passed over: a sheet, or a row that is no record. */
export interface Skipped {
  readonly sheet: string
  /** Absent for a sheet as a whole. */
  readonly row?: number
  readonly reason: SkipReason
  /** What stood there, in part. */
  readonly found: string
}

/** Why something is no record. */
export type SkipReason = 'hidden-sheet' | 'no-table' | 'column-numbers' | 'total' | 'section' | 'note'

/** The headings of a file, and what they were taken for. */
export interface ImportHeadings {
  /** The headings of all its tables, each once. */
  readonly headings: readonly string[]
  /** Columns not known, as warnings; or required ones missing, as errors: then there are no rows. */
  readonly issues: readonly ImportIssue[]
}

/**
 * Places by what sheets call them. A registry of places is another package's; without one, names of places are
 * refused and codes are held against their shape alone.
 */
export interface PlaceNames {
  /** The code of a province by its code or name, where only one can be meant. */
  readonly province: (text: string) => string | undefined
  /** The code of a commune of a province by its code or name, where only one can be meant. */
  readonly commune?: (text: string, provinceCode: string | undefined) => string | undefined
}

/** What an import may be told. */
export interface ImportOptions {
  readonly places?: PlaceNames
  /** Establishments that are known already: those named in a sheet are looked for among them. */
  readonly establishments?: Iterable<Establishment>
}
