import { column, type ImportColumn } from './column.js'
import { applicationColumns } from './applicationColumns.js'
import { activities, deepFreeze, funds, industries, legalForms } from '@khuyencong/domain'
import {
  allocationSources,
  budgetLevels,
  clusterStatuses,
  fundingContents,
  productGroups,
  projectStatuses,
  stateSources,
} from '@khuyencong/domain/registry'

const needed = { required: true } as const
const id = (aliases: string) => column('id', 'identifier', 'Mã', 'Identifier', { ...needed, aliases })
const name = (aliases: string) => column('name', 'text', 'Tên', 'Name', { ...needed, aliases })
const taxCode = column('taxCode', 'tax-code', 'Mã số thuế', 'Tax code', {
  aliases: 'mst|ma so dn|ma so doanh nghiep|ma so thue dn|ma so thue ma so dn|ma so hkd|mst mdn',
})
const province = (path: string) =>
  column(path ? `${path}.provinceCode` : 'provinceCode', 'province', 'Mã tỉnh', 'Province code', {
    aliases: 'tinh|tinh thanh pho|tinh tp|ten tinh|dia phuong tinh|ma tinh thanh pho|ma tinh tp',
  })
const commune = (path: string) =>
  column(`${path}.communeCode`, 'commune', 'Mã xã', 'Commune code', {
    aliases: 'xa|xa phuong|ten xa|xa phuong dac khu|ma xa phuong|xa phuong thi tran|phuong xa',
  })
const street = (path: string, aliases = 'dia chi|dia chi tru so|dia chi san xuat|dia diem san xuat') =>
  column(`${path}.street`, 'text', 'Địa chỉ', 'Street', { aliases })
const fund = column('fund', 'code', 'Nguồn khuyến công', 'Fund', {
  ...needed,
  codes: funds,
  aliases: 'quy khuyen cong|loai de an|nguon kinh phi khuyen cong|kcqg kcdp|cap khuyen cong',
})
const phone = (path: string) =>
  column(path, 'phone', 'Điện thoại', 'Phone', { aliases: 'so dien thoai|sdt|dt|so dt|dien thoai lien he' })

const shop =
  'ten co so|ten co so cnnt|ten co so cong nghiep nong thon|co so cnnt|ten dn|ten doanh nghiep|ten don vi|ten dn htx ho|ten dn htx hkd|ten co so san xuat|ten doanh nghiep htx ho kinh doanh|don vi thu huong|ten don vi thu huong|co so thu huong|don vi duoc ho tro|ten co so duoc ho tro|chu the|ten chu the'

