import { issue, type IsoDate, type Issue } from '@khuyencong/domain'
import {
  ambiguousPlace,
  dividedPlace,
  foundPlace,
  noPlace,
  unknownPlace,
  type KnownPlace,
  type PlaceAnswer,
} from './answer.js'
import { partsOf } from './address.js'
import type { Crosswalk, FormerCommune, FormerDistrict } from './crosswalk.js'
import { mergedOn } from './history.js'
import { communesLettered } from './nameIndex.js'
import { placeTextLimit, readings, type NameReading } from './names.js'
import { dateIssue, madeByReform } from './onDate.js'
import {
  provinceAt,
  provinceOfCode,
  provinceOfName,
  type KnownProvince,
  type SameName,
} from './provinceNamed.js'
import {
  agreements,
  communeLiesIn,
  districtsNamed,
  inDistricts,
  liesIn,
  provinceIn,
  readAddress,
} from './scope.js'
import { fullName } from './search.js'
import { communeByCode, type Commune } from './units.js'

/** A place asked about, in parts; a text alone stands for `{ text }`. */
export interface PlaceQuery {
  /** A code, an id, or a name with or without its type, alone or as an address: `thôn 3, xã Ba Vì, Hà Nội`. */
  readonly text: string
  /** The code, id or name of the province, of today or of before. */
  readonly province?: string
  /** The day of which the name or code is; the day asked about if not said. */
  readonly namedOn?: IsoDate
}

/** What `placeOn` may be told beside the question. */
export interface PlaceOptions {
  /** Where the communes of before went, as from `loadCrosswalk`; without it their names cannot be resolved. */
  readonly crosswalk?: Crosswalk
}

interface Question {
  readonly text: string
  readonly date: IsoDate
  readonly namedOn: IsoDate
  readonly province: KnownProvince | undefined
  /** The districts that the text names; `undefined` where it names none. */
  readonly districts: readonly FormerDistrict[] | undefined
  readonly crosswalk: Crosswalk | undefined
}

/**
 * What a name or code, of today or of before, stands for on a day.
 *
 * A name is first read as one in use on the day `namedOn` (the day asked about if not said), then as an
 * older one; where it may be either, ask `readPlace`. A province is tried before a commune, unless the text says
 * which. Every former province moved whole, so its name gives one answer. An old name of a commune is answered
 * from the crosswalk that is given, and is `not-known` without one. A name with diacritics agrees only with
 * one of the same diacritics.
 *
 * Source: 202/2025/QH15 for the merges; 26/2014/TT-BCT, article 3, for the names before.
 *
 * @example
 * ```ts
 * const after = placeOn('tỉnh Hà Nam', '2026-03-01')
 * after.state === 'found' && after.found.place.name // => 'Ninh Bình'
 * placeOn('37', '2025-06-30').state // => 'divided'
 * placeOn('xã Tân Thành', '2026-03-01').state // => 'ambiguous'
 * placeOn({ text: 'xã Tân Thành', namedOn: '2024-01-01' }, '2026-03-01').state // => 'not-known'
 * ```
 */
export function placeOn(query: string | PlaceQuery, date: IsoDate, options: PlaceOptions = {}): PlaceAnswer {
  const asked = typeof query === 'string' ? { text: query } : query
  const namedOn = asked.namedOn ?? date
  const { crosswalk } = options
  const refusal =
    tooLong(asked.text) ?? tooLong(asked.province ?? '') ?? dateIssue(date) ?? dateIssue(namedOn)
  if (refusal) return noPlace(refusal)
  const address = readAddress(partsOf(asked.text), namedOn, crosswalk)
  if (address.unknown) return unknownPlace(address.unknown.text, date)
  const province = asked.province === undefined ? address.province : provinceIn(asked.province, namedOn)
  if (asked.province !== undefined && !province) return unknownPlace(asked.province, date)
  const districts = address.district && districtsNamed(address.district, province, crosswalk)
  const text = address.commune?.text ?? address.district?.text ?? asked.text.trim()
  const question: Question = { text, date, namedOn, province, districts, crosswalk }
  return byCode(question) ?? byName(question)
}

function tooLong({ length }: string): Issue | undefined {
  return length > placeTextLimit
    ? issue('place-text-too-long', 'place', { length, maximum: placeTextLimit })
    : undefined
}

function byCode(question: Question): PlaceAnswer | undefined {
  const { text, date, namedOn, crosswalk } = question
  const province = question.province ? undefined : provinceOfCode(text)
  if (province) return provinceAt(province, date)
  if (!/^\d{5}$/.test(text)) return undefined
  const commune = communeByCode(text)
  const current = commune && inPlace(commune, question) ? commune : undefined
  if (namedOn >= mergedOn && current) return communeAt(current, question)
  const rows = former(crosswalk?.coded(text), question)
  if (rows.length) return formerCommunesAt(rows, question)
  if (!commune) return unknownPlace(text, date)
  return date < mergedOn && current
    ? communeAt(current, question)
    : noPlace(madeByReform(text), notHeld(text))
}

