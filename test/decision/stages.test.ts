import { assess, decide, stageOf, type FactPath, type IsoDate, type Stage } from 'khuyencong'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { application, policyOf, policyOn } from '../application.js'
import { withLess } from '../arbitraries.js'

const on: IsoDate = '2026-03-01'

describe('the stage of an application', () => {
  test.each<[Parameters<typeof stageOf>[0], Stage]>([
    [{}, 'appraisal'],
    [{ invoices: [{ number: '1', date: on }] }, 'appraisal'],
    [{ approvedOn: on }, 'implementation'],
    [{ approvedOn: on, invoices: [] }, 'implementation'],
    [{ approvedOn: on, invoices: [{ number: '1', date: on }] }, 'settlement'],
    [{ stage: 'settlement' }, 'settlement'],
    [{ stage: 'appraisal', approvedOn: on, invoices: [{ number: '1', date: on }] }, 'appraisal'],
  ])('%j: %s', (facts, stage) => {
    expect(stageOf(facts)).toBe(stage)
  })

  test('says which criteria are still to come, and asks nothing of them', () => {
    const household = application(on, 'advanced-machinery', {
      approvedOn: undefined,
      invoices: undefined,
      'beneficiary.legalForm': 'household-business',
    })
    const decision = decide(household).decision
    expect(decision).toMatchObject({
      stage: 'appraisal',
      verdict: 'eligible',
      missingFacts: [],
      pending: ['fiscal-year.plan-year', 'fiscal-year.documents-in-window', 'general.approved'],
    })
    expect(decision.criteria.map(({ code }) => code)).not.toContain('general.approved')
    const approved = decide({ ...household, approvedOn: '2026-02-05' }).decision
    expect(approved).toMatchObject({
      stage: 'implementation',
      verdict: 'eligible',
      missingFacts: [],
      pending: ['fiscal-year.documents-in-window'],
    })
  })

  test('filling in facts never turns a refusal of one stage and policy into an approval', () => {
    let refused = 0
    fc.assert(
      fc.property(
        withLess,
        fc.constantFrom<Stage>('appraisal', 'implementation', 'settlement'),
        ([whole, less], stage) => {
          const policy = policyOf(whole)
          const before = assess(policy, { ...less, approvedOn: whole.approvedOn, stage })
          if (before.verdict !== 'ineligible') return
          refused++
          expect(assess(policy, { ...whole, stage }).verdict).toBe('ineligible')
        },
      ),
      { numRuns: 600 },
    )
    expect(refused).toBeGreaterThan(60)
  })
})

test('no criterion is met or unmet on facts that nobody gave', () => {
  // With nothing but its frame an application leaves open every criterion that asks for a fact.
  for (const activity of [
    'advanced-machinery',
    'demonstration-model',
    'cluster-infrastructure',
    'media',
  ] as const) {
    const { decision } = decide({ id: 'a', fund: 'national', asOf: on, activity })
    const decided = decision.criteria.filter(({ outcome }) => outcome !== 'unknown').map(({ code }) => code)
    expect(decided).toEqual(['general.content'])
  }
})

