import { formatDate } from '@khuyencong/domain'
import {
  fundingContents,
  fundingSourceCodes,
  measureUnits,
  resultIndicators,
  type Cluster,
  type FundingSource,
  type Project,
  type TenantProject,
} from '@khuyencong/domain/registry'
import type { FundingStage } from '../form.js'
import type { ReportingPeriod } from '../period.js'
import { formatQuantity, shareOf } from '../quantity.js'
import { amountInWords } from '../words.js'
import { projectAmount, promotionSources, yearsOf } from './amounts.js'
import type { Records } from './data.js'

/** What a reader is told beside its record. */
export interface ReadContext {
  readonly records: Records
  readonly period: ReportingPeriod
  /** The name of a province; its code where the name is not known. */
  readonly placeName: (provinceCode: string) => string
}

/** What is read: a quantity, words or a day, or `null` where the record does not say. */
export type ReadValue = number | string | null

type Reader<Item> = (item: Item, context: ReadContext) => ReadValue

const sourceSets: Readonly<Record<string, readonly FundingSource[]>> = {
  all: fundingSourceCodes,
  promotion: promotionSources,
  national: ['national'],
  local: ['local'],
  counterpart: ['counterpart'],
  other: ['other', 'other-state'],
}

const stages: readonly FundingStage[] = ['requested', 'approved', 'paid', 'returned', 'settled']

/** A reader for each stage and set of sources, such as `approved.counterpart`. */
const amounts: Record<string, Reader<Project>> = Object.fromEntries(
  stages.flatMap((stage) =>
    Object.entries(sourceSets).map(([name, sources]): [string, Reader<Project>] => [
      `${stage}.${name}`,
      (project, { period }) => projectAmount(project, stage, sources, period),
    ]),
  ),
)

const promotion = (project: Project, stage: FundingStage, { period }: ReadContext) =>
  projectAmount(project, stage, promotionSources, period)

type SideOf = (project: Project, source: FundingSource, period: ReportingPeriod) => number | null

const approvedBy: SideOf = (project, source, period) => projectAmount(project, 'approved', [source], period)
const settledBy: SideOf = (project, source, period) => projectAmount(project, 'settled', [source], period)

/** What was paid and has not come back. */
const heldFrom: SideOf = (project, source, period) => {
  const paid = projectAmount(project, 'paid', [source], period)
  const returned = projectAmount(project, 'returned', [source], period)
  return paid === null || returned === null ? null : paid - returned
}

/**
 * What one side of promotion money is above another, each fund for itself: what one fund still owes is never set
 * against what must go back to the other. Not known where a fund has only one of the two.
 */
const above =
  (first: SideOf, second: SideOf): Reader<Project> =>
  (project, { period }) => {
    let sum: number | null = null
    for (const source of promotionSources) {
      const [one, other] = [first(project, source, period), second(project, source, period)]
      if (one === null && other === null) continue
      if (one === null || other === null) return null
      sum = (sum ?? 0) + Math.max(0, one - other)
    }
    return sum
  }

const inWords =
  (read: Reader<Project>): Reader<Project> =>
  (project, context) => {
    const amount = read(project, context)
    return typeof amount === 'number' ? amountInWords(amount) : null
  }

const names = (ids: readonly string[] | undefined, { records }: ReadContext): string | null =>
  ids?.length ? ids.map(records.unitName).join('; ') : null

function place(
  { place: { street, communeCode, provinceCode } }: Project,
  { placeName }: ReadContext,
): string {
  return [street, communeCode, provinceCode && placeName(provinceCode)].filter(Boolean).join(', ')
}

function fullBeneficiaries(project: Project, { records, placeName }: ReadContext): string | null {
  const all = (project.beneficiaryIds ?? []).map((id) => {
    const found = records.establishment(id)
    if (!found) return id
    const { street, communeCode, provinceCode } = found.address ?? {}
    const address = [street, communeCode, provinceCode && placeName(provinceCode)]
    const parts = [
      found.name,
      found.taxCode,
      address.filter(Boolean).join(' '),
      found.representative?.name,
      found.businessLine,
    ]
    return parts.filter(Boolean).join(', ')
  })
  return all.length ? all.join('; ') : null
}

