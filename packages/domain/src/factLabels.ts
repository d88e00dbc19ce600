import { codelist } from './codelist.js'
import type { FactPath } from './facts.js'
import type { Text } from './text.js'

/** What people call each fact. */
export const factLabels: Readonly<Record<FactPath, Text>> = /* @__PURE__ */ codelist({
  approvedOn: { vi: 'ngày phê duyệt đề án', en: 'approval date of the project' },
  asOf: { vi: 'ngày xét', en: 'as-of date' },
  planYear: { vi: 'năm kế hoạch', en: 'plan year' },
  governedOn: { vi: 'ngày áp dụng quy định', en: 'day whose law governs' },
  lastYear: { vi: 'năm cuối của đề án', en: 'last year of the project' },
  quantity: { vi: 'số lượng', en: 'quantity' },
  'place.provinceCode': { vi: 'tỉnh, thành phố nơi sản xuất', en: 'province where production happens' },
  'place.formerProvince': { vi: 'tỉnh cũ, trước ngày 01/07/2025', en: 'former province, before 2025-07-01' },
  'place.unitType': {
    vi: 'loại đơn vị hành chính nơi sản xuất',
    en: 'kind of unit where production happens',
  },
  'place.districtType': { vi: 'loại đơn vị cấp huyện', en: 'kind of district' },
  'place.cityClass': { vi: 'loại đô thị của thành phố', en: 'class of the city' },
  'place.wardConvertedFromCommuneOn': {
    vi: 'ngày phường được chuyển đổi từ xã',
    en: 'day the ward was converted from a commune',
  },
  'place.recognisedCraftVillage': { vi: 'làng nghề được công nhận', en: 'recognised craft village' },
  'place.areaClass': {
    vi: 'loại địa bàn (khó khăn, đặc biệt khó khăn)',
    en: 'difficult or specially difficult area',
  },
  'place.priorityArea': { vi: 'địa bàn ưu tiên', en: 'priority area' },
  'beneficiary.legalForm': { vi: 'loại hình của cơ sở', en: 'legal form of the establishment' },
  'beneficiary.sizeSector': { vi: 'lĩnh vực hoạt động chính', en: 'main field of activity' },
  'beneficiary.employees': {
    vi: 'số lao động tham gia bảo hiểm xã hội bình quân năm',
    en: 'average yearly employees with social insurance',
  },
  'beneficiary.annualRevenueVnd': {
    vi: 'tổng doanh thu của năm trước liền kề',
    en: 'revenue of the year before',
  },
  'beneficiary.totalCapitalVnd': {
    vi: 'tổng nguồn vốn của năm trước liền kề',
    en: 'total capital of the year before',
  },
  'beneficiary.appliesCleanerProduction': {
    vi: 'cơ sở có áp dụng sản xuất sạch hơn hay không',
    en: 'whether cleaner production is applied',
  },
  'beneficiary.clusterInfrastructureInvestor': {
    vi: 'cơ sở có phải chủ đầu tư hạ tầng cụm công nghiệp hay không',
    en: 'whether it invests in cluster infrastructure',
  },
  'beneficiary.serviceOrganisation': {
    vi: 'có phải tổ chức, cá nhân quản lý hoặc thực hiện dịch vụ khuyến công hay không',
    en: 'whether it manages or delivers promotion services',
  },
  'beneficiary.artisan': {
    vi: 'có phải nghệ nhân hay không',
    en: 'whether it is an artisan',
  },
  'beneficiary.previousSupport': {
    vi: 'các lần đã được hỗ trợ khuyến công',
    en: 'earlier promotion support',
  },
  industry: { vi: 'ngành, nghề sản xuất', en: 'industry' },
  brickKiln: { vi: 'loại lò nung gạch', en: 'kind of brick kiln' },
  eligibleCostVnd: { vi: 'chi phí được hỗ trợ', en: 'eligible cost' },
  requestedVnd: { vi: 'số tiền đề nghị hỗ trợ', en: 'amount requested' },
  counterpartCommittedVnd: {
    vi: 'vốn đối ứng đã đầu tư hoặc cam kết',
    en: 'counterpart invested or committed',
  },
  otherSources: { vi: 'các nguồn vốn khác', en: 'other sources of money' },
  equipmentNew: {
    vi: 'máy móc, thiết bị có phải máy mới 100% (chưa qua sử dụng) hay không',
    en: 'whether the machinery is new and never used',
  },
  improvesOnCurrentEquipment: {
    vi: 'công nghệ, máy móc, thiết bị có vượt trội so với loại đang sử dụng hay không',
    en: 'whether the technology or machinery is better than what is in use',
  },
  technologyEncouraged: {
    vi: 'công nghệ có thuộc danh mục khuyến khích chuyển giao hay không',
    en: 'whether the technology is encouraged',
  },
  firstInDistrict: {
    vi: 'có phải cơ sở đầu tiên áp dụng, sản xuất trên địa bàn cấp huyện hay không',
    en: 'whether it is the first in the district',
  },
  investmentCompletedOn: { vi: 'ngày hoàn thành đầu tư', en: 'day the investment was completed' },
  areaHectares: { vi: 'diện tích cụm công nghiệp (héc-ta)', en: 'area of the cluster in hectares' },
  clusterAreaBand: { vi: 'vùng tính mức hỗ trợ theo héc-ta', en: 'area that sets the rate per hectare' },
  'priority.typicalProduct': {
    vi: 'có sản phẩm công nghiệp nông thôn tiêu biểu được chứng nhận hay không',
    en: 'whether it has a certified typical product',
  },
  'priority.keyProduct': {
    vi: 'có sản phẩm chủ lực, mũi nhọn, trọng điểm hay không',
    en: 'whether it has a key product',
  },
  'priority.exportMarket': { vi: 'có thị trường xuất khẩu hay không', en: 'whether it has an export market' },
  'priority.localMaterialsOverHalf': {
    vi: 'nguyên liệu tại chỗ có chiếm trên 50% giá trị hay không',
    en: 'whether local materials are above 50% of value',
  },
  invoices: { vi: 'hóa đơn, chứng từ', en: 'invoices and documents' },
  loans: { vi: 'các khoản vay và lịch trả lãi', en: 'loans and their schedules' },
})
