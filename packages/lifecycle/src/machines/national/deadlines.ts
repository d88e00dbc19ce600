import { CIRCULAR_36_2013, read } from '../../acts.js'
import { is } from '../../engine/test.js'
import { text } from '../parts.js'
import type { DeadlineRule } from '../../kit/types.js'
import type { NationalRules } from './rules.js'

const units = ['implementing-unit'] as const

/** The deadlines of a national project (36/2013/TT-BCT Điều 10, 18 and 23). */
export const nationalDeadlines = (rules: NationalRules): readonly DeadlineRule[] => [
  {
    code: 'department-registration',
    title: text('Gửi hồ sơ đăng ký đến Sở', 'Register with the department'),
    who: units,
    days: 'calendar',
    rule: {
      kind: 'before',
      monthDay: rules.departmentDay.monthDay,
      year: 'facts.planYear',
      plusYears: -1,
    },
    dueIn: ['drafted'],
    answeredBy: ['register-with-department'],
    when: is('facts.route', 'through-department'),
    citation: rules.departmentDay.citation,
    verification: rules.departmentDay.verification,
    ...(rules.departmentDay.note && { note: rules.departmentDay.note }),
  },
  {
    code: 'agency-registration',
    title: text('Gửi hồ sơ đăng ký đến Cục', 'Register with the agency'),
    who: ['department', 'regional-centre', 'implementing-unit'],
    days: 'calendar',
    rule: { kind: 'before', monthDay: rules.agencyDay.monthDay, year: 'facts.planYear', plusYears: -1 },
    dueIn: ['drafted', 'registered-with-department', 'returned-by-department', 'base-appraised'],
    answeredBy: ['register-with-agency'],
    citation: rules.agencyDay.citation,
    verification: rules.agencyDay.verification,
    ...(rules.agencyDay.note && { note: rules.agencyDay.note }),
  },
  {
    code: 'monthly-report',
    title: text('Báo cáo tiến độ hằng tháng', 'Monthly progress report'),
    who: units,
    days: 'calendar',
    rule: { kind: 'monthly-before', day: 25 },
    dueIn: ['implementing'],
    answeredBy: ['report-month'],
    ...read(CIRCULAR_36_2013, 23, 3, 'a'),
  },
  {
    code: 'settlement-file',
    title: text('Lập xong hồ sơ quyết toán', 'Complete the settlement file'),
    who: units,
    days: 'calendar',
    rule: { kind: 'within', count: 15, from: 'dates.accept-base' },
    dueIn: ['base-accepted', 'cleared-with-treasury'],
    answeredBy: ['complete-settlement-file'],
    ...read(CIRCULAR_36_2013, 18, 1),
    note: text(
      'Văn bản ghi "15 ngày", không ghi ngày làm việc: tính ngày dương lịch.',
      'The text says "15 days" and not working days: calendar days are counted.',
    ),
  },
  {
    code: 'liquidation',
    title: text('Thanh lý hợp đồng, quyết toán', 'Liquidate and settle'),
    who: ['agency', 'implementing-unit'],
    days: 'calendar',
    rule: { kind: 'by', monthDay: '01-22', year: 'facts.budgetYear', plusYears: 1 },
    // Of every contract, once there is one; after clearing with the Treasury the agency sets the time (khoản 3).
    dueIn: [
      'contracted',
      'group-plan-submitted',
      'group-plan-approved',
      'implementing',
      'stop-proposed',
      'stopped',
      'base-accepted',
      'settlement-filed',
      'force-majeure',
      'volume-accepted',
    ],
    answeredBy: ['settle'],
    ...read(CIRCULAR_36_2013, 18, 2),
  },
]