function resultsInWords({ results }: Project): string | null {
  if (!results?.length) return null
  return results
    .map(({ indicator, quantity }) => {
      const { label, unit } = resultIndicators[indicator]
      return `${label.vi}: ${formatQuantity(quantity, unit, 'vi')} ${measureUnits[unit].label.vi}`
    })
    .join('; ')
}

const monthOf = (project: Project, { period }: ReadContext) =>
  project.progress?.find(({ month }) => month === period.code)

const findings = {
  pass: 'Đạt',
  revise: 'Cần chỉnh sửa',
  refuse: 'Không đạt',
  accepted: 'Nghiệm thu',
  'accepted-with-remarks': 'Nghiệm thu, có ý kiến',
  refused: 'Không nghiệm thu',
} as const

const appraisal = ({ appraisals }: Project) => appraisals?.findLast(({ level }) => level === 'base')

const acceptance = ({ acceptances }: Project, level: 'base' | 'agency') =>
  acceptances?.findLast((found) => found.level === level)

function acceptanceReaders(level: 'base' | 'agency'): Record<string, Reader<Project>> {
  const accepted: Reader<Project> = (project) => acceptance(project, level)?.acceptedVnd ?? null
  return {
    [`acceptance.${level}.on`]: (project) => acceptance(project, level)?.on ?? null,
    [`acceptance.${level}.place`]: (project) => acceptance(project, level)?.place ?? null,
    [`acceptance.${level}.volume`]: (project) => acceptance(project, level)?.volume ?? null,
    [`acceptance.${level}.remarks`]: (project) => acceptance(project, level)?.remarks ?? null,
    [`acceptance.${level}.accepted`]: accepted,
    [`acceptance.${level}.accepted.words`]: inWords(accepted),
    [`acceptance.${level}.finding`]: (project) => {
      const finding = acceptance(project, level)?.finding
      return finding ? findings[finding] : null
    },
  }
}

const settled: Reader<Project> = (project, context) => promotion(project, 'settled', context)
const refund = above(heldFrom, settledBy)
const proposed: Reader<Project> = (project) => appraisal(project)?.proposedVnd ?? null

/** What can be read off a project. */
export const projectReaders: Readonly<Record<string, Reader<Project>>> = {
  ...amounts,
  ...acceptanceReaders('base'),
  ...acceptanceReaders('agency'),
  name: ({ name }) => name,
  content: ({ content }) => fundingContents[content].vi,
  years: yearsOf,
  time: ({ startsOn, endsOn }) =>
    startsOn || endsOn
      ? [startsOn, endsOn].map((day) => (day ? formatDate(day, 'vi') : '…')).join(' – ')
      : null,
  'starts-on': ({ startsOn }) => startsOn ?? null,
  'ends-on': ({ endsOn }) => endsOn ?? null,
  place: (project, context) => place(project, context) || null,
  'implementing-unit': ({ implementingUnitId }, context) =>
    names(implementingUnitId === undefined ? undefined : [implementingUnitId], context),
  'coordinating-units': ({ coordinatingUnitIds }, context) => names(coordinatingUnitIds, context),
  beneficiaries: ({ beneficiaryIds }, context) => names(beneficiaryIds, context),
  'beneficiaries.full': fullBeneficiaries,
  results: resultsInWords,
  'contract.number': ({ contract }) => contract?.number ?? null,
  'contract.signed-on': ({ contract }) => contract?.signedOn ?? null,
  'contract.liquidated-on': ({ contract }) => contract?.liquidatedOn ?? null,
  'contract.amount': ({ contract }) => contract?.amountVnd ?? null,
  'progress.done': (project, context) => monthOf(project, context)?.done ?? null,
  'progress.remarks': (project, context) => monthOf(project, context)?.remarks ?? null,
  'progress.volume': (project, context) => monthOf(project, context)?.volumeVnd ?? null,
  'progress.percent': (project, context) => {
    const percent = monthOf(project, context)?.percent
    return percent === undefined ? null : percent * 100
  },
  'appraisal.on': (project) => appraisal(project)?.on ?? null,
  'appraisal.remarks': (project) => appraisal(project)?.remarks ?? null,
  'appraisal.proposed': proposed,
  'appraisal.proposed.words': inWords(proposed),
  'appraisal.finding': (project) => {
    const finding = appraisal(project)?.finding
    return finding ? findings[finding] : null
  },
  'left.promotion': above(approvedBy, heldFrom),
  'due.promotion': above(settledBy, heldFrom),
  'refund.promotion': refund,
  'refund.promotion.words': inWords(refund),
  'settled.promotion.words': inWords(settled),
}

