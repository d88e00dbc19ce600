import { readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod'
import {
  lockOf,
  national,
  verifyLock,
  type ChangedPart,
  type LockDifference,
  type PolicyLock,
} from '../index.js'

/** The options of `khuyencong pin` and `khuyencong verify`. */
export interface LockCommand {
  readonly file: string
}

const lockSchema = z.strictObject({
  lockVersion: z.literal(1),
  policies: z.array(
    z.strictObject({
      id: z.string(),
      version: z.string(),
      digest: z.string().regex(/^[0-9a-f]{64}$/),
      parts: z.record(z.string(), z.string().regex(/^[0-9a-f]{16}$/)),
    }),
  ),
})

/** Write the lock of the policies at hand; the exit code is 2 where the file cannot be written. */
export function pin({ file }: LockCommand): 0 | 2 {
  const lock = lockOf(national.versions)
  try {
    writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  } catch (error) {
    return refuse(file, error)
  }
  for (const { id, version, digest } of lock.policies) say(`${id} ${version} ${digest}`)
  say(`Đã ghim ${lock.policies.length} chính sách / ${lock.policies.length} policies pinned: ${file}`)
  return 0
}

/**
 * Compare the policies at hand with the lock; the exit code is 1 where they differ, 2 where the file cannot
 * be read or is no lock.
 */
export function verify({ file }: LockCommand): 0 | 1 | 2 {
  let lock: PolicyLock
  try {
    lock = lockSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    return refuse(file, error instanceof z.ZodError ? new Error(z.prettifyError(error)) : error)
  }
  const differences = verifyLock(lock, national.versions)
  for (const line of differences.flatMap(linesOf)) say(line)
  if (differences.length) return 1
  say(`Khớp ${lock.policies.length} chính sách / ${lock.policies.length} policies are as pinned`)
  return 0
}

function linesOf(difference: LockDifference): string[] {
  const name = `${difference.id} ${difference.version}`
  switch (difference.kind) {
    case 'missing':
      return [`${name}: không còn / is missing (${difference.expected})`]
    case 'new':
      return [`${name}: chưa được ghim / is not in the lock (${difference.actual})`]
    case 'changed':
      return [
        `${name}: đã thay đổi / has changed (${difference.expected} → ${difference.actual})`,
        ...difference.parts.map(partLine),
      ]
    case 'lock-edited':
      return [
        `${name}: chính sách khớp, nhưng tệp ghim đã bị sửa / the policy is as pinned, but the lock was edited`,
        ...difference.parts.map(partLine),
      ]
  }
}

const changes = {
  added: 'thêm mới / added',
  removed: 'bị bỏ / removed',
  changed: 'thay đổi / changed',
} as const

function partLine({ part, change }: ChangedPart): string {
  return `  ${part}: ${changes[change]}`
}

function refuse(file: string, error: unknown): 2 {
  const reason = error instanceof Error ? error.message : String(error)
  process.stderr.write(`${file}: không dùng được / cannot be used: ${reason}\n`)
  return 2
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
