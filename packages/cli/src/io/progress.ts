import { Presets, SingleBar } from 'cli-progress'

/** A bar that counts bytes. */
export interface Progress {
  readonly add: (bytes: number) => void
  readonly stop: () => void
}

/** Below this many bytes the work is over before a bar could be read. */
const LONG = 2_000_000

/**
 * A progress bar on standard error, on a terminal and for long work only; otherwise one that shows nothing.
 *
 * @param total the bytes in all; `null` where that is not known, as on standard input
 */
export function progressBar(total: number | null): Progress {
  if (!process.stderr.isTTY) return { add: () => {}, stop: () => {} }
  const bar = new SingleBar(
    {
      stream: process.stderr,
      clearOnComplete: true,
      format: total === null ? '{value} kB' : '{bar} {percentage} % {eta_formatted}',
    },
    Presets.shades_classic,
  )
  let done = 0
  return {
    add(bytes) {
      done += bytes
      if (!bar.isActive && (total ?? done) >= LONG) bar.start(Math.ceil((total ?? 0) / 1000), 0)
      if (bar.isActive) bar.update(Math.floor(done / 1000))
    },
    stop: () => bar.stop(),
  }
}
