import type { Form, Line } from '../form.js'
import { annexForm, heading, projectHead, says, valueColumn, writes } from './parts.js'
import { parties } from './provenance.js'

const lines = (level: 'base' | 'agency'): Line[] => [
  heading('I', 'Đề án', 'The project'),
  ...projectHead,
  says('contract', 'Hợp đồng số', 'Contract', 'contract.number'),
  says('contract-on', 'Ngày ký hợp đồng', 'Signed on', 'contract.signed-on', 'date'),
  heading('II', 'Thành phần tham gia', 'Those present'),
  writes('members', 'Đại diện các bên', 'For the parties'),
  heading('III', 'Kết quả nghiệm thu', 'What was accepted'),
  says('accepted-on', 'Ngày nghiệm thu', 'Day of acceptance', `acceptance.${level}.on`, 'date'),
  says('accepted-at', 'Địa điểm nghiệm thu', 'Place of acceptance', `acceptance.${level}.place`),
  says('volume', 'Khối lượng công việc hoàn thành', 'Work completed', `acceptance.${level}.volume`),
  says('results', 'Kết quả đạt được', 'Results', 'results'),
  says('cost', 'Tổng kinh phí thực hiện', 'Total cost', 'approved.all', 'vnd'),
  says('support', 'Trong đó: kinh phí khuyến công', 'Of this: promotion money', 'approved.promotion', 'vnd'),
  says('counterpart', 'Vốn đối ứng', 'Counterpart', 'approved.counterpart', 'vnd'),
  says(
    'accepted',
    'Kinh phí khuyến công được nghiệm thu',
    'Promotion money accepted',
    `acceptance.${level}.accepted`,
    'vnd',
  ),
  says('accepted-words', 'Bằng chữ', 'In words', `acceptance.${level}.accepted.words`),
  heading('IV', 'Kết luận', 'Finding'),
  says('finding', 'Kết luận', 'Finding', `acceptance.${level}.finding`),
  says('finding-remarks', 'Ý kiến khác', 'Remarks', `acceptance.${level}.remarks`),
]

/** Mẫu số 5a: minutes of base acceptance, place by place. */
export const acceptanceByPlace: Form = annexForm({
  id: 'm05a-acceptance-place',
  number: 'Mẫu số 5a',
  title: {
    vi: 'Biên bản nghiệm thu cơ sở cho từng địa điểm',
    en: 'Minutes of base acceptance, for each place',
  },
  article: 14,
  sheet: 'project',
  signatures: [parties.acceptanceHead, parties.implementingUnit, parties.beneficiary],
  columns: [valueColumn],
  body: { kind: 'lines', lines: lines('base') },
})

/** Mẫu số 5b: minutes of base acceptance. */
export const acceptance: Form = annexForm({
  id: 'm05b-acceptance',
  number: 'Mẫu số 5b',
  title: { vi: 'Biên bản nghiệm thu cơ sở', en: 'Minutes of base acceptance' },
  article: 13,
  clause: 3,
  point: 'b',
  sheet: 'project',
  signatures: [parties.acceptanceHead, parties.implementingUnit, parties.beneficiary],
  columns: [valueColumn],
  body: { kind: 'lines', lines: lines('base') },
})

/** Mẫu số 5c: minutes of acceptance by the agency itself. */
export const acceptanceByAgency: Form = annexForm({
  id: 'm05c-acceptance-agency',
  number: 'Mẫu số 5c',
  title: {
    vi: 'Biên bản nghiệm thu cơ sở đối với đề án Cục Công nghiệp địa phương nghiệm thu',
    en: 'Minutes of acceptance by the agency',
  },
  article: 14,
  sheet: 'project',
  signatures: [parties.acceptanceHead, parties.implementingUnit],
  columns: [valueColumn],
  body: { kind: 'lines', lines: lines('agency') },
})
