import {
  governedOn,
  issue,
  unitTypes,
  type Application,
  type IsoDate,
  type Issue,
  type Place,
  type Text,
  type UnitType,
} from '@khuyencong/domain'

/** The tables of places that a decision may be given; the module `@khuyencong/law/places` fits. */
export interface PlaceTables {
  /** A commune-level unit of today by its code. */
  readonly communeByCode: (code: string) => KnownCommune | undefined
  /** The kind of a unit on a day. */
  readonly unitTypeOn: (
    code: string,
    on: IsoDate,
  ) =>
    | { readonly state: 'known'; readonly type: UnitType }
    | { readonly state: 'not-known'; readonly candidates: readonly UnitType[] }
  /** A province of today by its code. */
  readonly provinceByCode: (code: string) => { readonly name: string } | undefined
  /** The provinces before the merge, with the one that each went into. */
  readonly formerProvinces: readonly {
    readonly code: string
    readonly name: string
    readonly provinceCode: string
  }[]
}

interface KnownCommune {
  readonly name: string
  readonly provinceCode: string
}

/** An application with what its commune code says, and what of it contradicts the tables. */
export interface PlacedApplication {
  readonly application: Application
  readonly issues: readonly Issue[]
}

/** The tables hold the units since this day; a code of before may be another unit's. */
const unitsSince = '2025-07-01'

/**
 * What the tables say of the commune code of an application: kind of unit and province are filled in where they are
 * not given, and an error tells where they are another's than those given.
 */
export function placed(application: Application, tables: PlaceTables): PlacedApplication {
  const { place } = application
  const on = governedOn(application)
  const { communeCode: code } = place ?? {}
  if (!place || code === undefined || on < unitsSince) return { application, issues: [] }
  const commune = tables.communeByCode(code)
  if (!commune) {
    const unknown = issue('place-code-unknown', 'place.communeCode', { code, on: { day: on } }, 'warning')
    return { application, issues: [unknown] }
  }
  const answer = tables.unitTypeOn(code, on)
  const types = answer.state === 'known' ? [answer.type] : answer.candidates
  const unit = named(commune, types, tables)
  const wrongType = place.unitType !== undefined && types.length > 0 && !types.includes(place.unitType)
  const wrongProvince = place.provinceCode !== undefined && place.provinceCode !== commune.provinceCode
  if (wrongType || wrongProvince) {
    const parameters = { code, unit, given: given(place, tables) }
    return { application, issues: [issue('place-contradiction', 'place.communeCode', parameters)] }
  }
  const type = answer.state === 'known' ? answer.type : undefined
  const filled: Place = {
    ...place,
    provinceCode: commune.provinceCode,
    ...(place.unitType === undefined && type !== undefined && { unitType: type }),
  }
  const isFilled = place.provinceCode === undefined || filled.unitType !== place.unitType
  return isFilled
    ? {
        application: { ...application, place: filled },
        issues: [issue('place-filled-in', 'place.communeCode', { code, unit }, 'info')],
      }
    : { application, issues: [] }
}

/** A unit as people write it, with the kinds that it may be. */
function named(
  { name, provinceCode }: KnownCommune,
  types: readonly UnitType[],
  { provinceByCode }: PlaceTables,
): Text {
  const province = provinceByCode(provinceCode)?.name ?? provinceCode
  const say = (lang: keyof Text) =>
    `${types.map((type) => unitTypes[type][lang]).join('/')} ${name}, ${province}`.trim()
  return { vi: say('vi'), en: say('en') }
}

function given({ unitType, provinceCode }: Place, { provinceByCode }: PlaceTables): Text {
  const province = provinceCode && (provinceByCode(provinceCode)?.name ?? provinceCode)
  const say = (lang: keyof Text) =>
    [unitType && unitTypes[unitType][lang], province].filter(Boolean).join(', ')
  return { vi: say('vi'), en: say('en') }
}

/** Of a province code that is not one of today: the province that it was the code of, and the code of today. */
export function formerCodeIssues(
  issues: readonly Issue[],
  { formerProvinces, provinceByCode }: PlaceTables,
): readonly Issue[] {
  return issues.map((found) => {
    const value =
      found.code === 'unknown-value' && found.path === 'place.provinceCode' && found.parameters?.['value']
    const former = formerProvinces.find(({ code }) => code === value)
    if (!former) return found
    const { code, name, provinceCode } = former
    const now = `${provinceByCode(provinceCode)?.name ?? ''} (${provinceCode})`
    return issue('province-code-former', found.path, { value: code, name, now }, 'error', [provinceCode])
  })
}
