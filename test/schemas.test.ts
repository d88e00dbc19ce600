import { codeLists } from '@khuyencong/domain'
import { national } from '@khuyencong/law'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './packed.js'

const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(root, ...path), 'utf8'))
const ajv = new Ajv2020({ strict: false, validateFormats: false })
const names = readdirSync(join(root, 'schemas')).filter((name) => name !== 'codes.json')
const judge = (name: string) => ajv.compile(read('schemas', name) as object)

test.each(names)('%s is a JSON Schema', (name) => {
  expect(ajv.validateSchema(read('schemas', name) as object)).toBe(true)
})

const files = (folder: string) =>
  readdirSync(join(root, 'examples', folder))
    .filter((name) => name.endsWith('.json'))
    .map((name): [string, unknown] => [`${folder}/${name}`, read('examples', folder, name)])

const projects = files('projects')
const isStored = (project: unknown) => typeof project === 'object' && project !== null && 'record' in project

describe.each([
  ['policy.json', national.versions.map((policy): [string, unknown] => [policy.version, policy])],
  ['application.json', files('applications')],
  ['lifecycle-case.json', projects.filter(([, project]) => !isStored(project))],
  ['lifecycle-stored-case.json', projects.filter(([, project]) => isStored(project))],
  ['pack.json', [['pack.json', read('examples/pack-ninh-binh-illustrative/pack.json')] as [string, unknown]]],
])('%s', (schema, examples) => {
  const accepts = judge(schema)
  expect(examples.length).toBeGreaterThan(0)

  test.each(examples)('takes the example %s', (_, example) => {
    const documents = Array.isArray(example) ? (example as unknown[]) : [example]
    expect(documents.length).toBeGreaterThan(0)
    for (const document of documents) {
      expect(accepts(document) || accepts.errors).toBe(true)
      expect(accepts({ ...(document as object), misspelt: 1 })).toBe(false)
    }
  })
})

test('codes.json holds every list of codes', () => {
  expect(read('schemas', 'codes.json')).toEqual(codeLists)
})
