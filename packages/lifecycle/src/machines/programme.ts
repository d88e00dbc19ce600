import { cite } from '@khuyencong/domain'
import { read } from '../acts.js'
import { defineMachine, type Machine } from '../engine/machine.js'
import { atLeast } from '../engine/test.js'
import { guard, needs, silent, text, told } from './parts.js'

/** A programme of several years with targets and, beside them, results. Facts: `fund`, `from`, `to`. */
export const programme: Machine = /* @__PURE__ */ defineMachine({
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
  transitions: [
    {
      id: 'approve',
      event: 'approve',
      title: text('Phê duyệt chương trình', 'Approve'),
      from: ['drawn-up'],
      to: 'approved',
      // The Prime Minister approved national programmes until 2025-10-14, the ministry since (235/2025/NĐ-CP);
      // the host records which in the decision.
      who: ['minister', 'provincial-committee'],
      inputs: [
        told('targets', 'json', 'chỉ tiêu theo mã', 'targets by code'),
        told('decision', 'text', 'số quyết định', 'number of the decision'),
      ],
      proof: [needs('programme-decision')],
      effects: [
        { do: 'set', path: 'facts.targets', to: 'input.targets' },
        { do: 'set', path: 'facts.decision', to: 'input.decision' },
      ],
      citation: cite('235/2025/NĐ-CP'),
      verification: 'secondary',
      note: text(
        'Trước 15/10/2025 chương trình quốc gia do Thủ tướng Chính phủ phê duyệt (46/2012/TT-BCT Điều 8).',
        'Until 2025-10-14 the Prime Minister approved national programmes (46/2012/TT-BCT article 8).',
      ),
    },
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
})
