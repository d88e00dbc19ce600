import * as z from 'zod'
import { isoDateSchema, shareSchema, vndSchema } from './values.schema.js'
import {
  allActivityCodes,
  areaClassCodes,
  brickKilnCodes,
  cityClassCodes,
  districtTypeCodes,
  fundCodes,
  industryCodes,
  legalFormCodes,
  priorityAreaCodes,
  sizeSectorCodes,
  unitTypeCodes,
} from './vocabulary.js'

const countSchema = z.int().nonnegative()
const yearSchema = z.int().min(1000).max(9999)
const textSchema = z.string().trim().min(1)

const placeSchema = z.strictObject({
  provinceCode: textSchema.optional(),
  formerProvince: textSchema.optional(),
  communeCode: textSchema.optional(),
  unitType: z.enum(unitTypeCodes).optional(),
  districtType: z.enum(districtTypeCodes).optional(),
  cityClass: z.enum(cityClassCodes).optional(),
  wardConvertedFromCommuneOn: isoDateSchema.optional(),
  recognisedCraftVillage: z.boolean().optional(),
  areaClass: z.enum(areaClassCodes).optional(),
  priorityArea: z.enum(priorityAreaCodes).optional(),
})

const previousSupportSchema = z.strictObject({
  activity: z.enum(allActivityCodes),
  amountVnd: vndSchema,
  decidedOn: isoDateSchema,
})

const beneficiarySchema = z.strictObject({
  name: textSchema.optional(),
  taxCode: textSchema.optional(),
  legalForm: z.enum(legalFormCodes).optional(),
  sizeSector: z.enum(sizeSectorCodes).optional(),
  employees: countSchema.optional(),
  annualRevenueVnd: vndSchema.optional(),
  totalCapitalVnd: vndSchema.optional(),
  appliesCleanerProduction: z.boolean().optional(),
  clusterInfrastructureInvestor: z.boolean().optional(),
  serviceOrganisation: z.boolean().optional(),
  registeredOffice: placeSchema.optional(),
  previousSupport: z.array(previousSupportSchema).optional(),
})

const prioritySchema = z.strictObject({
  requested: z.boolean().optional(),
  multiplier: shareSchema.optional(),
  typicalProduct: z.boolean().optional(),
  keyProduct: z.boolean().optional(),
  exportMarket: z.boolean().optional(),
  localMaterialsOverHalf: z.boolean().optional(),
})

const otherSourceSchema = z.strictObject({
  source: textSchema,
  amountVnd: vndSchema,
  state: z.boolean().optional(),
  sameItem: z.boolean().optional(),
})

const invoiceSchema = z.strictObject({
  number: textSchema,
  date: isoDateSchema,
  amountVnd: vndSchema.optional(),
})

const instalmentSchema = z.strictObject({
  dueOn: isoDateSchema,
  interestVnd: vndSchema,
  paidOn: isoDateSchema.optional(),
})

const loanSchema = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/),
  term: z.enum(['short', 'medium', 'long']),
  purpose: z.enum(['buildings', 'machinery', 'technology-line', 'other']),
  drawnOn: isoDateSchema,
  annualRate: shareSchema.optional(),
  lowestReferenceRate: shareSchema.optional(),
  instalments: z.array(instalmentSchema),
})

/**
 * An application for support, as it arrives.
 *
 * All but `id`, `fund`, `asOf` and `activity` may be absent: what is absent is not known, and makes
 * the criteria that need it `unknown`. `place` is where production happens, not where the office is registered.
 */
export const applicationSchema = z.strictObject({
  id: textSchema,
  fund: z.enum(fundCodes),
  asOf: isoDateSchema,
  activity: z.enum(allActivityCodes),
  approvedOn: isoDateSchema.optional(),
  planYear: yearSchema.optional(),
  keyProject: z.boolean().optional(),
  quantity: z.int().min(1).default(1),
  place: placeSchema.optional(),
  beneficiary: beneficiarySchema.optional(),
  industry: z.enum(industryCodes).optional(),
  brickKiln: z.enum(brickKilnCodes).optional(),
  eligibleCostVnd: vndSchema.optional(),
  requestedVnd: vndSchema.optional(),
  counterpartCommittedVnd: vndSchema.optional(),
  otherSources: z.array(otherSourceSchema).optional(),
  equipmentNew: z.boolean().optional(),
  improvesOnCurrentEquipment: z.boolean().optional(),
  technologyEncouraged: z.boolean().optional(),
  firstInDistrict: z.boolean().optional(),
  investmentCompletedOn: isoDateSchema.optional(),
  areaHectares: shareSchema.optional(),
  clusterAreaBand: textSchema.optional(),
  priority: prioritySchema.optional(),
  invoices: z.array(invoiceSchema).optional(),
  loans: z.array(loanSchema).optional(),
})
