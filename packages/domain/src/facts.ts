import type { Application } from './application.js'
import type { Text } from './text.js'

/** What may be read off an application under one name: a label for people and a reader for code. */
export interface Fact<Source, Value> {
  readonly label: Text
  /** Reads the value; `undefined` while it is not known. */
  readonly read: (source: Source) => Value
}

const fact = <Value>(vi: string, en: string, read: (a: Application) => Value): Fact<Application, Value> => ({
  label: { vi, en },
  read,
})

/**
 * The facts that criteria may ask about, by their path in the application.
 *
 * Each is read by a property access written out, which engines make fast, and a criterion that names
 * a path not listed here does not compile.
 */
export const facts = {
  approvedOn: fact('ngày phê duyệt đề án', 'approval date of the project', (a) => a.approvedOn),
  asOf: fact('ngày xét', 'as-of date', (a) => a.asOf),
  planYear: fact('năm kế hoạch', 'plan year', (a) => a.planYear),
  quantity: fact('số lượng', 'quantity', (a) => a.quantity),
  'place.provinceCode': fact('mã tỉnh, thành phố', 'province code', (a) => a.place?.provinceCode),
  'place.formerProvince': fact(
    'tỉnh cũ, trước ngày 01/07/2025',
    'former province, before 2025-07-01',
    (a) => a.place?.formerProvince,
  ),
  'place.unitType': fact(
    'loại đơn vị hành chính nơi sản xuất',
    'kind of unit where production happens',
    (a) => a.place?.unitType,
  ),
  'place.districtType': fact('loại đơn vị cấp huyện', 'kind of district', (a) => a.place?.districtType),
  'place.cityClass': fact('loại đô thị của thành phố', 'class of the city', (a) => a.place?.cityClass),
  'place.wardConvertedFromCommuneOn': fact(
    'ngày phường được chuyển đổi từ xã',
    'day the ward was converted from a commune',
    (a) => a.place?.wardConvertedFromCommuneOn,
  ),
  'place.recognisedCraftVillage': fact(
    'làng nghề được công nhận',
    'recognised craft village',
    (a) => a.place?.recognisedCraftVillage,
  ),
  'place.areaClass': fact(
    'địa bàn khó khăn, đặc biệt khó khăn',
    'difficult or specially difficult area',
    (a) => a.place?.areaClass,
  ),
  'place.priorityArea': fact('địa bàn ưu tiên', 'priority area', (a) => a.place?.priorityArea),
  'beneficiary.legalForm': fact(
    'loại hình của cơ sở',
    'legal form of the establishment',
    (a) => a.beneficiary?.legalForm,
  ),
  'beneficiary.sizeSector': fact(
    'lĩnh vực hoạt động chính',
    'main field of activity',
    (a) => a.beneficiary?.sizeSector,
  ),
  'beneficiary.employees': fact(
    'số lao động tham gia bảo hiểm xã hội bình quân năm',
    'average yearly employees with social insurance',
    (a) => a.beneficiary?.employees,
  ),
  'beneficiary.annualRevenueVnd': fact(
    'tổng doanh thu của năm trước liền kề',
    'revenue of the year before',
    (a) => a.beneficiary?.annualRevenueVnd,
  ),
  'beneficiary.totalCapitalVnd': fact(
    'tổng nguồn vốn của năm trước liền kề',
    'total capital of the year before',
    (a) => a.beneficiary?.totalCapitalVnd,
  ),
  'beneficiary.appliesCleanerProduction': fact(
    'có áp dụng sản xuất sạch hơn hay không',
    'whether cleaner production is applied',
    (a) => a.beneficiary?.appliesCleanerProduction,
  ),
  'beneficiary.clusterInfrastructureInvestor': fact(
    'có phải chủ đầu tư hạ tầng cụm công nghiệp hay không',
    'whether it invests in cluster infrastructure',
    (a) => a.beneficiary?.clusterInfrastructureInvestor,
  ),
  'beneficiary.serviceOrganisation': fact(
    'có phải tổ chức quản lý, dịch vụ khuyến công hay không',
    'whether it manages or delivers promotion services',
    (a) => a.beneficiary?.serviceOrganisation,
  ),
  'beneficiary.previousSupport': fact(
    'các lần đã được hỗ trợ khuyến công',
    'earlier promotion support',
    (a) => a.beneficiary?.previousSupport,
  ),
  industry: fact('ngành, nghề sản xuất', 'industry', (a) => a.industry),
  brickKiln: fact('loại lò nung gạch', 'kind of brick kiln', (a) => a.brickKiln),
  eligibleCostVnd: fact('chi phí được hỗ trợ', 'eligible cost', (a) => a.eligibleCostVnd),
  requestedVnd: fact('số tiền đề nghị hỗ trợ', 'amount requested', (a) => a.requestedVnd),
  counterpartCommittedVnd: fact(
    'vốn đối ứng đã đầu tư hoặc cam kết',
    'counterpart invested or committed',
    (a) => a.counterpartCommittedVnd,
  ),
  otherSources: fact('các nguồn vốn khác', 'other sources of money', (a) => a.otherSources),
  equipmentNew: fact(
    'máy móc thiết bị có mới hay không',
    'whether the equipment is new',
    (a) => a.equipmentNew,
  ),
  improvesOnCurrentEquipment: fact(
    'có vượt trội so với công nghệ, thiết bị đang dùng hay không',
    'whether it is better than what is in use',
    (a) => a.improvesOnCurrentEquipment,
  ),
  technologyEncouraged: fact(
    'có thuộc công nghệ khuyến khích hay không',
    'whether the technology is encouraged',
    (a) => a.technologyEncouraged,
  ),
  firstInDistrict: fact(
    'trên địa bàn cấp huyện đã có cơ sở nào áp dụng, sản xuất hay chưa',
    'whether it is the first in the district',
    (a) => a.firstInDistrict,
  ),
  investmentCompletedOn: fact(
    'ngày hoàn thành đầu tư',
    'day the investment was completed',
    (a) => a.investmentCompletedOn,
  ),
  areaHectares: fact(
    'diện tích cụm công nghiệp (ha)',
    'area of the cluster in hectares',
    (a) => a.areaHectares,
  ),
  clusterAreaBand: fact(
    'vùng tính mức hỗ trợ theo héc-ta',
    'area that sets the rate per hectare',
    (a) => a.clusterAreaBand,
  ),
  'priority.typicalProduct': fact(
    'có sản phẩm CNNT tiêu biểu được chứng nhận',
    'certified typical product',
    (a) => a.priority?.typicalProduct,
  ),
  'priority.keyProduct': fact(
    'có sản phẩm chủ lực, mũi nhọn, trọng điểm',
    'key product',
    (a) => a.priority?.keyProduct,
  ),
  'priority.exportMarket': fact('có thị trường xuất khẩu', 'export market', (a) => a.priority?.exportMarket),
  'priority.localMaterialsOverHalf': fact(
    'nguyên liệu tại chỗ trên 50% giá trị',
    'local materials above 50 % of value',
    (a) => a.priority?.localMaterialsOverHalf,
  ),
  invoices: fact('hóa đơn, chứng từ', 'invoices and documents', (a) => a.invoices),
  loans: fact('các khoản vay và lịch trả lãi', 'loans and their schedules', (a) => a.loans),
} as const

/** The facts table, with each path's own type of value. */
export type Facts = typeof facts

/** The path of a fact in the application, such as `beneficiary.employees`. */
export type FactPath = keyof Facts

/** What a fact holds when it is known. */
export type FactValue<Path extends FactPath> = NonNullable<ReturnType<Facts[Path]['read']>>

/** The paths of facts that hold a given kind of value. */
export type FactPathOf<Value> = {
  [Path in FactPath]: FactValue<Path> extends Value ? Path : never
}[FactPath]

/** The paths of facts that hold lists. */
export type ListPath = FactPathOf<readonly unknown[]>

/** What one item of a list fact holds. */
export type ItemOf<Path extends ListPath> = FactValue<Path> extends readonly (infer Item)[] ? Item : never
