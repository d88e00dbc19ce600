import { issue, type Issue } from '@khuyencong/domain'
import {
  establishmentIndex,
  type Allocation,
  type Cluster,
  type Establishment,
  type FundingContent,
  type Product,
  type Project,
  type ServiceOrganisation,
  type TenantProject,
} from '@khuyencong/domain/registry'

/** The records that forms are filled from. What a form does not ask about may be left out. */
export interface ReportData {
  readonly projects?: readonly Project[]
  readonly establishments?: readonly Establishment[]
  readonly organisations?: readonly ServiceOrganisation[]
  readonly products?: readonly Product[]
  readonly clusters?: readonly Cluster[]
  readonly tenantProjects?: readonly TenantProject[]
  /** For charts alone. */
  readonly allocations?: readonly Allocation[]
}

/** The records, each once, with ways to look them up. */
export interface Records {
  /** Projects without parts of their own: the only ones that are counted. */
  readonly leaves: readonly Project[]
  /** Group projects, which only head their parts. */
  readonly groups: readonly Project[]
  readonly partsOf: ReadonlyMap<string, readonly Project[]>
  readonly organisations: readonly ServiceOrganisation[]
  readonly products: readonly Product[]
  readonly clusters: readonly Cluster[]
  readonly tenantProjects: readonly TenantProject[]
  readonly establishment: (id: string) => Establishment | undefined
  readonly unitName: (id: string) => string
}

/** The records of the data, repeated ones left out and reported. */
export function recordsOf(data: ReportData, issues: Issue[]): Records {
  const projects = eachOnce('projects', data.projects ?? [], issues)
  const partsOf = new Map<string, Project[]>()
  for (const project of projects) {
    if (project.parentId === undefined) continue
    const parts = partsOf.get(project.parentId)
    if (parts) parts.push(project)
    else partsOf.set(project.parentId, [project])
  }
  const isGroup = (project: Project) => project.group === true || partsOf.has(project.id)
  const establishment = establishmentIndex(data.establishments ?? [])
  const organisations = eachOnce('organisations', data.organisations ?? [], issues)
  const organisationNames = new Map(organisations.map(({ id, name }) => [id, name]))
  return {
    leaves: projects.filter((project) => !isGroup(project)),
    groups: projects.filter(isGroup),
    partsOf,
    organisations,
    products: eachOnce('products', data.products ?? [], issues),
    clusters: eachOnce('clusters', data.clusters ?? [], issues),
    tenantProjects: eachOnce('tenantProjects', data.tenantProjects ?? [], issues),
    establishment,
    unitName: (id) => organisationNames.get(id) ?? establishment(id)?.name ?? id,
  }
}

function eachOnce<Item extends { readonly id: string }>(
  path: string,
  items: readonly Item[],
  issues: Issue[],
): readonly Item[] {
  const seen = new Set<string>()
  return items.filter(({ id }, index) => {
    if (!seen.has(id)) return seen.add(id)
    issues.push(issue('duplicate-record', `${path}.${index}.id`, { value: id }, 'warning'))
    return false
  })
}

/** The contents of a project: its own, and those that its money names. */
export function contentsOf(project: Project): ReadonlySet<FundingContent> {
  return new Set([project.content, ...project.funding.map(({ content }) => content ?? project.content)])
}
