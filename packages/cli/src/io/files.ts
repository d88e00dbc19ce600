import { readFileSync } from 'node:fs'
import { describe, issue, type Issue, type Lang } from '@khuyencong/domain'
import { reasonOf, visible } from './output.js'

/** What a file of JSON holds, or what is wrong with it. */
export function readJson(
  path: string,
):
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly issues: readonly Issue[] } {
  try {
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch (error) {
    const reason = reasonOf(error)
    const code = error instanceof SyntaxError ? 'invalid-json' : 'unreadable-file'
    return { ok: false, issues: [issue(code, path, { reason })] }
  }
}

/** Issues on standard error, one on a line; the exit code of a refusal. */
export function complain(issues: readonly Issue[], lang: Lang): 1 {
  for (const found of issues) process.stderr.write(visible(`${found.code}: ${describe(found, lang)}\n`))
  return 1
}

/** A line or several on standard output. */
export function say(text: string): void {
  process.stdout.write(visible(`${text}\n`))
}
