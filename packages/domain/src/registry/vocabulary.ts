import { codelist, codesOf } from '../codelist.js'

/** Where a project stands. A project that was planned and never begun is `not-carried-out`, not `stopped`. */
export const projectStatuses = /* @__PURE__ */ codelist({
  registered: { vi: 'đã đăng ký', en: 'registered' },
  appraised: { vi: 'đã thẩm định', en: 'appraised' },
  approved: { vi: 'đã phê duyệt', en: 'approved' },
  'in-progress': { vi: 'đang thực hiện', en: 'in progress' },
  accepted: { vi: 'đã nghiệm thu', en: 'accepted' },
  settled: { vi: 'đã quyết toán', en: 'settled' },
  stopped: { vi: 'ngừng triển khai', en: 'stopped' },
  'not-carried-out': { vi: 'không thực hiện', en: 'not carried out' },
})

/** A code of {@link projectStatuses}. */
export type ProjectStatus = keyof typeof projectStatuses

/** Whose money a project is paid with. */
export const fundingSources = /* @__PURE__ */ codelist({
  national: { vi: 'kinh phí khuyến công quốc gia', en: 'national promotion fund' },
  local: { vi: 'kinh phí khuyến công địa phương', en: 'local promotion fund' },
  counterpart: { vi: 'vốn đối ứng của đơn vị thụ hưởng', en: 'counterpart of the beneficiary' },
  'other-state': { vi: 'nguồn ngân sách nhà nước khác', en: 'other State money' },
  other: { vi: 'nguồn hợp pháp khác', en: 'other lawful source' },
})

/** A code of {@link fundingSources}. */
export type FundingSource = keyof typeof fundingSources

/** State money that may already have paid the same item of cost. */
export const stateSources = /* @__PURE__ */ codelist({
  'national-promotion': { vi: 'khuyến công quốc gia', en: 'national promotion fund' },
  'local-promotion': { vi: 'khuyến công địa phương', en: 'local promotion fund' },
  cluster: { vi: 'chương trình phát triển cụm công nghiệp', en: 'industrial-cluster programme' },
  sme: { vi: 'chương trình hỗ trợ doanh nghiệp nhỏ và vừa', en: 'support of small and medium enterprises' },
  'new-rural': { vi: 'chương trình xây dựng nông thôn mới', en: 'new-rural programme' },
  'other-state': { vi: 'nguồn ngân sách nhà nước khác', en: 'other State money' },
})

/** A code of {@link stateSources}. */
export type StateSource = keyof typeof stateSources

/** Levels of a budget that allocates money; `district` ended with the two-tier reform of 2025-07-01. */
export const budgetLevels = /* @__PURE__ */ codelist({
  central: { vi: 'trung ương', en: 'central' },
  province: { vi: 'cấp tỉnh', en: 'province' },
  district: { vi: 'cấp huyện', en: 'district' },
  commune: { vi: 'cấp xã', en: 'commune' },
})

/** A code of {@link budgetLevels}. */
export type BudgetLevel = keyof typeof budgetLevels

/** Where allocated money comes from. */
export const allocationSources = /* @__PURE__ */ codelist({
  'central-budget': { vi: 'ngân sách trung ương', en: 'central budget' },
  'local-budget': { vi: 'ngân sách địa phương', en: 'local budget' },
  other: { vi: 'nguồn hợp pháp khác', en: 'other lawful source' },
})

/** A code of {@link allocationSources}. */
export type AllocationSource = keyof typeof allocationSources

/** The groups that voted products are divided into (Điều 5 26/2014/TT-BCT). */
export const productGroups = /* @__PURE__ */ codelist({
  handicraft: { vi: 'thủ công mỹ nghệ', en: 'handicrafts and fine arts' },
  'processed-food': {
    vi: 'chế biến nông, lâm, thủy sản và thực phẩm',
    en: 'processed agricultural, forestry and fishery products, and food',
  },
  machinery: {
    vi: 'thiết bị, máy móc, dụng cụ và phụ tùng cơ khí',
    en: 'equipment, machinery, tools and mechanical parts',
  },
  other: { vi: 'các sản phẩm khác', en: 'other products' },
})

/** A code of {@link productGroups}. */
export type ProductGroup = keyof typeof productGroups

/** Groups as records of votes named them before there was one list. */
export const formerProductGroups = /* @__PURE__ */ Object.freeze({
  'food-processing': 'processed-food',
} as const satisfies Readonly<Record<string, ProductGroup>>)

/**
 * The group that a code names, as it is written now or was before; `undefined` where it names none.
 *
 * @example
 * ```ts
 * productGroupOf('food-processing') // => 'processed-food'
 * ```
 */
export function productGroupOf(code: string): ProductGroup | undefined {
  if (Object.hasOwn(productGroups, code)) return code as ProductGroup
  return Object.hasOwn(formerProductGroups, code)
    ? formerProductGroups[code as keyof typeof formerProductGroups]
    : undefined
}

/** Levels of the typical-product vote; the `district` level has no body to hold it since 2025-07-01. */
export const voteLevels = /* @__PURE__ */ codelist({
  district: { vi: 'cấp huyện', en: 'district' },
  province: { vi: 'cấp tỉnh', en: 'province' },
  region: { vi: 'cấp khu vực', en: 'region' },
  national: { vi: 'cấp quốc gia', en: 'national' },
})

/** A code of {@link voteLevels}. */
export type VoteLevel = keyof typeof voteLevels

