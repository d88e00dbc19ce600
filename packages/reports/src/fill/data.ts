import { issue, type Issue } from '@khuyencong/domain'
import {
  establishmentIndex,
  type Allocation,
  type Cluster,
  type Collaborator,
  type Establishment,
  type FundingContent,
  type PriorSupport,
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
  /** In no form; a file of them can be read and exported. */
  readonly collaborators?: readonly Collaborator[]
  readonly priorSupports?: readonly PriorSupport[]
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
  for (const found of uncountedGroups(projects, partsOf)) issues.push(found)
  for (const found of possibleDuplicates(projects)) issues.push(found)
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
  const seen = new Map<string, Item>()
  return items.filter((item, index) => {
    const first = seen.get(item.id)
    if (!first) return seen.set(item.id, item)
    // A repeat that says the same does no harm. Of two that differ nobody can tell which is right.
    const severity = JSON.stringify(first) === JSON.stringify(item) ? 'warning' : 'error'
    issues.push(issue('duplicate-record', `${path}.${index}.id`, { value: item.id }, severity))
    return false
  })
}

/**
 * Group projects that no counted project stands under: nothing of them reaches a form. And groups whose own amount
 * approved is not that of their parts, which alone is counted.
 */
function* uncountedGroups(
  projects: readonly Project[],
  partsOf: ReadonlyMap<string, readonly Project[]>,
): Generator<Issue> {
  for (const project of projects) {
    const parts = partsOf.get(project.id)
    if (!project.group && !parts) continue
    if (!hasLeaf(project, partsOf, new Set())) {
      yield issue('record-not-counted', `projects.${project.id}`, { reason: groupAlone }, 'warning')
    } else if (differs(approvedOf([project]), approvedOf(parts ?? []))) {
      yield issue('record-not-counted', `projects.${project.id}`, { reason: groupDiffers }, 'warning')
    }
  }
}

const groupAlone = {
  vi: 'đề án nhóm không có đề án thành phần nào được tính',
  en: 'a group project without any part that is counted',
}

const groupDiffers = {
  vi: 'số được duyệt ghi ở đề án nhóm khác tổng của các đề án thành phần; chỉ đề án thành phần được tính',
  en: 'the amount approved of the group is not that of its parts; only the parts are counted',
}

function hasLeaf(
  project: Project,
  partsOf: ReadonlyMap<string, readonly Project[]>,
  seen: Set<string>,
): boolean {
  if (seen.has(project.id)) return false
  seen.add(project.id)
  const parts = partsOf.get(project.id)
  if (!parts) return !project.group
  return parts.some((part) => hasLeaf(part, partsOf, seen))
}

function approvedOf(projects: readonly Project[]): number | undefined {
  const amounts = projects.flatMap(({ funding }) => funding.map(({ approvedVnd }) => approvedVnd))
  const known = amounts.filter((amount) => amount !== undefined)
  return known.length ? known.reduce((sum, amount) => sum + amount, 0) : undefined
}

const differs = (group: number | undefined, parts: number | undefined) =>
  group !== undefined && group !== parts

/**
 * Projects of one name, plan year, place and beneficiaries under two identifiers: most likely one project, entered at
 * two levels or once for each source of its money. Both are counted, because only a person can tell.
 */
function* possibleDuplicates(projects: readonly Project[]): Generator<Issue> {
  const first = new Map<string, string>()
  for (const project of projects) {
    const { id, name, planYear, place, beneficiaryIds = [], parentId = '' } = project
    const key = [
      name.trim().toLowerCase().normalize('NFC'),
      planYear,
      place.provinceCode,
      place.communeCode ?? '',
      parentId,
      ...beneficiaryIds.toSorted(),
    ].join('\u0000')
    const other = first.get(key)
    if (other === undefined) first.set(key, id)
    else yield issue('possible-duplicate', `projects.${id}`, { value: other }, 'warning')
  }
}

/** The contents of a project: its own, and those that its money names. */
export function contentsOf(project: Project): ReadonlySet<FundingContent> {
  return new Set([project.content, ...project.funding.map(({ content }) => content ?? project.content)])
}
