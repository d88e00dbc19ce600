import type { IsoDate } from '@khuyencong/domain'
import { dividedPlace, foundPlace, type KnownPlace, type PlaceAnswer } from './answer.js'
import { formerRanks, mergedOn } from './history.js'
import { formerProvincesLettered, provincesLettered } from './nameIndex.js'
import { inFull, readings, type NameKind } from './names.js'
import { formerNameOn, rankOn } from './onDate.js'
import {
  formerProvinceById,
  formerProvinces,
  provinceByCode,
  type FormerProvince,
  type Province,
} from './units.js'

/** A province-level unit, of today or of before. */
export type KnownProvince = Extract<KnownPlace, { readonly level: 'province' | 'former-province' }>

/** Whether a name of the data is the name in a text. */
export type SameName = (name: string, text: string) => boolean

/** A province-level unit by a code of the 34, an id of the 63, or a code of those that is none of today. */
export function provinceOfCode(text: string): KnownProvince | undefined {
  const province = provinceByCode(text)
  if (province) return { level: 'province', place: province }
  const former = formerProvinceById(text) ?? formerProvinces.find(({ code }) => code === text)
  return former && { level: 'former-province', place: former }
}

/** A province-level unit by its name: one in use on the day first, then an older one. */
export function provinceOfName(
  text: string,
  kind: NameKind | undefined,
  namedOn: IsoDate,
  same: SameName,
): KnownProvince | undefined {
  const name = inFull(text)
  if (namedOn >= mergedOn) {
    const place = provincesLettered(name).find((province) => same(province.name, name))
    if (place) return kind === 'city' && !isCity(place, namedOn) ? undefined : { level: 'province', place }
  }
  const place = formerProvincesLettered(name).find(
    (former) => same(former.name, name) || same(formerNameOn(former, namedOn), name),
  )
  if (!place || (kind === 'city' && !wasCity(place, namedOn))) return undefined
  return { level: 'former-province', place }
}

/** A province-level unit by code, id or name with or without its type. */
export function provinceOfText(text: string, namedOn: IsoDate, same: SameName): KnownProvince | undefined {
  const byCode = provinceOfCode(text)
  if (byCode) return byCode
  for (const { name, kind } of readings(text)) {
    const found =
      kind === undefined || kind === 'province' || kind === 'city'
        ? provinceOfName(name, kind, namedOn, same)
        : undefined
    if (found) return found
  }
  return undefined
}

/**
 * A "thành phố" that is no centrally-run city is one of the district level: thành phố Lào Cai is not Lào Cai.
 */
function isCity({ code }: Province, namedOn: IsoDate): boolean {
  const answer = rankOn(code, namedOn)
  return answer.state === 'known' && answer.rank === 'city'
}

function wasCity({ id }: FormerProvince, namedOn: IsoDate): boolean {
  return formerRanks(id).some(({ rank, period }) => rank === 'city' && period.from <= namedOn)
}

/** Where a province-level unit is on a day: whole in one, or, for one of the 34 before it was made, in several. */
export function provinceAt(known: KnownProvince, date: IsoDate): PlaceAnswer {
  if (known.level === 'former-province') {
    const province = date >= mergedOn ? provinceByCode(known.place.provinceCode) : undefined
    return province
      ? foundPlace({ level: 'province', place: province }, date, known)
      : foundPlace(known, date)
  }
  if (date >= mergedOn) return foundPlace(known, date)
  const before = formerProvinces
    .filter(({ provinceCode }) => provinceCode === known.place.code)
    .map((place): KnownPlace => ({ level: 'former-province', place }))
  const [only, second] = before
  return only && !second ? foundPlace(only, date, known) : dividedPlace(known.place.name, date, known, before)
}
