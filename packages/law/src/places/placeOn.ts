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
import type { Crosswalk, FormerCommune } from './crosswalk.js'
import { mergedOn } from './history.js'
import { communesLettered } from './nameIndex.js'
import { foldName, hasMarks, markedName, readings, type NameReading } from './names.js'
import { dateIssue, madeByReform } from './onDate.js'
import {
  provinceAt,
  provinceOfCode,
  provinceOfName,
  provinceOfText,
  type KnownProvince,
  type SameName,
} from './provinceNamed.js'
import { fullName } from './search.js'
import { communeByCode, formerProvinceById, type Commune } from './units.js'

/** A place asked about, in parts; a text alone stands for `{ text }`. */
export interface PlaceQuery {
  /** A code, an id, or a name with or without its type, such as `xã Ba Vì`; a province may follow a comma. */
  readonly text: string
  /** The code, id or name of the province, of today or of before. */
  readonly province?: string
  /** The day of which the name or code is; the day asked about if not said. */
  readonly namedOn?: IsoDate
}

/** What `placeOn` may be told beside the question. */
export interface PlaceOptions {
  /** Where the communes of before went; without it their names cannot be resolved. */
  readonly crosswalk?: Crosswalk
}

interface Question {
  readonly text: string
  readonly date: IsoDate
  readonly namedOn: IsoDate
  readonly province: KnownProvince | undefined
  readonly crosswalk: Crosswalk | undefined
}

/**
 * What a name or code, of today or of before, stands for on a day.
 *
 * A name is first read as one in use on the day `namedOn` (the day asked about if not said), then as an
 * older one. A province is tried before a commune, unless the text says which. Every former province
 * moved whole, so its name gives one answer. For communes no table from old to new is held: an old name
 * is answered only from a crosswalk that the caller supplies, and is `not-known` without one. Districts
 * are not held at all.
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
  const refusal = dateIssue(date) ?? dateIssue(namedOn)
  if (refusal) return noPlace(refusal)
  const [text = '', ...rest] = asked.text.split(',').map((part) => part.trim())
  const provinceText = asked.province ?? rest.at(-1)
  const province = provinceText === undefined ? undefined : provinceOfText(provinceText, namedOn, sameLetters)
  if (provinceText !== undefined && !province) return unknownPlace(provinceText, date)
  const question: Question = { text, date, namedOn, province, crosswalk: options.crosswalk }
  return byCode(question) ?? byName(question)
}

const sameMarks: SameName = (name, text) => markedName(name) === markedName(text)
const sameLetters: SameName = (name, text) => foldName(name) === foldName(text)

function byCode(question: Question): PlaceAnswer | undefined {
  const { text, date, namedOn, crosswalk } = question
  const province = question.province ? undefined : provinceOfCode(text)
  if (province) return provinceAt(province, date)
  if (!/^\d{5}$/.test(text)) return undefined
  const commune = communeByCode(text)
  const current = commune && inProvince(commune, question) ? commune : undefined
  if (namedOn >= mergedOn && current) return communeAt(current, question)
  const rows = former(crosswalk?.byCode.get(text), question)
  if (rows.length) return formerCommunesAt(rows, question)
  if (!commune) return unknownPlace(text, date)
  return date < mergedOn && current
    ? communeAt(current, question)
    : noPlace(madeByReform(text), notHeld(text))
}

/** With diacritics in the text, names that agree in them come first; without, they cannot tell names apart. */
function byName(question: Question): PlaceAnswer {
  const read = readings(question.text)
  for (const same of hasMarks(question.text) ? [sameMarks, sameLetters] : [sameLetters]) {
    for (const reading of read) {
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
  { date, text }: Question,
  same: SameName,
): PlaceAnswer {
  const answer = provinceAt(province, date)
  if (answer.state !== 'found') return answer
  const namesakes =
    kind === undefined && date >= mergedOn
      ? communesLettered(name).filter((commune) => same(commune.name, name))
      : []
  const own = sameLetters(province.place.name, name) ? province.place.name : name
  return { ...answer, namesakes, issues: differs(own, own, name, text) }
}

function byCommuneName(reading: NameReading, question: Question, same: SameName): PlaceAnswer | undefined {
  const { name, kind } = reading
  const ofType = <Row extends { readonly type: string }>(rows: readonly Row[]): readonly Row[] => {
    const agreeing = rows.filter(({ type }) => kind === undefined || type === kind)
    return agreeing.length ? agreeing : rows
  }
  if (question.namedOn >= mergedOn) {
    const named = communesLettered(name).filter(
      (commune) => same(commune.name, name) && inProvince(commune, question),
    )
    const [only, ...others] = ofType(named)
    if (only && others.length) return ambiguousPlace(question.text, [only, ...others].map(asCommune))
    if (only) return namedCommune(communeAt(only, question), only, reading, question)
  }
  const rows = former(question.crosswalk?.byName.get(foldName(name)), question)
  const agreeing = ofType(rows.filter((row) => same(row.name, name)))
  return agreeing.length ? formerCommunesAt(agreeing, question) : undefined
}

/** What must be said of a commune found by a name that is not quite its own, or not its own alone. */
function namedCommune(
  answer: PlaceAnswer,
  commune: Commune,
  { name, kind }: NameReading,
  question: Question,
): PlaceAnswer {
  if (answer.state !== 'found') return answer
  const issues = differs(commune.name, fullName(commune), name, question.text)
  if (!issues.length && kind !== undefined && kind !== commune.type) {
    issues.push(readAs(question.text, fullName(commune)))
  }
  const older = former(question.crosswalk?.byName.get(foldName(name)), question)
  if (older.some(({ into }) => into.length > 1 || into[0] !== commune.code)) {
    issues.push(issue('place-name-also-former', 'place', { value: question.text }, 'warning'))
  }
  return { ...answer, issues: [...answer.issues, ...issues] }
}

function communeAt(commune: Commune, { date, crosswalk }: Question): PlaceAnswer {
  if (date >= mergedOn) return foundPlace(asCommune(commune), date)
  const rows = crosswalk?.byTaker.get(commune.code) ?? []
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
  const { province, namedOn } = question
  return (rows ?? []).filter(({ formerProvinceId, until }) => {
    if (namedOn < mergedOn && namedOn >= until) return false
    if (!province) return true
    return province.level === 'former-province'
      ? province.place.id === formerProvinceId
      : province.place.code === formerProvinceById(formerProvinceId)?.provinceCode
  })
}

function inProvince(commune: Commune, { province }: Question): boolean {
  if (!province) return true
  const code = province.level === 'province' ? province.place.code : province.place.provinceCode
  return commune.provinceCode === code
}

const asCommune = (place: Commune): KnownPlace => ({ level: 'commune', place })
const asFormer = (place: FormerCommune): KnownPlace => ({ level: 'former-commune', place })

const notHeld = (value: string): Issue => issue('former-communes-not-held', 'place', { value })

const readAs = (value: string, name: string): Issue =>
  issue('place-name-differs', 'place', { value, name }, 'warning')

/** A warning where the text bears diacritics and they are not those of the name. */
function differs(own: string, full: string, name: string, text: string): Issue[] {
  return hasMarks(name) && !sameMarks(own, name) ? [readAs(text, full)] : []
}
