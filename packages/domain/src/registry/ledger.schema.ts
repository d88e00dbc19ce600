import * as z from 'zod/mini'
import { codeSchema } from '../suggest.js'
import { isoDateSchema, vndSchema } from '../values.schema.js'
import { idSchema, wordsSchema } from './fields.schema.js'
import { stateSources } from './vocabulary.js'

/** State money that was paid, or is promised, to an establishment for one item of cost. */
export const priorSupportSchema = z
  .strictObject({
    id: idSchema,
    establishmentId: idSchema,
    /** The item of cost, named the same way in every record. */
    item: wordsSchema,
    source: codeSchema(stateSources),
    programme: z.optional(wordsSchema),
    amountVnd: vndSchema,
    /** Not known where absent. */
    on: z.optional(isoDateSchema),
    /** Approved and not paid yet: no answer that it was paid, and yet to be looked at. */
    promised: z.optional(z.boolean()),
    projectId: z.optional(idSchema),
    document: z.optional(wordsSchema),
  })
  .register(z.globalRegistry, { id: 'PriorSupport', title: 'Hỗ trợ đã nhận' })
