import type { IsoDate, Text } from '@khuyencong/domain'
import { deepFreeze, type Pack } from '@khuyencong/policy'
import { secondHand } from './seen.js'

interface Located {
  readonly id: string
  readonly name: string
  readonly instrument: string
  readonly kind: keyof typeof bodies
  readonly provinceCode: string
  readonly formerProvinces: readonly string[]
  readonly issuedOn?: IsoDate
  /** The day it took effect, or the first on which it can have. */
  readonly from: IsoDate | { readonly notBefore: IsoDate }
  /** The day from which a later act that is known stands for the place. */
  readonly before?: IsoDate
  /** What else must be said of it. */
  readonly note?: Text
}

const bodies = {
  decision: ['Ủy ban nhân dân', "People's committee"],
  resolution: ['Hội đồng nhân dân', "People's council"],
} as const

const figuresNotSeen: Text = {
  vi: 'Biết văn bản theo nguồn thứ cấp; chưa thấy mức hỗ trợ.',
  en: 'The act is known from a secondary source; its levels were not seen.',
}

const numbered = /^\d+\/\d{4}\/(NQ|QĐ)-(HĐND|UBND)$/

function located({
  id,
  name,
  instrument,
  kind,
  provinceCode,
  formerProvinces,
  issuedOn,
  from,
  before,
  note,
}: Located): Pack {
  return {
    id,
    title: { vi: `Khuyến công địa phương: ${name}`, en: `Local promotion: ${name}` },
    number: numbered.test(instrument) ? instrument : null,
    kind,
    issuer: { vi: `${bodies[kind][0]} ${name}`, en: `${bodies[kind][1]} of ${name}` },
    issuedOn: issuedOn ?? null,
    ...(typeof from === 'string' ? { inForceFrom: from } : { inForceFrom: null, notBefore: from.notBefore }),
    inForceBefore: before ?? null,
    provinceCode,
    formerProvinces,
    ...secondHand(instrument, note ?? figuresNotSeen),
    norms: null,
  }
}

const one = (
  id: string,
  name: string,
  instrument: string,
  provinceCode: string,
  from: Located['from'],
  more: Pick<Located, 'issuedOn' | 'before' | 'note'> = {},
): Pack =>
  located({
    id,
    name,
    instrument,
    provinceCode,
    from,
    kind: /^Quyết định|QĐ/.test(instrument) ? 'decision' : 'resolution',
    formerProvinces: [id],
    ...more,
  })

const year = (number: number) => ({ notBefore: `${number}-01-01` }) as const

const laterGiaLai: Text = {
  vi: 'Biết văn bản theo nguồn thứ cấp; chưa thấy mức hỗ trợ. Một bài báo nêu máy móc tiên tiến 50 %, tối đa 270.000.000 đồng, có lẽ của Gia Lai theo văn bản sau; tỉnh, số và ngày của văn bản đó chưa thấy nên không dùng.',
  en: 'The act is known from a secondary source; its levels were not seen. A news report gives advanced machinery 50 %, at most 270,000,000 đồng, probably of Gia Lai under a later act; its province, number and days were not seen, so it is not used.',
}
const whichVinhLong: Text = {
  vi: 'Biết văn bản theo nguồn thứ cấp; chưa thấy mức hỗ trợ và ngày ban hành, nên chưa biết có áp dụng cho Bến Tre, Trà Vinh cũ hay không.',
  en: 'The act is known from a secondary source; its levels and its day were not seen, so whether it covers former Bến Tre and Trà Vinh is not known.',
}

/** An act that stood before another one that is known, up to the first day on which that one may stand. */
const earlier = (
  place: string,
  name: string,
  instrument: string,
  provinceCode: string,
  from: Located['from'],
  before: IsoDate,
): Pack => {
  const issued = /\/(\d{4})/.exec(instrument)?.[1] ?? ''
  return { ...one(place, name, instrument, provinceCode, from, { before }), id: `${place}-${issued}` }
}

const earlierActs: readonly Pack[] = [
  earlier(
    'dong-thap',
    'Đồng Tháp',
    'Quyết định 29/2014 của UBND tỉnh Đồng Tháp',
    '82',
    '2014-12-12',
    '2019-04-12',
  ),
  // Its day of effect was not seen: it is placed after the end of the one before.
  earlier(
    'dong-thap',
    'Đồng Tháp',
    'Quyết định 28/2018 của UBND tỉnh Đồng Tháp',
    '82',
    { notBefore: '2019-04-12' },
    '2024-07-11',
  ),
  earlier('son-la', 'Sơn La', 'Quyết định 20/2014 của UBND tỉnh Sơn La', '14', year(2014), '2018-01-01'),
  earlier('son-la', 'Sơn La', 'Quyết định 38/2018 của UBND tỉnh Sơn La', '14', year(2018), '2025-01-01'),
  earlier(
    'da-nang',
    'Đà Nẵng',
    'Nghị quyết 21/2016 và Quyết định 33/2016 của thành phố Đà Nẵng',
    '48',
    year(2016),
    '2020-01-01',
  ),
  earlier('phu-tho', 'Phú Thọ', 'Quyết định 1648/2015 của UBND tỉnh Phú Thọ', '25', year(2015), '2026-01-01'),
]

/**
 * Acts that are known to exist and whose levels were not seen. They keep an older act, or silence, from being
 * taken for the law of their place.
 */
export const locatedActs: readonly Pack[] = /* @__PURE__ */ deepFreeze([
  located({
    id: 'phu-tho',
    name: 'Phú Thọ',
    instrument: '23/2025/NQ-HĐND',
    kind: 'resolution',
    provinceCode: '25',
    // Issued by the council of the merged province.
    formerProvinces: ['phu-tho', 'vinh-phuc', 'hoa-binh'],
    issuedOn: '2025-10-28',
    from: '2026-01-01',
  }),
  one('ninh-thuan', 'Ninh Thuận', '10/2025/NQ-HĐND', '56', '2025-05-09', { issuedOn: '2025-04-28' }),
  one(
    'quang-tri',
    'Quảng Trị',
    '38/2020/NQ-HĐND',
    '44',
    { notBefore: '2020-07-23' },
    { issuedOn: '2020-07-23' },
  ),
  one('nghe-an', 'Nghệ An', '32/2021/QĐ-UBND', '40', year(2021)),
  one('bac-ninh', 'Bắc Ninh', '01/2020/QĐ-UBND', '24', '2020-01-24'),
  one('quang-ninh', 'Quảng Ninh', '41/2018/QĐ-UBND', '22', year(2018)),
  one('hai-phong', 'Hải Phòng', '21/2019/QĐ-UBND', '31', year(2019)),
  one('ha-noi', 'Hà Nội', '36/2024/NQ-HĐND', '01', { notBefore: '2024-12-10' }, { issuedOn: '2024-12-10' }),
  one('thanh-hoa', 'Thanh Hóa', '05/2021/QĐ-UBND', '38', year(2021)),
  one('son-la', 'Sơn La', 'Nghị quyết 109/2025 của HĐND tỉnh Sơn La', '14', year(2025)),
  one('da-nang', 'Đà Nẵng', 'Nghị quyết 324/2020 của HĐND thành phố Đà Nẵng', '48', year(2020)),
  one('gia-lai', 'Gia Lai', '09/2021/QĐ-UBND', '52', year(2021), { note: laterGiaLai }),
  one('vinh-long', 'Vĩnh Long', 'Nghị quyết 11/2025 của HĐND tỉnh Vĩnh Long', '86', year(2025), {
    note: whichVinhLong,
  }),
  ...earlierActs,
])
