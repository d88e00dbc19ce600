import { issue, type IsoDate, type Issue } from '@khuyencong/domain'
import { deepFreeze } from '@khuyencong/policy'
import { partsOf, type AddressPart } from './address.js'
import { nearNames } from './answer.js'
import type { Crosswalk, FormerDistrict } from './crosswalk.js'
import { mergedOn } from './history.js'
import { loadCrosswalk } from './loadCrosswalk.js'
import { communesLettered } from './nameIndex.js'
import { foldName, placeTextLimit } from './names.js'
import { dateIssue, notKnown } from './onDate.js'
import { matchesOf, type Matches, type Whereabouts } from './placeMatches.js'
import { placeOn } from './placeOn.js'
import { settled, type Settled } from './placeSettled.js'
import { unitOfProvince, unitsOfToday, type PlaceReading } from './placeUnit.js'
import type { KnownProvince } from './provinceNamed.js'
import { communeLiesIn, districtsNamed, inDistricts, readAddress } from './scope.js'
import { communeByCode } from './units.js'

/** When the place is asked about, and of which day its name is. */
export interface PlaceReadingOptions {
  /** The day of which the unit is wanted: from 2025-07-01 one of today, before it one of that time. */
  readonly on: IsoDate
  /** The day of which the name is. Left out, it may be a name of today or of before 2025-07-01. */
  readonly namedOn?: IsoDate
}

/**
 * What a name or an address as people write it stands for, of today or of before 2025-07-01.
 *
 * Reads `thôn 3, xã Ba Vì, huyện Ba Vì, Hà Nội, Việt Nam`, names without type or diacritics, and codes. An old
 * unit with one taker is found there, with what moved in `issues`; one with several is `divided`. A name that is
 * both of an old unit and of another unit of today is `ambiguous` unless its district or the day of the name
 * tells. A name with diacritics agrees with no unit of other diacritics.
 *
 * Loads the table of old communes (65 kB compressed) at the first call.
 *
 * Source: 19/2025/QĐ-TTg by vietnam-address-kit, second-hand.
 *
 * @example
 * ```ts
 * const now = await readPlace('thôn 3, xã Đặng Xá, huyện Gia Lâm, Hà Nội', { on: '2026-03-01' })
 * now.unit // => { code: '00541', type: 'commune', name: 'Phù Đổng', provinceCode: '01' }
 * const before = await readPlace('xã Đặng Xá, huyện Gia Lâm, Hà Nội', { on: '2025-06-30' })
 * before.unit // => { code: '00556', type: 'commune', name: 'Đặng Xá', provinceCode: '01' }
 * ```
 */
export async function readPlace(text: string, options: PlaceReadingOptions): Promise<PlaceReading> {
  return readPlaceWith(await loadCrosswalk(), text, options)
}

/**
 * The same, with a table at hand: for many texts in one go.
 *
 * @example
 * ```ts
 * const table = await loadCrosswalk()
 * readPlaceWith(table, 'xã Hà Nội', { on: '2026-03-01' }).state // => 'not-known'
 * ```
 */
export function readPlaceWith(
  crosswalk: Crosswalk,
  text: string,
  { on, namedOn }: PlaceReadingOptions,
): PlaceReading {
  const query = String(text)
  const answer = (found: Settled): PlaceReading => deepFreeze({ query, ...found })
  const refusal = textIssue(text) ?? dateIssue(on) ?? (namedOn === undefined ? undefined : dateIssue(namedOn))
  if (refusal) return answer(nothing(refusal))
  const bare = query.trim()
  const parts = partsOf(bare)
  if (!parts.length) return answer(nothing(issue('empty-text', 'place')))
  if (/^\d{5}$/.test(bare)) return answer(byCode(bare, crosswalk, on, namedOn))
  const whole = wholeProvince(parts, on, namedOn)
  if (whole) return answer(whole)
  const { province, district, commune, unknown } = readAddress(parts, namedOn ?? mergedOn, crosswalk)
  if (unknown) return answer(unmatchedPart(unknown, commune, { province, namedOn, crosswalk, on }))
  const districts = district && districtsNamed(district, province, crosswalk)
  const where = { text: bare, province, districts, namedOn, crosswalk }
  if (!commune || commune.kind === 'district' || commune.kind === 'city') {
    const named = districts ?? (commune ? districtsNamed(commune, province, crosswalk) : [])
    return answer(wholeDistrict(bare, named, on))
  }
  const matches = matchesOf(commune, where)
  const alike = districts || commune.kind ? [] : districtsNamed(commune, province, crosswalk)
  if (alike.length && !(namedOn !== undefined && namedOn >= mergedOn)) {
    return answer(alsoDistrict(bare, matches, alike, crosswalk, on))
  }
  if (!matches) return answer(unmatched(commune, province, crosswalk, on))
  return answer(settled(bare, matches, crosswalk, on))
}

const nothing = (...issues: readonly Issue[]): Settled => ({
  state: 'not-known',
  unit: null,
  candidates: [],
  issues,
})

