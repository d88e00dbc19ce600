import { allActivityCodes, isIsoDate, issue, nearest, type Issue, type IssueCode } from '@khuyencong/domain'
import type * as z from 'zod/mini'

type Problem = z.core.$ZodIssue

/**
 * What a schema found wrong, as issues of this project: by code and path, never in the schema library's own words.
 *
 * @param input what was checked
 * @param schema what it was checked against, to name the nearest of the fields that are known
 * @param unknownField the issue of a field that is not known
 */
export function shapeIssues(
  problems: readonly Problem[],
  input: unknown,
  schema: z.core.$ZodType,
  unknownField: IssueCode,
): Issue[] {
  return problems.flatMap((problem) => issuesOf(problem, [], input, schema, unknownField))
}

function issuesOf(
  problem: Problem,
  base: readonly PropertyKey[],
  input: unknown,
  schema: z.core.$ZodType,
  unknownField: IssueCode,
): Issue[] {
  const keys = [...base, ...problem.path]
  const path = keys.map(String).join('.')
  const value = valueAt(input, keys)
  if (problem.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, keys)
    return problem.keys.map((key) =>
      issue(unknownField, path ? `${path}.${key}` : key, {}, 'error', nearest(key, known)),
    )
  }
  // Only contents are keys that have to be known.
  if (problem.code === 'invalid_key') {
    const code = String(keys.at(-1))
    return [issue('content-unknown', path, { value: shown(code) }, 'error', nearest(code, allActivityCodes))]
  }
  if (value === undefined) {
    return [issue(keys.at(-1) === 'citation' ? 'pack-citation-missing' : 'missing-field', path)]
  }
  if (problem.code === 'invalid_union') {
    const likest = likestOf(problem.errors, value)
    if (!likest) return [issue('policy-condition-form', path, { value: shown(value) })]
    return likest.flatMap((inner) => issuesOf(inner, keys, input, schema, unknownField))
  }
  return [valueIssue(problem, path, value, valueAt(input, [...keys.slice(0, -1), 'from']))]
}

/** What is wrong with a value that is there and whose field is known. */
function valueIssue(problem: Problem, path: string, value: unknown, from: unknown): Issue {
  const parameters = { value: shown(value) }
  if (problem.code === 'invalid_value') {
    return typeof value === 'string'
      ? issue('unknown-value', path, { value }, 'error', nearest(value, problem.values.map(String)))
      : issue('wrong-type', path, { ...parameters, expected: 'string' })
  }
  if (problem.code === 'invalid_type') {
    return problem.expected === 'number' || problem.expected === 'int'
      ? numberIssue(path, value)
      : issue('wrong-type', path, { ...parameters, expected: problem.expected })
  }
  if (problem.code === 'custom') return dayIssue(path, value, from)
  if (problem.code === 'invalid_format' && problem.format === 'date') {
    return issue('invalid-date', path, parameters)
  }
  if (problem.code === 'invalid_format' && /(share|multiplier|maximum|value)$/i.test(path)) {
    return issue('invalid-decimal', path, parameters)
  }
  const ofNumber = (problem.code === 'too_small' || problem.code === 'too_big') && typeof value === 'number'
  return ofNumber ? numberIssue(path, value) : issue('invalid-text', path, parameters)
}

/** A refinement is of a day that does not exist, or of a span that ends before it begins. */
function dayIssue(path: string, value: unknown, from: unknown): Issue {
  return path.endsWith('before') && isIsoDate(value) && isIsoDate(from)
    ? issue('pack-end-before-start', path, { start: { day: from }, end: { day: value } })
    : issue('invalid-date', path, { value: shown(value) })
}

/** What exactly is wrong with something that should be a whole amount or count. */
function numberIssue(path: string, value: unknown): Issue {
  const parameters = { value: shown(value) }
  if (typeof value === 'string') return issue('number-is-text', path, parameters)
  if (typeof value !== 'number' || !Number.isFinite(value))
    return issue('number-not-finite', path, parameters)
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return issue('number-above-safe-range', path, parameters)
  if (!Number.isInteger(value)) return issue('number-fractional', path, parameters)
  return issue(value < 0 ? 'number-negative' : 'number-out-of-range', path, parameters)
}

/**
 * Of the forms that a value may have, the one it was meant to have: the one that knows and takes most of
 * its keys. None where it has no key of any form.
 */
function likestOf(options: readonly (readonly Problem[])[], value: unknown): readonly Problem[] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return options.find((problems) => !isObjectWanted(problems))
  }
  const keys = Object.keys(value).length
  const scored = options
    .map((problems) => {
      const unknown = problems.flatMap((problem) =>
        problem.code === 'unrecognized_keys' && problem.path.length === 0 ? problem.keys : [],
      ).length
      // A key of the form that is missing, or holds what the form does not take.
      const wrong = problems.filter(
        ({ path, code }) => path.length === 1 && code !== 'unrecognized_keys',
      ).length
      return { problems, unknown, wrong }
    })
    .filter(
      ({ problems, unknown }) =>
        unknown < keys && !problems.some(({ path, code }) => path.length === 0 && code === 'invalid_type'),
    )
    .toSorted((left, right) => left.unknown + left.wrong - (right.unknown + right.wrong))
  return scored[0]?.problems
}

function isObjectWanted(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.code === 'invalid_type' && problem.expected === 'object')
}

/** A value as a message shows it: short, and never `[object Object]`. */
export function shown(value: unknown): string {
  const plain = (_: string, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner)
  const text = typeof value === 'object' && value !== null ? JSON.stringify(value, plain) : String(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

/** What stands at a path of a value; `undefined` where nothing does. */
export function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    input,
  )
}

/** The names of the fields that a schema knows at a path. */
function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  let at: readonly Parts[] = inside(schema)
  for (const key of path) at = at.flatMap((parts) => inside(childOf(parts, key)))
  return [...new Set(at.flatMap(({ shape, values }) => (shape ? Object.keys(shape) : (values ?? []))))]
}

/** What the definition of a schema may hold, whatever its kind. */
interface Definition {
  readonly shape?: Readonly<Record<string, unknown>>
  readonly element?: unknown
  readonly innerType?: unknown
  readonly options?: readonly unknown[]
  readonly getter?: () => unknown
  readonly keyType?: { readonly _zod?: { readonly values?: ReadonlySet<unknown> } }
  readonly valueType?: unknown
}

interface Parts extends Definition {
  /** The keys of a record whose keys are a list of codes. */
  readonly values?: readonly string[]
}

/** A schema out of what makes it optional, lazy or one of several. */
function inside(schema: unknown): readonly Parts[] {
  const def = (schema as { _zod?: { def?: Definition } } | undefined)?._zod?.def
  if (!def) return []
  if (def.innerType) return inside(def.innerType)
  if (def.getter) return inside(def.getter())
  if (def.options) return def.options.flatMap(inside)
  const values = def.keyType?._zod?.values
  return [values ? { ...def, values: [...values].map(String) } : def]
}

function childOf({ shape, element, valueType }: Parts, key: PropertyKey): unknown {
  return shape ? shape[String(key)] : (element ?? valueType)
}

/** The schema of what stands at a path, out of what makes it optional; `undefined` where there is none. */
export function schemaAt(schema: z.core.$ZodType, path: readonly string[]): z.core.$ZodType | undefined {
  let at: unknown = schema
  for (const key of path) {
    const [parts] = inside(at)
    at = parts && childOf(parts, key)
  }
  return at as z.core.$ZodType | undefined
}
