import * as z from 'zod/mini'
import { codeSchema } from '../suggest.js'
import { isoDateSchema, vndSchema } from '../values.schema.js'
import { contentCodeSchema } from '../content.schema.js'
import { funds } from '../vocabulary.js'
import { fundingContents } from './contents.js'
import {
  addressSchema,
  calendarYearSchema,
  idSchema,
  personal,
  wholeSchema,
  wordsSchema,
} from './fields.schema.js'
import { resultIndicatorCodes } from './measures.js'
import {
  acceptanceFindings,
  acceptanceLevels,
  appraisalFindings,
  appraisalLevels,
  fundingSources,
  paymentKinds,
  projectStatuses,
} from './vocabulary.js'

/** Money that left a source on a day. */
export const paymentSchema = z.strictObject({
  on: isoDateSchema,
  amountVnd: vndSchema,
  kind: z.optional(codeSchema(paymentKinds)),
})

/** Money that came back to a source on a day. */
export const refundSchema = z.strictObject({ on: isoDateSchema, amountVnd: vndSchema })

/** One source of money of a project, for one content where the project has several. */
export const fundingSchema = z.strictObject({
  source: codeSchema(fundingSources),
  content: z.optional(codeSchema(fundingContents)),
  /** Which programme, where the source is other State money. */
  programme: z.optional(wordsSchema),
  requestedVnd: z.optional(vndSchema),
  approvedVnd: z.optional(vndSchema),
  payments: z.optional(z.array(paymentSchema)),
  /** What came back to the source: advances not used and money not settled (khoản 6 Điều 12 36/2013/TT-BCT). */
  refunds: z.optional(z.array(refundSchema)),
  settledVnd: z.optional(vndSchema),
})

/** One item of the estimate. `item` names the cost the same way in every project, for the ledger. */
export const costSchema = z.strictObject({
  item: wordsSchema,
  description: z.optional(wordsSchema),
  unit: z.optional(wordsSchema),
  quantity: z.optional(wholeSchema),
  unitPriceVnd: z.optional(vndSchema),
  nationalVnd: z.optional(vndSchema),
  localVnd: z.optional(vndSchema),
  counterpartVnd: z.optional(vndSchema),
  otherVnd: z.optional(vndSchema),
  /** Spent and accepted, at settlement. */
  settledVnd: z.optional(vndSchema),
})

/** A voucher of expenditure (chứng từ chi). */
export const voucherSchema = z.strictObject({
  number: wordsSchema,
  on: isoDateSchema,
  description: wordsSchema,
  payee: z.optional(personal(wordsSchema)),
  item: z.optional(wordsSchema),
  source: codeSchema(fundingSources),
  amountVnd: vndSchema,
})

/** A result: a whole number of the indicator's unit, money in đồng. `fund` where it is not the project's own. */
export const resultSchema = z.strictObject({
  indicator: z.enum(resultIndicatorCodes),
  quantity: wholeSchema,
  on: isoDateSchema,
  fund: z.optional(codeSchema(funds)),
})

/** An acceptance: who accepted what, where and with what finding. */
export const acceptanceSchema = z.strictObject({
  level: codeSchema(acceptanceLevels),
  on: isoDateSchema,
  place: z.optional(wordsSchema),
  volume: z.optional(wordsSchema),
  finding: codeSchema(acceptanceFindings),
  remarks: z.optional(wordsSchema),
  acceptedVnd: z.optional(vndSchema),
})

/** An appraisal at one level. */
export const appraisalSchema = z.strictObject({
  level: codeSchema(appraisalLevels),
  on: isoDateSchema,
  finding: codeSchema(appraisalFindings),
  remarks: z.optional(wordsSchema),
  proposedVnd: z.optional(vndSchema),
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
    code: z.optional(wordsSchema),
    name: wordsSchema,
    /** Under whose plan it was approved. */
    fund: codeSchema(funds),
    content: codeSchema(fundingContents),
    activity: z.optional(contentCodeSchema),
    status: codeSchema(projectStatuses),
    key: z.optional(z.boolean()),
    group: z.optional(z.boolean()),
    parentId: z.optional(idSchema),
    planId: z.optional(idSchema),
    planYear: calendarYearSchema,
    place: addressSchema,
    /** The cluster whose planning, infrastructure or pollution treatment the project pays for. */
    clusterId: z.optional(idSchema),
    implementingUnitId: z.optional(idSchema),
    coordinatingUnitIds: z.optional(z.array(idSchema)),
    beneficiaryIds: z.optional(z.array(idSchema)),
    objectives: z.optional(wordsSchema),
    startsOn: z.optional(isoDateSchema),
    endsOn: z.optional(isoDateSchema),
    approvedOn: z.optional(isoDateSchema),
    contract: z.optional(
      z.strictObject({
        number: wordsSchema,
        signedOn: isoDateSchema,
        amountVnd: vndSchema,
        liquidatedOn: z.optional(isoDateSchema),
      }),
    ),
    funding: z.array(fundingSchema),
    costs: z.optional(z.array(costSchema)),
    vouchers: z.optional(z.array(voucherSchema)),
    results: z.optional(z.array(resultSchema)),
    progress: z.optional(
      z.array(
        z.strictObject({
          month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
          done: wordsSchema,
          percent: z.optional(wholeSchema.check(z.lte(100))),
          volumeVnd: z.optional(vndSchema),
          remarks: z.optional(wordsSchema),
        }),
      ),
    ),
    appraisals: z.optional(z.array(appraisalSchema)),
    acceptances: z.optional(z.array(acceptanceSchema)),
  })
  .register(z.globalRegistry, { id: 'Project', title: 'Đề án khuyến công' })
