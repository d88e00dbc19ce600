import { describe } from '@khuyencong/domain'
import { parse } from 'csv-parse/stream'
import { streamOf, streamRows } from '../workbook/engine.js'
import { notWorkbook } from '../workbook/notWorkbook.js'
import { importRows, type Import, type SourceRow } from './read.js'
import type { ImportType } from './columns.js'
import type { RawCell } from './cell.js'

/** Bytes at once, or as they come. */
export type ByteSource = Uint8Array | ReadableStream<Uint8Array>

/**
 * Import records from the first sheet of a workbook, row by row as it is read.
 *
 * A file that is no workbook throws when its rows are asked for.
 */
export function importXlsx<Type extends ImportType>(type: Type, source: ByteSource): Promise<Import<Type>> {
  return importRows(type, workbookRows(source))
}

async function* workbookRows(source: ByteSource): AsyncGenerator<SourceRow> {
  const { head, all } = await peek(source instanceof Uint8Array ? streamOf(source) : source)
  const wrong = notWorkbook(head)
  if (wrong) throw new Error(`${describe(wrong, 'vi')} / ${describe(wrong, 'en')}`)
  yield* streamRows(all) as AsyncIterable<SourceRow>
}

/**
 * Import records from a CSV file in UTF-8, or UTF-16 with its mark, with commas or semicolons, row by row as it is read.
 *
 * The separator is the one that the line of headings has more of. A file in another encoding throws when a row that
 * shows it is asked for: letters are not guessed.
 */
export async function importCsv<Type extends ImportType>(
  type: Type,
  source: ByteSource,
): Promise<Import<Type>> {
  return importRows(type, csvRows(source instanceof Uint8Array ? streamOf(source) : source))
}

async function* csvRows(stream: ReadableStream<Uint8Array>): AsyncGenerator<SourceRow> {
  const { head, all } = await peek(stream)
  const encoding = encodingOf(head)
  const line = new TextDecoder(encoding).decode(head).split('\n')[0] ?? ''
  const delimiter = line.split(';').length > line.split(',').length ? ';' : ','
  const parser = parse({ bom: true, delimiter, relax_column_count: true, relax_quotes: true })
  let index = 0
  const text = all.pipeThrough(toUtf8(encoding))
  const reader = text.pipeThrough(parser as TransformStream<Uint8Array, RawCell[]>).getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      index += 1
      yield { index, values: next.value }
    }
  } catch (cause) {
    throw (cause as { code?: unknown }).code === 'CSV_QUOTE_NOT_CLOSED' ? quoteOpen(index + 1, cause) : cause
  }
}

/** All that follows such a quote is one text, so it stands in the row after the last one read, or later. */
const quoteOpen = (row: number, cause: unknown) =>
  new Error(
    `dòng ${row} hoặc sau đó mở ngoặc kép mà không đóng / row ${row} or a later one opens a quote and does not close it`,
    { cause },
  )

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
      throw new Error(
        'tệp không phải UTF-8, hãy lưu lại dạng CSV UTF-8 / the file is not UTF-8, save it as such',
        {
          cause,
        },
      )
    }
  }
  return new TransformStream({
    transform: (chunk, controller) =>
      controller.enqueue(decoded(() => decoder.decode(chunk, { stream: true }))),
    flush: (controller) => controller.enqueue(decoded(() => decoder.decode())),
  })
}

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
