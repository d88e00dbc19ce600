import * as z from 'zod/mini'
import { codeSchema } from '../suggest.js'
import { isoDateSchema, vndSchema } from '../values.schema.js'
import { addressSchema, areaSchema, idSchema, wholeSchema, wordsSchema } from './fields.schema.js'
import { clusterStatuses, wastewaterStates } from './vocabulary.js'

/** What businesses in a cluster did over one reporting period. */
const clusterActivitySchema = z.strictObject({
  /** The period as reports name it: `2026` or `2026-H1`. */
  period: z.string().check(z.regex(/^\d{4}(-H1)?$/)),
  tenantRevenueVnd: z.optional(vndSchema),
  tenantBudgetPaymentsVnd: z.optional(vndSchema),
  workers: z.optional(wholeSchema),
  infrastructureRevenueVnd: z.optional(vndSchema),
  infrastructureBudgetPaymentsVnd: z.optional(vndSchema),
  infrastructureWorkers: z.optional(wholeSchema),
  infrastructureWageVnd: z.optional(vndSchema),
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
    status: codeSchema(clusterStatuses),
    inScheme: z.optional(z.boolean()),
    establishedOn: z.optional(isoDateSchema),
    areaM2: z.optional(areaSchema),
    schemeAreaM2: z.optional(areaSchema),
    industrialLandM2: z.optional(areaSchema),
    readyM2: z.optional(areaSchema),
    leasedM2: z.optional(areaSchema),
    filledM2: z.optional(areaSchema),
    craftVillage: z.optional(z.boolean()),
    specialised: z.optional(z.boolean()),
    enterpriseInvestor: z.optional(z.boolean()),
    detailedPlanApproved: z.optional(z.boolean()),
    infrastructureProjectApproved: z.optional(z.boolean()),
    infrastructureApprovedVnd: z.optional(vndSchema),
    infrastructurePaidVnd: z.optional(vndSchema),
    tenantProjects: z.optional(wholeSchema),
    foreignTenantProjects: z.optional(wholeSchema),
    operatingTenantProjects: z.optional(wholeSchema),
    wastewater: z.optional(codeSchema(wastewaterStates)),
    activity: z.optional(z.array(clusterActivitySchema)),
  })
  .register(z.globalRegistry, { id: 'Cluster', title: 'Cụm công nghiệp' })

/** A business project in a cluster, as it reports each half-year. */
export const tenantProjectSchema = z
  .strictObject({
    id: idSchema,
    clusterId: idSchema,
    name: wordsSchema,
    industry: z.optional(wordsSchema),
    activity: z.array(
      z.strictObject({
        period: z.string().check(z.regex(/^\d{4}(-H1)?$/)),
        revenueVnd: z.optional(vndSchema),
        budgetPaymentsVnd: z.optional(vndSchema),
        workers: z.optional(wholeSchema),
        wageVnd: z.optional(vndSchema),
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'TenantProject', title: 'Dự án đầu tư trong cụm công nghiệp' })
