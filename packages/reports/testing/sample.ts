import type {
  Cluster,
  Establishment,
  Product,
  Project,
  ServiceOrganisation,
  TenantProject,
} from '@khuyencong/domain/registry'
import type { ReportData } from '../src/fill/data.js'

// A small province, made up, with something on every kind of line.

const establishments: Establishment[] = [
  {
    id: 'cs-1',
    name: 'Công ty TNHH Mây Tre Phú Vinh',
    taxCode: '0100233488',
    legalForm: 'enterprise',
    address: { provinceCode: '38', communeCode: '14731', street: 'Thôn 3' },
    representative: { name: 'Nguyễn Văn A' },
    businessLine: 'Sản xuất hàng mây tre đan',
  },
  { id: 'cs-2', name: 'Hợp tác xã Gốm Tam Thọ', legalForm: 'cooperative', address: { provinceCode: '38' } },
]

const organisations: ServiceOrganisation[] = [
  {
    id: 'tt-38',
    name: 'Trung tâm Khuyến công và Tư vấn phát triển công nghiệp',
    kind: 'provincial-centre',
    staff: [{ year: 2026, persons: 21 }],
  },
]

const place = { provinceCode: '38' }

const projects: Project[] = [
  {
    id: 'da-2026-01',
    code: '01',
    name: 'Hỗ trợ ứng dụng máy chẻ nan tự động trong sản xuất hàng mây tre đan',
    fund: 'national',
    content: 'technology',
    activity: 'advanced-machinery',
    status: 'settled',
    planYear: 2026,
    place,
    implementingUnitId: 'tt-38',
    beneficiaryIds: ['cs-1'],
    startsOn: '2026-03-01',
    endsOn: '2026-10-31',
    approvedOn: '2025-12-15',
    contract: {
      number: '12/HĐ-KCQG',
      signedOn: '2026-03-10',
      amountVnd: 300_000_000,
      liquidatedOn: '2026-12-20',
    },
    funding: [
      {
        source: 'national',
        requestedVnd: 300_000_000,
        approvedVnd: 300_000_000,
        settledVnd: 292_500_500,
        payments: [
          { on: '2026-04-02', amountVnd: 210_000_000, kind: 'advance' },
          { on: '2026-11-15', amountVnd: 90_000_000, kind: 'remainder' },
        ],
      },
      { source: 'counterpart', requestedVnd: 400_000_000, approvedVnd: 400_000_000 },
    ],
    costs: [
      {
        item: 'Máy chẻ nan tự động',
        unit: 'máy',
        quantity: 2,
        unitPriceVnd: 350_000_000,
        nationalVnd: 300_000_000,
        counterpartVnd: 400_000_000,
        settledVnd: 692_500_500,
      },
    ],
    vouchers: [
      {
        number: 'UNC-045',
        on: '2026-05-20',
        description: 'Thanh toán máy chẻ nan',
        payee: 'Công ty Cơ khí B',
        source: 'national',
        amountVnd: 292_500_500,
      },
      {
        number: 'UNC-046',
        on: '2026-05-21',
        description: 'Thanh toán máy chẻ nan',
        payee: 'Công ty Cơ khí B',
        source: 'counterpart',
        amountVnd: 400_000_000,
      },
    ],
    results: [
      { indicator: 'technology-establishments', quantity: 1, on: '2026-10-20' },
      { indicator: 'technology-investment', quantity: 700_000_000, on: '2026-10-20' },
    ],
    progress: [{ month: '2026-05', done: 'Đã lắp đặt máy, chạy thử', percent: 65, volumeVnd: 455_000_000 }],
    appraisals: [{ level: 'base', on: '2025-05-30', finding: 'pass', proposedVnd: 300_000_000 }],
    acceptances: [
      {
        level: 'base',
        on: '2026-10-20',
        place: 'Xưởng của công ty',
        volume: '02 máy chẻ nan',
        finding: 'accepted',
        acceptedVnd: 292_500_500,
      },
    ],
  },
  {
    id: 'da-2026-02',
    name: 'Mô hình trình diễn kỹ thuật sản xuất gốm tiết kiệm năng lượng',
    fund: 'local',
    content: 'demonstration-models',
    status: 'accepted',
    planYear: 2026,
    place,
    implementingUnitId: 'tt-38',
    beneficiaryIds: ['cs-2'],
    startsOn: '2026-02-01',
    approvedOn: '2026-01-20',
    funding: [
      { source: 'local', approvedVnd: 500_000_000, payments: [{ on: '2026-06-10', amountVnd: 350_000_000 }] },
      { source: 'counterpart', approvedVnd: 1_250_000_000 },
    ],
    results: [
      { indicator: 'demonstration-models', quantity: 1, on: '2026-11-02' },
      { indicator: 'demonstration-investment', quantity: 1_750_000_000, on: '2026-11-02' },
      { indicator: 'workers-trained', quantity: 35, on: '2026-08-02' },
      { indicator: 'workers-trained-employed', quantity: 30, on: '2026-08-02' },
    ],
  },
  {
    id: 'da-2025-07',
    name: 'Tổ chức hội chợ hàng công nghiệp nông thôn tiêu biểu',
    fund: 'local',
    content: 'fair-organisation',
    status: 'settled',
    planYear: 2025,
    place: { provinceCode: '40' },
    approvedOn: '2025-01-10',
    funding: [
      { source: 'local', approvedVnd: 800_000_000, payments: [{ on: '2025-09-10', amountVnd: 800_000_000 }] },
    ],
    results: [
      { indicator: 'fairs-held', quantity: 1, on: '2025-10-01' },
      { indicator: 'fair-booths', quantity: 120, on: '2025-10-01' },
    ],
  },
  {
    id: 'da-nhom',
    name: 'Đề án nhóm: xây dựng thương hiệu',
    fund: 'national',
    content: 'establishment-brands',
    status: 'in-progress',
    group: true,
    planYear: 2026,
    place,
    funding: [],
  },
  {
    id: 'da-nhom-1',
    parentId: 'da-nhom',
    name: 'Xây dựng thương hiệu gốm Tam Thọ',
    fund: 'national',
    content: 'establishment-brands',
    status: 'in-progress',
    planYear: 2026,
    place,
    beneficiaryIds: ['cs-2'],
    startsOn: '2026-05-01',
    funding: [
      { source: 'national', approvedVnd: 35_000_000 },
      { source: 'counterpart', approvedVnd: 35_000_000 },
    ],
  },
]