/** The columns of the import template of each type that can be given as a table. */
export const importColumns = /* @__PURE__ */ deepFreeze({
  establishment: [
    id('ma co so|ma dn|ma so co so|ma cs'),
    name(`${shop}|ten co so doanh nghiep|ten to chuc ca nhan|ten co so sx`),
    taxCode,
    column('legalForm', 'code', 'Loại hình', 'Legal form', {
      codes: legalForms,
      aliases: 'loai hinh dn|loai hinh doanh nghiep|loai hinh co so|loai hinh to chuc|hinh thuc',
    }),
    province('address'),
    commune('address'),
    street('address'),
    column('representative.name', 'text', 'Người đại diện', 'Representative', {
      aliases:
        'nguoi dai dien phap luat|nguoi dai dien theo phap luat|chu co so|ho ten chu co so|giam doc|dai dien',
    }),
    phone('representative.phone'),
    column('industry', 'code', 'Ngành', 'Industry', { codes: industries, aliases: 'nhom nganh' }),
    column('businessLine', 'text', 'Ngành nghề kinh doanh', 'Line of business', {
      aliases:
        'nganh nghe|nganh nghe sxkd|nganh nghe san xuat|linh vuc|linh vuc san xuat|san pham chinh|nganh nghe san xuat kinh doanh|nganh nghe sx',
    }),
    column('foundedOn', 'day', 'Ngày thành lập', 'Founded on', { aliases: 'ngay cap dkkd|ngay dkkd' }),
    column('womenOwned', 'yes-no', 'Do phụ nữ làm chủ', 'Owned by women', {
      aliases: 'phu nu lam chu|chu la nu|nu lam chu',
    }),
  ],
  project: [
    id('ma de an|ma so|ma so de an|so hieu'),
    name('ten de an|de an|ten nhiem vu|ten de an nhiem vu|ten nhiem vu de an|ten de an khuyen cong'),
    fund,
    column('content', 'code', 'Nội dung', 'Content', {
      ...needed,
      codes: fundingContents,
      aliases: 'noi dung chi|noi dung hoat dong|noi dung khuyen cong|nhom noi dung',
    }),
    column('activity', 'code', 'Hoạt động', 'Activity', {
      codes: activities,
      aliases: 'hoat dong khuyen cong',
    }),
    column('status', 'code', 'Tình trạng', 'Status', {
      ...needed,
      codes: projectStatuses,
      aliases: 'trang thai|tien do|tinh trang thuc hien|tinh hinh thuc hien|ket qua thuc hien',
    }),
    column('planYear', 'year', 'Năm kế hoạch', 'Plan year', {
      ...needed,
      aliases: 'nam|nam thuc hien|nam kh|ke hoach nam',
    }),
    { ...province('place'), ...needed },
    commune('place'),
    column('implementingUnitId', 'identifier', 'Mã đơn vị thực hiện', 'Implementing unit'),
    column('beneficiaryIds', 'list', 'Mã đơn vị thụ hưởng', 'Beneficiaries', {
      aliases: 'ma co so thu huong|ma co so',
    }),
    column('startsOn', 'day', 'Ngày bắt đầu', 'Starts on', { aliases: 'bat dau|tu ngay' }),
    column('endsOn', 'day', 'Ngày kết thúc', 'Ends on', { aliases: 'ket thuc|den ngay' }),
    column('approvedOn', 'day', 'Ngày phê duyệt', 'Approved on', {
      aliases: 'ngay duyet|ngay pd|ngay qd phe duyet',
    }),
    column('funding.0.approvedVnd', 'money', 'KCQG được duyệt (đồng)', 'National money approved (VND)', {
      with: { 'funding.0.source': 'national' },
      aliases: money('kcqg|kc quoc gia|khuyen cong quoc gia'),
    }),
    column('funding.1.approvedVnd', 'money', 'KCĐP được duyệt (đồng)', 'Local money approved (VND)', {
      with: { 'funding.1.source': 'local' },
      aliases: money('kcdp|kc dia phuong|khuyen cong dia phuong'),
    }),
    column('funding.2.approvedVnd', 'money', 'Đối ứng (đồng)', 'Counterpart (VND)', {
      with: { 'funding.2.source': 'counterpart' },
      aliases: money('doi ung|doi ung cua co so|doi ung cua don vi thu huong|co so dong gop'),
    }),
  ],
  product: [
    id('ma san pham|ma sp'),
    column('establishmentId', 'identifier', 'Mã cơ sở', 'Establishment', {
      ...needed,
      aliases: 'ma dn|ma chu the',
    }),
    name('ten san pham|san pham|ten sp|ten san pham bo san pham'),
    column('group', 'code', 'Nhóm sản phẩm', 'Group', {
      ...needed,
      codes: productGroups,
      aliases: 'nhom|nhom sp',
    }),
    column('set', 'yes-no', 'Bộ sản phẩm', 'Set', { aliases: 'la bo san pham|bo sp' }),
  ],
  cluster: [
    id('ma ccn|ma cum|ma cum cong nghiep|ma so'),
    name('ten cum|ten ccn|ten cum cong nghiep|cum cong nghiep|ccn'),
    { ...province('address'), ...needed },
    commune('address'),
    column('status', 'code', 'Tình trạng', 'Status', {
      ...needed,
      codes: clusterStatuses,
      aliases: 'trang thai|hien trang|tinh trang hoat dong',
    }),
    column('establishedOn', 'day', 'Ngày thành lập', 'Established on', { aliases: 'ngay qd thanh lap' }),
    column('areaM2', 'hectare', 'Diện tích (ha)', 'Area (ha)', {
      aliases:
        'tong dien tich|dien tich quy hoach|dien tich ccn|dien tich cum|dt|dt quy hoach|dien tich tu nhien',
    }),
    column('industrialLandM2', 'hectare', 'Diện tích đất công nghiệp (ha)', 'Industrial land (ha)', {
      aliases: 'dat cong nghiep|dat cn|dien tich dat cn|dien tich cong nghiep|dt dat cn|dt dat cong nghiep',
    }),
    column('leasedM2', 'hectare', 'Diện tích đã cho thuê (ha)', 'Leased (ha)', {
      aliases: 'da cho thue|dien tich cho thue|cho thue|dat da cho thue|dt da cho thue|dt cho thue',
    }),
    column('filledM2', 'hectare', 'Diện tích đã lấp đầy (ha)', 'Filled (ha)', {
      aliases: 'da lap day|dien tich lap day|lap day|dt da lap day',
    }),
  ],
  collaborator: [
    id('ma ctv|ma cong tac vien'),
    {
      ...name('ho ten|ho va ten|ten ctv|ten cong tac vien|ho va ten cong tac vien|cong tac vien'),
      required: false,
    },
    phone('phone'),
    column('organisationId', 'identifier', 'Mã tổ chức', 'Organisation', { aliases: 'ma don vi' }),
    { ...province('area'), ...needed },
    commune('area'),
    column('from', 'day', 'Từ ngày', 'From', {
      ...needed,
      aliases: 'ngay bat dau|bat dau tu|bat dau tu ngay',
    }),
    column('before', 'day', 'Đến trước ngày', 'Before'),
  ],
  allocation: [
    id('ma phan bo'),
    column('year', 'year', 'Năm', 'Year', { ...needed, aliases: 'nam ngan sach|nam ke hoach' }),
    fund,
    column('source', 'code', 'Nguồn', 'Source', {
      ...needed,
      codes: allocationSources,
      aliases: 'nguon von|nguon ngan sach|nguon kinh phi',
    }),
    column('level', 'code', 'Cấp', 'Level', { ...needed, codes: budgetLevels, aliases: 'cap ngan sach' }),
    province(''),
    column('amountVnd', 'money', 'Số tiền (đồng)', 'Amount (VND)', {
      ...needed,
      aliases: 'so tien|kinh phi|so tien phan bo|kinh phi phan bo|kinh phi giao|so kinh phi|muc phan bo',
    }),
    column('decidedOn', 'day', 'Ngày quyết định', 'Decided on', { aliases: 'ngay qd|ngay ban hanh' }),
    column('decision', 'text', 'Số quyết định', 'Decision', {
      aliases: 'so qd|quyet dinh|so qd phan bo|van ban',
    }),
  ],
  'prior-support': [
    id('ma ho tro'),
    column('establishmentId', 'identifier', 'Mã cơ sở', 'Establishment', { ...needed, aliases: 'ma dn' }),
    column('item', 'text', 'Hạng mục', 'Item', {
      ...needed,
      aliases: 'noi dung ho tro|noi dung|hang muc ho tro|noi dung chi',
    }),
    column('source', 'code', 'Nguồn nhà nước', 'State source', {
      ...needed,
      codes: stateSources,
      aliases: 'nguon|nguon kinh phi|nguon von|nguon ho tro',
    }),
    column('programme', 'text', 'Chương trình', 'Programme'),
    column('amountVnd', 'money', 'Số tiền (đồng)', 'Amount (VND)', {
      ...needed,
      aliases: 'so tien|kinh phi|so tien ho tro|kinh phi ho tro|muc ho tro|da ho tro',
    }),
    column('on', 'day', 'Ngày', 'Day', {
      ...needed,
      aliases: 'ngay chi|ngay ho tro|ngay qd|ngay quyet dinh|ngay nhan',
    }),
    column('document', 'text', 'Văn bản', 'Document', {
      aliases: 'so van ban|quyet dinh|so qd|so quyet dinh',
    }),
  ],
} as const satisfies Record<string, readonly ImportColumn[]>)

