import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import {
  parseRecord,
  personalFields,
  redact,
  registrySchemas,
  type Establishment,
  type RegistryType,
} from './index.js'

const types = Object.keys(registrySchemas) as RegistryType[]

describe('personal data', () => {
  test('is marked where persons are named', () => {
    expect(personalFields('collaborator')).toEqual([
      'name',
      'phone',
      'email',
      'identityNumber',
      'area.street',
    ])
    expect(personalFields('project')).toEqual(['place.street', 'vouchers[].payee'])
  })

  test('is removed at every depth, and what is left is still a record', () => {
    const record: Establishment = {
      id: 'cs-1',
      name: 'HTX Mây tre',
      taxCode: '038199012345',
      address: { provinceCode: '38', street: '12 Lê Lợi' },
      representative: { name: 'Nguyễn Văn A', title: 'Giám đốc', phone: '0912345678' },
    }
    const shared = redact('establishment', record)
    expect(shared).toEqual({
      id: 'cs-1',
      name: 'HTX Mây tre',
      address: { provinceCode: '38' },
      representative: { title: 'Giám đốc' },
    })
    expect(parseRecord('establishment', shared).ok).toBe(true)
    expect(record.representative?.name).toBe('Nguyễn Văn A')
  })

  test('a field that the schema does not know is not shared', () => {
    const record = {
      id: 'cs-1',
      name: 'A',
      soDienThoai: '0912345678',
      address: { provinceCode: '38', ward: 'x' },
    }
    expect(redact('establishment', record)).toEqual({
      id: 'cs-1',
      name: 'A',
      address: { provinceCode: '38' },
    })
  })

  // Records are made from the JSON Schema, so that what is personal is read off the published mark.
  interface JsonSchema {
    readonly type?: string
    readonly enum?: readonly unknown[]
    readonly pattern?: string
    readonly minimum?: number
    readonly properties?: Readonly<Record<string, JsonSchema>>
    readonly items?: JsonSchema
    readonly 'x-personal-data'?: boolean
  }

  const secret = 'SECRET'
  const valueOf = (schema: JsonSchema, key = ''): fc.Arbitrary<unknown> => {
    if (schema['x-personal-data']) return fc.constant(secret)
    if (key === 'taxCode') return fc.constantFrom('038199012345', '038 199 012 345', '038-199.012345')
    if (schema.enum) return fc.constantFrom(...schema.enum)
    if (schema.type === 'object') {
      const fields = Object.entries(schema.properties ?? {}).map(([name, of]) => [name, valueOf(of, name)])
      return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, {
        requiredKeys: [],
      })
    }
    if (schema.type === 'array') return fc.array(valueOf(schema.items ?? {}), { maxLength: 2 })
    if (schema.type === 'integer') return fc.constant(schema.minimum ?? 0)
    return schema.type === 'boolean' ? fc.boolean() : fc.constant('words')
  }

  test.each(types)('no marked value of any %s survives, and nothing else is lost', (type) => {
    const { $defs = {} } = z.toJSONSchema(registrySchemas[type])
    const [schema] = Object.values($defs)
    const withoutSecrets = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(withoutSecrets)
      if (typeof value !== 'object' || value === null) return value
      const kept = Object.entries(value).filter(([key, field]) => field !== secret && key !== 'taxCode')
      return Object.fromEntries(kept.map(([key, field]) => [key, withoutSecrets(field)]))
    }
    fc.assert(
      fc.property(valueOf(schema as JsonSchema), (record) => {
        const shared = redact(type, record as never)
        expect(JSON.stringify(shared)).not.toMatch(/SECRET|038.?199/)
        expect(shared).toEqual(withoutSecrets(record))
      }),
    )
  })

  test('is marked in the JSON Schema', () => {
    const text = JSON.stringify(z.toJSONSchema(registrySchemas.collaborator))
    expect(text).toContain('"x-personal-data":true')
  })
})
