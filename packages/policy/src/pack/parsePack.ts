import { describe, issue, nearest, type Issue, type Result } from '@khuyencong/domain'
import { deepFreeze } from '../deepFreeze.js'
import type * as z from 'zod'
import { overlaps, relations, type PackPlaces } from './relations.js'
import type { Pack } from './pack.js'
import { packSchema } from './pack.schema.js'
import { textIssues } from './textIssues.js'

/**
 * Check a pack as it arrives from a file. Everything that is wrong refuses it, each with code, path and a
 * message in both languages.
 *
 * @param places the provinces that exist; without them any code and id is taken
 * @example
 * ```ts
 * parsePack({ id: 'x' }).ok // => false
 * ```
 */
export function parsePack(input: unknown, places?: PackPlaces): Result<Pack> {
  const texts = textIssues(input)
  const parsed = packSchema.safeParse(input)
  if (!parsed.success) {
    return {
      ok: false,
      issues: [...texts, ...parsed.error.issues.flatMap((problem) => shapeIssues(problem, input))],
    }
  }
  const issues = [...texts, ...relations(parsed.data, places)]
  return issues.length ? { ok: false, issues } : { ok: true, value: deepFreeze(parsed.data as Pack) }
}

/**
 * Check several packs, or one: each by itself, and that no two of the same territory hold at the same time
 * without one replacing the other.
 *
 * @example
 * ```ts
 * parsePacks([]) // => { ok: true, value: [] }
 * ```
 */
export function parsePacks(input: unknown, places?: PackPlaces): Result<readonly Pack[]> {
  const list: readonly unknown[] = Array.isArray(input) ? input : [input]
  const packs: Pack[] = []
  const issues: Issue[] = []
  for (const [index, one] of list.entries()) {
    const parsed = parsePack(one, places)
    if (parsed.ok) packs.push(parsed.value)
    else
      issues.push(...parsed.issues.map((found) => (Array.isArray(input) ? under(`${index}`, found) : found)))
  }
  if (issues.length === 0) issues.push(...overlaps(packs))
  return issues.length ? { ok: false, issues } : { ok: true, value: packs }
}

/**
 * A pack as its author writes it in TypeScript, checked by the same schema as a file.
 *
 * @throws RangeError with everything that is wrong: a pack with a mistake must not be published
 * @example
 * ```ts
 * definePack(myPack).id // => 'ninh-binh'
 * ```
 */
export function definePack(pack: Pack, places?: PackPlaces): Pack {
  const parsed = parsePack(pack, places)
  if (parsed.ok) return parsed.value
  throw new RangeError(parsed.issues.map((found) => `${found.path}: ${describe(found, 'en')}`).join('\n'))
}

function under(prefix: string, found: Issue): Issue {
  return { ...found, path: found.path ? `${prefix}.${found.path}` : prefix }
}

function shapeIssues(problem: z.core.$ZodIssue, input: unknown): Issue[] {
  const path = problem.path.map(String).join('.')
  const value = valueAt(input, problem.path)
  const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  if (problem.code === 'unrecognized_keys') {
    const known = fieldsAt(problem.path)
    return problem.keys.map((key) =>
      issue('pack-unknown-field', path ? `${path}.${key}` : key, {}, 'error', nearest(key, known)),
    )
  }
  if (value === undefined) {
    return [issue(problem.path.at(-1) === 'citation' ? 'pack-citation-missing' : 'missing-field', path)]
  }
  if (problem.code === 'invalid_value' && typeof value === 'string') {
    const known = problem.values.map(String)
    return [issue('unknown-value', path, { value }, 'error', nearest(value, known))]
  }
  if (problem.code === 'invalid_format' && problem.format === 'date') {
    return [issue('invalid-date', path, { value: shown })]
  }
  // A calendar day that does not exist passes the format and fails a refinement.
  if (problem.code === 'custom') return [issue('invalid-date', path, { value: shown })]
  if (problem.code === 'invalid_format' && /(share|multiplier)$/.test(path)) {
    return [issue('invalid-decimal', path, { value: shown })]
  }
  if (problem.code === 'invalid_type') {
    return [issue('wrong-type', path, { value: shown, expected: problem.expected })]
  }
  return [issue('invalid-text', path, { value: shown })]
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  )
}

/** The names of the fields that a pack may have at a path. */
function fieldsAt(path: readonly PropertyKey[]): string[] {
  let at: unknown = packSchema
  for (const key of path) {
    const holder = unwrap(at)
    at = holder.shape ? holder.shape[String(key)] : holder.element
  }
  return Object.keys(unwrap(at).shape ?? {})
}

interface SchemaParts {
  readonly shape?: Readonly<Record<string, unknown>>
  readonly element?: unknown
  readonly def?: { readonly innerType?: unknown }
}

function unwrap(schema: unknown): SchemaParts {
  const parts = (schema ?? {}) as SchemaParts
  return parts.def?.innerType === undefined ? parts : unwrap(parts.def.innerType)
}