describe('what may be granted', () => {
  /** 26/2014/TTLT-BTC-BCT article 7.3 deducts the money granted: 300 of 1,300 million, so 1,000 are the owner's to find. */
  const short = (requestedVnd: number | undefined, own: number) =>
    assess(
      policyOn(on),
      application(on, 'advanced-machinery', {
        eligibleCostVnd: 1_300_000_000,
        requestedVnd,
        counterpartCommittedVnd: own,
      }),
    )

  test.each([300_000_000, 340_000_000, 1_300_000_000, undefined])(
    'asking for %s changes neither verdict nor amount',
    (requested) => {
      expect(short(requested, 999_999_999).verdict).toBe('ineligible')
      expect(short(requested, 1_000_000_000)).toMatchObject({
        verdict: 'eligible',
        support: { amountVnd: 300_000_000 },
      })
      expect(short(requested, 1_000_000_001).verdict).toBe('eligible')
    },
  )

  test('the reasons say what there is and what is needed', () => {
    expect(short(340_000_000, 960_000_000).reasons).toContainEqual({
      criterion: 'general.counterpart',
      fact: 'eligibleCostVnd',
      value: 1_260_000_000,
      atLeast: 1_300_000_000,
      sum: true,
    })
  })

  test('every request at or above the ceiling gives the verdict and amount of one at the ceiling', () => {
    let tried = 0
    fc.assert(
      fc.property(withLess, fc.nat(1_000_000_000), ([whole], more) => {
        const policy = policyOf(whole)
        const { ceilingVnd } = assess(policy, { ...whole, requestedVnd: undefined }).support
        if (ceilingVnd === null || ceilingVnd + more > Number.MAX_SAFE_INTEGER) return
        tried++
        const at = assess(policy, { ...whole, requestedVnd: ceilingVnd })
        const above = assess(policy, { ...whole, requestedVnd: ceilingVnd + more })
        expect([above.verdict, above.support.amountVnd]).toEqual([at.verdict, at.support.amountVnd])
      }),
      { numRuns: 400 },
    )
    expect(tried).toBeGreaterThan(100)
  })
})

describe('an assumption never refuses', () => {
  const settled = (changes: Record<string, unknown>) =>
    application('2026-12-30', 'advanced-machinery', {
      approvedOn: '2026-01-05',
      eligibleCostVnd: 600_000_000,
      counterpartCommittedVnd: 300_000_000,
      requestedVnd: 300_000_000,
      ...changes,
    })
  const invoices = (date: string, amountVnd?: number) => [
    { number: '1', date, ...(amountVnd !== undefined && { amountVnd }) },
    { number: '2', date: '2026-06-01', amountVnd: 400_000_000 },
  ]

  // The window is an assumption: the plan year as one calendar year.
  test.each<[string, number]>([
    ['2025-12-31', 200_000_000],
    ['2026-01-01', 300_000_000],
    ['2026-12-31', 300_000_000],
  ])('an invoice of %s leaves %d without doubt', (date, without) => {
    const decision = decide(settled({ asOf: '2027-01-10', invoices: invoices(date, 200_000_000) })).decision
    expect(decision).toMatchObject({
      verdict: 'eligible',
      support: { amountVnd: 300_000_000, amountWithoutDoubtVnd: without },
    })
    expect(decision.doubtful.map(({ code }) => code)).toEqual(
      without === 300_000_000 ? [] : ['fiscal-year.documents-in-window'],
    )
  })

  test('an invoice in doubt without an amount leaves what is certain unknown', () => {
    const { support } = decide(settled({ invoices: invoices('2025-12-31') })).decision
    expect([support.amountVnd, support.amountWithoutDoubtVnd]).toEqual([300_000_000, null])
  })

  // 36/2013/TT-BCT articles 2.3, 11.2.a and 15; 45/2012/NĐ-CP article 14.4.
  test.each<
    [Partial<Record<FactPath | 'plannedYears' | 'extendedToYear' | 'carriedOverToYear', number>>, boolean]
  >([
    [{}, true],
    [{ plannedYears: 2 }, false],
    [{ extendedToYear: 2027 }, false],
    [{ carriedOverToYear: 2027 }, false],
    [{ plannedYears: 1 }, true],
  ])('with %j an invoice of January of the year after is in doubt: %s', (facts, doubt) => {
    const input = settled({ asOf: '2027-03-01', invoices: invoices('2027-01-15', 200_000_000), ...facts })
    expect(decide(input).decision.doubtful.length > 0).toBe(doubt)
  })

  test('strict refuses to decide on one', () => {
    const decision = decide(settled({ invoices: invoices('2026-06-01', 1) }), { strict: true }).decision
    expect(decision.verdict).toBe('undetermined')
    expect(decision.unverified.some(({ verification }) => verification === 'assumption')).toBe(true)
  })
})

