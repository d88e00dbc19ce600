import type { Pack } from '@khuyencong/policy'
import { secondHand } from './seen.js'

const act = 'Quy định của tỉnh Quảng Nam theo 26/2014/TTLT-BTC-BCT (khoảng năm 2014 - 2015)'
const seen = secondHand(act)

/**
 * The regulation of the former province of Quảng Nam under 26/2014/TTLT-BTC-BCT: 0.8 of the national level.
 *
 * It splits the contents between the budgets of the province and of the districts; which is which was not seen.
 */
export const quangNam = {
  id: 'quang-nam',
  title: {
    vi: 'Khuyến công địa phương tỉnh Quảng Nam (cũ)',
    en: 'Local promotion in the former province of Quảng Nam',
  },
  number: null,
  kind: null,
  issuer: {
    vi: 'tỉnh Quảng Nam (cơ quan ban hành chưa thấy)',
    en: 'province of Quảng Nam (issuing body not seen)',
  },
  issuedOn: null,
  inForceFrom: null,
  notBefore: '2014-04-08',
  inForceBefore: null,
  endNotSeen: true,
  provinceCode: '48',
  formerProvinces: ['quang-nam'],
  ...secondHand(act, {
    vi: 'Theo nguồn thứ cấp; số, cơ quan và các ngày chưa thấy. Không sớm hơn ngày Thông tư liên tịch số 26/2014/TTLT-BTC-BCT có hiệu lực; ngày hết hiệu lực chưa thấy. Văn bản phân chia ngân sách tỉnh và huyện theo nội dung, chưa thấy cách chia.',
    en: 'From a secondary source; number, issuing body and days were not seen. No earlier than Joint Circular 26/2014/TTLT-BTC-BCT; its end was not seen. It splits contents between the province and district budgets; how was not seen.',
  }),
  norms: {
    'demonstration-model': { ...seen, unit: 'model', share: '0.30', capVnd: 400_000_000 },
    'replication-model': { ...seen, unit: 'model', capVnd: 80_000_000 },
    'product-vote-provincial': {
      ...seen,
      unit: 'vote',
      capVnd: 80_000_000,
      content: { instrument: '45/2012/NĐ-CP', article: '4', clause: '4' },
      conditionsOf: 'product-vote-regional',
    },
    'establishment-pollution-treatment': {
      ...seen,
      unit: 'establishment',
      share: '0.30',
      capVnd: 240_000_000,
    },
    'cluster-detailed-planning': { ...seen, unit: 'cluster', share: '0.50', capVnd: 400_000_000 },
  },
} as const satisfies Pack
