import type { IsoDate } from '../date.js'
import { issue, vndParameter, type Issue } from '../issue.js'
import { resultIndicators } from './measures.js'
import type {
  Cluster,
  Collaborator,
  Establishment,
  Product,
  Programme,
  Project,
  RegistryRecord,
  RegistryType,
  ServiceOrganisation,
  TenantProject,
} from './types.js'

// What the fields of a record must be to one another, beyond what a schema can say.

/** What of a record does not fit together. */
export function rulesOf(type: RegistryType, record: RegistryRecord<RegistryType>): Issue[] {
  switch (type) {
    case 'establishment':
      return saidTwice('figures', (record as Establishment).figures, ({ year }) => year)
    case 'service-organisation':
      return saidTwice('staff', (record as ServiceOrganisation).staff, ({ year }) => year)
    case 'collaborator':
      return outOfOrder('before', (record as Collaborator).from, (record as Collaborator).before)
    case 'product':
      return (record as Product).certificates?.flatMap(certificateRules) ?? []
    case 'project':
      return projectRules(record as Project)
    case 'cluster':
      return clusterRules(record as Cluster)
    case 'tenant-project':
      return saidTwice('activity', (record as TenantProject).activity, ({ period }) => period)
    case 'programme':
      return programmeRules(record as Programme)
    case 'plan':
    case 'allocation':
    case 'prior-support':
      return []
  }
}

/** Entries of a list that are about one thing: only one of them could count, and nobody can tell which. */
function saidTwice<Item>(
  path: string,
  items: readonly Item[] | undefined,
  keyOf: (item: Item) => string | number,
): Issue[] {
  const seen = new Set<string | number>()
  return (items ?? []).flatMap((item, index) => {
    const key = keyOf(item)
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [issue('duplicate-record', `${path}.${index}`, { value: key })]
  })
}

function outOfOrder(path: string, first: IsoDate | undefined, second: IsoDate | undefined): Issue[] {
  return first && second && first > second ? [issue('dates-out-of-order', path, { first, second })] : []
}

const certificateRules = (
  { issuedOn, validTo }: NonNullable<Product['certificates']>[number],
  index: number,
) => outOfOrder(`certificates.${index}.validTo`, issuedOn, validTo)

function projectRules(project: Project): Issue[] {
  const { contract, funding, id, parentId, progress } = project
  const itself = parentId === id ? [issue('invalid-identifier', 'parentId', { value: id })] : []
  return [
    ...outOfOrder('endsOn', project.startsOn, project.endsOn),
    ...outOfOrder('contract.liquidatedOn', contract?.signedOn, contract?.liquidatedOn),
    ...itself,
    ...saidTwice('progress', progress, ({ month }) => month),
    ...funding.flatMap(fundingRules),
  ]
}

function fundingRules(
  { approvedVnd, payments = [], refunds = [] }: Project['funding'][number],
  index: number,
): Issue[] {
  const [paid, returned] = [sumOf(payments), sumOf(refunds)]
  const found: Issue[] = []
  if (approvedVnd !== undefined && paid > approvedVnd) {
    const parameters = { paid: vndParameter(paid), approved: vndParameter(approvedVnd) }
    found.push(issue('paid-above-approved', `funding.${index}.payments`, parameters, 'warning'))
  }
  if (returned > paid) {
    found.push(
      issue('part-above-whole', `funding.${index}.refunds`, {
        part: vndParameter(returned),
        whole: vndParameter(paid),
      }),
    )
  }
  return found
}

const sumOf = (movements: readonly { readonly amountVnd: number }[]) =>
  movements.reduce((sum, { amountVnd }) => sum + amountVnd, 0)

// Land leased is filled, and so is land granted to an investment (khoản 7 Điều 2 32/2024/NĐ-CP); a cluster itself
// may have less land than the scheme gives it, or more.
const wholes = [
  ['industrialLandM2', 'areaM2'],
  ['readyM2', 'industrialLandM2'],
  ['leasedM2', 'industrialLandM2'],
  ['filledM2', 'industrialLandM2'],
  ['leasedM2', 'filledM2'],
  ['foreignTenantProjects', 'tenantProjects'],
  ['operatingTenantProjects', 'tenantProjects'],
] as const satisfies readonly (readonly [keyof Cluster, keyof Cluster])[]

function clusterRules(cluster: Cluster): Issue[] {
  return [
    ...wholes.flatMap(([field, of]) => {
      const [part, whole] = [cluster[field], cluster[of]]
      if (part === undefined || whole === undefined || part <= whole) return []
      return [issue('part-above-whole', field, { part, whole })]
    }),
    ...saidTwice('activity', cluster.activity, ({ period }) => period),
  ]
}

function programmeRules({ period, targets }: Programme): Issue[] {
  return [
    ...outOfOrder('period.before', period.from, period.before),
    ...saidTwice('targets', targets, ({ code }) => code),
    ...targets.flatMap(({ activities, unit }, index) =>
      activities && unit !== 'project'
        ? [issue('unit-mismatch', `targets.${index}.activities`, { unit: 'project', expected: unit })]
        : [],
    ),
    ...targets.flatMap((target, index) =>
      target.indicators
        .filter((indicator) => resultIndicators[indicator].unit !== target.unit)
        .map((indicator) =>
          issue('unit-mismatch', `targets.${index}.indicators`, {
            unit: resultIndicators[indicator].unit,
            expected: target.unit,
          }),
        ),
    ),
  ]
}
