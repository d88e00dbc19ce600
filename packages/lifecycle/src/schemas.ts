export {
  caseFileSchema,
  entrySchema,
  eventSchema,
  recordSchema,
  storedCaseSchema,
} from './lifecycle.schema.js'
