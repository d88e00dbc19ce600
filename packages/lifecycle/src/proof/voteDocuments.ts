import { votePaper } from './documentMakers.js'
import type { DocumentKind } from '../engine/papers.js'

/** Papers of the typical-product vote (26/2014/TT-BCT). */
export const voteDocuments = {
  'vote-registration': votePaper('Phiếu đăng ký tham gia bình chọn', 'Entry form', 12, 1, {
    form: '1',
    annex: '1',
    signedBy: { vi: 'cơ sở công nghiệp nông thôn', en: 'rural industrial establishment' },
  }),
  'vote-business-registration': votePaper(
    'Giấy chứng nhận đăng ký kinh doanh',
    'Business registration certificate',
    12,
    1,
    { copy: 'valid-copy' },
  ),
  'vote-presentation': votePaper(
    'Bản thuyết minh giới thiệu sản phẩm',
    'Presentation of the product',
    12,
    1,
    {
      form: '2',
      annex: '2',
    },
  ),
  'product-photos': votePaper(
    '03 ảnh màu cỡ tối thiểu 10 x 15 cm, chụp chính diện, mặt bên, từ trên xuống',
    'Three colour photographs of at least 10 x 15 cm, from the front, the side and above',
    12,
    1,
  ),
  'product-certificates': votePaper(
    'Chứng chỉ, chứng nhận khác liên quan đến sản phẩm',
    'Other certificates of the product',
    12,
    1,
    { copy: 'valid-copy' },
  ),
  'lower-level-certificate': votePaper(
    'Giấy chứng nhận SP CNNT tiêu biểu cấp dưới còn giá trị',
    'Valid typical-product certificate of the level below',
    12,
    2,
    { copy: 'valid-copy' },
  ),
  'nomination-letter': votePaper(
    'Văn bản đề nghị của cơ quan cấp dưới kèm danh sách trích ngang',
    'Letter of the level below with the list of products',
    12,
    2,
    { form: '5', annex: '5' },
  ),
  'score-sheets': votePaper('Phiếu chấm điểm của Ban Giám khảo', 'Score sheets of the jury', 16, 2, {
    form: '4',
    annex: '4',
    signedBy: { vi: 'từng thành viên Ban Giám khảo', en: 'each member of the jury' },
  }),
  'result-minutes': votePaper('Biên bản tổng hợp kết quả bình chọn', 'Minutes of the result', 16, 3, {
    signedBy: { vi: 'Trưởng ban Giám khảo', en: 'head of the jury' },
  }),
  'recognition-decision': votePaper(
    'Quyết định công nhận sản phẩm CNNT tiêu biểu',
    'Decision recognising the product',
    17,
    2,
  ),
  'certificate-issued': votePaper('Giấy chứng nhận SP CNNT tiêu biểu', 'Typical-product certificate', 17, 4, {
    form: '6',
    annex: '6',
  }),
  complaint: votePaper('Đơn khiếu nại kết quả bình chọn', 'Complaint about the result', 20, 1),
  'complaint-answer': votePaper('Văn bản giải quyết khiếu nại', 'Answer to the complaint', 20, 2),
  'revocation-decision': votePaper(
    'Quyết định thu hồi Giấy chứng nhận',
    'Decision to revoke the certificate',
    20,
    3,
  ),
} as const satisfies Record<string, DocumentKind>
