import type { IsoDate, Text, Verification } from '@khuyencong/domain'
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
  /** Where more than a secondary source was seen: the heading and recital as quoted. */
  readonly verification?: Verification
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
  verification,
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
    ...(verification && { verification }),
    norms: null,
  }
}

const one = (
  id: string,
  name: string,
  instrument: string,
  provinceCode: string,
  from: Located['from'],
  more: Pick<Located, 'issuedOn' | 'before' | 'note' | 'verification'> = {},
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

const headingOnly: Text = {
  vi: 'Chỉ thấy tên, số và ngày của văn bản theo trích dẫn; chưa thấy mức hỗ trợ.',
  en: 'Only title, number and days were seen, in quotation; its levels were not.',
}
const overlapDongThap: Text = {
  vi: 'Ban hành ngày 23/10/2018 (theo trích dẫn); ngày có hiệu lực và mức hỗ trợ chưa thấy. Một nguồn ghi Quyết định 29/2014 áp dụng đến 12/04/2019, nên hai văn bản có thể chồng nhau; ở đây đặt sau ngày đó.',
  en: 'Issued on 2018-10-23 (in quotation); its day of effect and levels were not seen. A source gives decision 29/2014 up to 2019-04-12, so that the two may overlap; it is placed after that day here.',
}
const fundNgheAn: Text = {
  vi: 'Quyết định về Quỹ khuyến công, biết theo nguồn thứ cấp; ngày có hiệu lực, ngày hết hiệu lực và mức hỗ trợ chưa thấy.',
  en: 'A decision on the promotion fund, known from a secondary source; its days of effect and end and its levels were not seen.',
}

/** An act that stood before another one that is known, up to the first day on which that one may stand. */
const earlier = (
  place: string,
  name: string,
  instrument: string,
  provinceCode: string,
  from: Located['from'],
  before: IsoDate,
  more: Pick<Located, 'issuedOn' | 'note' | 'verification'> = {},
): Pack => {
  const issued = /\/(\d{4})/.exec(instrument)?.[1] ?? ''
  return {
    ...one(place, name, instrument, provinceCode, from, { before, ...more }),
    id: `${place}-${issued}`,
  }
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
  // Its day of effect was not seen. It was issued before the day up to which a source gives the one before, so the
  // two may overlap; it is placed after that day.
  earlier(
    'dong-thap',
    'Đồng Tháp',
    'Quyết định 28/2018 của UBND tỉnh Đồng Tháp',
    '82',
    { notBefore: '2019-04-12' },
    '2024-07-11',
    { issuedOn: '2018-10-23', note: overlapDongThap },
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
  earlier('binh-duong', 'Bình Dương', '10/2015/NQ-HĐND8', '79', { notBefore: '2015-07-21' }, '2019-09-01', {
    issuedOn: '2015-07-21',
  }),
  earlier(
    'nghe-an',
    'Nghệ An',
    'Quyết định 27/2010 của UBND tỉnh Nghệ An',
    '40',
    { notBefore: '2010-04-20' },
    '2021-01-01',
    { issuedOn: '2010-04-20', note: fundNgheAn },
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
  one('bac-ninh', 'Bắc Ninh', '01/2020/QĐ-UBND', '24', '2020-01-24', { issuedOn: '2020-01-14' }),
  one('quang-ninh', 'Quảng Ninh', '41/2018/QĐ-UBND', '22', year(2018)),
  one('hai-phong', 'Hải Phòng', '21/2019/QĐ-UBND', '31', year(2019)),
  one('ha-noi', 'Hà Nội', '36/2024/NQ-HĐND', '01', { notBefore: '2024-12-10' }, { issuedOn: '2024-12-10' }),
  one(
    'thanh-hoa',
    'Thanh Hóa',
    '05/2021/QĐ-UBND',
    '38',
    { notBefore: '2021-04-05' },
    { issuedOn: '2021-04-05', verification: 'official-quote', note: headingOnly },
  ),
  located({
    id: 'tuyen-quang',
    name: 'Tuyên Quang',
    instrument: '42/2025/NQ-HĐND',
    kind: 'resolution',
    provinceCode: '08',
    // Issued by the council of the merged province.
    formerProvinces: ['tuyen-quang', 'ha-giang'],
    issuedOn: '2025-12-29',
    from: '2026-01-01',
    verification: 'official-quote',
    note: headingOnly,
  }),
  one('son-la', 'Sơn La', 'Nghị quyết 109/2025 của HĐND tỉnh Sơn La', '14', year(2025)),
  one('da-nang', 'Đà Nẵng', 'Nghị quyết 324/2020 của HĐND thành phố Đà Nẵng', '48', year(2020)),
  one('gia-lai', 'Gia Lai', '09/2021/QĐ-UBND', '52', year(2021), { note: laterGiaLai }),
  one('vinh-long', 'Vĩnh Long', 'Nghị quyết 11/2025 của HĐND tỉnh Vĩnh Long', '86', year(2025), {
    note: whichVinhLong,
  }),
  ...earlierActs,
])
