import { CIRCULAR_17_2018, quotedClause } from '../acts.js'
import type { DocumentKind } from '../engine/papers.js'
import { customaryPaper, paper } from './documentMakers.js'

/** Papers of registration, appraisal, approval, contracts, settlement and change (36/2013/TT-BCT). */
export const procedureDocuments = {
  'request-letter': paper(
    'Công văn đề nghị của đơn vị thực hiện đề án',
    'Letter of request of the implementing unit',
    10,
    1,
    { signedBy: { vi: 'đơn vị thực hiện đề án', en: 'implementing unit' } },
  ),
  'registration-list': {
    title: { vi: 'Danh mục đề án đăng ký', en: 'List of projects registered' },
    copy: 'any',
    ...quotedClause(CIRCULAR_17_2018, '9'),
  },
  'project-text': paper('Đề án khuyến công lập theo Điều 5', 'Project drawn up under article 5', 5),
  'cost-estimate': paper('Dự toán kinh phí chi tiết', 'Detailed cost estimate', 5, undefined, { form: '1' }),
  'beneficiary-request': paper(
    'Văn bản đề nghị hỗ trợ của đơn vị thụ hưởng',
    'Request for support of the beneficiary',
    10,
    1,
    { signedBy: { vi: 'đơn vị thụ hưởng', en: 'beneficiary' } },
  ),
  'annex-2-papers': paper(
    'Tài liệu kèm theo từng dạng đề án (Phụ lục 2)',
    'Papers to attach by kind of project (annex 2)',
    10,
    1,
    { note: { vi: 'Nội dung Phụ lục 2 chưa xem được.', en: 'The contents of annex 2 were not seen.' } },
  ),
  'registration-report': paper('Báo cáo đăng ký đề án', 'Registration report', 6, 1),
  'project-summary-table': paper('Biểu tổng hợp các đề án', 'Summary table of projects', 6, 1, { form: '2' }),
  'base-appraisal-sheet-4a': paper('Phiếu thẩm định cấp cơ sở', 'Base-level appraisal sheet', 10, 2, {
    form: '4a',
    signedBy: { vi: 'Sở Công Thương', en: 'provincial department' },
  }),
  'base-appraisal-sheet-4b': paper(
    'Phiếu thẩm định cấp cơ sở (theo đối tượng cụ thể)',
    'Base-level appraisal sheet (for a named beneficiary)',
    10,
    2,
    { form: '4b', signedBy: { vi: 'Sở Công Thương', en: 'provincial department' } },
  ),
  'plan-submission': paper('Tờ trình đề nghị phê duyệt kế hoạch', 'Submission of the plan', 8, 3),
  'ministry-appraisal-minutes': paper('Biên bản thẩm định cấp Bộ', 'Minutes of the ministry appraisal', 8, 3),
  'draft-plan-decision': paper(
    'Dự thảo quyết định phê duyệt kèm biểu tổng hợp chi tiết',
    'Draft decision with the detailed table of projects',
    8,
    3,
  ),
  'finance-opinion': paper(
    'Ý kiến thẩm định dự toán của Bộ Tài chính',
    'Opinion of the Ministry of Finance',
    6,
    4,
  ),
  'project-contract': paper('Hợp đồng thực hiện đề án', 'Contract to carry out the project', 12, 2),
  'task-assignment': paper('Quyết định giao nhiệm vụ', 'Decision assigning the task', 6, 4),
  'tender-result': paper(
    'Quyết định phê duyệt kết quả đấu thầu',
    'Decision on the result of the tender',
    21,
    2,
  ),
  'group-plan': paper('Kế hoạch triển khai đề án nhóm', 'Concrete plan of a group project', 23, 3, {
    form: '11',
  }),
  'progress-report': paper('Báo cáo tiến độ thực hiện', 'Progress report', 23, 3, {
    form: '3a',
    orElse: ['3b'],
    signedBy: {
      vi: 'đơn vị thực hiện; Sở Công Thương xác nhận khi đề nghị tạm ứng',
      en: 'implementing unit; confirmed by the provincial department where an advance is asked for',
    },
    note: {
      vi: 'Điều 23 ghi Mẫu số 3b, nhưng mẫu báo cáo tiến độ đính kèm là Mẫu số 3a; nhận cả hai.',
      en: 'Article 23 says form 3b, but the progress form attached to it is 3a; either is taken.',
    },
  }),
  'volume-report': paper(
    'Báo cáo khối lượng hoàn thành và kinh phí thực hiện hợp đồng',
    'Report on work completed and money spent under the contract',
    14,
    undefined,
    {
      form: '3b',
      signedBy: {
        vi: 'đơn vị thực hiện; Sở Công Thương xác nhận (Điều 21 khoản 4)',
        en: 'implementing unit; confirmed by the provincial department (article 21 clause 4)',
      },
    },
  ),
  'base-acceptance-5a': paper(
    'Biên bản nghiệm thu cơ sở cho từng địa điểm',
    'Minutes of base acceptance, by place',
    14,
    undefined,
    { form: '5a' },
  ),
  'base-acceptance-5b': paper('Biên bản nghiệm thu cơ sở', 'Minutes of base acceptance', 14, undefined, {
    form: '5b',
  }),
  'base-acceptance-5c': paper(
    'Biên bản nghiệm thu cơ sở đối với đề án do Cục nghiệm thu',
    'Minutes of base acceptance by the agency',
    14,
    undefined,
    { form: '5c' },
  ),
  'result-report': paper(
    'Báo cáo tổng hợp kết quả thực hiện đề án',
    'Report on the results of the project',
    14,
  ),
  'settlement-table': paper('Biểu chi tiết quyết toán kinh phí', 'Detailed settlement table', 19, 1, {
    form: '7',
  }),
  'voucher-list-8a': paper('Bảng kê chứng từ đề nghị quyết toán', 'List of vouchers for settlement', 19, 1, {
    form: '8a',
  }),
  'voucher-list-8b': paper(
    'Bảng kê chứng từ đề nghị quyết toán, gồm cả nguồn khác',
    'List of vouchers for settlement, other sources included',
    19,
    1,
    { form: '8b' },
  ),
  'payment-request-table': paper('Biểu đề nghị thanh toán kinh phí', 'Payment request', 19, 1, { form: '9' }),
  'financial-invoice': paper(
    'Hóa đơn tài chính xuất cho Cục',
    'Financial invoice made out to the agency',
    19,
    2,
  ),
  'spending-vouchers': paper(
    'Chứng từ chi và chứng từ gốc (Phụ lục 4)',
    'Payment vouchers and source vouchers (annex 4)',
    17,
    undefined,
    { note: { vi: 'Nội dung Phụ lục 4 chưa xem được.', en: 'The contents of annex 4 were not seen.' } },
  ),
  reconciliation: paper('Bảng đối chiếu kinh phí', 'Reconciliation of money', 19, 3, { form: '10' }),
  'liquidation-minutes': paper('Biên bản thanh lý hợp đồng', 'Minutes of contract liquidation', 18, 2, {
    form: '6',
  }),
  explanation: paper(
    'Văn bản giải trình của đơn vị thực hiện',
    'Explanation of the implementing unit',
    18,
    4,
  ),
  'volume-acceptance': paper(
    'Biên bản nghiệm thu xác nhận khối lượng đã thực hiện',
    'Minutes confirming the work done',
    18,
    4,
    {
      signedBy: {
        vi: 'Sở Công Thương, Ủy ban nhân dân cấp huyện hoặc xã nơi thực hiện',
        en: "provincial department, district or commune people's committee of the place",
      },
    },
  ),
  'adjustment-request': paper(
    'Văn bản đề nghị điều chỉnh, bổ sung, ngừng, nêu rõ lý do',
    'Request to adjust, add or stop, with reasons',
    11,
    1,
  ),
  'department-confirmation': paper(
    'Xác nhận hoặc văn bản đề nghị của Sở Công Thương',
    'Confirmation or request of the provincial department',
    11,
    1,
    { signedBy: { vi: 'Sở Công Thương', en: 'provincial department' } },
  ),
  'adjustment-decision': paper(
    'Quyết định điều chỉnh hoặc điều chỉnh điều khoản hợp đồng',
    'Decision of adjustment or change of the contract',
    11,
    2,
  ),
  'stop-decision': paper('Quyết định ngừng thực hiện đề án', 'Decision to stop the project', 11, 3),
  'rate-decision': paper(
    'Quyết định của Cục trưởng về tỷ lệ, hồ sơ tạm ứng',
    'Decision of the head of the agency on rate and papers of advances',
    16,
    1,
    { signedBy: { vi: 'Cục trưởng', en: 'head of the agency' } },
  ),
  'refund-slip': customaryPaper('Chứng từ nộp trả kinh phí', 'Slip showing the money paid back', 12, 6),
} as const satisfies Record<string, DocumentKind>
