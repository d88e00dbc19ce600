import {
  activities,
  areaClasses,
  brickKilns,
  cityClasses,
  districtTypes,
  funds,
  industries,
  legalForms,
  priorityAreas,
  sizeSectors,
  unitTypes,
} from '@khuyencong/domain'
import { column, type ImportColumn } from './column.js'

const needed = { required: true } as const
const money = (path: string, vi: string, en: string, aliases: string) =>
  column(path, 'money', `${vi} (đồng)`, `${en} (VND)`, { aliases })
const fact = (path: string, vi: string, en: string) => column(path, 'yes-no', vi, en)

/** The columns that applications are read from; any other field may be headed by its path, such as `invoices.0.date`. */
export const applicationColumns: readonly ImportColumn[] = [
  column('id', 'identifier', 'Mã hồ sơ', 'Application', { ...needed, aliases: 'ma|ma so' }),
  column('fund', 'code', 'Nguồn khuyến công', 'Fund', { ...needed, codes: funds, aliases: 'nguon|quy' }),
  column('asOf', 'day', 'Ngày xét', 'As of', { ...needed, aliases: 'ngay' }),
  column('activity', 'code', 'Hoạt động', 'Activity', {
    ...needed,
    codes: activities,
    aliases: 'noi dung|noi dung ho tro|noi dung hoat dong',
  }),
  column('approvedOn', 'day', 'Ngày phê duyệt', 'Approved on'),
  column('planYear', 'year', 'Năm kế hoạch', 'Plan year', { aliases: 'nam' }),
  column('place.provinceCode', 'province', 'Mã tỉnh', 'Province code', { aliases: 'tinh|tinh thanh pho' }),
  column('place.communeCode', 'commune', 'Mã xã', 'Commune code', { aliases: 'xa|xa phuong' }),
  column('place.unitType', 'code', 'Loại đơn vị hành chính', 'Kind of unit', { codes: unitTypes }),
  column('place.areaClass', 'code', 'Loại địa bàn', 'Class of area', { codes: areaClasses }),
  column('place.priorityArea', 'code', 'Địa bàn ưu tiên', 'Priority area', { codes: priorityAreas }),
  column('place.cityClass', 'code', 'Loại đô thị', 'Class of city', { codes: cityClasses }),
  column('place.districtType', 'code', 'Loại huyện', 'Kind of district', { codes: districtTypes }),
  column('beneficiary.name', 'text', 'Tên cơ sở', 'Beneficiary', {
    aliases: 'ten|ten don vi|ten doanh nghiep|don vi thu huong',
  }),
  column('beneficiary.taxCode', 'tax-code', 'Mã số thuế', 'Tax code', { aliases: 'mst' }),
  column('beneficiary.legalForm', 'code', 'Loại hình', 'Legal form', { codes: legalForms }),
  column('beneficiary.sizeSector', 'code', 'Lĩnh vực', 'Sector', { codes: sizeSectors }),
  column('beneficiary.employees', 'count', 'Số lao động', 'Employees', { aliases: 'lao dong' }),
  money('beneficiary.annualRevenueVnd', 'Doanh thu', 'Revenue', 'doanh thu nam'),
  money('beneficiary.totalCapitalVnd', 'Tổng nguồn vốn', 'Total capital', 'nguon von|tong von'),
  column('industry', 'code', 'Ngành', 'Industry', { codes: industries }),
  column('brickKiln', 'code', 'Lò gạch', 'Brick kiln', { codes: brickKilns }),
  column('quantity', 'count', 'Số lượng', 'Quantity'),
  money('eligibleCostVnd', 'Chi phí được hỗ trợ', 'Eligible cost', 'chi phi|tong chi phi|gia tri may'),
  money('requestedVnd', 'Số đề nghị hỗ trợ', 'Requested', 'de nghi ho tro|kinh phi de nghi'),
  money('counterpartCommittedVnd', 'Vốn đối ứng cam kết', 'Counterpart committed', 'doi ung|von doi ung'),
  fact('equipmentNew', 'Máy mới', 'New equipment'),
  fact('improvesOnCurrentEquipment', 'Tiên tiến hơn máy đang dùng', 'Better than the current equipment'),
  fact('technologyEncouraged', 'Công nghệ khuyến khích', 'Encouraged technology'),
  fact('keyProject', 'Đề án điểm', 'Key project'),
  column('investmentCompletedOn', 'day', 'Ngày hoàn thành đầu tư', 'Investment completed on'),
  column('otherSources', 'none', 'Nguồn nhà nước khác', 'Other sources', {
    aliases: 'nguon khac|ho tro khac',
  }),
  column('beneficiary.previousSupport', 'none', 'Đã được hỗ trợ', 'Previous support', {
    aliases: 'ho tro truoc day',
  }),
  column('invoices', 'none', 'Hóa đơn', 'Invoices'),
  column('loans', 'none', 'Khoản vay', 'Loans'),
]
