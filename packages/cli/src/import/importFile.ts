import { once } from 'node:events'
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { issue, type Issue, type Lang, type Result } from '@khuyencong/domain'
import type { Establishment } from '@khuyencong/domain/registry'
import {
  importTable,
  isFileError,
  readReportData,
  rejectedRowsWorkbook,
  type ImportedRow,
  type ImportType,
  type RejectedRow,
} from '@khuyencong/reports/import'
import { chunksOf, totalBytes } from '../io/bytes.js'
import { reasonOf, tell } from '../io/output.js'
import { progressBar } from '../io/progress.js'
import { placeNames } from './places.js'
import { isImportType, kindIssues, lists, typeIssues } from './types.js'
import type { ImportCommand } from './importCommand.js'
import { openTally, report, type Tally } from './tally.js'

/** The kinds of files that may hold a table; which one a file is, its bytes say. */
const tables = ['.xlsx', '.csv', '.xlsm', '.xls', '.tsv', '.txt']

/**
 * Import a table: the rows that are right into JSON, the others into a workbook with their reasons.
 *
 * Rows are written as they are read, to files that take their names when all is done. The exit code is 1 where a
 * row was rejected or the file could not be read, 2 where the command was called wrongly.
 */
export async function importFile(type: string, path: string, options: ImportCommand): Promise<0 | 1 | 2> {
  const { lang, out, rejected } = options
  const wrong = [
    ...typeIssues(type),
    ...kindIssues('FILE', path, tables),
    ...kindIssues('--out', out, ['.json']),
    ...kindIssues('--rejected', rejected, ['.xlsx']),
    ...[['--rejected', rejected] as const, ['--out', out] as const].flatMap(([option, file]) =>
      file !== undefined && resolve(file) === resolve(path)
        ? [issue('invalid-text', option, { value: file })]
        : [],
    ),
  ]
  if (wrong.length > 0 || !isImportType(type)) {
    tell(wrong, lang)
    return 2
  }
  const known = await knownEstablishments(options.known ?? [])
  if (!known.ok) {
    tell(known.issues, lang)
    return 1
  }
  const bar = progressBar(totalBytes([path]))
  const tally = openTally(options.json === true)
  const parts: Parts = { out: out && `${out}.part`, rejected: rejected && `${rejected}.part` }
  let failure: Issue | undefined
  try {
    await importRows(type, path, { onBytes: bar.add, parts, tally, lang, establishments: known.value })
    if (parts.out !== undefined && out !== undefined) await rename(parts.out, out)
    if (parts.rejected !== undefined && rejected !== undefined) await rename(parts.rejected, rejected)
  } catch (error) {
    failure = failureOf(error, path, parts)
  }
  bar.stop()
  if (failure || tally.failed) {
    const made = Object.values(parts).filter((part) => part !== undefined)
    await Promise.all(made.map((part) => rm(part, { force: true })))
  }
  await report(tally, failure, options)
  return failure || tally.failed || tally.rejected > 0 ? 1 : 0
}

async function knownEstablishments(paths: readonly string[]): Promise<Result<readonly Establishment[]>> {
  const read = await readReportData(paths.map((name) => ({ name, chunks: createReadStream(name) })))
  return read.ok ? { ok: true, value: read.value.establishments ?? [] } : read
}

interface Parts {
  readonly out: string | undefined
  readonly rejected: string | undefined
}

/** What kept the file from being read, or the outcome from being written. */
function failureOf(error: unknown, path: string, parts: Parts): Issue {
  if (isFileError(error)) return error.issue
  const about = error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : ''
  const unwritable = about !== '' && Object.values(parts).includes(about)
  return issue(unwritable ? 'unwritable-file' : 'unreadable-file', unwritable ? about : path, {
    reason: reasonOf(error),
  })
}

interface Importing {
  readonly onBytes: (count: number) => void
  readonly parts: Parts
  readonly tally: Tally
  readonly lang: Lang
  readonly establishments: readonly Establishment[]
}

/** Read the rows once, each going where it belongs. */
async function importRows(
  type: ImportType,
  path: string,
  { onBytes, parts, tally, lang, establishments }: Importing,
): Promise<void> {
  const bytes = Readable.from(chunksOf(path, onBytes), { objectMode: false })
  const table = await importTable(type, Readable.toWeb(bytes) as ReadableStream<Uint8Array>, {
    places: placeNames,
    establishments,
  })
  tally.headings(table.issues)
  if (tally.failed) return
  const good = parts.out === undefined ? undefined : createWriteStream(parts.out)
  if (good) {
    await once(good, 'open')
    good.on('error', () => {}) // told by the next write, or by the end
    await append(good, `{"${lists[type]}":[`)
  }
  const rejected = rejectedOf(table.rows, good, tally)
  if (parts.rejected === undefined) for await (const _ of rejected);
  else {
    const workbook = rejectedRowsWorkbook(table.headings, rejected, lang)
    await pipeline(
      Readable.fromWeb(workbook as Parameters<typeof Readable.fromWeb>[0]),
      createWriteStream(parts.rejected),
    )
  }
  tally.skip(table.skipped)
  if (!good) return
  good.end('\n]}\n')
  await finished(good)
}

/** The rejected rows, with the others written to `good` on the way. */
async function* rejectedOf(
  rows: AsyncIterable<ImportedRow<ImportType>>,
  good: WriteStream | undefined,
  tally: Tally,
): AsyncGenerator<RejectedRow> {
  for await (const row of rows) {
    if (!row.ok) {
      tally.reject(row.issues)
      yield row
      continue
    }
    if (good) await append(good, `${tally.taken > 0 ? ',' : ''}\n${JSON.stringify(row.record)}`)
    tally.take(row.issues)
  }
}

async function append(stream: WriteStream, text: string): Promise<void> {
  if (stream.errored) throw stream.errored
  if (!stream.write(text)) await once(stream, 'drain')
}
