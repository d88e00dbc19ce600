import { codelist } from './codelist.js'

/**
 * The texts of issues that the law and the calculators raise. They stand apart, because those who bundle
 * these need no others.
 */
export const assessmentIssueTexts = /* @__PURE__ */ codelist({
  'invalid-date': {
    vi: '{path}: "{value}" không phải là ngày có thật; ghi năm-tháng-ngày, ví dụ 2025-12-19.',
    en: '{path}: "{value}" is not a day of the calendar; write year-month-day, such as 2025-12-19.',
  },
  'no-policy-in-force': {
    vi: 'Chưa có chính sách có hiệu lực vào ngày {date}; chính sách sớm nhất được biết có hiệu lực từ ngày {first}.',
    en: 'No policy is in force on {date}; the earliest one known is in force from {first}.',
  },
  'invoice-outside-window': {
    vi: 'Hóa đơn số {number} ngày {date} nằm ngoài thời hạn từ ngày {from} đến trước ngày {before}.',
    en: 'Invoice {number} of {date} is outside the accepted window, from {from} to before {before}.',
  },
  'units-not-for-this-activity': {
    vi: 'Nội dung này không tính theo từng đơn vị; hãy lập hồ sơ riêng cho mỗi đơn vị.',
    en: 'This activity is not reckoned unit by unit; apply for each unit on its own.',
  },
  'units-and-quantity': {
    vi: 'Hồ sơ có {units} đơn vị nên số lượng {quantity} không được dùng.',
    en: 'The application lists {units} units, so the quantity of {quantity} is not used.',
  },
  'units-differ-from-whole': {
    vi: 'Tổng chi phí của các đơn vị là {units}, khác chi phí chung {whole}; mức hỗ trợ tính theo từng đơn vị.',
    en: 'The units cost {units} in all, not {whole}; support is reckoned unit by unit.',
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
  'quantity-counts-units': {
    vi: 'Mức tối đa tính cho mỗi {unit}: số lượng {quantity} là {quantity} đơn vị như vậy, không phải số máy hoặc hạng mục của một đơn vị.',
    en: 'The cap is for each {unit}: a quantity of {quantity} means {quantity} of these, not machines or items of one.',
  },
  'area-band-not-known': {
    vi: '{path}: {act} không có vùng "{value}"{nearest}.',
    en: '{path}: {act} has no area "{value}"{nearest}.',
  },
  'per-hectare-one-cluster': {
    vi: 'Mức hỗ trợ theo héc-ta tính cho từng cụm công nghiệp; hãy lập hồ sơ riêng cho mỗi cụm.',
    en: 'A level per hectare is reckoned for each cluster; apply for each cluster on its own.',
  },
})
