import { CIRCULAR_36_2013, read } from '../../acts.js'
import { adjustmentKindCodes, type AdjustmentKind } from '../../authority/adjustments.js'
import { above, all, any, below, eq, is } from '../../engine/test.js'
import { withinCeiling, aboutWho, guard, needs, needsWhen, silent, text, told, toldCode } from '../parts.js'
import type { Guard, Transition } from '../../kit/types.js'

const at = (article: number, clause?: number, point?: string) =>
  read(CIRCULAR_36_2013, article, clause, point)
const running = [
  'plan-approved',
  'estimate-checked',
  'contracted',
  'group-plan-submitted',
  'group-plan-approved',
  'implementing',
] as const

// Money has its own event, because its amounts are checked; adding and stopping are not changes of a project.
const ofMoney: readonly AdjustmentKind[] = ['more-money', 'less-money', 'same-money']
const elsewhere: readonly AdjustmentKind[] = [...ofMoney, 'add', 'stop']
const changes = adjustmentKindCodes.filter((kind) => !elsewhere.includes(kind))

const byAuthority: Guard = aboutWho(
  guard(
    'decided-by-authority',
    'Đúng thẩm quyền theo loại điều chỉnh (Bộ trưởng, Cục hoặc Sở).',
    'Decided by the body that the kind of change belongs to.',
    { named: 'adjustment-decided-by-authority' },
    at(11, 2),
  ),
)

const confirmed: Guard = guard(
  'department-confirmation',
  'Đề nghị có xác nhận hoặc văn bản của Sở Công Thương.',
  'The request has the confirmation or request of the department.',
  { named: 'department-confirmation-on-file' },
  at(11, 1),
)

const reason = told('reason', 'text', 'lý do', 'reason')
const stoppable = [...running, 'force-majeure'] as const
const rememberedState = { do: 'set', path: 'facts.stoppedFrom', to: 'state' } as const

/** Adjustments and stopping (article 11). */
export const changing: readonly Transition[] = [
  {
    id: 'adjust',
    event: 'adjust',
    title: text('Điều chỉnh đề án', 'Adjust the project'),
    // Also where work was interrupted: an extension is one of the ways on (Điều 11 khoản 2 điểm a).
    from: [...running, 'force-majeure'],
    to: null,
    who: ['minister', 'agency', 'department'],
    inputs: [
      toldCode('kind', changes, 'loại điều chỉnh', 'kind of change'),
      told('value', 'json', 'giá trị mới', 'new value'),
      reason,
    ],
    guards: [
      byAuthority,
      confirmed,
      guard(
        'new-value-fits',
        'Giá trị mới đúng loại: nội dung là danh sách mã, gồm mọi nội dung đang giữ tạm ứng; gia hạn sang đúng năm sau năm ngân sách; thời gian trong năm là một ngày của năm ngân sách; trong nhiều địa điểm hoặc đơn vị, nêu một thay cho một.',
        'The new value is of its kind: contents a list of codes with every content of which an advance is held; the next year the one after the budget year; the time within the year a day of it; of several places or units, one for one.',
        { named: 'adjusted-value-fits' },
        at(11, 2),
      ),
    ],
    proof: [needs('adjustment-request'), needs('adjustment-decision')],
    effects: [{ do: 'replace-fact' }],
    copyTo: ['agency'],
    ...at(11),
  },
  {
    id: 'adjust-money',
    event: 'adjust-money',
    title: text('Điều chỉnh kinh phí hỗ trợ', 'Adjust the support'),
    from: running,
    to: null,
    who: ['minister', 'agency'],
    inputs: [
      toldCode('kind', ofMoney, 'tăng, giảm hoặc giữ nguyên tổng mức', 'more, less or the same in all'),
      told('approvedVnd', 'vnd', 'kinh phí hỗ trợ sau điều chỉnh', 'support after the change'),
      told('lines', 'amounts', 'kinh phí theo nội dung', 'support by content'),
      reason,
    ],
    guards: [
      byAuthority,
      confirmed,
      guard(
        'kind-fits-amount',
        'Loại điều chỉnh đúng với số tiền.',
        'The kind of change fits the amounts.',
        any(
          all(is('input.kind', 'more-money'), above('input.approvedVnd', 'money.approvedVnd')),
          all(is('input.kind', 'less-money'), below('input.approvedVnd', 'money.approvedVnd')),
          // Moved between contents, the whole staying as it was.
          all(is('input.kind', 'same-money'), eq('input.approvedVnd', 'money.approvedVnd')),
        ),
        at(11, 2),
      ),
      withinCeiling(at(11, 2)),
      guard(
        'lines-add-up',
        'Kinh phí theo nội dung cộng lại bằng kinh phí sau điều chỉnh.',
        'The support by content adds up to the support.',
        { named: 'lines-add-up' },
        at(11, 2),
      ),
      guard(
        'lines-are-contents',
        'Nội dung thuộc đề án.',
        'Every content is a content of the project.',
        { named: 'lines-are-contents' },
        at(11, 2),
      ),
      guard(
        'lines-cover-advances',
        'Không thấp hơn số đã tạm ứng của từng nội dung.',
        'Not below what was advanced for each content.',
        { named: 'lines-cover-advances' },
        at(12, 6),
      ),
    ],
    proof: [needs('adjustment-request'), needs('adjustment-decision')],
    effects: [
      { do: 'raise-ask' },
      { do: 'set', path: 'money.approvedVnd', to: 'input.approvedVnd' },
      { do: 'approve-lines' },
    ],
    ...at(11, 2),
  },
  {
    id: 'request-stop',
    event: 'request-stop',
    title: text('Đơn vị đề nghị ngừng thực hiện', 'The unit asks to stop'),
    from: stoppable,
    to: 'stop-proposed',
    who: ['implementing-unit', 'provincial-centre', 'regional-centre'],
    inputs: [reason],
    proof: [
      needs('adjustment-request'),
      needsWhen(is('facts.route', 'through-department'), 'department-confirmation'),
    ],
    effects: [{ do: 'set', path: 'facts.stopReason', to: 'input.reason' }, rememberedState],
    ...at(11, 1),
  },
  {
    id: 'propose-stop',
    event: 'propose-stop',
    title: text('Cục đề nghị ngừng do sai phạm hoặc không đáp ứng yêu cầu', 'Agency proposes to stop'),
    from: [...stoppable, 'base-accepted'],
    to: 'stop-proposed',
    who: ['agency'],
    inputs: [toldCode('ground', ['violation', 'incapacity'], 'căn cứ', 'ground'), reason],
    effects: [
      { do: 'set', path: 'facts.stopGround', to: 'input.ground' },
      { do: 'set', path: 'facts.stopReason', to: 'input.reason' },
      rememberedState,
    ],
    ...at(11, 3),
  },
  {
    id: 'decide-stop',
    event: 'decide-stop',
    title: text('Bộ Công Thương quyết định ngừng', 'The ministry decides to stop'),
    from: ['stop-proposed'],
    to: 'stopped',
    who: ['minister'],
    proof: [needs('stop-decision')],
    ...at(11, 3),
  },
  ...[...stoppable, 'base-accepted'].map((state): Transition => ({
    id: `go-on-${state}`,
    event: 'go-on',
    title: text('Không ngừng, trở lại bước trước đó', 'Not stopped, back to the step before'),
    from: ['stop-proposed'],
    to: state,
    when: is('facts.stoppedFrom', state),
    who: ['minister'],
    inputs: [reason],
    ...silent(at(11, 3)),
  })),
]
