import { registrySchemas, type RegistryType } from '@khuyencong/domain/registry'
import * as z from 'zod/mini'
import { forms } from '../forms/index.js'
import { valuesSchema } from './values.schema.js'

/** A JSON document. */
export type JsonDocument = Readonly<Record<string, unknown>>

const types = Object.keys(registrySchemas) as RegistryType[]

/** The JSON Schema (2020-12) of each type of the registry and of the values of each form, by name of file. */
export function jsonSchemas(): ReadonlyMap<string, JsonDocument> {
  return new Map([
    ...types.map((type): [string, JsonDocument] => [type, schemaOfType(type)]),
    ...forms.map((form): [string, JsonDocument] => [`form-${form.id}`, z.toJSONSchema(valuesSchema(form))]),
  ])
}

/** A schema with an identifier becomes a reference to itself; what it refers to is the document. */
function schemaOfType(type: RegistryType): JsonDocument {
  const { $schema, $defs = {} } = z.toJSONSchema(registrySchemas[type])
  const [schema] = Object.values($defs)
  return { $schema, ...(schema as JsonDocument) }
}

/** Every schema as the components of an OpenAPI 3.1 document; the paths are for the service that takes it up. */
export function openApiDocument(): JsonDocument {
  // The dialect is said once, of the whole document.
  const schemas = [...jsonSchemas()].map(([name, schema]) => [
    componentName(name),
    Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema')),
  ])
  return {
    openapi: '3.1.0',
    info: {
      title: 'Khuyến công: sổ đăng ký và báo cáo',
      description: 'Records of the registry of industrial promotion, and the values of its report forms.',
      version: '1.0.0',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    components: { schemas: Object.fromEntries(schemas) as JsonDocument },
  }
}

const componentName = (name: string) =>
  name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
