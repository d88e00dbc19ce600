import { deepFreeze } from '@khuyencong/domain'
import type { MeasureUnitCode } from '@khuyencong/domain/registry'
import type { Column, Form, Line } from '../form.js'
import { clusterPeriods, clusterProvenance } from './clusterCircular.js'
import { remarks } from './parts.js'

const result: Column = { code: 'result', label: { vi: 'Kết quả', en: 'Result' }, width: 18 }
const reads = (code: string, unit: MeasureUnitCode, vi: string, en: string, read: string): Line => ({
  code,
  label: { vi, en },
  unit,
  measure: { take: 'read', read },
})

const businessHead = {
  vi: 'Người đại diện theo pháp luật của đơn vị báo cáo',
  en: 'Legal representative of the reporting unit',
}

/** Biểu số 01: a business project in a cluster. */
export const clusterTenant: Form = /* @__PURE__ */ deepFreeze({
  id: 'ccn01-tenant',
  version: '14/2024',
  number: 'Biểu số 01',
  title: {
    vi: 'Tình hình hoạt động của dự án đầu tư trong cụm công nghiệp',
    en: 'A business project in an industrial cluster',
  },
  provenance: clusterProvenance(1, 'a'),
  periods: clusterPeriods('a', '06-20', '12-20'),
  sheet: 'tenant-project',
  sender: {
    vi: 'Tổ chức, cá nhân đầu tư sản xuất kinh doanh trong cụm công nghiệp',
    en: 'Business in the industrial cluster',
  },
  receiver: {
    vi: 'Cơ quan thống kê cấp huyện, Ủy ban nhân dân cấp huyện',
    en: 'District statistics office, people’s committee of the district',
  },
  signatures: [businessHead],
  columns: [result, remarks],
  body: {
    kind: 'lines',
    lines: [
      reads(
        '1',
        'billion-vnd',
        'Doanh thu của dự án trong kỳ báo cáo',
        'Revenue in the period',
        'tenant.revenue',
      ),
      reads(
        '2',
        'billion-vnd',
        'Số nộp ngân sách nhà nước của dự án trong kỳ báo cáo',
        'Paid to the State budget in the period',
        'tenant.budget',
      ),
      reads(
        '3',
        'person',
        'Tổng số lao động (có hợp đồng lao động) làm việc tại dự án trong kỳ báo cáo',
        'Workers under contract in the period',
        'tenant.workers',
      ),
      reads(
        '4',
        'million-vnd-per-person-month',
        'Thu nhập bình quân người lao động của dự án trong kỳ báo cáo',
        'Average pay in the period',
        'tenant.wage',
      ),
    ],
  },
  rules: [],
})

/** Biểu số 02: the infrastructure project of a cluster. */
export const clusterInfrastructure: Form = /* @__PURE__ */ deepFreeze({
  id: 'ccn02-infrastructure',
  version: '14/2024',
  number: 'Biểu số 02',
  title: {
    vi: 'Tình hình hoạt động của dự án đầu tư xây dựng hạ tầng kỹ thuật cụm công nghiệp',
    en: 'The infrastructure project of an industrial cluster',
  },
  provenance: clusterProvenance(2, 'b'),
  periods: clusterPeriods('b', '06-20', '12-20'),
  sheet: 'cluster',
  sender: {
    vi: 'Chủ đầu tư xây dựng hạ tầng kỹ thuật cụm công nghiệp',
    en: 'Investor of the cluster’s infrastructure',
  },
  receiver: {
    vi: 'Cơ quan thống kê cấp huyện, Ủy ban nhân dân cấp huyện, Sở Công Thương',
    en: 'District statistics office, people’s committee of the district, department of industry and trade',
  },
  signatures: [businessHead],
  columns: [result, remarks],
  body: {
    kind: 'lines',
    lines: [
      reads(
        '1',
        'billion-vnd',
        'Tổng mức đầu tư xây dựng hạ tầng kỹ thuật theo dự án đã được duyệt',
        'Infrastructure investment as approved',
        'cluster.infrastructureApprovedVnd',
      ),
      reads(
        '2',
        'billion-vnd',
        'Tổng vốn đã đầu tư xây dựng hạ tầng kỹ thuật (tổng vốn lũy kế đã thanh toán)',
        'Infrastructure investment paid so far',
        'cluster.infrastructurePaidVnd',
      ),
      reads(
        '3',
        'hectare',
        'Diện tích đất công nghiệp của dự án đã xây dựng hạ tầng kỹ thuật (đủ điều kiện cho thuê)',
        'Industrial land ready to lease',
        'cluster.readyM2',
      ),
      reads(
        '4',
        'hectare',
        'Diện tích đất công nghiệp của dự án đã cho thuê',
        'Industrial land leased',
        'cluster.leasedM2',
      ),
      reads('5', 'percent', 'Tỉ lệ lấp đầy của cụm công nghiệp', 'Rate of filling', 'cluster.filling'),
      reads(
        '6',
        'investment-project',
        'Tổng số dự án đầu tư sản xuất kinh doanh đã thuê đất trong cụm công nghiệp',
        'Business projects that leased land',
        'cluster.tenantProjects',
      ),
      reads(
        '7',
        'investment-project',
        'Số dự án đầu tư sản xuất kinh doanh có vốn đầu tư nước ngoài',
        'Of foreign capital',
        'cluster.foreignTenantProjects',
      ),
      reads(
        '8',
        'investment-project',
        'Số dự án đầu tư sản xuất kinh doanh đang hoạt động trong cụm công nghiệp',
        'In operation',
        'cluster.operatingTenantProjects',
      ),
      reads(
        '9',
        'billion-vnd',
        'Doanh thu của dự án đầu tư xây dựng hạ tầng kỹ thuật cụm công nghiệp trong kỳ báo cáo',
        'Revenue of the infrastructure project in the period',
        'cluster.activity.infrastructureRevenueVnd',
      ),
      reads(
        '10',
        'billion-vnd',
        'Số nộp Ngân sách nhà nước của dự án đầu tư xây dựng hạ tầng kỹ thuật cụm công nghiệp trong kỳ báo cáo',
        'Paid to the State budget in the period',
        'cluster.activity.infrastructureBudgetPaymentsVnd',
      ),
      reads(
        '11',
        'person',
        'Tổng số lao động (có hợp đồng lao động) làm việc tại dự án đầu tư xây dựng hạ tầng kỹ thuật cụm công nghiệp',
        'Workers under contract',
        'cluster.activity.infrastructureWorkers',
      ),
      reads(
        '12',
        'million-vnd-per-person-month',
        'Thu nhập bình quân người lao động của dự án đầu tư xây dựng hạ tầng kỹ thuật cụm công nghiệp trong kỳ báo cáo',
        'Average pay in the period',
        'cluster.activity.infrastructureWageVnd',
      ),
      reads(
        '13',
        'works',
        'Cụm công nghiệp đã hoặc đang đầu tư hệ thống xử lý nước thải tập trung (đã hoặc đang đầu tư ghi 1, chưa đầu tư ghi 0)',
        'Central waste-water treatment built or under construction (1 or 0)',
        'cluster.wastewater',
      ),
      reads(
        '14',
        'works',
        'Cụm công nghiệp có hệ thống xử lý nước thải tập trung đạt tiêu chuẩn môi trường (có ghi 1, không ghi 0)',
        'Central waste-water treatment meeting the standard (1 or 0)',
        'cluster.wastewater-standard',
      ),
    ],
  },
  rules: [],
})
