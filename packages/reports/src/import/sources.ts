import { parse } from 'csv-parse/stream'
import { describe, issue, type Issue } from '@khuyencong/domain'
import { notWorkbook } from '../workbook/notWorkbook.js'
import { openSheets, type OpenSheet } from '../workbook/sheets.js'
import type { ImportType } from './columns.js'
import type { SourceRow } from './layout.js'
import { importSheets, type Import } from './read.js'
import type { SourceSheet } from './tables.js'
import type { ImportOptions } from './types.js'

/** Bytes at once, or as they come. */
export type ByteSource = Uint8Array | ReadableStream<Uint8Array>

/** An error that says in an issue why a file cannot be read. */
export interface FileError extends Error {
  readonly issue: Issue
}

/** Whether an error says why a file cannot be read. */
export const isFileError = (error: unknown): error is FileError => error instanceof Error && 'issue' in error

const fileError = (found: Issue, cause?: unknown): FileError =>
  Object.assign(new Error(`${describe(found, 'vi')} / ${describe(found, 'en')}`, { cause }), { issue: found })

/**
 * Import records from a workbook or a text of separated values, whichever the bytes are.
 *
 * All visible sheets of a workbook that hold a table of the type are read.
 *
 * @throws {FileError} for a file that is neither, is broken, or is in an encoding that is not declared
 * @example
 * ```ts
 * const { rows } = await importTable('establishment', new TextEncoder().encode('Mã;Tên cơ sở\ncs-1;HTX Mây tre\n'))
 * for await (const row of rows) row.ok && row.record.name // => 'HTX Mây tre'
 * ```
 */
export async function importTable<Type extends ImportType>(
  type: Type,
  source: ByteSource,
  options: ImportOptions = {},
): Promise<Import<Type>> {
  return importSheets(type, await sheetsOf(source), options)
}

/** The sheets of a workbook or of a text, by what the bytes are. */
export async function sheetsOf(source: ByteSource): Promise<SourceSheet[]> {
  const { head, all } = await peek(source instanceof Uint8Array ? streamOf(source) : source)
  const wrong = notWorkbook(head)
  if (!wrong) return workbookSheets(source instanceof Uint8Array ? source : await bytesOf(all))
  if (wrong.code !== 'not-a-workbook') throw fileError(wrong)
  return [textSheet(all, head)]
}

/** Import records from the sheets of a workbook. What is no workbook throws a {@link FileError}. */
export async function importXlsx<Type extends ImportType>(
  type: Type,
  source: ByteSource,
  options: ImportOptions = {},
): Promise<Import<Type>> {
  const bytes = source instanceof Uint8Array ? source : await bytesOf(source)
  const wrong = notWorkbook(bytes)
  if (wrong) throw fileError(wrong)
  return importSheets(type, workbookSheets(bytes), options)
}

/**
 * Import records from a text in UTF-8, or UTF-16 with its mark, whose values are separated by commas, semicolons or
 * tabs: by what a first line `sep=;` says, or else by what the first lines have most of.
 *
 * A text in another encoding throws a {@link FileError} when a row that shows it is asked for: letters are not guessed.
 */
export async function importCsv<Type extends ImportType>(
  type: Type,
  source: ByteSource,
  options: ImportOptions = {},
): Promise<Import<Type>> {
  const { head, all } = await peek(source instanceof Uint8Array ? streamOf(source) : source)
  return importSheets(type, [textSheet(all, head)], options)
}

function workbookSheets(bytes: Uint8Array): SourceSheet[] {
  let sheets: OpenSheet[]
  try {
    sheets = openSheets(bytes)
  } catch (cause) {
    throw fileError(issue('not-a-workbook', ''), cause)
  }
  return sheets.map((sheet) => ({ ...sheet, rows: rowsOf(sheet) }))
}

/** How many rows are handed on at a time: going from one to the next costs as much as reading one. */
const BATCH = 200

