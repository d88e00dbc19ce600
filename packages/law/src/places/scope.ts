import type { IsoDate } from '@khuyencong/domain'
import { addressOf, type Address, type AddressPart } from './address.js'
import { districtOwnName, type Crosswalk, type FormerCommune, type FormerDistrict } from './crosswalk.js'
import { foldName, hasMarks, markedName, readings } from './names.js'
import { provinceOfText, type KnownProvince, type SameName } from './provinceNamed.js'
import { formerProvinceById, type Commune } from './units.js'

export const sameMarks: SameName = (name, text) => markedName(name) === markedName(text)
export const sameLetters: SameName = (name, text) => foldName(name) === foldName(text)

/**
 * How names may agree with a name in a text, the stricter first. A name with diacritics agrees only with one of
 * the same diacritics; without any it is compared by its letters, after its exact spelling where the text
 * around it has diacritics.
 */
export function agreements(name: string, text: string): readonly SameName[] {
  if (hasMarks(name)) return [sameMarks]
  return hasMarks(text) ? [sameMarks, sameLetters] : [sameLetters]
}

/** The province that a text names, of today or of before. */
export function provinceIn(text: string, namedOn: IsoDate): KnownProvince | undefined {
  for (const same of agreements(readings(text).at(-1)?.name ?? text, text)) {
    const found = provinceOfText(text, namedOn, same)
    if (found) return found
  }
  return undefined
}

/** The code of the province of today in which a known one lies. */
export function codeOfToday(province: KnownProvince): string {
  return province.level === 'province' ? province.place.code : province.place.provinceCode
}

/** Whether a former province is the known one, or lies in it. */
export function liesIn(formerProvinceId: string, province: KnownProvince | undefined): boolean {
  if (!province) return true
  return province.level === 'former-province'
    ? province.place.id === formerProvinceId
    : province.place.code === formerProvinceById(formerProvinceId)?.provinceCode
}

/** Whether a unit of today lies in a known province; in one of before only as far as the crosswalk says. */
export function communeLiesIn(
  { code, provinceCode }: Commune,
  province: KnownProvince | undefined,
  crosswalk: Crosswalk | undefined,
): boolean {
  if (!province) return true
  if (codeOfToday(province) !== provinceCode) return false
  if (province.level === 'province') return true
  const sources = crosswalk?.takenBy(code) ?? []
  return (
    sources.length === 0 || sources.some(({ formerProvinceId }) => formerProvinceId === province.place.id)
  )
}

// How the types of the district level begin, in full or shortened.
const districtTypes: readonly (readonly [string, RegExp])[] = [
  ['Thị xã', /^(?:thị xã\s|thi xa\s|tx[.\s])/iu],
  ['Thành phố', /^(?:thành phố\s|thanh pho\s|t\.?p[.\s])/iu],
  ['Huyện', /^(?:huyện\s|huyen\s|h\.)/iu],
  ['Quận', /^(?:quận\s|quan\s|q\.|q\d)/iu],
]

/**
 * The districts that a part of an address names, in a province if it is given: those of the type it says, or
 * where there are none those of any.
 */
export function districtsNamed(
  { text, readings: read }: Pick<AddressPart, 'text' | 'readings'>,
  province: KnownProvince | undefined,
  crosswalk: Crosswalk | undefined,
): readonly FormerDistrict[] {
  for (const { name, kind } of read.toReversed()) {
    if (kind !== undefined && kind !== 'district' && kind !== 'city') continue
    const lettered = (crosswalk?.districtsLettered(name) ?? []).filter(({ formerProvinceId }) =>
      liesIn(formerProvinceId, province),
    )
    for (const same of agreements(name, text)) {
      const found = lettered.filter((district) => same(districtOwnName(district), name))
      const type = kind && districtTypes.find(([, begins]) => begins.test(text))?.[0]
      const typed = found.filter((district) => type !== undefined && district.name.startsWith(type))
      if (found.length) return typed.length ? typed : found
    }
  }
  return []
}

/** Of what lies in several former provinces, that of the one which kept the name of a province of today. */
export function keptFirstOf<Row>(
  rows: readonly Row[],
  provinceOf: (row: Row) => string,
  province: KnownProvince | undefined,
): readonly Row[] {
  if (province?.level !== 'province') return rows
  const kept = rows.filter((row) => provinceOf(row) === province.place.formerIds[0])
  return kept.length ? kept : rows
}

/** An address, read with the provinces and districts that are known. */
export function readAddress(
  parts: readonly AddressPart[],
  namedOn: IsoDate,
  crosswalk: Crosswalk | undefined,
): Address<KnownProvince> {
  return addressOf<KnownProvince>(parts, {
    provinceOf: (part) => provinceIn(part, namedOn),
    sameProvince: (left, right) => codeOfToday(left) === codeOfToday(right),
    // Without a table of districts a part is one by its type word.
    isDistrict: (part, province) =>
      crosswalk ? districtsNamed(part, province, crosswalk).length > 0 : part.kind === 'district',
  })
}

/** The former communes that lie in a district, by its code. */
export function inDistricts(
  rows: readonly FormerCommune[],
  districts: readonly FormerDistrict[],
): readonly FormerCommune[] {
  return rows.filter((row) =>
    districts.some(
      ({ name, formerProvinceId }) => name === row.district && formerProvinceId === row.formerProvinceId,
    ),
  )
}
