import type { Pack } from '@khuyencong/policy'
import { secondHand } from './seen.js'

const act = 'Nghị quyết về làng nghề của HĐND thành phố Hà Nội có hiệu lực từ 01/01/2026'
const seen = secondHand(act, {
  vi: 'Theo nguồn thứ cấp; chưa thấy điều, khoản. Cao hơn mức quốc gia, theo cơ sở pháp lý khác.',
  en: 'From a secondary source; article and clause were not seen. Above the national level, on another legal basis.',
})

/** The resolution of Hà Nội on craft villages: above the national level, on another legal basis. */
export const haNoiCraftVillages = {
  id: 'ha-noi-craft-villages',
  title: { vi: 'Hỗ trợ làng nghề của thành phố Hà Nội', en: 'Support for craft villages in Hà Nội' },
  number: null,
  kind: 'resolution',
  issuer: { vi: 'Hội đồng nhân dân thành phố Hà Nội', en: "People's council of Hà Nội" },
  issuedOn: null,
  inForceFrom: '2026-01-01',
  inForceBefore: null,
  provinceCode: '01',
  formerProvinces: ['ha-noi'],
  limitedTo: { craftVillages: true },
  ...secondHand(act, {
    vi: 'Theo nguồn thứ cấp; số và ngày ban hành chưa thấy. Nghị quyết riêng về làng nghề; mức cho nghệ nhân không thuộc nội dung ở đây.',
    en: 'From a secondary source; number and day of issue were not seen. A resolution of its own on craft villages; its levels for artisans are none of the activities here.',
  }),
  norms: {
    'advanced-machinery': { ...seen, unit: 'establishment', share: '0.50', capVnd: 500_000_000 },
  },
} as const satisfies Pack
