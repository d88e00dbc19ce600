import * as z from 'zod/mini'
import { describe, expect, test } from 'vitest'
import { factLabels, factOf, facts, type FactDescription, type FactField, type FactPath } from './index.js'
import { applicationSchema, reckonedFactSchemas } from './schemas.js'

interface Shape {
  readonly type: string
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly items?: Shape
  readonly enum?: readonly string[]
  readonly anyOf?: readonly Shape[]
  readonly format?: string
  readonly pattern?: string
  readonly minimum?: number
}

const schema = z.toJSONSchema(applicationSchema, { io: 'input' }) as unknown as Shape
const paths = Object.keys(facts) as FactPath[]

function shapeAt(path: string): Shape {
  const reckoned = Object.hasOwn(reckonedFactSchemas, path)
  const from = reckoned ? (z.toJSONSchema(z.object(reckonedFactSchemas)) as unknown as Shape) : schema
  const shape = path.split('.').reduce<Shape | undefined>((at, key) => at?.properties?.[key], from)
  if (!shape) throw new Error(`the schema has no ${path}`)
  return shape
}

/** The codes that a part of the schema lists; others may be added to a list of contents. */
const listed = ({ enum: codes, anyOf = [] }: Shape) => codes ?? anyOf.find((one) => one.enum)?.enum

/** The kind that a part of the schema is of, by what it accepts and by its name. */
function kindOf(name: string, shape: Shape): string {
  const { type, format, pattern, minimum } = shape
  if (type === 'boolean') return 'yes-no'
  if (type === 'array') return 'list'
  if (type === 'integer') return name.endsWith('Vnd') ? 'money' : minimum === 1000 ? 'year' : 'whole-number'
  if (listed(shape)) return 'code'
  if (format === 'date') return 'day'
  return pattern?.startsWith(String.raw`^\d`) ? 'decimal' : 'text'
}

function agrees(name: string, answer: FactDescription | FactField, shape: Shape): void {
  expect([name, answer.kind]).toEqual([name, kindOf(name, shape)])
  expect(answer.options?.map(({ code }) => code)).toEqual(listed(shape))
  expect(answer.unit?.vi === 'đồng').toBe(answer.kind === 'money')
  for (const text of [answer.label, ...(answer.options ?? []).map(({ label }) => label)]) {
    expect(text.vi.trim() && text.en.trim()).not.toBe('')
  }
  const { items } = shape
  expect(answer.fields?.map(({ field }) => field)).toEqual(items && Object.keys(items.properties ?? {}))
  for (const inner of answer.fields ?? []) {
    expect([inner.field, inner.required]).toEqual([inner.field, items?.required?.includes(inner.field)])
    const shapeOfField = items?.properties?.[inner.field]
    if (shapeOfField) agrees(`${name}.${inner.field}`, inner, shapeOfField)
  }
}

describe('a fact, as a form asks for it', () => {
  test.each(paths)('%s is what the schema accepts', (path) => {
    const fact = factOf(path)
    expect(fact.path).toBe(path)
    expect(fact.label).toEqual(factLabels[path])
    agrees(path, fact, shapeAt(path))
  })

  test.each(paths)('%s has a sentence of help in both languages', (path) => {
    const { help } = factOf(path)
    expect(help.vi).toMatch(/^[\p{Lu}].*\.$/u)
    expect(help.en).toMatch(/^[A-Z].*\.$/)
    // Codes and field names are for programs.
    expect(help.vi.replaceAll('héc-ta', '')).not.toMatch(/[a-z]-[a-z]|[a-z][A-Z]|\d{4}-\d{2}/)
  })

  test('all kinds are there, and every number that counts things says which', () => {
    expect([...new Set(paths.map((path) => factOf(path).kind))].toSorted()).toEqual([
      'code',
      'day',
      'decimal',
      'list',
      'money',
      'text',
      'whole-number',
      'year',
      'yes-no',
    ])
    expect(factOf('beneficiary.employees').unit).toEqual({ vi: 'người', en: 'persons' })
    expect(factOf('areaHectares').unit).toEqual({ vi: 'héc-ta', en: 'hectares' })
    expect(factOf('quantity').unit).toBeNull()
  })

  test('is the same for all who ask, and cannot be changed', () => {
    const { options = [], label } = factOf('industry')
    expect(factOf('industry').options).toBe(options)
    expect(() => (options as unknown[]).push({})).toThrow(TypeError)
    expect(() => Object.assign(label, { vi: 'x' })).toThrow(TypeError)
    expect(() => Object.assign(factOf('loans').fields?.[0] ?? {}, { required: false })).toThrow(TypeError)
  })

  test.each(['', 'place', 'toString', '__proto__'])('"%s" is none', (path) => {
    expect(() => factOf(path as FactPath)).toThrow(RangeError)
  })
})
