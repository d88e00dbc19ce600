import { codelist, codesOf } from './codelist.js'

export * from './activities.js'

/** At which level of the local budget an activity is paid. */
export const budgetLevels = /* @__PURE__ */ codelist({
  province: { vi: 'ngân sách cấp tỉnh', en: 'budget of the province' },
  'district-or-commune': { vi: 'ngân sách cấp huyện hoặc cấp xã', en: 'budget of the district or commune' },
})

/** A code of {@link budgetLevels}. */
export type BudgetLevel = keyof typeof budgetLevels

/** What a support level is counted by. */
export const units = /* @__PURE__ */ codelist({
  enterprise: { vi: 'doanh nghiệp', en: 'enterprise' },
  model: { vi: 'mô hình', en: 'model' },
  establishment: { vi: 'cơ sở', en: 'establishment' },
  fair: { vi: 'hội chợ, triển lãm', en: 'fair' },
  person: { vi: 'người', en: 'person' },
  vote: { vi: 'lần bình chọn', en: 'vote' },
  product: { vi: 'sản phẩm', en: 'product' },
  brand: { vi: 'thương hiệu', en: 'brand' },
  contract: { vi: 'hợp đồng', en: 'contract' },
  association: { vi: 'hội, hiệp hội', en: 'association' },
  'linkage-cluster': { vi: 'cụm liên kết', en: 'linkage cluster' },
  cluster: { vi: 'cụm công nghiệp', en: 'cluster' },
  'annual-fund': { vi: 'kinh phí năm', en: 'annual fund' },
  project: { vi: 'đề án', en: 'project' },
})

/** A code of {@link units}. */
export type UnitCode = keyof typeof units

/** The two promotion funds (kinh phí khuyến công). */
export const funds = /* @__PURE__ */ codelist({
  national: { vi: 'khuyến công quốc gia', en: 'national promotion fund' },
  local: { vi: 'khuyến công địa phương', en: 'local promotion fund' },
})

/** A code of {@link funds}. */
export type Fund = keyof typeof funds

/** The stages of an application, the earliest first. */
export const stages = /* @__PURE__ */ codelist({
  appraisal: { vi: 'thẩm định', en: 'appraisal' },
  implementation: { vi: 'thực hiện', en: 'implementation' },
  settlement: { vi: 'quyết toán', en: 'settlement' },
})

/** A code of {@link stages}. */
export type Stage = keyof typeof stages

/** Legal forms of an establishment. */
export const legalForms = /* @__PURE__ */ codelist({
  enterprise: { vi: 'doanh nghiệp', en: 'enterprise' },
  cooperative: { vi: 'hợp tác xã', en: 'cooperative' },
  'cooperative-union': { vi: 'liên hiệp hợp tác xã', en: 'union of cooperatives' },
  'cooperative-group': { vi: 'tổ hợp tác', en: 'cooperative group' },
  'household-business': { vi: 'hộ kinh doanh', en: 'household business' },
})

/** A code of {@link legalForms}. */
export type LegalForm = keyof typeof legalForms

/** Fields by which the size of an enterprise is judged. */
export const sizeSectors = /* @__PURE__ */ codelist({
  agriculture: { vi: 'nông nghiệp, lâm nghiệp, thủy sản', en: 'agriculture, forestry and fishery' },
  'industry-construction': { vi: 'công nghiệp và xây dựng', en: 'industry and construction' },
  'trade-services': { vi: 'thương mại và dịch vụ', en: 'trade and services' },
})

/** A code of {@link sizeSectors}. */
export type SizeSector = keyof typeof sizeSectors

