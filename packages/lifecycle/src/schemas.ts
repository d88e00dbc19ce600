export {
  caseFileSchema,
  entrySchema,
  eventSchema,
  recordSchema,
  storedCaseSchema,
  type StoredCase,
} from './lifecycle.schema.js'
