import { deepFreeze } from '@khuyencong/domain'
import { fundingContentCodes, fundingContents, type FundingSource } from '@khuyencong/domain/registry'
import type { Form, FundingStage, Line, Measure } from '../form.js'
import { heading } from './parts.js'
import { anyPeriod, ownForm, parties } from './provenance.js'

const funding = (
  code: string,
  vi: string,
  en: string,
  sources: 'promotion' | readonly FundingSource[],
  stage: FundingStage,
): Line => ({
  code,
  label: { vi, en },
  unit: 'million-vnd',
  measure: { take: 'funding', contents: 'all', sources, stage },
})

const counted = (code: string, vi: string, en: string, measure: Measure, partOf?: string): Line => ({
  code,
  label: { vi, en },
  unit: 'project',
  measure,
  ...(partOf && { partOf }),
})

/** What the news of a province quotes: projects, support, counterpart drawn in, contents not carried out at all. */
export const provincialOverview: Form = /* @__PURE__ */ deepFreeze({
  id: 'provincial-overview',
  version: '1',
  title: { vi: 'Tổng quan hoạt động khuyến công của địa phương', en: 'Overview of promotion in a province' },
  provenance: ownForm(
    'Không phải biểu mẫu của văn bản nào; gồm các số mà báo chí và báo cáo tổng kết thường nêu.',
    'Not a form of any act; it holds the figures that news and yearly summaries quote.',
  ),
  periods: anyPeriod,
  sheet: 'all',
  sender: parties.department,
  receiver: { vi: 'Ủy ban nhân dân cấp tỉnh', en: 'People’s committee of the province' },
  signatures: [parties.preparer, parties.director],
  columns: [
    { code: 'national', label: { vi: 'KCQG', en: 'National fund' }, fund: 'national', width: 16 },
    { code: 'local', label: { vi: 'KCĐP', en: 'Local fund' }, fund: 'local', width: 16 },
    { code: 'total', label: { vi: 'Tổng', en: 'Total' }, sumOf: ['national', 'local'], width: 16 },
  ],
  body: {
    kind: 'lines',
    lines: [
      heading('I', 'Đề án', 'Projects'),
      counted('1', 'Số đề án', 'Projects', { take: 'projects' }),
      counted(
        '1.1',
        'Đã nghiệm thu, quyết toán',
        'Accepted or settled',
        { take: 'projects', statuses: ['accepted', 'settled'] },
        '1',
      ),
      counted('1.2', 'Ngừng triển khai', 'Stopped', { take: 'projects', statuses: ['stopped'] }, '1'),
      counted(
        '1.3',
        'Không thực hiện',
        'Not carried out',
        { take: 'projects', statuses: ['not-carried-out'] },
        '1',
      ),
      {
        code: '2',
        label: { vi: 'Lượt cơ sở, đơn vị thụ hưởng', en: 'Beneficiaries, counted once for each project' },
        unit: 'establishment',
        measure: { take: 'beneficiaries' },
      },
      heading('II', 'Kinh phí', 'Money'),
      funding('3', 'Kinh phí khuyến công được duyệt', 'Promotion money approved', 'promotion', 'approved'),
      funding('4', 'Kinh phí khuyến công đã chi', 'Promotion money paid', 'promotion', 'paid'),
      funding(
        '4.1',
        'Kinh phí khuyến công đã hoàn trả trong kỳ (chưa trừ vào dòng 4)',
        'Promotion money returned in the period (not taken off line 4)',
        'promotion',
        'returned',
      ),
      funding('5', 'Vốn đối ứng thu hút', 'Counterpart drawn in', ['counterpart'], 'approved'),
      funding('6', 'Nguồn khác', 'Other sources', ['other', 'other-state'], 'approved'),
      heading('III', 'Đề án theo nội dung', 'Projects by content'),
      ...fundingContentCodes.map((content, index) =>
        counted(`c${index + 1}`, fundingContents[content].vi, fundingContents[content].en, {
          take: 'projects',
          contents: [content],
          statuses: ['approved', 'in-progress', 'accepted', 'settled', 'stopped'],
        }),
      ),
      heading('IV', 'Nội dung không thực hiện', 'Contents not carried out at all'),
      {
        code: '7',
        label: {
          vi: 'Số nội dung không có đề án nào được thực hiện',
          en: 'Contents without any project carried out',
        },
        unit: 'content',
        measure: { take: 'idle-contents' },
        note: {
          vi: 'Cột tổng là số nội dung không có ở cả hai nguồn, không phải tổng hai cột.',
          en: 'The total is the contents that neither fund carried out, not the sum of the columns.',
        },
      },
      {
        code: '8',
        label: { vi: 'Các nội dung không thực hiện', en: 'Those contents' },
        unit: 'text',
        measure: { take: 'idle-content-names' },
      },
    ],
  },
  rules: [],
  notes: [
    {
      vi: 'Vốn đối ứng và nguồn khác là số ghi trong phê duyệt; đề án ngừng triển khai chỉ tính phần đã quyết toán, đề án không thực hiện thì không tính.',
      en: 'Counterpart and other sources are the amounts of the approval; of a stopped project only what was settled counts, of one never carried out nothing.',
    },
    {
      vi: 'Đề án có nhiều nội dung được tính ở từng nội dung của phần III, nên cộng phần III có thể lớn hơn dòng 1.',
      en: 'A project of several contents counts in each of them in part III, which may therefore add up to more than line 1.',
    },
  ],
})
