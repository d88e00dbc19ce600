import { cite } from '@khuyencong/domain'
import type { Form, PeriodRule } from '../form.js'
import { annexForm, day, heading, money, projectHead, remarks, says, valueColumn, words } from './parts.js'
import { anyPeriod, parties } from './provenance.js'

/** Mẫu số 6: minutes of contract liquidation. */
export const liquidation: Form = annexForm({
  id: 'm06-liquidation',
  number: 'Mẫu số 6',
  title: { vi: 'Biên bản thanh lý hợp đồng', en: 'Minutes of contract liquidation' },
  article: 18,
  sheet: 'project',
  signatures: [parties.agency, parties.implementingUnit],
  columns: [valueColumn],
  body: {
    kind: 'lines',
    lines: [
      heading('I', 'Hợp đồng', 'The contract'),
      ...projectHead,
      says('contract', 'Hợp đồng số', 'Contract', 'contract.number'),
      says('contract-on', 'Ngày ký hợp đồng', 'Signed on', 'contract.signed-on', 'date'),
      says('liquidated-on', 'Ngày thanh lý', 'Liquidated on', 'contract.liquidated-on', 'date'),
      heading('II', 'Giá trị', 'Amounts'),
      says('contract-amount', 'Giá trị hợp đồng', 'Contract amount', 'contract.amount', 'vnd'),
      says('paid', 'Đã tạm ứng', 'Advanced', 'paid.promotion', 'vnd'),
      says('settled', 'Được quyết toán', 'Settled', 'settled.promotion', 'vnd'),
      says('settled-words', 'Bằng chữ', 'In words', 'settled.promotion.words'),
      says('due', 'Còn được thanh toán', 'Still due', 'due.promotion', 'vnd'),
      says('refund', 'Phải hoàn trả', 'To be returned', 'refund.promotion', 'vnd'),
      says('refund-words', 'Bằng chữ', 'In words', 'refund.promotion.words'),
    ],
  },
})

/** Mẫu số 7: the settlement in detail. */
export const settlement: Form = annexForm({
  id: 'm07-settlement',
  number: 'Mẫu số 7',
  title: {
    vi: 'Biểu chi tiết quyết toán kinh phí khuyến công quốc gia',
    en: 'Settlement of national promotion money in detail',
  },
  article: 19,
  clause: 1,
  point: 'c',
  sheet: 'project',
  signatures: [parties.preparer, parties.accountant, parties.head],
  columns: [
    words('item', 'Nội dung chi', 'Item', 'item', 34),
    money('approved', 'Dự toán được duyệt', 'Estimate approved', 'amount', 'vnd'),
    money('promotion', 'Trong đó: khuyến công', 'Of this: promotion money', 'promotion', 'vnd'),
    money('settled', 'Đề nghị quyết toán', 'Put to settlement', 'settled', 'vnd'),
    remarks,
  ],
  body: { kind: 'items', of: 'cost' },
})

const voucherColumns = [
  words('number', 'Số chứng từ', 'Voucher', 'number', 14),
  day('on', 'Ngày', 'Day', 'on'),
  words('description', 'Nội dung', 'Description', 'description', 36),
  words('payee', 'Người nhận', 'Payee', 'payee', 20),
]

/** Mẫu số 8a: vouchers put to settlement, promotion money. */
export const vouchers: Form = annexForm({
  id: 'm08a-vouchers',
  number: 'Mẫu số 8a',
  title: { vi: 'Bảng kê chứng từ đề nghị quyết toán', en: 'Vouchers put to settlement' },
  article: 19,
  clause: 1,
  point: 'd',
  sheet: 'project',
  signatures: [parties.preparer, parties.accountant, parties.head],
  columns: [...voucherColumns, money('amount', 'Số tiền', 'Amount', 'amount', 'vnd'), remarks],
  body: { kind: 'items', of: 'voucher', promotionOnly: true },
})

