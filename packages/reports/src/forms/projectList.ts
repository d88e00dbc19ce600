import { deepFreeze } from '@khuyencong/domain'
import type { Form } from '../form.js'
import { anyPeriod, departmentTemplate, parties } from './provenance.js'

/** The list of projects, with their money and who benefits. */
export const projectList: Form = /* @__PURE__ */ deepFreeze({
  id: 'project-list',
  version: '1',
  title: { vi: 'Báo cáo đề án khuyến công', en: 'List of industrial-promotion projects' },
  provenance: departmentTemplate,
  periods: anyPeriod,
  sheet: 'all',
  sender: parties.department,
  receiver: parties.ministry,
  signatures: [parties.preparer, parties.director],
  columns: [
    { code: 'name', label: { vi: 'Tên đề án', en: 'Project' }, unit: 'text', read: 'name', width: 40 },
    {
      code: 'years',
      label: { vi: 'Thời gian thực hiện (năm)', en: 'Years' },
      unit: 'text',
      read: 'years',
      width: 12,
    },
    {
      code: 'national',
      label: { vi: 'Nguồn vốn TW', en: 'Central money' },
      unit: 'million-vnd',
      read: 'approved.national',
      total: true,
      width: 14,
    },
    {
      code: 'local',
      label: { vi: 'Nguồn vốn địa phương', en: 'Local money' },
      unit: 'million-vnd',
      read: 'approved.local',
      total: true,
      width: 14,
    },
    {
      code: 'cost',
      label: { vi: 'Tổng kinh phí', en: 'Total cost' },
      unit: 'million-vnd',
      read: 'approved.all',
      total: true,
      width: 14,
    },
    {
      code: 'support',
      label: { vi: 'KP khuyến công hỗ trợ', en: 'Promotion support' },
      unit: 'million-vnd',
      read: 'approved.promotion',
      total: true,
      width: 14,
    },
    {
      code: 'counterpart',
      label: { vi: 'KP doanh nghiệp đối ứng', en: 'Counterpart' },
      unit: 'million-vnd',
      read: 'approved.counterpart',
      total: true,
      width: 14,
    },
    {
      code: 'beneficiaries',
      label: {
        vi: 'Danh sách doanh nghiệp thụ hưởng (tên, mã DN, địa chỉ, người đại diện, ngành nghề)',
        en: 'Beneficiaries (name, code, address, representative, line of business)',
      },
      unit: 'text',
      read: 'beneficiaries.full',
      width: 50,
    },
  ],
  body: { kind: 'items', of: 'project', approvedOnly: true },
  rules: [],
})
