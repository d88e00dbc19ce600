import type { Pack } from '@khuyencong/policy'
import { secondHand } from './seen.js'

const act = 'Văn bản của tỉnh Hậu Giang có hiệu lực từ 18/09/2014'
const seen = { ...secondHand(act), unseen: ['share'] } as const

/** The act of the former province of Hậu Giang: half the national level. Only amounts were seen. */
export const hauGiang = {
  id: 'hau-giang',
  title: {
    vi: 'Khuyến công địa phương tỉnh Hậu Giang (cũ)',
    en: 'Local promotion in the former province of Hậu Giang',
  },
  number: null,
  kind: null,
  issuer: {
    vi: 'tỉnh Hậu Giang (cơ quan ban hành chưa thấy)',
    en: 'province of Hậu Giang (issuing body not seen)',
  },
  issuedOn: null,
  inForceFrom: '2014-09-18',
  inForceBefore: null,
  endNotSeen: true,
  provinceCode: '92',
  formerProvinces: ['hau-giang'],
  ...secondHand(act, {
    vi: 'Theo nguồn thứ cấp; số, loại văn bản, cơ quan và ngày hết hiệu lực chưa thấy.',
    en: 'From a secondary source; number, kind, issuing body and end were not seen.',
  }),
  norms: {
    'enterprise-startup': { ...seen, unit: 'enterprise', capVnd: 5_000_000 },
    'demonstration-model': { ...seen, unit: 'model', capVnd: 250_000_000 },
    'replication-model': { ...seen, unit: 'model', capVnd: 50_000_000 },
    'advanced-machinery': { ...seen, unit: 'establishment', capVnd: 100_000_000 },
    'establishment-pollution-treatment': { ...seen, unit: 'establishment', capVnd: 150_000_000 },
    'cluster-pollution-treatment': { ...seen, unit: 'cluster', capVnd: 750_000_000 },
    'linkage-cluster': { ...seen, unit: 'linkage-cluster', capVnd: 75_000_000 },
  },
} as const satisfies Pack
