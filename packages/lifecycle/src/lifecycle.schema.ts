import { isoDateSchema, vndSchema } from '@khuyencong/domain/schemas'
import * as z from 'zod/mini'
import { roleCodes } from './bodies/roles.js'
import type { CaseFile } from './check/runCase.js'
import type { JsonObject } from './engine/json.js'
import type { AuditEntry, LifecycleRecord } from './engine/record.js'
import type { LifecycleEvent } from './kit/types.js'
import { documents, type DocumentCode } from './proof/documents.js'

/** A schema that reads a type which is written out, so that its declaration is that type's name. */
type Reads<Type> = z.ZodMiniType<Type>

const text = z.string().check(z.minLength(1))
const optionalText = z.exactOptional(text)
// `z.json()` is recursive over any JSON; what it reads is what `JsonObject` says.
const json = z.record(z.string(), z.json()) as unknown as Reads<JsonObject>
const pin = z.strictObject({ id: text, version: text })
const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const count = z.int().check(z.nonnegative())
const documentCodes = Object.keys(documents) as [DocumentCode, ...DocumentCode[]]

const body = z.strictObject({ provinceCode: optionalText, communeCode: optionalText, name: optionalText })
const actor = z.strictObject({ id: text, role: z.enum(roleCodes), body: z.exactOptional(body) })

const proofItem = z.strictObject({
  document: z.enum(documentCodes),
  copy: z.enum(['original', 'valid-copy', 'plain-copy']),
  form: optionalText,
  reference: optionalText,
  dated: z.exactOptional(isoDateSchema),
  digest: z.exactOptional(digest),
  sets: z.exactOptional(count),
})

/** An event, as a host tells it. */
export const eventSchema: Reads<LifecycleEvent> = z.strictObject({
  type: text,
  id: optionalText,
  late: z.exactOptional(z.strictObject({ reason: text })),
  by: actor,
  on: isoDateSchema,
  input: z.exactOptional(json),
  proof: z.exactOptional(z.array(proofItem)),
  policy: z.exactOptional(z.strictObject({ id: text, version: isoDateSchema, digest })),
})

const money = z.strictObject({
  askedVnd: z.nullable(vndSchema),
  approvedVnd: z.nullable(vndSchema),
  advancedVnd: vndSchema,
  settledVnd: z.nullable(vndSchema),
  refundedVnd: vndSchema,
  lines: z.record(
    z.string(),
    z.strictObject({
      approvedVnd: vndSchema,
      advancedVnd: vndSchema,
      refundedVnd: z.exactOptional(vndSchema),
    }),
  ),
})

/** A record, as a host stores it. */
export const recordSchema: Reads<LifecycleRecord> = z.strictObject({
  id: text,
  machine: pin,
  state: text,
  asOf: isoDateSchema,
  facts: json,
  money,
  dates: z.record(z.string(), isoDateSchema),
  proof: z.array(z.extend(proofItem, { event: text, filedOn: isoDateSchema })),
  history: z.array(
    z.strictObject({ path: z.string(), value: z.json(), event: z.string(), replacedOn: isoDateSchema }),
  ),
  events: z.exactOptional(z.array(z.strictObject({ id: text, digest }))),
  chain: z.strictObject({ length: count, head: z.nullable(digest) }),
})

/** An audit entry, as a host stores it. */
export const entrySchema: Reads<AuditEntry> = z.strictObject({
  record: text,
  machine: pin,
  sequence: count,
  previous: z.nullable(digest),
  event: eventSchema,
  transition: z.nullable(z.string()),
  from: z.nullable(z.string()),
  to: text,
  patches: z.array(
    z.strictObject({
      op: z.enum(['replace', 'add', 'remove']),
      path: z.array(z.union([z.string(), count])),
      value: z.exactOptional(z.json()),
    }),
  ),
  doubts: z.exactOptional(z.array(z.strictObject({ code: text, answer: z.enum(['unmet', 'unknown']) }))),
  hash: digest,
})

/** A case as a file holds it: the machine, how it began and what happened since. */
export const caseFileSchema: Reads<CaseFile> = z.strictObject({
  machine: pin,
  open: z.strictObject({
    id: text,
    by: actor,
    on: isoDateSchema,
    facts: z.exactOptional(json),
    askedVnd: z.exactOptional(vndSchema),
    approvedVnd: z.exactOptional(vndSchema),
    advancedVnd: z.exactOptional(vndSchema),
  }),
  events: z.array(eventSchema),
})

/** A record as a host stores it, together with the entries that made it. */
export interface StoredCase {
  readonly record: LifecycleRecord
  readonly entries: readonly AuditEntry[]
}

/** The schema of a {@link StoredCase}. */
export const storedCaseSchema: Reads<StoredCase> = z.strictObject({
  record: recordSchema,
  entries: z.array(entrySchema),
})
