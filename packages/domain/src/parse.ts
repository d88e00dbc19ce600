import * as z from 'zod/mini'
import { applicationSchema } from './application.schema.js'
import type { Application } from './application.js'
import { issue, type Issue, type Result } from './issue.js'
import { nearest } from './nearest.js'

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
 * Everything wrong is told at once, each issue with code, path and a message in both languages. A field
 * that is not known is a warning and is left out. `null` means the same as an absent field: not known.
 * The input is not changed.
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
 * Fields that the schema does not name become warnings; everything else that is wrong is an error.
 */
export function parseWith<Schema extends z.core.$ZodType>(
  schema: Schema,
  input: unknown,
  { keepNulls = false }: ParseWithOptions = {},
): Result<z.infer<Schema>> {
  const known = keepNulls || !holdsNulls(input) ? input : withoutNulls(input)
  const first = z.safeParse(schema, known)
  if (first.success) return { ok: true, value: first.data }
  const issues = once(first.error.issues.flatMap((problem) => issuesOf(problem, known, schema)))
  if (issues.some(({ severity }) => severity === 'error')) return { ok: false, issues }
  const second = z.safeParse(schema, withoutUnknownFields(copyOf(known, keepNulls), first.error.issues))
  return second.success
    ? { ok: true, value: second.data, issues }
    : {
        ok: false,
        issues: [...issues, ...second.error.issues.flatMap((problem) => issuesOf(problem, known, schema))],
      }
}

/** One issue for each thing wrong, where two checks of the schema find the same. */
function once(issues: readonly Issue[]): Issue[] {
  const same = (left: Issue, right: Issue) => left.code === right.code && left.path === right.path
  return issues.filter((issue, index) => issues.findIndex((other) => same(other, issue)) === index)
}

type Problem = z.core.$ZodIssue

function issuesOf(problem: Problem, input: unknown, schema: z.core.$ZodType): Issue[] {
  const path = problem.path.map(String).join('.')
  const value = valueAt(input, problem.path)
  switch (problem.code) {
    case 'unrecognized_keys':
      return problem.keys.map((key) => {
        const field = path ? `${path}.${key}` : key
        return issue('unknown-field', field, {}, 'warning', nearest(key, fieldsAt(schema, problem.path)))
      })
    case 'invalid_value':
      return value === undefined
        ? [issue('missing-field', path)]
        : typeof value === 'string'
          ? [unknownValue(path, value, problem.values.map(String))]
          : [issue('wrong-type', path, { value: show(value), expected: 'string' })]
    case 'invalid_format':
      if (problem.format === 'date') return [issue('invalid-date', path, { value: show(value) })]
      if (path.endsWith('currency')) return [issue('invalid-text', path, { value: show(value) })]
      return [issue('invalid-decimal', path, { value: show(value) })]
    case 'invalid_type':
      if (value === undefined && path) return [issue('missing-field', path)]
      if (problem.expected === 'number' || problem.expected === 'int') return [numberIssue(path, value)]
      return [issue('wrong-type', path, { value: show(value), expected: problem.expected })]
    case 'too_small':
    case 'too_big':
      if (problem.origin === 'string') return [issue('empty-text', path)]
      return [numberIssue(path, value)]
    case 'custom':
      return [issue('invalid-date', path, { value: show(value) })]
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
      return [issue('invalid-text', path, { value: show(value) })]
  }
}

/** What exactly is wrong with something that should be a whole, non-negative number. */
function numberIssue(path: string, value: unknown): Issue {
  const parameters = { value: show(value) }
  if (typeof value === 'string') return issue('number-is-text', path, parameters)
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return issue('number-not-finite', path, parameters)
  }
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return issue('number-above-safe-range', path, parameters)
  if (!Number.isInteger(value)) return issue('number-fractional', path, parameters)
  return value < 0
    ? issue('number-negative', path, parameters)
    : issue('number-out-of-range', path, parameters)
}

function unknownValue(path: string, value: string, known: readonly string[]): Issue {
  const shown = show(value)
  return issue('unknown-value', path, { value: shown }, 'error', nearest(shown, known))
}

/** A value as a message shows it: short, and never `[object Object]`. */
function show(value: unknown): string {
  const plain = (_: string, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner)
  const text = typeof value === 'object' && value !== null ? JSON.stringify(value, plain) : String(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  )
}

/** The names of the fields that a schema has at a path. */
function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  let at: z.core.$ZodType | undefined = schema
  for (const key of path) {
    const { shape, element } = partsOf(at)
    at = shape ? shape[String(key)] : element
  }
  return Object.keys(partsOf(at).shape ?? {})
}

interface SchemaParts {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>
  readonly element?: z.core.$ZodType
  readonly innerType?: z.core.$ZodType
}

/** What an object or array schema is made of, out of what makes it optional. */
function partsOf(schema: z.core.$ZodType | undefined): SchemaParts {
  const parts = (schema?._zod.def ?? {}) as SchemaParts
  return parts.innerType ? partsOf(parts.innerType) : parts
}

/** Most inputs hold none, and looking is far cheaper than copying. */
function holdsNulls(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === null || value === undefined
  if (Array.isArray(value))
    return value.some((item) => item !== null && item !== undefined && holdsNulls(item))
  for (const key in value) if (holdsNulls((value as Record<string, unknown>)[key])) return true
  return false
}

function withoutNulls(value: unknown): unknown {
  return copyOf(value, false)
}

/** A copy of plain data; anything else in it, such as a function, is left as it is for the schema to refuse. */
function copyOf(value: unknown, keepNulls: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => copyOf(item, keepNulls))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined && (keepNulls || field !== null))
      .map(([key, field]) => [key, copyOf(field, keepNulls)]),
  )
}

function withoutUnknownFields(copy: unknown, problems: readonly Problem[]): unknown {
  for (const problem of problems) {
    if (problem.code !== 'unrecognized_keys') continue
    const holder = valueAt(copy, problem.path) as Record<string, unknown>
    for (const key of problem.keys) delete holder[key]
  }
  return copy
}
