import { clusterSchema, tenantProjectSchema } from './cluster.schema.js'
import { establishmentSchema, productSchema } from './establishment.schema.js'
import { priorSupportSchema } from './ledger.schema.js'
import { collaboratorSchema, serviceOrganisationSchema } from './organisation.schema.js'
import { allocationSchema, planSchema, programmeSchema } from './programme.schema.js'
import { projectSchema } from './project.schema.js'

/** The schema of each type of record in the registry. */
export const registrySchemas = /* @__PURE__ */ Object.freeze({
  establishment: establishmentSchema,
  product: productSchema,
  project: projectSchema,
  'service-organisation': serviceOrganisationSchema,
  collaborator: collaboratorSchema,
  cluster: clusterSchema,
  'tenant-project': tenantProjectSchema,
  programme: programmeSchema,
  plan: planSchema,
  allocation: allocationSchema,
  'prior-support': priorSupportSchema,
} as const)
