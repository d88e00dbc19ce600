import { CIRCULAR_36_2013, read } from '../acts.js'
import { above, all, atMost, eq, not, plus, value } from '../engine/test.js'
import { refundReasons } from '../money/refund.js'
import { defineMachine } from '../kit/kit.js'
import type { Machine } from '../kit/types.js'
import { correctable, guard, mayTell, needs, placeFacts, silent, text, told, toldCode } from './parts.js'
import type { RecoveryShape } from './shapes.js'

const at = (article: number, clause?: number) => read(CIRCULAR_36_2013, article, clause)
const owed = 'facts.owedVnd'
const paid = plus('money.refundedVnd', 'input.amountVnd')
const unit = ['implementing-unit', 'provincial-centre', 'regional-centre'] as const
const amount = told('amountVnd', 'vnd', 'số tiền hoàn trả', 'amount paid back')

/**
 * Money to be paid back: the amount, the reason, when it is due, what was paid and what is outstanding
 * (36/2013/TT-BCT Điều 12 khoản 6). The law states no day by which it is due: a decision sets it, and until
 * then it is not known.
 */
export const recovery: Machine<RecoveryShape> = /* @__PURE__ */ defineMachine(
  correctable({
    id: 'recovery',
    version: '2014',
    title: text('Hoàn trả, thu hồi kinh phí', 'Refund and recovery'),
    basis: at(12, 6),
    initial: 'found',
    states: {
      found: { title: text('Phát sinh khoản phải thu hồi', 'Found') },
      demanded: { title: text('Đã yêu cầu hoàn trả', 'Demanded') },
      'paid-in-part': { title: text('Đã hoàn trả một phần', 'Paid back in part') },
      'paid-back': { title: text('Đã hoàn trả đủ', 'Paid back in full') },
      'with-budget': {
        title: text('Đã nộp ngân sách nhà nước', 'Passed on to the State budget'),
        final: true,
      },
      dropped: { title: text('Không phát sinh', 'Found not to be owed'), final: true },
    },
    facts: [mayTell('project', 'text', 'đề án', 'project'), ...placeFacts],
    transitions: [
      {
        id: 'demand',
        event: 'demand',
        title: text('Yêu cầu hoàn trả', 'Demand'),
        from: ['found'],
        to: 'demanded',
        who: ['agency', 'department'],
        inputs: [
          told('owedVnd', 'vnd', 'số phải hoàn trả', 'amount owed'),
          toldCode('reason', Object.keys(refundReasons), 'lý do', 'reason'),
          mayTell('due', 'date', 'hạn hoàn trả theo quyết định', 'day it is due by the decision'),
        ],
        guards: [
          guard('owed-above-zero', 'Lớn hơn 0.', 'Above 0.', above('input.owedVnd', value(0)), at(12, 6)),
        ],
        effects: [
          { do: 'set', path: owed, to: 'input.owedVnd' },
          // Of what was paid out, the part that is asked back: none of it is accepted, so all of it is outstanding.
          { do: 'add', path: 'money.advancedVnd', amount: 'input.owedVnd' },
          { do: 'set', path: 'money.settledVnd', to: value(0) },
          { do: 'set', path: 'facts.reason', to: 'input.reason' },
          { do: 'set', path: 'facts.due', to: 'input.due', ifKnown: true },
        ],
        ...at(12, 6),
      },
      {
        id: 'drop',
        event: 'drop',
        title: text('Xác định không phải thu hồi', 'Found not to be owed'),
        from: ['found'],
        to: 'dropped',
        who: ['agency', 'department'],
        inputs: [told('reason', 'text', 'lý do', 'reason')],
        ...silent(at(12, 6)),
      },
      {
        id: 'pay-part',
        event: 'pay-back',
        title: text('Hoàn trả một phần', 'Pay back in part'),
        from: ['demanded', 'paid-in-part'],
        to: 'paid-in-part',
        when: not(eq(paid, owed)),
        who: unit,
        inputs: [amount],
        guards: [
          guard(
            'within-owed',
            'Lớn hơn 0 và không vượt số phải hoàn trả.',
            'Above 0 and not above what is owed.',
            all(above('input.amountVnd', value(0)), atMost(paid, owed)),
            at(12, 6),
          ),
        ],
        proof: [needs('refund-slip')],
        effects: [{ do: 'add', path: 'money.refundedVnd', amount: 'input.amountVnd' }],
        ...at(12, 6),
      },
      {
        id: 'pay-rest',
        event: 'pay-back',
        title: text('Hoàn trả đủ', 'Pay back the rest'),
        from: ['demanded', 'paid-in-part'],
        to: 'paid-back',
        when: eq(paid, owed),
        who: unit,
        inputs: [amount],
        proof: [needs('refund-slip')],
        effects: [{ do: 'add', path: 'money.refundedVnd', amount: 'input.amountVnd' }],
        ...at(12, 6),
      },
      {
        id: 'pass-on',
        event: 'pass-on',
        title: text('Cục nộp ngân sách nhà nước', 'Agency passes it on to the State budget'),
        from: ['paid-back'],
        to: 'with-budget',
        who: ['agency', 'department'],
        ...at(12, 6),
      },
    ],
    deadlines: [
      {
        code: 'pay-back',
        title: text('Hoàn trả theo hạn trong quyết định', 'Pay back by the day the decision sets'),
        who: ['implementing-unit'],
        days: 'calendar',
        rule: { kind: 'on', day: 'facts.due' },
        dueIn: ['demanded', 'paid-in-part'],
        answeredBy: ['pay-back'],
        citation: at(12, 6).citation,
        verification: 'unverified',
        note: text(
          'Văn bản không ấn định hạn; hạn theo quyết định.',
          'The text sets no day; the decision does.',
        ),
      },
    ],
    parameters: {},
  }),
)