/** Mẫu số 8b: vouchers put to settlement, with the part paid from other sources. */
export const vouchersOfAllSources: Form = annexForm({
  id: 'm08b-vouchers-all',
  number: 'Mẫu số 8b',
  title: {
    vi: 'Bảng kê chứng từ đề nghị quyết toán, gồm cả nguồn khác',
    en: 'Vouchers put to settlement, all sources',
  },
  article: 19,
  clause: 1,
  point: 'd',
  sheet: 'project',
  signatures: [parties.preparer, parties.accountant, parties.head],
  columns: [
    ...voucherColumns,
    money('amount', 'Tổng số', 'Amount', 'amount', 'vnd'),
    money('promotion', 'Khuyến công', 'Promotion money', 'promotion', 'vnd'),
    money('counterpart', 'Đối ứng', 'Counterpart', 'counterpart', 'vnd'),
    money('other', 'Nguồn khác', 'Other sources', 'other', 'vnd'),
    remarks,
  ],
  body: { kind: 'items', of: 'voucher' },
})

/** Mẫu số 9: the request for payment. */
export const paymentRequest: Form = annexForm({
  id: 'm09-payment-request',
  number: 'Mẫu số 9',
  title: {
    vi: 'Biểu đề nghị thanh toán kinh phí thực hiện đề án',
    en: 'Request for payment of project money',
  },
  article: 18,
  clause: 3,
  periods: anyPeriod,
  sheet: 'all',
  signatures: [parties.preparer, parties.accountant, parties.head],
  columns: [
    words('name', 'Tên đề án', 'Project', 'name', 34),
    words('contract', 'Số hợp đồng', 'Contract', 'contract.number', 14),
    money('approved', 'KP được duyệt', 'Approved', 'approved.promotion', 'vnd'),
    money('paid', 'Đã tạm ứng', 'Advanced', 'paid.promotion', 'vnd'),
    money('settled', 'Đề nghị thanh toán', 'Put to payment', 'settled.promotion', 'vnd'),
    money('due', 'Còn được nhận', 'Still due', 'due.promotion', 'vnd'),
    remarks,
  ],
  body: { kind: 'items', of: 'project', approvedOnly: true },
})

// Received is what came until the last contract of the year is liquidated, at most 22 January of the next: what is
// paid in January belongs to this year's money. That the table is drawn up with this day is our reading.
const untilSettled: PeriodRule = {
  kind: 'year',
  window: { from: { yearPlus: 0, day: '01-01' }, before: { yearPlus: 1, day: '01-23' } },
  source: { citation: cite('36/2013/TT-BCT', 18, 2), verification: 'unverified' },
}

/** Mẫu số 10: the reconciliation of the year's money. */
export const reconciliation: Form = annexForm({
  id: 'm10-reconciliation',
  number: 'Mẫu số 10',
  title: { vi: 'Bảng đối chiếu kinh phí', en: 'Reconciliation of money' },
  article: 19,
  clause: 3,
  periods: [untilSettled],
  sheet: 'all',
  signatures: [parties.agency, parties.implementingUnit],
  columns: [
    words('name', 'Tên đề án', 'Project', 'name', 34),
    money('approved', 'KP được giao', 'Assigned', 'approved.promotion', 'vnd'),
    money('paid', 'Đã nhận', 'Received', 'paid.promotion', 'vnd'),
    money('settled', 'Được quyết toán', 'Settled', 'settled.promotion', 'vnd'),
    money('due', 'Còn được nhận', 'Still due', 'due.promotion', 'vnd'),
    money('refund', 'Phải hoàn trả', 'To be returned', 'refund.promotion', 'vnd'),
    remarks,
  ],
  body: { kind: 'items', of: 'project', approvedOnly: true },
  notes: [
    {
      vi: 'Số đã nhận tính đến hết ngày 22/01 năm sau, là ngày thanh lý muộn nhất (khoản 2 Điều 18).',
      en: 'Received is counted to 22 January of the next year, the last day of liquidation (clause 2 of Article 18).',
    },
  ],
})
