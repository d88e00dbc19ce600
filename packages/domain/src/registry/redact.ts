import * as z from 'zod/mini'
import { registrySchemas } from './registry.schema.js'
import { normaliseTaxCode, taxCodeKind } from './taxCode.js'
import type { RegistryRecord, RegistryType } from './types.js'

/**
 * A record without its personal data, for sharing: every field that its schema marks is gone, and so is every field
 * that the schema does not name, because nobody can tell what is in it.
 *
 * A tax code that is a personal number is gone too, in any spelling. The name of an establishment stays, also where a household
 * business bears the name of its owner: reports cannot be read without it. The record given is not changed.
 *
 * @example
 * ```ts
 * redact('collaborator', { id: 'ctv-1', name: 'Nguyễn Văn A', area: { provinceCode: '38' }, from: '2026-01-01' })
 * // => { id: 'ctv-1', area: { provinceCode: '38' }, from: '2026-01-01' }
 * ```
 */
export function redact<Type extends RegistryType>(
  type: Type,
  record: RegistryRecord<Type>,
): RegistryRecord<Type> {
  return withoutPersonal(registrySchemas[type], record) as RegistryRecord<Type>
}

/**
 * The paths of the personal data of a type, such as `representative.phone`.
 *
 * @example
 * ```ts
 * personalFields('product') // => []
 * ```
 */
export function personalFields(type: RegistryType): string[] {
  return pathsIn(registrySchemas[type], '')
}

function withoutPersonal(schema: z.core.$ZodType, value: unknown): unknown {
  const { inner, shape, element } = look(schema)
  if (inner) return withoutPersonal(inner, value)
  if (element && Array.isArray(value)) return value.map((item) => withoutPersonal(element, item))
  if (!shape || typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, field]) => shape[key] && !isPersonal(shape[key]) && !isPersonalTaxCode(key, field))
      .map(([key, field]) => [key, withoutPersonal(shape[key] as z.core.$ZodType, field)]),
  )
}

function pathsIn(schema: z.core.$ZodType, path: string): string[] {
  const { inner, shape, element } = look(schema)
  if (isPersonal(schema)) return [path]
  if (inner) return pathsIn(inner, path)
  if (element) return pathsIn(element, `${path}[]`)
  return Object.entries(shape ?? {}).flatMap(([key, field]) => pathsIn(field, path ? `${path}.${key}` : key))
}

const isPersonalTaxCode = (key: string, value: unknown) =>
  key === 'taxCode' && typeof value === 'string' && taxCodeKind(normaliseTaxCode(value)) === 'personal'

function isPersonal(schema: z.core.$ZodType | undefined): boolean {
  if (!schema) return false
  if (z.globalRegistry.get(schema)?.['x-personal-data'] === true) return true
  const { inner } = look(schema)
  return inner ? isPersonal(inner) : false
}

interface Look {
  readonly inner?: z.core.$ZodType
  readonly element?: z.core.$ZodType
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>
}

/** What a schema is made of, as far as records use it: a wrapper, a list or an object. */
function look(schema: z.core.$ZodType): Look {
  const def = schema._zod.def as {
    type: string
    innerType?: z.core.$ZodType
    element?: z.core.$ZodType
    shape?: Look['shape']
  }
  if (def.innerType) return { inner: def.innerType }
  if (def.type === 'array' && def.element) return { element: def.element }
  return def.shape ? { shape: def.shape } : {}
}