async function* rowsOf({ rows }: OpenSheet): AsyncGenerator<readonly SourceRow[]> {
  let batch: SourceRow[] = []
  try {
    for (const row of rows()) {
      batch.push(row)
      if (batch.length < BATCH) continue
      yield batch
      batch = []
    }
  } catch (cause) {
    throw fileError(issue('not-a-workbook', ''), cause)
  }
  yield batch
}

const textSheet = (stream: ReadableStream<Uint8Array>, head: Uint8Array): SourceSheet => ({
  name: 'csv',
  hidden: false,
  merged: [],
  serials: undefined,
  rows: csvRows(stream, head),
})

async function* csvRows(
  stream: ReadableStream<Uint8Array>,
  head: Uint8Array,
): AsyncGenerator<readonly SourceRow[]> {
  const encoding = encodingOf(head)
  const { delimiter, from } = separator(new TextDecoder(encoding).decode(head))
  const parser = parse({
    bom: true,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    from_line: from,
    record_delimiter: ['\r\n', '\n', '\r'],
  })
  let index = from - 1
  const text = stream.pipeThrough(toUtf8(encoding))
  const reader = text.pipeThrough(parser as TransformStream<Uint8Array, string[]>).getReader()
  let batch: SourceRow[] = []
  let failure: unknown
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      index += 1
      batch.push({ index, values: next.value })
      if (batch.length < BATCH) continue
      yield batch
      batch = []
    }
  } catch (cause) {
    failure = cause
  }
  yield batch
  if (failure === undefined) return
  // All that follows such a quote is one text, so it stands in the row after the last one read, or later.
  const open = (failure as { code?: unknown }).code === 'CSV_QUOTE_NOT_CLOSED'
  throw open ? fileError(issue('quote-not-closed', '', { row: index + 1 }), failure) : failure
}

/** What separates values, and the first line of them. */
function separator(text: string): { readonly delimiter: string; readonly from: number } {
  const said = /^\uFEFF?sep=(.)\r?\n/i.exec(text)?.[1]
  if (said !== undefined) return { delimiter: said, from: 2 }
  const lines = text.split(/\r?\n/).slice(0, 20)
  const counted = [',', ';', '\t'].map((delimiter) => ({
    delimiter,
    count: Math.max(...lines.map((line) => line.replaceAll(/"[^"]*"/g, '').split(delimiter).length)),
  }))
  const [best] = counted.toSorted((one, other) => other.count - one.count)
  return { delimiter: best?.delimiter ?? ',', from: 1 }
}

/** The encoding that the mark at the beginning names, else UTF-8. */
const encodingOf = ([first, second]: Uint8Array) =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'

/** The text as UTF-8, or an error where the bytes are no such text. */
function toUtf8(encoding: string): TransformStream<Uint8Array, Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const encoder = new TextEncoder()
  const decoded = (decode: () => string) => {
    try {
      return encoder.encode(decode())
    } catch (cause) {
      throw fileError(issue('text-encoding-not-known', ''), cause)
    }
  }
  return new TransformStream({
    transform: (chunk, controller) =>
      controller.enqueue(decoded(() => decoder.decode(chunk, { stream: true }))),
    flush: (controller) => controller.enqueue(decoded(() => decoder.decode())),
  })
}

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

const streamOf = (bytes: Uint8Array): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(bytes)
      controller.close()
    },
  })

/** The first bytes of a stream, and the stream with them still in it. */
async function peek(stream: ReadableStream<Uint8Array>) {
  const reader = stream.getReader()
  const first = await reader.read()
  const head = first.value ?? new Uint8Array()
  const all = new ReadableStream<Uint8Array>({
    start(controller) {
      if (first.done) controller.close()
      else controller.enqueue(head)
    },
    async pull(controller) {
      const next = await reader.read()
      if (next.done) controller.close()
      else controller.enqueue(next.value)
    },
    async cancel(reason) {
      await reader.cancel(reason)
    },
  })
  return { head, all }
}
