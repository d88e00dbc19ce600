import {
  issue,
  multiplyRatios,
  parseShare,
  shareDropsFraction,
  type Application,
  type Citation,
  type Issue,
  type Ratio,
  type Vnd,
} from '@khuyencong/domain'
import { unverifiedParameter, unverifiedValue, type Policy, type UnverifiedValue } from '@khuyencong/policy'
import { financingIssues } from './financing.js'
import { hectareQuestions } from './hectares.js'
import { interestBasis } from './interest.js'
import type { Limit, LimitCode } from './limits.js'
import { unitIssues, wholeOf } from './units.js'
import { bandOf, planFor, type Plan } from './plan.js'
import { appliedMultiplier, judgePriority, type PriorityResult } from './priority.js'
import { reckon, type Reckoning, type SupportOptions, type UnitReckoning } from './reckon.js'

/** How much may be granted, and why. */
export interface Support {
  /** What the norms allow, whatever the verdict; `null` where that is not stated or not known. */
  readonly ceilingVnd: Vnd | null
  /** What may be granted: 0 when ineligible, `null` where it is not stated or not known. */
  readonly amountVnd: Vnd | null
  /** Whether a fact is missing that could still change the amount. */
  readonly provisional: boolean
  /** Every limit that was considered, those of the norm first. */
  readonly limits: readonly Limit[]
  /** The limit that set the amount; `null` where there is no amount to set. */
  readonly binding: Limit | null
  /** Where the act states no level: what it says instead. */
  readonly notStated: NotStated | null
  /** The priority level; `null` where it was not asked for. */
  readonly priority: PriorityResult | null
  /** What each unit of a group project may have, in the order of the application; `null` without units. */
  readonly units: readonly UnitSupport[] | null
  /** Paths of facts that could still change the amount. */
  readonly missingFacts: readonly string[]
  /** Values the amount rests on although no text confirms them. */
  readonly unverified: readonly UnverifiedValue[]
  readonly issues: readonly Issue[]
}

/** The answer where an act prices a content with no amount and no share. */
export interface NotStated {
  /** The norm that sends the reader elsewhere; `null` where the policy has none. */
  readonly citation: Citation | null
  /** Where a local act takes the national level: the words that do so. */
  readonly adoptedBy?: Citation
}

/** What one unit of a group project may have, in đồng, before what limits the project as a whole. */
export interface UnitSupport {
  readonly ceilingVnd: Vnd | null
  readonly amountVnd: Vnd | null
  /** The limit that set the amount of the unit. */
  readonly binding: LimitCode | null
}

/** What may be granted, before the verdict: criteria ask for it, and know no amount themselves. */
export interface Grantable {
  readonly ceilingVnd: Vnd | null
  /**
   * The lesser of ceiling and request; the ceiling where nothing is requested, and the request where the act states no
   * level; `undefined` while it is not known.
   */
  readonly grantable: Vnd | undefined
  /** The facts without which it is not known. */
  readonly missing: readonly string[]
}

/** The amounts alone. */
export type SupportAmounts = Pick<Support, 'ceilingVnd' | 'amountVnd'>

/**
 * The amounts alone, for many applications: the figures of {@link calculateSupport}, unexplained.
 *
 * @example
 * ```ts
 * supportAmounts(policy, application).amountVnd // => 300000000
 * ```
 */
export function supportAmounts(
  policy: Policy,
  given: Application,
  options: SupportOptions = {},
): SupportAmounts {
  const application = wholeOf(given)
  const plan = planFor(policy, application.activity)
  if (!isStated(plan)) {
    return { ceilingVnd: null, amountVnd: options.verdict === 'ineligible' ? 0 : null }
  }
  const basis = interestBasis(policy, application)?.interestVnd ?? application.eligibleCostVnd
  const multiplier = plan.norm.multiplied === false ? undefined : appliedMultiplier(policy, application)
  const { ceiling, amount } = reckon(policy, plan, application, basis, multiplier, options)
  return { ceilingVnd: ceiling, amountVnd: amount }
}

/**
 * What may be granted for an application before it is judged: the lesser of the ceiling and the request.
 *
 * @example
 * ```ts
 * grantableOf(policy, application).grantable // => 300000000
 * ```
 */
