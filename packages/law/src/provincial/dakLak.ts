import type { Pack } from '@khuyencong/policy'
import { secondHand } from './seen.js'

const act = 'Nghị quyết của HĐND tỉnh Đắk Lắk có hiệu lực từ 26/07/2025'
const seen = secondHand(act)

/** The resolution of the merged province of Đắk Lắk: it replaces the acts of former Đắk Lắk and Phú Yên. */
export const dakLak = {
  id: 'dak-lak',
  title: { vi: 'Khuyến công địa phương tỉnh Đắk Lắk', en: 'Local promotion in Đắk Lắk' },
  number: null,
  kind: 'resolution',
  issuer: { vi: 'Hội đồng nhân dân tỉnh Đắk Lắk', en: "People's council of Đắk Lắk" },
  issuedOn: null,
  inForceFrom: '2025-07-26',
  inForceBefore: null,
  provinceCode: '66',
  formerProvinces: ['dak-lak', 'phu-yen'],
  ...secondHand(act, {
    vi: 'Theo nguồn thứ cấp; số và ngày ban hành chưa thấy. Thay thế văn bản riêng của Đắk Lắk và Phú Yên cũ, số chưa thấy.',
    en: 'From a secondary source; number and day of issue were not seen. It replaces the separate acts of former Đắk Lắk and Phú Yên, whose numbers were not seen.',
  }),
  norms: {
    'enterprise-startup': { ...seen, unit: 'enterprise', capVnd: 10_000_000 },
    'demonstration-model': { ...seen, unit: 'model', share: '0.30', capVnd: 800_000_000 },
    'cleaner-production-pilot': { ...seen, unit: 'model', share: '0.30', capVnd: 400_000_000 },
  },
} as const satisfies Pack
