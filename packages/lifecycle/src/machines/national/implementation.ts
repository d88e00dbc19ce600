import { CIRCULAR_36_2013, read } from '../../acts.js'
import { above, any, below, is, known, not, plus, value, yearDay } from '../../engine/test.js'
import { doubt, aboutWho, guard, mayTell, needs, needsWhen, silent, text, told } from '../parts.js'
import type { Transition } from '../../kit/types.js'

const at = (article: number, clause?: number, point?: string) =>
  read(CIRCULAR_36_2013, article, clause, point)
const group = is('facts.kind', 'group')

const tenderDecided = doubt(
  guard(
    'tender-decided',
    'Nội dung thuộc diện đấu thầu nếu đủ điều kiện: có kết quả đấu thầu, hoặc xác định không đủ điều kiện.',
    'A content that goes to tender where it qualifies: with its result, or found not to qualify.',
    any(is('facts.tender', true), not({ named: 'contents-sent-to-tender' })),
    at(3, 1),
  ),
)

/** From the contract to base acceptance. */
export const implementation: readonly Transition[] = [
  {
    id: 'sign-contract',
    event: 'sign-contract',
    title: text('Ký hợp đồng thực hiện đề án', 'Sign the contract'),
    from: ['estimate-checked'],
    to: 'contracted',
    who: ['agency', 'agency-head'],
    guards: [tenderDecided],
    proof: [
      needs('project-contract'),
      // Điều 3 khoản 1, Điều 21 khoản 2 điểm c: where a tender is held, its result is the ground of the contract.
      needsWhen(is('facts.tender', true), 'tender-result'),
    ],
    ...at(6, 4),
  },
  {
    id: 'assign-task',
    event: 'assign-task',
    title: text('Giao nhiệm vụ', 'Assign the task'),
    from: ['estimate-checked'],
    to: 'contracted',
    who: ['agency', 'agency-head'],
    proof: [needs('task-assignment')],
    ...at(6, 4),
  },
  {
    id: 'submit-group-plan',
    event: 'submit-group-plan',
    title: text('Trình kế hoạch triển khai đề án nhóm', 'Submit the concrete plan of the group'),
    from: ['contracted'],
    to: 'group-plan-submitted',
    when: group,
    who: ['implementing-unit', 'provincial-centre'],
    proof: [needs('group-plan')],
    copyTo: ['agency'],
    ...at(23, 3),
  },
  {
    id: 'return-group-plan',
    event: 'return',
    title: text('Sở yêu cầu bổ sung kế hoạch nhóm', 'Department returns the concrete plan'),
    from: ['group-plan-submitted'],
    to: 'contracted',
    who: ['department'],
    inputs: [told('reason', 'text', 'lý do', 'reason')],
    effects: [{ do: 'set', path: 'facts.returnReason', to: 'input.reason' }],
    ...silent(at(21, 2, 'a')),
  },
  {
    id: 'approve-group-plan',
    event: 'approve-group-plan',
    title: text('Sở phê duyệt kế hoạch đề án nhóm', 'Department approves the concrete plan'),
    from: ['group-plan-submitted'],
    to: 'group-plan-approved',
    who: ['department'],
    inputs: [
      told('places', 'texts', 'các địa điểm thực hiện', 'places'),
      told('beneficiaryUnits', 'texts', 'các đơn vị thụ hưởng', 'beneficiaries'),
      mayTell('partner', 'text', 'đơn vị phối hợp', 'coordinating unit'),
    ],
    effects: [
      { do: 'set', path: 'facts.places', to: 'input.places' },
      { do: 'set', path: 'facts.beneficiaryUnits', to: 'input.beneficiaryUnits' },
      { do: 'set', path: 'facts.partner', to: 'input.partner', ifKnown: true },
    ],
    copyTo: ['agency'],
    ...at(21, 2, 'a'),
  },
  {
    id: 'start',
    event: 'start',
    title: text('Bắt đầu thực hiện', 'Begin'),
    from: ['contracted'],
    to: 'implementing',
    when: not(group),
    who: ['implementing-unit', 'provincial-centre', 'regional-centre'],
    ...at(23, 2),
  },
  {
    id: 'start-group',
    event: 'start',
    title: text('Bắt đầu thực hiện đề án nhóm', 'Begin the group project'),
    from: ['group-plan-approved'],
    to: 'implementing',
    who: ['implementing-unit', 'provincial-centre'],
    ...at(23, 2),
  },
  {
    id: 'report-month',
    event: 'report-month',
    title: text('Báo cáo tiến độ hằng tháng', 'Monthly progress report'),
    from: ['implementing'],
    to: null,
    who: ['implementing-unit', 'provincial-centre', 'regional-centre'],
    proof: [needs('progress-report')],
    deadlines: ['monthly-report'],
    mayBeLate: true,
    copyTo: ['agency', 'department'],
    ...at(23, 3, 'a'),
  },
  {
    id: 'open-next-year',
    event: 'open-next-year',
    title: text('Chuyển sang năm thực hiện tiếp theo', 'Go on to the next year'),
    from: ['implementing'],
    to: null,
    who: ['agency'],
    guards: [
      guard(
        'several-years',
        'Đề án được duyệt thực hiện nhiều năm.',
        'The project was approved for several years.',
        above('facts.years', value(1)),
        at(15, 2),
      ),
      guard(
        'within-approved-years',
        'Năm tiếp theo còn thuộc số năm được duyệt.',
        'The next year is one of the years approved.',
        below(plus('facts.budgetYear', value(1)), plus('facts.planYear', 'facts.years')),
        at(15, 2),
      ),
      guard(
        'year-has-ended',
        'Năm thực hiện đã kết thúc.',
        'The year has ended.',
        above('on', yearDay('facts.budgetYear', 0, '12-31')),
        at(15, 2),
      ),
    ],
    effects: [{ do: 'set', path: 'facts.budgetYear', to: plus('facts.budgetYear', value(1)) }],
    ...silent(at(15, 2)),
  },
  {
    id: 'accept-place',
    event: 'accept-place',
    title: text('Nghiệm thu cơ sở từng địa điểm', 'Accept one place'),
    from: ['implementing'],
    to: null,
    who: ['department', 'agency'],
    inputs: [told('place', 'text', 'địa điểm', 'place')],
    guards: [
      guard(
        'place-of-project',
        'Địa điểm thuộc đề án.',
        'The place is one of the project.',
        { named: 'place-of-project' },
        at(21, 1),
      ),
      guard(
        'place-not-accepted-yet',
        'Địa điểm chưa được nghiệm thu.',
        'The place is not accepted yet.',
        { named: 'place-not-accepted-yet' },
        at(21, 1),
      ),
    ],
    proof: [needs('base-acceptance-5a')],
    effects: [{ do: 'append', path: 'facts.acceptedPlaces', item: { place: 'input.place', on: 'on' } }],
    ...at(21, 1),
  },
  {
    id: 'accept-base',
    event: 'accept-base',
    title: text('Nghiệm thu cơ sở (lần cuối)', 'Accept at base level (the last acceptance)'),
    from: ['implementing'],
    to: 'base-accepted',
    who: ['department', 'agency'],
    inputs: [
      mayTell(
        'acceptedVnd',
        'vnd',
        'kinh phí hỗ trợ tương ứng khối lượng nghiệm thu',
        'support for the work accepted',
      ),
    ],
    guards: [
      aboutWho(
        guard(
          'acceptance-by-department-or-agency',
          'Sở Công Thương nghiệm thu; Cục chỉ nghiệm thu bằng Mẫu số 5c đề án không qua Sở.',
          'The department accepts; the agency accepts on form 5c projects that do not come through a department.',
          any(is('by.role', 'department'), is('facts.route', 'direct')),
          at(21, 1),
        ),
      ),
      guard(
        'every-place-accepted',
        'Đề án nhóm: mọi địa điểm đã được nghiệm thu.',
        'Of a group: every place is accepted.',
        { named: 'every-place-accepted' },
        at(21, 1),
      ),
      guard(
        'accepted-within-support',
        'Không vượt kinh phí được duyệt.',
        'Not above the support approved.',
        any(not(known('input.acceptedVnd')), {
          op: 'lte',
          left: 'input.acceptedVnd',
          right: 'money.approvedVnd',
        }),
        at(14),
      ),
    ],
    proof: [needs('base-acceptance-5a', 'base-acceptance-5b', 'base-acceptance-5c'), needs('volume-report')],
    effects: [{ do: 'set', path: 'facts.acceptedVnd', to: 'input.acceptedVnd', ifKnown: true }],
    ...at(21, 1),
  },
]
