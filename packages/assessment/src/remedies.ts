import {
  yearOf,
  type ActivityCode,
  type Application,
  type FactPath,
  type Verdict,
  type Vnd,
} from '@khuyencong/domain'
import { deepFreeze, type Policy } from '@khuyencong/policy'
import { wholeOf } from '@khuyencong/support'
import { assess, assessQuickly, type Decision } from './assess.js'

/**
 * What may be done in reality, by the applicant or the office; none of them is to state a fact otherwise than it is.
 *
 * - `own-money`: commit more own money (khoản 3 Điều 7 26/2014/TTLT-BTC-BCT).
 * - `own-money-for-state-money`: pay with own money what other State money was to pay (khoản 4 of the same).
 * - `new-equipment`: buy a new machine in place of a used one, while none was bought.
 * - `after-approval`, `after-completion`: look again on the day of the approval, or of the completed investment.
 * - `next-year`: ask for the next plan year, before approval.
 * - `extension`: have the project extended into the next year (điểm a khoản 2 Điều 11 36/2013/TT-BCT).
 * - `other-activity`: ask for another content, where the project is one.
 */
export type RemedyKind =
  | 'own-money'
  | 'own-money-for-state-money'
  | 'new-equipment'
  | 'after-approval'
  | 'after-completion'
  | 'next-year'
  | 'extension'
  | 'other-activity'

/** A fact as it would be. */
export interface RemedyChange {
  readonly path: FactPath | 'activity' | 'extendedToYear'
  readonly to: unknown
}

/** What would turn a refusal or a doubt, as it was decided with the changes made. */
export interface Remedy {
  readonly kind: RemedyKind
  /** What must be done together with it. */
  readonly also: readonly RemedyKind[]
  readonly changes: readonly RemedyChange[]
  /** Of own money: how much more it takes, in đồng. */
  readonly moreVnd?: Vnd
  /** Of other State money: how much is not to be used, in đồng. */
  readonly replacedVnd?: Vnd
  readonly verdict: Verdict
  /** What might be granted then, in đồng; `null` where it is not known. */
  readonly amountVnd: Vnd | null
}

interface Step extends Pick<Remedy, 'kind' | 'changes' | 'moreVnd' | 'replacedVnd'> {
  readonly changed: Application
}

type Doing = (application: Application) => Step | undefined

/**
 * What would change a refusal or a doubt: things that the applicant or the office can do, each decided again under the
 * same policy. What takes the least comes first; nothing where all is well, or where facts are missing: those are to
 * be asked.
 *
 * @example
 * ```ts
 * remedies(policy, application)[0] // => { kind: 'own-money', also: [], moreVnd: 40000000, … }
 * ```
 */
export function remedies(policy: Policy, application: Application): readonly Remedy[] {
  const decision = assess(policy, application)
  if (!decision.policy || decision.stage === null) return []
  const found =
    decision.verdict === 'ineligible'
      ? [...turned(policy, application, decision), ...otherActivities(policy, application, decision)]
      : [extended(policy, application, decision)].flatMap((one) => one ?? [])
  return deepFreeze(found)
}

/** The least sets of things to do that end the refusal, with as much more own money as it takes. */
function turned(policy: Policy, application: Application, decision: Decision): Remedy[] {
  const doable = doings(decision).filter((doing) => doing(application) !== undefined)
  const sets = Array.from({ length: 2 ** doable.length }, (_, bits) =>
    doable.filter((_doing, index) => bits & (1 << index)),
  ).toSorted((left, right) => left.length - right.length)
  const enough: (readonly Doing[])[] = []
  const found: Remedy[] = []
  for (const set of sets) {
    if (enough.some((smaller) => smaller.every((doing) => set.includes(doing)))) continue
    const steps = stepsOf(set, application)
    const changed = steps.at(-1)?.changed ?? application
    const refused = assessQuickly(policy, changed).verdict === 'ineligible'
    const money = refused ? moreOwnMoney(policy, changed) : undefined
    if (refused && !money) continue
    const remedy = remedyOf(policy, decision, money ? [...steps, money] : steps)
    if (!remedy) continue
    enough.push(set)
    found.push(remedy)
  }
  return found
}

function stepsOf(set: readonly Doing[], application: Application): Step[] {
  const steps: Step[] = []
  for (const doing of set) {
    const step = doing(steps.at(-1)?.changed ?? application)
    if (step) steps.push(step)
  }
  return steps
}

/** Steps as one remedy; none where the policy is not that of the day they lead to. */
function remedyOf(policy: Policy, before: Decision, steps: readonly Step[]): Remedy | undefined {
  const [first, ...others] = steps
  const last = steps.at(-1)
  if (!first || !last) return undefined
  const { verdict, support, issues } = assess(policy, last.changed)
  const elsewhere = ({ issues: told }: Pick<Decision, 'issues'>) =>
    told.some(({ code }) => code === 'policy-not-of-that-day')
  if (elsewhere({ issues }) && !elsewhere(before)) return undefined
  const changes = new Map(steps.flatMap((step) => step.changes.map((change) => [change.path, change])))
  const [more, replaced] = [
    steps.find(({ moreVnd }) => moreVnd),
    steps.find(({ replacedVnd }) => replacedVnd),
  ]
  return {
    kind: first.kind,
    also: others.map(({ kind }) => kind),
    changes: [...changes.values()],
    ...(more?.moreVnd !== undefined && { moreVnd: more.moreVnd }),
    ...(replaced?.replacedVnd !== undefined && { replacedVnd: replaced.replacedVnd }),
    verdict,
    amountVnd: support.amountVnd,
  }
}

