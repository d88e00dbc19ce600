import {
  MAX_VND,
  multiplyRatios,
  parseShare,
  takeShare,
  type ContentCode,
  type Application,
  type Ratio,
} from '@khuyencong/domain'
import {
  perActivity,
  unverifiedValue,
  type HectareBand,
  type Norm,
  type Policy,
  type UnverifiedValue,
} from '@khuyencong/policy'

/** A norm made ready for reckoning: its share as a fraction, its cap as an amount. */
export interface Plan {
  readonly norm: Norm
  readonly share: Ratio | undefined
  /** For one unit. */
  readonly cap: number | undefined
  readonly capOnBasis: boolean
  /** Whether counterpart and other sources are to make up the rest of the cost. */
  readonly shared: boolean
  /** What of the share and the cap no text confirms. */
  readonly unverified: readonly UnverifiedValue[]
}

/** The plan of an activity, made once for each policy object; `undefined` where the policy has no norm. */
export const planFor = /* @__PURE__ */ perActivity(makePlan)

function makePlan(policy: Policy, activity: ContentCode): Plan | undefined {
  const norm = policy.norms[activity]
  return (
    norm && {
      norm,
      share: norm.share && parseShare(norm.share.value),
      cap: capOf(policy, norm),
      // Without a share the support is the basis itself, and a cap on the one is a cap on the other.
      capOnBasis: norm.cap?.on === 'basis' && norm.share !== undefined,
      shared: norm.basis !== 'annual-fund' && norm.basis !== 'project-estimate',
      unverified: [
        ...(norm.share ? unverifiedValue(`norms.${activity}.share`, norm.share) : []),
        ...(norm.cap ? unverifiedValue(`norms.${activity}.cap`, norm.cap) : []),
        ...(norm.oneSupportEach?.verification === 'assumption'
          ? unverifiedValue(`norms.${activity}.oneSupportEach`, norm.oneSupportEach)
          : []),
        ...(norm.unseen ?? []).flatMap((part) =>
          unverifiedValue(`norms.${activity}.${part}`, { ...norm, verification: 'unverified' }),
        ),
      ],
    }
  )
}

/** The cap of a norm for one unit: its own, or a multiple of another's. */
function capOf(policy: Policy, { cap }: Norm): number | undefined {
  if (!cap) return undefined
  if (cap.vnd !== undefined) return cap.vnd
  const other = policy.norms[cap.multipleOf]
  const base = other && capOf(policy, other)
  return base === undefined ? undefined : takeShare(base, parseShare(cap.multiplier))
}

/** The band of an application under a norm per hectare. */
export function bandOf({ perHectare }: Norm, { clusterAreaBand }: Application): HectareBand | undefined {
  return perHectare?.find(({ code }) => code === clusterAreaBand)
}

/** What the norms allow, as amounts; `Infinity` where a value does not limit or cannot be held. */
export interface Allowance {
  /** The share of the basis. */
  readonly share: number
  /** The rate of the area, times its hectares. */
  readonly perHectare: number
  /** The cap for all units. */
  readonly cap: number
  /** The basis itself: nobody is paid more than it cost. */
  readonly basis: number
  /** The least of these. */
  readonly ceiling: number
}

/** What the norms allow for a basis, a quantity and a priority multiplier. */
export function allowance(
  plan: Plan,
  basis: number | undefined,
  quantity: number,
  multiplier: Ratio | undefined,
  application?: Application,
): Allowance {
  if (plan.norm.perHectare) return hectareAllowance(plan.norm, basis, multiplier, application)
  const units = plan.cap === undefined ? Infinity : withinRange(plan.cap * quantity)
  const cap = multiplier && units !== Infinity ? takeShare(units, multiplier) : units
  let share = Infinity
  if (plan.share && basis !== undefined) {
    const ratio = multiplier ? multiplyRatios(plan.share, multiplier) : plan.share
    share = takeShare(plan.capOnBasis ? Math.min(basis, units) : basis, ratio)
  }
  const limit = plan.capOnBasis ? Infinity : cap
  const cost = basis ?? Infinity
  return { share, perHectare: Infinity, cap: limit, basis: cost, ceiling: Math.min(share, limit, cost) }
}

/** What a rate per hectare allows; nothing is known before the area and its size are, for one cluster. */
function hectareAllowance(
  norm: Norm,
  basis: number | undefined,
  multiplier: Ratio | undefined,
  application: Application | undefined,
): Allowance {
  const band = application && bandOf(norm, application)
  const cost = basis ?? Infinity
  const times = (amount: number) => (multiplier ? takeShare(amount, multiplier) : amount)
  const cap = band ? times(band.capVnd) : Infinity
  if (!band || application.areaHectares === undefined || application.quantity !== 1) {
    return { share: Infinity, perHectare: Infinity, cap, basis: cost, ceiling: Infinity }
  }
  const hectares = parseShare(application.areaHectares)
  const rated = takeShare(band.vndPerHectare, multiplier ? multiplyRatios(hectares, multiplier) : hectares)
  return { share: Infinity, perHectare: rated, cap, basis: cost, ceiling: Math.min(rated, cap, cost) }
}

/** A product above the safe range limits no amount that can be held. */
function withinRange(product: number): number {
  return product <= MAX_VND ? product : Infinity
}
