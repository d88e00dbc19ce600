import { assessmentIssueTexts } from './assessmentIssueTexts.js'
import { codelist } from './codelist.js'

/** The text of every issue; `{name}` stands for a parameter and `{path}` for the path of the issue. */
export const issueTexts = /* @__PURE__ */ codelist({
  ...assessmentIssueTexts,
  'unreadable-file': {
    vi: 'Không đọc được tệp "{path}": {reason}.',
    en: 'The file "{path}" cannot be read: {reason}.',
  },
  'file-empty': { vi: 'Tệp rỗng.', en: 'The file is empty.' },
  'not-a-workbook': {
    vi: 'Tệp không phải sổ tính .xlsx, hoặc đã hỏng.',
    en: 'The file is no .xlsx workbook, or it is broken.',
  },
  'old-or-locked-workbook': {
    vi: 'Tệp là .xls cũ hoặc có mật khẩu; hãy mở bằng Excel rồi lưu lại dạng .xlsx, không đặt mật khẩu.',
    en: 'The file is an old .xls or has a password; open it in Excel and save it as .xlsx without one.',
  },
  'workbook-too-large': {
    vi: 'Sổ tính giải nén thành {size} MB, quá {most} MB.',
    en: 'Unpacked, the workbook is {size} MB, above {most} MB.',
  },
  'sheet-repeated': {
    vi: '{path}: trang này lặp lại một trang khác của cùng biểu, cùng hồ sơ {value}.',
    en: '{path}: this sheet repeats another of the same form and record {value}.',
  },
  'cell-outside-table': {
    vi: '{path}: "{value}" nằm ngoài các cột của biểu.',
    en: '{path}: "{value}" stands outside the columns of the form.',
  },
  'content-unknown': {
    vi: '{path}: không có nội dung "{value}"{nearest}; nội dung mới đặt tên bắt đầu bằng "x-", kèm tên gọi và đơn vị tính.',
    en: '{path}: no content "{value}" is known{nearest}; a new one begins with "x-" and has a title and a unit.',
  },
  'policy-unusable': {
    vi: 'Không phải một chính sách dùng được: {reason}.',
    en: 'This is no policy that can be used: {reason}.',
  },
  'unreadable-package': {
    vi: 'Không nạp được gói {path}: {reason}.',
    en: 'The package {path} cannot be loaded: {reason}.',
  },
  'package-without-packs': {
    vi: 'Gói {path} không cung cấp quy định địa phương nào.',
    en: 'The package {path} exports no provincial pack.',
  },
  'unwritable-file': {
    vi: 'Không ghi được tệp "{path}": {reason}.',
    en: 'The file "{path}" cannot be written: {reason}.',
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
    vi: '{path}: giá trị "{value}" không hợp lệ{nearest}{choices}.',
    en: '{path}: there is no value "{value}"{nearest}{choices}.',
  },
  'date-in-other-form': {
    vi: '{path}: ngày "{value}" ghi sai dạng; ghi năm-tháng-ngày: {expected}.',
    en: '{path}: the day "{value}" is written in another form; write year-month-day: {expected}.',
  },
  'text-not-unicode': {
    vi: '{path}: có ký tự bị hỏng, không ghi được vào tệp; hãy gõ lại.',
    en: '{path}: holds half of a Unicode character, which no file can hold; type it again.',
  },
  'too-many-values': {
    vi: 'Dữ liệu có hơn {most} giá trị; hãy chia nhỏ.',
    en: 'The data holds more than {most} values; divide it.',
  },
  'too-much-wrong': {
    vi: 'Dữ liệu sai ở nhiều chỗ đến mức không liệt kê được.',
    en: 'More is wrong with the data than can be listed.',
  },
  'issues-not-listed': {
    vi: 'Còn {count} chỗ sai khác không liệt kê ở đây; hãy sửa những chỗ đã nêu rồi kiểm tra lại.',
    en: '{count} more are not listed here; mend those listed and check again.',
  },
  'invalid-decimal': {
    vi: '{path}: "{value}" không đúng dạng; cần số thập phân đặt trong dấu ngoặc kép, dùng dấu chấm, ví dụ "0.50".',
    en: '{path}: "{value}" is not a decimal in quotes with a point, such as "0.50".',
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
    vi: '{path}: "{value}" đang để trong dấu ngoặc kép; cần ghi số nguyên, không có ngoặc kép.',
    en: '{path}: "{value}" stands in quotes; write a whole number without them.',
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
  'record-digest-mismatch': {
    vi: 'Phần {path} của bản ghi đã bị thay đổi: mã kiểm tra ghi lại {expected}, mã kiểm tra thực tế {actual}.',
    en: 'The {path} of the record was changed: recorded digest {expected}, actual digest {actual}.',
  },
  'record-engine-differs': {
    vi: 'Bản ghi do phiên bản {expected} lập; đang xét lại bằng phiên bản {actual}.',
    en: 'The record was made by version {expected}; it is replayed by version {actual}.',
  },
  'place-not-known': {
    vi: 'Không biết nơi nào tên hoặc mã là "{value}" vào ngày {date}{nearest}.',
    en: 'No place of the name or code "{value}" is known on {date}{nearest}.',
  },
  'place-before-history': {
    vi: 'Không có dữ liệu địa giới hành chính cho ngày {date}; dữ liệu bắt đầu từ {first}.',
    en: 'No administrative data is held for {date}; the data begins on {first}.',
  },
  'place-divided': {
    vi: 'Vào ngày {date}, "{value}" thuộc {count} nơi khác nhau; cần hỏi là phần nào.',
    en: 'On {date}, "{value}" lies in {count} places; ask which part is meant.',
  },
  'place-ambiguous': {
    vi: '"{value}" có thể là {count} nơi khác nhau; cần hỏi là nơi nào.',
    en: '"{value}" may be any of {count} places; ask which one is meant.',
  },
  'place-name-differs': {
    vi: '"{value}" được hiểu là "{name}".',
    en: '"{value}" was read as "{name}".',
  },
  'place-name-also-former': {
    vi: '"{value}" cũng là tên của một đơn vị cũ không chuyển nguyên vẹn vào đơn vị này; nếu là tên cũ, hãy nêu ngày của tên.',
    en: '"{value}" is also the name of an older unit that did not go whole into this one; if the old one is meant, say of which day the name is.',
  },
  'place-text-too-long': {
    vi: 'Tên hoặc địa chỉ dài {length} ký tự, không đọc; tối đa {maximum} ký tự.',
    en: 'The name or address has {length} characters and is not read; at most {maximum}.',
  },
  'place-went-to': {
    vi: 'Đơn vị cũ {former}: {moved} nhập vào {name}.',
    en: 'The former unit {former}: {moved} went into {name}.',
  },
  'place-name-earlier': {
    vi: '"{value}" là tên có trước của {name}; phần nào của đơn vị đó mang tên này thì không biết.',
    en: '"{value}" is an earlier name of {name}; which part of it bore the name is not known.',
  },
  'place-district-ended': {
    vi: 'Không có đơn vị cũ nào tên như vậy ở huyện nêu trong "{value}"; hiểu là đơn vị hiện nay có phần đất của huyện đó (cấp huyện kết thúc hoạt động từ {date}).',
    en: 'No former unit of the district in "{value}" bears the name; it was read as the unit of today with land of that district (districts ended on {date}).',
  },
  'place-name-also-district': {
    vi: '"{value}" cũng là tên của một đơn vị cấp huyện cũ; có thể là {count} nơi khác nhau, cần hỏi là xã, phường nào.',
    en: '"{value}" is also the name of a former district; it may be any of {count} places; ask which commune or ward is meant.',
  },
  'place-namesakes': {
    vi: '"{value}" được hiểu là tỉnh, thành phố; cũng là tên của {count} xã, phường.',
    en: '"{value}" was read as a province; {count} communes or wards bear the name too.',
  },
  'former-communes-as-of': {
    vi: 'Các xã, phường, thị trấn cũ lấy theo hiện trạng ngay trước {state}; vào ngày {date} có thể đã khác.',
    en: 'The former communes are held as they were right before {state}; on {date} they may have been others.',
  },
  'district-level-not-held': {
    vi: '"{value}" là đơn vị cấp huyện, đã kết thúc hoạt động từ 01/07/2025; cần nêu xã, phường, thị trấn.',
    en: '"{value}" is of the district level, which ended on 2025-07-01; name the commune, ward or township.',
  },
  'former-communes-not-held': {
    vi: 'Chưa nạp bảng chuyển đổi từ các xã, phường, thị trấn trước 01/07/2025 sang đơn vị hiện nay; cần bảng này để tra "{value}".',
    en: 'The table from the communes before 2025-07-01 to the units of today is not loaded; it is needed to resolve "{value}".',
  },
  'unit-made-by-reform': {
    vi: 'Đơn vị {value} như hiện nay chỉ có từ {date}; chưa biết đơn vị này được lập từ những đơn vị cũ nào.',
    en: 'Unit {value} as it is today exists only from {date}; which older units it was made of is not known.',
  },
  'unit-type-not-known': {
    vi: 'Chưa biết {value} là xã hay phường vào ngày {date}: {count} xã của tỉnh này chuyển thành phường từ {on} ({citation}), không rõ là những xã nào.',
    en: 'Whether {value} is a commune or a ward on {date} is not known: {count} communes of this province became wards on {on} ({citation}), and which ones is not known.',
  },
  'area-list-not-held': {
    vi: 'Không có danh mục địa bàn khó khăn của {value} cho ngày {date}.',
    en: 'No list of difficult areas of {value} is held for {date}.',
  },
  'vsic-code-not-known': {
    vi: 'Mã ngành "{value}" không có trong các ngành B đến E của hệ thống ngành kinh tế Việt Nam.',
    en: 'The code "{value}" is none of sections B to E of the Vietnam standard industrial classification.',
  },
  'vsic-section-not-held': {
    vi: 'Mã ngành "{value}" ngoài các ngành B đến E; không có danh mục của ngành đó để đối chiếu.',
    en: 'The code "{value}" is outside sections B to E; no list of its section is held to check it.',
  },
  'vsic-version-needed': {
    vi: 'Mã ngành "{value}" có nghĩa khác nhau trong Quyết định số 27/2018/QĐ-TTg và Quyết định số 36/2025/QĐ-TTg; cần nêu theo quyết định nào.',
    en: 'The code "{value}" means different industries in 27/2018/QĐ-TTg and 36/2025/QĐ-TTg; say by which one it is.',
  },
  'ethnic-group-not-held': {
    vi: 'Chưa biết {value} thuộc khu vực nào của vùng đồng bào dân tộc thiểu số và miền núi vào ngày {date}.',
    en: 'Which group of the ethnic-minority and mountain areas {value} is of on {date} is not known.',
  },
  'area-class-by-group': {
    vi: '{value} là xã khu vực {group} ({citation}); Điều 22 Nghị định số 96/2026/NĐ-CP căn cứ vào khu vực, nhưng danh mục do tỉnh công bố chưa thấy.',
    en: '{value} is of group {group} ({citation}); Article 22 of 96/2026/NĐ-CP goes by the group, but the list that the province publishes was not seen.',
  },
  'area-class-by-count-only': {
    vi: 'Danh mục {citation} chỉ được biết theo số lượng ({specially} địa bàn đặc biệt khó khăn, {difficult} địa bàn khó khăn); chưa biết {value} thuộc loại nào.',
    en: 'The list of {citation} is known by its counts only ({specially} specially difficult, {difficult} difficult); the class of {value} is not known.',
  },
  'area-class-not-settled': {
    vi: '{citation} không quy định trường hợp này.',
    en: '{citation} does not settle this case.',
  },
  'area-class-facts-missing': {
    vi: 'Chưa đủ dữ kiện để áp dụng {citation}.',
    en: 'Facts are missing to apply {citation}.',
  },
  'area-rules-not-in-force': {
    vi: '{citation} chưa có hiệu lực vào ngày {date}; có hiệu lực từ {from}.',
    en: '{citation} is not in force on {date}; it is from {from}.',
  },
  'area-class-contradiction': {
    vi: '{path}: {value} được nêu hai lần với loại địa bàn khác nhau.',
    en: '{path}: {value} is given twice with different classes.',
  },
  'invalid-tax-code': {
    vi: '{path}: mã số thuế "{value}" sai cấu trúc hoặc sai số kiểm tra.',
    en: '{path}: the tax code "{value}" has a wrong shape or a wrong check digit.',
  },
  'tax-code-not-checked': {
    vi: '{path}: mã số thuế "{value}" có 12 chữ số là số định danh cá nhân; không có số kiểm tra để đối chiếu.',
    en: '{path}: the twelve-digit tax code "{value}" is a personal number; it has no check digit to compare.',
  },
  'invalid-phone': {
    vi: '{path}: số điện thoại "{value}" không hợp lệ; cần từ 7 đến 15 chữ số.',
    en: '{path}: the telephone number "{value}" is not valid; it has 7 to 15 digits.',
  },
  'invalid-identity-number': {
    vi: '{path}: số định danh cá nhân không hợp lệ; cần 12 chữ số (số cũ 9 chữ số).',
    en: '{path}: the personal identification number is not valid; it has 12 digits (older ones 9).',
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
    vi: '{path}: đã chi {paid}, cao hơn số được duyệt {approved}.',
    en: '{path}: {paid} were paid, above the {approved} approved.',
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
  'possible-duplicate': {
    vi: '{path}: trùng tên, năm, địa bàn và đơn vị thụ hưởng với "{value}"; nếu là một đề án thì đang bị tính hai lần.',
    en: '{path}: has the name, year, place and beneficiaries of "{value}"; if they are one project, it is counted twice.',
  },
  'record-not-counted': {
    vi: '{path}: bản ghi không được tính, hoặc chưa được tính đủ, vào biểu: {reason}.',
    en: '{path}: the record is not counted in the form, or not in full: {reason}.',
  },
  'no-project-of-period': {
    vi: 'Dữ liệu không có đề án nào của {period}; các số 0 trong biểu không có nghĩa là không thực hiện.',
    en: 'The data holds no project of {period}; a 0 in the form does not mean that nothing was done.',
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
  'report-step-refused': {
    vi: '{path}: báo cáo đang ở trạng thái "{state}" nên không thể "{action}"; có thể: {possible}.',
    en: '{path}: the report is "{state}" and cannot take "{action}"; it can take: {possible}.',
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
    vi: '{path}: cột "{value}" không có trong mẫu nhập và không được xét đến{nearest}.',
    en: '{path}: the column "{value}" is not known and was not taken into account{nearest}.',
  },
  'column-repeated': {
    vi: '{path}: cột "{value}" có nhiều hơn một lần; chỉ giữ lại một cột.',
    en: '{path}: the column "{value}" is there more than once; keep one of them.',
  },
  'cell-without-heading': {
    vi: '{path}: "{value}" không nằm dưới tiêu đề cột nào.',
    en: '{path}: "{value}" stands under no heading.',
  },
  'table-not-found': {
    vi: 'Không thấy bảng nào trong {path}: cần một dòng tiêu đề có các cột {expected}.',
    en: 'No table was found in {path}: a row of headings with the columns {expected} is needed.',
  },
  'sheet-not-read': {
    vi: 'Trang tính "{path}" có bảng nhưng thiếu cột bắt buộc nên không được đọc.',
    en: 'The sheet "{path}" has a table that lacks required columns; it was not read.',
  },
  'headings-are-years': {
    vi: '{path}: các năm nằm ngang ở {range}; hãy chuyển mỗi năm thành một dòng, có cột "Năm" và cột "Số tiền".',
    en: '{path}: years stand across in {range}; give each year a row of its own, with a column "Year" and one "Amount".',
  },
  'money-column-not-known': {
    vi: '{path}: cột tiền "{value}" không rõ là khoản nào{nearest}.',
    en: '{path}: which money the column "{value}" means is not known{nearest}.',
  },
  'taken-from-title': {
    vi: '{path}: không có cột "{column}"; lấy theo dòng tiêu đề của bảng là "{value}" cho mọi dòng.',
    en: '{path}: there is no column "{column}"; the title of the table says "{value}", which is taken for every row.',
  },
  'identifiers-made': {
    vi: '{path}: bảng không có cột mã; mã được đặt theo tên và các đặc điểm của từng dòng.',
    en: '{path}: the table has no identifiers; they are made of the name and other features of each row.',
  },
  'row-hidden': {
    vi: '{path}: dòng bị ẩn (do ẩn hoặc do lọc); hãy hiện dòng nếu cần nhận, hoặc xóa đi.',
    en: '{path}: the row is hidden, by hand or by a filter; show it if it is to be taken, or delete it.',
  },
  'amount-merged': {
    vi: '{path}: một số tiền hoặc diện tích gộp chung cho nhiều dòng ({range}); hãy ghi riêng từng dòng.',
    en: '{path}: one amount is merged over several rows ({range}); give each row its own.',
  },
  'formula-without-result': {
    vi: '{path}: công thức "{value}" chưa có kết quả lưu trong tệp; hãy mở bằng Excel hoặc LibreOffice rồi lưu lại.',
    en: '{path}: the formula "{value}" has no stored result; open the file in a spreadsheet program and save it.',
  },
  'cell-error': {
    vi: '{path}: ô báo lỗi "{value}"; hãy sửa công thức hoặc ghi giá trị.',
    en: '{path}: the cell holds the error "{value}"; mend the formula or give a value.',
  },
  'text-of-old-font': {
    vi: '{path}: "{value}" là chữ tiếng Việt theo phông cũ (TCVN3, VNI) hoặc sai bảng mã; hãy chuyển sang Unicode.',
    en: '{path}: "{value}" is Vietnamese of an older font (TCVN3, VNI) or a wrong encoding; convert it to Unicode.',
  },
  'text-encoding-not-known': {
    vi: 'Tệp không phải UTF-8; hãy mở bằng Excel và lưu lại dạng "CSV UTF-8" hoặc .xlsx.',
    en: 'The file is not UTF-8; open it in a spreadsheet program and save it as "CSV UTF-8" or .xlsx.',
  },
  'quote-not-closed': {
    vi: 'dòng {row} hoặc sau đó mở ngoặc kép mà không đóng',
    en: 'row {row} or a later one opens a quote and does not close it',
  },
  'number-of-two-readings': {
    vi: '{path}: "{value}" đọc được theo nhiều cách: {readings}; hãy ghi số không có dấu ngăn cách, hoặc ghi kèm đơn vị.',
    en: '{path}: "{value}" can be read as {readings}; write it without separators, or with its unit.',
  },
  'unit-not-said': {
    vi: '{path}: cột không ghi đơn vị, nên "{value}" có thể là {readings}; hãy ghi đơn vị vào tiêu đề cột.',
    en: '{path}: the column names no unit, so "{value}" may be {readings}; put the unit into the heading.',
  },
  'number-unlikely': {
    vi: '{path}: {amount} là số khác thường; hãy xem lại đơn vị.',
    en: '{path}: {amount} is an unusual figure; look at its unit again.',
  },
  'cell-not-day': {
    vi: '{path}: "{value}" không phải một ngày đầy đủ và có thật; cần dạng ngày/tháng/năm, ví dụ 05/03/2026.',
    en: '{path}: "{value}" is no full day of the calendar; write day/month/year, such as 05/03/2026.',
  },
  'cell-not-year': {
    vi: '{path}: "{value}" không phải một năm, ví dụ 2026.',
    en: '{path}: "{value}" is not a year, such as 2026.',
  },
  'cell-became-day': {
    vi: '{path}: ô đã bị bảng tính đổi thành ngày "{value}"; hãy định dạng ô là văn bản rồi ghi lại.',
    en: '{path}: the spreadsheet turned the cell into the day "{value}"; format it as text and write it again.',
  },
  'day-without-look': {
    vi: '{path}: số {value} không có định dạng ngày, được hiểu là ngày {day}.',
    en: '{path}: the number {value} has no date format and was taken for {day}.',
  },
  'leading-zero-lost': {
    vi: '{path}: "{value}" có thể đã mất số 0 ở đầu{nearest}; hãy định dạng ô là văn bản rồi ghi lại.',
    en: '{path}: "{value}" may have lost its leading zero{nearest}; format the cell as text and write it again.',
  },
  'value-mended': {
    vi: '{path}: "{value}" được hiểu là "{mended}".',
    en: '{path}: "{value}" was read as "{mended}".',
  },
  'value-of-two-meanings': {
    vi: '{path}: "{value}" có nhiều nghĩa{nearest}; hãy ghi rõ một giá trị.',
    en: '{path}: "{value}" may mean several things{nearest}; write which one.',
  },
  'place-not-recognised': {
    vi: '{path}: "{value}" không phải mã hoặc tên của một đơn vị hành chính đã biết.',
    en: '{path}: "{value}" is no code or name of a place that is known.',
  },
  'commune-not-held': {
    vi: '{path}: mã xã "{value}" không có trong danh mục hiện nay; có thể là mã trước ngày 01/07/2025.',
    en: '{path}: the commune code "{value}" is not among those of today; it may be from before 2025-07-01.',
  },
  'several-in-one-cell': {
    vi: '{path}: một ô ghi nhiều đơn vị; hãy tách mỗi đơn vị một dòng, kèm số của riêng đơn vị đó.',
    en: '{path}: one cell names several units; give each a row and figures of its own.',
  },
  'name-for-identifier': {
    vi: '{path}: "{value}" là tên, chưa đối chiếu được với danh sách cơ sở; mã tạm dùng là "{id}".',
    en: '{path}: "{value}" is a name that was not found among known establishments; the identifier "{id}" is used.',
  },
  'record-looks-like': {
    vi: '{path}: bản ghi giống với "{other}" (cùng mã số thuế, hoặc cùng tên và nơi); nếu là một thì đang có hai mã.',
    en: '{path}: the record looks like "{other}" (one tax code, or one name and place); if they are one, it has two identifiers.',
  },
  'fields-not-exported': {
    vi: '{path}: bảng không có cột cho {fields}; các phần này không được ghi ra.',
    en: '{path}: the table has no columns for {fields}; these were left out.',
  },
  'list-not-none': {
    vi: '{path}: "{value}" không cho biết danh sách gồm những gì; ghi "không" nếu không có, hoặc dùng cột cho từng mục.',
    en: '{path}: "{value}" does not say what the list holds; write "none" if it is empty, or give each item columns of its own.',
  },
  'column-missing': {
    vi: '{path}: thiếu cột bắt buộc "{column}".',
    en: '{path}: the required column "{column}" is missing.',
  },
  'local-act-territory-needed': {
    vi: 'Các văn bản đã biết chỉ áp dụng cho một phần của tỉnh: {acts}. Cần biết nơi sản xuất thuộc tỉnh cũ nào (trước ngày 01/07/2025).',
    en: 'The acts known cover parts of this province: {acts}. Say in which former province (before 2025-07-01) production is.',
  },
  'local-act-scope-needed': {
    vi: '{act} chỉ áp dụng cho một số trường hợp; cần biết: {fact}.',
    en: '{act} applies to some cases only; needed: {fact}.',
  },
  'local-acts-several': {
    vi: 'Nhiều văn bản địa phương cùng có thể áp dụng, chưa rõ văn bản nào thay thế văn bản nào: {acts}.',
    en: 'Several local acts may apply, and which replaces which is not known: {acts}.',
  },
  'local-act-figures-not-seen': {
    vi: '{act} áp dụng cho nơi này nhưng mức hỗ trợ trong văn bản chưa thấy; không lấy văn bản cũ hoặc mức quốc gia thay thế.',
    en: '{act} applies to this place, but its levels were not seen; neither an older act nor the national level is used in its stead.',
  },
  'local-act-start-not-seen': {
    vi: 'Chưa thấy ngày hiệu lực của {act}; chỉ biết không sớm hơn {date}.',
    en: 'The day from which {act} is in force was not seen; it is no earlier than {date}.',
  },
  'local-act-end-not-seen': {
    vi: 'Chưa xác nhận được {act} còn hiệu lực vào ngày xét.',
    en: 'That {act} is still in force on the as-of date was not confirmed.',
  },
  'local-act-illustrative': {
    vi: '{act} là số liệu minh họa, không phải quy định; kết quả không dùng để quyết định.',
    en: '{act} is made up for illustration and is law nowhere; nothing may be decided on it.',
  },
  'former-province-elsewhere': {
    vi: 'Tỉnh cũ "{former}" không thuộc tỉnh, thành phố có mã {province}.',
    en: 'The former province "{former}" does not lie in the province or city of code {province}.',
  },
  'pack-unknown-field': {
    vi: 'Không có trường "{path}" trong mẫu gói quy định{nearest}.',
    en: 'A pack has no field "{path}"{nearest}.',
  },
  'pack-citation-missing': {
    vi: '{path}: thiếu căn cứ; mỗi mức phải nêu văn bản và điều, khoản nếu biết.',
    en: '{path}: the citation is missing; every level names its act, and article and clause where known.',
  },
  'pack-homoglyph': {
    vi: '{path}: "{value}" có ký tự "{letter}" ({code}) không thấy được, hoặc trông giống nhưng không phải chữ tiếng Việt.',
    en: '{path}: "{value}" has the character "{letter}" ({code}), which is not seen or only looks like a Vietnamese one.',
  },
  'pack-not-composed': {
    vi: '{path}: "{value}" không ở dạng Unicode dựng sẵn (NFC).',
    en: '{path}: "{value}" is not in composed Unicode (NFC).',
  },
  'pack-fields-exclude': {
    vi: '{path}: không được nêu cùng với "{other}".',
    en: '{path}: must not stand beside "{other}".',
  },
  'pack-end-before-start': {
    vi: '{path}: ngày hết hiệu lực {end} không sau ngày bắt đầu {start}.',
    en: '{path}: the end, {end}, is not after the start, {start}.',
  },
  'pack-said-twice': {
    vi: '{path}: "{value}" được nêu hai lần.',
    en: '{path}: "{value}" is given twice.',
  },
  'pack-share-above-one': {
    vi: '{path}: tỷ lệ {value} lớn hơn 1 (100%).',
    en: '{path}: the share {value} is above 1 (100%).',
  },
  'pack-norm-says-nothing': {
    vi: '{path}: không nêu tỷ lệ, mức tối đa hay nơi dẫn chiếu; nếu văn bản không nêu thì bỏ nội dung này.',
    en: '{path}: states no share, no cap and no reference; leave the activity out if the act does not state it.',
  },
  'pack-multiple-of-nothing': {
    vi: '{path}: gói không nêu mức tối đa bằng tiền của "{value}" để nhân.',
    en: '{path}: the pack states no amount of "{value}" to take a multiple of.',
  },
  'pack-periods-overlap': {
    vi: '{path}: {act} và {other} (mục {index}) cùng có hiệu lực trên một địa bàn mà không văn bản nào thay thế văn bản nào.',
    en: '{path}: {act} and {other} (item {index}) hold at the same time in one territory, and neither replaces the other.',
  },
  'no-local-act-known': {
    vi: 'Chưa biết văn bản nào của địa phương về mức chi khuyến công địa phương cho nơi này; không lấy mức quốc gia thay thế.',
    en: 'No local act on local promotion spending is known for this place; the national level is not used in its stead.',
  },
  'policy-digest-mismatch': {
    vi: 'Chính sách {id} không khớp với bản đã cố định: mã kiểm tra đã cố định {expected}, mã kiểm tra thực tế {actual}.',
    en: 'Policy {id} is not the one that was pinned: pinned digest {expected}, actual digest {actual}.',
  },
  'policy-pin-mismatch': {
    vi: 'Bản đã cố định là {expected}, nhưng hồ sơ được xét theo {actual}.',
    en: 'The pinned policy is {expected}, but the application was assessed under {actual}.',
  },
  'option-invalid': {
    vi: 'Tùy chọn {path} là {value}; cần {expected}.',
    en: 'The option {path} is {value}; expected {expected}.',
  },
  'policy-not-of-that-day': {
    vi: 'Chính sách có hiệu lực từ {version} không phải là chính sách của ngày {day}.',
    en: 'The policy in force from {version} is not that of {day}.',
  },
  'transition-not-seen': {
    vi: 'Đề án được phê duyệt ngày {approved}, trước khi quy định thay đổi ({acts}); chưa thấy quy định chuyển tiếp nên áp dụng quy định của ngày phê duyệt. Theo quy định của ngày {on} thì kết quả khác.',
    en: 'The project was approved on {approved}, before the rules changed ({acts}); no transition was seen, so the law of the approval day is applied. By the law of {on} the answer differs.',
  },
  'saving-clause-applies': {
    vi: 'Đề án được phê duyệt trước khi văn bản mới có hiệu lực nên vẫn theo quy định cũ ({citation}), kể cả khi xét vào ngày {on}.',
    en: 'The project was approved before the new act took effect, so the earlier rules still apply ({citation}), also when looked at on {on}.',
  },
  'local-act-province-needed': {
    vi: 'Cần biết tỉnh, thành phố nơi sản xuất để tìm quy định của địa phương.',
    en: 'The province where production happens is needed to find the local act.',
  },
  'policy-fund-mismatch': {
    vi: 'Hồ sơ thuộc {application}, nhưng chính sách là của {policy}.',
    en: 'The application is for the {application}, but the policy is that of the {policy}.',
  },
  'unverified-value-refused': {
    vi: 'Chế độ nghiêm ngặt không chấp nhận nội dung chưa đối chiếu được với văn bản gốc hoặc là giả định: {value} ({citation}).',
    en: 'Strict mode does not accept a value that no text confirms or states: {value} ({citation}).',
  },
  'policy-without-criteria': {
    vi: 'Chính sách không nêu điều kiện nào nên không thể căn cứ vào đó để quyết định.',
    en: 'The policy states no criteria, so nothing can be decided under it.',
  },
  'policy-unknown-field': {
    vi: 'Chính sách không có trường "{path}"{nearest}.',
    en: 'A policy has no field "{path}"{nearest}.',
  },
  'policy-unknown-name': {
    vi: '{path}: chính sách không có "{value}" để dẫn đến{nearest}.',
    en: '{path}: the policy has no "{value}" to refer to{nearest}.',
  },
  'policy-names-in-circle': {
    vi: '{path}: "{value}" dẫn vòng về chính nó.',
    en: '{path}: "{value}" leads back to itself.',
  },
  'policy-condition-form': {
    vi: '{path}: {value} không phải một dạng điều kiện được biết.',
    en: '{path}: {value} is no form of condition that is known.',
  },
  'nested-too-deeply': {
    vi: '{path}: dữ liệu lồng nhau quá {most} tầng, hoặc tự chứa chính nó.',
    en: '{path}: the data is nested more than {most} levels deep, or holds itself.',
  },
  'source-not-data': {
    vi: 'Không nạp {value}: nguồn này là chương trình chứ không phải dữ liệu; nếu tin cậy, hãy nêu lại nguồn này khi chạy lệnh.',
    en: '{value} was not loaded: it is code and not data; if you trust it, name it again when you run the command.',
  },
  'pack-path-not-json': {
    vi: 'Không nạp {value}: đường dẫn phải là tệp .json; quy định viết bằng mã chương trình chỉ được nạp theo tên gói đã cài.',
    en: '{value} was not loaded: a path must be a .json file; packs that are code are loaded by the name of an installed package alone.',
  },
})

/** A stable code that programs can tell issues apart by. */
export type IssueCode = keyof typeof issueTexts