describe('the units of a group project', () => {
  const group = (units: readonly Record<string, unknown>[], own = 2_100_000_000) =>
    decide({
      ...application(on, 'advanced-machinery', {
        eligibleCostVnd: undefined,
        requestedVnd: undefined,
        counterpartCommittedVnd: own,
      }),
      units,
    }).decision

  // 28/2018/TT-BTC article 8.4: 50 %, at most 300 million for an establishment.
  test('have share and cap each: 2,000 + 300 + 300 + 200 million give 700, not 1,200', () => {
    const costs = [2_000_000_000, 300_000_000, 300_000_000, 200_000_000]
    const { support, verdict } = group(costs.map((eligibleCostVnd) => ({ eligibleCostVnd })))
    expect([verdict, support.ceilingVnd, support.amountVnd]).toEqual(['eligible', 700_000_000, 700_000_000])
    expect(support.units?.map(({ amountVnd, binding }) => [amountVnd, binding])).toEqual([
      [300_000_000, 'cap'],
      [150_000_000, 'share'],
      [150_000_000, 'share'],
      [100_000_000, 'share'],
    ])
  })

  test('are limited each by their own request', () => {
    const { support } = group(
      [
        { eligibleCostVnd: 600_000_000, requestedVnd: 299_999_999 },
        { eligibleCostVnd: 600_000_000, requestedVnd: 400_000_000 },
      ],
      600_000_001,
    )
    expect(support.amountVnd).toBe(599_999_999)
  })

  test('must each meet the criteria of their own beneficiary', () => {
    const large = {
      legalForm: 'enterprise',
      sizeSector: 'industry-construction',
      employees: 500,
      annualRevenueVnd: 900e9,
      totalCapitalVnd: 900e9,
    }
    const decision = group([
      { eligibleCostVnd: 600_000_000 },
      { eligibleCostVnd: 600_000_000, beneficiary: { ...large, appliesCleanerProduction: false } },
    ])
    expect(decision.verdict).toBe('ineligible')
    expect(decision.reasons.map(({ fact }) => fact)).toContain('units.1.beneficiary.employees')
    const unknown = group([{ eligibleCostVnd: 600_000_000, beneficiary: { legalForm: 'enterprise' } }])
    expect(unknown.missingFacts.some((path) => path.startsWith('units.0.beneficiary.'))).toBe(true)
  })

  test('add up to the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3_000_000_000), { minLength: 1, maxLength: 6 }), (costs) => {
        const { support } = group(costs.map((eligibleCostVnd) => ({ eligibleCostVnd })))
        const each = costs.map((cost) => Math.min(Math.floor(cost / 2), 300_000_000))
        expect(support.units?.map(({ ceilingVnd }) => ceilingVnd)).toEqual(each)
        expect(support.ceilingVnd).toBe(each.reduce((sum, one) => sum + one, 0))
      }),
      { numRuns: 60 },
    )
  })
})

describe('options and policies that are none decide nothing', () => {
  const input = application(on, 'advanced-machinery')
  test.each([-1, 0.5, null, 'abc', NaN, 2 ** 53])('a budget of %s', (budgetLeftVnd) => {
    const decision = assess(policyOn(on), input, { budgetLeftVnd: budgetLeftVnd as number })
    expect(decision).toMatchObject({ verdict: 'undetermined', support: { amountVnd: null } })
    expect(decision.issues.map(({ code, path }) => [code, path])).toEqual([
      ['option-invalid', 'budgetLeftVnd'],
    ])
  })
  test.each([null, '', 0, {}])('a pin of %j', (pin) => {
    const decision = assess(policyOn(on), input, { pin: pin as never })
    expect(decision.issues.map(({ code }) => code)).toEqual(['option-invalid'])
  })
  test('a policy without criteria, and what is no policy', () => {
    const codes = (policy: unknown) => assess(policy as never, input).issues.map(({ code }) => code)
    expect(codes({ ...policyOn(on), criteria: {} })).toEqual(['policy-without-criteria'])
    expect(codes(undefined)).toEqual(['policy-unusable'])
  })
  test('a policy of another day is told, and decides', () => {
    const decision = assess(policyOn('2016-01-01'), input)
    expect(decision.issues).toContainEqual(
      expect.objectContaining({ code: 'policy-not-of-that-day', severity: 'info' }),
    )
    expect(decision.support.ceilingVnd).toBe(200_000_000)
  })
})
