import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { extname } from 'node:path'
import { issue } from '@khuyencong/domain'
import { reasonOf } from './output.js'
import type { Chunk } from '../simulate/count.js'
import { csvColumns, inputOf } from './csv.js'
import { readApplications, type Found } from '../assess/read.js'

const BYTES = 2 ** 21
const INPUTS = 2000

/**
 * A file cut into pieces of work: NDJSON by bytes, so that threads parse it; CSV and anything else by inputs.
 * A file that cannot be read is a problem of its own.
 */
export async function* chunksOf(path: string, onBytes: (count: number) => void): AsyncGenerator<Chunk> {
  const kind = extname(path).toLowerCase()
  try {
    if (kind === '.ndjson' || kind === '.jsonl') yield* wholeLines(path, onBytes)
    else if (kind === '.csv') yield* batches(readCsv(path, onBytes))
    else yield* batches(readApplications(path, onBytes))
  } catch (error) {
    yield { inputs: [{ source: path, problem: issue('unreadable-file', path, { reason: reasonOf(error) }) }] }
  }
}

async function* wholeLines(path: string, onBytes: (count: number) => void): AsyncGenerator<Chunk> {
  const file = await open(path)
  try {
    let rest = new Uint8Array(0)
    for (let first = true; ; first = false) {
      const bytes = new Uint8Array(rest.length + BYTES)
      bytes.set(rest)
      const { bytesRead } = await file.read(bytes, rest.length, BYTES)
      onBytes(bytesRead)
      const read = bytes.subarray(first && startsWithMark(bytes) ? 3 : 0, rest.length + bytesRead)
      const end = bytesRead === 0 ? read.length : read.lastIndexOf(10) + 1
      rest = read.slice(end)
      if (end > 0) yield { lines: read.subarray(0, end) }
      if (bytesRead === 0) return
    }
  } finally {
    await file.close()
  }
}

/** The byte-order mark that some editors write. */
function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

async function* batches(found: AsyncIterable<Found>): AsyncGenerator<Chunk> {
  let inputs: Found[] = []
  for await (const one of found) {
    inputs.push(one)
    if (inputs.length === INPUTS) {
      yield { inputs }
      inputs = []
    }
  }
  if (inputs.length) yield { inputs }
}

async function* readCsv(path: string, onBytes: (count: number) => void): AsyncGenerator<Found> {
  const { parse } = await import('csv-parse')
  const stream = createReadStream(path)
  stream.on('data', (chunk) => onBytes(chunk.length))
  const rows = stream.pipe(parse({ bom: true, skip_empty_lines: true, info: true }))
  stream.on('error', (error) => rows.destroy(error))
  let columns: ReturnType<typeof csvColumns> | undefined
  for await (const { record, info } of rows as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
    if (!columns) columns = csvColumns(record)
    else yield { source: `${path}:${info.lines}`, input: inputOf(columns, record) }
  }
}
