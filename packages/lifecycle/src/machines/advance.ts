import { CIRCULAR_36_2013, read } from '../acts.js'
import { above, atMost, eq, known, value } from '../engine/test.js'
import { defineMachine } from '../kit/kit.js'
import type { Machine } from '../kit/types.js'
import { contentCodes } from '../proof/contents.js'
import { correctable, guard, mayTell, needsWhen, placeFacts, silent, text, told, toldCode } from './parts.js'
import type { AdvanceShape } from './shapes.js'

const at = (article: number, clause?: number, point?: string) =>
  read(CIRCULAR_36_2013, article, clause, point)

/**
 * One advance of a national project, from the request to the payment. Asked, decided and paid are each kept.
 *
 * Facts: `project`, `content`, and `limitVnd`, the most that may be advanced now (`firstAdvance`).
 */
export const advance: Machine<AdvanceShape> = /* @__PURE__ */ defineMachine(
  correctable({
    id: 'advance',
    version: '2014',
    title: text('Tạm ứng kinh phí', 'Advance'),
    basis: at(12, 7),
    initial: 'drafted',
    states: {
      drafted: { title: text('Lập đề nghị', 'Drafted') },
      requested: { title: text('Đã đề nghị tạm ứng', 'Requested') },
      confirmed: { title: text('Sở đã xác nhận khối lượng', 'Work confirmed by the department') },
      decided: { title: text('Đã duyệt tạm ứng', 'Decided') },
      paid: { title: text('Đã chuyển tiền', 'Paid'), final: true },
      refused: { title: text('Không duyệt', 'Refused'), final: true },
    },
    facts: [
      mayTell('project', 'text', 'đề án', 'project'),
      toldCode('content', contentCodes, 'nội dung', 'content'),
      // What `firstAdvance` reckons.
      told('limitVnd', 'vnd', 'mức được tạm ứng', 'the most that may be advanced now'),
      ...placeFacts,
    ],
    transitions: [
      {
        id: 'request',
        event: 'request',
        title: text('Đề nghị tạm ứng', 'Request'),
        from: ['drafted'],
        to: 'requested',
        who: ['implementing-unit', 'provincial-centre', 'regional-centre'],
        inputs: [told('askedVnd', 'vnd', 'số tiền đề nghị', 'amount asked for')],
        guards: [
          guard('asked-above-zero', 'Lớn hơn 0.', 'Above 0.', above('input.askedVnd', value(0)), at(12, 7)),
        ],
        proof: [{ checklist: 'first-advance', content: 'facts.content' }],
        effects: [{ do: 'set', path: 'money.askedVnd', to: 'input.askedVnd' }],
        ...at(13),
      },
      {
        id: 'confirm',
        event: 'confirm',
        title: text('Sở xác nhận khối lượng, kinh phí', 'Department confirms work and cost'),
        from: ['requested'],
        to: 'confirmed',
        who: ['department'],
        ...at(21, 4),
      },
      {
        id: 'return',
        event: 'return',
        title: text('Trả lại để bổ sung', 'Return for supplement'),
        from: ['requested', 'confirmed'],
        to: 'drafted',
        who: ['department', 'agency'],
        inputs: [told('reason', 'text', 'lý do', 'reason')],
        effects: [{ do: 'set', path: 'facts.returnReason', to: 'input.reason' }],
        ...silent(at(21, 4)),
      },
      {
        id: 'decide',
        event: 'decide',
        title: text('Duyệt tạm ứng', 'Decide'),
        from: ['confirmed'],
        to: 'decided',
        who: ['agency', 'agency-head'],
        inputs: [
          told('approvedVnd', 'vnd', 'số tiền duyệt tạm ứng', 'amount decided'),
          mayTell(
            'decidedRate',
            'share',
            'tỷ lệ do Cục trưởng quyết định',
            'rate decided by the head of the agency',
          ),
        ],
        guards: [
          guard(
            'within-limit',
            'Không vượt mức được tạm ứng.',
            'Not above the limit of the advance.',
            atMost('input.approvedVnd', 'facts.limitVnd'),
            at(13),
          ),
          guard(
            'within-asked',
            'Không vượt số tiền đề nghị.',
            'Not above what was asked for.',
            atMost('input.approvedVnd', 'money.askedVnd'),
            at(12, 7),
          ),
        ],
        proof: [needsWhen(known('input.decidedRate'), 'rate-decision')],
        effects: [
          { do: 'set', path: 'money.approvedVnd', to: 'input.approvedVnd' },
          { do: 'set', path: 'facts.decidedRate', to: 'input.decidedRate', ifKnown: true },
        ],
        ...at(16, 1),
      },
      {
        id: 'refuse',
        event: 'refuse',
        title: text('Không duyệt', 'Refuse'),
        from: ['requested', 'confirmed'],
        to: 'refused',
        who: ['agency', 'agency-head'],
        inputs: [told('reason', 'text', 'lý do', 'reason')],
        ...silent(at(13)),
      },
      {
        id: 'pay',
        event: 'pay',
        title: text('Chuyển tiền', 'Pay'),
        from: ['decided'],
        to: 'paid',
        who: ['agency', 'treasury'],
        inputs: [told('amountVnd', 'vnd', 'số tiền', 'amount')],
        guards: [
          guard(
            'as-decided',
            'Bằng số tiền đã duyệt.',
            'Exactly what was decided.',
            eq('input.amountVnd', 'money.approvedVnd'),
            at(12, 2),
          ),
        ],
        effects: [{ do: 'add', path: 'money.advancedVnd', amount: 'input.amountVnd' }],
        ...at(12, 2),
      },
    ],
    deadlines: [],
    parameters: {},
  }),
)
