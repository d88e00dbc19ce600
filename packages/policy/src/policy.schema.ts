import {
  basisCodes,
  budgetLevelCodes,
  fundCodes,
  industryCodes,
  stageCodes,
  unitCodes,
  type Citation,
  type IsoDate,
  type Loan,
  type Period,
  type Text,
} from '@khuyencong/domain'
import {
  citationSchema,
  contentCodeSchema,
  isoDateSchema,
  periodSchema,
  shareSchema,
  textSchema,
  verificationSchema,
  vndSchema,
} from '@khuyencong/domain/schemas'
import * as z from 'zod/mini'
import { conditionSchema, monthDaySchema } from './condition.schema.js'
import type { ByContent, CapValue, Parameters, Policy } from './policy.js'

/** The schemas of the domain, as the types that the domain gives them. */
const citation = citationSchema as unknown as z.ZodMiniType<Citation>
const day = isoDateSchema as unknown as z.ZodMiniType<IsoDate>
const period = periodSchema as unknown as z.ZodMiniType<Period>
const text = textSchema as unknown as z.ZodMiniType<Text>

const name = z.string().check(z.minLength(1))
const content = contentCodeSchema
const cited = { citation, verification: verificationSchema, note: z.exactOptional(text) }
const noted = z.strictObject(cited)

const bandSchema = z.strictObject({
  ...cited,
  code: name,
  title: text,
  vndPerHectare: vndSchema,
  capVnd: vndSchema,
})

// One shape for both kinds of cap, so that what is wrong with a field is told at the field.
const capSchema = z.strictObject({
  ...cited,
  on: z.enum(['support', 'basis']),
  vnd: z.exactOptional(vndSchema),
  multipleOf: z.exactOptional(content),
  multiplier: z.exactOptional(shareSchema),
}) as unknown as z.ZodMiniType<CapValue>

const normSchema = z.strictObject({
  ...cited,
  title: z.exactOptional(text),
  unit: z.enum(unitCodes),
  basis: z.enum(basisCodes),
  share: z.exactOptional(z.strictObject({ ...cited, value: shareSchema })),
  cap: z.exactOptional(capSchema),
  costs: z.exactOptional(text),
  refersTo: z.exactOptional(text),
  multiplied: z.exactOptional(z.literal(false)),
  content: citation,
  perHectare: z.exactOptional(z.array(bandSchema).check(z.minLength(1))),
  oneSupportEach: z.exactOptional(noted),
  recoverable: z.exactOptional(z.literal(true)),
  budgetLevel: z.exactOptional(z.enum(budgetLevelCodes)),
  asNational: z.exactOptional(z.strictObject({ ...cited, version: day })),
  unseen: z.exactOptional(z.array(z.enum(['share', 'cap'])).check(z.minLength(1))),
})

const parameter = <Value extends z.core.SomeType>(value: Value) =>
  z.strictObject({ ...cited, value, title: text })
const yearDay = z.union([
  z.strictObject({ planYearPlus: z.int(), monthDay: monthDaySchema }),
  z.strictObject({ lastYearPlus: z.int(), monthDay: monthDaySchema }),
])
const loanTerms = ['short', 'medium', 'long'] as const satisfies readonly Loan['term'][]
const loanPurposes = [
  'buildings',
  'machinery',
  'technology-line',
  'other',
] as const satisfies readonly Loan['purpose'][]

const parameters = {
  invoiceWindow: parameter(z.strictObject({ from: yearDay, before: yearDay })),
  earlierSupportCounts: parameter(z.boolean()),
  rounding: parameter(z.literal('down')),
  counterpart: parameter(z.literal('sources-equal-cost')),
  otherStateMoney: parameter(z.literal('none')),
  interestYears: parameter(z.int().check(z.nonnegative())),
  interestLoans: parameter(
    z.strictObject({
      currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
      terms: z.array(z.enum(loanTerms)),
      purposes: z.array(z.enum(loanPurposes)),
    }),
  ),
  interestYearsFrom: parameter(z.literal('drawdown')),
  advanceCeiling: parameter(shareSchema),
  smeThresholds: parameter(z.string()),
  difficultAreaList: parameter(z.literal('in-force-on-as-of-date')),
} as const satisfies Record<keyof Parameters, unknown>

const parameterNames = Object.keys(parameters) as [keyof Parameters, ...(keyof Parameters)[]]

const criterionSchema = z.strictObject({
  ...cited,
  activities: z.exactOptional(z.array(content).check(z.minLength(1))),
  fund: z.exactOptional(z.enum(fundCodes)),
  stage: z.exactOptional(z.enum(stageCodes)),
  when: z.exactOptional(conditionSchema),
  condition: conditionSchema,
  requirement: text,
  restsOn: z.exactOptional(z.array(z.enum(parameterNames))),
})

const groupSchema = z.strictObject({ ...cited, code: name, title: text, condition: conditionSchema })

/** The shape of a policy, for the type tests; its interface is {@link Policy}. */
export const policyShape = z.strictObject({
  id: name,
  version: day,
  fund: z.enum(fundCodes),
  title: text,
  local: z.exactOptional(z.strictObject({ act: citation, inForceFrom: z.nullable(day) })),
  acts: z.array(name),
  norms: z.record(content, normSchema) as unknown as z.ZodMiniType<ByContent<z.infer<typeof normSchema>>>,
  criteria: z.record(name, criterionSchema),
  definitions: z.record(name, conditionSchema),
  lists: z.record(
    name,
    z.strictObject({ title: text, members: z.array(z.strictObject({ ...cited, value: name, period })) }),
  ),
  parameters: z.strictObject(parameters),
  priority: z.strictObject({
    areas: z.array(groupSchema),
    industries: z.array(groupSchema),
    multiplier: z.strictObject({
      ...cited,
      maximum: shareSchema,
      appliesTo: z.literal('support-level'),
      authority: text,
    }),
    unranked: z.array(content),
    unrankedIndustries: z.exactOptional(z.array(z.enum(industryCodes))),
  }),
  gaps: z.array(z.strictObject({ title: text, citation })),
})

/**
 * The shape of a policy. What holds between its fields is checked by `parsePolicy`.
 *
 * @example
 * ```ts
 * policySchema.safeParse(JSON.parse(JSON.stringify(policy))).success // => true
 * ```
 */
export const policySchema: z.ZodMiniType<Policy> = policyShape as unknown as z.ZodMiniType<Policy>
