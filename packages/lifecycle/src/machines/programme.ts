import { cite } from '@khuyencong/domain'
import { read } from '../acts.js'
import { all, atLeast, below, is, value } from '../engine/test.js'
import { defineMachine } from '../kit/kit.js'
import type { Machine, Test, Transition } from '../kit/types.js'
import { correctable, guard, mayTell, needs, placeFacts, silent, text, told, toldCode } from './parts.js'
import type { ProgrammeShape } from './shapes.js'

const national = is('facts.fund', 'national')
// 235/2025/NĐ-CP was issued and took effect on these days.
const decreeIssued = value('2025-08-27')
const decreeInForce = value('2025-10-15')

const approval = (
  id: string,
  who: Transition['who'],
  when: Test,
  at: Pick<Transition, 'citation' | 'verification' | 'note'>,
): Transition => ({
  id,
  event: 'approve',
  title: text('Phê duyệt chương trình', 'Approve'),
  from: ['drawn-up'],
  to: 'approved',
  when,
  who,
  inputs: [
    told('targets', 'json', 'chỉ tiêu theo mã', 'targets by code'),
    told('decision', 'text', 'số quyết định', 'number of the decision'),
  ],
  proof: [needs('programme-decision')],
  effects: [
    { do: 'set', path: 'facts.targets', to: 'input.targets' },
    { do: 'set', path: 'facts.decision', to: 'input.decision' },
  ],
  ...at,
})

/** Who approves depends on the fund, and for the national one on the day. */
const approvals: readonly Transition[] = [
  approval(
    'approve-national-by-prime-minister',
    ['prime-minister'],
    all(national, below('on', decreeIssued)),
    read('46/2012/TT-BCT', 8, 1, 'a'),
  ),
  approval(
    'approve-national-before-the-decree',
    ['prime-minister', 'minister'],
    all(national, atLeast('on', decreeIssued), below('on', decreeInForce)),
    {
      citation: cite('46/2012/TT-BCT', 8, 1, 'a'),
      verification: 'unverified',
      note: text(
        'Bộ Công Thương đã phê duyệt chương trình 2026-2030 ngày 23/9/2025 (2646/QĐ-BCT), trước ngày 235/2025/NĐ-CP có hiệu lực; chưa thấy căn cứ.',
        'The ministry approved the programme of 2026-2030 on 2025-09-23 (2646/QĐ-BCT), before 235/2025/NĐ-CP took effect; on what ground was not seen.',
      ),
    },
  ),
  approval('approve-national', ['minister'], all(national, atLeast('on', decreeInForce)), {
    citation: cite('235/2025/NĐ-CP'),
    verification: 'secondary',
    note: text(
      'Bộ Công Thương phê duyệt thay Thủ tướng Chính phủ; theo nguồn thứ cấp, chưa thấy điều, khoản.',
      'The ministry approves in place of the Prime Minister; from a secondary source, the article was not seen.',
    ),
  }),
  approval(
    'approve-local',
    ['provincial-committee', 'provincial-chair'],
    is('facts.fund', 'local'),
    read('46/2012/TT-BCT', 8, 1, 'b'),
  ),
]

/** A programme of several years with targets and, beside them, results. Facts: `fund`, `from`, `to`. */
export const programme: Machine<ProgrammeShape> = /* @__PURE__ */ defineMachine(
  correctable({
    id: 'programme',
    version: '2012',
    title: text('Chương trình khuyến công giai đoạn', 'Promotion programme'),
    basis: read('46/2012/TT-BCT', 8, 1),
    initial: 'drawn-up',
    states: {
      'drawn-up': { title: text('Đang xây dựng', 'Being drawn up') },
      approved: { title: text('Đã phê duyệt', 'Approved') },
      closed: { title: text('Đã tổng kết', 'Closed'), final: true },
    },
    facts: [
      toldCode('fund', ['national', 'local'], 'nguồn kinh phí', 'fund'),
      mayTell('from', 'date', 'từ ngày', 'first day'),
      told('to', 'date', 'đến ngày', 'last day'),
      ...placeFacts,
    ],
    transitions: [
      ...approvals,
      {
        id: 'record-result',
        event: 'record-result',
        title: text('Ghi kết quả thực hiện', 'Record a result'),
        from: ['approved'],
        to: null,
        who: ['agency', 'department'],
        inputs: [
          told('target', 'code', 'mã chỉ tiêu', 'code of the target'),
          told('count', 'count', 'kết quả', 'result'),
        ],
        guards: [
          guard(
            'target-of-programme',
            'Chỉ tiêu thuộc chương trình.',
            'The target is one of the programme.',
            { named: 'target-of-programme' },
            read('46/2012/TT-BCT', 8, 1),
          ),
        ],
        effects: [{ do: 'record-result' }],
        ...silent(read('46/2012/TT-BCT', 9)),
      },
      {
        id: 'close',
        event: 'close',
        title: text('Tổng kết chương trình', 'Close'),
        from: ['approved'],
        to: 'closed',
        who: ['agency', 'department'],
        guards: [
          guard(
            'period-has-ended',
            'Giai đoạn đã kết thúc.',
            'The period has ended.',
            atLeast('on', 'facts.to'),
            read('46/2012/TT-BCT', 8, 1),
          ),
        ],
        ...silent(read('46/2012/TT-BCT', 9)),
      },
    ],
    deadlines: [],
    parameters: {},
  }),
)
