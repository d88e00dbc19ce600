import { day, money, text, yesNo, type FactShape, type ItemField } from './factShape.js'
import type { Instalment, Invoice, Loan, OtherSource, PreviousSupport } from './application.js'
import type { Text } from './text.js'
import { activities, loanPurposes, loanTerms } from './vocabulary.js'

type FieldsOf<Item> = Readonly<Record<keyof Item, ItemField>>

const field = (shape: FactShape, vi: string, en: string): ItemField => ({
  ...shape,
  label: { vi, en },
  required: true,
})
const optional = (shape: FactShape, vi: string, en: string): ItemField => ({
  ...field(shape, vi, en),
  required: false,
})
const code = (options: Readonly<Record<string, Text>>): FactShape => ({ kind: 'code', options })

const decimal: FactShape = { kind: 'decimal' }

export const invoiceFields: FieldsOf<Invoice> = {
  number: field(text, 'số hóa đơn, chứng từ', 'number'),
  date: field(day, 'ngày hóa đơn, chứng từ', 'day it bears'),
  amountVnd: optional(money, 'số tiền', 'amount'),
}

export const otherSourceFields: FieldsOf<OtherSource> = {
  source: field(text, 'tên nguồn vốn', 'who gives it'),
  amountVnd: field(money, 'số tiền', 'amount'),
  state: optional(yesNo, 'có phải vốn ngân sách nhà nước hay không', 'whether it is State money'),
  sameItem: optional(
    yesNo,
    'có chi cho cùng nội dung chi đề nghị hỗ trợ hay không',
    'whether it pays for the same item of expenditure',
  ),
}

export const previousSupportFields: FieldsOf<PreviousSupport> = {
  activity: field(code(activities), 'nội dung đã được hỗ trợ', 'what it was for'),
  amountVnd: field(money, 'số tiền đã được hỗ trợ', 'amount'),
  decidedOn: field(day, 'ngày quyết định hỗ trợ', 'day it was decided on'),
}

const instalmentFields: FieldsOf<Instalment> = {
  dueOn: field(day, 'ngày đến hạn trả lãi', 'day it falls due'),
  interestVnd: field(money, 'số lãi phải trả', 'interest'),
  paidOn: optional(day, 'ngày đã trả lãi', 'day it was paid'),
}

export const loanFields: FieldsOf<Loan> = {
  currency: field(text, 'loại tiền vay (ba chữ cái)', 'currency, three letters'),
  term: field(code(loanTerms), 'thời hạn vay', 'term'),
  purpose: field(code(loanPurposes), 'mục đích vay', 'purpose'),
  drawnOn: field(day, 'ngày giải ngân', 'day of drawdown'),
  annualRate: optional(decimal, 'lãi suất năm theo hợp đồng', 'rate of the contract a year'),
  lowestReferenceRate: optional(
    decimal,
    'lãi suất thấp nhất cùng kỳ hạn của ngân hàng tham chiếu',
    'lowest rate of the reference bank for the same term',
  ),
  instalments: field({ kind: 'list', fields: instalmentFields }, 'lịch trả lãi', 'schedule of interest'),
}
