import { CIRCULAR_36_2013, read } from '../../acts.js'
import {
  above,
  all,
  any,
  atMost,
  below,
  eq,
  is,
  known,
  minus,
  not,
  value,
  yearDay,
} from '../../engine/test.js'
import { settlementPapers } from '../../proof/checklists.js'
import { doubtIfUnknown, aboutWho, guard, mayTell, needs, needsWhen, silent, text, told } from '../parts.js'
import type { Guard, ProofRule, Transition } from '../../kit/types.js'

const at = (article: number, clause?: number, point?: string) =>
  read(CIRCULAR_36_2013, article, clause, point)
const units = ['implementing-unit', 'provincial-centre', 'regional-centre'] as const
const lastDay = yearDay('facts.budgetYear', 1, '01-22')

// Work or payment may be under way in each of them.
const interrupted = [
  'contracted',
  'group-plan-submitted',
  'group-plan-approved',
  'implementing',
  'base-accepted',
] as const

const settledWithinSupport: Guard = guard(
  'settled-within-support',
  'Số quyết toán không vượt kinh phí hỗ trợ được duyệt.',
  'What is settled stays within the support approved.',
  atMost('input.settledVnd', 'money.approvedVnd'),
  at(12, 5),
)

const settledWithinAccepted: Guard = guard(
  'settled-within-accepted-work',
  'Số quyết toán không vượt kinh phí của khối lượng được nghiệm thu.',
  'What is settled stays within the support for the work accepted.',
  any(not(known('facts.acceptedVnd')), atMost('input.settledVnd', 'facts.acceptedVnd')),
  at(12, 6),
)

const addsUp: Guard = doubtIfUnknown(
  guard(
    'accepted-less-disallowed',
    'Số quyết toán bằng kinh phí của khối lượng được nghiệm thu trừ số không được quyết toán.',
    'What is settled is the support for the work accepted less what is not allowed.',
    any(
      not(known('input.disallowedVnd')),
      eq('input.settledVnd', minus('facts.acceptedVnd', 'input.disallowedVnd')),
    ),
    at(12, 6),
  ),
)

const inTimeOrCleared: Guard = doubtIfUnknown(
  guard(
    'by-22-january',
    'Thanh lý, quyết toán không chậm quá ngày 22/01 năm sau; nếu chậm, Cục đã thanh toán tạm ứng với Kho bạc.',
    'Liquidated by 22 January of the next year; if later, after the agency cleared the advance with the Treasury.',
    any({ named: 'in-time', with: { lastDay } }, known('dates.clear-with-treasury')),
    at(18, 2),
  ),
)

const rightSettler: Guard = aboutWho(
  guard(
    'settled-by',
    'Cục quyết toán; đơn vị dự toán trực thuộc Bộ do Vụ Tài chính phê duyệt.',
    'The agency settles; for budget units of the ministry its finance section does.',
    any(
      all(is('facts.ministryBudgetUnit', true), is('by.role', 'ministry-finance-section')),
      all(is('facts.ministryBudgetUnit', false), is('by.role', 'agency')),
    ),
    at(12, 1),
  ),
)

/** The three ways a settlement can come out, by what the unit holds. */
function settle(
  id: string,
  from: readonly string[],
  guards: readonly Guard[],
  proof: readonly ProofRule[],
  where: Pick<Transition, 'citation' | 'verification'>,
): readonly Transition[] {
  const held = 'balance.heldVnd'
  const shared = {
    event: 'settle',
    from,
    who: ['agency', 'ministry-finance-section'],
    inputs: [
      told('settledVnd', 'vnd', 'kinh phí được quyết toán', 'support settled'),
      mayTell('disallowedVnd', 'vnd', 'kinh phí không được quyết toán', 'cost not allowed'),
      mayTell('reason', 'text', 'lý do', 'reason'),
    ],
    guards,
    proof,
    effects: [
      { do: 'set', path: 'money.settledVnd', to: 'input.settledVnd' },
      { do: 'set', path: 'facts.disallowedVnd', to: 'input.disallowedVnd', ifKnown: true },
      { do: 'set', path: 'facts.settlementReason', to: 'input.reason', ifKnown: true },
    ],
    deadlines: ['liquidation'],
    ...where,
  } as const
  return [
    {
      id,
      title: text('Quyết toán: đủ', 'Settle: even'),
      to: 'settled',
      when: eq('input.settledVnd', held),
      ...shared,
    },
    {
      id: `${id}-with-refund`,
      title: text('Quyết toán: phải hoàn trả', 'Settle: refund owed'),
      to: 'refund-owed',
      when: below('input.settledVnd', held),
      ...shared,
    },
    {
      id: `${id}-with-balance`,
      title: text('Quyết toán: còn phải thanh toán', 'Settle: balance to be paid'),
      to: 'balance-due',
      when: above('input.settledVnd', held),
      ...shared,
    },
  ]
}

