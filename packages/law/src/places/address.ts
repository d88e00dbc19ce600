import { foldName, readings, type NameKind, type NameReading } from './names.js'

/** One part of an address, such as `huyện Vụ Bản`. */
export interface AddressPart {
  readonly text: string
  /** What its type word says, if it has one. */
  readonly kind: NameKind | undefined
  readonly readings: readonly NameReading[]
}

/** An address parted by what its parts say; from a text of one part, the commune is that part. */
export interface Address<Province> {
  readonly province: Province | undefined
  readonly district: AddressPart | undefined
  readonly commune: AddressPart | undefined
  /** The part that should name a province or district and names none that is known. */
  readonly unknown: AddressPart | undefined
}

/** What is asked of names while an address is read. */
export interface KnownNames<Province> {
  readonly provinceOf: (text: string) => Province | undefined
  /** Whether two answers of `provinceOf` are one territory. */
  readonly sameProvince: (left: Province, right: Province) => boolean
  /** Whether a part names a district, of the province if there is one. */
  readonly isDistrict: (part: AddressPart, province: Province | undefined) => boolean
}

const country = new Set(['vietnam', 'vn', 'chxhcnvietnam'])

// "xã Tân Thành huyện Vụ Bản tỉnh Nam Định" and "xã Tân Thành - huyện Vụ Bản": a type word begins a part.
const beforeType =
  /\s+(?:[-–—]\s+)?(?=(?:huyện|quận|thị xã|thành phố|tỉnh|tp|tx)\s|t[px]\.)|\s+[-–—]\s+(?=(?:xã|phường|thị trấn|đặc khu)\s)/giu

/** The parts of an address; what stands in parentheses is left out, and so is the country. */
export function partsOf(text: string): readonly AddressPart[] {
  const parts = text
    .normalize('NFC')
    .replace(/\([^)]*\)/g, ' ')
    .replace(beforeType, ', ')
    .split(/[,;\n|]/)
    .map((part) => part.trim().replace(/\s+/g, ' ').replace(/\.$/, ''))
    .filter((part) => foldName(part) !== '' && !country.has(foldName(part)))
  return parts.map((part) => {
    const read = readings(part)
    return { text: part, kind: read.at(-1)?.kind, readings: read }
  })
}

const communeKinds: readonly (NameKind | undefined)[] = ['commune', 'ward', 'township', 'special-zone']
const isCommune = (part: AddressPart | undefined) => part !== undefined && communeKinds.includes(part.kind)
const isDistrictLevel = ({ kind }: AddressPart) => kind === 'district' || kind === 'city'

/**
 * Read an address from its end: province, district, commune; what stands before the commune (house, street,
 * hamlet) is not read. A district or province may be missing.
 */
export function addressOf<Province>(
  read: readonly AddressPart[],
  known: KnownNames<Province>,
): Address<Province> {
  const parts = [...read]
  const nothing = { province: undefined, district: undefined, commune: undefined, unknown: undefined }
  if (parts.length < 2) return { ...nothing, commune: parts[0] }
  const last = parts.at(-1)
  const province = last && !isCommune(last) ? known.provinceOf(last.text) : undefined
  if (province !== undefined) parts.pop()
  else if (last?.kind === 'province') return { ...nothing, unknown: last }
  const [nearest, before] = [parts.at(-1), parts.at(-2)]
  if (!nearest) return { ...nothing, province }
  if (isCommune(nearest)) return { ...nothing, province, commune: nearest }
  const district = known.isDistrict(nearest, province)
  if (district && before && (isDistrictLevel(nearest) || isCommune(before) || !isHamlet(before))) {
    return { ...nothing, province, district: nearest, commune: before }
  }
  if (isDistrictLevel(nearest)) {
    const again = known.provinceOf(nearest.text)
    const repeated = province !== undefined && again !== undefined && known.sameProvince(again, province)
    if (repeated && before) return { ...nothing, province, commune: before }
    return district
      ? { ...nothing, province, district: nearest }
      : { ...nothing, province, commune: before, unknown: nearest }
  }
  if (isCommune(before)) return { ...nothing, province, commune: before, unknown: nearest }
  return { ...nothing, province, commune: nearest }
}

// What stands before a commune in an address. A unit whose own name begins so is written with its type.
const hamlet =
  /^(?:số|thôn|xóm|ấp|bản|buôn|làng|khu|khóm|tổ|đội|đường|phố|ngõ|ngách|hẻm|quốc lộ|tỉnh lộ|km|lô|kcn|ccn|cụm|tdp)(?:\s|\d|\.|$)|^\d/iu
const isHamlet = ({ text, kind }: AddressPart) => kind === undefined && hamlet.test(text)