export function grantableOf(policy: Policy, given: Application): Grantable {
  const application = wholeOf(given)
  const plan = planFor(policy, application.activity)
  if (!plan) return { ceilingVnd: null, grantable: undefined, missing: [] }
  // Where the act states no level, nothing but the request says how much may be granted.
  if (!isStated(plan)) {
    const { requestedVnd } = application
    const missing = requestedVnd === undefined ? ['requestedVnd'] : []
    return { ceilingVnd: null, grantable: requestedVnd, missing }
  }
  const interest = interestBasis(policy, application)
  const basis = interest?.interestVnd ?? application.eligibleCostVnd
  const multiplier = plan.norm.multiplied === false ? undefined : appliedMultiplier(policy, application)
  const { ceiling, each } = reckon(policy, plan, application, basis, multiplier, {})
  if (ceiling === null) {
    const missing = [
      ...(plan.share && basis === undefined ? ['eligibleCostVnd'] : []),
      ...(plan.norm.perHectare ? hectareQuestions(plan.norm, application).missingFacts : []),
    ]
    return { ceilingVnd: null, grantable: undefined, missing }
  }
  const asked = each ? each.reduce((sum, unit) => sum + Math.min(unit.ceiling, unit.request), 0) : ceiling
  return { ceilingVnd: ceiling, grantable: Math.min(asked, application.requestedVnd ?? asked), missing: [] }
}

/**
 * How much support an application may have under a policy: the lesser of the highest share and the cap, then
 * limited by the request, by what counterpart and other sources leave, by other State money for the same
 * item, and by the budget left. In whole đồng, exact, rounded down.
 *
 * @example
 * ```ts
 * calculateSupport(policy, application).binding?.code // => 'cap'
 * ```
 */
export function calculateSupport(policy: Policy, given: Application, options: SupportOptions = {}): Support {
  const application = wholeOf(given)
  const plan = planFor(policy, application.activity)
  const judged = judgePriority(policy, application)
  const { priority } = judged
  if (!isStated(plan)) return unstated(plan, application, priority, options)

  const interest = interestBasis(policy, application)
  const basis = interest?.interestVnd ?? application.eligibleCostVnd
  const applied = plan.norm.multiplied === false || priority === null ? null : priority.multiplier
  const multiplier = applied === null ? undefined : parseShare(applied)
  const figures = reckon(policy, plan, application, basis, multiplier, options)
  const limits = limitsOf(policy, plan, application, figures)
  const refused = options.verdict === 'ineligible'
  const binding = refused || figures.amount === null ? null : least(limits)
  const missing: string[] = []
  const hectares = plan.norm.perHectare ? hectareQuestions(plan.norm, application) : undefined
  if (!refused) {
    if (hectares) missing.push(...hectares.missingFacts)
    if (plan.share && basis === undefined && !figures.each) missing.push('eligibleCostVnd')
    if (interest) missing.push(...interest.missingFacts)
    if (judged.missingFacts.length && plan.norm.multiplied !== false) missing.push(...judged.missingFacts)
    if (asksForEarlierSupport(policy, plan, application)) missing.push('beneficiary.previousSupport')
  }
  const outOfRange = figures.ceiling === null && missing.length === 0 && !refused && !hectares?.issues.length
  const issues: Issue[] = plan.shared ? financingIssues(application, basis, figures, refused) : []
  if (outOfRange) issues.push(issue('amount-above-safe-range', 'quantity'))
  issues.push(...unitIssues(given, plan))
  if (application.quantity > 1 && plan.cap !== undefined && !figures.each) {
    const unit = { list: 'units', code: plan.norm.unit } as const
    const parameters = { unit, quantity: application.quantity }
    issues.push(issue('quantity-counts-units', 'quantity', parameters, 'warning'))
  }
  if (hectares) issues.push(...hectares.issues)
  if (judged.issues.length) issues.push(...judged.issues)
  if (interest) issues.push(...interest.issues)
  return {
    ceilingVnd: figures.ceiling,
    amountVnd: figures.amount,
    provisional: options.verdict === 'undetermined' || missing.length > 0,
    limits,
    binding,
    notStated: null,
    priority: priority && { ...priority, multiplier: applied },
    units: figures.each && figures.each.map((unit) => unitSupport(unit, refused)),
    missingFacts: missing,
    unverified: refused ? [] : unverifiedIn(policy, plan, application, binding?.code, basis, multiplier),
    issues,
  }
}

function unitSupport(
  { ceiling, amount, share, cap, basis, perHectare, request }: UnitReckoning,
  refused: boolean,
): UnitSupport {
  const limits = [
    ['share', share],
    ['per-hectare', perHectare],
    ['cap', cap],
    ['basis', basis],
    ['request', request],
  ] as const
  return {
    ceilingVnd: ceiling === Infinity ? null : ceiling,
    amountVnd: refused ? 0 : amount === Infinity ? null : amount,
    binding: refused ? null : (limits.find(([, value]) => value === amount)?.[0] ?? null),
  }
}