const liquidation: readonly ProofRule[] = [
  needs('liquidation-minutes'),
  needsWhen(is('facts.lastContractOfYear', true), 'reconciliation'),
]

/** The settlement file, settlement, force majeure and refund (articles 12, 18 and 19). */
export const ending: readonly Transition[] = [
  {
    id: 'complete-settlement-file',
    event: 'complete-settlement-file',
    title: text('Lập xong hồ sơ quyết toán', 'Complete the settlement file'),
    from: ['base-accepted', 'cleared-with-treasury'],
    to: 'settlement-filed',
    who: units,
    // Điều 19 khoản 1 điểm d, khoản 2 điểm c: with all papers of articles 13 to 16.
    proof: [...settlementPapers, { checklist: 'remaining', content: 'facts.contents' }],
    deadlines: ['settlement-file'],
    ...at(19),
  },
  {
    id: 'return-settlement-file',
    event: 'return',
    title: text('Yêu cầu bổ sung hồ sơ quyết toán', 'Return the settlement file'),
    from: ['settlement-filed'],
    to: 'base-accepted',
    who: ['agency', 'ministry-finance-section'],
    inputs: [told('reason', 'text', 'lý do', 'reason')],
    effects: [{ do: 'set', path: 'facts.returnReason', to: 'input.reason' }],
    ...silent(at(19)),
  },
  {
    id: 'clear-with-treasury',
    event: 'clear-with-treasury',
    title: text(
      'Cục thanh toán tạm ứng với Kho bạc do đơn vị chậm hồ sơ',
      'Clear the advance with the Treasury',
    ),
    // Also where the file came in time and could not be settled before the day.
    from: ['base-accepted', 'settlement-filed'],
    to: 'cleared-with-treasury',
    who: ['agency'],
    inputs: [
      mayTell('setDay', 'date', 'ngày thanh lý do Cục quy định', 'day of liquidation that the agency set'),
    ],
    guards: [
      guard(
        'after-the-day-set',
        'Đã quá ngày Cục quy định, không muộn hơn 22/01 của năm sau; nếu Cục không quy định ngày khác thì đã quá 22/01.',
        'The day that the agency set, not later than 22 January of the next year, has passed; 22 January where it set none.',
        any(above('on', lastDay), all(atMost('input.setDay', lastDay), above('on', 'input.setDay'))),
        at(18, 3),
      ),
    ],
    proof: [
      needs('base-acceptance-5a', 'base-acceptance-5b', 'base-acceptance-5c'),
      needs('payment-request-table'),
    ],
    ...at(18, 3),
  },
  ...settle(
    'settle',
    ['settlement-filed'],
    [rightSettler, settledWithinSupport, settledWithinAccepted, addsUp, inTimeOrCleared],
    liquidation,
    at(18, 2),
  ),
  {
    id: 'report-force-majeure',
    event: 'report-force-majeure',
    title: text('Báo bất khả kháng', 'Report force majeure'),
    from: interrupted,
    to: 'force-majeure',
    who: units,
    inputs: [told('reason', 'text', 'lý do', 'reason')],
    proof: [needs('explanation')],
    effects: [
      { do: 'set', path: 'facts.forceMajeure', to: 'input.reason' },
      { do: 'set', path: 'facts.interruptedIn', to: 'state' },
    ],
    ...at(18, 4),
  },
  ...interrupted.map((state): Transition => ({
    id: `resume-${state}`,
    event: 'resume',
    title: text('Tiếp tục thực hiện sau bất khả kháng', 'Go on after force majeure'),
    from: ['force-majeure'],
    to: state,
    when: is('facts.interruptedIn', state),
    who: units,
    inputs: [told('reason', 'text', 'lý do', 'reason')],
    // Điều 18 khoản 4: the agency considers settling by volume; where it need not, the project goes on.
    ...silent(at(18, 4)),
  })),
  {
    id: 'accept-volume',
    event: 'accept-volume',
    title: text('Xác nhận khối lượng đã thực hiện', 'Confirm the work done'),
    from: ['force-majeure'],
    to: 'volume-accepted',
    who: ['department', 'district-committee', 'commune-committee'],
    inputs: [told('acceptedVnd', 'vnd', 'kinh phí hỗ trợ của khối lượng', 'support for the work done')],
    guards: [
      guard(
        'accepted-within-support',
        'Không vượt kinh phí được duyệt.',
        'Not above the support approved.',
        atMost('input.acceptedVnd', 'money.approvedVnd'),
        at(18, 4),
      ),
    ],
    proof: [needs('volume-acceptance')],
    effects: [{ do: 'set', path: 'facts.acceptedVnd', to: 'input.acceptedVnd' }],
    ...at(18, 4),
  },
  ...settle(
    'settle-by-volume',
    ['volume-accepted'],
    [rightSettler, settledWithinSupport, settledWithinAccepted, addsUp],
    [needs('explanation'), needs('volume-acceptance'), needs('spending-vouchers'), ...liquidation],
    at(18, 4),
  ),
  ...settle(
    'settle-stopped',
    ['stopped'],
    [rightSettler, settledWithinSupport],
    liquidation,
    silent(at(12, 6)),
  ),
  {
    id: 'pay-balance',
    event: 'pay-balance',
    title: text('Thanh toán phần còn lại', 'Pay the balance'),
    from: ['balance-due'],
    to: 'settled',
    who: ['agency', 'agency-head'],
    inputs: [told('amountVnd', 'vnd', 'số tiền', 'amount')],
    guards: [
      guard(
        'exactly-the-balance',
        'Bằng số còn phải thanh toán.',
        'Exactly the balance.',
        eq('input.amountVnd', 'balance.toPayVnd'),
        at(14),
      ),
    ],
    effects: [{ do: 'add', path: 'money.advancedVnd', amount: 'input.amountVnd' }],
    ...at(14),
  },
  {
    id: 'refund-part',
    event: 'refund',
    title: text('Hoàn trả một phần', 'Pay back in part'),
    from: ['refund-owed'],
    to: null,
    when: not(eq('input.amountVnd', 'balance.toRefundVnd')),
    who: units,
    inputs: [told('amountVnd', 'vnd', 'số tiền', 'amount')],
    guards: [
      guard(
        'within-refund-owed',
        'Lớn hơn 0 và không vượt số phải hoàn trả.',
        'Above 0 and not above what is owed.',
        all(above('input.amountVnd', value(0)), atMost('input.amountVnd', 'balance.toRefundVnd')),
        at(12, 6),
      ),
    ],
    proof: [needs('refund-slip')],
    effects: [{ do: 'add', path: 'money.refundedVnd', amount: 'input.amountVnd' }],
    ...at(12, 6),
  },
  {
    id: 'refund-rest',
    event: 'refund',
    title: text('Hoàn trả đủ', 'Pay back the rest'),
    from: ['refund-owed'],
    to: 'refunded',
    when: eq('input.amountVnd', 'balance.toRefundVnd'),
    who: units,
    inputs: [told('amountVnd', 'vnd', 'số tiền', 'amount')],
    proof: [needs('refund-slip')],
    effects: [{ do: 'add', path: 'money.refundedVnd', amount: 'input.amountVnd' }],
    ...at(12, 6),
  },
  {
    id: 'close',
    event: 'close',
    title: text('Kết thúc đề án', 'Close'),
    from: ['settled', 'refunded'],
    to: 'closed',
    who: ['agency'],
    guards: [
      guard(
        'nothing-outstanding',
        'Không còn khoản phải hoàn trả hoặc phải thanh toán.',
        'Nothing is owed either way.',
        all(is('balance.toRefundVnd', 0), is('balance.toPayVnd', 0)),
        at(12, 6),
      ),
    ],
    ...silent(at(18)),
  },
  {
    id: 'close-without-contract',
    event: 'close',
    title: text('Kết thúc đề án ngừng trước khi ký hợp đồng', 'Close a project stopped before its contract'),
    from: ['stopped'],
    to: 'closed',
    who: ['agency'],
    guards: [
      guard(
        'no-contract',
        'Chưa ký hợp đồng, chưa giao nhiệm vụ.',
        'No contract was signed and no task assigned.',
        all(not(known('dates.sign-contract')), not(known('dates.assign-task'))),
        at(11, 2, 'a'),
      ),
    ],
    ...silent(at(11, 2, 'a')),
  },
]
