import { once } from 'node:events'
import { describe, type Issue, type Lang, type Text } from '@khuyencong/domain'

/** Something a reader must know: an issue, a refusal, a broken history. */
export interface Problem {
  readonly code: string
  readonly severity: Issue['severity']
  readonly path: string
  readonly message: Text
}

/** Print on standard output, waiting where the reader is slower. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Print problems on standard error, one a line: how grave, which, where, what. */
export function tell(problems: readonly (Problem | Issue)[], lang: Lang): void {
  for (const problem of problems) process.stderr.write(`${problemLine(problem, lang)}\n`)
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

/** The reason an exception gives. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
