import { Presets, SingleBar } from 'cli-progress'

/** A bar that counts bytes. */
export interface Progress {
  add(bytes: number): void
  stop(): void
}

/** Below this many bytes the work is over before a bar could be read. */
const LONG = 2_000_000

/**
 * A progress bar on standard error, on a terminal and for long input only; otherwise one that shows nothing.
 *
 * @param total the bytes to read; `null` where that is not known, as on standard input
 */
export function progressBar(total: number | null): Progress {
  if (!process.stderr.isTTY || (total !== null && total < LONG)) return { add: () => {}, stop: () => {} }
  const bar = new SingleBar(
    {
      stream: process.stderr,
      clearOnComplete: true,
      format: total === null ? '{value} kB' : '{bar} {percentage} % {eta_formatted}',
    },
    Presets.shades_classic,
  )
  bar.start(Math.ceil((total ?? 0) / 1000), 0)
  let read = 0
  return {
    add(bytes) {
      read += bytes
      bar.update(Math.floor(read / 1000))
    },
    stop: () => bar.stop(),
  }
}
