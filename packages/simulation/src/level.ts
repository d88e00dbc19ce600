import type { ContentCode, Citation, Share, Text, Verification, Vnd } from '@khuyencong/domain'
import {
  levelText,
  unverifiedParameter,
  unverifiedText,
  unverifiedValue,
  type Norm,
  type Parameters,
  type Policy,
  type UnverifiedValue,
} from '@khuyencong/policy'

/** What one level says of one activity. */
export interface NormLevel {
  readonly share: Share | null
  readonly capVnd: Vnd | null
  /** A cap that is a multiple of another activity's. */
  readonly capMultipleOf: { readonly activity: ContentCode; readonly multiplier: Share } | null
  readonly unit: Norm['unit']
  readonly citation: Citation
  readonly verification: Verification
  /** The level in words. */
  readonly text: Text
}

/** What a policy says of an activity; `null` where it states no level, which is not zero. */
export function levelOf({ norms }: Policy, activity: ContentCode): NormLevel | null {
  const norm = norms[activity]
  if (!norm || (!norm.share && !norm.cap && !norm.perHectare)) return null
  const { share, cap, unit, citation, verification } = norm
  return {
    share: share?.value ?? null,
    capVnd: cap?.vnd ?? null,
    capMultipleOf:
      cap?.multipleOf === undefined ? null : { activity: cap.multipleOf, multiplier: cap.multiplier },
    unit,
    citation,
    verification,
    text: { vi: levelText(norm, 'vi'), en: levelText(norm, 'en') },
  }
}

/** A value that no text confirms, with what it is in words: a report stands without its policies. */
export interface ReportedValue extends UnverifiedValue {
  readonly text: Text
}

/**
 * Everything in a policy that no text confirms and that could touch these activities, whether a given
 * application rests on it or not.
 */
export function unverifiedIn(policy: Policy, activities: readonly ContentCode[]): ReportedValue[] {
  const { norms, criteria, parameters, priority } = policy
  const asked = Object.entries(criteria).filter(
    ([, { activities: of, fund }]) =>
      (!of || of.some((activity) => activities.includes(activity))) && (!fund || fund === policy.fund),
  )
  const values = [
    ...activities.flatMap((activity) => {
      const norm = norms[activity]
      return norm ? unverifiedValue(`norms.${activity}`, norm) : []
    }),
    ...asked.flatMap(([code, criterion]) => unverifiedValue(`criteria.${code}`, criterion)),
    ...Object.keys(parameters).flatMap((name) => unverifiedParameter(policy, name as keyof Parameters)),
    ...unverifiedValue('priority.multiplier', priority.multiplier),
  ]
  return values.map((one) => ({
    ...one,
    text: { vi: unverifiedText(policy, one.value, 'vi'), en: unverifiedText(policy, one.value, 'en') },
  }))
}
