import type { Text } from '@khuyencong/domain'
import { freezeDeep } from '../engine/freeze.js'

/** Those who act in the programme. A role is what someone may do; the body's name is another matter. */
export const roles = /* @__PURE__ */ freezeDeep({
  'implementing-unit': { vi: 'đơn vị thực hiện đề án', en: 'implementing unit' },
  beneficiary: { vi: 'đơn vị thụ hưởng', en: 'beneficiary' },
  'regional-centre': { vi: 'Trung tâm Khuyến công quốc gia ở vùng', en: 'regional promotion centre' },
  'provincial-centre': { vi: 'Trung tâm Khuyến công cấp tỉnh', en: 'provincial promotion centre' },
  department: { vi: 'Sở Công Thương', en: 'provincial department' },
  agency: { vi: 'cơ quan quản lý khuyến công thuộc Bộ', en: "ministry's promotion agency" },
  'agency-head': { vi: 'Cục trưởng', en: 'head of the agency' },
  'prime-minister': { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' },
  minister: { vi: 'Bộ trưởng Bộ Công Thương', en: 'Minister of Industry and Trade' },
  'ministry-finance-section': { vi: 'Vụ Tài chính, Bộ Công Thương', en: "ministry's finance section" },
  'ministry-of-finance': { vi: 'Bộ Tài chính', en: 'Ministry of Finance' },
  'finance-department': { vi: 'Sở Tài chính', en: 'provincial finance department' },
  'provincial-committee': { vi: 'Ủy ban nhân dân cấp tỉnh', en: "provincial people's committee" },
  'provincial-chair': {
    vi: 'Chủ tịch Ủy ban nhân dân cấp tỉnh',
    en: "chair of the provincial people's committee",
  },
  'district-committee': { vi: 'Ủy ban nhân dân cấp huyện', en: "district people's committee" },
  'commune-chair': {
    vi: 'Chủ tịch Ủy ban nhân dân cấp xã',
    en: "chair of the commune people's committee",
  },
  'commune-committee': { vi: 'Ủy ban nhân dân cấp xã', en: "commune people's committee" },
  treasury: { vi: 'Kho bạc Nhà nước', en: 'State Treasury' },
  'vote-council': { vi: 'Hội đồng bình chọn', en: 'vote council' },
  jury: { vi: 'Ban Giám khảo', en: 'jury' },
  inspector: { vi: 'đoàn kiểm tra, giám sát', en: 'inspection team' },
  collaborator: { vi: 'cộng tác viên khuyến công', en: 'promotion collaborator' },
} as const satisfies Record<string, Text>)

/** A code of {@link roles}. */
export type RoleCode = keyof typeof roles

/** All role codes. */
export const roleCodes = /* @__PURE__ */ freezeDeep(Object.keys(roles) as [RoleCode, ...RoleCode[]])
