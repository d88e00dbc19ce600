import * as fc from 'fast-check'

// Values made from a JSON Schema alone, without the code it was made from, and the same values spoilt at one place.

/** What the schemas of this package use of JSON Schema. */
export interface Schema {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly pattern?: string
  readonly format?: string
  readonly minLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly 'x-personal-data'?: boolean
}

const days = fc.constantFrom('2026-02-28', '2024-02-29', '2025-12-15', '0001-01-01', '9999-12-31')
const texts = fc.constantFrom('Gốm', ' mây tre ', '=1+1', '"', '12 Lê Lợi')

/** Values that a schema takes. */
export function fromSchema(schema: Schema): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(fromSchema))
  switch (schema.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, of]) => [key, fromSchema(of)])),
        { requiredKeys: [...(schema.required ?? [])] },
      )
    case 'array':
      return schema.prefixItems
        ? fc.tuple(...schema.prefixItems.map(fromSchema))
        : fc.array(fromSchema(schema.items ?? {}), { maxLength: 2 })
    case 'string':
      return textOf(schema)
    case 'integer':
      return fc.oneof(
        fc.constant(schema.minimum ?? 0),
        fc.constant(schema.maximum ?? Number.MAX_SAFE_INTEGER),
        fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 1e9, 2 ** 31 - 1) }),
      )
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case undefined: // a part of a schema whose type is said above it
    default:
      if (schema.pattern !== undefined) return textOf(schema)
      throw new Error(`No values for ${JSON.stringify(schema)}`)
  }
}

function textOf({ format, pattern, minLength = 0 }: Schema): fc.Arbitrary<string> {
  if (format === 'date') return days
  if (format === 'email') return fc.constantFrom('a@b.vn', 'nguyen.van-a@example.com')
  // The code of a content of one's own.
  if (pattern?.includes('x-[a-z')) return fc.constantFrom('x-men-gom', 'x-a', 'x-3')
  if (pattern !== undefined && pattern !== String.raw`\S`) return fc.stringMatching(new RegExp(pattern, 'u'))
  return texts.filter((text) => text.length >= minLength)
}

const junk = [
  null,
  '',
  ' ',
  'x',
  '2026-02-30',
  '2025-02-29',
  '20260101',
  '@',
  -1,
  0,
  1,
  1.5,
  2 ** 53,
  true,
  [],
  {},
]

type Step = string | number

/** The value spoilt at one place: something else put there, a field taken out or a field put in. */
export function spoilt(value: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(value)
  return fc
    .tuple(fc.constantFrom(...places), fc.oneof(fc.constantFrom(...junk), fc.constant('taken out')))
    .map(([place, other]) => changedAt(value, place, other))
}

function placesIn(value: unknown): Step[][] {
  const below = (step: Step, inner: unknown) => placesIn(inner).map((place) => [step, ...place])
  if (Array.isArray(value)) return [[], ...value.flatMap((item, index) => below(index, item))]
  if (typeof value !== 'object' || value === null) return [[]]
  return [[], ['unheardOf'], ...Object.entries(value).flatMap(([key, inner]) => below(key, inner))]
}

function changedAt(value: unknown, [step, ...rest]: readonly Step[], other: unknown): unknown {
  if (step === undefined) return other
  const takenOut = rest.length === 0 && other === 'taken out'
  if (Array.isArray(value)) {
    if (takenOut) return value.filter((_, at) => at !== step)
    return value.map((item: unknown, at) => (at === step ? changedAt(item, rest, other) : item))
  }
  const fields = Object.entries(value as Record<string, unknown>)
  if (takenOut) return Object.fromEntries(fields.filter(([key]) => key !== step))
  const at = Object.fromEntries(fields)
  return { ...at, [step]: changedAt(at[String(step)], rest, other) }
}
