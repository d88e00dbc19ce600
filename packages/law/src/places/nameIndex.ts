import { hueRenamedOn } from './history.js'
import { foldName } from './names.js'
import { formerNameOn } from './onDate.js'
import {
  communes,
  formerProvinces,
  provinces,
  type Commune,
  type FormerProvince,
  type Province,
} from './units.js'

type Index<Place> = ReadonlyMap<string, readonly Place[]>

let ofProvinces: Index<Province> | undefined
let ofFormer: Index<FormerProvince> | undefined
let ofCommunes: Index<Commune> | undefined

/** Provinces of today whose name has the letters of a text; the index is made at the first question. */
export function provincesLettered(text: string): readonly Province[] {
  return (ofProvinces ??= byLetters(provinces, ({ name }) => [name])).get(foldName(text)) ?? []
}

/** Former provinces one of whose names has the letters of a text. */
export function formerProvincesLettered(text: string): readonly FormerProvince[] {
  const namesOf = (former: FormerProvince) => [former.name, formerNameOn(former, hueRenamedOn)]
  return (ofFormer ??= byLetters(formerProvinces, namesOf)).get(foldName(text)) ?? []
}

/** Commune-level units of today whose name has the letters of a text, in the order of their codes. */
export function communesLettered(text: string): readonly Commune[] {
  return (ofCommunes ??= byLetters(communes(), ({ name }) => [name])).get(foldName(text)) ?? []
}

function byLetters<Place>(places: readonly Place[], namesOf: (place: Place) => string[]): Index<Place> {
  const index = new Map<string, Place[]>()
  for (const place of places) {
    for (const key of new Set(namesOf(place).map(foldName))) {
      const group = index.get(key)
      if (group) group.push(place)
      else index.set(key, [place])
    }
  }
  return index
}
