import type { Pack } from '@khuyencong/policy'
import { secondHand } from './seen.js'

const number = '14/2019/NQ-HĐND'
const seen = secondHand(number)

/** 14/2019/NQ-HĐND of the people's council of the former province of Bình Dương: only the vote was seen. */
export const binhDuong = {
  id: 'binh-duong',
  title: {
    vi: 'Khuyến công địa phương tỉnh Bình Dương (cũ)',
    en: 'Local promotion in the former province of Bình Dương',
  },
  number,
  kind: 'resolution',
  issuer: { vi: 'Hội đồng nhân dân tỉnh Bình Dương', en: "People's council of Bình Dương" },
  issuedOn: '2019-07-31',
  inForceFrom: '2019-09-01',
  inForceBefore: null,
  provinceCode: '79',
  formerProvinces: ['binh-duong'],
  replaces: ['binh-duong-2015'],
  ...secondHand(number, {
    vi: 'Theo nguồn thứ cấp; chỉ thấy mức chi tổ chức bình chọn sản phẩm: cấp tỉnh, và cấp huyện tối đa 50.000.000 đồng một lần (cấp huyện kết thúc hoạt động từ 01/07/2025, không có nội dung tương ứng ở đây). Nơi áp dụng theo nguồn: huyện, thị xã, thành phố loại II, loại III. Các mức khác chưa thấy.',
    en: 'From a secondary source; only organising the vote was seen: of the province, and of a district at most 50,000,000 đồng each time (districts ended on 2025-07-01; no content here answers to it). Places by that source: rural districts, towns, cities of class II and III. No other level was seen.',
  }),
  norms: {
    'product-vote-provincial': {
      ...seen,
      unit: 'vote',
      capVnd: 100_000_000,
      content: { instrument: '45/2012/NĐ-CP', article: '4', clause: '4' },
      conditionsOf: 'product-vote-regional',
    },
  },
} as const satisfies Pack
