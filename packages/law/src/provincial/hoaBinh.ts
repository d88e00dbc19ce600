import type { Pack } from '@khuyencong/policy'
import { secondHand } from './seen.js'

const number = '20/2019/QĐ-UBND'
const seen = secondHand(number)

/** 20/2019/QĐ-UBND of the people's committee of the former province of Hòa Bình. */
export const hoaBinh = {
  id: 'hoa-binh',
  title: {
    vi: 'Khuyến công địa phương tỉnh Hòa Bình (cũ)',
    en: 'Local promotion in the former province of Hòa Bình',
  },
  number,
  kind: 'decision',
  issuer: { vi: 'Ủy ban nhân dân tỉnh Hòa Bình', en: "People's committee of Hòa Bình" },
  issuedOn: null,
  inForceFrom: null,
  notBefore: '2019-01-01',
  inForceBefore: null,
  provinceCode: '25',
  formerProvinces: ['hoa-binh'],
  ...secondHand(number, {
    vi: 'Theo nguồn thứ cấp; ngày ban hành và ngày hiệu lực chưa thấy, năm lấy theo số văn bản.',
    en: 'From a secondary source; the days of issue and effect were not seen, the year is that of its number.',
  }),
  norms: {
    'enterprise-startup': { ...seen, unit: 'enterprise', capVnd: 10_000_000 },
    'demonstration-model': { ...seen, unit: 'model', share: '0.30', capVnd: 1_000_000_000 },
    'replication-model': { ...seen, unit: 'model', capVnd: 100_000_000 },
    'cleaner-production-pilot': { ...seen, unit: 'model', share: '0.30', capVnd: 500_000_000 },
  },
} as const satisfies Pack