const treated = ({ wastewater }: Cluster, standard: boolean) => {
  if (wastewater === undefined) return null
  return (standard ? wastewater === 'built-meeting-standard' : wastewater !== 'none') ? 1 : 0
}

const clusterFields = [
  'infrastructureApprovedVnd',
  'infrastructurePaidVnd',
  'readyM2',
  'leasedM2',
  'tenantProjects',
  'foreignTenantProjects',
  'operatingTenantProjects',
] as const

const clusterActivityFields = [
  'infrastructureRevenueVnd',
  'infrastructureBudgetPaymentsVnd',
  'infrastructureWorkers',
  'infrastructureWageVnd',
] as const

/** What can be read off a cluster. */
export const clusterReaders: Readonly<Record<string, Reader<Cluster>>> = {
  ...Object.fromEntries(
    clusterFields.map((field): [string, Reader<Cluster>] => [
      `cluster.${field}`,
      (cluster) => cluster[field] ?? null,
    ]),
  ),
  ...Object.fromEntries(
    clusterActivityFields.map((field): [string, Reader<Cluster>] => [
      `cluster.activity.${field}`,
      ({ activity }, { period }) => activity?.find((entry) => entry.period === period.code)?.[field] ?? null,
    ]),
  ),
  'cluster.filling': ({ filledM2, industrialLandM2 }) =>
    filledM2 === undefined || industrialLandM2 === undefined ? null : shareOf(filledM2, industrialLandM2),
  'cluster.wastewater': (cluster) => treated(cluster, false),
  'cluster.wastewater-standard': (cluster) => treated(cluster, true),
}

const tenant =
  (field: 'revenueVnd' | 'budgetPaymentsVnd' | 'workers' | 'wageVnd'): Reader<TenantProject> =>
  ({ activity }, { period }) =>
    activity.find((entry) => entry.period === period.code)?.[field] ?? null

/** What can be read off a business project in a cluster. */
export const tenantReaders: Readonly<Record<string, Reader<TenantProject>>> = {
  'tenant.revenue': tenant('revenueVnd'),
  'tenant.budget': tenant('budgetPaymentsVnd'),
  'tenant.workers': tenant('workers'),
  'tenant.wage': tenant('wageVnd'),
}

type Cost = NonNullable<Project['costs']>[number]
type Voucher = NonNullable<Project['vouchers']>[number]

const sumOf = (amounts: readonly (number | undefined)[]): number | null => {
  const known = amounts.filter((amount) => amount !== undefined)
  return known.length ? known.reduce((sum, amount) => sum + amount, 0) : null
}

/** What can be read off an item of the estimate. */
export const costReaders: Readonly<Record<string, Reader<Cost>>> = {
  item: ({ item, description }) => (description ? `${item}: ${description}` : item),
  unit: ({ unit }) => unit ?? null,
  quantity: ({ quantity }) => (quantity === undefined ? null : String(quantity)),
  'unit-price': ({ unitPriceVnd }) => unitPriceVnd ?? null,
  amount: ({ nationalVnd, localVnd, counterpartVnd, otherVnd }) =>
    sumOf([nationalVnd, localVnd, counterpartVnd, otherVnd]),
  promotion: ({ nationalVnd, localVnd }) => sumOf([nationalVnd, localVnd]),
  national: ({ nationalVnd }) => nationalVnd ?? null,
  local: ({ localVnd }) => localVnd ?? null,
  counterpart: ({ counterpartVnd }) => counterpartVnd ?? null,
  other: ({ otherVnd }) => otherVnd ?? null,
  settled: ({ settledVnd }) => settledVnd ?? null,
}

const fromSources =
  (sources: readonly FundingSource[]): Reader<Voucher> =>
  ({ source, amountVnd }) =>
    sources.includes(source) ? amountVnd : null

/** What can be read off a voucher. */
export const voucherReaders: Readonly<Record<string, Reader<Voucher>>> = {
  number: ({ number }) => number,
  on: ({ on }) => on,
  description: ({ description }) => description,
  payee: ({ payee }) => payee ?? null,
  amount: ({ amountVnd }) => amountVnd,
  promotion: fromSources(promotionSources),
  counterpart: fromSources(['counterpart']),
  other: fromSources(['other', 'other-state']),
}
