import { unitTypes, type IsoDate, type Issue, type UnitType } from '@khuyencong/domain'
import { movedTexts, type FormerCommune, type Moved } from './crosswalk.js'
import { rankOn, unitTypeOn } from './onDate.js'
import type { KnownProvince } from './provinceNamed.js'
import { fullName } from './search.js'
import { communeByCode, formerProvinceById, type Commune } from './units.js'

/** A unit as a host stores it: of today with today's codes, of before 2025-07-01 with those of that time. */
export interface PlaceUnit {
  readonly code: string
  /** `null` where it is not known on the day, which an issue then says. */
  readonly type: UnitType | 'province' | 'city' | null
  /** Without its type. */
  readonly name: string
  /** Of a province-level unit, its own code. */
  readonly provinceCode: string
}

/** What a name, code or address stands for on a day. */
export interface PlaceReading {
  /** The text as it was given. */
  readonly query: string
  /**
   * `divided`: the unit named went into several; ask which part is meant. `ambiguous`: several units may be
   * meant; ask which one is. `not-known`: no unit agrees.
   */
  readonly state: 'found' | 'divided' | 'ambiguous' | 'not-known'
  /** The unit, where it is found. */
  readonly unit: PlaceUnit | null
  /** The units to ask about; where nothing agrees, those with the same letters, at most ten. */
  readonly candidates: readonly PlaceUnit[]
  readonly issues: readonly Issue[]
}

/** A commune-level unit of today, with its type on the day. */
export function unitOf({ code, name, provinceCode }: Commune, on: IsoDate): PlaceUnit {
  const answer = unitTypeOn(code, on)
  return { code, type: answer.state === 'known' ? answer.type : null, name, provinceCode }
}

/** The units of today with these codes. */
export function unitsOfToday(codes: readonly string[], on: IsoDate): readonly PlaceUnit[] {
  return codes.flatMap((code) => {
    const commune = communeByCode(code)
    return commune ? [unitOf(commune, on)] : []
  })
}

/** A commune-level unit of before, with the codes of that time. */
export function unitOfFormer({ code = '', type, name, formerProvinceId }: FormerCommune): PlaceUnit {
  return { code, type, name, provinceCode: formerProvinceById(formerProvinceId)?.code ?? '' }
}

/** A province-level unit, with its rank on the day. */
export function unitOfProvince({ level, place }: KnownProvince, on: IsoDate): PlaceUnit {
  const rank = rankOn(level === 'province' ? place.code : place.id, on)
  const type = rank.state === 'known' ? rank.rank : null
  return { code: place.code, type, name: place.name, provinceCode: place.code }
}

/** A former unit as people write it: `xã Tân Thành, huyện Vụ Bản, Nam Định`. */
export function fullFormerName({ type, name, district, formerProvinceId }: FormerCommune): string {
  const province = formerProvinceById(formerProvinceId)?.name
  return [`${unitTypes[type].vi} ${name}`, district && lowered(district), province].filter(Boolean).join(', ')
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** What a former unit gave to a unit of today, by its code. */
export function movedInto({ into, moved }: FormerCommune, code: string): Moved | undefined {
  return moved?.[into.indexOf(code)]
}

/** The parameters of an issue that tells where a former unit went. */
export function wentTo(row: FormerCommune, code: string) {
  const commune = communeByCode(code)
  return {
    former: fullFormerName(row),
    name: commune ? fullName(commune) : code,
    moved: movedTexts[movedInto(row, code) ?? 'part'],
  }
}
