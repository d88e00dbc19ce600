import type { State } from '../../engine/machine.js'
import { text } from '../parts.js'

/** Where a national project may stand. */
export const nationalStates = {
  drafted: { title: text('Lập đề án', 'Drafted') },
  'registered-with-department': { title: text('Đã đăng ký với Sở', 'Registered with the department') },
  'returned-by-department': {
    title: text('Sở yêu cầu bổ sung', 'Returned by the department for supplement'),
  },
  'base-appraised': { title: text('Đã thẩm định cấp cơ sở', 'Appraised at base level') },
  'registered-with-agency': { title: text('Đã đăng ký với Cục', 'Registered with the agency') },
  'returned-by-agency': { title: text('Cục yêu cầu bổ sung', 'Returned by the agency for supplement') },
  'ministry-appraised': { title: text('Đã thẩm định cấp Bộ', 'Appraised at ministry level') },
  'plan-approved': { title: text('Đã phê duyệt trong kế hoạch', 'Approved in the plan') },
  'estimate-checked': {
    title: text('Bộ Tài chính đã thẩm định dự toán', 'Estimate checked by the Ministry of Finance'),
  },
  contracted: { title: text('Đã ký hợp đồng hoặc giao nhiệm vụ', 'Contracted or assigned') },
  'group-plan-submitted': {
    title: text('Trình kế hoạch đề án nhóm', 'Concrete plan of the group submitted'),
  },
  'group-plan-approved': {
    title: text('Đã duyệt kế hoạch đề án nhóm', 'Concrete plan of the group approved'),
  },
  implementing: { title: text('Đang thực hiện', 'Being carried out') },
  'base-accepted': { title: text('Đã nghiệm thu cơ sở', 'Accepted at base level') },
  'cleared-with-treasury': {
    title: text(
      'Đã thanh toán tạm ứng với Kho bạc do chậm hồ sơ',
      'Advance cleared with the Treasury, file late',
    ),
  },
  'settlement-filed': { title: text('Đã lập hồ sơ quyết toán', 'Settlement file complete') },
  'force-majeure': { title: text('Bất khả kháng', 'Force majeure') },
  'volume-accepted': { title: text('Đã xác nhận khối lượng thực hiện', 'Work done confirmed') },
  'stop-proposed': { title: text('Đề nghị ngừng thực hiện', 'Stop proposed') },
  stopped: { title: text('Ngừng thực hiện', 'Stopped') },
  'balance-due': { title: text('Còn phải thanh toán cho đơn vị', 'Balance to be paid to the unit') },
  'refund-owed': { title: text('Phải hoàn trả kinh phí', 'Refund owed') },
  refunded: { title: text('Đã hoàn trả', 'Refunded') },
  settled: { title: text('Đã thanh lý, quyết toán', 'Liquidated and settled') },
  closed: { title: text('Kết thúc', 'Closed'), final: true },
  refused: { title: text('Không được chấp thuận', 'Refused'), final: true },
  withdrawn: { title: text('Đơn vị rút đề án', 'Withdrawn'), final: true },
} as const satisfies Record<string, State>

/** A state of a national project. */
export type NationalState = keyof typeof nationalStates
