import * as z from 'zod'

/** A stable identifier: letters, digits, dot, underscore and hyphen. It is never given to another record. */
export const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
  .meta({ description: 'Stable identifier' })

/** A text that is not blank. The pattern says in the JSON Schema what trimming does in the code. */
export const wordsSchema = z
  .string()
  .trim()
  .min(1)
  .meta({ pattern: String.raw`\S` })

/** A whole number, zero or more. */
export const wholeSchema = z.int().nonnegative()

/** An area in whole square metres. */
export const areaSchema = z.int().nonnegative().meta({ description: 'm²', unit: 'square-metre' })

/** A year of the calendar. */
export const calendarYearSchema = z.int().min(1900).max(9999)

/**
 * Mark a field as personal data: the mark stands in the schema, in the JSON Schema made of it, and `redact` obeys it.
 *
 * A marked field must be optional, so that a redacted record is still a record.
 */
export function personal<Schema extends z.ZodType>(schema: Schema): Schema {
  return schema.meta({ 'x-personal-data': true })
}

/** A telephone number: its shape alone. */
export const phoneSchema = z.string().regex(/^\+?\d(?:[ ().-]{0,2}\d){6,14}$/)

/** A personal identification number of twelve digits, or an older one of nine: its shape alone; no act was read. */
export const identityNumberSchema = z.string().regex(/^(?:\d{9}|\d{12})$/)

/** A province or commune code, and the address below it. An address of a household business is personal data. */
export const addressSchema = z.strictObject({
  provinceCode: wordsSchema,
  communeCode: wordsSchema.optional(),
  street: personal(wordsSchema).optional(),
})

/** A person who stands for a unit. */
export const contactSchema = z.strictObject({
  name: personal(wordsSchema).optional(),
  title: wordsSchema.optional(),
  phone: personal(phoneSchema).optional(),
  email: personal(z.email()).optional(),
  identityNumber: personal(identityNumberSchema).optional(),
})
