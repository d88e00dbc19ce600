import { cite, type Cited } from '@khuyencong/domain'
import { CIRCULAR_46_2012, DECREE_45_2012, read } from '../acts.js'
import { above, all, any, atMost, below, eq, is, not, plus, value } from '../engine/test.js'
import { defineMachine } from '../kit/kit.js'
import type { Guard, Machine, Transition } from '../kit/types.js'
import { advanceCeiling2018 } from './national/advanceRates.js'
import {
  correctable,
  ceilingFact,
  withinAsked,
  withinCeiling,
  guard,
  mayTell,
  needs,
  placeFacts,
  text,
  told,
} from './parts.js'
import type { LocalProjectShape } from './shapes.js'

/**
 * Every step of this default is for the province to set; none is stated by a national act. The citation is
 * of the clause that leaves it to the province.
 */
const byProvince: Cited = {
  citation: cite(CIRCULAR_46_2012, 8, 3, 'b'),
  verification: 'unverified',
  note: text(
    'Quy trình do Ủy ban nhân dân cấp tỉnh quy định; đây là quy trình mẫu, phải thay bằng quy định của tỉnh.',
    "The procedure is for the provincial people's committee to set; this is a model to be replaced by its rules.",
  ),
}

const reason = told('reason', 'text', 'lý do', 'reason')
const amount = told('amountVnd', 'vnd', 'số tiền', 'amount')
const unit = ['implementing-unit', 'provincial-centre'] as const

const something: Guard = guard(
  'amount-above-zero',
  'Số tiền lớn hơn 0.',
  'The amount is above 0.',
  above('input.amountVnd', value(0)),
  byProvince,
)
const withinSupport: Guard = guard(
  'within-support',
  'Không vượt kinh phí hỗ trợ được duyệt.',
  'Not above the support approved.',
  atMost(plus('balance.heldVnd', 'input.amountVnd'), 'money.approvedVnd'),
  byProvince,
)

const settle = (
  id: string,
  to: string,
  when: Transition['when'] & object,
  vi: string,
  en: string,
): Transition => ({
  id,
  event: 'settle',
  title: text(vi, en),
  from: ['accepted', 'stopped'],
  to,
  when,
  who: ['department'],
  inputs: [told('settledVnd', 'vnd', 'kinh phí được quyết toán', 'support settled')],
  guards: [
    guard(
      'settled-within-support',
      'Không vượt kinh phí hỗ trợ được duyệt.',
      'Not above the support approved.',
      atMost('input.settledVnd', 'money.approvedVnd'),
      byProvince,
    ),
  ],
  proof: [needs('local-settlement-file')],
  effects: [{ do: 'set', path: 'money.settledVnd', to: 'input.settledVnd' }],
  ...byProvince,
})

/**
 * A local project: a model procedure of its own, not a copy of the national one, for a province to change
 * with `configureMachine`.
 *
 * That the chair of the province approves local plans is stated by 45/2012/NĐ-CP Điều 2 khoản 2 and 16; every
 * other step is the province's to set (46/2012/TT-BCT Điều 8 khoản 3 điểm b).
 */
