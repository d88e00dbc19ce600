import { inPeriod, issue } from '@khuyencong/domain'
import type { Cluster } from '@khuyencong/domain/registry'
import type { ClusterField, ClusterTest, Measure } from '../form.js'
import type { ReportingPeriod } from '../period.js'
import type { Contribution, MeasureContext } from './measureContext.js'

/** Whether a cluster is one that a line counts; `undefined` where its record does not say. */
type Answer = boolean | undefined

const both = (first: Answer, second: Answer): Answer =>
  first === false || second === false ? false : first && second

/** The status is that of today: a cluster established after the period stood otherwise in it. */
const establishedLater = ({ establishedOn }: Cluster, { window }: ReportingPeriod) =>
  establishedOn !== undefined && window.before !== null && establishedOn >= window.before

const isEstablished = (cluster: Cluster, period: ReportingPeriod) =>
  (cluster.status === 'established' || cluster.status === 'operating') && !establishedLater(cluster, period)

const isOperating = (cluster: Cluster, period: ReportingPeriod): Answer =>
  cluster.status === 'operating'
    ? !establishedLater(cluster, period) || undefined
    : cluster.status === 'operating-not-established'

/** What a record says; a cluster that only stands in the scheme has nothing that is not recorded. */
const recorded = ({ status }: Cluster, value: Answer): Answer =>
  status === 'abolished' ? false : (value ?? (status === 'planned' ? false : undefined))

const tests: Readonly<Record<ClusterTest, (cluster: Cluster, period: ReportingPeriod) => Answer>> = {
  any: ({ status }) => status !== 'abolished',
  'in-scheme': ({ inScheme, status }) =>
    inScheme ?? (status === 'planned' ? true : status === 'abolished' ? false : undefined),
  established: isEstablished,
  'established-in-period': (cluster, period) =>
    both(
      isEstablished(cluster, period),
      cluster.establishedOn === undefined ? undefined : inPeriod(cluster.establishedOn, period.window),
    ),
  'enterprise-investor': (cluster, period) =>
    both(isEstablished(cluster, period), cluster.enterpriseInvestor),
  'detailed-plan': (cluster) => recorded(cluster, cluster.detailedPlanApproved),
  'infrastructure-project': (cluster) => recorded(cluster, cluster.infrastructureProjectApproved),
  operating: isOperating,
  'operating-established': (cluster, period) =>
    cluster.status === 'operating' && isEstablished(cluster, period),
  'operating-not-established': (cluster, period) =>
    cluster.status === 'operating' && establishedLater(cluster, period)
      ? undefined
      : cluster.status === 'operating-not-established',
  'operating-craft-village': (cluster, period) => both(isOperating(cluster, period), cluster.craftVillage),
  'operating-specialised': (cluster, period) => both(isOperating(cluster, period), cluster.specialised),
  wastewater: (cluster) =>
    recorded(cluster, cluster.wastewater === undefined ? undefined : cluster.wastewater !== 'none'),
  'wastewater-meeting-standard': (cluster) =>
    recorded(
      cluster,
      cluster.wastewater === undefined ? undefined : cluster.wastewater === 'built-meeting-standard',
    ),
}

/**
 * What each cluster adds to a line; `null` where clusters are meant, or may be, but none of them records the figure.
 *
 * A cluster whose record does not say whether it is meant, or how much it adds, is left out and reported.
 */
export function clusterParts(
  measure: Extract<Measure, { take: 'clusters' | 'cluster-activity' }>,
  path: string,
  { records, period, issues }: MeasureContext,
): Contribution[] | null {
  const test = measure.take === 'clusters' ? measure.test : 'any'
  const parts: Contribution[] = []
  let unknown = 0
  for (const cluster of records.clusters) {
    const meant = tests[test](cluster, period)
    if (meant === false) continue
    const quantity = meant && quantityOf(cluster, measure, period)
    if (quantity !== undefined) parts.push({ record: cluster.id, quantity })
    else if (!hasNone(cluster, measure)) {
      unknown++
      issues.push(notKnownOf(cluster, path))
    }
  }
  return unknown > 0 && parts.length === 0 ? null : parts
}

const ofTenants = new Set<string>([
  'tenantProjects',
  'foreignTenantProjects',
  'operatingTenantProjects',
] satisfies ClusterField[])

/**
 * Whether a cluster has nothing of a line without recording so: one that only stands in the scheme, and for lines
 * about business projects one not in operation, because a cluster is in operation once it has such a project (line 15
 * of forms 03 and 04 of 14/2024/TT-BCT).
 */
function hasNone({ status }: Cluster, measure: Extract<Measure, { take: 'clusters' | 'cluster-activity' }>) {
  if (measure.take === 'clusters' && measure.test !== 'any') return false
  if (status === 'planned') return true
  return (
    status === 'established' && (measure.take === 'cluster-activity' || ofTenants.has(measure.field ?? ''))
  )
}

const notKnownOf = ({ id, name }: Cluster, path: string) =>
  issue(
    'record-not-counted',
    path,
    {
      reason: {
        vi: `cụm "${name}" (${id}) chưa ghi số liệu của dòng này`,
        en: `cluster "${name}" (${id}) does not record what this line asks for`,
      },
    },
    'warning',
  )

function quantityOf(
  cluster: Cluster,
  measure: Extract<Measure, { take: 'clusters' | 'cluster-activity' }>,
  period: ReportingPeriod,
): number | undefined {
  if (measure.take === 'clusters') return measure.field === undefined ? 1 : cluster[measure.field]
  return cluster.activity?.find((entry) => entry.period === period.code)?.[measure.field]
}

/**
 * The land filled and all industrial land of the clusters in operation that record both; one that does not is
 * reported.
 */
export function fillingOf(path: string, { records, period, issues }: MeasureContext) {
  const operating = records.clusters.filter((cluster) => tests.operating(cluster, period) !== false)
  const known: { id: string; filled: number; land: number }[] = []
  for (const cluster of operating) {
    const { id, filledM2: filled, industrialLandM2: land } = cluster
    if (tests.operating(cluster, period) && filled !== undefined && land !== undefined) {
      known.push({ id, filled, land })
    } else issues.push(notKnownOf(cluster, path))
  }
  if (known.length === 0) return { filled: null, land: null, records: [] }
  return {
    filled: known.reduce((sum, { filled }) => sum + filled, 0),
    land: known.reduce((sum, { land }) => sum + land, 0),
    records: known.map(({ id }) => id),
  }
}
