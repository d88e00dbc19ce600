import type { Application } from '@khuyencong/domain'
import { MET, UNKNOWN, type Policy } from '@khuyencong/policy'
import { rulesFor, type PriorityRank, type Rank } from './priority.js'

/** Where a project stands when a budget is shared out. */
export interface FundingRank extends PriorityRank {
  /** The lower, the earlier it is funded; projects of equal rank have the same. */
  readonly order: number
  /** A key project (đề án điểm), which comes before all others. */
  readonly keyProject: boolean
  /** `false` where a fact that is not known could rank it higher. */
  readonly settled: boolean
}

/**
 * Where an application stands when a budget is shared out: key projects first (Điều 7 36/2013/TT-BCT, of the
 * national fund), then by area, then by industry (Điều 6 46/2012/TT-BCT). `null` for activities that the
 * acts give no order to: cleaner production, which is ranked by its effect and urgency (khoản 3 Điều 6).
 *
 * @example
 * ```ts
 * fundingRank(policy, application)?.keyProject // => false
 * ```
 */
export function fundingRank(policy: Policy, application: Application): FundingRank | null {
  const { ranked, areas, industries } = rulesFor(policy, application.activity)
  const { industry: code } = application
  if (!ranked || (code !== undefined && policy.priority.unrankedIndustries?.includes(code))) return null
  const national = policy.fund === 'national'
  const keyProject = national && application.keyProject === true
  const area = placeIn(areas, application)
  const industry = placeIn(industries, application)
  return {
    order:
      ((keyProject ? 0 : 1) * (areas.length + 1) + area.index) * (industries.length + 1) + industry.index,
    keyProject,
    area: areas[area.index]?.code ?? null,
    industry: industries[industry.index]?.code ?? null,
    settled: area.settled && industry.settled && !(national && application.keyProject === undefined),
  }
}

function placeIn(ranks: readonly Rank[], application: Application): { index: number; settled: boolean } {
  let settled = true
  for (let index = 0; index < ranks.length; index++) {
    const truth = ranks[index]?.test(application)
    if (truth === MET) return { index, settled }
    if (truth === UNKNOWN) settled = false
  }
  return { index: ranks.length, settled }
}
