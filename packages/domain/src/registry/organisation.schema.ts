import * as z from 'zod'
import { isoDateSchema } from '../values.schema.js'
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
    from: isoDateSchema,
    /** The day after the last one. */
    before: isoDateSchema.optional(),
  })
  .meta({ id: 'Collaborator', title: 'Cộng tác viên khuyến công' })
