import * as z from 'zod/mini'
import { codeSchema } from '../suggest.js'
import { isoDateSchema, vndSchema } from '../values.schema.js'
import { industries, legalForms } from '../vocabulary.js'
import {
  addressSchema,
  calendarYearSchema,
  contactSchema,
  described,
  idSchema,
  wholeSchema,
  wordsSchema,
} from './fields.schema.js'
import { productGroups, voteLevels } from './vocabulary.js'

/** A rural industrial establishment (cơ sở công nghiệp nông thôn). */
export const establishmentSchema = z
  .strictObject({
    id: idSchema,
    name: wordsSchema,
    taxCode: z.optional(
      described(wordsSchema, {
        description: 'Mã số thuế. Twelve digits are a personal number and are removed by redact().',
      }),
    ),
    legalForm: z.optional(codeSchema(legalForms)),
    address: z.optional(addressSchema),
    representative: z.optional(contactSchema),
    industry: z.optional(codeSchema(industries)),
    businessLine: z.optional(wordsSchema),
    foundedOn: z.optional(isoDateSchema),
    figures: z.optional(
      z.array(
        z.strictObject({
          year: calendarYearSchema,
          employees: z.optional(wholeSchema),
          revenueVnd: z.optional(vndSchema),
          totalCapitalVnd: z.optional(vndSchema),
        }),
      ),
    ),
    womenOwned: z.optional(z.boolean()),
    ethnicMinorityOwned: z.optional(z.boolean()),
    clusterId: z.optional(idSchema),
    /** Identifiers of records merged into this one, so that old references still find it. */
    formerIds: z.optional(z.array(idSchema)),
  })
  .register(z.globalRegistry, { id: 'Establishment', title: 'Cơ sở công nghiệp nông thôn' })

/** A product, and what it was entered for and awarded in the typical-product votes. */
export const productSchema = z
  .strictObject({
    id: idSchema,
    establishmentId: idSchema,
    name: wordsSchema,
    group: codeSchema(productGroups),
    /** Whether several products stand for the vote together (bộ sản phẩm). */
    set: z.optional(z.boolean()),
    entries: z.optional(
      z.array(
        z.strictObject({
          level: codeSchema(voteLevels),
          on: isoDateSchema,
          score: z.optional(wholeSchema.check(z.lte(100))),
        }),
      ),
    ),
    certificates: z.optional(
      z.array(
        z.strictObject({
          level: codeSchema(voteLevels),
          number: z.optional(wordsSchema),
          issuedOn: isoDateSchema,
          /** The last day of validity, as the certificate says it. */
          validTo: z.optional(isoDateSchema),
        }),
      ),
    ),
  })
  .register(z.globalRegistry, { id: 'Product', title: 'Sản phẩm công nghiệp nông thôn' })
