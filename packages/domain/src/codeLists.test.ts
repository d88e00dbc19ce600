import * as z from 'zod/mini'
import { describe, expect, test } from 'vitest'
import * as domain from './index.js'
import * as registry from './registry/index.js'
import * as schemas from './schemas.js'

const { codeLists } = domain

/** Every list of codes that a JSON Schema holds. */
function enumsIn(value: unknown): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(enumsIn)
  return 'enum' in value && Array.isArray(value.enum) ? [value.enum as string[], ...inner] : inner
}

describe('the lists of codes', () => {
  test('hold every list that a schema knows', () => {
    const known = codeLists.map(({ codes }) => new Set(codes.map(({ code }) => code)))
    const all = [
      schemas.applicationSchema,
      schemas.verificationSchema,
      ...Object.values(registry.registrySchemas),
    ]
    const enums = all.flatMap((schema) => enumsIn(z.toJSONSchema(schema, { io: 'input' })))
    expect(enums.length).toBeGreaterThan(30)
    for (const codes of enums) {
      expect([codes, known.some((list) => codes.every((code) => list.has(code)))]).toEqual([codes, true])
    }
  })

  test('hold every table of labels that is exported', () => {
    const isText = (value: unknown) => typeof value === 'object' && value !== null && 'vi' in value
    const tables = Object.entries({ ...domain, ...registry, ofNorms: domain.budgetLevels })
      .filter(([name]) => name !== 'assessmentIssueTexts') // a part of `issueTexts`
      .filter(([, table]) => typeof table === 'object' && Object.values(table).every(isText))
    expect(tables.length).toBeGreaterThan(25)
    const listed = codeLists.map(({ codes }) => codes.map(({ code }) => code).join())
    for (const [name, table] of tables)
      expect([name, listed]).toEqual([name, expect.arrayContaining([Object.keys(table).join()])])
  })

  test('have names and codes of their own, a title, and labels in both languages', () => {
    expect(new Set(codeLists.map(({ name }) => name)).size).toBe(codeLists.length)
    for (const { name, title, codes } of codeLists) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length)
      for (const { vi, en } of [title, ...codes])
        expect([name, vi.trim() && en.trim()]).not.toEqual([name, ''])
    }
  })

  test('are plain data', () => {
    expect(JSON.parse(JSON.stringify(codeLists))).toEqual(codeLists)
  })
})

/** The paths of what in a value could be changed; functions and schemas are not data. */
function changeable(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null || '_zod' in value) return []
  const inner = Object.entries(value).flatMap(([key, field]) => changeable(field, `${path}.${key}`))
  return Object.isFrozen(value) ? inner : [path, ...inner]
}

test('nothing that is exported can be changed', () => {
  const exported = Object.entries({ ...domain, ...schemas, ...registry, ofNorms: domain.budgetLevels })
  expect(exported.filter(([, value]) => typeof value === 'object').length).toBeGreaterThan(60)
  expect(exported.flatMap(([name, value]) => changeable(value, name))).toEqual([])
  expect(() => Object.assign(domain.activities.consulting, { vi: 'x' })).toThrow(TypeError)
  expect(() => (domain.activityCodes as unknown as string[]).push('x')).toThrow(TypeError)
})
