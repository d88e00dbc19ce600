import * as z from 'zod/mini'
import { codeSchema } from '../suggest.js'
import { isoDateSchema, vndSchema } from '../values.schema.js'
import {
  addressSchema,
  calendarYearSchema,
  contactSchema,
  idSchema,
  identityNumberSchema,
  personal,
  phoneSchema,
  wholeSchema,
  wordsSchema,
} from './fields.schema.js'
import { organisationKinds } from './vocabulary.js'

/** A unit that manages promotion projects or delivers promotion services. */
export const serviceOrganisationSchema = z
  .strictObject({
    id: idSchema,
    name: wordsSchema,
    kind: codeSchema(organisationKinds),
    taxCode: z.optional(wordsSchema),
    address: z.optional(addressSchema),
    representative: z.optional(contactSchema),
    /** What its capacity is judged by (khoản 2 Điều 7 46/2012/TT-BCT). */
    capacity: z.optional(
      z.strictObject({
        personnel: z.optional(wordsSchema),
        finance: z.optional(wordsSchema),
        facilities: z.optional(wordsSchema),
        experience: z.optional(wordsSchema),
      }),
    ),
    staff: z.optional(z.array(z.strictObject({ year: calendarYearSchema, persons: wholeSchema }))),
  })
  .register(z.globalRegistry, { id: 'ServiceOrganisation', title: 'Tổ chức dịch vụ khuyến công' })

/** A collaborator (cộng tác viên khuyến công). */
export const collaboratorSchema = z
  .strictObject({
    id: idSchema,
    name: z.optional(personal(wordsSchema)),
    phone: z.optional(personal(phoneSchema)),
    email: z.optional(personal(z.email())),
    identityNumber: z.optional(personal(identityNumberSchema)),
    organisationId: z.optional(idSchema),
    area: addressSchema,
    /** The decision that set up the network of the commune (khoản 3 Điều 8 45/2012/NĐ-CP). */
    decision: z.optional(wordsSchema),
    /** The decision on remuneration, and its amount a month where it sets one (Điều 10 45/2012/NĐ-CP). */
    remunerationDecision: z.optional(wordsSchema),
    monthlyRemunerationVnd: z.optional(vndSchema),
    from: isoDateSchema,
    /** The day after the last one. */
    before: z.optional(isoDateSchema),
  })
  .register(z.globalRegistry, { id: 'Collaborator', title: 'Cộng tác viên khuyến công' })
