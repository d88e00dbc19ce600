import type * as z from 'zod/mini'
import { isIsoDate, type IsoDate } from './date.js'
import { issue, type Issue, type IssueParameters } from './issue.js'
import type { IssueTerm } from './issueTerms.js'
import { nearest } from './nearest.js'
import { choicesOf, labelsOf, suggested } from './suggest.js'
import type { Text } from './text.js'

/** What the schema library found wrong. */
export type Problem = z.core.$ZodIssue

/** How many issues of one input are listed; the others are counted. */
export const MAX_ISSUES = 200

/**
 * What a schema found wrong, as issues of this project: each once, the errors first, and no more than
 * {@link MAX_ISSUES}. The last one then says how many others there are.
 */
export function issuesOf(problems: readonly Problem[], input: unknown, schema: z.core.$ZodType): Issue[] {
  const issues: Issue[] = []
  const seen = new Set<string>()
  const left = { errors: 0, warnings: 0 }
  const errors = problems.filter(({ code }) => code !== 'unrecognized_keys')
  for (const problem of errors) {
    const path = problem.path.map(String).join('.')
    if (issues.length >= MAX_ISSUES) {
      if (!seen.has(path)) left.errors++
      seen.add(path)
      continue
    }
    const found = valueIssue(problem, path, valueAt(input, problem.path), schema)
    // Two checks of the schema may find the same.
    if (!seen.has(`${found.code} ${path}`)) issues.push(found)
    seen.add(`${found.code} ${path}`).add(path)
  }
  for (const problem of problems) {
    if (problem.code !== 'unrecognized_keys') continue
    const path = problem.path.map(String).join('.')
    const fields = fieldsAt(schema, problem.path)
    for (const key of problem.keys) {
      if (issues.length >= MAX_ISSUES) left.warnings++
      else {
        const field = path ? `${path}.${key}` : key
        issues.push(issue('unknown-field', field, {}, 'warning', nearest(key, fields)))
      }
    }
  }
  const count = left.errors + left.warnings
  const severity = left.errors > 0 ? 'error' : 'warning'
  return count === 0 ? issues : [...issues, issue('issues-not-listed', '', { count }, severity)]
}

/** What is wrong with the value of a field that is known. */
function valueIssue(problem: Problem, path: string, value: unknown, schema: z.core.$ZodType): Issue {
  const parameters = { value: show(value) }
  const wrongType = (code: IssueTypeCode) =>
    issue('wrong-type', path, { ...parameters, expected: { list: 'types', code } })
  switch (problem.code) {
    case 'invalid_value':
      if (value === undefined) return issue('missing-field', path)
      return typeof value === 'string'
        ? unknownValue(path, value, problem.values.map(String), labelsOf(schemaAt(schema, problem.path)))
        : wrongType('string')
    case 'invalid_format':
      if (problem.format === 'date') return dayIssue(path, value)
      if (path.endsWith('currency')) return issue('invalid-text', path, parameters)
      return issue('invalid-decimal', path, parameters)
    case 'invalid_type':
      if (value === undefined && path) return issue('missing-field', path)
      if (problem.expected === 'number' || problem.expected === 'int') return numberIssue(path, value)
      return wrongType(isTypeCode(problem.expected) ? problem.expected : 'other')
    case 'too_small':
    case 'too_big':
      return problem.origin === 'string' ? issue('empty-text', path) : numberIssue(path, value)
    case 'custom':
      return dayIssue(path, value)
    case 'unrecognized_keys':
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
      return issue('invalid-text', path, parameters)
  }
}

type IssueTypeCode = Extract<IssueTerm, { readonly list: 'types' }>['code']

const typeCodes: readonly string[] = ['string', 'boolean', 'object', 'array'] satisfies IssueTypeCode[]

const isTypeCode = (code: string): code is IssueTypeCode => typeCodes.includes(code)

/** A day that was meant and is written in another way is told in the right one. */
function dayIssue(path: string, value: unknown): Issue {
  const meant = typeof value === 'string' ? otherwiseWritten(value) : undefined
  const parameters = { value: show(value) }
  return meant === undefined
    ? issue('invalid-date', path, parameters)
    : issue('date-in-other-form', path, { ...parameters, expected: meant })
}

/** The day that is meant by `19/12/2025`, `19-12-2025`, `2025/12/19` or `2025-12-9`. */
function otherwiseWritten(text: string): IsoDate | undefined {
  const [, first = '', month = '', last = ''] =
    /^\s*(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})\s*$/.exec(text) ?? []
  const [year, day] = first.length === 4 ? [first, last] : [last, first]
  if (year.length !== 4 || day.length > 2) return undefined
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(written) ? written : undefined
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

/** A value that a list does not hold, with those of the list that are meant, or else the list. */
export function unknownValue(
  path: string,
  value: string,
  known: readonly string[],
  labels: Readonly<Record<string, Text>> = {},
): Issue {
  const near = suggested(value, known, labels)
  const parameters: IssueParameters = { value: show(value) }
  return near.length > 0
    ? issue('unknown-value', path, parameters, 'error', near)
    : issue('unknown-value', path, { ...parameters, choices: choicesOf(known, labels) })
}

/** A value as a message shows it: short, and never `[object Object]`. */
function show(value: unknown): string {
  let shown = 0
  const plain = (_: string, inner: unknown) =>
    ++shown > 80 ? undefined : typeof inner === 'bigint' ? String(inner) : inner
  const text =
    typeof value === 'object' && value !== null ? (JSON.stringify(value, plain) ?? '') : String(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

/** What stands at a path of an input. */
export function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  )
}

/** The names of the fields that a schema has at a path. */
const fieldsAt = (schema: z.core.$ZodType, path: readonly PropertyKey[]) =>
  Object.keys(partsOf(schemaAt(schema, path)).shape ?? {})

/** The schema that stands at a path of another, out of what makes it optional. */
function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  let at: z.core.$ZodType | undefined = inner(schema)
  for (const key of path) {
    const { shape, element } = partsOf(at)
    at = inner(shape ? shape[String(key)] : element)
  }
  return at
}

interface SchemaParts {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>
  readonly element?: z.core.$ZodType
  readonly innerType?: z.core.$ZodType
}

const partsOf = (schema: z.core.$ZodType | undefined) => (schema?._zod.def ?? {}) as SchemaParts

function inner(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  const { innerType } = partsOf(schema)
  return innerType ? inner(innerType) : schema
}
