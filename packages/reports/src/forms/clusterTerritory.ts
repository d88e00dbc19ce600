import { deepFreeze, type Text } from '@khuyencong/domain'
import type { Column, Form } from '../form.js'
import { clusterPeriods, clusterProvenance } from './clusterCircular.js'
import { territoryLines } from './clusterLines.js'
import { remarks } from './parts.js'

const cumulative: Column = {
  code: 'result',
  label: {
    vi: 'Kết quả (Luỹ kế đến thời điểm báo cáo)',
    en: 'Result (cumulative to the time of the report)',
  },
  width: 18,
}

// Form 04 words five lines otherwise than form 03; their meaning is one.
const wordsOfForm03: Readonly<Record<string, string>> = {
  '7': 'Số lượng cụm công nghiệp do doanh nghiệp làm chủ đầu tư xây dựng hạ tầng kỹ thuật',
  '8': 'Tổng diện tích các cụm công nghiệp do doanh nghiệp làm chủ đầu tư xây dựng hạ tầng kỹ thuật',
  '11': 'Số lượng cụm công nghiệp đã được phê duyệt dự án đầu tư xây dựng hạ tầng kỹ thuật',
  '15.2': 'Số lượng cụm công nghiệp hoạt động nhưng chưa thành lập',
  '22': 'Số dự án đầu tư sản xuất kinh doanh đang hoạt động trong các cụm công nghiệp',
}

const wordsOfForm04: Readonly<Record<string, string>> = {
  '7': 'Số lượng cụm công nghiệp do doanh nghiệp làm chủ đầu tư hạ tầng kỹ thuật',
  '8': 'Tổng diện tích các cụm công nghiệp do doanh nghiệp làm chủ đầu tư hạ tầng kỹ thuật',
  '11': 'Số lượng cụm công nghiệp đã được phê duyệt dự án đầu tư xây dựng hạ tầng',
  '15.2': 'Số lượng cụm công nghiệp đã hoạt động nhưng chưa thành lập',
  '22': 'Số dự án đầu tư sản xuất kinh doanh đang hoạt động trong cụm công nghiệp',
}

const territory = (
  words: Readonly<Record<string, string>>,
  part: Pick<Form, 'id' | 'number' | 'title' | 'provenance' | 'periods' | 'sender' | 'receiver'>,
  signature: Text,
): Form =>
  deepFreeze({
    ...part,
    version: '14/2024',
    sheet: 'all',
    signatures: [signature],
    columns: [cumulative, remarks],
    body: {
      kind: 'lines',
      lines: territoryLines.map((line) => ({
        ...line,
        label: { ...line.label, vi: words[line.code] ?? line.label.vi },
      })),
    },
    rules: [
      { kind: 'sum', line: '15', of: ['15.1', '15.2'] },
      { kind: 'sum', line: '16', of: ['16.1', '16.2'] },
      { kind: 'at-most', line: '5', than: '3' },
      { kind: 'at-most', line: '21', than: '20' },
      { kind: 'at-most', line: '22', than: '20' },
      { kind: 'at-most', line: '27', than: '26' },
    ],
    notes: [
      {
        vi: 'Cụm công nghiệp chuyên ngành là cụm công nghiệp có tối thiểu 60% diện tích đất công nghiệp để thu hút các dự án đầu tư có cùng ngành, nghề.',
        en: 'A specialised cluster keeps at least 60 % of its industrial land for projects of one line of business.',
      },
    ],
  })

/** Biểu số 03: the clusters of a district; districts ended on 2025-07-01. */
export const clusterDistrict: Form = territory(
  wordsOfForm03,
  {
    id: 'ccn03-district',
    number: 'Biểu số 03',
    title: { vi: 'Tổng hợp tình hình cụm công nghiệp trên địa bàn cấp huyện', en: 'Clusters of a district' },
    provenance: clusterProvenance(3, 'c'),
    periods: clusterPeriods('c', '06-25', '12-25'),
    sender: { vi: 'Ủy ban nhân dân cấp huyện', en: 'People’s committee of the district' },
    receiver: {
      vi: 'Ủy ban nhân dân cấp tỉnh, Sở Công Thương',
      en: 'People’s committee of the province, department of industry and trade',
    },
  },
  { vi: 'TM. Ủy ban nhân dân', en: 'For the people’s committee' },
)

/** Biểu số 04: the clusters of a province. */
export const clusterProvince: Form = territory(
  wordsOfForm04,
  {
    id: 'ccn04-province',
    number: 'Biểu số 04',
    title: { vi: 'Tổng hợp tình hình cụm công nghiệp trên địa bàn cấp tỉnh', en: 'Clusters of a province' },
    provenance: clusterProvenance(4, 'd'),
    periods: clusterPeriods('d', '06-30', '12-31'),
    sender: { vi: 'Sở Công Thương', en: 'Department of Industry and Trade' },
    receiver: {
      vi: 'Ủy ban nhân dân cấp tỉnh, Bộ Công Thương (Cục Công Thương địa phương)',
      en: 'People’s committee of the province, Ministry of Industry and Trade (agency for local industry and trade)',
    },
  },
  { vi: 'Giám đốc Sở Công Thương', en: 'Director of the department' },
)
