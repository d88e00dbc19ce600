import type { Cited } from '@khuyencong/domain'
import { CIRCULAR_36_2013, DECREE_45_2012, JOINT_CIRCULAR_26_2014, read } from '../acts.js'
import type { RoleCode } from '../bodies/roles.js'
import type { Shape } from '../engine/shape.js'
import { above, all, any, atMost, is, known, minus, not, plus, value, yearDay } from '../engine/test.js'
import { refundReasons } from '../money/refund.js'
import { defineMachine } from '../kit/kit.js'
import type { Guard, Machine } from '../kit/types.js'
import { correctable, guard, mayTell, needs, placeFacts, silent, text, told, toldCode } from './parts.js'
import type { LocalPlanShape, NationalPlanShape } from './shapes.js'

const allocatedByFund: Readonly<Record<'national' | 'local', readonly RoleCode[]>> = {
  national: ['ministry-of-finance', 'ministry-finance-section'],
  local: ['finance-department', 'provincial-committee'],
}

const something: Guard = guard(
  'amount-above-zero',
  'Lớn hơn 0.',
  'Above 0.',
  above('input.amountVnd', value(0)),
  read(JOINT_CIRCULAR_26_2014, 8, 1),
)

const project = told('project', 'code', 'đề án', 'project')

const planOf = <S extends Shape>(fund: 'national' | 'local'): Machine<S> => {
  const national = fund === 'national'
  const at: Cited = national ? read(CIRCULAR_36_2013, 8, 3) : read('46/2012/TT-BCT', 8, 2, 'b')
  const drawnUpBy: readonly RoleCode[] = national ? ['agency'] : ['department']
  const approvedBy: readonly RoleCode[] = national
    ? ['minister']
    : ['provincial-chair', 'provincial-committee']
  // Facts: `year`; `projects` holds by project what is asked for.
  return defineMachine(
    correctable({
      id: `${fund}-plan`,
      version: '2014',
      title: national
        ? text('Kế hoạch khuyến công quốc gia năm', 'National plan of a year')
        : text('Kế hoạch khuyến công địa phương năm', 'Local plan of a year'),
      basis: at,
      initial: 'drawn-up',
      states: {
        'drawn-up': { title: text('Đang tổng hợp', 'Being drawn up') },
        appraised: { title: text('Đã thẩm định', 'Appraised') },
        approved: { title: text('Đã phê duyệt', 'Approved') },
        'carried-over': { title: text('Đã chuyển nguồn sang năm sau', 'Carried over into the next year') },
        closed: { title: text('Kết thúc năm', 'Closed'), final: true },
      },
      facts: [
        told('year', 'year', 'năm kế hoạch', 'plan year'),
        mayTell('projects', 'amounts', 'kinh phí đề nghị theo đề án', 'support asked for by project'),
        ...(national ? [] : placeFacts),
      ],
      transitions: [
        {
          id: 'register-project',
          event: 'register-project',
          title: text('Đưa đề án vào kế hoạch', 'Put a project on the plan'),
          from: ['drawn-up'],
          to: null,
          who: drawnUpBy,
          inputs: [project, told('askedVnd', 'vnd', 'kinh phí đề nghị hỗ trợ', 'support asked for')],
          effects: [{ do: 'register-plan-project' }],
          ...(national ? read(CIRCULAR_36_2013, 6, 2) : at),
        },
        {
          id: 'leave-project-out',
          event: 'leave-project-out',
          title: text('Đưa đề án ra khỏi kế hoạch', 'Take a project off the plan'),
          from: ['drawn-up'],
          to: null,
          who: drawnUpBy,
          inputs: [project, told('reason', 'text', 'lý do', 'reason')],
          guards: [
            guard(
              'project-registered',
              'Đề án đang có trong kế hoạch.',
              'The project is on the plan.',
              { named: 'project-registered' },
              at,
            ),
          ],
          effects: [{ do: 'leave-out-plan-project' }],
          ...silent(at),
        },
        {
          id: 'appraise',
          event: 'appraise',
          title: text('Thẩm định kế hoạch', 'Appraise the plan'),
          from: ['drawn-up'],
          to: 'appraised',
          who: drawnUpBy,
          ...(national ? read(CIRCULAR_36_2013, 8, 2) : at),
        },
        {
          id: 'return',
          event: 'return',
          title: text('Yêu cầu lập lại kế hoạch', 'Return the plan'),
          from: ['appraised'],
          to: 'drawn-up',
          who: approvedBy,
          inputs: [told('reason', 'text', 'lý do', 'reason')],
          effects: [{ do: 'set', path: 'facts.returnReason', to: 'input.reason' }],
          ...silent(at),
        },
        {
          id: 'approve',
          event: 'approve',
          title: text('Phê duyệt kế hoạch cùng lúc các đề án', 'Approve the projects as one batch'),
          from: ['appraised'],
          to: 'approved',
          who: approvedBy,
          inputs: [
            told('lines', 'amounts', 'kinh phí theo đề án', 'support by project'),
            told('decision', 'text', 'số quyết định', 'number of the decision'),
          ],
          guards: [
            guard(
              'projects-on-plan',
              'Chỉ phê duyệt đề án có trong kế hoạch.',
              'Only projects on the plan are approved.',
              { named: 'projects-on-plan' },
              at,
            ),
            guard(
              'lines-within-asked',
              'Không vượt kinh phí đề nghị của từng đề án.',
              'Not above what was asked for each project.',
              { named: 'lines-within-asked' },
              at,
            ),
          ],
          proof: national
            ? [needs('plan-submission'), needs('draft-plan-decision')]
            : [needs('local-decision')],
          effects: [
            { do: 'approve-plan-projects' },
            { do: 'set', path: 'facts.decision', to: 'input.decision' },
          ],
          ...at,
        },
        {
          id: 'supplement',
          event: 'supplement',
          title: text('Bổ sung đề án hoặc kinh phí', 'Add a project or money'),
          from: ['approved'],
          to: null,
          who: approvedBy,
          inputs: [
            project,
            told('amountVnd', 'vnd', 'kinh phí bổ sung', 'amount added'),
            told('decision', 'text', 'số quyết định', 'number of the decision'),
          ],
          guards: [something],
          effects: [{ do: 'supplement-plan-project' }],
          ...(national ? read(CIRCULAR_36_2013, 11, 2, 'a') : silent(at)),
        },
        {
          id: 'cut',
          event: 'cut',
          title: text('Cắt giảm kinh phí', 'Cut'),
          from: ['approved'],
          to: null,
          // Less support for a project is the agency's to approve, stopping it the Minister's (Điều 11 khoản 2).
          who: [...approvedBy, ...(national ? (['agency'] as const) : [])],
          inputs: [
            project,
            told('amountVnd', 'vnd', 'kinh phí cắt giảm', 'amount cut'),
            told('decision', 'text', 'số quyết định', 'number of the decision'),
          ],
          guards: [
            something,
            guard(
              'cuts-leave-what-is-allocated',
              'Không cắt quá kinh phí chưa giải ngân của đề án, tổng còn lại không thấp hơn số đã phân bổ.',
              'Not more than the project has unpaid, and the plan not below what was allocated.',
              { named: 'cuts-leave-what-is-allocated' },
              at,
            ),
          ],
          effects: [{ do: 'cut-plan-project' }],
          ...(national ? read(CIRCULAR_36_2013, 11, 2, 'b') : silent(at)),
        },
        {
          id: 'receive-allocation',
          event: 'receive-allocation',
          title: text('Nhận phân bổ dự toán (từng phần)', 'Receive a part of the budget'),
          from: ['approved'],
          to: null,
          who: allocatedByFund[fund],
          inputs: [told('amountVnd', 'vnd', 'số phân bổ', 'amount allocated')],
          guards: [
            something,
            guard(
              'allocated-within-plan',
              'Tổng phân bổ không vượt kế hoạch được duyệt.',
              'All allocations together stay within the plan approved.',
              any(
                all(
                  known('facts.allocatedVnd'),
                  atMost(plus('facts.allocatedVnd', 'input.amountVnd'), 'money.approvedVnd'),
                ),
                all(not(known('facts.allocatedVnd')), atMost('input.amountVnd', 'money.approvedVnd')),
              ),
              read(JOINT_CIRCULAR_26_2014, 8, 1),
            ),
          ],
          proof: [needs('allocation-notice')],
          effects: [
            { do: 'add', path: 'facts.allocatedVnd', amount: 'input.amountVnd' },
            { do: 'append', path: 'facts.allocations', item: { amountVnd: 'input.amountVnd', on: 'on' } },
          ],
          ...read(JOINT_CIRCULAR_26_2014, 8, 1),
        },
        {
          id: 'pay-out',
          event: 'pay-out',
          title: text('Giải ngân cho đề án', 'Pay out to a project'),
          from: ['approved', 'carried-over'],
          to: null,
          who: ['agency', 'department', 'treasury'],
          inputs: [project, told('amountVnd', 'vnd', 'số giải ngân', 'amount paid out')],
          guards: [
            something,
            guard(
              'within-project',
              'Không vượt kinh phí được duyệt của đề án.',
              'Not above the support approved for the project.',
              { named: 'within-line', with: { of: 'input.project' } },
              read(JOINT_CIRCULAR_26_2014, 8, 2, 'b'),
            ),
            guard(
              'paid-within-allocation',
              'Không giải ngân quá số đã phân bổ.',
              'Not above what was allocated.',
              atMost(plus('money.advancedVnd', 'input.amountVnd'), 'facts.allocatedVnd'),
              read(JOINT_CIRCULAR_26_2014, 8, 2, 'a'),
            ),
            // What is carried over is spent in the next year, and no more than that.
            guard(
              'paid-within-carried-over',
              'Sau khi chuyển nguồn, không giải ngân quá số được chuyển.',
              'After the carry-over, not above what was carried over.',
              any(
                is('state', 'approved'),
                atMost(plus('money.advancedVnd', 'input.amountVnd'), 'facts.spendableVnd'),
              ),
              read(DECREE_45_2012, 14, 4),
            ),
          ],
          effects: [
            { do: 'add', path: 'money.advancedVnd', amount: 'input.amountVnd' },
            { do: 'pay-plan-project' },
          ],
          ...read(JOINT_CIRCULAR_26_2014, 8, 2, 'a'),
        },
        {
          id: 'record-refund',
          event: 'record-refund',
          title: text('Ghi nhận kinh phí đề án hoàn trả', 'Show money that a project paid back'),
          from: ['approved', 'carried-over'],
          to: null,
          who: drawnUpBy,
          inputs: [
            project,
            told('amountVnd', 'vnd', 'số hoàn trả', 'amount paid back'),
            toldCode('reason', Object.keys(refundReasons), 'lý do', 'reason'),
          ],
          guards: [
            something,
            guard(
              'refund-within-paid',
              'Không vượt số đã giải ngân cho đề án mà chưa hoàn trả.',
              'Not above what the project was paid and has not paid back.',
              { named: 'refund-within-project' },
              read(CIRCULAR_36_2013, 12, 6),
            ),
          ],
          effects: [
            { do: 'add', path: 'money.refundedVnd', amount: 'input.amountVnd' },
            {
              do: 'append',
              path: 'facts.refunds',
              item: {
                project: 'input.project',
                amountVnd: 'input.amountVnd',
                reason: 'input.reason',
                on: 'on',
              },
            },
          ],
          ...(national ? read(CIRCULAR_36_2013, 12, 6) : silent(at)),
        },
        {
          id: 'carry-over',
          event: 'carry-over',
          title: text(
            'Chuyển kinh phí chưa sử dụng hết sang năm sau',
            'Carry unused money into the next year',
          ),
          from: ['approved'],
          to: 'carried-over',
          who: national ? ['agency', 'ministry-finance-section'] : ['department', 'finance-department'],
          inputs: [told('amountVnd', 'vnd', 'số chuyển nguồn', 'amount carried over')],
          guards: [
            something,
            guard(
              'unused-only',
              'Không vượt số đã phân bổ mà chưa sử dụng.',
              'Not above what was allocated and not used.',
              atMost('input.amountVnd', minus('facts.allocatedVnd', 'money.advancedVnd')),
              read(DECREE_45_2012, 14, 4),
            ),
            guard(
              'year-has-ended',
              'Năm kế hoạch đã kết thúc.',
              'The plan year has ended.',
              above('on', yearDay('facts.year', 0, '12-31')),
              read(DECREE_45_2012, 14, 4),
            ),
          ],
          proof: [needs('carry-over-decision')],
          effects: [
            { do: 'carry-over-plan' },
            { do: 'set', path: 'facts.spendableVnd', to: plus('money.advancedVnd', 'input.amountVnd') },
          ],
          ...read(DECREE_45_2012, 14, 4),
        },
        {
          id: 'close',
          event: 'close',
          title: text('Kết thúc năm kế hoạch', 'Close the year'),
          from: ['approved', 'carried-over'],
          to: 'closed',
          who: drawnUpBy,
          guards: [
            guard(
              'year-has-ended',
              'Năm kế hoạch đã kết thúc.',
              'The plan year has ended.',
              above('on', yearDay('facts.year', 0, '12-31')),
              read(DECREE_45_2012, 14, 4),
            ),
          ],
          ...silent(at),
        },
      ],
      deadlines: [],
      parameters: {},
    }),
  )
}

/** The national plan of a year: projects approved as a batch, money allocated in parts, unused money carried over. */
export const nationalPlan: Machine<NationalPlanShape> = /* @__PURE__ */ planOf('national')

/** The local plan of a year. */
export const localPlan: Machine<LocalPlanShape> = /* @__PURE__ */ planOf('local')
