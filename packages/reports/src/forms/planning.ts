import type { Form } from '../form.js'
import {
  annexForm,
  day,
  heading,
  money,
  projectHead,
  remarks,
  says,
  valueColumn,
  words,
  writes,
} from './parts.js'
import { anyPeriod, parties } from './provenance.js'

/** Mẫu số 1: the estimate of a project, item by item. */
export const estimate: Form = annexForm({
  id: 'm01-estimate',
  number: 'Mẫu số 1',
  title: { vi: 'Dự toán kinh phí đề án khuyến công', en: 'Estimate of a promotion project' },
  article: 5,
  clause: 6,
  sheet: 'project',
  signatures: [parties.preparer, parties.head],
  columns: [
    words('item', 'Nội dung chi', 'Item', 'item', 32),
    words('unit', 'Đơn vị tính', 'Unit', 'unit', 12),
    words('quantity', 'Số lượng', 'Quantity', 'quantity', 10),
    { ...money('unit-price', 'Đơn giá', 'Unit price', 'unit-price', 'vnd'), total: false },
    money('amount', 'Thành tiền', 'Amount', 'amount', 'vnd'),
    money('national', 'KCQG', 'National fund', 'national', 'vnd'),
    money('local', 'KCĐP', 'Local fund', 'local', 'vnd'),
    money('counterpart', 'Đối ứng', 'Counterpart', 'counterpart', 'vnd'),
    money('other', 'Nguồn khác', 'Other sources', 'other', 'vnd'),
  ],
  body: { kind: 'items', of: 'cost' },
})

/** Mẫu số 2: the summary of projects registered for a plan. */
export const summary: Form = annexForm({
  id: 'm02-summary',
  number: 'Mẫu số 2',
  title: { vi: 'Biểu tổng hợp các đề án khuyến công quốc gia', en: 'Summary of national promotion projects' },
  article: 6,
  clause: 1,
  point: 'b',
  periods: anyPeriod,
  sheet: 'all',
  signatures: [parties.preparer, parties.director],
  columns: [
    words('name', 'Tên đề án', 'Project', 'name', 36),
    words('content', 'Nội dung hoạt động', 'Content', 'content'),
    words('implementing-unit', 'Đơn vị thực hiện', 'Implementing unit', 'implementing-unit'),
    words('beneficiaries', 'Đơn vị thụ hưởng', 'Beneficiaries', 'beneficiaries'),
    words('place', 'Địa điểm', 'Place', 'place', 18),
    words('time', 'Thời gian thực hiện', 'Time', 'time', 18),
    money('cost', 'Tổng kinh phí', 'Total cost', 'requested.all'),
    money('support', 'KP khuyến công đề nghị', 'Promotion money asked for', 'requested.promotion'),
    money('counterpart', 'Đối ứng', 'Counterpart', 'requested.counterpart'),
    money('other', 'Nguồn khác', 'Other sources', 'requested.other'),
    remarks,
  ],
  body: { kind: 'items', of: 'project' },
})

const appraisal = (id: string, number: string, vi: string, en: string): Form =>
  annexForm({
    id,
    number,
    title: { vi, en },
    article: 10,
    clause: 2,
    point: 'a',
    sheet: 'project',
    signatures: [parties.appraiser, parties.director],
    columns: [valueColumn],
    body: {
      kind: 'lines',
      lines: [
        heading('I', 'Thông tin đề án', 'The project'),
        ...projectHead,
        says('cost', 'Tổng kinh phí', 'Total cost', 'requested.all', 'vnd'),
        says(
          'support',
          'Kinh phí khuyến công đề nghị',
          'Promotion money asked for',
          'requested.promotion',
          'vnd',
        ),
        says('counterpart', 'Vốn đối ứng', 'Counterpart', 'requested.counterpart', 'vnd'),
        heading('II', 'Nội dung thẩm định', 'What is appraised (Article 9)'),
        writes('1', 'Mức độ phù hợp với nguyên tắc lập đề án', 'Fit with the principles of Article 4'),
        writes(
          '2',
          'Mục tiêu, sự cần thiết, hiệu quả; tính hợp lý về sử dụng kinh phí, nguồn lực',
          'Objectives, need, effect; reasonable use of money and resources',
        ),
        writes(
          '3',
          'Năng lực của đơn vị thực hiện, phối hợp, thụ hưởng',
          'Capacity of the implementing, coordinating and benefiting units',
        ),
        writes(
          '4',
          'Khả năng kết hợp, lồng ghép với dự án, chương trình khác',
          'Combination with other projects and programmes',
        ),
        writes('5', 'Sự phù hợp và đầy đủ của hồ sơ', 'Fitness and completeness of the dossier'),
        heading('III', 'Kết luận', 'Finding'),
        says('finding', 'Kết luận thẩm định', 'Finding', 'appraisal.finding'),
        says('proposed', 'Kinh phí đề xuất hỗ trợ', 'Support proposed', 'appraisal.proposed', 'vnd'),
        says('proposed-words', 'Bằng chữ', 'In words', 'appraisal.proposed.words'),
        says('finding-remarks', 'Ý kiến khác', 'Remarks', 'appraisal.remarks'),
        says('finding-on', 'Ngày thẩm định', 'Day of appraisal', 'appraisal.on', 'date'),
      ],
    },
  })

/** Mẫu số 4a: the base-level appraisal sheet. */
export const appraisalSheet = appraisal(
  'm04a-appraisal',
  'Mẫu số 4a',
  'Phiếu thẩm định đề án khuyến công quốc gia cấp cơ sở',
  'Base-level appraisal sheet of a national project',
)

/** Mẫu số 4b: the base-level appraisal sheet for specific beneficiaries. */
export const appraisalSheetOfBeneficiaries = appraisal(
  'm04b-appraisal-beneficiaries',
  'Mẫu số 4b',
  'Phiếu thẩm định đề án khuyến công quốc gia cấp cơ sở theo đối tượng cụ thể',
  'Base-level appraisal sheet of a national project, for specific beneficiaries',
)

/** Mẫu số 11: the plan of a group project or of training, part by part. */
export const groupPlan: Form = annexForm({
  id: 'm11-plan',
  number: 'Mẫu số 11',
  title: { vi: 'Kế hoạch thực hiện đề án', en: 'Plan of carrying out a project' },
  article: 23,
  clause: 3,
  sheet: 'project',
  receiver: parties.agencyAndDepartment,
  signatures: [parties.preparer, parties.head, parties.director],
  columns: [
    words('name', 'Nội dung', 'Part', 'name', 32),
    words('place', 'Địa điểm', 'Place', 'place', 18),
    words('coordinating-units', 'Đơn vị phối hợp', 'Coordinating units', 'coordinating-units'),
    words('beneficiaries', 'Đơn vị thụ hưởng', 'Beneficiaries', 'beneficiaries'),
    day('from', 'Bắt đầu', 'Begins', 'starts-on'),
    day('to', 'Kết thúc', 'Ends', 'ends-on'),
    money('support', 'KP khuyến công', 'Promotion money', 'approved.promotion'),
    money('counterpart', 'Đối ứng', 'Counterpart', 'approved.counterpart'),
    remarks,
  ],
  body: { kind: 'items', of: 'part' },
  notes: [
    {
      vi: 'Khoản 3 Điều 23 dùng mẫu này cho đề án lập theo nhóm; điểm a khoản 2 Điều 13 dùng cho đào tạo nghề.',
      en: 'Clause 3 of Article 23 uses this form for group projects; point a of clause 2 of Article 13 for training.',
    },
  ],
})
