import * as z from 'zod/mini'
import { verifications } from './citation.js'
import { isIsoDate, type IsoDate } from './date.js'
import { MAX_VND } from './vnd.js'

/** An amount in whole đồng. */
export const vndSchema = z.int().check(z.nonnegative(), z.lte(MAX_VND))

/** A share or multiplier as decimal text. */
export const shareSchema = z.string().check(z.regex(/^\d{1,6}(\.\d{1,6})?$/))

/** A calendar day that exists. */
// The check proves what the type says; the schema library cannot know.
export const isoDateSchema = z.iso.date().check(z.refine(isIsoDate)) as z.core.$ZodType as z.ZodMiniType<
  IsoDate,
  string
>

/** A text in both languages. */
export const textSchema = z.strictObject({
  vi: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
})

/** A half-open span of days. */
export const periodSchema = z
  .strictObject({ from: isoDateSchema, before: z.nullable(isoDateSchema) })
  .check(z.refine(({ from, before }) => before === null || from < before, { path: ['before'] }))

/** A citation. */
export const citationSchema = z.strictObject({
  instrument: z.string().check(z.minLength(1)),
  article: z.optional(z.string().check(z.minLength(1))),
  clause: z.optional(z.string().check(z.minLength(1))),
  point: z.optional(z.string().check(z.minLength(1))),
})

/** A mark of certainty. */
export const verificationSchema = z.enum(verifications)
