import type { Text } from '@khuyencong/domain'
import type { HistoryProblemKind } from '../engine/historyProblem.js'
import type { MigrationRefusalCode } from '../engine/migrate.js'
import type { MissingProof } from '../engine/papers.js'
import type { InputProblem, RefusalCode } from '../engine/refusal.js'
import type { AdvanceDue } from '../money/firstAdvance.js'

/** Why an event was refused. */
export const refusalTexts = {
  'other-machine': {
    vi: 'Hồ sơ đang theo một quy trình hoặc phiên bản quy trình khác.',
    en: 'The record runs on another machine or another version of it.',
  },
  'unknown-event': { vi: 'Quy trình không có sự kiện này.', en: 'The machine has no such event.' },
  'record-ended': { vi: 'Hồ sơ đã kết thúc.', en: 'The record has ended.' },
  'wrong-state': {
    vi: 'Không thể thực hiện ở bước hiện tại.',
    en: 'Not possible in the state the record is in.',
  },
  'invalid-date': {
    vi: 'Ngày của sự kiện không có thật hoặc sớm hơn sự kiện gần nhất.',
    en: 'The day of the event does not exist or is before the latest event.',
  },
  'path-not-open': {
    vi: 'Không có nhánh nào của sự kiện phù hợp với hồ sơ.',
    en: 'No branch of this event fits the record.',
  },
  'path-undecided': {
    vi: 'Thiếu thông tin để biết nhánh nào của sự kiện được áp dụng.',
    en: 'It is not known which branch of this event applies.',
  },
  'not-authorised': {
    vi: 'Người thực hiện không có thẩm quyền.',
    en: 'The role that acts may not do this.',
  },
  'other-body': {
    vi: 'Cơ quan thực hiện thuộc địa bàn khác với địa bàn của hồ sơ.',
    en: 'The body that acts is of another place than the case.',
  },
  'event-id-reused': {
    vi: 'Mã sự kiện này đã dùng cho một sự kiện có nội dung khác.',
    en: 'The name of this event was used for one that told something else.',
  },
  'invalid-input': { vi: 'Thiếu hoặc sai thông tin kèm theo.', en: 'What was told is missing or not valid.' },
  'guard-failed': { vi: 'Chưa đáp ứng điều kiện.', en: 'A condition is not met.' },
  'proof-missing': { vi: 'Hồ sơ, chứng từ chưa đủ.', en: 'Papers are missing or not fit.' },
} as const satisfies Record<RefusalCode, Text>

/** What may be wrong with a history. */
export const historyProblemTexts = {
  changed: { vi: 'Nội dung mục nhật ký đã bị thay đổi.', en: 'The content of the entry was changed.' },
  missing: { vi: 'Thiếu mục nhật ký trước mục này.', en: 'An entry before this one is missing.' },
  'cut-short': {
    vi: 'Nhật ký thiếu các mục cuối: hồ sơ đã đi xa hơn nhật ký.',
    en: 'Entries are missing at the end: the record has gone further than they do.',
  },
  reordered: { vi: 'Mục nhật ký không đúng thứ tự.', en: 'The entry is out of order.' },
  foreign: { vi: 'Mục nhật ký thuộc hồ sơ khác.', en: 'The entry belongs to another record.' },
  unlinked: {
    vi: 'Mục nhật ký không nối với mục liền trước.',
    en: 'The entry does not link to the one before it.',
  },
  unreadable: {
    vi: 'Không áp dụng được thay đổi trong mục nhật ký.',
    en: 'The changes of the entry do not apply.',
  },
  'unknown-machine': {
    vi: 'Không có quy trình đúng phiên bản của mục nhật ký để đối chiếu.',
    en: 'The machine of the version of the entry is not known, so the entry was not held against it.',
  },
  'not-by-the-machine': {
    vi: 'Mục nhật ký không phải là kết quả của sự kiện theo quy trình.',
    en: 'The entry is not what its machine makes of the event.',
  },
  'record-differs': {
    vi: 'Hồ sơ không khớp với nhật ký.',
    en: 'The record is not what the entries make it.',
  },
} as const satisfies Record<HistoryProblemKind, Text>

