import { createReadStream } from 'node:fs'
import { issue, type Issue } from '@khuyencong/domain'
import { reasonOf } from './output.js'

/** The JSON of a file, or what kept it from being read. */
export type ReadJson =
  { readonly ok: true; readonly input: unknown } | { readonly ok: false; readonly problem: Issue }

/**
 * One JSON document of a file, or of standard input for `-`.
 *
 * @param onBytes is told how many bytes were read
 */
export async function readJson(path: string, onBytes: (count: number) => void = () => {}): Promise<ReadJson> {
  const chunks: Buffer[] = []
  try {
    const stream: AsyncIterable<Buffer | string> = path === '-' ? process.stdin : createReadStream(path)
    for await (const chunk of stream) {
      chunks.push(Buffer.from(chunk))
      onBytes(chunk.length)
    }
  } catch (error) {
    return { ok: false, problem: issue('unreadable-file', path, { reason: reasonOf(error) }) }
  }
  try {
    const text = Buffer.concat(chunks)
      .toString('utf8')
      .replace(/^\uFEFF/, '')
    return { ok: true, input: JSON.parse(text) as unknown }
  } catch (error) {
    return { ok: false, problem: issue('invalid-json', path, { reason: reasonOf(error) }) }
  }
}
