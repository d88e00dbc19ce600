import {
  issue,
  parseShare,
  type Application,
  type Citation,
  type Issue,
  type Ratio,
  type Share,
  type Text,
} from '@khuyencong/domain'
import {
  compileCondition,
  MET,
  missingFacts,
  UNKNOWN,
  type Policy,
  type PriorityGroup,
  type Test,
} from '@khuyencong/policy'

/** Where a project stands in the order of priority, and the multiplier it may have. */
export interface PriorityResult {
  /** The first priority area that it lies in, such as `a`; `null` for none. */
  readonly area: string | null
  /** The first group of priority industries and products that it belongs to; `null` for none. */
  readonly industry: string | null
  /** Whether the priority level was asked for. */
  readonly requested: boolean
  /** The multiplier that was applied; `null` where none was. */
  readonly multiplier: Share | null
  /** Who approves the priority level. */
  readonly authority: Text
  readonly citation: Citation
}

interface Compiled {
  readonly areas: readonly (readonly [PriorityGroup, Test])[]
  readonly industries: readonly (readonly [PriorityGroup, Test])[]
  readonly maximum: Ratio
}

const compiled = new WeakMap<Policy, Compiled>()

function rules(policy: Policy): Compiled {
  let known = compiled.get(policy)
  if (!known) {
    const compile = (groups: readonly PriorityGroup[]) =>
      groups.map((group) => [group, compileCondition(group.condition, policy)] as const)
    const { areas, industries, multiplier } = policy.priority
    known = {
      areas: compile(areas),
      industries: compile(industries),
      maximum: parseShare(multiplier.maximum),
    }
    compiled.set(policy, known)
  }
  return known
}

/** The priority of an application, the facts that are missing to judge it, and what to say of it. */
export function priorityOf(
  policy: Policy,
  application: Application,
): PriorityResult & { readonly missingFacts: readonly string[]; readonly issues: readonly Issue[] } {
  const { areas, industries } = rules(policy)
  const ranked = !policy.priority.unranked.includes(application.activity)
  const firstMet = (groups: Compiled['areas']) =>
    groups.find(([, test]) => test(application) === MET)?.[0].code ?? null
  const { authority, citation } = policy.priority.multiplier
  const requested = application.priority?.requested === true
  const { multiplier, facts, issues } = requested ? wanted(policy, application) : nothing
  return {
    area: ranked ? firstMet(areas) : null,
    industry: ranked ? firstMet(industries) : null,
    requested,
    multiplier,
    authority,
    citation,
    missingFacts: facts,
    issues,
  }
}

interface Wanted {
  readonly multiplier: Share | null
  readonly facts: readonly string[]
  readonly issues: readonly Issue[]
}

const nothing: Wanted = { multiplier: null, facts: [], issues: [] }

function wanted(policy: Policy, application: Application): Wanted {
  const truth = priorityTruth(policy, application)
  const multiplier = application.priority?.multiplier
  if (truth === UNKNOWN) {
    const { areas, industries } = policy.priority
    const condition = { any: [...areas, ...industries].map((group) => group.condition) }
    return { ...nothing, facts: missingFacts(condition, policy, application) }
  }
  if (truth !== MET) return { ...nothing, issues: [issue('priority-not-shown', 'priority', {}, 'warning')] }
  if (multiplier === undefined) return { ...nothing, facts: ['priority.multiplier'] }
  const maximum = policy.priority.multiplier.maximum
  const parameters = { requested: multiplier, maximum }
  if (isAbove(multiplier, maximum)) {
    const limited = issue('priority-multiplier-limited', 'priority.multiplier', parameters, 'warning')
    return { ...nothing, multiplier: maximum, issues: [limited] }
  }
  if (isAbove('1', multiplier)) {
    return {
      ...nothing,
      issues: [issue('priority-multiplier-below-one', 'priority.multiplier', parameters, 'warning')],
    }
  }
  return { ...nothing, multiplier }
}

/** Whether a priority area or industry is shown, by the greatest of all groups. */
function priorityTruth(policy: Policy, application: Application) {
  const { areas, industries } = rules(policy)
  let greatest: number = 0
  for (const [, test] of areas) greatest = Math.max(greatest, test(application))
  for (const [, test] of industries) greatest = Math.max(greatest, test(application))
  return greatest
}

/** The multiplier to apply, without explanation; `undefined` for none. */
export function appliedMultiplier(policy: Policy, application: Application): Ratio | undefined {
  if (application.priority?.requested !== true) return undefined
  const { multiplier } = wanted(policy, application)
  return multiplier === null ? undefined : parseShare(multiplier)
}

function isAbove(left: Share, right: Share): boolean {
  const [a, b] = [parseShare(left), parseShare(right)]
  return a.numerator * b.denominator > b.numerator * a.denominator
}
