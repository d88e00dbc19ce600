import type { Text } from '@khuyencong/domain'
import { activities, funds, industries, legalForms } from '@khuyencong/domain'
import {
  allocationSources,
  budgetLevels,
  clusterStatuses,
  fundingContents,
  plainText,
  productGroups,
  projectStatuses,
  stateSources,
} from '@khuyencong/domain/registry'

/** How the text of a column becomes a value. */
export type ColumnKind = 'text' | 'whole' | 'money' | 'hectare' | 'day' | 'yes-no' | 'list' | 'code'

/** One column of an import template: where its value goes, and how it is written. */
export interface ImportColumn {
  /** Its place in the record; `0` stands for the first entry of a list. */
  readonly path: string
  readonly label: Text
  readonly kind: ColumnKind
  readonly required?: boolean
  readonly codes?: Readonly<Record<string, Text>>
  /** Values put in beside it, at paths of their own, where the column is not empty. */
  readonly with?: Readonly<Record<string, string>>
}

const column = (
  path: string,
  kind: ColumnKind,
  vi: string,
  en: string,
  extra: Partial<ImportColumn> = {},
): ImportColumn => ({ path, kind, label: { vi, en }, ...extra })

const needed = { required: true } as const
const id = column('id', 'text', 'Mã', 'Identifier', needed)
const name = column('name', 'text', 'Tên', 'Name', needed)
const taxCode = column('taxCode', 'text', 'Mã số thuế', 'Tax code')
const province = (path: string) => column(`${path}.provinceCode`, 'text', 'Mã tỉnh', 'Province code')
const commune = (path: string) => column(`${path}.communeCode`, 'text', 'Mã xã', 'Commune code')
const street = (path: string) => column(`${path}.street`, 'text', 'Địa chỉ', 'Street')
const fund = column('fund', 'code', 'Nguồn khuyến công', 'Fund', { ...needed, codes: funds })

/** The columns of the import template of each type that can be given as a table. */
export const importColumns = {
  establishment: [
    id,
    name,
    taxCode,
    column('legalForm', 'code', 'Loại hình', 'Legal form', { codes: legalForms }),
    province('address'),
    commune('address'),
    street('address'),
    column('representative.name', 'text', 'Người đại diện', 'Representative'),
    column('representative.phone', 'text', 'Điện thoại', 'Phone'),
    column('industry', 'code', 'Ngành', 'Industry', { codes: industries }),
    column('businessLine', 'text', 'Ngành nghề kinh doanh', 'Line of business'),
    column('foundedOn', 'day', 'Ngày thành lập', 'Founded on'),
    column('womenOwned', 'yes-no', 'Do phụ nữ làm chủ', 'Owned by women'),
  ],
  project: [
    id,
    name,
    fund,
    column('content', 'code', 'Nội dung', 'Content', { ...needed, codes: fundingContents }),
    column('activity', 'code', 'Hoạt động', 'Activity', { codes: activities }),
    column('status', 'code', 'Tình trạng', 'Status', { ...needed, codes: projectStatuses }),
    column('planYear', 'whole', 'Năm kế hoạch', 'Plan year', needed),
    { ...province('place'), ...needed },
    commune('place'),
    column('implementingUnitId', 'text', 'Mã đơn vị thực hiện', 'Implementing unit'),
    column('beneficiaryIds', 'list', 'Mã đơn vị thụ hưởng', 'Beneficiaries'),
    column('startsOn', 'day', 'Ngày bắt đầu', 'Starts on'),
    column('endsOn', 'day', 'Ngày kết thúc', 'Ends on'),
    column('approvedOn', 'day', 'Ngày phê duyệt', 'Approved on'),
    column('funding.0.approvedVnd', 'money', 'KCQG được duyệt (đồng)', 'National money approved (VND)', {
      with: { 'funding.0.source': 'national' },
    }),
    column('funding.1.approvedVnd', 'money', 'KCĐP được duyệt (đồng)', 'Local money approved (VND)', {
      with: { 'funding.1.source': 'local' },
    }),
    column('funding.2.approvedVnd', 'money', 'Đối ứng (đồng)', 'Counterpart (VND)', {
      with: { 'funding.2.source': 'counterpart' },
    }),
  ],
  product: [
    id,
    column('establishmentId', 'text', 'Mã cơ sở', 'Establishment', needed),
    name,
    column('group', 'code', 'Nhóm sản phẩm', 'Group', { ...needed, codes: productGroups }),
    column('set', 'yes-no', 'Bộ sản phẩm', 'Set'),
  ],
  cluster: [
    id,
    name,
    { ...province('address'), ...needed },
    commune('address'),
    column('status', 'code', 'Tình trạng', 'Status', { ...needed, codes: clusterStatuses }),
    column('establishedOn', 'day', 'Ngày thành lập', 'Established on'),
    column('areaM2', 'hectare', 'Diện tích (ha)', 'Area (ha)'),
    column('industrialLandM2', 'hectare', 'Diện tích đất công nghiệp (ha)', 'Industrial land (ha)'),
    column('leasedM2', 'hectare', 'Diện tích đã cho thuê (ha)', 'Leased (ha)'),
    column('filledM2', 'hectare', 'Diện tích đã lấp đầy (ha)', 'Filled (ha)'),
  ],
  collaborator: [
    id,
    { ...name, required: false },
    column('phone', 'text', 'Điện thoại', 'Phone'),
    column('organisationId', 'text', 'Mã tổ chức', 'Organisation'),
    { ...province('area'), ...needed },
    commune('area'),
    column('from', 'day', 'Từ ngày', 'From', needed),
    column('before', 'day', 'Đến trước ngày', 'Before'),
  ],
  allocation: [
    id,
    column('year', 'whole', 'Năm', 'Year', needed),
    fund,
    column('source', 'code', 'Nguồn', 'Source', { ...needed, codes: allocationSources }),
    column('level', 'code', 'Cấp', 'Level', { ...needed, codes: budgetLevels }),
    column('provinceCode', 'text', 'Mã tỉnh', 'Province code'),
    column('amountVnd', 'money', 'Số tiền (đồng)', 'Amount (VND)', needed),
    column('decidedOn', 'day', 'Ngày quyết định', 'Decided on'),
    column('decision', 'text', 'Số quyết định', 'Decision'),
  ],
  'prior-support': [
    id,
    column('establishmentId', 'text', 'Mã cơ sở', 'Establishment', needed),
    column('item', 'text', 'Hạng mục', 'Item', needed),
    column('source', 'code', 'Nguồn nhà nước', 'State source', { ...needed, codes: stateSources }),
    column('programme', 'text', 'Chương trình', 'Programme'),
    column('amountVnd', 'money', 'Số tiền (đồng)', 'Amount (VND)', needed),
    column('on', 'day', 'Ngày', 'Day', needed),
    column('document', 'text', 'Văn bản', 'Document'),
  ],
} as const satisfies Record<string, readonly ImportColumn[]>

/** The types that can be imported from a table. */
export type ImportType = keyof typeof importColumns

/** The column that a heading means: its label in either language, or its path. */
export function columnOf(type: ImportType, heading: string): ImportColumn | undefined {
  const wanted = plainText(heading)
  const columns: readonly ImportColumn[] = importColumns[type]
  return columns.find(
    ({ path, label }) =>
      [label.vi, label.en].some((one) => plainText(one) === wanted) || path === heading.trim(),
  )
}
