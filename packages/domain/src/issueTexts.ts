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
    vi: 'Tổng vốn không khớp: chi phí {cost}, các nguồn cộng lại {sources}, lệch {difference} đồng.',
    en: 'The financing does not add up: cost {cost}, sources in all {sources}, a difference of {difference} đồng.',
  },
  'financing-short': {
    vi: 'Mức được hỗ trợ thấp hơn số đề nghị; còn thiếu {difference} đồng chưa có nguồn.',
    en: 'The support is below the request; {difference} đồng have no source yet.',
  },
  'request-above-ceiling': {
    vi: 'Số đề nghị {requested} đồng cao hơn mức trần {ceiling} đồng.',
    en: 'The request of {requested} đồng is above the ceiling of {ceiling} đồng.',
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
  'invalid-tax-code': {
    vi: '{path}: mã số thuế "{value}" sai cấu trúc hoặc sai số kiểm tra.',
    en: '{path}: the tax code "{value}" has a wrong shape or a wrong check digit.',
  },
  'tax-code-not-checked': {
    vi: '{path}: mã số thuế "{value}" có 12 chữ số là số định danh cá nhân; không có số kiểm tra để đối chiếu.',
    en: '{path}: the twelve-digit tax code "{value}" is a personal number; it has no check digit to compare.',
  },
  'invalid-identifier': {
    vi: '{path}: mã "{value}" không hợp lệ; chỉ dùng chữ không dấu, số, dấu chấm, gạch dưới, gạch nối.',
    en: '{path}: the identifier "{value}" is not valid; use plain letters, digits, dot, underscore, hyphen.',
  },
  'dates-out-of-order': {
    vi: '{path}: ngày {second} đứng trước ngày {first}.',
    en: '{path}: {second} is before {first}.',
  },
  'paid-above-approved': {
    vi: '{path}: đã chi {paid} đồng, cao hơn số được duyệt {approved} đồng.',
    en: '{path}: {paid} đồng were paid, above the {approved} đồng approved.',
  },
  'part-above-whole': {
    vi: '{path}: phần {part} lớn hơn tổng {whole}.',
    en: '{path}: the part {part} is larger than the whole {whole}.',
  },
  'unit-mismatch': {
    vi: '{path}: đơn vị "{unit}" khác đơn vị cần có "{expected}".',
    en: '{path}: the unit "{unit}" is not the one expected, "{expected}".',
  },
  'unknown-form': {
    vi: 'Không có biểu mẫu "{value}"{nearest}.',
    en: 'There is no form "{value}"{nearest}.',
  },
  'invalid-period': {
    vi: '{path}: "{value}" không phải kỳ báo cáo của biểu này; kỳ dùng được: {expected}.',
    en: '{path}: "{value}" is not a period of this form; periods of it: {expected}.',
  },
  'duplicate-record': {
    vi: '{path}: mã "{value}" đã có; bản ghi lặp lại không được tính.',
    en: '{path}: there already is a record "{value}"; the repeated one is not counted.',
  },
  'record-not-counted': {
    vi: '{path}: bản ghi không được tính vào biểu: {reason}.',
    en: '{path}: the record is not counted in the form: {reason}.',
  },
  'sum-above-safe-range': {
    vi: '{path}: tổng vượt quá giới hạn tính chính xác; ô này để trống.',
    en: '{path}: the sum is above the range that can be held exactly; the cell is left empty.',
  },
  'value-too-long-for-workbook': {
    vi: '{path}: {value} có hơn 15 chữ số, bảng tính không giữ được chính xác.',
    en: '{path}: {value} has more than 15 digits, which a workbook cannot hold exactly.',
  },
  'form-rule-broken': {
    vi: '{path}: không thỏa quy tắc của biểu: {rule}.',
    en: '{path}: a rule of the form is broken: {rule}.',
  },
  'cell-differs': {
    vi: '{path}: số đã nhập {value}, số tính được {expected}.',
    en: '{path}: {value} was typed, {expected} was computed.',
  },
  'sheet-missing': {
    vi: 'Tệp không có trang tính "{path}".',
    en: 'The file has no sheet "{path}".',
  },
  'template-not-recognised': {
    vi: '{path}: không tìm thấy dòng ghi mã biểu và phiên bản.',
    en: '{path}: the line with the code and version of the form was not found.',
  },
  'template-version-differs': {
    vi: '{path}: tệp theo phiên bản {value}, phiên bản hiện dùng là {expected}.',
    en: '{path}: the file follows version {value}; the version in use is {expected}.',
  },
  'line-moved': {
    vi: '{path}: có "{value}", lẽ ra là "{expected}"; dòng đã bị chuyển chỗ.',
    en: '{path}: "{value}" stands where "{expected}" should; a line was moved.',
  },
  'line-changed': {
    vi: '{path}: có "{value}", lẽ ra là "{expected}".',
    en: '{path}: "{value}" stands where "{expected}" should.',
  },
  'columns-swapped': {
    vi: '{path}: cột ghi "{value}", lẽ ra là "{expected}"; các cột đã bị đổi chỗ.',
    en: '{path}: the column says "{value}" where "{expected}" should be; columns were swapped.',
  },
  'cell-not-number': {
    vi: '{path}: "{value}" không phải số; cần {expected}.',
    en: '{path}: "{value}" is not a number; expected {expected}.',
  },
  'cell-too-precise': {
    vi: '{path}: {value} chi tiết hơn mức giữ được; cần {expected}.',
    en: '{path}: {value} is finer than can be held; expected {expected}.',
  },
  'total-differs': {
    vi: '{path}: tổng ghi {value}, cộng các dòng được {expected}.',
    en: '{path}: the total says {value}; the lines add up to {expected}.',
  },
  'column-not-known': {
    vi: 'Cột "{value}" không có trong mẫu nhập và không được xét đến{nearest}.',
    en: 'The column "{value}" is not known and was not taken into account{nearest}.',
  },
  'column-missing': {
    vi: 'Thiếu cột bắt buộc "{path}".',
    en: 'The required column "{path}" is missing.',
  },
} as const satisfies Record<string, Text>

/** A stable code that programs can tell issues apart by. */
export type IssueCode = keyof typeof issueTexts
