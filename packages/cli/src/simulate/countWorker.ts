import { workerData } from 'node:worker_threads'
import { counter, type Chunk, type Counted, type CountTask } from './count.js'

const count = counter(workerData as CountTask)

/** Count one chunk in a thread of its own. */
export function countChunk(chunk: Chunk): Counted {
  return count(chunk)
}
