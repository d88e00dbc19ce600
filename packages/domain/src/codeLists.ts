import { verificationTexts } from './citation.js'
import { deepFreeze } from './deepFreeze.js'
import { factLabels } from './factLabels.js'
import { issueTexts } from './issueTexts.js'
import { fundingContents } from './registry/contents.js'
import { measureUnits, resultIndicators } from './registry/measures.js'
import * as registry from './registry/vocabulary.js'
import type { Text } from './text.js'
import * as words from './vocabulary.js'

/** A code with what people call it. */
export interface ListedCode extends Text {
  readonly code: string
}

/** A list of codes, ready to be written as data. */
export interface CodeList {
  /** The stable name of the list. */
  readonly name: string
  readonly title: Text
  readonly codes: readonly ListedCode[]
}

const list = (name: string, vi: string, en: string, table: Readonly<Record<string, Text>>): CodeList => ({
  name,
  title: { vi, en },
  codes: Object.entries(table).map(([code, text]) => ({ code, vi: text.vi, en: text.en })),
})

const labelsOf = (table: Readonly<Record<string, { readonly label: Text }>>) =>
  Object.fromEntries(Object.entries(table).map(([code, { label }]) => [code, label]))

/**
 * Every list of codes of the domain with its labels. The texts of issues hold the names of their parameters in
 * braces.
 *
 * @example
 * ```ts
 * codeLists.find(({ name }) => name === 'funds')?.codes[0]
 * // => { code: 'national', vi: 'khuyến công quốc gia', en: 'national promotion fund' }
 * ```
 */
export const codeLists: readonly CodeList[] = /* @__PURE__ */ deepFreeze([
  list('activities', 'Nội dung hoạt động khuyến công', 'Contents of activities', words.activities),
  list('funds', 'Nguồn kinh phí khuyến công', 'Promotion funds', words.funds),
  list('stages', 'Giai đoạn của hồ sơ', 'Stages of an application', words.stages),
  list('units', 'Đơn vị tính của mức hỗ trợ', 'Units of support levels', words.units),
  list('bases', 'Căn cứ tính tỷ lệ hỗ trợ', 'What a share is taken of', words.bases),
  list('budget-levels', 'Cấp ngân sách địa phương', 'Levels of the local budget', words.budgetLevels),
  list('legal-forms', 'Loại hình của cơ sở', 'Legal forms', words.legalForms),
  list('size-sectors', 'Lĩnh vực xác định quy mô', 'Fields that size is judged by', words.sizeSectors),
  list('industries', 'Ngành, nghề', 'Industries', words.industries),
  list('unit-types', 'Loại đơn vị hành chính', 'Kinds of administrative units', words.unitTypes),
  list('district-types', 'Loại đơn vị cấp huyện', 'Kinds of districts', words.districtTypes),
  list('city-classes', 'Loại đô thị', 'Classes of cities', words.cityClasses),
  list('area-classes', 'Loại địa bàn theo pháp luật đầu tư', 'Classes of areas', words.areaClasses),
  list('priority-areas', 'Địa bàn ưu tiên', 'Priority areas', words.priorityAreas),
  list('brick-kilns', 'Loại lò nung gạch', 'Brick kilns', words.brickKilns),
  list('loan-terms', 'Thời hạn vay', 'Terms of loans', words.loanTerms),
  list('loan-purposes', 'Mục đích vay', 'Purposes of loans', words.loanPurposes),
  list('verifications', 'Mức độ đối chiếu văn bản', 'How sure a legal value is', verificationTexts),
  list('facts', 'Thông tin của hồ sơ', 'Facts of an application', factLabels),
  list('project-statuses', 'Tình trạng đề án', 'Statuses of projects', registry.projectStatuses),
  list('funding-sources', 'Nguồn vốn của đề án', 'Sources of money', registry.fundingSources),
  list('state-sources', 'Nguồn ngân sách nhà nước', 'Sources of State money', registry.stateSources),
  list('allocation-levels', 'Cấp phân bổ kinh phí', 'Levels that allocate money', registry.budgetLevels),
  list(
    'allocation-sources',
    'Nguồn kinh phí được phân bổ',
    'Where allocated money comes from',
    registry.allocationSources,
  ),
  list('payment-kinds', 'Loại thanh toán', 'Kinds of payments', registry.paymentKinds),
  list('appraisal-levels', 'Cấp thẩm định', 'Levels of appraisal', registry.appraisalLevels),
  list('appraisal-findings', 'Kết quả thẩm định', 'Findings of appraisals', registry.appraisalFindings),
  list('acceptance-levels', 'Cấp nghiệm thu', 'Levels of acceptance', registry.acceptanceLevels),
  list('acceptance-findings', 'Kết quả nghiệm thu', 'Findings of acceptances', registry.acceptanceFindings),
  list('product-groups', 'Nhóm sản phẩm bình chọn', 'Groups of voted products', registry.productGroups),
  list('vote-levels', 'Cấp bình chọn sản phẩm', 'Levels of the vote', registry.voteLevels),
  list('cluster-statuses', 'Tình trạng cụm công nghiệp', 'Statuses of clusters', registry.clusterStatuses),
  list('wastewater-states', 'Xử lý nước thải của cụm', 'Wastewater of clusters', registry.wastewaterStates),
  list('organisation-kinds', 'Loại tổ chức', 'Kinds of organisations', registry.organisationKinds),
  list('funding-contents', 'Nội dung chi trong báo cáo', 'Contents of the funding report', fundingContents),
  list('result-indicators', 'Chỉ tiêu kết quả', 'Result indicators', labelsOf(resultIndicators)),
  list('measure-units', 'Đơn vị đo', 'Units of measure', labelsOf(measureUnits)),
  list('issues', 'Mã cảnh báo và lỗi', 'Issues', issueTexts),
])
