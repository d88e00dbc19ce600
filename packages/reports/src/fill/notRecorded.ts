import { issue, type Issue, type Text } from '@khuyencong/domain'
import type { FundingSource, Project, ProjectFunding } from '@khuyencong/domain/registry'
import type { Form, FundingStage, Measure } from '../form.js'
import type { ReportingPeriod } from '../period.js'
import {
  beginningOf,
  belongsTo,
  carriedOut,
  goesByPlan,
  grantedBy,
  isApproved,
  isPlanned,
  isPlanYearOf,
  promotionSources,
} from './amounts.js'
import type { MeasureContext } from './measureContext.js'
import { contentsOf } from './data.js'

// A sum leaves out what is not recorded. So that nobody takes it for the whole, each project that belongs to the
// period and does not record what the form asks for is named, once.

const reasons = {
  requested: { vi: 'chưa ghi số đề nghị hỗ trợ', en: 'the amount asked for is not recorded' },
  approved: { vi: 'chưa ghi số được duyệt', en: 'the amount approved is not recorded' },
  paid: { vi: 'chưa ghi các lần chi', en: 'what was paid is not recorded' },
  settled: { vi: 'chưa ghi số được quyết toán', en: 'the amount settled is not recorded' },
  approvedOn: {
    vi: 'chưa ghi ngày phê duyệt nên không biết thuộc kỳ nào trong năm',
    en: 'the day of approval is not recorded, so its period within the year is not known',
  },
  liquidatedOn: {
    vi: 'chưa ghi ngày thanh lý nên không biết quyết toán vào kỳ nào trong năm',
    en: 'the day of liquidation is not recorded, so the period of its settlement is not known',
  },
  begins: {
    vi: 'chưa ghi ngày bắt đầu, ngày ký hợp đồng hoặc ngày phê duyệt',
    en: 'neither its first day, nor that of its contract or approval is recorded',
  },
  results: { vi: 'chưa ghi kết quả', en: 'its results are not recorded' },
  activity: {
    vi: 'chưa ghi hoạt động (máy móc, chuyển giao công nghệ hay dây chuyền)',
    en: 'its activity is not recorded: machinery, technology transfer or a production line',
  },
  beneficiaries: { vi: 'chưa ghi đơn vị thụ hưởng', en: 'its beneficiaries are not recorded' },
} as const satisfies Record<string, Text>

type Reason = keyof typeof reasons

interface Asked {
  readonly results: boolean
  readonly plan: boolean
  readonly beneficiaries: boolean
  readonly activity: boolean
  readonly work: boolean
  readonly money: readonly { readonly stage: FundingStage; readonly sources: readonly FundingSource[] }[]
}

/** What the projects of a period do not record, and the form asks for. */
export function* notRecorded(form: Form, context: MeasureContext): Generator<Issue> {
  const asked = askedBy(form, context.money)
  for (const project of context.records.leaves) {
    for (const reason of new Set(missingIn(project, asked, context.period))) {
      yield issue('record-not-counted', `projects.${project.id}`, { reason: reasons[reason] }, 'warning')
    }
  }
}

function askedBy({ body, sheet }: Form, chosen: FundingStage): Asked {
  const lines = body.kind === 'lines' ? body.lines.flatMap(({ measure }) => measure ?? []) : []
  const measures = lines.map((measure) => (measure.take === 'target' ? measure.result : measure))
  const takes = new Set(measures.map(({ take }) => take))
  return {
    results: takes.has('result'),
    plan: takes.has('projects') || takes.has('beneficiaries'),
    beneficiaries: takes.has('beneficiaries'),
    activity: measures.some((measure) => measure.take === 'projects' && measure.activities !== undefined),
    work: sheet === 'all' && body.kind === 'items' && body.of === 'project',
    money: measures.flatMap((measure) => moneyOf(measure, chosen)),
  }
}

function moneyOf(measure: Measure, chosen: FundingStage): Asked['money'] {
  if (measure.take !== 'funding') return []
  const stage = measure.stage === 'chosen' ? chosen : measure.stage
  return [{ stage, sources: measure.sources === 'promotion' ? promotionSources : measure.sources }]
}

function* missingIn(project: Project, asked: Asked, period: ReportingPeriod): Generator<Reason> {
  const ofYear = isPlanYearOf(period, project.planYear)
  const done = project.status === 'accepted' || project.status === 'settled'
  const dated = goesByPlan(period) || !ofYear
  if (asked.results && done && ofYear && !project.results) yield 'results'
  if (asked.plan && !dated && isApproved(project) && !project.approvedOn) yield 'approvedOn'
  if (asked.beneficiaries && isPlanned(project, period) && !project.beneficiaryIds) yield 'beneficiaries'
  if (asked.activity && done && ofYear && project.activity === undefined && isOfTechnology(project))
    yield 'activity'
  if (asked.work && !dated && carriedOut.has(project.status) && !beginningOf(project)) yield 'begins'
  for (const { stage, sources } of asked.money) {
    for (const funding of project.funding) {
      if (!sources.includes(funding.source)) continue
      const reason = missingMoney(project, funding, stage, period)
      if (reason) yield reason
    }
  }
}

const isOfTechnology = (project: Project) => contentsOf(project).has('technology')

function missingMoney(
  project: Project,
  funding: ProjectFunding,
  stage: FundingStage,
  period: ReportingPeriod,
): Reason | undefined {
  const ofYear = isPlanYearOf(period, project.planYear)
  switch (stage) {
    case 'requested':
      return belongsTo(project, period) && funding.requestedVnd === undefined ? 'requested' : undefined
    case 'approved':
      if (!goesByPlan(period) && ofYear && isApproved(project) && !project.approvedOn) return 'approvedOn'
      if (!isPlanned(project, period) || grantedBy(project, funding) !== undefined) return undefined
      return funding.approvedVnd === undefined ? 'approved' : 'settled'
    case 'paid':
      return ofYear && hasEnded(project) && !funding.payments ? 'paid' : undefined
    case 'returned':
      return undefined
    case 'settled':
      if (!ofYear || project.status !== 'settled') return undefined
      if (funding.settledVnd === undefined) return 'settled'
      return goesByPlan(period) || project.contract?.liquidatedOn ? undefined : 'liquidatedOn'
  }
}

const hasEnded = ({ status }: Project) => status === 'accepted' || status === 'settled'
