import type { IsoDate } from '@khuyencong/domain'
import type { AddressPart } from './address.js'
import type { Crosswalk, FormerCommune, FormerDistrict } from './crosswalk.js'
import { mergedOn } from './history.js'
import { communesLettered } from './nameIndex.js'
import type { NameReading } from './names.js'
import type { KnownProvince, SameName } from './provinceNamed.js'
import { agreements, communeLiesIn, inDistricts, keptFirstOf, liesIn } from './scope.js'
import type { Commune } from './units.js'

/** Where a name is looked for, and of which day it is. */
export interface Whereabouts {
  readonly text: string
  readonly province: KnownProvince | undefined
  /** The districts that the text names; `undefined` where it names none. */
  readonly districts: readonly FormerDistrict[] | undefined
  /** The day of which the name is; without one it may be of today or of before. */
  readonly namedOn: IsoDate | undefined
  readonly crosswalk: Crosswalk
}

/** The units, of today and of before 2025-07-01, that a name may stand for. */
export interface Matches {
  readonly current: readonly Commune[]
  readonly former: readonly FormerCommune[]
  /** The type word of the text is that of none of them. */
  readonly typeDiffers: boolean
  /** The name is an earlier one of the units of before. */
  readonly byAlias: boolean
  /** The district of the text is one that a unit of today took from. */
  readonly byOldDistrict: boolean
  /** A unit of before of another type bears the name too, and went elsewhere. */
  readonly alsoFormer: boolean
}

const exactly = { typeDiffers: false, byAlias: false, byOldDistrict: false, alsoFormer: false }

/** What a part of an address may stand for; `undefined` where nothing bears the name. */
export function matchesOf({ readings }: AddressPart, where: Whereabouts): Matches | undefined {
  const named = readings.filter(({ kind }) => kind !== 'province' && kind !== 'city' && kind !== 'district')
  for (const reading of named) {
    for (const same of agreements(reading.name, where.text)) {
      const found = byName(reading, same, where)
      if (found) return found
    }
  }
  for (const reading of named) {
    for (const same of agreements(reading.name, where.text)) {
      const found = byAlias(reading, same, where)
      if (found) return found
    }
  }
  return undefined
}

function byName(reading: NameReading, same: SameName, where: Whereabouts): Matches | undefined {
  const { province, districts, namedOn, crosswalk } = where
  const allCurrent = communesLettered(reading.name).filter(
    (commune) => same(commune.name, reading.name) && communeLiesIn(commune, province, crosswalk),
  )
  const allFormer = crosswalk
    .lettered(reading.name)
    .filter((row) => same(row.name, reading.name) && liesIn(row.formerProvinceId, province))
  if (districts) return inDistrict(reading, allCurrent, allFormer, districts, where)
  const former = namedOn !== undefined && namedOn >= mergedOn && allCurrent.length ? [] : allFormer
  return typed(reading, namedOn !== undefined && namedOn < mergedOn ? [] : allCurrent, former)
}

/** A district in the address makes the name one of before; else of a unit of today with land of the district. */
function inDistrict(
  reading: NameReading,
  current: readonly Commune[],
  former: readonly FormerCommune[],
  districts: readonly FormerDistrict[],
  { province, crosswalk }: Whereabouts,
): Matches | undefined {
  const inside = keptFirstOf(inDistricts(former, districts), (row) => row.formerProvinceId, province)
  if (inside.length) return typed(reading, [], inside)
  const taking = current.filter(({ code }) => inDistricts(crosswalk.takenBy(code), districts).length > 0)
  const found = typed(reading, taking, [])
  return found && { ...found, byOldDistrict: true }
}

/** With a type word, units of that type come first; one of before is never taken where one of today is named alike. */
function typed(
  { kind }: NameReading,
  current: readonly Commune[],
  former: readonly FormerCommune[],
): Matches | undefined {
  if (!current.length && !former.length) return undefined
  if (kind === undefined) return { ...exactly, current, former }
  const ofKind = <Unit extends { readonly type: string }>(units: readonly Unit[]) =>
    units.filter(({ type }) => type === kind)
  const [now, before] = [ofKind(current), ofKind(former)]
  if (!now.length && !before.length) return { ...exactly, current, former, typeDiffers: true }
  if (!now.length) return { ...exactly, current, former: before }
  const alsoFormer = former.some((row) => now.every(({ code }) => !row.into.includes(code)))
  return { ...exactly, current: now, former: before, alsoFormer }
}

function byAlias({ name }: NameReading, same: SameName, where: Whereabouts): Matches | undefined {
  const { province, districts, namedOn, crosswalk } = where
  if (namedOn !== undefined && namedOn >= mergedOn) return undefined
  const rows = crosswalk
    .aliased(name)
    .filter(
      ({ aliases = [], formerProvinceId }) =>
        aliases.some((alias) => same(alias, name)) && liesIn(formerProvinceId, province),
    )
  const former = districts
    ? keptFirstOf(inDistricts(rows, districts), (row) => row.formerProvinceId, province)
    : rows
  return former.length ? { ...exactly, current: [], former, byAlias: true } : undefined
}
