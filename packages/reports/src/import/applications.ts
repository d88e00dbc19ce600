import type { Application } from '@khuyencong/domain'
import { importRowsOf } from './read.js'
import { sheetsOf, type ByteSource } from './sources.js'
import type { ImportHeadings, ImportIssue, ImportOptions, RejectedRow, Skipped } from './types.js'

/** One row that was read: an application, or what kept it from being one. */
export type ApplicationRow =
  | {
      readonly ok: true
      readonly sheet: string
      readonly row: number
      readonly record: Application
      readonly issues: readonly ImportIssue[]
    }
  | RejectedRow

/** Applications of a file that is being read. */
export interface ApplicationImport extends ImportHeadings {
  readonly rows: AsyncGenerator<ApplicationRow>
  readonly skipped: readonly Skipped[]
}

/**
 * Read applications from the sheets of a workbook or a text, as records of the registry are read: by the words of
 * offices or by the paths of fields, such as `invoices.0.date`. A list is said to be empty by "không" or "none" under
 * its own name; an empty cell is a fact that is not known.
 *
 * @throws {FileError} for a file that cannot be read
 * @example
 * ```ts
 * const text = 'id;fund;asOf;activity;otherSources\na;national;01/03/2026;consulting;không\n'
 * const { rows } = await importApplications(new TextEncoder().encode(text))
 * for await (const row of rows) row.ok && row.record.otherSources // => []
 * ```
 */
export async function importApplications(
  source: ByteSource,
  options: ImportOptions = {},
): Promise<ApplicationImport> {
  return importRowsOf('application', await sheetsOf(source), options) as Promise<ApplicationImport>
}
