import type { Application, FactPath } from '@khuyencong/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compileCondition,
  compileItem,
  MET,
  compileMissing,
  UNKNOWN,
  UNMET,
  type Condition,
  type Context,
  type ItemCondition,
} from './index.js'

const context: Context = {
  definitions: { new: { fact: 'equipmentNew', is: true } },
  lists: {
    cities: {
      title: { vi: 'thành phố', en: 'cities' },
      members: [
        {
          value: '75',
          period: { from: '2026-04-30', before: '2027-01-01' },
          citation: { instrument: '30/2026/QH16' },
          verification: 'secondary',
        },
      ],
    },
  },
  parameters: {
    invoiceWindow: {
      value: {
        from: { planYearPlus: 0, monthDay: '01-01' },
        before: { planYearPlus: 1, monthDay: '01-01' },
      },
    },
  } as Context['parameters'],
}

const leaf: fc.Arbitrary<Condition> = fc.constantFrom<Condition>(
  { fact: 'equipmentNew', is: true },
  { fact: 'firstInDistrict', is: false },
  { fact: 'industry', oneOf: ['mining', 'handicraft'] },
  { fact: 'beneficiary.employees', atMost: 200 },
  { fact: 'beneficiary.employees', atLeast: 50, atMost: 100 },
  { fact: 'approvedOn', from: '2020-01-01', before: '2021-01-01' },
  { fact: 'approvedOn', from: { fact: 'investmentCompletedOn' } },
  { fact: 'approvedOn', before: { planYearPlus: 1, monthDay: '01-01' } },
  { fact: 'place.provinceCode', inList: 'cities', on: 'asOf' },
  { fact: 'place.provinceCode', inList: 'cities', on: 'approvedOn' },
  { use: 'new' },
  {
    count: 'invoices',
    where: { field: 'date', from: { parameter: 'invoiceWindow', edge: 'from' } },
    atMost: 1,
  },
  {
    count: 'otherSources',
    where: {
      all: [{ field: 'state', is: true }, { not: { any: [{ field: 'sameItem', is: false }] } }],
    },
    plus: 'quantity',
    atMost: 2,
  },
  {
    sum: ['requestedVnd', { each: 'otherSources', field: 'amountVnd' }],
    atLeast: { fact: 'eligibleCostVnd' },
  },
)

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}))

const year = fc.integer({ min: 2019, max: 2027 })
const day = fc
  .tuple(year, fc.constantFrom('01-01', '04-30', '12-31'))
  .map(([year, monthDay]) => `${year}-${monthDay}` as const)
const known = fc.record({
  equipmentNew: fc.boolean(),
  firstInDistrict: fc.boolean(),
  industry: fc.constantFrom('mining' as const, 'other' as const),
  approvedOn: day,
  investmentCompletedOn: day,
  planYear: year,
  requestedVnd: fc.nat(3),
  eligibleCostVnd: fc.nat(4),
  invoices: fc.array(fc.record({ number: fc.constant('1'), date: day }), { maxLength: 3 }),
  otherSources: fc.array(
    fc.record(
      { source: fc.constant('a'), amountVnd: fc.nat(2), state: fc.boolean(), sameItem: fc.boolean() },
      { requiredKeys: ['source', 'amountVnd'] },
    ),
    { maxLength: 3 },
  ),
  place: fc.record({ provinceCode: fc.constantFrom('75', '01') }),
  beneficiary: fc.record({ employees: fc.constantFrom(49, 50, 100, 101, 200, 201) }),
})

const head = { id: 'a', fund: 'national', asOf: '2026-05-01', activity: 'consulting', quantity: 1 } as const

/** An application, and the same with fewer facts known. */
const applications = known.chain((facts) =>
  fc.subarray(Object.keys(facts)).map((keys): [Application, Application] => {
    const fewer = Object.fromEntries(Object.entries(facts).filter(([key]) => keys.includes(key)))
    return [
      { ...head, ...facts },
      { ...head, ...fewer },
    ]
  }),
)

const evaluate = (part: Condition, application: Application) => compileCondition(part, context)(application)
const run = { numRuns: 400 }

describe('the language of conditions', () => {
  test('is that of Kleene: not turns round, all is the least and any the greatest', () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 4 }), condition, applications, (parts, one, [, a]) => {
        const truths = parts.map((part) => evaluate(part, a))
        expect(evaluate({ all: parts }, a)).toBe(Math.min(MET, ...truths))
        expect(evaluate({ any: parts }, a)).toBe(Math.max(UNMET, ...truths))
        expect(evaluate({ not: one }, a)).toBe(MET - evaluate(one, a))
        expect(evaluate({ not: { not: one } }, a)).toBe(evaluate(one, a))
        expect(evaluate({ not: { all: parts } }, a)).toBe(
          evaluate({ any: parts.map((part) => ({ not: part })) }, a),
        )
        expect(evaluate({ all: parts.toReversed() }, a)).toBe(evaluate({ all: parts }, a))
        expect(evaluate({ any: [one, { all: [one, ...parts] }] }, a)).toBe(evaluate(one, a))
      }),
      run,
    )
  })

  test('with nothing to hold is met, and with nothing to choose from is unmet', () => {
    expect(evaluate({ all: [] }, head)).toBe(MET)
    expect(evaluate({ any: [] }, head)).toBe(UNMET)
    for (const [where, truth] of [
      [{ all: [] }, MET],
      [{ any: [] }, UNMET],
    ] as const) {
      expect(compileItem(where as ItemCondition, context)({}, head)).toBe(truth)
    }
  })

  test('never changes a decided value when more becomes known', () => {
    fc.assert(
      fc.property(condition, applications, (part, [whole, fewer]) => {
        const truth = evaluate(part, fewer)
        if (truth !== UNKNOWN) expect(evaluate(part, whole)).toBe(truth)
      }),
      run,
    )
  })

  test('is decided when everything is known', () => {
    fc.assert(
      fc.property(condition, applications, (part, [whole]) => {
        const otherSources = whole.otherSources?.map((source) => ({ state: true, sameItem: true, ...source }))
        expect(evaluate(part, { ...whole, ...(otherSources && { otherSources }) })).not.toBe(UNKNOWN)
      }),
      run,
    )
  })

  test('says the same after a round trip through JSON', () => {
    fc.assert(
      fc.property(condition, applications, (part, [, a]) => {
        const again = JSON.parse(JSON.stringify(part)) as Condition
        expect(evaluate(again, a)).toBe(evaluate(part, a))
      }),
    )
  })
})

