import {
  fundCodes,
  governedOn,
  isIsoDate,
  issue,
  type ContentCode,
  type FactPath,
  type Fund,
  type IsoDate,
  type Issue,
  type Place,
} from '@khuyencong/domain'
import { formerProvinceCodes, isWholeProvince, provincesMergedOn } from '@khuyencong/law'
import { localPolicy, replaces, startOf, type Pack, type Policy } from '@khuyencong/policy'
import { considered, whyCodes, type Considered, type WhyCode } from './considered.js'
import { nationalDay, type NationalLaw } from './nationalLaw.js'
import { transitional, type Transitional } from './transition.js'

/** What decides which policy governs. */
export interface LawQuery {
  readonly fund: Fund
  readonly asOf: IsoDate
  readonly approvedOn?: IsoDate | undefined
  /** Where production happens; the local fund needs its province. */
  readonly place?: Pick<Place, 'provinceCode' | 'formerProvince' | 'recognisedCraftVillage'> | undefined
  /** Asked for where an act speaks of some activities only. */
  readonly activity?: ContentCode | undefined
}

/**
 * The one policy that governs, or why there is none or more than one; and every act that was looked at. A case that is
 * approved is governed by the law of its approval day.
 */
export type GoverningLaw = FoundLaw & {
  /** For a case approved before the day one looks: what governs by that day, and what came between. */
  readonly other?: LawOfTheDay
}

type FoundLaw = (
  | { readonly ok: true; readonly value: Policy; readonly issues?: readonly Issue[] }
  | {
      readonly ok: false
      readonly issues: readonly Issue[]
      /** Facts that would tell which act governs, the most decisive first. */
      readonly missingFacts: readonly FactPath[]
    }
) & { readonly considered: readonly Considered[] }

/** What governs by the day one looks, saving clauses applied, where that is not the day of approval. */
export interface LawOfTheDay extends Transitional {
  readonly on: IsoDate
  readonly law: FoundLaw
}

/** A pack with what never changes about it made beforehand. */
interface Entry {
  readonly pack: Pack
  readonly act: string
  readonly start: IsoDate
  /** Whether it covers the province as it stands. */
  readonly whole: boolean
  /** The act of the whole province comes first, then the more special one. */
  readonly rank: number
  /** What must be said wherever it governs. */
  readonly caveats: readonly Issue[]
  readonly endNotSeen: readonly Issue[]
  /** The policy of the act under each national one, so that what is compiled of it is kept. */
  readonly policies: WeakMap<Policy, Policy>
}

/** The packs of one province of today, with the answers given so far. */
interface Chapter {
  readonly entries: Entry[]
  readonly known: Map<string, FoundLaw>
}

/** Beyond this many answers of one province they are made anew, so that memory stays bounded. */
const MOST_REMEMBERED = 4096

/**
 * A `lawFor` over other packs than those of this SDK: drafts, or packs that others publish. With
 * `knownPacks(own)` it looks at those of this SDK too.
 *
 * @example
 * ```ts
 * lawBook([myPack])({ fund: 'local', asOf: '2026-03-01', place: { provinceCode: '37', formerProvince: 'ha-nam' } })
 * ```
 */
export function lawBook(packs: readonly Pack[]): (query: LawQuery) => GoverningLaw {
  const byProvince = new Map<string, Chapter>()
  for (const entry of packs.map(entryOf).toSorted(earliestFirst)) {
    const { provinceCode } = entry.pack
    const chapter = byProvince.get(provinceCode)
    if (chapter) chapter.entries.push(entry)
    else byProvince.set(provinceCode, { entries: [entry], known: new Map<string, FoundLaw>() })
  }
  const find = (query: LawQuery): FoundLaw => {
    if (query.fund === 'national') return nationalAnswer(nationalDay(query.asOf, query.approvedOn).law)
    const former = query.place?.formerProvince
    const home = former === undefined ? undefined : formerProvinceCodes[former]
    const province = query.place?.provinceCode ?? home
    if (former !== undefined && home !== province) {
      const parameters = { former, province: province ?? '' }
      return none([issue('former-province-elsewhere', 'place.formerProvince', parameters)], [])
    }
    if (province === undefined) {
      return none([issue('local-act-province-needed', 'place.provinceCode')], [], ['place.provinceCode'])
    }
    const chapter = byProvince.get(province)
    return chapter ? lookUp(chapter, query) : none([issue('no-local-act-known', 'fund')], [])
  }
  return (query) => {
    const issues = queryIssues(query)
    if (issues.length) return none(issues, [])
    const { asOf, approvedOn } = query
    const on = governedOn(query)
    if (on === asOf || approvedOn === undefined) return find({ ...query, approvedOn: undefined })
    const law = find({ ...query, asOf: on, approvedOn: undefined })
    const came = transitional(on, asOf, query.fund === 'local' ? packs : [])
    return Object.freeze({
      ...law,
      considered: Object.freeze(law.considered.map((one) => approvedBefore(one, came))),
      other: Object.freeze({ on: asOf, law: find(query), ...came }),
    })
  }
}

