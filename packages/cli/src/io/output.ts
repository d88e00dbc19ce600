import { once } from 'node:events'
import { describe, issue, type Issue, type issueTerms, type Lang, type Text } from '@khuyencong/domain'

/** Something a reader must know: an issue, a refusal, a broken history. */
export interface Problem {
  readonly code: string
  readonly severity: Issue['severity']
  readonly path: string
  readonly message: Text
}

/** Print on standard output, waiting where the reader is slower. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(visible(text))) await once(process.stdout, 'drain')
}

/** Print problems on standard error, one a line: how grave, which, where, what. */
export function tell(problems: readonly (Problem | Issue)[], lang: Lang): void {
  for (const problem of problems) process.stderr.write(visible(`${problemLine(problem, lang)}\n`))
}

const severities = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'lưu ý', en: 'warning' },
  info: { vi: 'thông tin', en: 'note' },
} as const satisfies Record<Problem['severity'], Text>

/** A problem as one line. */
export function problemLine(problem: Problem | Issue, lang: Lang): string {
  const { code, severity, path } = problem
  const words = 'message' in problem ? problem.message[lang] : describe(problem, lang)
  return [`${severities[severity][lang]} ${code}`, path && `[${path}]`, words].filter(Boolean).join(' ')
}

type Fault = { readonly list: 'faults'; readonly code: keyof (typeof issueTerms)['faults'] }

const faults: Readonly<Record<string, Fault['code']>> = {
  ENOENT: 'not-found',
  ERR_MODULE_NOT_FOUND: 'not-found',
  MODULE_NOT_FOUND: 'not-found',
  EISDIR: 'is-folder',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  ENAMETOOLONG: 'name-too-long',
  EEXIST: 'already-there',
  ENOSPC: 'disk-full',
}

/** The reason an exception gives, as a code that each language has words for. */
export function reasonOf(error: unknown): Fault {
  const list = 'faults'
  if (error instanceof SyntaxError) {
    return {
      list,
      code: /end of JSON input|Unterminated/.test(error.message) ? 'ends-early' : 'misplaced-character',
    }
  }
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  return { list, code: faults[code] ?? 'other' }
}

/**
 * A text as it may be shown on a terminal: control characters, and those that turn the direction of writing, are shown
 * and not obeyed. In JSON it is the same text.
 *
 * @example
 * ```ts
 * visible('a\u001b[31m') // => 'a\\u001b[31m'
 * ```
 */
export function visible(text: string): string {
  return text.replace(
    // oxlint-disable-next-line no-control-regex
    /\r(?!\n)|[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Standard output that nobody reads any more ends the command quietly; a full disk is told. */
export function watchOutput(lang: Lang): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit()
      const line = describe(issue('unwritable-file', '-', { reason: reasonOf(error) }), lang)
      if (stream === process.stdout) process.stderr.write(`${line}\n`)
      process.exit(1)
    })
  }
}
