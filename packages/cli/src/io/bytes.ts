import { createReadStream, statSync } from 'node:fs'

/** How many bytes the files hold in all; `null` with standard input among them. */
export function totalBytes(paths: readonly string[]): number | null {
  let total = 0
  for (const path of paths) {
    if (path === '-') return null
    total += sizeOf(path)
  }
  return total
}

/** Its bytes; 0 for what cannot be looked at, which reading it then tells. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}

/** The bytes of a file, or of standard input for `-`, with each chunk counted. */
export async function* chunksOf(path: string, onBytes: (count: number) => void): AsyncGenerator<Uint8Array> {
  const stream: AsyncIterable<Buffer> = path === '-' ? process.stdin : createReadStream(path)
  for await (const chunk of stream) {
    onBytes(chunk.length)
    yield chunk
  }
}
