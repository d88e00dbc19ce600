import { createReadStream } from 'node:fs'
import { extname } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { issue, type Issue } from '@khuyencong/domain'
import { reasonOf } from '../io/output.js'

/** One application as it was found, or what kept it from being read. */
export interface Found {
  /** The file, and the place in it where it holds several. */
  readonly source: string
  readonly input?: unknown
  readonly problem?: Issue
}

/**
 * The applications of a file, or of standard input for `-`: one JSON object, an array of them, or NDJSON.
 *
 * NDJSON is read line by line, so that memory does not grow with the input; a broken line is a problem of
 * its own and the others are still given.
 *
 * @param onBytes is told how many bytes were read
 */
export async function* readApplications(
  path: string,
  onBytes: (count: number) => void,
): AsyncGenerator<Found> {
  const stream: Readable = path === '-' ? process.stdin : createReadStream(path)
  stream.on('data', (chunk: Buffer) => onBytes(chunk.length))
  try {
    yield* parseLines(stream, path)
  } catch (error) {
    yield { source: path, problem: issue('unreadable-file', path, { reason: reasonOf(error) }) }
  }
}

async function* parseLines(stream: Readable, path: string): AsyncGenerator<Found> {
  // The error of a stream does not reach the loop over its lines by itself.
  let failure: Error | undefined
  const lines = createInterface({ input: stream, crlfDelay: Infinity })
  stream.on('error', (error) => {
    failure = error
    lines.close()
  })
  let byLine = ['.ndjson', '.jsonl'].includes(extname(path))
  let number = 0
  const whole: Line[] = []
  for await (const raw of lines) {
    number++
    const line = number === 1 ? raw.replace(/^\uFEFF/, '') : raw
    if (line.trim() === '') continue
    if (!byLine && whole.length === 0) byLine = isOneObject(line)
    if (byLine) yield parseText(line, path, `${path}:${number}`)
    else whole.push({ line, number })
  }
  if (failure) throw failure
  if (whole.length) yield* parseWhole(whole, path)
  else if (!byLine) yield parseText('', path, path)
}

interface Line {
  readonly line: string
  /** Its place in the file, from 1; empty lines count. */
  readonly number: number
}

function isOneObject(line: string): boolean {
  const { input } = parseText(line, '', '')
  return typeof input === 'object' && input !== null && !Array.isArray(input)
}

function* parseWhole(lines: readonly Line[], path: string): Generator<Found> {
  const found = parseText(lines.map(({ line }) => line).join('\n'), path, path)
  if (Array.isArray(found.input)) {
    for (const [index, input] of found.input.entries()) yield { source: `${path}[${index}]`, input }
  } else if (found.problem && lines.some(({ line }) => isOneObject(line))) {
    // NDJSON whose first line is broken.
    for (const { line, number } of lines) yield parseText(line, path, `${path}:${number}`)
  } else {
    yield found
  }
}

function parseText(text: string, path: string, source: string): Found {
  try {
    return { source, input: JSON.parse(text) as unknown }
  } catch (error) {
    return { source, problem: issue('invalid-json', path, { reason: reasonOf(error) }) }
  }
}
