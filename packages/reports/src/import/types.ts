import type { Issue } from '@khuyencong/domain'
import type { RegistryRecord, RegistryType } from '@khuyencong/domain/registry'

/** One row that was read: a record, or what kept it from being one. */
export type ImportedRow<Type extends RegistryType> =
  | {
      readonly ok: true
      /** The row of the file, from 1, counting the headings. */
      readonly row: number
      readonly record: RegistryRecord<Type>
      readonly issues: readonly Issue[]
    }
  | RejectedRow

/** A row that was not taken, as it stood, and why. */
export interface RejectedRow {
  readonly ok: false
  readonly row: number
  readonly values: readonly string[]
  readonly issues: readonly Issue[]
}

/** The headings of a file, and what they were taken for. */
export interface ImportHeadings {
  readonly headings: readonly string[]
  /** Columns not known, as warnings; or required ones missing, as errors: then there are no rows. */
  readonly issues: readonly Issue[]
}
