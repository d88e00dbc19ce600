import { createInterface } from 'node:readline'

/** Where questions are put and answers come from: a person at a terminal, or lines of standard input. */
export interface Talk {
  /** The next answer; `null` where nothing more will be answered. */
  readonly hear: () => Promise<string | null>
  readonly say: (text: string) => void
  /** Whether nothing more will be answered. */
  readonly over: () => boolean
  /** Whether the person broke off. */
  readonly brokenOff: () => boolean
  readonly end: () => void
}

/** A talk over standard input and output. */
export function talk(): Talk {
  const { stdin, stdout } = process
  const terminal = Boolean(stdin.isTTY && stdout.isTTY)
  const lines = createInterface({ input: stdin, ...(terminal && { output: stdout }), terminal, prompt: '> ' })
  let [broken, over] = [false, false]
  lines.on('SIGINT', () => {
    broken = true
    lines.close()
  })
  const answers = lines[Symbol.asyncIterator]()
  return {
    async hear() {
      if (terminal) lines.prompt()
      const { value, done } = await answers.next()
      over = Boolean(done)
      return done ? null : value.replace(/^\uFEFF/, '').trim()
    },
    say: (text) => void stdout.write(`${text}\n`),
    over: () => over,
    brokenOff: () => broken,
    end: () => lines.close(),
  }
}
