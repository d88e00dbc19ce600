import type { IsoDate, Text } from '@khuyencong/domain'
import type { Pack } from '@khuyencong/policy'
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
}: Located): Pack {
  return {
    id,
    title: { vi: `Khuyến công địa phương: ${name}`, en: `Local promotion: ${name}` },
    number: numbered.test(instrument) ? instrument : null,
    kind,
    issuer: { vi: `${bodies[kind][0]} ${name}`, en: `${bodies[kind][1]} of ${name}` },
    issuedOn: issuedOn ?? null,
    ...(typeof from === 'string' ? { inForceFrom: from } : { inForceFrom: null, notBefore: from.notBefore }),
    inForceBefore: null,
    provinceCode,
    formerProvinces,
    ...secondHand(instrument, figuresNotSeen),
    norms: null,
  }
}

const one = (
  id: string,
  name: string,
  instrument: string,
  provinceCode: string,
  from: Located['from'],
  issuedOn?: IsoDate,
): Pack =>
  located({
    id,
    name,
    instrument,
    provinceCode,
    from,
    kind: instrument.includes('QĐ') ? 'decision' : 'resolution',
    formerProvinces: [id],
    ...(issuedOn !== undefined && { issuedOn }),
  })

const year = (number: number) => ({ notBefore: `${number}-01-01` })

/**
 * Acts that are known to exist and whose levels were not seen. They keep an older act, or silence, from being
 * taken for the law of their place.
 */
export const locatedActs: readonly Pack[] = [
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
  one('ninh-thuan', 'Ninh Thuận', '10/2025/NQ-HĐND', '56', '2025-05-09', '2025-04-28'),
  one('quang-tri', 'Quảng Trị', '38/2020/NQ-HĐND', '44', { notBefore: '2020-07-23' }, '2020-07-23'),
  one('nghe-an', 'Nghệ An', '32/2021/QĐ-UBND', '40', year(2021)),
  one('bac-ninh', 'Bắc Ninh', '01/2020/QĐ-UBND', '24', '2020-01-24'),
  one('quang-ninh', 'Quảng Ninh', '41/2018/QĐ-UBND', '22', year(2018)),
  one('hai-phong', 'Hải Phòng', '21/2019/QĐ-UBND', '31', year(2019)),
  one('ha-noi', 'Hà Nội', '36/2024/NQ-HĐND', '01', { notBefore: '2024-12-10' }, '2024-12-10'),
  one('thanh-hoa', 'Thanh Hóa', '05/2021/QĐ-UBND', '38', year(2021)),
  one('son-la', 'Sơn La', 'Nghị quyết 109/2025 của HĐND tỉnh Sơn La', '14', year(2025)),
  one('da-nang', 'Đà Nẵng', 'Nghị quyết 324/2020 của HĐND thành phố Đà Nẵng', '48', year(2020)),
]
