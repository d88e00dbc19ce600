import { basisCodes, unitCodes, type Result } from '@khuyencong/domain'
import { contentCodeSchema, isoDateSchema, shareSchema, vndSchema } from '@khuyencong/domain/schemas'
import * as z from 'zod/mini'
import { hiddenKeys, plainCopy } from '../parse/plain.js'
import { shapeIssues } from '../parse/shapeIssues.js'
import type { PolicyLock } from './lock.js'

const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const name = z.string().check(z.minLength(1))

const level = z.strictObject({
  unit: z.exactOptional(z.enum(unitCodes)),
  basis: z.exactOptional(z.enum(basisCodes)),
  share: z.exactOptional(shareSchema),
  capVnd: z.exactOptional(vndSchema),
  capMultiple: z.exactOptional(z.strictObject({ of: contentCodeSchema, multiplier: shareSchema })),
  capOnBasis: z.exactOptional(z.literal(true)),
  perHectare: z.exactOptional(
    z.array(z.strictObject({ code: name, vndPerHectare: vndSchema, capVnd: vndSchema })),
  ),
  asNational: z.exactOptional(z.literal(true)),
})

const locked = {
  id: name,
  version: isoDateSchema,
  digest,
  parts: z.record(name, z.string().check(z.regex(/^[0-9a-f]{16}$/))),
  levels: z.exactOptional(z.record(name, level)),
}

const lockSchema = z.strictObject({
  lockVersion: z.literal(1),
  sources: z.exactOptional(z.array(name)),
  policies: z.array(z.strictObject(locked)),
  packs: z.array(z.strictObject({ ...locked, policies: z.record(isoDateSchema, digest) })),
})

/**
 * Check a lock as it arrives from a file. It is data alone: which of its sources may be loaded is for `sourceIssues`.
 *
 * @example
 * ```ts
 * parseLock(JSON.parse(JSON.stringify(lockOf([policy])))).ok // => true
 * parseLock({ lockVersion: 2, policies: [], packs: [] }).issues?.[0]?.path // => 'lockVersion'
 * ```
 */
export function parseLock(input: unknown): Result<PolicyLock> {
  const { value, issues } = plainCopy(input)
  const found = [...issues, ...hiddenKeys(value, 'unknown-field')]
  if (found.length) return { ok: false, issues: found }
  const parsed = lockSchema.safeParse(value)
  if (parsed.success) return { ok: true, value: value as PolicyLock }
  return { ok: false, issues: shapeIssues(parsed.error.issues, value, lockSchema, 'unknown-field') }
}
