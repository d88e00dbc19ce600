import * as z from 'zod/mini'

/** A stable identifier: letters, digits, dot, underscore and hyphen. It is never given to another record. */
export const idSchema = z
  .string()
  .check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/))
  .register(z.globalRegistry, { description: 'Stable identifier' })

/** A text that is not blank. The pattern says in the JSON Schema what trimming does in the code. */
export const wordsSchema = z
  .string()
  .check(z.trim(), z.minLength(1))
  .register(z.globalRegistry, { pattern: String.raw`\S` })

/** A whole number, zero or more. */
export const wholeSchema = z.int().check(z.nonnegative())

/** An area in whole square metres. */
export const areaSchema = z
  .int()
  .check(z.nonnegative())
  .register(z.globalRegistry, { description: 'm²', unit: 'square-metre' })

/** A year of the calendar. */
export const calendarYearSchema = z.int().check(z.gte(1900), z.lte(9999))

/** The same schema with more said about it; the one given stays as it is. */
export function described<Schema extends z.ZodMiniType>(schema: Schema, meta: z.core.GlobalMeta): Schema {
  const copy = schema.clone()
  z.globalRegistry.add(copy, meta)
  return copy
}

/**
 * Mark a field as personal data: the mark stands in the schema, in the JSON Schema made of it, and `redact` obeys it.
 *
 * A marked field must be optional, so that a redacted record is still a record.
 */
export function personal<Schema extends z.ZodMiniType>(schema: Schema): Schema {
  return described(schema, { 'x-personal-data': true })
}

/** A telephone number: its shape alone. */
export const phoneSchema = z.string().check(z.regex(/^\+?\d(?:[ ().-]{0,2}\d){6,14}$/))

/** A personal identification number of twelve digits, or an older one of nine: its shape alone; no act was read. */
export const identityNumberSchema = z.string().check(z.regex(/^(?:\d{9}|\d{12})$/))

/** A province or commune code, and the address below it. An address of a household business is personal data. */
export const addressSchema = z.strictObject({
  provinceCode: wordsSchema,
  communeCode: z.optional(wordsSchema),
  street: z.optional(personal(wordsSchema)),
})

/** A person who stands for a unit. */
export const contactSchema = z.strictObject({
  name: z.optional(personal(wordsSchema)),
  title: z.optional(wordsSchema),
  phone: z.optional(personal(phoneSchema)),
  email: z.optional(personal(z.email())),
  identityNumber: z.optional(personal(identityNumberSchema)),
})
