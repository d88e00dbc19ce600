import { deepFreeze, describe, type Issue, type Result } from '@khuyencong/domain'
import { hiddenKeys, plainCopy } from '../parse/plain.js'
import { shapeIssues } from '../parse/shapeIssues.js'
import { textIssues } from '../parse/textIssues.js'
import { overlaps, relations, type PackPlaces } from './relations.js'
import type { Pack } from './pack.js'
import { packSchema, type PackShape } from './pack.schema.js'

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
  const { value, issues } = plainCopy(input)
  if (issues.length) return { ok: false, issues }
  const hidden = hiddenKeys(value, 'pack-unknown-field')
  if (hidden.length) return { ok: false, issues: hidden }
  const found = textIssues(value)
  const parsed = packSchema.safeParse(value)
  if (!parsed.success) {
    found.push(...shapeIssues(parsed.error.issues, value, packSchema, 'pack-unknown-field'))
  } else found.push(...relations(value as PackShape, places))
  return found.length ? { ok: false, issues: found } : { ok: true, value: deepFreeze(value as Pack) }
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
  return issues.length ? { ok: false, issues } : { ok: true, value: Object.freeze(packs) }
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
