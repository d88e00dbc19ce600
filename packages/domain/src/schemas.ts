export { applicationSchema, reckonedFactSchemas } from './application.schema.js'
export { contentCodeSchema } from './content.schema.js'
export {
  citationSchema,
  isoDateSchema,
  periodSchema,
  shareSchema,
  textSchema,
  verificationSchema,
  vndSchema,
} from './values.schema.js'
export { parseApplication, parseWith, type ParseOptions, type ParseWithOptions } from './parse.js'
