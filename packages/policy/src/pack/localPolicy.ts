import { cite, deepFreeze, type ContentCode, type Citation, type Cited, type Text } from '@khuyencong/domain'
import { capOf } from '../capOf.js'
import type { Mutable } from '../act.js'
import { settledCopy } from '../settled.js'
import type { ByContent, CapValue, Criterion, Gap, Norm, Parameters, Policy } from '../policy.js'
import { startOf, type NationalNorm, type Pack, type StatedNorm } from './pack.js'

/**
 * The policy of the local fund under a pack: the conditions that the national texts set for both funds, and
 * the levels of the pack alone.
 *
 * What the national texts say of the national fund falls away, and so does what stands in the same article as
 * the national levels, unless the pack takes the national level in so many words.
 *
 * @param national the national policy of the same day
 * @example
 * ```ts
 * localPolicy(pack, national).norms['advanced-machinery']?.cap?.vnd // => 300000000
 * ```
 */
export function localPolicy(pack: Pack, national: Policy): Policy {
  // Parts of both stand in the result, which is frozen.
  return madeOf(settledCopy(pack), settledCopy(national))
}

function madeOf(pack: Pack, national: Policy): Policy {
  const start = startOf(pack)
  return deepFreeze<Policy>({
    id: pack.id,
    version: start > national.version ? start : national.version,
    fund: 'local',
    title: pack.title,
    local: { act: pack.citation, inForceFrom: pack.inForceFrom },
    acts: [...national.acts, pack.citation.instrument],
    norms: normsOf(pack, national),
    criteria: criteriaOf(pack, national),
    definitions: national.definitions,
    lists: national.lists,
    parameters: parametersOf(pack, national),
    priority: {
      ...national.priority,
      multiplier: {
        maximum: '1',
        appliesTo: 'support-level',
        authority: localAuthority,
        citation: pack.citation,
        verification: 'unverified',
        note: priorityNotSeen,
      },
    },
    gaps: [...national.gaps.filter(({ citation }) => !setsLevels(citation, national)), gapOf(pack)],
  })
}

const localAuthority: Text = {
  vi: 'cơ quan có thẩm quyền của địa phương',
  en: 'competent local authority',
}
const priorityNotSeen: Text = {
  vi: 'Chưa thấy văn bản địa phương nêu mức ưu tiên; không lấy hệ số quốc gia.',
  en: 'The local act was not seen to state a priority level; the national multiplier is not used.',
}
const nationalRuleTaken: Text = {
  vi: 'Quy định cho mức chi quốc gia; chưa thấy văn bản địa phương nêu.',
  en: 'A rule of the national levels; the local act was not seen to state one.',
}

function gapOf({ citation, norms }: Pack): Gap {
  const count = Object.keys(norms ?? {}).length
  return {
    title: {
      vi: `Ngoài ${count} mức đã nêu, văn bản không nêu hoặc chưa thấy; không lấy mức quốc gia thay thế`,
      en: `Beyond ${count} levels the act states none or none was seen; the national level is not used instead`,
    },
    citation,
  }
}

function normsOf({ norms, citation }: Pack, national: Policy): Policy['norms'] {
  const made: Mutable<ByContent<Norm>> = {}
  for (const [code, norm] of Object.entries(norms ?? {})) {
    const activity = code as ContentCode
    const resolved = norm.asNational
      ? nationalNorm(norm, activity, national)
      : statedNorm(norm, national.norms[activity]?.content ?? cite('45/2012/NĐ-CP', 4))
    if (resolved) made[activity] = resolved
    else made[activity] = unresolved(norm, citation)
  }
  return made
}

/** Where the act takes a national level that the national policy of the day does not have. */
function unresolved(norm: Cited, act: Citation): Norm {
  return {
    ...citedOnly(norm),
    unit: 'project',
    basis: 'eligible-cost',
    content: act,
    refersTo: {
      vi: 'Theo mức quốc gia, nhưng chính sách quốc gia không nêu mức cho nội dung này',
      en: 'The national level, but the national policy states none for this activity',
    },
  }
}

function statedNorm(norm: StatedNorm, nationalContent: Citation): Norm {
  const cited = citedOnly(norm)
  const { share, perHectare, oneSupportEach, recoverable, budgetLevel, costs, refersTo, unseen } = norm
  const cap = statedCap(norm, cited)
  return {
    ...cited,
    ...(norm.title && { title: norm.title }),
    unit: norm.unit,
    basis: norm.basis ?? 'eligible-cost',
    content: norm.content ?? nationalContent,
    ...(share !== undefined && { share: { value: share, ...cited } }),
    ...(cap && { cap }),
    ...(perHectare && { perHectare: perHectare.map((band) => ({ ...band, ...cited })) }),
    ...(costs && { costs }),
    ...(refersTo && { refersTo }),
    ...(unseen && { unseen }),
    ...(oneSupportEach && { oneSupportEach: readAsOnce(cited) }),
    ...(recoverable && { recoverable }),
    ...(budgetLevel && { budgetLevel }),
  }
}

