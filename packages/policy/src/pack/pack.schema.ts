import {
  basisCodes,
  budgetLevelCodes,
  unitCodes,
  type Citation,
  type IsoDate,
  type Text,
} from '@khuyencong/domain'
import {
  citationSchema,
  contentCodeSchema,
  isoDateSchema,
  shareSchema,
  textSchema,
  verificationSchema,
  vndSchema,
} from '@khuyencong/domain/schemas'
import * as z from 'zod/mini'
import type { ByContent } from '../policy.js'
import type { Pack } from './pack.js'

/** The schemas of the domain, as the types that the domain gives them. */
const citation = citationSchema as unknown as z.ZodMiniType<Citation>
const day = isoDateSchema as unknown as z.ZodMiniType<IsoDate>
const text = textSchema as unknown as z.ZodMiniType<Text>

const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))
const contentCode = contentCodeSchema
const cited = { citation, verification: verificationSchema, note: z.exactOptional(text) }
const yes = z.exactOptional(z.literal(true))

const bandSchema = z.strictObject({ code: slug, title: text, vndPerHectare: vndSchema, capVnd: vndSchema })

/** One shape for both kinds of norm, so that what is wrong with a field is told at the field. */
export const packNormShape = z.strictObject({
  ...cited,
  asNational: yes,
  title: z.exactOptional(text),
  unit: z.exactOptional(z.enum(unitCodes)),
  basis: z.exactOptional(z.enum(basisCodes)),
  share: z.exactOptional(shareSchema),
  capVnd: z.exactOptional(vndSchema),
  capMultiple: z.exactOptional(z.strictObject({ of: contentCode, multiplier: shareSchema })),
  perHectare: z.exactOptional(z.array(bandSchema).check(z.minLength(1))),
  costs: z.exactOptional(text),
  refersTo: z.exactOptional(text),
  content: z.exactOptional(citation),
  conditionsOf: z.exactOptional(contentCode),
  unseen: z.exactOptional(z.array(z.enum(['share', 'cap']))),
  oneSupportEach: yes,
  recoverable: yes,
  budgetLevel: z.exactOptional(z.enum(budgetLevelCodes)),
})

/** The shape of a pack, for the type tests; its interface is {@link Pack}. */
export const packShape = z.strictObject({
  ...cited,
  id: slug,
  title: text,
  illustrative: yes,
  number: z.nullable(z.string().check(z.regex(/^\d{1,5}(\/\d{4})?\/[A-ZĐ0-9]+(-[A-ZĐ0-9]+)*$/))),
  kind: z.nullable(z.enum(['decision', 'resolution'])),
  issuer: text,
  issuedOn: z.nullable(day),
  inForceFrom: z.nullable(day),
  notBefore: z.exactOptional(day),
  inForceBefore: z.nullable(day),
  endNotSeen: yes,
  provinceCode: z.string().check(z.regex(/^\d{2}$/)),
  formerProvinces: z.array(slug).check(z.minLength(1)),
  limitedTo: z.exactOptional(
    z.strictObject({
      craftVillages: yes,
      activities: z.exactOptional(z.array(contentCode).check(z.minLength(1))),
    }),
  ),
  replaces: z.exactOptional(z.array(z.string().check(z.minLength(1)))),
  saving: z.exactOptional(z.strictObject({ ...cited, keeps: z.literal('projects-approved-before') })),
  norms: z.nullable(
    z.record(contentCode, packNormShape) as unknown as z.ZodMiniType<
      ByContent<z.infer<typeof packNormShape>>
    >,
  ),
})

/** A pack that has the right shape. */
export type PackShape = z.infer<typeof packShape>

/**
 * The shape of a provincial pack. What holds between its fields is checked by `parsePack`.
 *
 * @example
 * ```ts
 * packSchema.safeParse({ id: 'x' }).success // => false
 * ```
 */
export const packSchema: z.ZodMiniType<Pack> = packShape as unknown as z.ZodMiniType<Pack>
