import { describe, unitTypes, type IsoDate, type Lang, type Text } from '@khuyencong/domain'
import {
  formerProvinces,
  mergedOn,
  provinceByCode,
  type PlaceReading,
  type PlaceUnit,
} from '@khuyencong/law/places'

const states = {
  found: { vi: 'tìm thấy', en: 'found' },
  divided: { vi: 'đơn vị cũ đã chia về nhiều nơi, cần chọn', en: 'the old unit went into several; choose' },
  ambiguous: { vi: 'có thể là nhiều nơi, cần chọn', en: 'several units may be meant; choose' },
  'not-known': { vi: 'không tìm thấy', en: 'not found' },
} as const satisfies Record<PlaceReading['state'], Text>

const provinceTypes = {
  province: { vi: 'tỉnh', en: 'province' },
  city: { vi: 'thành phố', en: 'city' },
} as const satisfies Record<string, Text>

/** A reading as lines: what it is, the units in question, and what must be known of it. */
export function readingLines(
  { query, state, unit, candidates, issues }: PlaceReading,
  on: IsoDate,
  lang: Lang,
): string[] {
  return [
    `${query}: ${unit ? unitText(unit, on, lang) : states[state][lang]}`,
    ...candidates.map((one) => `  · ${unitText(one, on, lang)}`),
    ...issues.map((one) => `  - ${describe(one, lang)}`),
  ]
}

/** A unit with its type, province and code, as a text tells it: `xã Phù Đổng, Hà Nội (mã 00541)`. */
export function unitText({ code, type, name, provinceCode }: PlaceUnit, on: IsoDate, lang: Lang): string {
  const word =
    type === null
      ? ''
      : type === 'province' || type === 'city'
        ? provinceTypes[type][lang]
        : unitTypes[type][lang]
  const titled = lang === 'vi' ? `${word} ${name}` : `${name} ${word}`
  const whole = code === provinceCode ? titled.trim() : `${titled.trim()}, ${provinceText(provinceCode, on)}`
  return `${whole} (${lang === 'vi' ? 'mã' : 'code'} ${code})`
}

/** Codes of provinces of before 2025-07-01 may stand for another today. */
function provinceText(code: string, on: IsoDate): string {
  const found = on < mergedOn ? formerProvinces.find((one) => one.code === code) : provinceByCode(code)
  return found?.name ?? code
}
