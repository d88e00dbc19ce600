import { finalPaper, paper } from './documentMakers.js'
import type { DocumentKind } from '../engine/papers.js'

/** Papers of advances by content (36/2013/TT-BCT articles 13 to 15). */
export const moneyDocuments = {
  // Article 13: first advance.
  'support-contract': paper(
    'Hợp đồng hỗ trợ giữa đơn vị thực hiện và chủ đầu tư',
    'Support contract between implementing unit and investor',
    13,
    1,
  ),
  'contractor-contract': paper(
    'Hợp đồng giữa chủ đầu tư và nhà thầu',
    'Contract between investor and contractor',
    13,
    1,
  ),
  'training-plan': paper('Kế hoạch tổ chức đào tạo nghề, truyền nghề', 'Plan of vocational training', 13, 2, {
    form: '11',
  }),
  'implementation-plan': paper('Kế hoạch tổ chức thực hiện đề án', 'Plan to carry out the project', 13, 2),
  'business-registration': paper(
    'Giấy chứng nhận đăng ký kinh doanh',
    'Business registration certificate',
    13,
    3,
    { copy: 'valid-copy' },
  ),
  // Article 14: the rest, after acceptance.
  'training-certificates-decision': finalPaper(
    'Quyết định cấp chứng chỉ hoặc chứng nhận',
    'Decision granting certificates',
    1,
  ),
  'trainee-list': finalPaper(
    'Danh sách học viên được cấp chứng chỉ, chứng nhận',
    'List of trainees granted certificates',
    1,
    { signedBy: { vi: 'học viên', en: 'trainees' } },
  ),
  'employed-list': finalPaper(
    'Danh sách lao động được sử dụng sau đào tạo',
    'List of workers employed after training',
    1,
    {
      signedBy: {
        vi: 'cơ sở sử dụng lao động và đơn vị thực hiện',
        en: 'employing establishment and implementing unit',
      },
    },
  ),
  'trainee-allowances': finalPaper(
    'Hóa đơn hoặc danh sách ký nhận tiền ăn, tiền đi lại của học viên',
    'Invoices or signed list of meal and travel money of trainees',
    1,
    { signedBy: { vi: 'học viên', en: 'trainees' } },
  ),
  'consulting-contract': finalPaper('Hợp đồng thuê tư vấn', 'Consulting contract', 2),
  'consulting-liquidation': finalPaper(
    'Biên bản nghiệm thu và thanh lý hợp đồng tư vấn kèm sản phẩm',
    'Minutes of acceptance and liquidation of the consulting contract, with its product',
    2,
  ),
  'voucher-list-full': finalPaper(
    'Bảng kê chứng từ kèm chứng từ chi tương ứng 100% kinh phí thực hiện',
    'List of vouchers with vouchers for 100 % of the cost',
    2,
  ),
  'course-material': finalPaper('Giáo trình, tài liệu đào tạo', 'Course material', 2),
  'course-meals': finalPaper(
    'Hóa đơn hoặc danh sách ký nhận tiền ăn của học viên',
    'Invoices or signed list of meal money',
    2,
    { signedBy: { vi: 'học viên', en: 'trainees' } },
  ),
  'delegate-list': finalPaper('Danh sách đại biểu tham dự', 'List of those attending', 2, {
    signedBy: { vi: 'đại biểu', en: 'those attending' },
  }),
  'meeting-material': finalPaper('Tài liệu hội nghị, hội thảo', 'Material of the meeting', 2),
  'delegate-allowances': finalPaper(
    'Hóa đơn hoặc danh sách ký nhận tiền ăn, nghỉ, đi lại của đại biểu không hưởng lương ngân sách',
    'Invoices or signed list of meals, lodging and travel of those not paid by the budget',
    2,
    { signedBy: { vi: 'đại biểu', en: 'those attending' } },
  ),
  'supported-item-invoices': finalPaper(
    'Hóa đơn chứng từ hạng mục được hỗ trợ',
    'Invoices of the supported item',
    3,
  ),
  'model-delegate-list': finalPaper(
    'Danh sách đại biểu dự hội nghị mô hình trình diễn',
    'List of those attending the demonstration meeting',
    3,
    {
      signedBy: {
        vi: 'đại biểu; đơn vị thực hiện và đơn vị thụ hưởng xác nhận',
        en: 'those attending; confirmed by implementing unit and beneficiary',
      },
    },
  ),
  'model-material': finalPaper('Tài liệu giới thiệu mô hình', 'Material presenting the model', 3),
  'transfer-contract': finalPaper('Hợp đồng chuyển giao công nghệ', 'Technology transfer contract', 4),
  'transfer-liquidation': finalPaper(
    'Biên bản nghiệm thu và thanh lý hợp đồng chuyển giao công nghệ',
    'Minutes of acceptance and liquidation of the transfer contract',
    4,
  ),
  'machinery-contract': finalPaper('Hợp đồng mua máy móc', 'Machinery purchase contract', 5),
  'machinery-liquidation': finalPaper(
    'Biên bản nghiệm thu và thanh lý hợp đồng mua máy móc',
    'Minutes of acceptance and liquidation of the purchase contract',
    5,
  ),
  'cleaner-production-report': finalPaper(
    'Báo cáo đánh giá sản xuất sạch hơn được phê duyệt và tài liệu liên quan',
    'Approved cleaner-production assessment and related papers',
    6,
    { signedBy: { vi: 'cơ quan có thẩm quyền phê duyệt', en: 'approved by the competent authority' } },
  ),
  'brand-certificate': finalPaper(
    'Giấy chứng nhận đăng ký thương hiệu hoặc nhãn hiệu',
    'Certificate of brand or mark registration',
    7,
  ),
  'mark-rules': finalPaper('Quy chế sử dụng nhãn hiệu tập thể', 'Rules of use of a collective mark', 7),
  'brand-strategy': finalPaper(
    'Chiến lược hoặc kế hoạch xây dựng, quảng bá thương hiệu',
    'Strategy or plan of building and promoting the brand',
    7,
  ),
  'media-contract': finalPaper(
    'Hợp đồng của nhà thầu hoặc nhà cung cấp dịch vụ',
    'Contract of the contractor or service provider',
    8,
  ),
  'media-liquidation': finalPaper(
    'Biên bản nghiệm thu và thanh lý hợp đồng',
    'Minutes of acceptance and liquidation',
    8,
  ),
  'media-samples': finalPaper('Danh sách sản phẩm kèm sản phẩm mẫu', 'List of products with samples', 8, {
    note: {
      vi: '"(nếu có)" đứng sau cả cụm; hiểu là áp dụng cho danh sách và sản phẩm mẫu.',
      en: 'The text says "if any" after both; read as said of the list and of the samples.',
    },
  }),
  'website-licence': finalPaper('Giấy phép hoạt động trang thông tin điện tử', 'Licence of the website', 8),
  'association-decision': finalPaper(
    'Quyết định thành lập và điều lệ hoạt động',
    'Decision of foundation and charter',
    9,
    { signedBy: { vi: 'cấp có thẩm quyền phê duyệt', en: 'approved by the competent authority' } },
  ),
  'member-list': finalPaper('Danh sách hội viên', 'List of members', 9),
  'fair-participants': finalPaper(
    'Danh sách đơn vị tham gia hội chợ thuê gian hàng',
    'List of those renting booths',
    10,
    {
      copy: 'original',
      signedBy: {
        vi: 'Sở Công Thương nơi tổ chức xác nhận',
        en: 'confirmed by the department of the place',
      },
    },
  ),
  'booth-contract': finalPaper(
    'Hợp đồng thuê gian hàng (ghi vị trí, số lượng, giá thuê, mức hỗ trợ)',
    'Booth rental contract (position, number, rent, support)',
    10,
  ),
  'supported-exhibitors': finalPaper(
    'Danh sách cơ sở được hỗ trợ tham gia hội chợ',
    'List of supported exhibitors',
    11,
    {
      copy: 'original',
      signedBy: {
        vi: 'Sở Công Thương nơi tổ chức, hoặc nơi có cơ sở tham gia, xác nhận',
        en: 'confirmed by the department of the place, or of the exhibitor',
      },
    },
  ),
  'booth-invoice': finalPaper(
    'Hóa đơn tài chính thu tiền thuê gian hàng',
    'Financial invoice of the booth rent',
    11,
    { signedBy: { vi: 'đơn vị tổ chức hội chợ', en: 'organiser of the fair' } },
  ),
  'linkage-decision': finalPaper(
    'Quyết định phê duyệt cụm liên kết',
    'Decision approving the linkage cluster',
    12,
    { signedBy: { vi: 'cơ quan có thẩm quyền', en: 'competent authority' } },
  ),
  'planning-decision': finalPaper(
    'Quyết định phê duyệt quy hoạch chi tiết',
    'Decision approving the detailed planning',
    13,
    { signedBy: { vi: 'cơ quan có thẩm quyền', en: 'competent authority' } },
  ),
  'works-acceptance': finalPaper(
    'Biên bản nghiệm thu hoàn thành hạng mục đưa vào sử dụng kèm bảng xác định giá trị khối lượng',
    'Minutes of acceptance of the works, with the value of work done',
    14,
    { signedBy: { vi: 'chủ đầu tư', en: 'investor' } },
  ),
  'output-standard': finalPaper(
    'Văn bản xác nhận kết quả đầu ra đạt chuẩn của hệ thống xử lý ô nhiễm',
    'Confirmation that the output of the treatment system meets the standard',
    14,
  ),
  'independent-audit': finalPaper(
    'Báo cáo kiểm toán quyết toán hạng mục được hỗ trợ',
    'Audit of the supported works',
    14,
    { signedBy: { vi: 'đơn vị kiểm toán độc lập', en: 'independent auditor' } },
  ),
  'contest-committees': finalPaper(
    'Quyết định thành lập Ban Tổ chức, Ban Giám khảo',
    'Decisions setting up organisers and jury',
    15,
  ),
  'contest-winners': finalPaper('Quyết định kèm danh sách đạt giải', 'Decision with the list of winners', 15),
  // Article 15 clause 1: interest on loans of relocating polluters.
  'credit-contract': paper('Hợp đồng tín dụng với ngân hàng', 'Credit contract with the bank', 15, 1, {
    copy: 'valid-copy',
  }),
  'interest-paid': paper(
    'Chứng từ đã trả lãi vay ngân hàng trong hai năm đầu',
    'Proof of interest paid to the bank in the first two years',
    15,
    1,
  ),
  'building-contracts': paper(
    'Hợp đồng và thanh lý hợp đồng với nhà thầu xây dựng, mua máy móc',
    'Contracts and liquidations with builders and suppliers',
    15,
    1,
    { copy: 'valid-copy' },
  ),
} as const satisfies Record<string, DocumentKind>
