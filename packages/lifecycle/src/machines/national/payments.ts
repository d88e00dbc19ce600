import { CIRCULAR_36_2013, read } from '../../acts.js'
import { above, all, any, atMost, is, known, not, plus, value } from '../../engine/test.js'
import { contentCodes } from '../../proof/contents.js'
import { guard, mayTell, needs, needsWhen, text, told, toldCode } from '../parts.js'
import type { Guard, Transition } from '../../kit/types.js'
import type { NationalRules } from './rules.js'

const at = (article: number, clause?: number, point?: string) =>
  read(CIRCULAR_36_2013, article, clause, point)

const content = toldCode('content', contentCodes, 'nội dung', 'content')
const amount = told('amountVnd', 'vnd', 'số tiền', 'amount')

/** What the unit holds never goes above the support approved. */
export const withinSupport: Guard = guard(
  'within-support',
  'Tổng số tiền đơn vị giữ không vượt kinh phí hỗ trợ được duyệt.',
  'What the unit holds stays within the support approved.',
  atMost(plus('balance.heldVnd', 'input.amountVnd'), 'money.approvedVnd'),
  at(12, 2),
)

const withinLine: Guard = guard(
  'within-content',
  'Không vượt kinh phí hỗ trợ được duyệt của nội dung.',
  'Not above the support approved for the content.',
  { named: 'within-line' },
  at(12, 2),
)

/** What was taken out of the project at a change is not paid for any more. */
const ofProject: Guard = guard(
  'content-of-project',
  'Nội dung thuộc đề án.',
  'The content is a content of the project.',
  { op: 'contains', left: 'facts.contents', right: 'input.content' },
  at(12, 2),
)

const something: Guard = guard(
  'amount-above-zero',
  'Số tiền lớn hơn 0.',
  'The amount is above 0.',
  above('input.amountVnd', value(0)),
  at(12, 2),
)

const paid: Transition['effects'] = [
  { do: 'add', path: 'money.advancedVnd', amount: 'input.amountVnd' },
  { do: 'advance-line' },
]

/** Advances: the first, those of several years, and the rest after acceptance (articles 13 to 16). */
export const payments = ({ advances, parameters }: NationalRules): readonly Transition[] => [
  {
    id: 'pay-first-advance',
    event: 'pay-first-advance',
    title: text('Tạm ứng kinh phí lần một', 'Pay the first advance'),
    // A start-up is paid in full after acceptance, so the first advance can come there too (Điều 13 khoản 3).
    from: ['implementing', 'base-accepted'],
    to: null,
    who: ['agency', 'agency-head'],
    inputs: [
      content,
      amount,
      mayTell('itemWorkDone', 'share', 'tỷ lệ khối lượng hạng mục đã thực hiện', 'share of the item done'),
      mayTell('investmentDone', 'share', 'tỷ lệ vốn đầu tư đã thực hiện', 'share of the investment done'),
      mayTell(
        'decidedRate',
        'share',
        'tỷ lệ do Cục trưởng quyết định',
        'rate decided by the head of the agency',
      ),
    ],
    guards: [
      something,
      ofProject,
      guard(
        'advance-within-rules',
        'Đúng tỷ lệ và điều kiện tạm ứng của nội dung, tính trên kinh phí hỗ trợ được duyệt.',
        'By the rate and condition of the content, of the support approved.',
        { named: 'advance-within-rules' },
        parameters.advanceRates,
      ),
      withinSupport,
      withinLine,
    ],
    proof: [
      // Điều 16: who decides another rate decides the papers too, so the decision stands for the checklist.
      { checklist: 'first-advance', content: 'input.content', when: not(known('input.decidedRate')) },
      needsWhen(known('input.decidedRate'), 'project-contract', 'task-assignment'),
      needsWhen(known('input.decidedRate'), 'rate-decision'),
    ],
    effects: [
      ...paid,
      {
        do: 'append',
        path: 'facts.advances',
        item: {
          content: 'input.content',
          amountVnd: 'input.amountVnd',
          on: 'on',
          decidedRate: 'input.decidedRate',
        },
      },
    ],
    ...advances.first,
  },
  {
    id: 'pay-next-advance',
    event: 'pay-next-advance',
    title: text('Tạm ứng lần tiếp theo (đề án nhiều năm)', 'Pay a further advance (several years)'),
    from: ['implementing'],
    to: null,
    who: ['agency', 'agency-head'],
    inputs: [content, amount],
    guards: [
      something,
      ofProject,
      guard(
        'several-years',
        'Đề án thực hiện nhiều năm.',
        'The project runs for several years.',
        above('facts.years', value(1)),
        at(15, 2, 'b'),
      ),
      guard(
        'below-advance-ceiling',
        'Tổng tạm ứng trước nghiệm thu không quá 70% kinh phí hỗ trợ.',
        'Advances before acceptance do not go above 70 % of the support.',
        { named: 'below-advance-ceiling' },
        parameters.advanceCeiling,
      ),
      withinSupport,
      withinLine,
    ],
    proof: [needs('project-contract', 'task-assignment'), needs('progress-report')],
    effects: paid,
    ...at(15, 2, 'b'),
  },
  {
    id: 'pay-remaining',
    event: 'pay-remaining',
    title: text('Tạm ứng kinh phí còn lại', 'Pay the rest after acceptance'),
    from: ['base-accepted'],
    to: null,
    who: ['agency', 'agency-head'],
    inputs: [content, amount],
    guards: [
      something,
      ofProject,
      withinSupport,
      withinLine,
      guard(
        'within-accepted-work',
        'Không vượt kinh phí hỗ trợ của khối lượng được nghiệm thu.',
        'Not above the support for the work accepted.',
        any(
          not(known('facts.acceptedVnd')),
          atMost(plus('balance.heldVnd', 'input.amountVnd'), 'facts.acceptedVnd'),
        ),
        at(14),
      ),
    ],
    proof: [
      { checklist: 'remaining', content: 'input.content' },
      // Điều 16 khoản 2: of another content the head of the agency decides the papers.
      needsWhen(all(known('input.content'), is('input.content', 'other')), 'rate-decision'),
    ],
    effects: paid,
    ...advances.remaining,
  },
  {
    id: 'return-unused',
    event: 'return-unused',
    title: text('Hoàn trả kinh phí tạm ứng chưa sử dụng', 'Pay back an advance not used'),
    from: ['implementing', 'base-accepted'],
    to: null,
    who: ['implementing-unit', 'provincial-centre', 'regional-centre'],
    inputs: [amount, { ...content, optional: true }],
    guards: [
      something,
      guard(
        'within-held',
        'Không vượt số tiền đơn vị đang giữ.',
        'Not above what the unit holds.',
        atMost('input.amountVnd', 'balance.heldVnd'),
        at(12, 6),
      ),
      guard(
        'within-content-held',
        'Nêu nội dung, và không vượt số đang giữ của nội dung đó.',
        'Names the content, and stays within what is held of it.',
        { named: 'returned-within-line' },
        at(12, 6),
      ),
    ],
    proof: [needs('refund-slip')],
    effects: [
      { do: 'add', path: 'money.refundedVnd', amount: 'input.amountVnd' },
      { do: 'return-from-line' },
    ],
    ...at(12, 6),
  },
]
