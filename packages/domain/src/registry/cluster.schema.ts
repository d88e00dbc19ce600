import * as z from 'zod'
import { isoDateSchema, vndSchema } from '../values.schema.js'
import { addressSchema, areaSchema, idSchema, wholeSchema, wordsSchema } from './fields.schema.js'
import { clusterStatusCodes } from './vocabulary.js'

/** What businesses in a cluster did over one reporting period. */
const clusterActivitySchema = z.strictObject({
  /** The period as reports name it: `2026` or `2026-H1`. */
  period: z.string().regex(/^\d{4}(-H1)?$/),
  tenantRevenueVnd: vndSchema.optional(),
  tenantBudgetPaymentsVnd: vndSchema.optional(),
  workers: wholeSchema.optional(),
  infrastructureRevenueVnd: vndSchema.optional(),
  infrastructureBudgetPaymentsVnd: vndSchema.optional(),
  infrastructureWorkers: wholeSchema.optional(),
  infrastructureWageVnd: vndSchema.optional(),
})

/**
 * An industrial cluster (cụm công nghiệp).
 *
 * Areas are whole square metres. The rate of filling is `filledM2` over `industrialLandM2`: land leased, or granted
 * to an approved investment, over all industrial land of the cluster (khoản 7 Điều 2 32/2024/NĐ-CP). Land leased
 * alone is `leasedM2` and is another figure.
 */
export const clusterSchema = z
  .strictObject({
    id: idSchema,
    name: wordsSchema,
    address: addressSchema,
    status: z.enum(clusterStatusCodes),
    inScheme: z.boolean().optional(),
    establishedOn: isoDateSchema.optional(),
    areaM2: areaSchema.optional(),
    schemeAreaM2: areaSchema.optional(),
    industrialLandM2: areaSchema.optional(),
    readyM2: areaSchema.optional(),
    leasedM2: areaSchema.optional(),
    filledM2: areaSchema.optional(),
    craftVillage: z.boolean().optional(),
    specialised: z.boolean().optional(),
    enterpriseInvestor: z.boolean().optional(),
    detailedPlanApproved: z.boolean().optional(),
    infrastructureProjectApproved: z.boolean().optional(),
    infrastructureApprovedVnd: vndSchema.optional(),
    infrastructurePaidVnd: vndSchema.optional(),
    tenantProjects: wholeSchema.optional(),
    foreignTenantProjects: wholeSchema.optional(),
    operatingTenantProjects: wholeSchema.optional(),
    wastewater: z.enum(['none', 'under-construction', 'built', 'built-meeting-standard']).optional(),
    activity: z.array(clusterActivitySchema).optional(),
  })
  .meta({ id: 'Cluster', title: 'Cụm công nghiệp' })

/** A business project in a cluster, as it reports each half-year. */
export const tenantProjectSchema = z
  .strictObject({
    id: idSchema,
    clusterId: idSchema,
    name: wordsSchema,
    industry: wordsSchema.optional(),
    activity: z.array(
      z.strictObject({
        period: z.string().regex(/^\d{4}(-H1)?$/),
        revenueVnd: vndSchema.optional(),
        budgetPaymentsVnd: vndSchema.optional(),
        workers: wholeSchema.optional(),
        wageVnd: vndSchema.optional(),
      }),
    ),
  })
  .meta({ id: 'TenantProject', title: 'Dự án đầu tư trong cụm công nghiệp' })
