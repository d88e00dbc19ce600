export { jsonSchemas, openApiDocument, type JsonDocument } from './documents.js'
export { valuesSchema } from './values.schema.js'
