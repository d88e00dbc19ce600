import * as z from 'zod'
import { isoDateSchema, vndSchema } from '../values.schema.js'
import { industryCodes, legalFormCodes } from '../vocabulary.js'
import {
  addressSchema,
  calendarYearSchema,
  contactSchema,
  idSchema,
  wholeSchema,
  wordsSchema,
} from './fields.schema.js'
import { productGroupCodes, voteLevelCodes } from './vocabulary.js'

/** A rural industrial establishment (cơ sở công nghiệp nông thôn). */
export const establishmentSchema = z
  .strictObject({
    id: idSchema,
    name: wordsSchema,
    taxCode: wordsSchema
      .meta({ description: 'Mã số thuế. Twelve digits are a personal number and are removed by redact().' })
      .optional(),
    legalForm: z.enum(legalFormCodes).optional(),
    address: addressSchema.optional(),
    representative: contactSchema.optional(),
    industry: z.enum(industryCodes).optional(),
    businessLine: wordsSchema.optional(),
    foundedOn: isoDateSchema.optional(),
    figures: z
      .array(
        z.strictObject({
          year: calendarYearSchema,
          employees: wholeSchema.optional(),
          revenueVnd: vndSchema.optional(),
          totalCapitalVnd: vndSchema.optional(),
        }),
      )
      .optional(),
    womenOwned: z.boolean().optional(),
    ethnicMinorityOwned: z.boolean().optional(),
    clusterId: idSchema.optional(),
    /** Identifiers of records merged into this one, so that old references still find it. */
    formerIds: z.array(idSchema).optional(),
  })
  .meta({ id: 'Establishment', title: 'Cơ sở công nghiệp nông thôn' })

/** A product, and what it was entered for and awarded in the typical-product votes. */
export const productSchema = z
  .strictObject({
    id: idSchema,
    establishmentId: idSchema,
    name: wordsSchema,
    group: z.enum(productGroupCodes),
    /** Whether several products stand for the vote together (bộ sản phẩm). */
    set: z.boolean().optional(),
    entries: z
      .array(
        z.strictObject({
          level: z.enum(voteLevelCodes),
          on: isoDateSchema,
          score: wholeSchema.max(100).optional(),
        }),
      )
      .optional(),
    certificates: z
      .array(
        z.strictObject({
          level: z.enum(voteLevelCodes),
          number: wordsSchema.optional(),
          issuedOn: isoDateSchema,
          /** The last day of validity, as the certificate says it. */
          validTo: isoDateSchema.optional(),
        }),
      )
      .optional(),
  })
  .meta({ id: 'Product', title: 'Sản phẩm công nghiệp nông thôn' })
