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
  'content-not-in-policy': {
    vi: 'Chính sách {policy} không có nội dung "{value}" nên không xét được; cần văn bản quy định nội dung này.',
    en: 'The policy {policy} holds no content "{value}", so nothing can be decided; an act that sets it is needed.',
  },
  'place-contradiction': {
    vi: '{path}: mã {code} là {unit}, khác với nơi sản xuất đã khai ({given}) nên không xét được; hãy sửa mã hoặc nơi sản xuất.',
    en: '{path}: code {code} is {unit}, not the place given ({given}), so nothing can be decided; mend the code or the place.',
  },
  'place-code-unknown': {
    vi: '{path}: không có đơn vị hành chính cấp xã nào mang mã {code} vào ngày {on}.',
    en: '{path}: no commune-level unit bears the code {code} on {on}.',
  },
  'province-code-former': {
    vi: '{path}: {value} là mã của tỉnh {name} trước ngày 01/07/2025; nay là {now}.',
    en: '{path}: {value} was the code of {name} before 2025-07-01; today it is {now}.',
  },
  'code-is-number': {
    vi: '{path}: {value} đang ghi là số nên mất số 0 ở đầu; hãy ghi mã trong dấu ngoặc kép: "{expected}".',
    en: '{path}: {value} is written as a number and has lost its zero; write the code as text: "{expected}".',
  },
  'place-filled-in': {
    vi: 'Nơi sản xuất được lấy theo mã {code}: {unit}.',
    en: 'The place is taken from the code {code}: {unit}.',
  },
  'equipment-not-new': {
    vi: 'Máy móc, thiết bị không phải máy mới; nội dung này không có điều kiện về máy mới nên thông tin này chưa được xét. Hỗ trợ máy móc, thiết bị thì phải là máy mới ({citation}).',
    en: 'The machinery is not new; this content has no condition of new machinery, so that was not looked at. Machinery that is supported has to be new ({citation}).',
  },
  'tax-code-of-branch': {
    vi: 'Mã số thuế {value} là của đơn vị phụ thuộc; chi nhánh không phải doanh nghiệp riêng, quy mô là của cả doanh nghiệp.',
    en: 'The tax code {value} is that of a dependent unit; a branch is no enterprise of its own, and size is that of the whole enterprise.',
  },
  'id-said-twice': {
    vi: 'Mã hồ sơ "{value}" được dùng cho {count} hồ sơ; một đề án có thể bị tính hai lần.',
    en: 'The id "{value}" is borne by {count} applications; one project may be counted twice.',
  },
  'vsic-suggests-industry': {
    vi: 'Mã ngành {value} gợi ý ngành, nghề "{industry}"; không văn bản nào quy định sự tương ứng này, cần người lập hồ sơ xác nhận.',
    en: 'The industry code {value} suggests the industry "{industry}"; no text says so, and whoever applies has to confirm it.',
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
