import type { Pack } from '@khuyencong/policy'
import { secondHand } from './seen.js'

const act = 'Nghị quyết của HĐND tỉnh Thanh Hóa về cụm công nghiệp giai đoạn 2022 - 2026'
const seen = secondHand(act)

/** The resolution of Thanh Hóa on industrial clusters, 2022–2026: a rate for each hectare, by area. */
export const thanhHoaClusters = {
  id: 'thanh-hoa-clusters',
  title: {
    vi: 'Hỗ trợ hạ tầng cụm công nghiệp tỉnh Thanh Hóa',
    en: 'Support for cluster infrastructure in Thanh Hóa',
  },
  number: null,
  kind: 'resolution',
  issuer: { vi: 'Hội đồng nhân dân tỉnh Thanh Hóa', en: "People's council of Thanh Hóa" },
  issuedOn: null,
  inForceFrom: null,
  notBefore: '2022-01-01',
  inForceBefore: '2027-01-01',
  provinceCode: '38',
  formerProvinces: ['thanh-hoa'],
  limitedTo: { activities: ['cluster-infrastructure'] },
  ...secondHand(act, {
    vi: 'Theo nguồn thứ cấp; số và các ngày chưa thấy, thời gian lấy theo giai đoạn 2022 - 2026 của nghị quyết.',
    en: 'From a secondary source; number and days were not seen, the time is the span 2022–2026 that it names.',
  }),
  norms: {
    'cluster-infrastructure': {
      ...seen,
      unit: 'cluster',
      perHectare: [
        {
          code: 'muong-lat',
          title: { vi: 'huyện Mường Lát', en: 'Mường Lát district' },
          vndPerHectare: 1_500_000_000,
          capVnd: 20_000_000_000,
        },
        {
          code: 'other-mountain',
          title: { vi: 'các huyện miền núi khác', en: 'other mountain districts' },
          vndPerHectare: 700_000_000,
          capVnd: 15_000_000_000,
        },
        {
          code: 'plain-and-coast',
          title: { vi: 'vùng đồng bằng, ven biển', en: 'plain and coast' },
          vndPerHectare: 500_000_000,
          capVnd: 10_000_000_000,
        },
      ],
    },
  },
} as const satisfies Pack