/** Where an industrial cluster stands. */
export const clusterStatuses = /* @__PURE__ */ codelist({
  planned: { vi: 'có trong phương án phát triển', en: 'in the development scheme' },
  established: { vi: 'đã thành lập', en: 'established' },
  operating: { vi: 'đã thành lập và đã hoạt động', en: 'established and operating' },
  'operating-not-established': {
    vi: 'hoạt động nhưng chưa thành lập',
    en: 'operating, not yet established',
  },
  abolished: { vi: 'đã bãi bỏ', en: 'abolished' },
})

/** A code of {@link clusterStatuses}. */
export type ClusterStatus = keyof typeof clusterStatuses

/** Kinds of units that manage projects or deliver promotion services. */
export const organisationKinds = /* @__PURE__ */ codelist({
  'provincial-centre': { vi: 'trung tâm khuyến công cấp tỉnh', en: 'provincial promotion centre' },
  'regional-centre': {
    vi: 'trung tâm khuyến công quốc gia ở vùng',
    en: 'regional national-promotion centre',
  },
  department: { vi: 'Sở Công Thương', en: 'department of industry and trade' },
  other: { vi: 'tổ chức dịch vụ khác', en: 'other service organisation' },
})

/** A code of {@link organisationKinds}. */
export type OrganisationKind = keyof typeof organisationKinds

/** What a payment of a project is. */
export const paymentKinds = /* @__PURE__ */ codelist({
  advance: { vi: 'tạm ứng', en: 'advance' },
  remainder: { vi: 'thanh toán phần còn lại', en: 'remainder' },
  settlement: { vi: 'quyết toán', en: 'settlement' },
})

/** A code of {@link paymentKinds}. */
export type PaymentKind = keyof typeof paymentKinds

/** The levels at which a project is appraised. */
export const appraisalLevels = /* @__PURE__ */ codelist({
  base: { vi: 'thẩm định cấp cơ sở', en: 'base-level appraisal' },
  ministry: { vi: 'thẩm định cấp Bộ', en: 'ministry-level appraisal' },
})

/** A code of {@link appraisalLevels}. */
export type AppraisalLevel = keyof typeof appraisalLevels

/** What an appraisal found. */
export const appraisalFindings = /* @__PURE__ */ codelist({
  pass: { vi: 'đạt', en: 'passed' },
  revise: { vi: 'cần chỉnh sửa', en: 'to be revised' },
  refuse: { vi: 'không đạt', en: 'refused' },
})

/** A code of {@link appraisalFindings}. */
export type AppraisalFinding = keyof typeof appraisalFindings

/** The levels at which a project is accepted. */
export const acceptanceLevels = /* @__PURE__ */ codelist({
  base: { vi: 'nghiệm thu cơ sở', en: 'base acceptance' },
  agency: { vi: 'nghiệm thu của Cục', en: 'acceptance by the agency' },
})

/** A code of {@link acceptanceLevels}. */
export type AcceptanceLevel = keyof typeof acceptanceLevels

/** What an acceptance found. */
export const acceptanceFindings = /* @__PURE__ */ codelist({
  accepted: { vi: 'nghiệm thu', en: 'accepted' },
  'accepted-with-remarks': { vi: 'nghiệm thu, có ý kiến', en: 'accepted with remarks' },
  refused: { vi: 'không nghiệm thu', en: 'refused' },
})

/** A code of {@link acceptanceFindings}. */
export type AcceptanceFinding = keyof typeof acceptanceFindings

/** Whether a cluster treats its wastewater. */
export const wastewaterStates = /* @__PURE__ */ codelist({
  none: { vi: 'chưa có hệ thống xử lý nước thải', en: 'no treatment' },
  'under-construction': { vi: 'đang xây dựng', en: 'under construction' },
  built: { vi: 'đã xây dựng', en: 'built' },
  'built-meeting-standard': { vi: 'đã xây dựng, đạt quy chuẩn', en: 'built and meeting the standard' },
})

/** A code of {@link wastewaterStates}. */
export type WastewaterState = keyof typeof wastewaterStates

/** All project statuses. */
export const projectStatusCodes = /* @__PURE__ */ codesOf(projectStatuses)
/** All funding sources. */
export const fundingSourceCodes = /* @__PURE__ */ codesOf(fundingSources)
/** All State sources. */
export const stateSourceCodes = /* @__PURE__ */ codesOf(stateSources)
/** All budget levels. */
export const budgetLevelCodes = /* @__PURE__ */ codesOf(budgetLevels)
/** All allocation sources. */
export const allocationSourceCodes = /* @__PURE__ */ codesOf(allocationSources)
/** All product groups. */
export const productGroupCodes = /* @__PURE__ */ codesOf(productGroups)
/** All vote levels. */
export const voteLevelCodes = /* @__PURE__ */ codesOf(voteLevels)
/** All cluster statuses. */
export const clusterStatusCodes = /* @__PURE__ */ codesOf(clusterStatuses)
/** All kinds of organisations. */
export const organisationKindCodes = /* @__PURE__ */ codesOf(organisationKinds)
/** All kinds of payments. */
export const paymentKindCodes = /* @__PURE__ */ codesOf(paymentKinds)
/** All levels of appraisal. */
export const appraisalLevelCodes = /* @__PURE__ */ codesOf(appraisalLevels)
/** All findings of appraisals. */
export const appraisalFindingCodes = /* @__PURE__ */ codesOf(appraisalFindings)
/** All levels of acceptance. */
export const acceptanceLevelCodes = /* @__PURE__ */ codesOf(acceptanceLevels)
/** All findings of acceptances. */
export const acceptanceFindingCodes = /* @__PURE__ */ codesOf(acceptanceFindings)
/** All states of wastewater. */
export const wastewaterStateCodes = /* @__PURE__ */ codesOf(wastewaterStates)