/** What is wrong with a question: the fund and the days are looked at whatever the types say. */
function queryIssues(query: LawQuery): Issue[] {
  if (typeof query !== 'object' || query === null) {
    return [issue('wrong-type', '', { value: String(query), expected: 'object' })]
  }
  const { fund, asOf, approvedOn } = query
  const days = { asOf, ...(approvedOn !== undefined && { approvedOn }) }
  return [
    ...(fundCodes.includes(fund)
      ? []
      : [issue('unknown-value', 'fund', { value: String(fund) }, 'error', [...fundCodes])]),
    ...Object.entries(days).flatMap(([path, value]) =>
      isIsoDate(value) ? [] : [issue('invalid-date', path, { value: String(value) })],
    ),
  ]
}

/** An act that the approval came before, with what is known of its transition. */
function approvedBefore(one: Considered, { saved, unseen }: Transitional): Considered {
  if (one.code !== 'not-yet-in-force') return one
  if (saved.some(({ instrument }) => instrument === one.act)) return considered(one.act, 'approved-before')
  return unseen.some(({ value }) => value === `transitions.${one.act}`)
    ? considered(one.act, 'approved-before-unseen')
    : one
}

function nationalAnswer(law: NationalLaw): FoundLaw {
  return law.ok ? law : Object.freeze({ ...law, missingFacts: nothing })
}

const nothing: readonly FactPath[] = Object.freeze([])

const earliestFirst = (left: Entry, right: Entry) =>
  left.start === right.start ? 0 : left.start < right.start ? -1 : 1

function entryOf(pack: Pack): Entry {
  const start = startOf(pack)
  const act = pack.citation.instrument
  const whole = isWholeProvince(pack.provinceCode, pack.formerProvinces)
  const date = { day: start }
  const named = { act: { acts: [act] } }
  return {
    pack,
    act,
    start,
    whole,
    rank: (whole ? 2 : 0) + (pack.limitedTo ? 1 : 0),
    caveats: [
      ...(pack.illustrative ? [issue('local-act-illustrative', 'fund', named, 'warning')] : []),
      ...(pack.inForceFrom === null
        ? [issue('local-act-start-not-seen', 'asOf', { ...named, date }, 'warning')]
        : []),
    ],
    endNotSeen: [issue('local-act-end-not-seen', 'asOf', named, 'warning')],
    policies: new WeakMap<Policy, Policy>(),
  }
}

/** The answer, made once for all questions of which the same comes for every act. */
function lookUp({ entries, known }: Chapter, query: LawQuery): FoundLaw {
  const { law: day, key: dayKey } = nationalDay(query.asOf, query.approvedOn)
  // After the day itself and before the next one, as text: an act in force on the day began before this.
  const from = `${query.asOf}~`
  const { bound, saved } =
    query.approvedOn === undefined ? { bound: from, saved: [] } : boundOf(entries, query, from)
  let key = `${dayKey}${query.asOf >= provincesMergedOn ? '+' : '-'}`
  const codes: WhyCode[] = []
  for (const entry of entries) {
    const code = saved.includes(entry) ? 'approved-before' : fit(entry, query, bound)
    codes.push(code)
    key += String.fromCharCode(65 + whyCodes.indexOf(code))
  }
  const found = known.get(key)
  if (found) return found
  const law = choose(entries, codes, query, day)
  // What is said of a day without a national policy names the day.
  if (day.ok && known.size < MOST_REMEMBERED) known.set(key, law)
  return law
}

function choose(
  entries: readonly Entry[],
  codes: readonly WhyCode[],
  query: LawQuery,
  day: NationalLaw,
): FoundLaw {
  const fitting = entries.filter((_, index) => codes[index] === 'governs')
  const replaced = fitting.filter((entry) =>
    fitting.some((other) => other !== entry && replaces(other.pack, entry.pack)),
  )
  const left = fitting.filter((entry) => !replaced.includes(entry))
  const highest = left.reduce((rank, entry) => Math.max(rank, entry.rank), -1)
  const chosen = left.filter((entry) => entry.rank === highest)
  const asked = entries.findIndex((entry, index) => questions[codes[index] ?? ''] && entry.rank > highest)
  const [only, second] = chosen
  const settled = only !== undefined && second === undefined && asked < 0
  const list = entries.map((entry, index) => {
    const code = codes[index] ?? 'governs'
    if (code !== 'governs') return considered(entry.act, code)
    if (replaced.includes(entry)) return considered(entry.act, 'replaced')
    if (!chosen.includes(entry)) return considered(entry.act, 'gives-way')
    if (!settled) return considered(entry.act, 'may-govern')
    return considered(entry.act, entry.pack.norms ? 'governs' : 'figures-not-seen')
  })
  if (asked >= 0) {
    const open = question(entries, codes, highest)
    return none([open], list, [open.path as FactPath])
  }
  if (only === undefined) return none([issue('no-local-act-known', 'fund')], list)
  if (second !== undefined) {
    const acts = chosen.map(({ act }) => act)
    return none([issue('local-acts-several', 'place', { acts: { acts } })], list)
  }
  return only.pack.norms
    ? governed(only, query, day, list)
    : none([issue('local-act-figures-not-seen', 'place', { act: { acts: [only.act] } })], list)
}

