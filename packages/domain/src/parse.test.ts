import { withMessage } from './issue.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { issueTexts, type Issue } from './index.js'
import { parseApplication } from './schemas.js'

const head = { id: 'a', fund: 'national', asOf: '2026-03-01', activity: 'consulting' }
const provinceCodes = ['01', '11', '12', '79']

function issuesOf(changes: object, input: unknown = { ...head, ...changes }): readonly Issue[] {
  return parseApplication(input, { provinceCodes }).issues ?? []
}

/** One input that is wrong in one way: what is changed, the code, the path, the nearest known words. */
const wrong: readonly (readonly [string, object, string, string, (readonly string[])?])[] = [
  ['a fraction of a đồng', { eligibleCostVnd: 0.5 }, 'number-fractional', 'eligibleCostVnd'],
  ['a negative amount', { eligibleCostVnd: -1 }, 'number-negative', 'eligibleCostVnd'],
  ['a negative fraction', { eligibleCostVnd: -0.5 }, 'number-fractional', 'eligibleCostVnd'],
  ['NaN', { requestedVnd: NaN }, 'number-not-finite', 'requestedVnd'],
  ['Infinity', { requestedVnd: Infinity }, 'number-not-finite', 'requestedVnd'],
  ['minus Infinity', { requestedVnd: -Infinity }, 'number-not-finite', 'requestedVnd'],
  ['an amount as text', { requestedVnd: '300000000' }, 'number-is-text', 'requestedVnd'],
  ['an amount as words', { requestedVnd: '300 triệu' }, 'number-is-text', 'requestedVnd'],
  ['true for an amount', { requestedVnd: true }, 'number-not-finite', 'requestedVnd'],
  ['a list for an amount', { requestedVnd: [1] }, 'number-not-finite', 'requestedVnd'],
  ['a big integer', { requestedVnd: 5n }, 'number-not-finite', 'requestedVnd'],
  ['a list with one', { requestedVnd: [5n] }, 'number-not-finite', 'requestedVnd'],
  ['one above the safe range', { requestedVnd: 2 ** 53 }, 'number-above-safe-range', 'requestedVnd'],
  ['far above it', { requestedVnd: 1e300 }, 'number-above-safe-range', 'requestedVnd'],
  ['no unit at all', { quantity: 0 }, 'number-out-of-range', 'quantity'],
  ['half a unit', { quantity: 1.5 }, 'number-fractional', 'quantity'],
  ['half a person', { beneficiary: { employees: 45.5 } }, 'number-fractional', 'beneficiary.employees'],
  ['a year of five digits', { planYear: 10_000 }, 'number-out-of-range', 'planYear'],
  ['a year too far off', { planYear: 9901 }, 'number-out-of-range', 'planYear'],
  ['a day that is not there', { asOf: '2026-02-29' }, 'invalid-date', 'asOf'],
  ['a day written another way', { asOf: '01/03/2026' }, 'invalid-date', 'asOf'],
  ['a day in the year 0', { asOf: '0000-01-01' }, 'invalid-date', 'asOf'],
  ['a day with a time', { approvedOn: '2026-03-01T00:00:00Z' }, 'invalid-date', 'approvedOn'],
  ['a number for a day', { asOf: 20_260_301 }, 'wrong-type', 'asOf'],
  [
    'a multiplier with a comma',
    { priority: { multiplier: '1,5' } },
    'invalid-decimal',
    'priority.multiplier',
  ],
  ['a multiplier as a number', { priority: { multiplier: 1.5 } }, 'wrong-type', 'priority.multiplier'],
  ['an empty id', { id: '  ' }, 'empty-text', 'id'],
  ['text for yes or no', { equipmentNew: 'có' }, 'wrong-type', 'equipmentNew'],
  ['a number for a place', { place: 42 }, 'wrong-type', 'place'],
  ['a number for a class of city', { place: { cityClass: 1 } }, 'wrong-type', 'place.cityClass'],
  ['null in a list', { otherSources: [null] }, 'wrong-type', 'otherSources.0'],
  [
    'a source without amount',
    { otherSources: [{ source: 'a' }] },
    'missing-field',
    'otherSources.0.amountVnd',
  ],
  ['no fund', { fund: undefined }, 'missing-field', 'fund'],
  ['no activity', { activity: null }, 'missing-field', 'activity'],
  [
    'a currency in small letters',
    { loans: [{ currency: 'vnd', term: 'long', purpose: 'other', drawnOn: '2026-01-01', instalments: [] }] },
    'invalid-text',
    'loans.0.currency',
  ],
  [
    'a mistyped activity',
    { activity: 'advanced-machinry' },
    'unknown-value',
    'activity',
    ['advanced-machinery'],
  ],
  ['an activity far from any', { activity: 'xxxxxxxxxxxxxxxxxxxx' }, 'unknown-value', 'activity', []],
  ['an unknown fund', { fund: 'nationl' }, 'unknown-value', 'fund', ['national']],
  [
    'a province without its zero',
    { place: { provinceCode: '1' } },
    'unknown-value',
    'place.provinceCode',
    ['01', '11', '12'],
  ],
  [
    'a mistyped kind of unit',
    { place: { unitType: 'comune' } },
    'unknown-value',
    'place.unitType',
    ['commune'],
  ],
]

