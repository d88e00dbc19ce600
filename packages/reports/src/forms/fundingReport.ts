import { deepFreeze } from '@khuyencong/domain'
import { fundingContentCodes, fundingContents } from '@khuyencong/domain/registry'
import type { Form } from '../form.js'
import { anyPeriod, departmentTemplate, parties } from './provenance.js'

const codes = fundingContentCodes.map((_, index) => String(index + 1))

/** The funding report: 24 contents and their total, national and local money apart. */
export const fundingReport: Form = /* @__PURE__ */ deepFreeze({
  id: 'funding-report',
  version: '1',
  title: { vi: 'Báo cáo kinh phí khuyến công', en: 'Report on industrial-promotion money' },
  provenance: departmentTemplate,
  periods: anyPeriod,
  sheet: 'all',
  sender: parties.department,
  receiver: parties.ministry,
  signatures: [parties.preparer, parties.director],
  columns: [
    { code: 'national', label: { vi: 'KCQG', en: 'National fund' }, fund: 'national', width: 18 },
    { code: 'local', label: { vi: 'KCĐP', en: 'Local fund' }, fund: 'local', width: 18 },
  ],
  body: {
    kind: 'lines',
    lines: [
      ...fundingContentCodes.map((content, index) => ({
        code: String(index + 1),
        label: fundingContents[content],
        unit: 'million-vnd' as const,
        measure: {
          take: 'funding' as const,
          contents: [content],
          sources: 'promotion' as const,
          stage: 'chosen' as const,
        },
      })),
      {
        code: 'total',
        label: { vi: 'Tổng cộng', en: 'Total' },
        unit: 'million-vnd',
        measure: { take: 'lines', of: codes },
      },
    ],
  },
  rules: [{ kind: 'sum', line: 'total', of: codes }],
  notes: [
    {
      vi: 'Không rõ biểu yêu cầu số được duyệt hay số đã chi; mặc định là số đã chi trong kỳ.',
      en: 'Whether approved or paid money is meant is not known; money paid in the period is the default.',
    },
  ],
})
