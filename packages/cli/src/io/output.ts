import { once } from 'node:events'
import type { Lang, Text } from '@khuyencong/domain'

/** Something a reader must know: an issue, a refusal, a broken history. */
export interface Problem {
  readonly code: string
  readonly severity: 'error' | 'warning'
  readonly path: string
  readonly message: Text
}

/** Print on standard output, waiting where the reader is slower. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Print problems on standard error, one a line: how grave, which, where, what. */
export function tell(problems: readonly Problem[], lang: Lang): void {
  for (const problem of problems) process.stderr.write(`${problemLine(problem, lang)}\n`)
}

const severities = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'lưu ý', en: 'warning' },
} as const satisfies Record<Problem['severity'], Text>

/** A problem as one line. */
export function problemLine({ code, severity, path, message }: Problem, lang: Lang): string {
  return [`${severities[severity][lang]} ${code}`, path && `[${path}]`, message[lang]]
    .filter(Boolean)
    .join(' ')
}

/** The reason an exception gives. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