describe('an input is refused', () => {
  const named = wrong.map(([what, changes, code, path, nearest]) => ({ what, changes, code, path, nearest }))

  test.each(named)('$what', ({ changes, code, path, nearest }) => {
    const result = parseApplication({ ...head, ...changes }, { provinceCodes })
    expect(result.ok).toBe(false)
    expect(result.issues?.map((found) => [found.code, found.path, found.severity])).toEqual([
      [code, path, 'error'],
    ])
    const [issue] = result.issues ?? []
    if (nearest) expect(issue?.nearest ?? []).toEqual(nearest)
    for (const lang of ['vi', 'en'] as const) {
      const said = issue && withMessage(issue).message[lang]
      expect(said).toContain(path)
      for (const word of nearest ?? []) expect(said).toContain(`"${word}"`)
    }
  })

  test.each([undefined, null, 5, 'text', true, [], [head]])('%j, which is no application', (input) => {
    const result = parseApplication(input)
    expect(result.ok).toBe(false)
    expect(result.issues?.map(({ code }) => code)).toEqual(['wrong-type'])
  })

  test('everything wrong is told at once', () => {
    const issues = issuesOf({
      asOf: '2026-13-01',
      eligibleCostVnd: -1,
      place: { unitType: 'town', colour: 'red' },
      beneficiary: { employees: 'many' },
      otherSources: [{ source: '', amountVnd: 0.1 }],
    })
    expect(issues.map(({ code, path }) => `${code} ${path}`).toSorted()).toEqual([
      'empty-text otherSources.0.source',
      'invalid-date asOf',
      'number-fractional otherSources.0.amountVnd',
      'number-is-text beneficiary.employees',
      'number-negative eligibleCostVnd',
      'unknown-field place.colour',
      'unknown-value place.unitType',
    ])
  })

  test('a message shows a long value short', () => {
    const [issue] = issuesOf({ activity: 'x'.repeat(5000) })
    expect(issue && withMessage(issue).message.vi.length).toBeLessThan(200)
  })
})

test('every code of an input is reached by a case', () => {
  const reached = new Set<string>(wrong.map(([, , code]) => code))
  // The others belong to files, policies, eligibility and amounts.
  const input = Object.keys(issueTexts).slice(
    Object.keys(issueTexts).indexOf('missing-field'),
    Object.keys(issueTexts).indexOf('number-out-of-range') + 1,
  )
  reached.add('unknown-field')
  expect(input.filter((code) => !reached.has(code))).toEqual([])
})

describe('a field that is not known', () => {
  test('is told as a warning, left out, and the rest is taken', () => {
    const input = { ...head, colour: 'red', place: { unitType: 'commune', altitude: 900 } }
    const result = parseApplication(input)
    expect(result).toMatchObject({
      ok: true,
      value: { ...head, quantity: 1, place: { unitType: 'commune' } },
    })
    expect(result.ok && Object.keys(result.value)).not.toContain('colour')
    expect(result.ok && result.value.place).toEqual({ unitType: 'commune' })
    expect(result.issues?.map(({ code, path, severity }) => [code, path, severity]).toSorted()).toEqual([
      ['unknown-field', 'colour', 'warning'],
      ['unknown-field', 'place.altitude', 'warning'],
    ])
  })

  test('may hold anything', () => {
    for (const value of [() => 1, 5n, Symbol('s'), new Date(0), new Map()]) {
      const result = parseApplication({ ...head, colour: value })
      expect(result.ok).toBe(true)
      expect(result.issues?.map(({ path }) => path)).toEqual(['colour'])
    }
  })

  test('cannot put a fact in under the name of a prototype', () => {
    const text = JSON.stringify({ ...head, place: { unitType: 'ward' } })
    const input: unknown = JSON.parse(text.replace('"unitType":"ward"', '"__proto__":{"unitType":"commune"}'))
    const result = parseApplication(input)
    expect(result.ok && result.value.place?.unitType).toBeUndefined()
    expect(result.issues?.map(({ path }) => path)).toEqual(['place.__proto__'])
  })
})

describe('a field that is there', () => {
  test('but null is the same as one that is not', () => {
    const input = { ...head, planYear: null, place: { unitType: null }, beneficiary: null, invoices: null }
    expect(parseApplication(input)).toEqual(parseApplication({ ...head, place: {} }))
  })

  test('is kept as it is, and the input is not changed', () => {
    const input = {
      ...head,
      place: { unitType: 'commune', altitude: null, colour: 1 },
      otherSources: [{ source: 'a', amountVnd: 0, state: null }],
    }
    const before = structuredClone(input)
    const frozen = Object.freeze(input)
    parseApplication(frozen)
    expect(frozen).toEqual(before)
  })
})

test('what was parsed is parsed again to the same', () => {
  fc.assert(
    fc.property(
      fc.record(
        {
          eligibleCostVnd: fc.maxSafeNat(),
          equipmentNew: fc.boolean(),
          planYear: fc.integer({ min: 1000, max: 9900 }),
          otherSources: fc.array(fc.record({ source: fc.constant('a'), amountVnd: fc.maxSafeNat() })),
        },
        { requiredKeys: [] },
      ),
      (changes) => {
        const once = parseApplication({ ...head, ...changes })
        expect(once.ok && parseApplication(JSON.parse(JSON.stringify(once.value)))).toEqual(once)
      },
    ),
  )
})
