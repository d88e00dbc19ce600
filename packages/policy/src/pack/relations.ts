import { isOwnContent, issue, nearest, parseShare, type Issue } from '@khuyencong/domain'
import { replaces, startOf, type Pack } from './pack.js'
import type { PackShape } from './pack.schema.js'

/** The provinces that a pack may name. */
export interface PackPlaces {
  /** The former provinces by id, with the code of the province each went into. */
  readonly formerProvinces: Readonly<Record<string, string>>
}

/** What is wrong between the fields of a pack that has the right shape. */
export function relations(pack: PackShape, places: PackPlaces | undefined): Issue[] {
  return [
    ...dates(pack),
    ...territory(pack, places),
    ...replacesItself(pack),
    ...(pack.id === 'national' ? [issue('invalid-text', 'id', { value: pack.id })] : []),
    ...Object.entries(pack.norms ?? {}).flatMap(([code, norm]) =>
      normIssues(`norms.${code}`, code, norm, pack),
    ),
  ]
}

/** An act that named itself would drop out of the law. Its id may stand there: it names an earlier version. */
function replacesItself({ replaces: named = [], number, citation }: PackShape): Issue[] {
  return named.flatMap((value, index) =>
    value === number || value === citation.instrument
      ? [issue('invalid-text', `replaces.${index}`, { value })]
      : [],
  )
}

function dates({ inForceFrom, notBefore, inForceBefore }: PackShape): Issue[] {
  if (inForceFrom === null && notBefore === undefined) return [issue('missing-field', 'notBefore')]
  if (inForceFrom !== null && notBefore !== undefined) {
    return [issue('pack-fields-exclude', 'notBefore', { other: 'inForceFrom' })]
  }
  const start = startOf({ inForceFrom, ...(notBefore !== undefined && { notBefore }) })
  if (inForceBefore === null || inForceBefore > start) return []
  const parameters = { start: { day: start }, end: { day: inForceBefore } }
  return [issue('pack-end-before-start', 'inForceBefore', parameters)]
}

function territory({ formerProvinces, provinceCode }: PackShape, places: PackPlaces | undefined): Issue[] {
  return formerProvinces.flatMap((id, index) => {
    const path = `formerProvinces.${index}`
    if (formerProvinces.indexOf(id) !== index) return [issue('pack-said-twice', path, { value: id })]
    if (!places) return []
    const known = places.formerProvinces
    if (!Object.hasOwn(known, id)) {
      return [issue('unknown-value', path, { value: id }, 'error', nearest(id, Object.keys(known)))]
    }
    return known[id] === provinceCode
      ? []
      : [issue('former-province-elsewhere', path, { former: id, province: provinceCode })]
  })
}

type NormShape = NonNullable<NonNullable<PackShape['norms']>[keyof NonNullable<PackShape['norms']>]>

const stated = [
  'unit',
  'basis',
  'share',
  'capVnd',
  'capMultiple',
  'perHectare',
  'costs',
  'refersTo',
  'content',
  'conditionsOf',
  'unseen',
] as const

function normIssues(path: string, code: string, norm: NormShape | undefined, pack: PackShape): Issue[] {
  if (!norm) return []
  const excluded = (fields: readonly (typeof stated)[number][], other: string) =>
    fields
      .filter((field) => norm[field] !== undefined)
      .map((field) => issue('pack-fields-exclude', `${path}.${field}`, { other }))
  if (norm.asNational) return excluded(stated, 'asNational')
  const issues: Issue[] = []
  if (norm.title === undefined && isOwnContent(code)) issues.push(issue('missing-field', `${path}.title`))
  if (norm.unit === undefined) issues.push(issue('missing-field', `${path}.unit`))
  if (norm.share !== undefined && isAboveOne(norm.share)) {
    issues.push(issue('pack-share-above-one', `${path}.share`, { value: norm.share }))
  }
  if (norm.perHectare) issues.push(...excluded(['share', 'capVnd', 'capMultiple'], 'perHectare'))
  if (norm.capVnd !== undefined) issues.push(...excluded(['capMultiple'], 'capVnd'))
  if (
    ![norm.share, norm.capVnd, norm.capMultiple, norm.perHectare, norm.refersTo].some(
      (said) => said !== undefined,
    )
  ) {
    issues.push(issue('pack-norm-says-nothing', path))
  }
  const codes = (norm.perHectare ?? []).map((band) => band.code)
  for (const [index, band] of codes.entries()) {
    if (codes.indexOf(band) !== index) {
      issues.push(issue('pack-said-twice', `${path}.perHectare.${index}.code`, { value: band }))
    }
  }
  const of = norm.capMultiple?.of
  if (of !== undefined && (of === code || pack.norms?.[of]?.capVnd === undefined)) {
    issues.push(issue('pack-multiple-of-nothing', `${path}.capMultiple.of`, { value: of }))
  }
  return issues
}

function isAboveOne(share: string): boolean {
  const { numerator, denominator } = parseShare(share)
  return numerator > denominator
}

/** Packs of one territory that hold at the same time although neither replaces the other. */
export function overlaps(packs: readonly Pack[]): Issue[] {
  return packs.flatMap((pack, index) =>
    packs.slice(0, index).flatMap((other, at) =>
      sameGround(pack, other) && sameTime(pack, other)
        ? [
            issue('pack-periods-overlap', String(index), {
              act: pack.citation.instrument,
              other: other.citation.instrument,
              index: at,
            }),
          ]
        : [],
    ),
  )
}

function sameGround(left: Pack, right: Pack): boolean {
  return (
    left.provinceCode === right.provinceCode &&
    crossing(left.formerProvinces, right.formerProvinces) &&
    JSON.stringify(left.limitedTo ?? {}) === JSON.stringify(right.limitedTo ?? {}) &&
    !replaces(left, right) &&
    !replaces(right, left)
  )
}

/** Whether two territories share ground and neither is a part of the other: an act of the whole comes first by itself. */
function crossing(left: readonly string[], right: readonly string[]): boolean {
  const shared = left.filter((id) => right.includes(id)).length
  return shared > 0 && (left.length === right.length || shared < Math.min(left.length, right.length))
}

function sameTime(left: Pack, right: Pack): boolean {
  const before = (one: Pack, other: Pack) => one.inForceBefore !== null && one.inForceBefore <= startOf(other)
  return !before(left, right) && !before(right, left)
}
