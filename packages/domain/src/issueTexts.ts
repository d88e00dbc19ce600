import type { Text } from './text.js'

/** The text of every issue; `{name}` stands for a parameter and `{path}` for the path of the issue. */
export const issueTexts = {
  'unreadable-file': {
    vi: 'Không đọc được tệp: {reason}.',
    en: 'The file cannot be read: {reason}.',
  },
  'invalid-json': {
    vi: 'Nội dung không phải JSON hợp lệ: {reason}.',
    en: 'The content is not valid JSON: {reason}.',
  },
  'missing-field': {
    vi: 'Thiếu trường bắt buộc "{path}".',
    en: 'The required field "{path}" is missing.',
  },
  'wrong-type': {
    vi: '{path}: giá trị {value} không đúng kiểu; cần {expected}.',
    en: '{path}: {value} is not of the right type; expected {expected}.',
  },
  'unknown-field': {
    vi: 'Trường "{path}" không có trong mẫu và không được xét đến{nearest}.',
    en: 'The field "{path}" is not known and was not taken into account{nearest}.',
  },
  'unknown-value': {
    vi: '{path}: không có giá trị "{value}"{nearest}.',
    en: '{path}: there is no value "{value}"{nearest}.',
  },
  'invalid-date': {
    vi: '{path}: "{value}" không phải ngày có thật (YYYY-MM-DD).',
    en: '{path}: "{value}" is not a day of the calendar (YYYY-MM-DD).',
  },
  'invalid-decimal': {
    vi: '{path}: "{value}" không phải số thập phân viết dạng chữ, ví dụ "0.50".',
    en: '{path}: "{value}" is not a decimal written as text, such as "0.50".',
  },
  'invalid-text': {
    vi: '{path}: giá trị "{value}" không hợp lệ.',
    en: '{path}: the value "{value}" is not valid.',
  },
  'empty-text': {
    vi: '{path}: không được để trống; nếu chưa biết thì bỏ trường này.',
    en: '{path}: must not be empty; leave the field out if it is not known.',
  },
  'number-is-text': {
    vi: '{path}: "{value}" là chữ; cần một số nguyên.',
    en: '{path}: "{value}" is text; a whole number is needed.',
  },
  'number-not-finite': {
    vi: '{path}: {value} không phải là số.',
    en: '{path}: {value} is not a number.',
  },
  'number-fractional': {
    vi: '{path}: {value} có phần lẻ; cần số nguyên (tiền tính bằng đồng).',
    en: '{path}: {value} has a fraction; a whole number is needed (money is in whole đồng).',
  },
  'number-negative': {
    vi: '{path}: {value} là số âm.',
    en: '{path}: {value} is negative.',
  },
  'number-above-safe-range': {
    vi: '{path}: {value} vượt quá giới hạn tính chính xác (9.007.199.254.740.991).',
    en: '{path}: {value} is above the range that can be held exactly (9,007,199,254,740,991).',
  },
  'number-out-of-range': {
    vi: '{path}: {value} nằm ngoài khoảng cho phép.',
    en: '{path}: {value} is outside the allowed range.',
  },
  'no-policy-in-force': {
    vi: 'Chưa có chính sách có hiệu lực vào ngày {date}; chính sách sớm nhất được biết có hiệu lực từ {first}.',
    en: 'No policy is in force on {date}; the earliest one known is in force from {first}.',
  },
  'no-local-act-known': {
    vi: 'Chưa biết văn bản nào của địa phương về mức chi khuyến công địa phương cho nơi này; không lấy mức quốc gia thay thế.',
    en: 'No local act on local promotion spending is known for this place; the national level is not used in its stead.',
  },
  'policy-digest-mismatch': {
    vi: 'Chính sách {id} không khớp với bản đã ghim: mã băm ghim {expected}, mã băm thực tế {actual}.',
    en: 'Policy {id} is not the one that was pinned: pinned digest {expected}, actual digest {actual}.',
  },
  'policy-pin-mismatch': {
    vi: 'Bản đã ghim là {expected}, nhưng hồ sơ được xét theo {actual}.',
    en: 'The pinned policy is {expected}, but the application was assessed under {actual}.',
  },
  'unverified-value-refused': {
    vi: 'Chế độ nghiêm ngặt không chấp nhận giá trị chưa kiểm chứng: {value} ({citation}).',
    en: 'Strict mode does not accept an unverified value: {value} ({citation}).',
  },
  'invoice-outside-window': {
    vi: 'Hóa đơn {number} ngày {date} nằm ngoài thời hạn được chấp nhận, từ {from} đến trước {before}.',
    en: 'Invoice {number} of {date} is outside the accepted window, from {from} to before {before}.',
  },
  'registered-after-plan-year-began': {
    vi: 'Đề án chưa được phê duyệt mà năm kế hoạch {planYear} đã bắt đầu; đề án phải đăng ký từ năm trước ({citation}).',
    en: 'The project is not approved and plan year {planYear} has begun; projects are registered the year before ({citation}).',
  },
  'financing-mismatch': {
    vi: 'Tổng vốn không khớp: chi phí {cost}, các nguồn cộng lại {sources}, lệch {difference}.',
    en: 'The financing does not add up: cost {cost}, sources in all {sources}, a difference of {difference}.',
  },
  'financing-short': {
    vi: 'Mức được hỗ trợ thấp hơn số đề nghị; còn {difference} chưa có nguồn.',
    en: 'The support is below the request; {difference} have no source yet.',
  },
  'request-above-ceiling': {
    vi: 'Số đề nghị {requested} cao hơn mức trần {ceiling}.',
    en: 'The request of {requested} is above the ceiling of {ceiling}.',
  },
  'priority-multiplier-limited': {
    vi: 'Hệ số ưu tiên đề nghị {requested} cao hơn mức tối đa {maximum}; tính theo {maximum}.',
    en: 'The requested priority multiplier {requested} is above the maximum {maximum}; {maximum} was used.',
  },
  'priority-multiplier-below-one': {
    vi: 'Hệ số ưu tiên đề nghị {requested} nhỏ hơn 1; không áp dụng.',
    en: 'The requested priority multiplier {requested} is below 1; it was not applied.',
  },
  'priority-not-shown': {
    vi: 'Có đề nghị mức ưu tiên nhưng chưa chứng minh được địa bàn hoặc ngành nghề ưu tiên; không áp dụng hệ số.',
    en: 'Priority was asked for, but no priority area or industry is shown; the multiplier was not applied.',
  },
  'amount-above-safe-range': {
    vi: 'Mức trần vượt quá giới hạn tính chính xác; hãy kiểm tra số lượng.',
    en: 'The ceiling is above the range that can be held exactly; check the quantity.',
  },
  'loan-not-qualifying': {
    vi: 'Khoản vay {number} không được tính: {reason}.',
    en: 'Loan {number} does not count: {reason}.',
  },
  'instalment-not-counted': {
    vi: 'Kỳ trả lãi {due} của khoản vay {number} không được tính: {reason}.',
    en: 'The instalment due {due} of loan {number} does not count: {reason}.',
  },
} as const satisfies Record<string, Text>

/** A stable code that programs can tell issues apart by. */
export type IssueCode = keyof typeof issueTexts
