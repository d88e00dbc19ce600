import {
  isOwnContent,
  issue,
  parseShare,
  type ContentCode,
  type Issue,
  type Share,
  type Text,
} from '@khuyencong/domain'
import type { Condition } from './condition.js'
import { circles, conditionIssues } from './conditionIssues.js'
import { yearOfDay, type YearDay } from './condition.js'
import type { Norm, Policy } from './policy.js'

/** What is wrong between the fields of a policy that has the right shape. */
export function policyRelations(policy: Policy): Issue[] {
  const { norms, criteria, definitions, parameters, priority } = policy
  const condition = (at: string, one: Condition) => conditionIssues(one, at, policy)
  return [
    ...(Object.keys(criteria).length ? [] : [issue('policy-without-criteria', 'criteria')]),
    ...Object.entries(norms).flatMap(([code, norm]) => normIssues(code as ContentCode, norm, policy)),
    ...Object.entries(criteria).flatMap(([code, { when, condition: held }]) => [
      ...(when ? condition(`criteria.${code}.when`, when) : []),
      ...condition(`criteria.${code}.condition`, held),
    ]),
    ...Object.entries(definitions).flatMap(([name, one]) => condition(`definitions.${name}`, one)),
    ...circles(policy),
    ...(['areas', 'industries'] as const).flatMap((kind) => [
      ...saidTwice(`priority.${kind}`, priority[kind]),
      ...priority[kind].flatMap((group, index) =>
        condition(`priority.${kind}.${index}.condition`, group.condition),
      ),
    ]),
    ...aboveOne('parameters.advanceCeiling.value', parameters.advanceCeiling.value),
    ...windowIssues(parameters.invoiceWindow.value),
  ]
}

function normIssues(code: ContentCode, norm: Norm, { norms }: Policy): Issue[] {
  const { share, cap, perHectare } = norm
  const path = `norms.${code}`
  const excluded = (field: 'share' | 'cap', other: string) =>
    norm[field] ? [issue('pack-fields-exclude', `${path}.${field}`, { other })] : []
  return [
    ...(norm.title === undefined && norm.asNational === undefined && isOwnContent(code)
      ? [issue('missing-field', `${path}.title`)]
      : []),
    ...(share ? aboveOne(`${path}.share.value`, share.value) : []),
    ...(perHectare ? [...excluded('share', 'perHectare'), ...excluded('cap', 'perHectare')] : []),
    ...saidTwice(`${path}.perHectare`, perHectare ?? []),
    ...(cap ? capIssues(`${path}.cap`, code, cap, norms) : []),
  ]
}

/** A cap is an amount, or a multiple of one that another activity states in the end. */
function capIssues(
  path: string,
  code: ContentCode,
  cap: { readonly vnd?: number; readonly multipleOf?: ContentCode; readonly multiplier?: Share },
  norms: Policy['norms'],
): Issue[] {
  const { vnd, multipleOf, multiplier } = cap
  if (vnd !== undefined) {
    return (['multipleOf', 'multiplier'] as const).flatMap((field) =>
      cap[field] === undefined ? [] : [issue('pack-fields-exclude', `${path}.${field}`, { other: 'vnd' })],
    )
  }
  if (multipleOf === undefined) {
    return [issue('missing-field', `${path}.${multiplier === undefined ? 'vnd' : 'multipleOf'}`)]
  }
  if (multiplier === undefined) return [issue('missing-field', `${path}.multiplier`)]
  const seen = new Set<ContentCode>([code])
  for (
    let next: ContentCode | undefined = multipleOf;
    next !== undefined;
    next = norms[next]?.cap?.multipleOf
  ) {
    if (seen.has(next)) return [issue('policy-names-in-circle', `${path}.multipleOf`, { value: multipleOf })]
    if (!norms[next]?.cap) return [issue('policy-unknown-name', `${path}.multipleOf`, { value: next })]
    seen.add(next)
  }
  return []
}

function aboveOne(path: string, value: Share): Issue[] {
  const { numerator, denominator } = parseShare(value)
  return numerator > denominator ? [issue('pack-share-above-one', path, { value })] : []
}

function saidTwice(path: string, all: readonly { readonly code: string }[]): Issue[] {
  const codes = all.map(({ code }) => code)
  return codes.flatMap((value, index) =>
    codes.indexOf(value) === index ? [] : [issue('pack-said-twice', `${path}.${index}.code`, { value })],
  )
}

function windowIssues({ from, before }: Policy['parameters']['invoiceWindow']['value']): Issue[] {
  const order = (day: YearDay) => [yearOfDay(day).plus, day.monthDay] as const
  const [[year, start], [otherYear, end]] = [order(from), order(before)]
  if (year < otherYear || (year === otherYear && start < end)) return []
  const parameters = { start: yearDayText(from), end: yearDayText(before) }
  return [issue('pack-end-before-start', 'parameters.invoiceWindow.value.before', parameters)]
}

function yearDayText(day: YearDay): Text {
  const { monthDay } = day
  const { plus } = yearOfDay(day)
  const [month, date] = monthDay.split('-')
  const years = plus === 0 ? '' : plus > 0 ? ` + ${plus}` : ` − ${-plus}`
  return { vi: `${date}/${month} năm kế hoạch${years}`, en: `${monthDay} of the plan year${years}` }
}
