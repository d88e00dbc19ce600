import { CIRCULAR_36_2013, read } from '../../acts.js'
import type { Input } from '../../engine/input.js'
import { any, is, known, not, yearDay } from '../../engine/test.js'
import {
  doubtIfUnknown,
  withinAsked,
  withinCeiling,
  guard,
  ifAny,
  mayTell,
  needs,
  needsWhen,
  silent,
  text,
  told,
} from '../parts.js'
import type { Guard, Transition } from '../../kit/types.js'
import { nationalFacts } from './facts.js'
import type { NationalRules } from './rules.js'

const throughDepartment = is('facts.route', 'through-department')
const direct = is('facts.route', 'direct')
const at = (article: number, clause?: number, point?: string) =>
  read(CIRCULAR_36_2013, article, clause, point)

const reason = told('reason', 'text', 'lý do', 'reason')
const guidance = mayTell(
  'guidance',
  'text',
  'số văn bản hướng dẫn cho phép gửi ngoài thời hạn',
  'reference of the guidance that allows another time',
)

/** The day before a day of the year that is itself late; none of them is the first of a month. */
const dayBefore = (monthDay: string) =>
  `${monthDay.slice(0, 3)}${String(Number(monthDay.slice(3)) - 1).padStart(2, '0')}`

const inTime = (code: string, day: NationalRules['agencyDay'], whose: 'Sở' | 'Cục'): Guard =>
  doubtIfUnknown(
    guard(
      code,
      `Gửi trước ngày ${day.monthDay.slice(3)}/${day.monthDay.slice(0, 2)} của năm trước năm kế hoạch, hoặc theo hướng dẫn của ${whose}.`,
      `Sent before ${day.monthDay} of the year before the plan year, or as the ${whose === 'Sở' ? 'department' : 'agency'} directs.`,
      any(
        { named: 'in-time', with: { lastDay: yearDay('facts.planYear', -1, dayBefore(day.monthDay)) } },
        known('input.guidance'),
      ),
      day,
    ),
  )

const keyProject = ({ keyProject: key }: NationalRules): Guard =>
  guard('key-project', key.vi, key.en, any(not(is('facts.kind', 'key')), key.test), key)

const agencyPapers = [
  needs('registration-report'),
  needs('project-summary-table'),
  needsWhen(throughDepartment, 'base-appraisal-sheet-4a', 'base-appraisal-sheet-4b'),
  ifAny('annex-2-papers'),
]

// What was sent back may be changed in all that a dossier holds (Điều 5, Điều 10 khoản 1).
const dossierInputs: readonly Input[] = nationalFacts
  .filter(({ decidedBy, name }) => decidedBy !== undefined && name !== 'route')
  .map((fact) => ({ ...fact, optional: true }))
const dossierEffects: NonNullable<Transition['effects']> = dossierInputs.map(({ name }) => ({
  do: 'set',
  path: `facts.${name}`,
  to: `input.${name}`,
  ifKnown: true,
}))