function textIssue(text: unknown): Issue | undefined {
  if (typeof text !== 'string') {
    return issue('wrong-type', 'place', { value: String(text), expected: { vi: 'chuỗi ký tự', en: 'text' } })
  }
  return text.length > placeTextLimit
    ? issue('place-text-too-long', 'place', { length: text.length, maximum: placeTextLimit })
    : undefined
}

function byCode(code: string, crosswalk: Crosswalk, on: IsoDate, namedOn: IsoDate | undefined): Settled {
  const commune = communeByCode(code)
  const matches: Matches = {
    current: commune && !(namedOn !== undefined && namedOn < mergedOn) ? [commune] : [],
    former: namedOn !== undefined && namedOn >= mergedOn ? [] : crosswalk.coded(code),
    typeDiffers: false,
    byAlias: false,
    byOldDistrict: false,
    alsoFormer: false,
  }
  return matches.current.length || matches.former.length
    ? settled(code, matches, crosswalk, on)
    : nothing(notKnown(code, on))
}

/** A province by its code, id or name alone; communes of its name are told. */
function wholeProvince(
  [part, ...others]: readonly AddressPart[],
  on: IsoDate,
  namedOn: IsoDate | undefined,
): Settled | undefined {
  const level = part?.kind === undefined || part.kind === 'province' || part.kind === 'city'
  if (!part || others.length || !level) return undefined
  const answer = placeOn({ text: part.text, ...(namedOn !== undefined && { namedOn }) }, on)
  if (answer.state === 'not-known') return undefined
  const known = answer.state === 'found' ? [answer.found] : answer.candidates
  const units = known.flatMap((one) =>
    one.level === 'province' || one.level === 'former-province' ? [unitOfProvince(one, on)] : [],
  )
  const [unit] = units
  if (!unit || units.length < known.length) return undefined
  if (answer.state !== 'found')
    return { state: answer.state, unit: null, candidates: units, issues: answer.issues }
  const alike = answer.namesakes
  const told = alike.length
    ? [issue('place-namesakes', 'place', { value: part.text, count: alike.length }, 'warning')]
    : []
  return {
    state: 'found',
    unit,
    candidates: unitsOfToday(
      alike.map(({ code }) => code),
      on,
    ),
    issues: told,
  }
}

/** A district alone: an island that became a special zone whole, or too little to tell a commune. */
function wholeDistrict(text: string, districts: readonly FormerDistrict[], on: IsoDate): Settled {
  const into = districts.flatMap(({ into: code }) => code ?? [])
  const [unit, second] = unitsOfToday(into, on)
  return unit && !second && on >= mergedOn
    ? { state: 'found', unit, candidates: [], issues: [] }
    : nothing(issue('district-level-not-held', 'place', { value: text }))
}

/** A name without a type that is also a district's: any unit with land of the district may be meant. */
function alsoDistrict(
  text: string,
  matches: Matches | undefined,
  districts: readonly FormerDistrict[],
  crosswalk: Crosswalk,
  on: IsoDate,
): Settled {
  if (!matches) return wholeDistrict(text, districts, on)
  const said = settled(text, matches, crosswalk, on)
  const rows = inDistricts(crosswalk.all, districts)
  const codes = [...districts.flatMap(({ into }) => into ?? []), ...rows.flatMap(({ into }) => into)]
  const units = on >= mergedOn ? unitsOfToday([...new Set(codes)], on) : []
  const own = said.unit ? [said.unit, ...said.candidates] : said.candidates
  const others = units.filter(({ code }) => own.every((one) => one.code !== code))
  if (said.unit && !others.length && on >= mergedOn) return said
  const issues = [
    issue('place-name-also-district', 'place', { value: text, count: own.length + others.length }),
  ]
  return { state: 'ambiguous', unit: null, candidates: [...own, ...others], issues }
}

/** A district or province that is not known, such as a district that ended before 2025: what bears the name may be meant. */
function unmatchedPart(
  unknown: AddressPart,
  commune: AddressPart | undefined,
  { on, ...where }: Omit<Whereabouts, 'text' | 'districts'> & { readonly on: IsoDate },
): Settled {
  const text = commune?.text ?? ''
  const matches = commune && matchesOf(commune, { ...where, text, districts: undefined })
  const { unit, candidates } = matches ? settled(text, matches, where.crosswalk, on) : nothing()
  return { ...nothing(notKnown(unknown.text, on)), candidates: unit ? [unit] : candidates.slice(0, 10) }
}

/** Nothing agrees: those that differ in their diacritics alone may be what was meant. */
function unmatched(
  part: AddressPart,
  province: KnownProvince | undefined,
  crosswalk: Crosswalk,
  on: IsoDate,
): Settled {
  const name = part.readings.at(-1)?.name ?? part.text
  const like = communesLettered(name).filter((commune) => communeLiesIn(commune, province, crosswalk))
  const candidates = unitsOfToday(
    like.slice(0, 10).map(({ code }) => code),
    on,
  )
  return { ...nothing(notKnown(part.text, on, foldName(name) === '' ? [] : nearNames(name))), candidates }
}
