import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What a command printed, and how it ended. */
export interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

const bin = fileURLToPath(new URL('../packages/cli/bin/khuyencong.js', import.meta.url))

/** Run the command as it was built, with text on standard input. */
export function khuyencong(
  args: readonly string[],
  {
    input = '',
    cwd,
    env = {},
  }: { readonly input?: string; readonly cwd?: string; readonly env?: object } = {},
): Promise<Outcome> {
  return run(process.execPath, [bin, ...args], { input, cwd, env })
}

/** Run any program. */
export function run(
  program: string,
  args: readonly string[],
  {
    input = '',
    cwd = process.cwd(),
    env = {},
  }: { readonly input?: string; readonly cwd?: string | undefined; readonly env?: object } = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, NO_COLOR: '1', ...env } })
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
    child.stdin.on('error', () => {}) // a program may end without reading what it was given
    child.stdin.end(input)
  })
}

/** A folder of its own with these files. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'khuyencong-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

/** The objects of lines of JSON. */
export function jsonLines(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}
