import type { Text } from '../text.js'

// One table for each codelist of the registry: the codes and their labels have this one source.

const codesOf = <Code extends string>(table: Readonly<Record<Code, unknown>>) =>
  Object.keys(table) as [Code, ...Code[]]

/** Where a project stands. A project that was planned and never begun is `not-carried-out`, not `stopped`. */
export const projectStatuses = {
  registered: { vi: 'đã đăng ký', en: 'registered' },
  appraised: { vi: 'đã thẩm định', en: 'appraised' },
  approved: { vi: 'đã phê duyệt', en: 'approved' },
  'in-progress': { vi: 'đang thực hiện', en: 'in progress' },
  accepted: { vi: 'đã nghiệm thu', en: 'accepted' },
  settled: { vi: 'đã quyết toán', en: 'settled' },
  stopped: { vi: 'ngừng triển khai', en: 'stopped' },
  'not-carried-out': { vi: 'không thực hiện', en: 'not carried out' },
} as const satisfies Record<string, Text>

/** A code of {@link projectStatuses}. */
export type ProjectStatus = keyof typeof projectStatuses

/** Whose money a project is paid with. */
export const fundingSources = {
  national: { vi: 'kinh phí khuyến công quốc gia', en: 'national promotion fund' },
  local: { vi: 'kinh phí khuyến công địa phương', en: 'local promotion fund' },
  counterpart: { vi: 'vốn đối ứng của đơn vị thụ hưởng', en: 'counterpart of the beneficiary' },
  'other-state': { vi: 'nguồn ngân sách nhà nước khác', en: 'other State money' },
  other: { vi: 'nguồn hợp pháp khác', en: 'other lawful source' },
} as const satisfies Record<string, Text>

/** A code of {@link fundingSources}. */
export type FundingSource = keyof typeof fundingSources

/** State money that may already have paid the same item of cost. */
export const stateSources = {
  'national-promotion': { vi: 'khuyến công quốc gia', en: 'national promotion fund' },
  'local-promotion': { vi: 'khuyến công địa phương', en: 'local promotion fund' },
  cluster: { vi: 'chương trình phát triển cụm công nghiệp', en: 'industrial-cluster programme' },
  sme: { vi: 'chương trình hỗ trợ doanh nghiệp nhỏ và vừa', en: 'support of small and medium enterprises' },
  'new-rural': { vi: 'chương trình xây dựng nông thôn mới', en: 'new-rural programme' },
  'other-state': { vi: 'nguồn ngân sách nhà nước khác', en: 'other State money' },
} as const satisfies Record<string, Text>

/** A code of {@link stateSources}. */
export type StateSource = keyof typeof stateSources

/** Levels of a budget that allocates money; `district` ended with the two-tier reform of 2025-07-01. */
export const budgetLevels = {
  central: { vi: 'trung ương', en: 'central' },
  province: { vi: 'cấp tỉnh', en: 'province' },
  district: { vi: 'cấp huyện', en: 'district' },
  commune: { vi: 'cấp xã', en: 'commune' },
} as const satisfies Record<string, Text>

/** A code of {@link budgetLevels}. */
export type BudgetLevel = keyof typeof budgetLevels

/** Where allocated money comes from. */
export const allocationSources = {
  'central-budget': { vi: 'ngân sách trung ương', en: 'central budget' },
  'local-budget': { vi: 'ngân sách địa phương', en: 'local budget' },
  other: { vi: 'nguồn hợp pháp khác', en: 'other lawful source' },
} as const satisfies Record<string, Text>

/** A code of {@link allocationSources}. */
export type AllocationSource = keyof typeof allocationSources

/** The groups that voted products are divided into (Điều 5 26/2014/TT-BCT). */
export const productGroups = {
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
} as const satisfies Record<string, Text>

/** A code of {@link productGroups}. */
export type ProductGroup = keyof typeof productGroups

/** Levels of the typical-product vote; the `district` level has no body to hold it since 2025-07-01. */
export const voteLevels = {
  district: { vi: 'cấp huyện', en: 'district' },
  province: { vi: 'cấp tỉnh', en: 'province' },
  region: { vi: 'cấp khu vực', en: 'region' },
  national: { vi: 'cấp quốc gia', en: 'national' },
} as const satisfies Record<string, Text>

/** A code of {@link voteLevels}. */
export type VoteLevel = keyof typeof voteLevels

/** Where an industrial cluster stands. */
export const clusterStatuses = {
  planned: { vi: 'có trong phương án phát triển', en: 'in the development scheme' },
  established: { vi: 'đã thành lập', en: 'established' },
  operating: { vi: 'đã thành lập và đã hoạt động', en: 'established and operating' },
  'operating-not-established': {
    vi: 'hoạt động nhưng chưa thành lập',
    en: 'operating, not yet established',
  },
  abolished: { vi: 'đã bãi bỏ', en: 'abolished' },
} as const satisfies Record<string, Text>

/** A code of {@link clusterStatuses}. */
export type ClusterStatus = keyof typeof clusterStatuses

/** Kinds of units that manage projects or deliver promotion services. */
export const organisationKinds = {
  'provincial-centre': { vi: 'trung tâm khuyến công cấp tỉnh', en: 'provincial promotion centre' },
  'regional-centre': {
    vi: 'trung tâm khuyến công quốc gia ở vùng',
    en: 'regional national-promotion centre',
  },
  department: { vi: 'Sở Công Thương', en: 'department of industry and trade' },
  other: { vi: 'tổ chức dịch vụ khác', en: 'other service organisation' },
} as const satisfies Record<string, Text>

/** A code of {@link organisationKinds}. */
export type OrganisationKind = keyof typeof organisationKinds

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
