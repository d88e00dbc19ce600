import * as z from 'zod/mini'
import { codeSchema } from '../suggest.js'
import { citationSchema, isoDateSchema, textSchema, verificationSchema, vndSchema } from '../values.schema.js'
import { contentCodeSchema } from '../content.schema.js'
import { funds } from '../vocabulary.js'
import { calendarYearSchema, idSchema, wholeSchema, wordsSchema } from './fields.schema.js'
import { measureUnitCodes, resultIndicatorCodes } from './measures.js'
import { allocationSources, budgetLevels } from './vocabulary.js'

// Like `periodSchema`, but with an end: a programme always has one, and null would mean an absent field here.
const spanSchema = z.strictObject({ from: isoDateSchema, before: isoDateSchema })

/** One target of a programme. Without a value the target is not known; it is not zero. */
export const targetSchema = z.strictObject({
  code: wordsSchema,
  label: textSchema,
  unit: z.enum(measureUnitCodes),
  value: z.optional(wholeSchema),
  /** The results that count towards it, all of this unit; none where nothing recorded shows it. */
  indicators: z.array(z.enum(resultIndicatorCodes)),
  /** Where the target counts projects: those of these activities, once accepted. */
  activities: z.optional(z.array(contentCodeSchema)),
  /** Days the target is for, where it is not the whole programme. */
  within: z.optional(spanSchema),
  note: z.optional(textSchema),
})

/** A programme (chương trình khuyến công), national or of a province, with its targets. */
export const programmeSchema = z
  .strictObject({
    id: idSchema,
    title: textSchema,
    fund: codeSchema(funds),
    provinceCode: z.optional(wordsSchema),
    period: spanSchema,
    citation: citationSchema,
    verification: verificationSchema,
    note: z.optional(textSchema),
    /** Not known where absent. */
    budgetVnd: z.optional(vndSchema),
    targets: z.array(targetSchema),
  })
  .register(z.globalRegistry, { id: 'Programme', title: 'Chương trình khuyến công' })

/** A plan (kế hoạch khuyến công): the projects of one year under one fund. */
export const planSchema = z
  .strictObject({
    id: idSchema,
    year: calendarYearSchema,
    fund: codeSchema(funds),
    provinceCode: z.optional(wordsSchema),
    programmeId: z.optional(idSchema),
    decision: z.optional(wordsSchema),
    approvedOn: z.optional(isoDateSchema),
    approvedBy: z.optional(wordsSchema),
  })
  .register(z.globalRegistry, { id: 'Plan', title: 'Kế hoạch khuyến công' })

/** Money allocated to a year, by where it comes from and which level of government allocates it. */
export const allocationSchema = z
  .strictObject({
    id: idSchema,
    year: calendarYearSchema,
    fund: codeSchema(funds),
    source: codeSchema(allocationSources),
    level: codeSchema(budgetLevels),
    provinceCode: z.optional(wordsSchema),
    planId: z.optional(idSchema),
    amountVnd: vndSchema,
    decidedOn: z.optional(isoDateSchema),
    decision: z.optional(wordsSchema),
  })
  .register(z.globalRegistry, { id: 'Allocation', title: 'Phân bổ kinh phí' })