describe('missing facts', () => {
  test('are told exactly where a condition is unknown, and are indeed not there', () => {
    fc.assert(
      fc.property(condition, applications, (part, [, a]) => {
        const paths = compileMissing(part, context)(a)
        expect(paths.length > 0).toBe(evaluate(part, a) === UNKNOWN)
        expect(new Set(paths).size).toBe(paths.length)
        for (const path of paths) {
          const value = path.split('.').reduce<unknown>((inner, key) => (inner as never)?.[key], a)
          expect([path, value]).toEqual([path, undefined])
        }
      }),
      run,
    )
  })

  test('name the plan year where the days of a list hang on it', () => {
    const window: Condition = {
      count: 'invoices',
      where: { field: 'date', before: { parameter: 'invoiceWindow', edge: 'before' } },
      atMost: 0,
    }
    const a: Application = { ...head, invoices: [{ number: '1', date: '2026-01-01' }] }
    expect(compileMissing(window, context)(a)).toEqual(['planYear'])
  })

  test('name an item of a list by its place in it', () => {
    const state: Condition = { count: 'otherSources', where: { field: 'state', is: true }, atMost: 0 }
    const otherSources = [
      { source: 'a', amountVnd: 1, state: false },
      { source: 'b', amountVnd: 1 },
    ]
    expect(compileMissing(state, context)({ ...head, otherSources })).toEqual(['otherSources.1.state'])
  })
})

describe('a condition that is not understood is refused, not ignored', () => {
  test.each<[string, unknown]>([
    ['an unknown form', { nor: [] }],
    ['an unknown fact', { fact: 'beneficiary.height', atMost: 2 }],
    ['a fact by the name of a method', { fact: 'toString', is: true }],
    ['a definition that is not there', { use: 'small' }],
    ['a definition by the name of a method', { use: 'constructor' }],
    ['a list that is not there', { fact: 'place.provinceCode', inList: 'towns', on: 'asOf' }],
    ['a comparison of nothing', { fact: 'industry' }],
    ['two comparisons in one', { fact: 'beneficiary.employees', is: 45, atMost: 200 }],
    ['a word with a size and a day', { fact: 'industry', atMost: 3, from: '2025-01-01' }],
    ['two forms in one', { all: [], any: [] }],
    [
      'an item with two comparisons',
      { count: 'otherSources', where: { field: 'state', is: true, atMost: 1 }, atMost: 0 },
    ],
    ['one of them deep inside', { all: [{ any: [{ not: { use: 'small' } }] }] }],
  ])('%s', (_, part) => {
    expect(() => compileCondition(part as Condition, context)).toThrow(RangeError)
  })
})

describe('a comparison', () => {
  const truth = (part: Condition, changes: object) => evaluate(part, { ...head, ...changes })

  test.each([
    [199, MET],
    [200, MET],
    [201, UNMET],
    [undefined, UNKNOWN],
  ])('at most 200 people: %s', (employees, expected) => {
    expect(truth({ fact: 'beneficiary.employees', atMost: 200 }, { beneficiary: { employees } })).toBe(
      expected,
    )
  })

  test.each([
    ['2019-12-31', UNMET],
    ['2020-01-01', MET],
    ['2020-12-31', MET],
    ['2021-01-01', UNMET],
    [undefined, UNKNOWN],
  ])('from one day, before another: %s', (approvedOn, expected) => {
    expect(truth({ fact: 'approvedOn', from: '2020-01-01', before: '2021-01-01' }, { approvedOn })).toBe(
      expected,
    )
  })

  test('that one end refuses does not wait for the other', () => {
    const part: Condition = {
      fact: 'approvedOn',
      from: '2020-01-01',
      before: { fact: 'investmentCompletedOn' },
    }
    expect(truth(part, { approvedOn: '2019-12-31' })).toBe(UNMET)
    expect(truth(part, { approvedOn: '2020-01-01' })).toBe(UNKNOWN)
  })

  test.each([
    ['2026-04-29', UNMET],
    ['2026-04-30', MET],
    ['2026-12-31', MET],
    ['2027-01-01', UNMET],
  ])('with a dated list on %s', (asOf, expected) => {
    const part: Condition = { fact: 'place.provinceCode', inList: 'cities', on: 'asOf' }
    expect(truth(part, { asOf, place: { provinceCode: '75' } })).toBe(expected)
  })

  test('of a sum is met by what is known, where that is enough', () => {
    const part: Condition = {
      sum: ['requestedVnd', 'counterpartCommittedVnd' as FactPath as 'requestedVnd'],
      atLeast: { fact: 'eligibleCostVnd' },
    }
    expect(truth(part, { requestedVnd: 5, eligibleCostVnd: 5 })).toBe(MET)
    expect(truth(part, { requestedVnd: 4, eligibleCostVnd: 5 })).toBe(UNKNOWN)
    expect(truth(part, { requestedVnd: 4, counterpartCommittedVnd: 0, eligibleCostVnd: 5 })).toBe(UNMET)
  })
})
