import * as z from 'zod'
import { verifications } from './citation.js'
import { isIsoDate } from './date.js'
import { MAX_VND } from './vnd.js'

/** An amount in whole đồng. */
export const vndSchema = z.int().nonnegative().max(MAX_VND)

/** A share or multiplier as decimal text. */
export const shareSchema = z.string().regex(/^\d{1,6}(\.\d{1,6})?$/)

/** A calendar day that exists. */
export const isoDateSchema = z.iso.date().refine(isIsoDate)

/** A text in both languages. */
export const textSchema = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) })

/** A half-open span of days. */
export const periodSchema = z
  .strictObject({ from: isoDateSchema, before: isoDateSchema.nullable() })
  .refine(({ from, before }) => before === null || from < before, { path: ['before'] })

/** A citation. */
export const citationSchema = z.strictObject({
  instrument: z.string().min(1),
  article: z.string().min(1).optional(),
  clause: z.string().min(1).optional(),
  point: z.string().min(1).optional(),
})

/** A mark of certainty. */
export const verificationSchema = z.enum(verifications)
