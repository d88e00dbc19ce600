import { inPeriod, issue } from '@khuyencong/domain'
import type { Cluster } from '@khuyencong/domain/registry'
import type { ClusterTest, Measure } from '../form.js'
import type { ReportingPeriod } from '../period.js'
import type { Contribution, MeasureContext } from './contribution.js'

const isEstablished = ({ status, establishedOn }: Cluster, { window }: ReportingPeriod) =>
  (status === 'established' || status === 'operating') &&
  (establishedOn === undefined || window.before === null || establishedOn < window.before)

const isOperating = ({ status }: Cluster) => status === 'operating' || status === 'operating-not-established'

const tests: Readonly<Record<ClusterTest, (cluster: Cluster, period: ReportingPeriod) => boolean>> = {
  any: ({ status }) => status !== 'abolished',
  'in-scheme': ({ inScheme }) => inScheme === true,
  established: isEstablished,
  'established-in-period': (cluster, period) =>
    isEstablished(cluster, period) &&
    cluster.establishedOn !== undefined &&
    inPeriod(cluster.establishedOn, period.window),
  'enterprise-investor': (cluster, period) =>
    isEstablished(cluster, period) && cluster.enterpriseInvestor === true,
  'detailed-plan': ({ status, detailedPlanApproved }) =>
    status !== 'abolished' && detailedPlanApproved === true,
  'infrastructure-project': ({ status, infrastructureProjectApproved }) =>
    status !== 'abolished' && infrastructureProjectApproved === true,
  operating: isOperating,
  'operating-established': ({ status }) => status === 'operating',
  'operating-not-established': ({ status }) => status === 'operating-not-established',
  'operating-craft-village': (cluster) => isOperating(cluster) && cluster.craftVillage === true,
  'operating-specialised': (cluster) => isOperating(cluster) && cluster.specialised === true,
  wastewater: ({ status, wastewater }) =>
    status !== 'abolished' && wastewater !== undefined && wastewater !== 'none',
  'wastewater-meeting-standard': ({ status, wastewater }) =>
    status !== 'abolished' && wastewater === 'built-meeting-standard',
}

/**
 * What each cluster adds to a line; `null` where clusters are meant but none of them records the figure.
 *
 * A cluster that lacks the figure is left out and reported: what it would add is not known.
 */
export function clusterParts(
  measure: Extract<Measure, { take: 'clusters' | 'cluster-activity' }>,
  path: string,
  { records, period, issues }: MeasureContext,
): Contribution[] | null {
  const test = measure.take === 'clusters' ? measure.test : 'any'
  const meant = records.clusters.filter((cluster) => tests[test](cluster, period))
  const parts = meant.flatMap((cluster) => {
    const quantity = quantityOf(cluster, measure, period)
    if (quantity !== undefined) return [{ record: cluster.id, quantity }]
    issues.push(
      issue('record-not-counted', path, { reason: `${cluster.id}.${measure.field ?? ''}` }, 'warning'),
    )
    return []
  })
  return meant.length > 0 && parts.length === 0 ? null : parts
}

function quantityOf(
  cluster: Cluster,
  measure: Extract<Measure, { take: 'clusters' | 'cluster-activity' }>,
  period: ReportingPeriod,
): number | undefined {
  if (measure.take === 'clusters') return measure.field === undefined ? 1 : cluster[measure.field]
  return cluster.activity?.find((entry) => entry.period === period.code)?.[measure.field]
}

/** The land filled and all industrial land of the clusters in operation that record both. */
export function fillingOf(clusters: readonly Cluster[], period: ReportingPeriod) {
  const known = clusters.filter(
    (cluster) =>
      tests.operating(cluster, period) &&
      cluster.filledM2 !== undefined &&
      cluster.industrialLandM2 !== undefined,
  )
  const sum = (field: 'filledM2' | 'industrialLandM2') =>
    known.length ? known.reduce((total, cluster) => total + (cluster[field] ?? 0), 0) : null
  return { filled: sum('filledM2'), land: sum('industrialLandM2'), records: known.map(({ id }) => id) }
}
