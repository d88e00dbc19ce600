import { issue, type IsoDate, type Issue } from '@khuyencong/domain'
import type { Crosswalk, FormerCommune } from './crosswalk.js'
import { mergedOn } from './history.js'
import { unitTypeOn } from './onDate.js'
import type { Matches } from './placeMatches.js'
import {
  fullFormerName,
  unitOfFormer,
  unitsOfToday,
  wentTo,
  type PlaceReading,
  type PlaceUnit,
} from './placeUnit.js'
import { fullName } from './search.js'

/** A reading without the text it is of. */
export type Settled = Omit<PlaceReading, 'query'>

/** What units that may be meant come to on a day. */
export function settled(text: string, matches: Matches, crosswalk: Crosswalk, on: IsoDate): Settled {
  return on >= mergedOn ? after(text, matches, on) : before(text, matches, crosswalk, on)
}

/** From 2025-07-01: a unit of today stands for itself, one of before for those that took it. */
function after(text: string, matches: Matches, on: IsoDate): Settled {
  const { current, former } = matches
  // A unit of before that went, even in part, into the unit of today of its name is no other unit.
  const others = former.filter(({ into }) => current.every(({ code }) => !into.includes(code)))
  const partly = former.some((row) => !others.includes(row) && row.into.length > 1)
  const codes = [...new Set([...current.map(({ code }) => code), ...others.flatMap(({ into }) => into)])]
  const units = unitsOfToday(codes, on)
  const [unit, second] = units
  const warnings = remarks(text, matches, current.length > 0 && (partly || matches.alsoFormer))
  if (!unit) return { state: 'not-known', unit: null, candidates: [], issues: [] }
  if (!second) {
    return {
      state: 'found',
      unit,
      candidates: [],
      issues: [...warnings, ...others.map((row) => went(row, unit.code, 'place')), ...typeIssues(unit, on)],
    }
  }
  const told = others.flatMap((row) =>
    row.into.map((code) => went(row, code, `candidates.${codes.indexOf(code)}`)),
  )
  const divided = current.length === 0 && others.length === 1
  const why = divided
    ? issue('place-divided', 'place', { value: text, date: { day: on }, count: units.length })
    : issue('place-ambiguous', 'place', { value: text, count: units.length })
  return {
    state: divided ? 'divided' : 'ambiguous',
    unit: null,
    candidates: units,
    issues: [why, ...warnings, ...told],
  }
}

/** Before 2025-07-01: a unit of before stands for itself, one of today for those it was made of. */
function before(text: string, matches: Matches, crosswalk: Crosswalk, on: IsoDate): Settled {
  const rows = matches.former.length
    ? matches.former
    : matches.current.flatMap(({ code }) => crosswalk.takenBy(code))
  const units = rows.map(unitOfFormer)
  const [unit, second] = units
  const warnings = [
    ...remarks(text, matches, false),
    issue('former-communes-as-of', 'place', { date: { day: on }, state: { day: mergedOn } }, 'warning'),
  ]
  if (!unit) return { state: 'not-known', unit: null, candidates: [], issues: [madeAnew(text)] }
  if (!second) return { state: 'found', unit, candidates: [], issues: warnings }
  const divided = matches.former.length === 0 && matches.current.length === 1
  const why = divided
    ? issue('place-divided', 'place', { value: text, date: { day: on }, count: units.length })
    : issue('place-ambiguous', 'place', { value: text, count: units.length })
  return {
    state: divided ? 'divided' : 'ambiguous',
    unit: null,
    candidates: units,
    issues: [why, ...warnings],
  }
}

const madeAnew = (value: string) => issue('unit-made-by-reform', 'place', { value, date: { day: mergedOn } })

const went = (row: FormerCommune, code: string, path: string): Issue =>
  issue('place-went-to', path, wentTo(row, code), 'warning')

/** What must be said of names that agree, but not in all. */
function remarks(text: string, matches: Matches, alsoFormer: boolean): Issue[] {
  const { current, former, typeDiffers, byAlias, byOldDistrict } = matches
  const issues: Issue[] = []
  const [one] = [...current.map(fullName), ...former.map(fullFormerName)]
  if (typeDiffers && one !== undefined) {
    issues.push(issue('place-name-differs', 'place', { value: text, name: one }, 'warning'))
  }
  if (alsoFormer) issues.push(issue('place-name-also-former', 'place', { value: text }, 'warning'))
  if (byOldDistrict)
    issues.push(issue('place-district-ended', 'place', { value: text, date: { day: mergedOn } }, 'warning'))
  if (byAlias && former[0]) {
    issues.push(
      issue('place-name-earlier', 'place', { value: text, name: fullFormerName(former[0]) }, 'warning'),
    )
  }
  return issues
}

function typeIssues({ code, type }: PlaceUnit, on: IsoDate): Issue[] {
  if (type !== null) return []
  const answer = unitTypeOn(code, on)
  return answer.state === 'known' ? [] : answer.issues.map((one) => ({ ...one, severity: 'warning' }))
}