/** From the draft to the plan: articles 6, 8 and 10 of 36/2013/TT-BCT. */
export const registration = (rules: NationalRules): readonly Transition[] => [
  {
    id: 'register-with-department',
    event: 'register-with-department',
    title: text('Đăng ký đề án với Sở Công Thương', 'Register with the department'),
    from: ['drafted'],
    to: 'registered-with-department',
    when: throughDepartment,
    who: ['implementing-unit', 'provincial-centre'],
    inputs: [guidance],
    guards: [inTime('before-department-day', rules.departmentDay, 'Sở'), keyProject(rules)],
    proof: rules.registrationPapers,
    deadlines: ['department-registration'],
    ...at(10, 1),
  },
  {
    id: 'return-by-department',
    event: 'return',
    title: text('Sở yêu cầu bổ sung hồ sơ', 'Department returns it for supplement'),
    from: ['registered-with-department'],
    to: 'returned-by-department',
    who: ['department'],
    inputs: [reason],
    effects: [{ do: 'set', path: 'facts.returnReason', to: 'input.reason' }],
    ...silent(at(9, 5)),
  },
  {
    id: 'resubmit-to-department',
    event: 'resubmit',
    title: text('Bổ sung hồ sơ gửi Sở', 'Supplement the file for the department'),
    from: ['returned-by-department'],
    to: 'registered-with-department',
    who: ['implementing-unit', 'provincial-centre'],
    inputs: [mayTell('askedVnd', 'vnd', 'kinh phí đề nghị hỗ trợ', 'support asked for'), ...dossierInputs],
    effects: [{ do: 'set', path: 'money.askedVnd', to: 'input.askedVnd', ifKnown: true }, ...dossierEffects],
    guards: [keyProject(rules)],
    ...silent(at(9, 5)),
  },
  {
    id: 'appraise-base',
    event: 'appraise-base',
    title: text('Thẩm định cấp cơ sở', 'Appraise at base level'),
    from: ['registered-with-department'],
    to: 'base-appraised',
    who: ['department'],
    proof: [...rules.appraisalPapers, needs('base-appraisal-sheet-4a', 'base-appraisal-sheet-4b')],
    ...at(8, 1, 'a'),
  },
  {
    id: 'refuse-base',
    event: 'refuse',
    title: text('Không đạt thẩm định cấp cơ sở', 'Refused at base level'),
    from: ['registered-with-department'],
    to: 'refused',
    who: ['department'],
    inputs: [reason],
    ...silent(at(8, 1, 'a')),
  },
  {
    id: 'submit-to-agency',
    event: 'register-with-agency',
    title: text('Sở gửi hồ sơ đăng ký với Cục', 'Department registers it with the agency'),
    from: ['base-appraised'],
    to: 'registered-with-agency',
    who: ['department'],
    inputs: [guidance],
    guards: [inTime('before-agency-day', rules.agencyDay, 'Cục')],
    proof: agencyPapers,
    deadlines: ['agency-registration'],
    copyTo: ['provincial-committee'],
    ...at(10, 2),
  },
  {
    id: 'register-directly',
    event: 'register-with-agency',
    title: text('Đăng ký trực tiếp với Cục', 'Register with the agency directly'),
    from: ['drafted'],
    to: 'registered-with-agency',
    // Only regional centres and projects in several provinces go straight to the agency.
    when: direct,
    who: ['regional-centre', 'implementing-unit'],
    inputs: [guidance],
    guards: [inTime('before-agency-day', rules.agencyDay, 'Cục'), keyProject(rules)],
    proof: [needs('project-text'), needs('cost-estimate'), ...agencyPapers],
    deadlines: ['agency-registration'],
    ...at(8, 1, 'b'),
  },
  {
    id: 'return-by-agency',
    event: 'return',
    title: text('Cục yêu cầu bổ sung hồ sơ', 'Agency returns it for supplement'),
    from: ['registered-with-agency'],
    to: 'returned-by-agency',
    who: ['agency'],
    inputs: [reason],
    effects: [{ do: 'set', path: 'facts.returnReason', to: 'input.reason' }],
    ...silent(at(9, 5)),
  },
  {
    id: 'resubmit-to-agency',
    event: 'resubmit',
    title: text('Bổ sung hồ sơ gửi Cục', 'Supplement the file for the agency'),
    from: ['returned-by-agency'],
    to: 'registered-with-agency',
    who: ['department', 'regional-centre', 'implementing-unit'],
    inputs: [mayTell('askedVnd', 'vnd', 'kinh phí đề nghị hỗ trợ', 'support asked for'), ...dossierInputs],
    effects: [{ do: 'set', path: 'money.askedVnd', to: 'input.askedVnd', ifKnown: true }, ...dossierEffects],
    guards: [keyProject(rules)],
    ...silent(at(9, 5)),
  },
  {
    id: 'appraise-ministry',
    event: 'appraise-ministry',
    title: text('Thẩm định cấp Bộ', 'Appraise at ministry level'),
    from: ['registered-with-agency'],
    to: 'ministry-appraised',
    who: ['agency', 'agency-head'],
    // Minutes are drawn up where a council is set up; the agency's own staff may appraise instead.
    proof: [ifAny('ministry-appraisal-minutes')],
    ...at(8, 2),
  },
  {
    id: 'refuse-ministry',
    event: 'refuse',
    title: text('Không đạt thẩm định cấp Bộ', 'Refused at ministry level'),
    from: ['registered-with-agency'],
    to: 'refused',
    who: ['agency', 'agency-head'],
    inputs: [reason],
    ...silent(at(8, 2)),
  },
  {
    id: 'leave-out-of-plan',
    event: 'refuse',
    title: text('Không đưa vào kế hoạch', 'Left out of the plan'),
    from: ['ministry-appraised'],
    to: 'refused',
    who: ['minister'],
    inputs: [reason],
    ...silent(at(8, 3)),
  },
  {
    id: 'withdraw',
    event: 'withdraw',
    title: text('Đơn vị rút đề án', 'Withdraw the project'),
    from: [
      'drafted',
      'registered-with-department',
      'returned-by-department',
      'base-appraised',
      'registered-with-agency',
      'returned-by-agency',
      'ministry-appraised',
    ],
    to: 'withdrawn',
    who: ['implementing-unit', 'provincial-centre', 'regional-centre'],
    inputs: [reason],
    ...silent(at(10)),
  },
  {
    id: 'approve-plan',
    event: 'approve-plan',
    title: text('Phê duyệt trong kế hoạch khuyến công quốc gia', 'Approve in the national plan'),
    from: ['ministry-appraised'],
    to: 'plan-approved',
    who: ['minister'],
    inputs: [
      told('approvedVnd', 'vnd', 'kinh phí hỗ trợ được duyệt', 'support approved'),
      told('lines', 'amounts', 'kinh phí theo nội dung', 'support by content'),
      told('plan', 'text', 'số quyết định kế hoạch', 'number of the plan decision'),
    ],
    guards: [
      withinAsked(at(8, 3)),
      withinCeiling(at(8, 3)),
      guard(
        'lines-add-up',
        'Kinh phí theo nội dung cộng lại bằng kinh phí được duyệt.',
        'The support by content adds up to the support approved.',
        { named: 'lines-add-up' },
        at(8, 3),
      ),
      guard(
        'lines-are-contents',
        'Nội dung được duyệt thuộc đề án.',
        'Every content approved is a content of the project.',
        { named: 'lines-are-contents' },
        at(8, 3),
      ),
    ],
    proof: [needs('plan-submission'), needs('draft-plan-decision')],
    effects: [
      { do: 'set', path: 'money.approvedVnd', to: 'input.approvedVnd' },
      { do: 'approve-lines' },
      { do: 'set', path: 'facts.plan', to: 'input.plan' },
      { do: 'set', path: 'facts.budgetYear', to: 'facts.planYear' },
    ],
    ...at(8, 3),
  },
  {
    id: 'check-estimate',
    event: 'check-estimate',
    title: text('Bộ Tài chính thẩm định dự toán', 'Ministry of Finance checks the estimate'),
    from: ['plan-approved'],
    to: 'estimate-checked',
    who: ['ministry-of-finance'],
    proof: [needs('finance-opinion')],
    ...at(6, 4),
  },
]
