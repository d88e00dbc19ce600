import * as z from 'zod/mini'
import { applicationSchema } from './application.schema.js'
import type { Application } from './application.js'
import { issue, type Issue, type Result } from './issue.js'
import { copyOf, lookAt } from './plainInput.js'
import { issuesOf, MAX_ISSUES, unknownValue, valueAt, type Problem } from './problems.js'

/** What a parser must be told that the domain itself does not know. */
export interface ParseOptions {
  /** The province codes that exist; without them any code is taken. */
  readonly provinceCodes?: readonly string[]
  /** The ids of the former provinces; without them any id is taken. */
  readonly formerProvinceIds?: readonly string[]
}

/**
 * Check an application as it arrives from outside.
 *
 * Everything wrong is told at once, each issue with code, path and parameters; of more than two hundred the others
 * are counted. A field that is not known is a warning and is left out. `null` means the same as an absent field: not
 * known. The input is not changed, and may be anything: what nests deeper than 64 levels, or holds itself, is told.
 *
 * @example
 * ```ts
 * const parsed = parseApplication({ id: 'a', fund: 'national', asOf: '2026-03-01', activity: 'consulting' })
 * parsed.ok && parsed.value.quantity // => 1
 * ```
 */
export function parseApplication(input: unknown, options: ParseOptions = {}): Result<Application> {
  const parsed = parseWith(applicationSchema, input)
  const unknown = [
    ...unknownAt(input, 'provinceCode', options.provinceCodes),
    ...unknownAt(input, 'formerProvince', options.formerProvinceIds),
  ]
  return unknown.length ? { ok: false, issues: [...(parsed.issues ?? []), ...unknown] } : parsed
}

/** What is wrong with a field of the place whose values are known to the caller. */
function unknownAt(input: unknown, field: string, known: readonly string[] | undefined): Issue[] {
  const value = valueAt(input, ['place', field])
  return typeof value !== 'string' || !known || known.includes(value)
    ? []
    : [unknownValue(`place.${field}`, value, known)]
}

/** How {@link parseWith} reads its input. */
export interface ParseWithOptions {
  /** Take `null` for a value of its own, as stored records do, and not for a field left out. */
  readonly keepNulls?: boolean
}

/**
 * Check any input against a strict schema, with this project's issues instead of the schema library's.
 *
 * Fields that the schema does not name become warnings; everything else that is wrong is an error. The time it takes
 * grows as the input does.
 */
export function parseWith<Schema extends z.core.$ZodType>(
  schema: Schema,
  input: unknown,
  { keepNulls = false }: ParseWithOptions = {},
): Result<z.infer<Schema>> {
  const { holdsNulls, refusal, brokenTexts } = lookAt(input)
  if (refusal) return { ok: false, issues: [refusal] }
  const broken = brokenTexts.slice(0, MAX_ISSUES).map((path) => issue('text-not-unicode', path))
  const known = keepNulls || !holdsNulls ? input : copyOf(input, false)
  const first = checked(schema, known)
  if (!first) return { ok: false, issues: [...broken, issue('too-much-wrong', '')] }
  if (first.success) return broken.length ? { ok: false, issues: broken } : { ok: true, value: first.data }
  const issues = [...broken, ...issuesOf(first.error.issues, known, schema)]
  if (issues.some(({ severity }) => severity === 'error')) return { ok: false, issues }
  const second = z.safeParse(schema, withoutUnknownFields(copyOf(known, keepNulls), first.error.issues))
  return second.success
    ? { ok: true, value: second.data, issues }
    : { ok: false, issues: [...issues, ...issuesOf(second.error.issues, known, schema)] }
}

/** `null` where more is wrong than the schema library can hold: it spreads its findings over the stack. */
function checked<Schema extends z.core.$ZodType>(schema: Schema, input: unknown) {
  try {
    return z.safeParse(schema, input)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function withoutUnknownFields(copy: unknown, problems: readonly Problem[]): unknown {
  for (const problem of problems) {
    if (problem.code !== 'unrecognized_keys') continue
    const holder = valueAt(copy, problem.path) as Record<string, unknown>
    for (const key of problem.keys) delete holder[key]
  }
  return copy
}
