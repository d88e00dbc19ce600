import fc from 'fast-check'
import {
  addOutcome,
  assess,
  emptySimulation,
  fundingOf,
  mergeSimulations,
  outcomeOf,
  reportOf,
  simulate,
  type Application,
  type Decision,
  type FundingOrder,
  type SimulatedOutcome,
  type OutcomeSide,
  type Tally,
} from 'khuyencong'
import { describe, expect, test } from 'vitest'
import { application, policyOn } from '../application.js'
import { anyApplication } from '../arbitraries.js'

const policies = (['2015-03-01', '2018-06-01', '2022-01-01', '2026-03-01'] as const).map((day) =>
  policyOn(day),
)
const policy = fc.constantFrom(...policies)
const id = fc.constantFrom('a', 'b', 'c', 'd', 'đ', 'e')

/** Applications of which many are eligible and rank alike, so that budgets run out in the midst of a rank. */
const one: fc.Arbitrary<Application> = fc
  .record({
    any: fc.oneof(
      { weight: 1, arbitrary: anyApplication },
      {
        weight: 2,
        arbitrary: fc
          .tuple(
            fc.constantFrom('advanced-machinery', 'cleaner-production-pilot', 'production-line'),
            fc.nat(8),
          )
          .map(([activity, cost]) =>
            application('2026-03-01', activity as 'advanced-machinery', {
              eligibleCostVnd: 2 * cost,
              requestedVnd: cost,
              counterpartCommittedVnd: cost,
            }),
          ),
      },
    ),
    id,
    keyProject: fc.constantFrom(true, false, undefined),
  })
  .map(({ any, id, keyProject }) => ({ ...any, id, ...(keyProject !== undefined && { keyProject }) }))

const portfolio = fc.array(one, { maxLength: 40 })
const budget = fc.oneof(fc.nat(60), fc.nat(2_000_000_000))
const comparison = fc.record({ applications: portfolio, current: policy, draft: policy })
const fold = (outcomes: readonly SimulatedOutcome[], options: Parameters<typeof emptySimulation>[0]) =>
  outcomes.reduce(addOutcome, emptySimulation(options))

