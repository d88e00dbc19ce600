import { codelist } from './codelist.js'
import { deepFreeze } from './deepFreeze.js'
import { funds, units } from './vocabulary.js'

/** Why a loan or an instalment of its interest does not count. */
const loanReasons = /* @__PURE__ */ codelist({
  currency: { vi: 'không phải bằng đồng Việt Nam', en: 'it is not in Vietnamese đồng' },
  term: { vi: 'không phải vay trung hạn, dài hạn', en: 'it is not a medium- or long-term loan' },
  purpose: { vi: 'mục đích vay không được hỗ trợ', en: 'its purpose is not supported' },
  'outside-years': { vi: 'ngoài những năm đầu được hỗ trợ', en: 'it is outside the first years supported' },
  'not-paid': { vi: 'chưa trả', en: 'it is not paid yet' },
  overdue: { vi: 'trả quá hạn', en: 'it was paid overdue' },
})

/** What an option takes. */
const options = /* @__PURE__ */ codelist({
  vnd: { vi: 'số đồng nguyên, từ 0 trở lên', en: 'whole đồng, 0 or more' },
  'yes-no': { vi: 'có hoặc không', en: 'true or false' },
  pin: { vi: 'mã, phiên bản và chuỗi kiểm của một chính sách', en: 'the id, version and digest of a policy' },
})

/** What a value should have been. */
const types = /* @__PURE__ */ codelist({
  string: { vi: 'chuỗi ký tự (đặt trong dấu ngoặc kép)', en: 'text, in quotes' },
  boolean: {
    vi: 'true (có) hoặc false (không), không đặt trong dấu ngoặc kép',
    en: 'true or false, without quotes',
  },
  object: { vi: 'một nhóm trường có tên', en: 'an object with named fields' },
  array: { vi: 'một danh sách', en: 'a list' },
  other: { vi: 'giá trị thuộc kiểu khác', en: 'a value of another type' },
})

/** Why a file, a package or a text could not be used. */
const faults = /* @__PURE__ */ codelist({
  'not-found': { vi: 'không tìm thấy', en: 'it is not there' },
  'is-folder': { vi: 'đây là thư mục, không phải tệp', en: 'it is a folder and no file' },
  'not-allowed': { vi: 'không có quyền truy cập', en: 'access to it is not allowed' },
  'name-too-long': { vi: 'tên quá dài', en: 'its name is too long' },
  'already-there': { vi: 'đã có, không ghi đè', en: 'it is there already, and is not written over' },
  'disk-full': { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
  'ends-early': {
    vi: 'nội dung kết thúc giữa chừng hoặc để trống',
    en: 'the content is empty or ends too early',
  },
  'misplaced-character': { vi: 'có ký tự không đúng chỗ', en: 'a character stands where it may not' },
  other: { vi: 'có lỗi của hệ thống', en: 'a system error' },
})

/** The lists that parameters of issues name codes of. */
export const issueTerms = /* @__PURE__ */ deepFreeze({ funds, units, loanReasons, options, types, faults })

/** A code of one of the lists of {@link issueTerms}. */
export type IssueTerm = {
  [List in keyof typeof issueTerms]: { readonly list: List; readonly code: keyof (typeof issueTerms)[List] }
}[keyof typeof issueTerms]
