import type { Application, Ratio, UnitOfProject, Verdict, Vnd } from '@khuyencong/domain'
import type { Policy } from '@khuyencong/policy'
import { allowance, type Allowance, type Plan } from './plan.js'

/** What the calculator is told beside the application. */
export interface SupportOptions {
  /** Whether support may be given at all, which the calculator does not judge; `eligible` when absent. */
  readonly verdict?: Verdict
  /** What is left of the budget, in đồng. */
  readonly budgetLeftVnd?: Vnd
}

/** Every figure of one application; `Infinity` for what does not limit it. */
export interface Reckoning extends Omit<Allowance, 'ceiling'> {
  readonly ceiling: number | null
  /** What the units come to, each with its own limits. */
  readonly units: number
  readonly request: number
  readonly counterpart: number
  readonly otherStateMoney: number
  readonly earlierSupport: number
  readonly oneSupportEach: number
  readonly budget: number
  readonly amount: number | null
  /** The figures of each unit, in the order of the application; `null` without units. */
  readonly each: readonly UnitReckoning[] | null
}

/** The figures of one unit of a group project. */
export interface UnitReckoning extends Allowance {
  readonly request: number
  readonly amount: number
}

/** The figures: the one place where an amount is made. */
export function reckon(
  policy: Policy,
  plan: Plan,
  application: Application,
  basis: number | undefined,
  multiplier: Ratio | undefined,
  { verdict, budgetLeftVnd = Infinity }: SupportOptions,
): Reckoning {
  const each =
    application.units?.map((unit) => unitFigures(policy, plan, unit, application, multiplier)) ?? null
  const allowed = each ? wholeOf(each) : allowance(plan, basis, application.quantity, multiplier, application)
  const known =
    allowed.ceiling !== Infinity && (each ? takesUnits(plan) : !(plan.share && basis === undefined))
  const ceiling = known ? allowed.ceiling : null
  const units = each ? sumOf(each.map(({ amount }) => amount)) : Infinity
  const request = application.requestedVnd ?? Infinity
  const counterpart = plan.shared ? leftByOthers(application, basis) : Infinity
  const otherStateMoney = hasOtherStateMoney(application) ? 0 : Infinity
  const earlierSupport =
    !each && policy.parameters.earlierSupportCounts.value
      ? Math.max(0, allowed.cap - earlierAmount(application))
      : Infinity
  const oneSupportEach = !each && isOnceOnly(plan) && hadSupport(application) ? 0 : Infinity
  return {
    share: allowed.share,
    perHectare: allowed.perHectare,
    cap: allowed.cap,
    basis: allowed.basis,
    ceiling,
    units,
    request,
    counterpart,
    otherStateMoney,
    earlierSupport,
    oneSupportEach,
    budget: budgetLeftVnd,
    each,
    amount:
      verdict === 'ineligible'
        ? 0
        : ceiling === null
          ? null
          : Math.min(
              ceiling,
              units,
              request,
              counterpart,
              otherStateMoney,
              earlierSupport,
              oneSupportEach,
              budgetLeftVnd,
            ),
  }
}

/** A rate per hectare is for one cluster, and interest for the loans of one relocation. */
export function takesUnits({ norm }: Plan): boolean {
  return !norm.perHectare && norm.basis !== 'interest-of-first-two-years'
}

/** Share and cap apply to each unit, and so do its own request and what its beneficiary had before. */
function unitFigures(
  policy: Policy,
  plan: Plan,
  { beneficiary, quantity = 1, eligibleCostVnd, requestedVnd = Infinity }: UnitOfProject,
  application: Application,
  multiplier: Ratio | undefined,
): UnitReckoning {
  const own = { ...application, ...(beneficiary && { beneficiary }) }
  const allowed = allowance(plan, eligibleCostVnd, quantity, multiplier, application)
  const earlier = policy.parameters.earlierSupportCounts.value
    ? Math.max(0, allowed.cap - earlierAmount(own))
    : Infinity
  const once = isOnceOnly(plan) && hadSupport(own) ? 0 : Infinity
  return { ...allowed, request: requestedVnd, amount: Math.min(allowed.ceiling, requestedVnd, earlier, once) }
}

/** Of a whole made of units only the sum limits: a share or cap of the whole is none of the norm. */
function wholeOf(each: readonly UnitReckoning[]): Allowance {
  const ceiling = sumOf(each.map((unit) => unit.ceiling))
  return { share: Infinity, perHectare: Infinity, cap: Infinity, basis: Infinity, ceiling }
}

/** A sum that cannot be held exactly is not known. */
function sumOf(amounts: readonly number[]): number {
  const total = amounts.reduce((sum, amount) => sum + amount, 0)
  return total <= Number.MAX_SAFE_INTEGER ? total : Infinity
}

/** That each establishment is supported once limits only where a text says so; an assumption raises a doubt. */
function isOnceOnly({ norm }: Plan): boolean {
  return norm.oneSupportEach !== undefined && norm.oneSupportEach.verification !== 'assumption'
}

/** What the cost leaves after the counterpart and the other sources. */
function leftByOthers(
  { counterpartCommittedVnd, otherSources }: Application,
  cost: number | undefined,
): number {
  if (cost === undefined || counterpartCommittedVnd === undefined) return Infinity
  let left = cost - counterpartCommittedVnd
  if (otherSources) for (const { amountVnd } of otherSources) left -= amountVnd
  return Math.max(0, left)
}

function hasOtherStateMoney({ otherSources }: Application): boolean {
  return (
    otherSources !== undefined &&
    otherSources.some(({ state, sameItem }) => state === true && sameItem === true)
  )
}

/** What the same establishment was already given for the same activity. */
function earlierAmount({ activity, beneficiary }: Application): number {
  let total = 0
  for (const support of beneficiary?.previousSupport ?? []) {
    if (support.activity === activity) total += support.amountVnd
  }
  return total
}

/** Whether the same establishment had support for the same activity. */
export function hadSupport({ activity, beneficiary }: Application): boolean {
  return beneficiary?.previousSupport?.some((support) => support.activity === activity) ?? false
}
