import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { issue, nearest, type Issue, type Lang } from '@khuyencong/domain'
import {
  importColumns,
  importCsv,
  importXlsx,
  rejectedRowsWorkbook,
  type ImportedRow,
  type ImportType,
  type RejectedRow,
} from '@khuyencong/reports/import'
import { reasonOf, tell, write } from '../io/output.js'
import { progressBar } from '../io/progress.js'
import { chunksOf, totalBytes } from '../io/bytes.js'

/** The options of `khuyencong import`. */
export interface ImportCommand {
  readonly out: string
  readonly rejected: string
  readonly lang: Lang
}

/** The name of the list that holds records of a type, as `khuyencong report --data` reads it. */
const lists: Readonly<Record<ImportType, string>> = {
  project: 'projects',
  establishment: 'establishments',
  product: 'products',
  cluster: 'clusters',
  collaborator: 'collaborators',
  allocation: 'allocations',
  'prior-support': 'priorSupports',
}

const importers = { '.xlsx': importXlsx, '.csv': importCsv } as const

/**
 * Import a table: the rows that are right into JSON, the others into a workbook with their reasons.
 *
 * Rows are written as they are read, to files that take their names when all is done. The exit code is 1 where a
 * row was rejected or the file could not be read, 2 where the command was called wrongly.
 */
export async function importFile(type: string, path: string, options: ImportCommand): Promise<0 | 1 | 2> {
  const { lang, out, rejected } = options
  const wrong = misuse(type, path, options)
  if (wrong.length > 0 || !isImportType(type)) {
    tell(wrong, lang)
    return 2
  }
  const bar = progressBar(totalBytes([path]))
  const tally: Tally = { taken: 0, rejected: 0, problems: [] }
  const parts = { out: `${out}.part`, rejected: `${rejected}.part` }
  let failure: Issue | undefined
  try {
    failure = await importRows(type, path, bar.add, parts, tally, lang)
    if (!failure) {
      await rename(parts.out, out)
      await rename(parts.rejected, rejected)
    }
  } catch (error) {
    const unwritable = Object.values(parts).includes(pathOf(error))
    failure = issue(unwritable ? 'unwritable-file' : 'unreadable-file', unwritable ? pathOf(error) : path, {
      reason: reasonOf(error),
    })
  }
  bar.stop()
  tell(tally.problems, lang)
  if (failure) {
    await Promise.all(Object.values(parts).map((part) => rm(part, { force: true })))
    tell([failure], lang)
    return 1
  }
  await write(`${summary[lang](tally, out, rejected)}\n`)
  return tally.rejected > 0 ? 1 : 0
}

/** The file that a failure of the file system is about. */
function pathOf(error: unknown): string {
  const path = error instanceof Error && 'path' in error ? error.path : undefined
  return typeof path === 'string' ? path : ''
}

interface Tally {
  taken: number
  rejected: number
  /** Warnings: of the headings, and of rows that were taken. */
  problems: Issue[]
}

const summary = {
  vi: ({ taken, rejected }: Tally, out: string, bad: string) =>
    `Nhận ${taken} dòng → ${out}\nTrả lại ${rejected} dòng → ${bad}`,
  en: ({ taken, rejected }: Tally, out: string, bad: string) =>
    `Rows taken: ${taken} → ${out}\nRows rejected: ${rejected} → ${bad}`,
}

const isImportType = (type: string): type is ImportType => Object.hasOwn(importColumns, type)

function misuse(type: string, path: string, { out, rejected }: ImportCommand): Issue[] {
  const problems: Issue[] = []
  const check = (at: string, value: string, known: readonly string[], near = known) => {
    if (!known.includes(value)) problems.push(issue('unknown-value', at, { value }, 'error', near))
  }
  const types = Object.keys(importColumns)
  const close = nearest(type, types)
  check('TYPE', type, types, close.length > 0 ? close : types)
  check('FILE', extname(path).toLowerCase(), Object.keys(importers))
  check('--out', extname(out).toLowerCase(), ['.json'])
  check('--rejected', extname(rejected).toLowerCase(), ['.xlsx'])
  if (resolve(rejected) === resolve(path)) {
    problems.push(issue('invalid-text', '--rejected', { value: rejected }))
  }
  return problems
}

/** Read the rows once, each going where it belongs. Gives what kept them from being read. */
async function importRows(
  type: ImportType,
  path: string,
  onBytes: (count: number) => void,
  parts: { readonly out: string; readonly rejected: string },
  tally: Tally,
  lang: Lang,
): Promise<Issue | undefined> {
  const read = importers[extname(path).toLowerCase() === '.csv' ? '.csv' : '.xlsx']
  const bytes = Readable.from(chunksOf(path, onBytes), { objectMode: false })
  const table = await read(type, Readable.toWeb(bytes) as ReadableStream<Uint8Array>)
  const [error] = table.issues.filter(({ severity }) => severity === 'error')
  tally.problems.push(...table.issues.filter((found) => found !== error))
  if (error) return error
  const good = createWriteStream(parts.out)
  await once(good, 'open')
  good.on('error', () => {}) // told by the next write, or by the end
  await append(good, `{"${lists[type]}":[`)
  const workbook = rejectedRowsWorkbook(table.headings, rejectedOf(table.rows, good, tally), lang)
  await pipeline(
    Readable.fromWeb(workbook as Parameters<typeof Readable.fromWeb>[0]),
    createWriteStream(parts.rejected),
  )
  good.end('\n]}\n')
  await finished(good)
  return undefined
}

/** The rejected rows, with the others written to `good` on the way. */
async function* rejectedOf(
  rows: AsyncIterable<ImportedRow<ImportType>>,
  good: WriteStream,
  tally: Tally,
): AsyncGenerator<RejectedRow> {
  for await (const row of rows) {
    if (!row.ok) {
      tally.rejected++
      yield row
      continue
    }
    await append(good, `${tally.taken > 0 ? ',' : ''}\n${JSON.stringify(row.record)}`)
    tally.taken++
    tally.problems.push(...row.issues.map((found) => ({ ...found, path: `${row.row}.${found.path}` })))
  }
}

async function append(stream: WriteStream, text: string): Promise<void> {
  if (stream.errored) throw stream.errored
  if (!stream.write(text)) await once(stream, 'drain')
}
