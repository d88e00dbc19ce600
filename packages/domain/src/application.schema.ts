import * as z from 'zod/mini'
import { contentCodeSchema } from './content.schema.js'
import { codeSchema } from './suggest.js'
import { isoDateSchema, shareSchema, vndSchema } from './values.schema.js'
import {
  areaClasses,
  brickKilns,
  cityClasses,
  districtTypes,
  funds,
  industries,
  legalForms,
  loanPurposes,
  loanTerms,
  priorityAreas,
  sizeSectors,
  stages,
  unitTypes,
} from './vocabulary.js'

const countSchema = z.int().check(z.nonnegative())
// The rules reckon days of the years around the plan year; all of them have four digits.
const yearSchema = z.int().check(z.gte(1000), z.lte(9900))
const textSchema = z.string().check(z.trim(), z.minLength(1))

const placeSchema = z.strictObject({
  provinceCode: z.optional(textSchema),
  formerProvince: z.optional(textSchema),
  communeCode: z.optional(textSchema),
  unitType: z.optional(codeSchema(unitTypes)),
  districtType: z.optional(codeSchema(districtTypes)),
  cityClass: z.optional(codeSchema(cityClasses)),
  wardConvertedFromCommuneOn: z.optional(isoDateSchema),
  recognisedCraftVillage: z.optional(z.boolean()),
  areaClass: z.optional(codeSchema(areaClasses)),
  priorityArea: z.optional(codeSchema(priorityAreas)),
})

const previousSupportSchema = z.strictObject({
  activity: contentCodeSchema,
  amountVnd: vndSchema,
  decidedOn: isoDateSchema,
})

const beneficiarySchema = z.strictObject({
  name: z.optional(textSchema),
  taxCode: z.optional(textSchema),
  legalForm: z.optional(codeSchema(legalForms)),
  sizeSector: z.optional(codeSchema(sizeSectors)),
  employees: z.optional(countSchema),
  annualRevenueVnd: z.optional(vndSchema),
  totalCapitalVnd: z.optional(vndSchema),
  appliesCleanerProduction: z.optional(z.boolean()),
  clusterInfrastructureInvestor: z.optional(z.boolean()),
  serviceOrganisation: z.optional(z.boolean()),
  artisan: z.optional(z.boolean()),
  registeredOffice: z.optional(placeSchema),
  previousSupport: z.optional(z.array(previousSupportSchema)),
})

const prioritySchema = z.strictObject({
  requested: z.optional(z.boolean()),
  multiplier: z.optional(shareSchema),
  typicalProduct: z.optional(z.boolean()),
  keyProduct: z.optional(z.boolean()),
  exportMarket: z.optional(z.boolean()),
  localMaterialsOverHalf: z.optional(z.boolean()),
})

const otherSourceSchema = z.strictObject({
  source: textSchema,
  amountVnd: vndSchema,
  state: z.optional(z.boolean()),
  sameItem: z.optional(z.boolean()),
})

const invoiceSchema = z.strictObject({
  number: textSchema,
  date: isoDateSchema,
  amountVnd: z.optional(vndSchema),
})

const instalmentSchema = z.strictObject({
  dueOn: isoDateSchema,
  interestVnd: vndSchema,
  paidOn: z.optional(isoDateSchema),
})

const loanSchema = z.strictObject({
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  term: codeSchema(loanTerms),
  purpose: codeSchema(loanPurposes),
  drawnOn: isoDateSchema,
  annualRate: z.optional(shareSchema),
  lowestReferenceRate: z.optional(shareSchema),
  instalments: z.array(instalmentSchema),
})

const unitSchema = z.strictObject({
  beneficiary: z.optional(beneficiarySchema),
  quantity: z.optional(z.int().check(z.gte(1))),
  eligibleCostVnd: vndSchema,
  requestedVnd: z.optional(vndSchema),
})

/** What the facts hold that are reckoned from others and stand in no field. */
export const reckonedFactSchemas = Object.freeze({ governedOn: isoDateSchema, lastYear: yearSchema })

/**
 * An application for support, as it arrives.
 *
 * All but `id`, `fund`, `asOf` and `activity` may be absent: what is absent is not known, and makes
 * the criteria that need it `unknown`. `place` is where production happens, not where the office is registered.
 */
export const applicationSchema = z.strictObject({
  id: textSchema,
  fund: codeSchema(funds),
  asOf: isoDateSchema,
  activity: contentCodeSchema,
  approvedOn: z.optional(isoDateSchema),
  planYear: z.optional(yearSchema),
  stage: z.optional(codeSchema(stages)),
  plannedYears: z.optional(z.int().check(z.gte(1), z.lte(20))),
  extendedToYear: z.optional(yearSchema),
  carriedOverToYear: z.optional(yearSchema),
  keyProject: z.optional(z.boolean()),
  quantity: z._default(z.int().check(z.gte(1)), 1),
  units: z.optional(z.array(unitSchema).check(z.minLength(1))),
  place: z.optional(placeSchema),
  beneficiary: z.optional(beneficiarySchema),
  industry: z.optional(codeSchema(industries)),
  vsicCode: z.optional(textSchema),
  brickKiln: z.optional(codeSchema(brickKilns)),
  eligibleCostVnd: z.optional(vndSchema),
  requestedVnd: z.optional(vndSchema),
  counterpartCommittedVnd: z.optional(vndSchema),
  otherSources: z.optional(z.array(otherSourceSchema)),
  equipmentNew: z.optional(z.boolean()),
  improvesOnCurrentEquipment: z.optional(z.boolean()),
  technologyEncouraged: z.optional(z.boolean()),
  firstInDistrict: z.optional(z.boolean()),
  investmentCompletedOn: z.optional(isoDateSchema),
  areaHectares: z.optional(shareSchema),
  clusterAreaBand: z.optional(textSchema),
  priority: z.optional(prioritySchema),
  invoices: z.optional(z.array(invoiceSchema)),
  loans: z.optional(z.array(loanSchema)),
})