/** Why a record cannot go over to another version. */
export const migrationRefusalTexts = {
  'no-way': {
    vi: 'Chưa có cách chuyển hồ sơ từ phiên bản này sang phiên bản kia của quy trình.',
    en: 'There is no way yet from the one version of the machine to the other.',
  },
  'record-ended': {
    vi: 'Hồ sơ đã kết thúc và giữ phiên bản mà nó kết thúc.',
    en: 'The record has ended, and stays on the version it ended on.',
  },
  'state-not-mapped': {
    vi: 'Bước hiện tại của hồ sơ không có trong phiên bản mới và chưa được chuyển đổi.',
    en: 'The new version has no state for the one the record is in, and none is named for it.',
  },
  'invalid-date': {
    vi: 'Ngày chuyển không có thật hoặc sớm hơn sự kiện gần nhất.',
    en: 'The day does not exist or is before the latest event.',
  },
  'too-early': {
    vi: 'Phiên bản mới chưa thể có hiệu lực vào ngày này.',
    en: 'The new version cannot be in force yet on this day.',
  },
} as const satisfies Record<MigrationRefusalCode, Text>

/** What set the limit of an advance. */
export const advanceTexts = {
  unmet: {
    vi: 'Chưa đạt điều kiện về khối lượng hoặc nghiệm thu để được tạm ứng.',
    en: 'The progress or acceptance that the advance depends on is not reached.',
  },
  unknown: {
    vi: 'Chưa có số liệu về khối lượng đã thực hiện nên chưa xác định được mức tạm ứng.',
    en: 'The progress is not told, so the advance cannot be determined.',
  },
  'rate-not-stated': {
    vi: 'Văn bản không nêu tỷ lệ tạm ứng cho nội dung này; do người đứng đầu cơ quan quản lý quyết định.',
    en: 'The act states no advance rate for this content; the head of the agency decides it.',
  },
  ceiling: {
    vi: 'Mức trần tạm ứng trước nghiệm thu thấp hơn tỷ lệ tạm ứng.',
    en: 'The ceiling on advances before acceptance is below the rate.',
  },
  rate: { vi: 'Theo tỷ lệ tạm ứng của nội dung.', en: 'By the advance rate of the content.' },
  'decided-rate': {
    vi: 'Theo tỷ lệ do người đứng đầu cơ quan quản lý quyết định.',
    en: 'By the rate that the head of the agency decided.',
  },
  support: { vi: 'Toàn bộ mức hỗ trợ được duyệt.', en: 'The whole support approved.' },
} as const satisfies Record<Exclude<AdvanceDue['binding'], 'condition'> | 'unmet' | 'unknown', Text>

/** What is wrong with something told. */
export const inputProblemTexts = {
  missing: { vi: 'chưa có', en: 'not told' },
  'wrong-kind': { vi: 'sai kiểu', en: 'of the wrong kind' },
  'not-known': { vi: 'không có trong quy trình', en: 'not known to the machine' },
  'other-place': { vi: 'khác địa bàn của hồ sơ', en: 'another place than that of the case' },
} as const satisfies Record<InputProblem['problem'], Text>

/** What is wrong with a paper. */
export const proofProblemTexts = {
  absent: { vi: 'chưa nộp', en: 'not handed in' },
  unfit: { vi: 'không phải bản chính hoặc bản sao hợp lệ', en: 'neither an original nor a valid copy' },
  'wrong-form': { vi: 'sai mẫu', en: 'on another form' },
  'too-few': { vi: 'chưa đủ số bộ', en: 'too few sets' },
} as const satisfies Record<MissingProof['problem'], Text>