export const localProject: Machine<LocalProjectShape> = /* @__PURE__ */ defineMachine(
  correctable({
    id: 'local-project',
    version: 'default-1',
    title: text('Đề án khuyến công địa phương (quy trình mẫu)', 'Local promotion project (model procedure)'),
    basis: byProvince,
    initial: 'drafted',
    states: {
      drafted: { title: text('Lập đề án', 'Drafted') },
      submitted: { title: text('Đã nộp hồ sơ', 'Submitted') },
      returned: { title: text('Yêu cầu bổ sung', 'Returned for supplement') },
      appraised: { title: text('Đã thẩm định', 'Appraised') },
      approved: { title: text('Đã phê duyệt', 'Approved') },
      contracted: { title: text('Đã ký hợp đồng', 'Contracted') },
      implementing: { title: text('Đang thực hiện', 'Being carried out') },
      accepted: { title: text('Đã nghiệm thu', 'Accepted') },
      'balance-due': { title: text('Còn phải thanh toán', 'Balance to be paid') },
      'refund-owed': { title: text('Phải hoàn trả', 'Refund owed') },
      settled: { title: text('Đã quyết toán', 'Settled') },
      closed: { title: text('Kết thúc', 'Closed'), final: true },
      refused: { title: text('Không được chấp thuận', 'Refused'), final: true },
      withdrawn: { title: text('Đã rút', 'Withdrawn'), final: true },
      stopped: { title: text('Ngừng thực hiện', 'Stopped') },
    },
    facts: [
      mayTell('place', 'text', 'địa điểm thực hiện', 'place'),
      mayTell('beneficiary', 'text', 'đơn vị thụ hưởng', 'beneficiary'),
      ...placeFacts,
      ceilingFact,
    ],
    transitions: [
      {
        id: 'submit',
        event: 'submit',
        title: text('Nộp hồ sơ', 'Submit'),
        from: ['drafted', 'returned'],
        to: 'submitted',
        who: unit,
        inputs: [mayTell('askedVnd', 'vnd', 'kinh phí đề nghị', 'support asked for')],
        proof: [needs('local-project-file')],
        effects: [{ do: 'set', path: 'money.askedVnd', to: 'input.askedVnd', ifKnown: true }],
        ...byProvince,
      },
      {
        id: 'return',
        event: 'return',
        title: text('Yêu cầu bổ sung', 'Return for supplement'),
        from: ['submitted'],
        to: 'returned',
        who: ['department'],
        inputs: [reason],
        effects: [{ do: 'set', path: 'facts.returnReason', to: 'input.reason' }],
        ...byProvince,
      },
      {
        id: 'appraise',
        event: 'appraise',
        title: text('Thẩm định', 'Appraise'),
        from: ['submitted'],
        to: 'appraised',
        who: ['department'],
        ...byProvince,
      },
      {
        id: 'approve',
        event: 'approve',
        title: text('Phê duyệt trong kế hoạch địa phương', 'Approve in the local plan'),
        from: ['appraised'],
        to: 'approved',
        who: ['provincial-chair'],
        inputs: [told('approvedVnd', 'vnd', 'kinh phí được duyệt', 'support approved')],
        guards: [withinAsked(byProvince), withinCeiling(byProvince)],
        proof: [needs('local-decision')],
        effects: [{ do: 'set', path: 'money.approvedVnd', to: 'input.approvedVnd' }],
        ...read(DECREE_45_2012, 2, 2),
      },
      {
        id: 'refuse',
        event: 'refuse',
        title: text('Không chấp thuận', 'Refuse'),
        from: ['submitted', 'appraised'],
        to: 'refused',
        who: ['department', 'provincial-chair'],
        inputs: [reason],
        ...byProvince,
      },
      {
        id: 'withdraw',
        event: 'withdraw',
        title: text('Rút đề án', 'Withdraw'),
        from: ['drafted', 'submitted', 'returned', 'appraised'],
        to: 'withdrawn',
        who: unit,
        ...byProvince,
      },
      {
        id: 'sign-contract',
        event: 'sign-contract',
        title: text('Ký hợp đồng', 'Sign the contract'),
        from: ['approved'],
        to: 'contracted',
        who: ['department', 'provincial-centre'],
        proof: [needs('local-contract')],
        ...byProvince,
      },
      {
        id: 'start',
        event: 'start',
        title: text('Bắt đầu thực hiện', 'Begin'),
        from: ['contracted'],
        to: 'implementing',
        who: unit,
        ...byProvince,
      },
      {
        id: 'pay-advance',
        event: 'pay-advance',
        title: text('Tạm ứng', 'Pay an advance'),
        from: ['implementing', 'accepted'],
        to: null,
        who: ['department'],
        inputs: [amount],
        guards: [
          something,
          withinSupport,
          guard(
            'below-advance-ceiling',
            'Tổng tạm ứng trước nghiệm thu không quá 70% kinh phí hỗ trợ.',
            'Advances before acceptance do not go above 70 % of the support.',
            any(is('state', 'accepted'), { named: 'below-advance-ceiling' }),
            advanceCeiling2018,
          ),
        ],
        proof: [needs('local-volume-report')],
        effects: [{ do: 'add', path: 'money.advancedVnd', amount: 'input.amountVnd' }],
        ...byProvince,
      },
      {
        id: 'accept',
        event: 'accept',
        title: text('Nghiệm thu', 'Accept'),
        from: ['implementing'],
        to: 'accepted',
        who: ['department'],
        proof: [needs('local-acceptance')],
        ...byProvince,
      },
      settle(
        'settle',
        'settled',
        eq('input.settledVnd', 'balance.heldVnd'),
        'Quyết toán: đủ',
        'Settle: even',
      ),
      settle(
        'settle-with-refund',
        'refund-owed',
        below('input.settledVnd', 'balance.heldVnd'),
        'Quyết toán: phải hoàn trả',
        'Settle: refund owed',
      ),
      settle(
        'settle-with-balance',
        'balance-due',
        above('input.settledVnd', 'balance.heldVnd'),
        'Quyết toán: còn phải thanh toán',
        'Settle: balance to be paid',
      ),
      {
        id: 'pay-balance',
        event: 'pay-balance',
        title: text('Thanh toán phần còn lại', 'Pay the balance'),
        from: ['balance-due'],
        to: 'settled',
        who: ['department'],
        inputs: [amount],
        guards: [
          guard(
            'exactly-the-balance',
            'Bằng số còn phải thanh toán.',
            'Exactly the balance.',
            eq('input.amountVnd', 'balance.toPayVnd'),
            byProvince,
          ),
        ],
        effects: [{ do: 'add', path: 'money.advancedVnd', amount: 'input.amountVnd' }],
        ...byProvince,
      },
      {
        id: 'stop',
        event: 'stop',
        title: text('Ngừng thực hiện', 'Stop'),
        from: ['approved', 'contracted', 'implementing'],
        to: 'stopped',
        who: ['provincial-chair'],
        inputs: [reason],
        effects: [{ do: 'set', path: 'facts.stopReason', to: 'input.reason' }],
        ...byProvince,
      },
      {
        id: 'refund-part',
        event: 'refund',
        title: text('Hoàn trả một phần', 'Pay back in part'),
        from: ['refund-owed'],
        to: null,
        when: not(eq('input.amountVnd', 'balance.toRefundVnd')),
        who: unit,
        inputs: [amount],
        guards: [
          something,
          guard(
            'within-refund-owed',
            'Không vượt số phải hoàn trả.',
            'Not above what is owed.',
            atMost('input.amountVnd', 'balance.toRefundVnd'),
            byProvince,
          ),
        ],
        effects: [{ do: 'add', path: 'money.refundedVnd', amount: 'input.amountVnd' }],
        ...byProvince,
      },
      {
        id: 'refund-rest',
        event: 'refund',
        title: text('Hoàn trả đủ', 'Pay back the rest'),
        from: ['refund-owed'],
        to: 'settled',
        when: eq('input.amountVnd', 'balance.toRefundVnd'),
        who: unit,
        inputs: [amount],
        effects: [{ do: 'add', path: 'money.refundedVnd', amount: 'input.amountVnd' }],
        ...byProvince,
      },
      {
        id: 'close',
        event: 'close',
        title: text('Kết thúc', 'Close'),
        from: ['settled'],
        to: 'closed',
        who: ['department'],
        guards: [
          guard(
            'nothing-outstanding',
            'Không còn khoản phải hoàn trả hoặc phải thanh toán.',
            'Nothing is owed either way.',
            all(is('balance.toRefundVnd', 0), is('balance.toPayVnd', 0)),
            byProvince,
          ),
        ],
        ...byProvince,
      },
    ],
    deadlines: [],
    // 26/2014/TTLT-BTC-BCT Điều 8 khoản 2 spoke of both funds; a province puts its own figure in its place.
    parameters: { advanceCeiling: advanceCeiling2018 },
  }),
)
