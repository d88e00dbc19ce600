import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { registrySchemas, type RegistryType } from '@khuyencong/domain/registry'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { format } from 'prettier'
import { describe, expect, test } from 'vitest'
import { fill, forms, valuesOf } from '../index.js'
import { projectsArbitrary } from '../../testing/arbitrary.js'
import { fromSchema, spoilt, type Schema } from '../../testing/fromSchema.js'
import { sample, samplePeriod } from '../../testing/sample.js'
import { jsonSchemas, openApiDocument, valuesSchema } from './index.js'

const folder = join(import.meta.dirname, '..', '..', 'schemas')
const written = (document: unknown) => format(JSON.stringify(document), { parser: 'json', printWidth: 110 })
const ajv = new Ajv2020({ strict: false, validateFormats: false })

describe('the committed documents', () => {
  // `npx vitest run --project reports schemas -u` writes them anew.
  test.each([...jsonSchemas()])('%s.json is what the code says', async (name, schema) => {
    await expect(await written(schema)).toMatchFileSnapshot(join(folder, `${name}.json`))
  })

  test('openapi.json is what the code says', async () => {
    await expect(await written(openApiDocument())).toMatchFileSnapshot(join(folder, 'openapi.json'))
  })

  test('there are no others', () => {
    const names = [...jsonSchemas().keys(), 'openapi'].map((name) => `${name}.json`)
    expect(readdirSync(folder).toSorted()).toEqual(names.toSorted())
  })
})

describe('OpenAPI', () => {
  const document = openApiDocument() as { openapi: string; components: { schemas: Record<string, object> } }

  test('holds a schema for every form and every type, in one document', () => {
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.components.schemas)).toHaveLength(
      forms.length + Object.keys(registrySchemas).length,
    )
    expect(JSON.stringify(document)).not.toContain('"$ref"')
  })

  test.each(Object.entries(document.components.schemas))(
    '%s is a valid schema of a valid name',
    (name, schema) => {
      expect(name).toMatch(/^[A-Za-z0-9._-]+$/)
      expect(ajv.validateSchema(schema)).toBe(true)
    },
  )

  test('is OpenAPI 3.1 to a validator', async () => {
    const validator = new Validator()
    expect(await validator.validate(structuredClone(document))).toEqual({ valid: true })
    expect(validator.version).toBe('3.1')
    expect(await new Validator().validate({ ...document, info: {} })).toMatchObject({ valid: false })
  })
})

describe('schemas judge as the code does', () => {
  const byName = jsonSchemas()

  test.each(forms)('values of $id are accepted, and those of a wrong kind are not', (form) => {
    const period = samplePeriod(
      form.periods.map(({ kind }) => kind),
      form.periods[0]?.only,
    )
    const filled = fill(form, sample, period)
    if (!filled.ok) throw new Error(form.id)
    const values = JSON.parse(JSON.stringify(valuesOf(filled.value))) as object
    const validate = ajv.compile(byName.get(`form-${form.id}`) ?? {})
    expect(validate(values) || validate.errors).toBe(true)
    expect(valuesSchema(form).safeParse(values).success).toBe(true)
    expect(validate({ ...values, version: 'older' })).toBe(false)
    expect(valuesSchema(form).safeParse({ ...values, version: 'older' }).success).toBe(false)
  })

  test('projects that the schema of the code takes, the JSON Schema takes', () => {
    const validate = ajv.compile(byName.get('project') ?? {})
    fc.assert(
      fc.property(projectsArbitrary('da', 3), (projects) => {
        for (const project of projects) {
          expect(registrySchemas.project.safeParse(project).success).toBe(true)
          expect(validate(project) || validate.errors).toBe(true)
        }
      }),
    )
  })

  // The JSON Schema is read here without the code: it makes the values, and both then judge them, also when spoilt.
  const agree = (name: string, ofCode: (value: unknown) => boolean, numRuns: number) => {
    const schema = byName.get(name) ?? {}
    const validate = ajv.compile(schema)
    const sound = fromSchema(schema as Schema)
    fc.assert(
      fc.property(sound, (value) => {
        expect([validate(value), ofCode(value)]).toEqual([true, true])
      }),
      { numRuns },
    )
    fc.assert(
      fc.property(sound.chain(spoilt), (value) => {
        expect(validate(value)).toBe(ofCode(value))
      }),
      { numRuns },
    )
  }

  test.each(Object.keys(registrySchemas) as RegistryType[])('on any %s, sound or spoilt', (type) => {
    agree(type, (value) => registrySchemas[type].safeParse(value).success, 200)
  })

  test.each(forms)('on any values of $id, sound or spoilt', (form) => {
    const schema = valuesSchema(form)
    agree(`form-${form.id}`, (value) => schema.safeParse(value).success, 30)
  })
})