/** What can be read from a table: records of the registry, and applications. */
export type TableType = ImportType | 'application'

/** The columns of a type. */
export const columnsOf = (type: TableType): readonly ImportColumn[] =>
  type === 'application' ? applicationColumns : importColumns[type]

/** Headings that offices use for what a template asks in another way. */
export const otherColumns: Partial<Record<TableType, readonly ImportColumn[]>> = {
  project: [
    column('beneficiaryIds', 'named-list', 'Đơn vị thụ hưởng', 'Beneficiaries by name', {
      aliases:
        'don vi thu huong|ten don vi thu huong|co so thu huong|ten co so thu huong|doi tuong thu huong',
    }),
    column('implementingUnitId', 'named', 'Đơn vị thực hiện', 'Implementing unit by name', {
      aliases: 'don vi trien khai|chu dau tu|don vi chu tri',
    }),
    street('place', 'dia diem|dia diem thuc hien|noi thuc hien'),
  ],
  product: [
    column('establishmentId', 'named', 'Tên cơ sở', 'Establishment by name', {
      aliases: `${shop}|co so|co so san xuat`,
    }),
  ],
  'prior-support': [
    column('establishmentId', 'named', 'Tên cơ sở', 'Establishment by name', { aliases: `${shop}|co so` }),
  ],
  cluster: [street('address', 'dia chi|dia diem|vi tri')],
  collaborator: [street('area', 'dia ban|dia ban phu trach|dia chi')],
}

/** The ways to name an amount of a source: `KCQG`, `Kinh phí KCQG`, `Vốn KCQG được duyệt`, … */
function money(sources: string): string {
  return sources
    .split('|')
    .flatMap((source) =>
      ['', 'kinh phi ', 'von ', 'nguon ', 'nguon von ', 'ho tro tu ', 'kinh phi ho tro '].flatMap((before) =>
        ['', ' duoc duyet', ' phe duyet', ' ho tro', ' cap'].map((after) => `${before}${source}${after}`),
      ),
    )
    .join('|')
}

/** The types that can be imported from a table. */
export type ImportType = keyof typeof importColumns