/** Industries as the decrees on industrial promotion name them, and `other` for any they do not name. */
export const industries = /* @__PURE__ */ codelist({
  'agro-forestry-fishery-processing': {
    vi: 'chế biến nông - lâm - thủy sản và chế biến thực phẩm',
    en: 'processing of agricultural, forestry and fishery products, and of food',
  },
  'consumer-export-goods': {
    vi: 'hàng công nghiệp phục vụ tiêu dùng và xuất khẩu, hàng thay thế hàng nhập khẩu',
    en: 'industrial goods for consumption and export, and goods replacing imports',
  },
  'chemicals-for-agriculture': {
    vi: 'hóa chất phục vụ nông nghiệp, nông thôn',
    en: 'chemicals for agriculture and rural areas',
  },
  'construction-materials': { vi: 'sản xuất vật liệu xây dựng', en: 'construction materials' },
  'mechanical-electrical-electronic': {
    vi: 'sản phẩm, phụ tùng, lắp ráp và sửa chữa cơ khí, điện, điện tử - tin học',
    en: 'mechanical, electrical, electronic and informatics products, parts, assembly and repair',
  },
  'supporting-industry': {
    vi: 'gia công chi tiết, bán thành phẩm và công nghiệp hỗ trợ',
    en: 'parts, semi-finished products and supporting industry',
  },
  handicraft: { vi: 'hàng tiểu thủ công nghiệp', en: 'handicrafts' },
  mining: { vi: 'khai thác, chế biến khoáng sản', en: 'mining and processing of minerals' },
  'cleaner-production': {
    vi: 'áp dụng sản xuất sạch hơn trong cơ sở sản xuất công nghiệp',
    en: 'cleaner production in industrial establishments',
  },
  'pollution-treatment': {
    vi: 'xử lý ô nhiễm môi trường tại cụm công nghiệp, cơ sở công nghiệp nông thôn',
    en: 'pollution treatment in industrial clusters and rural industrial establishments',
  },
  'high-technology': { vi: 'công nghệ cao', en: 'high technology' },
  'clean-industry': { vi: 'công nghiệp sạch', en: 'clean industry' },
  'energy-saving': { vi: 'tiết kiệm năng lượng', en: 'energy saving' },
  'environmental-industry': { vi: 'công nghiệp môi trường', en: 'environmental industry' },
  'environmentally-friendly-energy': {
    vi: 'năng lượng thân thiện với môi trường',
    en: 'environmentally friendly energy',
  },
  'textile-footwear': { vi: 'dệt may, da giày', en: 'textiles and footwear' },
  other: { vi: 'ngành, nghề khác', en: 'another industry' },
})

/** A code of {@link industries}. */
export type Industry = keyof typeof industries

/** Kinds of units that a place lies in, before and after the two-tier reform of 2025-07-01. */
export const unitTypes = /* @__PURE__ */ codelist({
  commune: { vi: 'xã', en: 'commune' },
  ward: { vi: 'phường', en: 'ward' },
  'special-zone': { vi: 'đặc khu', en: 'special zone' },
  township: { vi: 'thị trấn', en: 'township' },
  'district-town': { vi: 'thị xã', en: 'district town' },
})

/** A code of {@link unitTypes}. */
export type UnitType = keyof typeof unitTypes

/** Kinds of districts, which ended on 2025-07-01. */
export const districtTypes = /* @__PURE__ */ codelist({
  'rural-district': { vi: 'huyện', en: 'rural district' },
  town: { vi: 'thị xã', en: 'town' },
  'provincial-city': { vi: 'thành phố thuộc tỉnh', en: 'provincial city' },
  'urban-district': { vi: 'quận', en: 'urban district' },
})

/** A code of {@link districtTypes}. */
export type DistrictType = keyof typeof districtTypes

/** Classes of cities. */
export const cityClasses = /* @__PURE__ */ codelist({
  special: { vi: 'loại đặc biệt', en: 'special class' },
  '1': { vi: 'loại 1', en: 'class 1' },
  '2': { vi: 'loại 2', en: 'class 2' },
  '3': { vi: 'loại 3', en: 'class 3' },
})

/** A code of {@link cityClasses}. */
export type CityClass = keyof typeof cityClasses

/** Classes of areas under investment law. */
export const areaClasses = /* @__PURE__ */ codelist({
  normal: { vi: 'không thuộc địa bàn khó khăn', en: 'not a difficult area' },
  difficult: { vi: 'địa bàn khó khăn', en: 'difficult area' },
  'specially-difficult': { vi: 'địa bàn đặc biệt khó khăn', en: 'specially difficult area' },
})

/** A code of {@link areaClasses}. */
export type AreaClass = keyof typeof areaClasses

/** Priority areas beside the difficult ones, and `none` for a place known to be in none of them. */
export const priorityAreas = /* @__PURE__ */ codelist({
  highland: { vi: 'vùng cao', en: 'highland' },
  island: { vi: 'hải đảo', en: 'island' },
  'land-border': { vi: 'biên giới đất liền', en: 'land border' },
  'ethnic-minority': { vi: 'vùng đồng bào dân tộc thiểu số', en: 'ethnic-minority area' },
  'poor-district': { vi: 'huyện nghèo', en: 'poor district' },
  'new-rural-commune': { vi: 'xã xây dựng nông thôn mới', en: 'commune in the new-rural programme' },
  none: { vi: 'không thuộc các địa bàn này', en: 'in none of these areas' },
})

