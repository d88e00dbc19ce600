import * as z from 'zod'
import { isoDateSchema, vndSchema } from '../values.schema.js'
import { idSchema, wordsSchema } from './fields.schema.js'
import { stateSourceCodes } from './vocabulary.js'

/** One payment of State money to an establishment for one item of cost. */
export const priorSupportSchema = z
  .strictObject({
    id: idSchema,
    establishmentId: idSchema,
    /** The item of cost, named the same way in every record. */
    item: wordsSchema,
    source: z.enum(stateSourceCodes),
    programme: wordsSchema.optional(),
    amountVnd: vndSchema,
    on: isoDateSchema,
    projectId: idSchema.optional(),
    document: wordsSchema.optional(),
  })
  .meta({ id: 'PriorSupport', title: 'Hỗ trợ đã nhận' })
