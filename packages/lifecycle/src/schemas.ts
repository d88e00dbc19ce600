export { caseFileSchema, entrySchema, eventSchema, recordSchema } from './lifecycle.schema.js'
