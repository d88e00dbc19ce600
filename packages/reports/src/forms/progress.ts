import type { Form } from '../form.js'
import { annexForm, money, remarks, words } from './parts.js'
import { monthlyBefore25, parties } from './provenance.js'

const formNumberDoubt = {
  vi: 'Điểm a khoản 3 Điều 23 ghi "Mẫu số 3b" cho báo cáo tiến độ hằng tháng, nhưng tệp kèm điều này là Mẫu số 3a; các Điều 13 và 15 dùng Mẫu 3b cho khối lượng hoàn thành. Ở đây tiến độ là 3a, khối lượng là 3b.',
  en: 'Point a of clause 3 of Article 23 says "form 3b" for the monthly progress report, but the file attached there is form 3a; Articles 13 and 15 use 3b for volume completed. Here progress is 3a and volume is 3b.',
}

/** Mẫu số 3a: monthly progress under the contracts of national projects. */
export const monthlyProgress: Form = annexForm({
  id: 'm03a-progress',
  number: 'Mẫu số 3a',
  title: {
    vi: 'Báo cáo tiến độ thực hiện hợp đồng khuyến công quốc gia',
    en: 'Progress under contracts of national promotion projects',
  },
  article: 23,
  clause: 3,
  point: 'a',
  periods: [monthlyBefore25],
  sheet: 'all',
  receiver: parties.agencyAndDepartment,
  signatures: [parties.preparer, parties.head],
  columns: [
    words('name', 'Tên đề án', 'Project', 'name', 32),
    words('contract', 'Số hợp đồng', 'Contract', 'contract.number', 14),
    money('contract-amount', 'Giá trị hợp đồng', 'Contract amount', 'contract.amount'),
    words('done', 'Nội dung đã thực hiện', 'Done', 'progress.done', 36),
    {
      code: 'percent',
      label: { vi: 'Tiến độ (%)', en: 'Progress (%)' },
      unit: 'percent',
      read: 'progress.percent',
      width: 10,
    },
    money('paid', 'Đã tạm ứng', 'Advanced so far', 'paid.promotion'),
    words('progress-remarks', 'Khó khăn, kiến nghị', 'Difficulties, proposals', 'progress.remarks'),
  ],
  body: { kind: 'items', of: 'project' },
  notes: [formNumberDoubt],
})

/** Mẫu số 3b: volume completed and money spent under the contracts. */
export const monthlyVolume: Form = annexForm({
  id: 'm03b-volume',
  number: 'Mẫu số 3b',
  title: {
    vi: 'Báo cáo khối lượng hoàn thành và kinh phí thực hiện hợp đồng',
    en: 'Volume completed and money spent under contracts',
  },
  article: 14,
  periods: [monthlyBefore25],
  sheet: 'all',
  receiver: parties.agencyAndDepartment,
  signatures: [parties.preparer, parties.head, parties.director],
  columns: [
    words('name', 'Tên đề án', 'Project', 'name', 32),
    words('contract', 'Số hợp đồng', 'Contract', 'contract.number', 14),
    money('contract-amount', 'Giá trị hợp đồng', 'Contract amount', 'contract.amount'),
    money('volume', 'Giá trị khối lượng hoàn thành', 'Volume completed', 'progress.volume'),
    money('paid', 'Đã tạm ứng', 'Advanced so far', 'paid.promotion'),
    money('left', 'Còn lại', 'Left', 'left.promotion'),
    remarks,
  ],
  body: { kind: 'items', of: 'project' },
  notes: [formNumberDoubt],
})
