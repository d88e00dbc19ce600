import type { Pack } from '@khuyencong/policy'
import { secondHand } from './seen.js'

const act = 'Nghị quyết năm 2024 của HĐND tỉnh Hải Dương'
const seen = secondHand(act)

/** The resolution of 2024 of the former province of Hải Dương: 20 contents, of which three were seen. */
export const haiDuong = {
  id: 'hai-duong',
  title: {
    vi: 'Khuyến công địa phương tỉnh Hải Dương (cũ)',
    en: 'Local promotion in the former province of Hải Dương',
  },
  number: null,
  kind: 'resolution',
  issuer: { vi: 'Hội đồng nhân dân tỉnh Hải Dương', en: "People's council of Hải Dương" },
  issuedOn: null,
  inForceFrom: null,
  notBefore: '2024-01-01',
  inForceBefore: null,
  provinceCode: '31',
  formerProvinces: ['hai-duong'],
  ...secondHand(act, {
    vi: 'Theo nguồn thứ cấp, khoảng năm 2024; số, ngày ban hành và ngày hiệu lực chưa thấy. Văn bản có 20 nội dung, chỉ thấy ba mức.',
    en: 'From a secondary source, about 2024; number, day of issue and day of effect were not seen. It has 20 contents; three levels were seen.',
  }),
  norms: {
    'demonstration-model': { ...seen, unit: 'model', share: '0.30', capVnd: 800_000_000 },
    'advanced-machinery': { ...seen, unit: 'establishment', share: '0.50', capVnd: 250_000_000 },
    'cluster-pollution-treatment': { ...seen, unit: 'cluster', share: '0.30', capVnd: 1_400_000_000 },
  },
} as const satisfies Pack