function isStated(plan: Plan | undefined): plan is Plan {
  return (
    plan !== undefined &&
    (plan.share !== undefined || plan.cap !== undefined || plan.norm.perHectare !== undefined)
  )
}

function unstated(
  plan: Plan | undefined,
  application: Application,
  priority: PriorityResult | null,
  { verdict }: SupportOptions,
): Support {
  return {
    ceilingVnd: null,
    amountVnd: verdict === 'ineligible' ? 0 : null,
    provisional: verdict === 'undetermined',
    limits: [],
    binding: null,
    notStated: { citation: plan?.norm.citation ?? null, ...adopted(plan?.norm) },
    priority: priority && { ...priority, multiplier: null },
    units: application.units?.map(() => ({ ceilingVnd: null, amountVnd: null, binding: null })) ?? null,
    missingFacts: [],
    unverified:
      plan && verdict !== 'ineligible' ? unverifiedValue(`norms.${application.activity}`, plan.norm) : [],
    issues: [],
  }
}

/** The limits that have a value, in the order in which ties are decided. */
function limitsOf(policy: Policy, { norm }: Plan, application: Application, figures: Reckoning): Limit[] {
  const band = bandOf(norm, application)?.citation
  const { counterpart, otherStateMoney, earlierSupportCounts } = policy.parameters
  const { citation: adoptedBy } = norm.asNational ?? {}
  const limits: Limit[] = []
  add(limits, 'share', figures.share, norm.share?.citation, adoptedBy)
  add(limits, 'per-hectare', figures.perHectare, band, adoptedBy)
  add(limits, 'cap', figures.cap, norm.cap?.citation ?? band, adoptedBy)
  add(limits, 'basis', figures.basis, norm.citation, adoptedBy)
  add(limits, 'units', figures.units)
  add(limits, 'request', figures.request)
  add(limits, 'counterpart', figures.counterpart, counterpart.citation)
  add(limits, 'other-state-money', figures.otherStateMoney, otherStateMoney.citation)
  add(limits, 'earlier-support', figures.earlierSupport, earlierSupportCounts.citation)
  add(limits, 'one-support-each', figures.oneSupportEach, norm.oneSupportEach?.citation)
  add(limits, 'budget', figures.budget)
  return limits
}

function add(
  limits: Limit[],
  code: LimitCode,
  valueVnd: number,
  citation: Citation | null = null,
  adoptedBy?: Citation,
): void {
  if (valueVnd !== Infinity) limits.push({ code, valueVnd, citation, ...(adoptedBy && { adoptedBy }) })
}

function adopted(norm: Plan['norm'] | undefined): { readonly adoptedBy?: Citation } {
  return norm?.asNational ? { adoptedBy: norm.asNational.citation } : {}
}

function least(limits: readonly Limit[]): Limit | null {
  let lowest: Limit | null = null
  for (const limit of limits) if (lowest === null || limit.valueVnd < lowest.valueVnd) lowest = limit
  return lowest
}

function asksForEarlierSupport(policy: Policy, { norm }: Plan, { beneficiary }: Application): boolean {
  const once = norm.oneSupportEach !== undefined && norm.oneSupportEach.verification !== 'assumption'
  const asked = policy.parameters.earlierSupportCounts.value || once
  return asked && beneficiary?.previousSupport === undefined
}

function unverifiedIn(
  policy: Policy,
  { norm, share, unverified }: Plan,
  application: Application,
  binding: LimitCode | undefined,
  basis: number | undefined,
  multiplier: Ratio | undefined,
): readonly UnverifiedValue[] {
  const { activity, beneficiary } = application
  const values: UnverifiedValue[] = []
  const parameter = (name: keyof Policy['parameters']) => values.push(...unverifiedParameter(policy, name))
  if (multiplier) values.push(...unverifiedValue('priority.multiplier', policy.priority.multiplier))
  if (binding === 'counterpart') parameter('counterpart')
  if (binding === 'other-state-money') parameter('otherStateMoney')
  if (
    !norm.oneSupportEach &&
    beneficiary?.previousSupport?.some((support) => support.activity === activity)
  ) {
    parameter('earlierSupportCounts')
  }
  if (binding === 'share' && share && basis !== undefined) {
    if (shareDropsFraction(basis, multiplier ? multiplyRatios(share, multiplier) : share))
      parameter('rounding')
  }
  if (norm.basis === 'interest-of-first-two-years' && application.loans) {
    for (const name of ['interestYears', 'interestYearsFrom', 'interestLoans'] as const) parameter(name)
  }
  return values.length ? [...unverified, ...values] : unverified
}