const products: Product[] = [
  {
    id: 'sp-1',
    establishmentId: 'cs-1',
    name: 'Bộ giỏ mây',
    group: 'handicraft',
    entries: [{ level: 'province', on: '2026-04-10' }],
    certificates: [{ level: 'province', issuedOn: '2026-06-30' }],
  },
]

const clusters: Cluster[] = [
  {
    id: 'ccn-1',
    name: 'Cụm công nghiệp Vạn Hà',
    address: place,
    status: 'operating',
    inScheme: true,
    establishedOn: '2020-05-05',
    areaM2: 481_000,
    schemeAreaM2: 500_000,
    industrialLandM2: 330_500,
    readyM2: 300_000,
    leasedM2: 200_000,
    filledM2: 220_000,
    enterpriseInvestor: true,
    detailedPlanApproved: true,
    infrastructureProjectApproved: true,
    infrastructureApprovedVnd: 415_250_000_000,
    infrastructurePaidVnd: 199_999_999_999,
    tenantProjects: 14,
    foreignTenantProjects: 2,
    operatingTenantProjects: 11,
    wastewater: 'built-meeting-standard',
    activity: [
      {
        period: '2026',
        tenantRevenueVnd: 1_200_500_000_000,
        tenantBudgetPaymentsVnd: 45_000_000_000,
        workers: 1_850,
      },
    ],
  },
]

const tenantProjects: TenantProject[] = [
  {
    id: 'da-ccn-1',
    clusterId: 'ccn-1',
    name: 'Nhà máy may Vạn Hà',
    industry: 'May mặc',
    activity: [
      {
        period: '2026',
        revenueVnd: 98_765_432_100,
        budgetPaymentsVnd: 3_000_000_000,
        workers: 640,
        wageVnd: 8_250_000,
      },
    ],
  },
]

/** The records of a made-up province. */
export const sample: ReportData = {
  projects,
  establishments,
  organisations,
  products,
  clusters,
  tenantProjects,
}

/** A period that a form can be filled for from the sample. */
export function samplePeriod(kinds: readonly string[], only?: string): string {
  if (only !== undefined) return only
  if (kinds.includes('year')) return '2026'
  if (kinds.includes('month')) return '2026-05'
  return 'once'
}