/** What is still open at the stage: a machine that was bought stays what it is. */
function doings({ stage }: Decision): readonly Doing[] {
  return [
    later('after-approval', 'approvedOn'),
    later('after-completion', 'investmentCompletedOn'),
    ...(stage === 'settlement' ? [] : [newEquipment, ownForStateMoney]),
    ...(stage === 'appraisal' ? [nextYear] : []),
  ]
}

const later =
  (kind: 'after-approval' | 'after-completion', path: 'approvedOn' | 'investmentCompletedOn'): Doing =>
  (application) => {
    const day = application[path]
    if (day === undefined || day <= application.asOf) return undefined
    return { kind, changes: [{ path: 'asOf', to: day }], changed: { ...application, asOf: day } }
  }

const newEquipment: Doing = (application) =>
  application.equipmentNew === false
    ? {
        kind: 'new-equipment',
        changes: [{ path: 'equipmentNew', to: true }],
        changed: { ...application, equipmentNew: true },
      }
    : undefined

const ownForStateMoney: Doing = (application) => {
  const { otherSources = [], counterpartCommittedVnd } = application
  const doubled = otherSources.filter(({ state, sameItem }) => state === true && sameItem === true)
  if (!doubled.length) return undefined
  const left = otherSources.filter((source) => !doubled.includes(source))
  const replacedVnd = doubled.reduce((sum, { amountVnd }) => sum + amountVnd, 0)
  const own = counterpartCommittedVnd === undefined ? undefined : counterpartCommittedVnd + replacedVnd
  return {
    kind: 'own-money-for-state-money',
    changes: [
      { path: 'otherSources', to: left },
      ...(own === undefined ? [] : [{ path: 'counterpartCommittedVnd', to: own } as const]),
    ],
    replacedVnd,
    changed: { ...application, otherSources: left, counterpartCommittedVnd: own },
  }
}

const nextYear: Doing = (application) =>
  application.planYear === undefined
    ? undefined
    : {
        kind: 'next-year',
        changes: [{ path: 'planYear', to: application.planYear + 1 }],
        changed: { ...application, planYear: application.planYear + 1 },
      }

/** The least that must be added to the own money, up to the cost, for the refusal to end. */
function moreOwnMoney(policy: Policy, application: Application): Step | undefined {
  const { counterpartCommittedVnd: own } = application
  const { eligibleCostVnd: cost } = wholeOf(application)
  if (own === undefined || cost === undefined || own >= cost) return undefined
  const withOwn = (counterpartCommittedVnd: Vnd): Application => ({ ...application, counterpartCommittedVnd })
  const refused = (vnd: Vnd) => assessQuickly(policy, withOwn(vnd)).verdict === 'ineligible'
  if (refused(cost)) return undefined
  // More own money never ends the eligibility that less of it gives, so the boundary is found by halving.
  let [tooLittle, enough] = [own, cost]
  while (enough - tooLittle > 1) {
    const middle = tooLittle + Math.floor((enough - tooLittle) / 2)
    if (refused(middle)) tooLittle = middle
    else enough = middle
  }
  return {
    kind: 'own-money',
    changes: [{ path: 'counterpartCommittedVnd', to: enough }],
    moreVnd: enough - own,
    changed: withOwn(enough),
  }
}

/** Contents that one and the same undertaking may be; which one it is, is for the applicant and the office to say. */
const kindred: readonly (readonly ActivityCode[])[] = [
  [
    'advanced-machinery',
    'production-line',
    'technology-transfer',
    'demonstration-model',
    'cleaner-production-pilot',
    'establishment-pollution-treatment',
  ],
  ['domestic-fair-participation', 'foreign-fair'],
  ['brand-registration', 'consulting'],
  ['cluster-detailed-planning', 'cluster-infrastructure', 'cluster-pollution-treatment'],
]

/** Other contents under which all that is known is enough, at the same cost: what is approved is settled. */
function otherActivities(policy: Policy, application: Application, decision: Decision): Remedy[] {
  if (decision.stage !== 'appraisal') return []
  const others = kindred.find((group) => group.some((one) => one === application.activity)) ?? []
  return others
    .filter((activity) => activity !== application.activity)
    .flatMap((activity): Remedy[] => {
      const { verdict, support, doubtful } = assess(policy, { ...application, activity })
      // A content under which the same fact is only in doubt is no way out.
      if (verdict !== 'eligible' || support.amountVnd === 0 || doubtful.length > 0) return []
      const changes = [{ path: 'activity', to: activity }] as const
      return [{ kind: 'other-activity', also: [], changes, verdict, amountVnd: support.amountVnd }]
    })
    .toSorted((left, right) => (right.amountVnd ?? 0) - (left.amountVnd ?? 0))
}

/** An extension into the year of the latest invoice, where that takes every invoice out of doubt. */
function extended(policy: Policy, application: Application, decision: Decision): Remedy | undefined {
  const code = 'fiscal-year.documents-in-window'
  const inDoubt = (one: Decision) => one.doubtful.some((doubt) => doubt.code === code)
  const { invoices = [] } = application
  if (!inDoubt(decision)) return undefined
  const to = Math.max(...invoices.map(({ date }) => yearOf(date)))
  const after = assess(policy, { ...application, extendedToYear: to })
  if (inDoubt(after) || after.verdict === 'ineligible') return undefined
  return {
    kind: 'extension',
    also: [],
    changes: [{ path: 'extendedToYear', to }],
    verdict: after.verdict,
    amountVnd: after.support.amountVnd,
  }
}
