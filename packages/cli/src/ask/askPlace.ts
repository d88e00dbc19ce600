import { describe, type IsoDate, type Lang, type Place } from '@khuyencong/domain'
import { loadCrosswalk, readPlaceWith, type Crosswalk, type PlaceUnit } from '@khuyencong/law/places'
import { unitText } from '../place/placeText.js'
import type { Talk } from './talk.js'

const words = {
  question: {
    vi: 'Nơi sản xuất ở đâu? Ghi địa chỉ như thường viết, theo tên xã mới hoặc tên cũ, ví dụ: thôn 3, xã Đặng Xá, huyện Gia Lâm, Hà Nội',
    en: 'Where is production? Write the address as usual, with the commune of today or of before: thôn 3, xã Đặng Xá, huyện Gia Lâm, Hà Nội',
  },
  again: {
    vi: 'Gõ số thứ tự, hoặc ghi lại địa chỉ (để trống nếu chưa biết)',
    en: 'Type a number, or write the address again (leave empty where it is not known)',
  },
  commune: {
    vi: 'Mới biết tỉnh, thành phố; ghi thêm tên xã, phường (để trống nếu chưa biết)',
    en: 'That is the province; write the commune or ward too (leave empty where it is not known)',
  },
} as const

/** Ask where production happens until it is one unit, or not known. */
export async function askPlace({ hear, say }: Talk, on: IsoDate, lang: Lang): Promise<Place> {
  const table = await loadCrosswalk()
  say(`\n${words.question[lang]}`)
  let province: Place = {}
  let candidates: readonly PlaceUnit[] = []
  for (;;) {
    const answer = await hear()
    if (!answer) return province
    const chosen = /^\d{1,2}$/.test(answer) ? candidates[Number(answer) - 1] : undefined
    const reading = chosen
      ? { unit: chosen, candidates: [], issues: [] }
      : readPlaceWith(table, answer, { on })
    for (const one of reading.issues) say(`  - ${describe(one, lang)}`)
    const { unit } = reading
    if (unit) say(`  → ${unitText(unit, on, lang)}`)
    if (unit && unit.code !== unit.provinceCode) return placeOf(unit, table)
    candidates = unit ? [] : reading.candidates
    if (unit) province = { provinceCode: unit.provinceCode }
    candidates.forEach((one, index) => say(`  ${index + 1}. ${unitText(one, on, lang)}`))
    say(`  (${(unit ? words.commune : words.again)[lang]})`)
  }
}

/** What a unit of today says of a place; the former province where all that went into it lay in one. */
function placeOf({ code, type, provinceCode }: PlaceUnit, table: Crosswalk): Place {
  const former = new Set(table.takenBy(code).map(({ formerProvinceId }) => formerProvinceId))
  const [formerProvince, second] = former
  return {
    provinceCode,
    communeCode: code,
    ...(type !== null && type !== 'province' && type !== 'city' && { unitType: type }),
    ...(formerProvince !== undefined && second === undefined && { formerProvince }),
  }
}
