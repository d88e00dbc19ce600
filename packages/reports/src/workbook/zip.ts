import { Zip, ZipDeflate } from 'fflate'

/** A ZIP file as it is made: its parts one after the other, and each from its chunks. */
export function zipped(
  parts: Iterable<readonly [path: string, chunks: Iterable<Uint8Array>]>,
): ReadableStream<Uint8Array> {
  const chunks = zipChunks(parts)
  return new ReadableStream({
    pull(controller) {
      const { done, value } = chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel() {
      chunks.return(undefined)
    },
  })
}

function* zipChunks(
  parts: Iterable<readonly [string, Iterable<Uint8Array>]>,
): Generator<Uint8Array, undefined> {
  const made: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    made.push(chunk)
  })
  for (const [path, chunks] of parts) {
    const part = new ZipDeflate(path)
    // The same form gives the same bytes whenever it is written; ZIP knows no earlier day.
    part.mtime = new Date(1980, 0, 1)
    zip.add(part)
    for (const chunk of chunks) {
      part.push(chunk)
      yield* made.splice(0)
    }
    part.push(new Uint8Array(), true)
    yield* made.splice(0)
  }
  zip.end()
  yield* made.splice(0)
}