function statedCap({ capVnd, capMultiple }: StatedNorm, cited: Cited): CapValue | undefined {
  if (capVnd !== undefined) return { on: 'support', vnd: capVnd, ...cited }
  return (
    capMultiple && {
      on: 'support',
      multipleOf: capMultiple.of,
      multiplier: capMultiple.multiplier,
      ...cited,
    }
  )
}

/** The national level of the day; a multiple is made an amount, so that no local cap is multiplied. */
function nationalNorm(norm: NationalNorm, activity: ContentCode, national: Policy): Norm | undefined {
  const found = national.norms[activity]
  if (!found) return undefined
  const cited = citedOnly(norm)
  const vnd = found.cap && capOf(found, national)
  const { recoverable, budgetLevel, oneSupportEach } = norm
  return {
    ...found,
    ...(found.cap && vnd !== undefined && { cap: { ...citedOnly(found.cap), on: found.cap.on, vnd } }),
    asNational: { ...cited, version: national.version },
    ...(oneSupportEach && { oneSupportEach: readAsOnce(cited) }),
    ...(recoverable && { recoverable }),
    ...(budgetLevel && { budgetLevel }),
  }
}

function citedOnly({ citation, verification, note }: Cited): Cited {
  return { citation, verification, ...(note && { note }) }
}

function criteriaOf(pack: Pack, national: Policy): Policy['criteria'] {
  const criteria: Record<string, Criterion> = {}
  for (const [code, criterion] of Object.entries(national.criteria)) {
    if (criterion.fund === 'national') continue
    const activities = activitiesOf(criterion, pack, national)
    if (activities === undefined) criteria[code] = criterion
    else if (activities.length) criteria[code] = { ...criterion, activities }
  }
  if (pack.limitedTo?.craftVillages) {
    criteria['place.recognised-craft-village'] = {
      ...citedOnly(pack),
      condition: { fact: 'place.recognisedCraftVillage', is: true },
      requirement: {
        vi: 'Nơi sản xuất ở làng nghề được công nhận',
        en: 'Production is in a recognised craft village',
      },
    }
  }
  return criteria
}

/** The activities a national criterion is asked of under a pack; `undefined` for all. */
function activitiesOf(
  { activities, citation }: Criterion,
  { norms }: Pack,
  national: Policy,
): readonly ContentCode[] | undefined {
  if (!activities) return undefined
  const kept = setsLevels(citation, national)
    ? activities.filter((activity) => norms?.[activity]?.asNational)
    : [...activities]
  for (const [code, norm] of Object.entries(norms ?? {})) {
    const activity = code as ContentCode
    const like = norm.asNational ? undefined : norm.conditionsOf
    if (like && kept.includes(like) && !kept.includes(activity)) kept.push(activity)
  }
  return kept
}

/** Whether a citation is of the article that sets the national levels. */
function setsLevels({ instrument, article }: Citation, { norms }: Policy): boolean {
  return (
    article !== undefined &&
    Object.values(norms).some(
      ({ citation }) => citation.instrument === instrument && citation.article === article,
    )
  )
}

function parametersOf({ norms }: Pack, national: Policy): Parameters {
  const interestTaken = norms?.['relocation-interest']?.asNational === true
  const entries = Object.entries(national.parameters).map(([name, parameter]) => {
    const own = interestTaken && name.startsWith('interest')
    return setsLevels(parameter.citation, national) && !isOpen(parameter.verification) && !own
      ? [name, { ...parameter, verification: 'unverified', note: nationalRuleTaken }]
      : [name, parameter]
  })
  return Object.fromEntries(entries) as Parameters
}

/** That each establishment is supported once is a reading, unless whoever read the text says so. */
function readAsOnce(cited: Cited): Cited {
  return cited.verification === 'official-text'
    ? cited
    : { citation: cited.citation, verification: 'assumption', note: onceRead }
}

const onceRead: Text = {
  vi: 'Nguồn đã thấy nói mức này áp dụng cho một lần hỗ trợ; hiểu là mỗi cơ sở được hỗ trợ một lần.',
  en: 'The source seen says that the level is for one support; it is read as one support for each establishment.',
}

/** What is marked as not confirmed, or stated by no text, stays so marked. */
const isOpen = (mark: Cited['verification']) => mark === 'unverified' || mark === 'assumption'
