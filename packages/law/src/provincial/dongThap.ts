import type { Pack } from '@khuyencong/policy'
import { secondHand } from './seen.js'

const number = '08/2024/NQ-HĐND'
const seen = secondHand(number)

/** 08/2024/NQ-HĐND of the people's council of the former province of Đồng Tháp: one support each. */
export const dongThap = {
  id: 'dong-thap',
  title: {
    vi: 'Khuyến công địa phương tỉnh Đồng Tháp (cũ)',
    en: 'Local promotion in the former province of Đồng Tháp',
  },
  number,
  kind: 'resolution',
  issuer: { vi: 'Hội đồng nhân dân tỉnh Đồng Tháp', en: "People's council of Đồng Tháp" },
  issuedOn: null,
  inForceFrom: '2024-07-11',
  inForceBefore: null,
  provinceCode: '82',
  formerProvinces: ['dong-thap'],
  ...secondHand(number, {
    vi: 'Theo nguồn thứ cấp; ngày ban hành và điều, khoản chưa thấy.',
    en: 'From a secondary source; the day of issue and the articles were not seen.',
  }),
  norms: {
    'demonstration-model': {
      ...seen,
      unit: 'model',
      share: '0.30',
      capVnd: 1_000_000_000,
      oneSupportEach: true,
    },
    'replication-model': { ...seen, unit: 'model', share: '0.30', capVnd: 100_000_000, oneSupportEach: true },
    'cleaner-production-pilot': {
      ...seen,
      unit: 'model',
      share: '0.30',
      capVnd: 500_000_000,
      oneSupportEach: true,
    },
    'advanced-machinery': {
      ...seen,
      unit: 'establishment',
      share: '0.50',
      capVnd: 300_000_000,
      oneSupportEach: true,
    },
    'production-line': {
      ...seen,
      unit: 'establishment',
      capMultiple: { of: 'advanced-machinery', multiplier: '1.5' },
      unseen: ['share'],
      oneSupportEach: true,
    },
  },
} as const satisfies Pack
