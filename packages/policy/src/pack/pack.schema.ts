import {
  allActivityCodes,
  basisCodes,
  budgetLevelCodes,
  unitCodes,
  type ActivityCode,
} from '@khuyencong/domain'
import {
  citationSchema,
  isoDateSchema,
  shareSchema,
  textSchema,
  verificationSchema,
  vndSchema,
} from '@khuyencong/domain/schemas'
import * as z from 'zod'

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const activity = z.enum(allActivityCodes)

const cited = {
  citation: citationSchema,
  verification: verificationSchema,
  note: textSchema.optional(),
}

const bandSchema = z.strictObject({
  code: slug,
  title: textSchema,
  vndPerHectare: vndSchema,
  capVnd: vndSchema,
})

// One shape for both kinds of norm, so that what is wrong with a field is told at the field.
const normSchema = z.strictObject({
  ...cited,
  asNational: z.literal(true).optional(),
  unit: z.enum(unitCodes).optional(),
  basis: z.enum(basisCodes).optional(),
  share: shareSchema.optional(),
  capVnd: vndSchema.optional(),
  capMultiple: z.strictObject({ of: activity, multiplier: shareSchema }).optional(),
  perHectare: z.array(bandSchema).min(1).optional(),
  costs: textSchema.optional(),
  refersTo: textSchema.optional(),
  content: citationSchema.optional(),
  conditionsOf: activity.optional(),
  unseen: z.array(z.enum(['share', 'cap'])).optional(),
  oneSupportEach: z.literal(true).optional(),
  recoverable: z.literal(true).optional(),
  budgetLevel: z.enum(budgetLevelCodes).optional(),
})

const norms = z.strictObject(
  Object.fromEntries(allActivityCodes.map((code) => [code, normSchema.optional()])) as Record<
    ActivityCode,
    z.ZodOptional<typeof normSchema>
  >,
)

/** The shape of a provincial pack. What holds between its fields is checked by `parsePack`. */
export const packSchema = z.strictObject({
  id: slug,
  title: textSchema,
  illustrative: z.literal(true).optional(),
  number: z
    .string()
    .regex(/^\d{1,5}(\/\d{4})?\/[A-ZĐ0-9]+(-[A-ZĐ0-9]+)*$/)
    .nullable(),
  kind: z.enum(['decision', 'resolution']).nullable(),
  issuer: textSchema,
  issuedOn: isoDateSchema.nullable(),
  inForceFrom: isoDateSchema.nullable(),
  notBefore: isoDateSchema.optional(),
  inForceBefore: isoDateSchema.nullable(),
  endNotSeen: z.literal(true).optional(),
  provinceCode: z.string().regex(/^\d{2}$/),
  formerProvinces: z.array(slug).min(1),
  limitedTo: z
    .strictObject({
      craftVillages: z.literal(true).optional(),
      activities: z.array(activity).min(1).optional(),
    })
    .optional(),
  replaces: z.array(z.string().min(1)).optional(),
  saving: z.strictObject({ keeps: z.literal('projects-approved-before'), ...cited }).optional(),
  norms: norms.nullable(),
  ...cited,
})

/** A pack that has the right shape. */
export type PackShape = z.infer<typeof packSchema>
