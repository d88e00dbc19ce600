import * as z from 'zod'
import { isoDateSchema, vndSchema } from '../values.schema.js'
import { activityCodes, fundCodes } from '../vocabulary.js'
import { fundingContentCodes } from './contents.js'
import {
  addressSchema,
  calendarYearSchema,
  idSchema,
  personal,
  wholeSchema,
  wordsSchema,
} from './fields.schema.js'
import { resultIndicatorCodes } from './measures.js'
import { fundingSourceCodes, projectStatusCodes } from './vocabulary.js'

/** Money that left a source on a day. */
export const paymentSchema = z.strictObject({
  on: isoDateSchema,
  amountVnd: vndSchema,
  kind: z.enum(['advance', 'remainder', 'settlement']).optional(),
})

/** Money that came back to a source on a day. */
export const refundSchema = z.strictObject({ on: isoDateSchema, amountVnd: vndSchema })

/** One source of money of a project, for one content where the project has several. */
export const fundingSchema = z.strictObject({
  source: z.enum(fundingSourceCodes),
  content: z.enum(fundingContentCodes).optional(),
  /** Which programme, where the source is other State money. */
  programme: wordsSchema.optional(),
  requestedVnd: vndSchema.optional(),
  approvedVnd: vndSchema.optional(),
  payments: z.array(paymentSchema).optional(),
  /** What came back to the source: advances not used and money not settled (khoản 6 Điều 12 36/2013/TT-BCT). */
  refunds: z.array(refundSchema).optional(),
  settledVnd: vndSchema.optional(),
})

/** One item of the estimate. `item` names the cost the same way in every project, for the ledger. */
export const costSchema = z.strictObject({
  item: wordsSchema,
  description: wordsSchema.optional(),
  unit: wordsSchema.optional(),
  quantity: wholeSchema.optional(),
  unitPriceVnd: vndSchema.optional(),
  nationalVnd: vndSchema.optional(),
  localVnd: vndSchema.optional(),
  counterpartVnd: vndSchema.optional(),
  otherVnd: vndSchema.optional(),
  /** Spent and accepted, at settlement. */
  settledVnd: vndSchema.optional(),
})

/** A voucher of expenditure (chứng từ chi). */
export const voucherSchema = z.strictObject({
  number: wordsSchema,
  on: isoDateSchema,
  description: wordsSchema,
  payee: personal(wordsSchema).optional(),
  item: wordsSchema.optional(),
  source: z.enum(fundingSourceCodes),
  amountVnd: vndSchema,
})

/** A result: a whole number of the indicator's unit, money in đồng. `fund` where it is not the project's own. */
export const resultSchema = z.strictObject({
  indicator: z.enum(resultIndicatorCodes),
  quantity: wholeSchema,
  on: isoDateSchema,
  fund: z.enum(fundCodes).optional(),
})

/** An acceptance: who accepted what, where and with what finding. */
export const acceptanceSchema = z.strictObject({
  level: z.enum(['base', 'agency']),
  on: isoDateSchema,
  place: wordsSchema.optional(),
  volume: wordsSchema.optional(),
  finding: z.enum(['accepted', 'accepted-with-remarks', 'refused']),
  remarks: wordsSchema.optional(),
  acceptedVnd: vndSchema.optional(),
})

/** An appraisal at one level. */
export const appraisalSchema = z.strictObject({
  level: z.enum(['base', 'ministry']),
  on: isoDateSchema,
  finding: z.enum(['pass', 'revise', 'refuse']),
  remarks: wordsSchema.optional(),
  proposedVnd: vndSchema.optional(),
})

/**
 * A project (đề án khuyến công).
 *
 * The three kinds of unit are kept apart: who carries it out, who works with them, who benefits. A group project is
 * a heading over its parts and is never counted; its parts name it as their parent.
 */
export const projectSchema = z
  .strictObject({
    id: idSchema,
    code: wordsSchema.optional(),
    name: wordsSchema,
    /** Under whose plan it was approved. */
    fund: z.enum(fundCodes),
    content: z.enum(fundingContentCodes),
    activity: z.enum(activityCodes).optional(),
    status: z.enum(projectStatusCodes),
    key: z.boolean().optional(),
    group: z.boolean().optional(),
    parentId: idSchema.optional(),
    planId: idSchema.optional(),
    planYear: calendarYearSchema,
    place: addressSchema,
    /** The cluster whose planning, infrastructure or pollution treatment the project pays for. */
    clusterId: idSchema.optional(),
    implementingUnitId: idSchema.optional(),
    coordinatingUnitIds: z.array(idSchema).optional(),
    beneficiaryIds: z.array(idSchema).optional(),
    objectives: wordsSchema.optional(),
    startsOn: isoDateSchema.optional(),
    endsOn: isoDateSchema.optional(),
    approvedOn: isoDateSchema.optional(),
    contract: z
      .strictObject({
        number: wordsSchema,
        signedOn: isoDateSchema,
        amountVnd: vndSchema,
        liquidatedOn: isoDateSchema.optional(),
      })
      .optional(),
    funding: z.array(fundingSchema),
    costs: z.array(costSchema).optional(),
    vouchers: z.array(voucherSchema).optional(),
    results: z.array(resultSchema).optional(),
    progress: z
      .array(
        z.strictObject({
          month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
          done: wordsSchema,
          percent: wholeSchema.max(100).optional(),
          volumeVnd: vndSchema.optional(),
          remarks: wordsSchema.optional(),
        }),
      )
      .optional(),
    appraisals: z.array(appraisalSchema).optional(),
    acceptances: z.array(acceptanceSchema).optional(),
  })
  .meta({ id: 'Project', title: 'Đề án khuyến công' })