describe('a simulation', () => {
  test('is what the plain assessment of each application, one by one, adds up to', () => {
    const other = portfolio.map((all) => all.map((one): Application => ({ ...one, fund: 'local' })))
    const mixed = fc
      .tuple(
        portfolio,
        other.filter((all) => all.length < 5),
      )
      .map((parts) => parts.flat())
    fc.assert(
      fc.property(mixed, policy, policy, (applications, current, draft) => {
        const report = simulate({ applications, current, draft })
        const counted = applications.filter(({ fund }) => fund === 'national')
        expect(report.otherFund).toBe(applications.length - counted.length)
        const decided = counted.map((one) => ({
          activity: one.activity,
          place: one.place?.provinceCode ?? null,
          current: assess(current, one),
          draft: assess(draft, one),
        }))
        expect(report.total).toEqual(addedUp(decided))
        for (const { activity, ...tally } of report.byActivity) {
          expect(tally).toEqual(addedUp(decided.filter((one) => one.activity === activity)))
        }
        for (const { provinceCode, ...tally } of report.byPlace) {
          expect(tally).toEqual(addedUp(decided.filter((one) => one.place === provinceCode)))
        }
      }),
      { numRuns: 200 },
    )
  })

  test('is the same in any order, and merged from parts', () => {
    fc.assert(
      fc.property(comparison, budget, fc.nat(), fc.nat(40), (about, budgetVnd, seed, cut) => {
        const options = { ...about, budgetVnd }
        const all = about.applications.map((one) =>
          outcomeOf(about.current, about.draft, one, { ranked: true }),
        )
        const shuffled = all
          .map((one, index) => ({ one, key: Math.imul(index + 1, seed | 1) % 1009 }))
          .toSorted((left, right) => left.key - right.key)
          .map(({ one }) => one)
        const whole = JSON.stringify(reportOf(fold(all, options), options))
        expect(JSON.stringify(reportOf(fold(shuffled, options), options))).toBe(whole)
        const merged = mergeSimulations(fold(all.slice(cut), options), fold(all.slice(0, cut), options))
        expect(JSON.stringify(reportOf(merged, options))).toBe(whole)
        expect(JSON.stringify(simulate(options))).toBe(whole)
      }),
    )
  })

  test('explains the difference of the totals to the đồng: gains, losses and what cannot be compared', () => {
    fc.assert(
      fc.property(comparison, (about) => {
        const { total, byActivity, byPlace } = simulate(about)
        for (const { gains, losses, notComparable, current, draft, ...rest } of [
          total,
          ...byActivity,
          ...byPlace,
        ]) {
          expect(gains.applications + losses.applications + rest.unchanged + notComparable.applications).toBe(
            rest.applications,
          )
          const sums = [gains, losses].map(({ vnd }) => vnd)
          const known = [
            ...sums,
            notComparable.currentVnd,
            notComparable.draftVnd,
            current.supportVnd,
            draft.supportVnd,
          ]
          const [gain, loss, apartWas, apartIs, was, is] = known.map((vnd) =>
            vnd === null ? null : BigInt(vnd),
          )
          if (known.includes(null)) continue
          expect((gain ?? 0n) - (loss ?? 0n) + (apartIs ?? 0n) - (apartWas ?? 0n)).toBe(
            (is ?? 0n) - (was ?? 0n),
          )
        }
      }),
    )
  })

  test('has parts that add up to the whole', () => {
    fc.assert(
      fc.property(comparison, (about) => {
        const { total, byActivity, byPlace } = simulate(about)
        for (const parts of [byActivity, byPlace]) {
          expect(parts.reduce((sum, part) => sum + part.applications, 0)).toBe(total.applications)
          expect(parts.reduce((sum, part) => sum + part.gains.applications, 0)).toBe(total.gains.applications)
          const vnd = parts.reduce((sum, part) => sum + BigInt(part.draft.supportVnd ?? 0), 0n)
          if (total.draft.supportVnd !== null) expect(vnd).toBe(BigInt(total.draft.supportVnd))
        }
      }),
    )
  })

  test('of a policy against itself changes nobody', () => {
    fc.assert(
      fc.property(portfolio, policy, (applications, same) => {
        const { total, largestGains, largestLosses } = simulate({ applications, current: same, draft: same })
        expect([total.gains, total.losses]).toEqual(Array(2).fill({ applications: 0, vnd: 0 }))
        expect([...Object.values(total.verdicts), ...largestGains, ...largestLosses]).toEqual(
          Array(6).fill(0),
        )
        expect(total.current).toEqual(total.draft)
      }),
    )
  })
})