/** A code of {@link priorityAreas}. */
export type PriorityArea = keyof typeof priorityAreas

/** Kilns that fire clay bricks; `none` where no clay bricks are made. */
export const brickKilns = /* @__PURE__ */ codelist({
  none: { vi: 'không sản xuất gạch đất sét nung', en: 'no fired clay bricks' },
  'improved-manual': { vi: 'lò thủ công cải tiến', en: 'improved manual kiln' },
  ring: { vi: 'lò vòng', en: 'ring kiln' },
  other: { vi: 'lò khác', en: 'another kiln' },
})

/** A code of {@link brickKilns}. */
export type BrickKiln = keyof typeof brickKilns

/** What a share is taken of. */
export const bases = /* @__PURE__ */ codelist({
  'eligible-cost': { vi: 'chi phí được hỗ trợ', en: 'eligible cost' },
  'booth-rent': { vi: 'giá thuê gian hàng', en: 'booth rent' },
  'air-ticket': { vi: 'chi phí vé máy bay', en: 'air tickets' },
  'interest-of-first-two-years': {
    vi: 'lãi vay phải trả trong 02 năm đầu',
    en: 'loan interest of the first two years',
  },
  'annual-fund': { vi: 'kinh phí khuyến công được giao hằng năm', en: 'annual promotion fund assigned' },
  'project-estimate': { vi: 'dự toán đề án', en: 'project estimate' },
})

/** A code of {@link bases}. */
export type BasisCode = keyof typeof bases

/** How long a loan runs. */
export const loanTerms = /* @__PURE__ */ codelist({
  short: { vi: 'ngắn hạn', en: 'short term' },
  medium: { vi: 'trung hạn', en: 'medium term' },
  long: { vi: 'dài hạn', en: 'long term' },
})

/** A code of {@link loanTerms}. */
export type LoanTerm = keyof typeof loanTerms

/** What a loan is for. */
export const loanPurposes = /* @__PURE__ */ codelist({
  buildings: { vi: 'nhà xưởng', en: 'buildings' },
  machinery: { vi: 'máy móc, thiết bị', en: 'machinery and equipment' },
  'technology-line': { vi: 'dây chuyền công nghệ', en: 'technology line' },
  other: { vi: 'mục đích khác', en: 'another purpose' },
})

/** A code of {@link loanPurposes}. */
export type LoanPurpose = keyof typeof loanPurposes

/** All budget levels. */
export const budgetLevelCodes = /* @__PURE__ */ codesOf(budgetLevels)
/** All unit codes. */
export const unitCodes = /* @__PURE__ */ codesOf(units)
/** All funds. */
export const fundCodes = /* @__PURE__ */ codesOf(funds)
/** All stages, the earliest first. */
export const stageCodes = /* @__PURE__ */ codesOf(stages)
/** All legal forms. */
export const legalFormCodes = /* @__PURE__ */ codesOf(legalForms)
/** All size sectors. */
export const sizeSectorCodes = /* @__PURE__ */ codesOf(sizeSectors)
/** All industries. */
export const industryCodes = /* @__PURE__ */ codesOf(industries)
/** All unit types. */
export const unitTypeCodes = /* @__PURE__ */ codesOf(unitTypes)
/** All district types. */
export const districtTypeCodes = /* @__PURE__ */ codesOf(districtTypes)
/** All city classes. */
export const cityClassCodes = /* @__PURE__ */ codesOf(cityClasses)
/** All area classes. */
export const areaClassCodes = /* @__PURE__ */ codesOf(areaClasses)
/** All priority areas. */
export const priorityAreaCodes = /* @__PURE__ */ codesOf(priorityAreas)
/** All brick kilns. */
export const brickKilnCodes = /* @__PURE__ */ codesOf(brickKilns)
/** All bases. */
export const basisCodes = /* @__PURE__ */ codesOf(bases)
/** All terms of loans. */
export const loanTermCodes = /* @__PURE__ */ codesOf(loanTerms)
/** All purposes of loans. */
export const loanPurposeCodes = /* @__PURE__ */ codesOf(loanPurposes)