function byName(question: Question): PlaceAnswer {
  const read = readings(question.text)
  for (const reading of read) {
    for (const same of agreements(reading.name, question.text)) {
      const answer = byReading(reading, question, same)
      if (answer) return answer
    }
  }
  const { text, date, namedOn, crosswalk } = question
  const last = read.at(-1)
  if (last?.kind === 'district' || last?.kind === 'city') {
    return noPlace(issue('district-level-not-held', 'place', { value: text }))
  }
  const why = crosswalk ? [] : [notHeld(text)]
  return namedOn < mergedOn && why.length ? noPlace(...why) : unknownPlace(text, date, last?.name, why)
}

function byReading(reading: NameReading, question: Question, same: SameName): PlaceAnswer | undefined {
  const { kind, name } = reading
  if (kind === 'district') return undefined
  const saysProvince = kind === 'province' || kind === 'city'
  if (!question.province && (saysProvince || kind === undefined)) {
    const province = provinceOfName(name, kind, question.namedOn, same)
    if (province) return namedProvince(province, reading, question, same)
  }
  return saysProvince ? undefined : byCommuneName(reading, question, same)
}

function namedProvince(
  province: KnownProvince,
  { name, kind }: NameReading,
  { date }: Question,
  same: SameName,
): PlaceAnswer {
  const answer = provinceAt(province, date)
  if (answer.state !== 'found') return answer
  const namesakes =
    kind === undefined && date >= mergedOn
      ? communesLettered(name).filter((commune) => same(commune.name, name))
      : []
  return { ...answer, namesakes }
}

function byCommuneName(reading: NameReading, question: Question, same: SameName): PlaceAnswer | undefined {
  const { name, kind } = reading
  const ofType = <Row extends { readonly type: string }>(rows: readonly Row[]): readonly Row[] => {
    const agreeing = rows.filter(({ type }) => kind === undefined || type === kind)
    return agreeing.length ? agreeing : rows
  }
  if (question.namedOn >= mergedOn) {
    const named = communesLettered(name).filter(
      (commune) => same(commune.name, name) && inPlace(commune, question),
    )
    const [only, ...others] = ofType(named)
    if (only && others.length) return ambiguousPlace(question.text, [only, ...others].map(asCommune))
    if (only) return namedCommune(communeAt(only, question), only, reading, question)
  }
  const rows = former(question.crosswalk?.lettered(name), question)
  const agreeing = ofType(rows.filter((row) => same(row.name, name)))
  return agreeing.length ? formerCommunesAt(agreeing, question) : undefined
}

/** What must be said of a commune found by another type than its own, or by a name not its own alone. */
function namedCommune(
  answer: PlaceAnswer,
  commune: Commune,
  { name, kind }: NameReading,
  question: Question,
): PlaceAnswer {
  if (answer.state !== 'found') return answer
  const issues: Issue[] = []
  if (kind !== undefined && kind !== commune.type) {
    const parameters = { value: question.text, name: fullName(commune) }
    issues.push(issue('place-name-differs', 'place', parameters, 'warning'))
  }
  const older = former(question.crosswalk?.lettered(name), question)
  if (older.some(({ into }) => into.length > 1 || into[0] !== commune.code)) {
    issues.push(issue('place-name-also-former', 'place', { value: question.text }, 'warning'))
  }
  return { ...answer, issues: [...answer.issues, ...issues] }
}

function communeAt(commune: Commune, { date, crosswalk }: Question): PlaceAnswer {
  if (date >= mergedOn) return foundPlace(asCommune(commune), date)
  const rows = crosswalk?.takenBy(commune.code) ?? []
  if (!rows.length) return noPlace(madeByReform(commune.code), notHeld(fullName(commune)))
  return dividedPlace(fullName(commune), date, asCommune(commune), rows.map(asFormer))
}

function formerCommunesAt(rows: readonly FormerCommune[], { text, date }: Question): PlaceAnswer {
  const [row, ...others] = rows
  if (!row) return noPlace(notHeld(text))
  const taker = row.into[0]
  const same = rows.every(({ into, until }) => date >= until && into.length === 1 && into[0] === taker)
  if (others.length && !same) return ambiguousPlace(text, rows.map(asFormer))
  if (date < row.until) return foundPlace(asFormer(row), date)
  if (date < mergedOn) return noPlace(madeByReform(row.into.join(', ')))
  const takers = row.into.flatMap((code) => communeByCode(code) ?? []).map(asCommune)
  const [only, second] = takers
  return only && !second
    ? foundPlace(only, date, asFormer(row))
    : dividedPlace(text, date, asFormer(row), takers)
}

/** The rows of a crosswalk that the question can be about. */
function former(rows: readonly FormerCommune[] | undefined, question: Question): readonly FormerCommune[] {
  const { province, districts, namedOn } = question
  const there = (rows ?? []).filter(
    ({ formerProvinceId, until }) =>
      !(namedOn < mergedOn && namedOn >= until) && liesIn(formerProvinceId, province),
  )
  return districts ? inDistricts(there, districts) : there
}

/** Whether a unit of today is where the text says; an address with a district is one of before. */
function inPlace(commune: Commune, { province, districts, crosswalk }: Question): boolean {
  return districts === undefined && communeLiesIn(commune, province, crosswalk)
}

const asCommune = (place: Commune): KnownPlace => ({ level: 'commune', place })
const asFormer = (place: FormerCommune): KnownPlace => ({ level: 'former-commune', place })

const notHeld = (value: string): Issue => issue('former-communes-not-held', 'place', { value })