function governed(entry: Entry, { asOf }: LawQuery, day: NationalLaw, list: readonly Considered[]): FoundLaw {
  if (!day.ok) return none(day.issues, list)
  const policy = entry.policies.get(day.value) ?? localPolicy(entry.pack, day.value)
  entry.policies.set(day.value, policy)
  const { pack, whole, caveats, endNotSeen } = entry
  // That an act of a former province went on after the merge is not confirmed in any text.
  const doubtful = pack.endNotSeen === true || (!whole && asOf >= provincesMergedOn)
  const issues = doubtful ? [...caveats, ...endNotSeen] : caveats
  return Object.freeze({
    ok: true,
    value: policy,
    ...(issues.length > 0 && { issues: Object.freeze(issues) }),
    considered: Object.freeze(list),
  })
}

/** Where projects approved earlier stay under the act before: that act is the one in force just before the later one. */
function boundOf(
  entries: readonly Entry[],
  query: LawQuery,
  from: string,
): { readonly bound: string; readonly saved: readonly Entry[] } {
  const { approvedOn } = query
  let bound = from
  const saved: Entry[] = []
  if (approvedOn === undefined) return { bound, saved }
  for (;;) {
    const keeper = entries.find(
      (entry) =>
        entry.pack.saving &&
        !saved.includes(entry) &&
        approvedOn < entry.start &&
        fit(entry, query, bound) === 'governs',
    )
    if (!keeper) return { bound, saved }
    saved.push(keeper)
    if (keeper.start < bound) bound = keeper.start
  }
}

function fit({ pack, start, whole }: Entry, { place, activity }: LawQuery, bound: string): WhyCode {
  const former = place?.formerProvince
  if (!whole && former !== undefined && !pack.formerProvinces.includes(former)) return 'other-territory'
  if (start >= bound) return 'not-yet-in-force'
  if (pack.inForceBefore !== null && pack.inForceBefore < bound) return 'no-longer-in-force'
  const { craftVillages, activities } = pack.limitedTo ?? {}
  if (craftVillages && place?.recognisedCraftVillage === false) return 'not-a-craft-village'
  if (activities && activity !== undefined && !activities.includes(activity)) return 'other-activity'
  if (!whole && former === undefined) return 'territory-not-said'
  if (craftVillages && place?.recognisedCraftVillage === undefined) return 'craft-village-not-said'
  if (activities && activity === undefined) return 'activity-not-said'
  return 'governs'
}

/** What a reader is asked where an act may govern. */
const questions: Readonly<Partial<Record<string, string>>> = {
  'territory-not-said': 'place.formerProvince',
  'craft-village-not-said': 'place.recognisedCraftVillage',
  'activity-not-said': 'activity',
}

function question(entries: readonly Entry[], codes: readonly WhyCode[], highest: number): Issue {
  const open = entries.flatMap((entry, index) => {
    const code = codes[index] ?? 'governs'
    return entry.rank > highest && questions[code] !== undefined ? [{ entry, code }] : []
  })
  const territory = open.filter(({ code }) => code === 'territory-not-said')
  if (territory.length) {
    const acts = territory.map(({ entry }) => entry.act)
    const territories = territory.map(({ entry }) => entry.pack.formerProvinces.join(', ')).join('; ')
    return issue('local-act-territory-needed', 'place.formerProvince', { acts: { acts }, territories })
  }
  const [first] = open
  const path = questions[first?.code ?? ''] ?? 'place'
  const parameters = { act: { acts: first ? [first.entry.act] : [] }, fact: { fact: path } }
  return issue('local-act-scope-needed', path, parameters)
}

function none(
  issues: readonly Issue[],
  list: readonly Considered[],
  missingFacts: readonly FactPath[] = nothing,
): FoundLaw {
  return Object.freeze({
    ok: false,
    issues: Object.freeze(issues),
    considered: Object.freeze(list),
    missingFacts: Object.freeze(missingFacts),
  })
}
