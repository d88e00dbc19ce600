import { deepFreeze, cite } from '@khuyencong/domain'
import { productGroupCodes, productGroups } from '@khuyencong/domain/registry'
import type { Form, Line } from '../form.js'
import { departmentTemplate, parties } from './provenance.js'

const block = (code: string, vi: string, en: string, take: 'entries' | 'certificates'): Line[] => [
  {
    code,
    label: { vi, en },
    unit: 'product',
    measure: { take: 'lines', of: productGroupCodes.map((_, index) => `${code}.${index + 1}`) },
  },
  ...productGroupCodes.map((group, index): Line => ({
    code: `${code}.${index + 1}`,
    label: { vi: `Nhóm ${productGroups[group].vi}`, en: `Group: ${productGroups[group].en}` },
    unit: 'product',
    partOf: code,
    measure: { take, group },
  })),
]

const parts = (code: string) => productGroupCodes.map((_, index) => `${code}.${index + 1}`)

/** The report on the typical-product vote: entries and certificates by the four groups of products. */
export const voteReport: Form = /* @__PURE__ */ deepFreeze({
  id: 'vote-report',
  version: '1',
  title: {
    vi: 'Báo cáo kết quả bình chọn sản phẩm công nghiệp nông thôn tiêu biểu',
    en: 'Report on the vote of typical rural industrial products',
  },
  provenance: departmentTemplate,
  periods: [
    { kind: 'year', source: { citation: cite('26/2014/TT-BCT', 23, 2, 'g'), verification: 'official-text' } },
  ],
  sheet: 'all',
  sender: parties.department,
  receiver: parties.agency,
  signatures: [parties.preparer, parties.director],
  columns: [
    {
      code: 'central',
      label: { vi: 'Cấp trung ương', en: 'Central level' },
      levels: ['region', 'national'],
      width: 16,
    },
    { code: 'province', label: { vi: 'Cấp tỉnh', en: 'Provincial level' }, levels: ['province'], width: 16 },
  ],
  body: {
    kind: 'lines',
    lines: [
      ...block('1', 'Số sản phẩm đăng ký tham gia', 'Products entered', 'entries'),
      ...block(
        '2',
        'Tổng số sản phẩm được cấp giấy chứng nhận',
        'Products given a certificate',
        'certificates',
      ),
    ],
  },
  rules: [
    { kind: 'sum', line: '1', of: parts('1') },
    { kind: 'sum', line: '2', of: parts('2') },
  ],
  notes: [
    {
      vi: 'Cấp trung ương ở đây gồm cấp khu vực và cấp quốc gia (cách hiểu của bộ mã này); cấp huyện không có cột.',
      en: 'Central level is taken to be the regional and the national vote (our reading); the district level has no column.',
    },
  ],
})
