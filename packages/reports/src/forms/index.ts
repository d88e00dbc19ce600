import { deepFreeze, nearest, issue, type Result } from '@khuyencong/domain'
import type { Form } from '../form.js'
import { acceptance, acceptanceByAgency, acceptanceByPlace } from './acceptance.js'
import { clusterInfrastructure, clusterTenant } from './clusterProjects.js'
import { clusterDistrict, clusterProvince } from './clusterTerritory.js'
import { fundingReport } from './fundingReport.js'
import { provincialOverview } from './overview.js'
import { appraisalSheet, appraisalSheetOfBeneficiaries, estimate, groupPlan, summary } from './planning.js'
import { programme2021To2025, programme2026To2030, programmeForm, programmeTo2020 } from './programmes.js'
import { monthlyProgress, monthlyVolume } from './progress.js'
import { projectList } from './projectList.js'
import { resultReport } from './resultReport.js'
import {
  liquidation,
  paymentRequest,
  reconciliation,
  settlement,
  vouchers,
  vouchersOfAllSources,
} from './settlement.js'
import { voteReport } from './voteReport.js'

/** Every form of the library. */
export const forms: readonly Form[] = /* @__PURE__ */ deepFreeze([
  resultReport,
  fundingReport,
  voteReport,
  projectList,
  provincialOverview,
  programmeForm(programmeTo2020),
  programmeForm(programme2021To2025),
  programmeForm(programme2026To2030),
  estimate,
  summary,
  monthlyProgress,
  monthlyVolume,
  appraisalSheet,
  appraisalSheetOfBeneficiaries,
  acceptanceByPlace,
  acceptance,
  acceptanceByAgency,
  liquidation,
  settlement,
  vouchers,
  vouchersOfAllSources,
  paymentRequest,
  reconciliation,
  groupPlan,
  clusterTenant,
  clusterInfrastructure,
  clusterDistrict,
  clusterProvince,
])

/**
 * The form of an identifier.
 *
 * @example
 * ```ts
 * const form = formOf('result-report')
 * form.ok && form.value.title.en // => 'Report on the results of industrial promotion'
 * ```
 */
export function formOf(id: string): Result<Form> {
  const found = forms.find((form) => form.id === id)
  if (found) return { ok: true, value: found }
  const known = forms.map((form) => form.id)
  return { ok: false, issues: [issue('unknown-form', 'form', { value: id }, 'error', nearest(id, known))] }
}
