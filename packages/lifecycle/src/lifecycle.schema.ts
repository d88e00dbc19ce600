import { isIsoDate } from '@khuyencong/domain'
import { vndSchema, isoDateSchema } from '@khuyencong/domain/schemas'
import * as z from 'zod'
import { roleCodes } from './bodies/roles.js'
import { documents, type DocumentCode } from './proof/documents.js'

const jsonObject = z.record(z.string(), z.json())
const pin = z.strictObject({ id: z.string().min(1), version: z.string().min(1) })
const digest = z.string().regex(/^[0-9a-f]{64}$/)
const documentCodes = Object.keys(documents) as [DocumentCode, ...DocumentCode[]]

const actor = z.strictObject({
  id: z.string().min(1),
  role: z.enum(roleCodes),
  body: z.string().min(1).optional(),
})

const proofItem = z.strictObject({
  document: z.enum(documentCodes),
  copy: z.enum(['original', 'valid-copy', 'plain-copy']),
  form: z.string().min(1).optional(),
  reference: z.string().min(1).optional(),
  dated: z.optional(isoDateSchema),
  digest: digest.optional(),
})

/** An event, as a host tells it. */
export const eventSchema = z.strictObject({
  type: z.string().min(1),
  by: actor,
  on: isoDateSchema,
  input: jsonObject.optional(),
  proof: z.array(proofItem).optional(),
  policy: z.strictObject({ id: z.string().min(1), version: z.string().refine(isIsoDate), digest }).optional(),
})

const money = z.strictObject({
  askedVnd: z.nullable(vndSchema),
  approvedVnd: z.nullable(vndSchema),
  advancedVnd: vndSchema,
  settledVnd: z.nullable(vndSchema),
  refundedVnd: vndSchema,
  lines: z.record(z.string(), z.strictObject({ approvedVnd: vndSchema, advancedVnd: vndSchema })),
})

/** A record, as a host stores it. */
export const recordSchema = z.strictObject({
  id: z.string().min(1),
  machine: pin,
  state: z.string().min(1),
  asOf: isoDateSchema,
  facts: jsonObject,
  money,
  dates: z.record(z.string(), isoDateSchema),
  proof: z.array(proofItem.extend({ event: z.string().min(1), filedOn: isoDateSchema })),
  history: z.array(
    z.strictObject({ path: z.string(), value: z.json(), event: z.string(), replacedOn: isoDateSchema }),
  ),
  chain: z.strictObject({ length: z.int().nonnegative(), head: digest.nullable() }),
})

/** An audit entry, as a host stores it. */
export const entrySchema = z.strictObject({
  record: z.string().min(1),
  machine: pin,
  sequence: z.int().nonnegative(),
  previous: digest.nullable(),
  event: eventSchema,
  transition: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().min(1),
  patches: z.array(
    z.strictObject({
      op: z.enum(['replace', 'add', 'remove']),
      path: z.array(z.union([z.string(), z.int().nonnegative()])),
      value: z.json().optional(),
    }),
  ),
  hash: digest,
})

/** A case as a file holds it: the machine, how it began and what happened since. */
export const caseFileSchema = z.strictObject({
  machine: pin,
  open: z.strictObject({
    id: z.string().min(1),
    by: actor,
    on: isoDateSchema,
    facts: jsonObject.optional(),
    askedVnd: z.optional(vndSchema),
    approvedVnd: z.optional(vndSchema),
    advancedVnd: z.optional(vndSchema),
  }),
  events: z.array(eventSchema),
})

/** A record as a host stores it, together with the entries that made it. */
export const storedCaseSchema = z.strictObject({ record: recordSchema, entries: z.array(entrySchema) })