describe('a budget', () => {
  /** Every project to be funded under the draft, with what becomes of it. */
  const shared = fc.record({ applications: portfolio, draft: policy, budgetVnd: budget }).map((about) => {
    const sides = about.applications
      .map((one) => outcomeOf(about.draft, about.draft, one, { ranked: true }).draft)
      .filter(({ verdict, amountVnd }) => verdict === 'eligible' && amountVnd)
    const report = simulate({ ...about, current: about.draft }).funding?.draft as FundingOrder
    return { ...about, report, sides }
  })
  const amountOf = ({ amountVnd }: OutcomeSide) => amountVnd ?? 0
  const orderOf = ({ rank }: OutcomeSide) => rank?.order ?? 0

  test('is never exceeded, and what is counted as funded is what each project is told', () => {
    fc.assert(
      fc.property(shared, ({ report, sides, budgetVnd }) => {
        const funded = sides.filter((side) => fundingOf(report, side) === 'funded')
        const paid = funded.reduce((sum, side) => sum + BigInt(amountOf(side)), 0n)
        expect(paid <= BigInt(budgetVnd)).toBe(true)
        expect(report.funded).toEqual({ applications: funded.length, vnd: Number(paid) })
        expect(BigInt(report.leftVnd)).toBe(BigInt(budgetVnd) - paid)
      }),
      { numRuns: 300 },
    )
  })

  test('pays for nobody while one ranked higher, of no greater amount, goes without', () => {
    fc.assert(
      fc.property(shared, ({ report, sides }) => {
        const ranked = sides.filter(({ rank }) => rank)
        const funded = ranked.filter((side) => fundingOf(report, side) === 'funded')
        for (const higher of ranked.filter((side) => fundingOf(report, side) !== 'funded')) {
          const passed = funded.filter(
            (side) => orderOf(side) > orderOf(higher) && amountOf(side) >= amountOf(higher),
          )
          expect(passed).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })

  test('treats projects of equal rank and amount alike, whatever their ids', () => {
    fc.assert(
      fc.property(
        shared,
        fc.array(id, { minLength: 40, maxLength: 40 }),
        ({ applications, draft, budgetVnd }, ids) => {
          const named = applications.map((one, index) => ({ ...one, id: ids[index] ?? '' }))
          const groups = (all: readonly Application[]) =>
            simulate({ applications: all, current: draft, draft, budgetVnd }).funding?.draft.groups.map(
              ({ listed, ...rest }) => ({
                ...rest,
                listed: listed.map(({ amountVnd }) => amountVnd).toSorted((a, b) => a - b),
              }),
            )
          expect(groups(named)).toEqual(groups(applications))
        },
      ),
    )
  })
})

interface Decided {
  readonly current: Decision
  readonly draft: Decision
}

/** The tally of explained decisions, added up in the plainest way. */
function addedUp(decided: readonly Decided[]): Tally {
  const sum = (amounts: readonly (number | null)[]) => {
    const total = amounts.reduce((all, amount) => all + BigInt(amount ?? 0), 0n)
    return total > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(total)
  }
  const given = ({ verdict, support }: Decision) =>
    ({ eligible: support.amountVnd, ineligible: 0, undetermined: null })[verdict]
  const side = (which: 'current' | 'draft') => {
    const of = (verdict: string) => decided.map((one) => one[which]).filter((one) => one.verdict === verdict)
    const amounts = (verdict: string) => of(verdict).map(({ support }) => support.amountVnd)
    return {
      eligible: of('eligible').length,
      ineligible: of('ineligible').length,
      undetermined: of('undetermined').length,
      supportVnd: sum(amounts('eligible')),
      withoutAmount: amounts('eligible').filter((amount) => amount === null).length,
      undeterminedVnd: sum(amounts('undetermined')),
    }
  }
  const pairs = decided.map(({ current, draft }) => [given(current), given(draft)] as const)
  const changes = pairs.flatMap(([was, is]) => (was === null || is === null ? [] : [is - was]))
  const apart = pairs.filter(([was, is]) => was === null || is === null)
  const [more, less] = [changes.filter((change) => change > 0), changes.filter((change) => change < 0)]
  const verdicts = ['eligible', 'ineligible', 'undetermined']
  return {
    applications: decided.length,
    current: side('current'),
    draft: side('draft'),
    verdicts: Object.fromEntries(
      verdicts.flatMap((from) =>
        verdicts
          .filter((to) => to !== from)
          .map((to) => [
            `${from}>${to}`,
            decided.filter(({ current, draft }) => current.verdict === from && draft.verdict === to).length,
          ]),
      ),
    ) as Tally['verdicts'],
    gains: { applications: more.length, vnd: sum(more) },
    losses: { applications: less.length, vnd: sum(less.map((change) => -change)) },
    unchanged: changes.length - more.length - less.length,
    notComparable: {
      applications: apart.length,
      currentVnd: sum(apart.map(([was]) => was)),
      draftVnd: sum(apart.map(([, is]) => is)),
    },
  }
}
