import * as z from 'zod'
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
import { organisationKindCodes } from './vocabulary.js'

/** A unit that manages promotion projects or delivers promotion services. */
export const serviceOrganisationSchema = z
  .strictObject({
    id: idSchema,
    name: wordsSchema,
    kind: z.enum(organisationKindCodes),
    taxCode: wordsSchema.optional(),
    address: addressSchema.optional(),
    representative: contactSchema.optional(),
    /** What its capacity is judged by (khoản 2 Điều 7 46/2012/TT-BCT). */
    capacity: z
      .strictObject({
        personnel: wordsSchema.optional(),
        finance: wordsSchema.optional(),
        facilities: wordsSchema.optional(),
        experience: wordsSchema.optional(),
      })
      .optional(),
    staff: z.array(z.strictObject({ year: calendarYearSchema, persons: wholeSchema })).optional(),
  })
  .meta({ id: 'ServiceOrganisation', title: 'Tổ chức dịch vụ khuyến công' })

/** A collaborator (cộng tác viên khuyến công). */
export const collaboratorSchema = z
  .strictObject({
    id: idSchema,
    name: personal(wordsSchema).optional(),
    phone: personal(phoneSchema).optional(),
    email: personal(z.email()).optional(),
    identityNumber: personal(identityNumberSchema).optional(),
    organisationId: idSchema.optional(),
    area: addressSchema,
    /** The decision that set up the network of the commune (khoản 3 Điều 8 45/2012/NĐ-CP). */
    decision: wordsSchema.optional(),
    /** The decision on remuneration, and its amount a month where it sets one (Điều 10 45/2012/NĐ-CP). */
    remunerationDecision: wordsSchema.optional(),
    monthlyRemunerationVnd: vndSchema.optional(),
    from: isoDateSchema,
    /** The day after the last one. */
    before: isoDateSchema.optional(),
  })
  .meta({ id: 'Collaborator', title: 'Cộng tác viên khuyến công' })
