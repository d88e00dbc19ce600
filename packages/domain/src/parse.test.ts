import { withMessage } from './issue.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growth, LINEAR } from '../test/growth.js'
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
  ['a day written another way', { asOf: '01/03/2026' }, 'date-in-other-form', 'asOf'],
  ['another day that is not there', { asOf: '30/02/2026' }, 'invalid-date', 'asOf'],
  ['a day without its century', { asOf: '01/03/26' }, 'invalid-date', 'asOf'],
  ['half of a character', { id: 'a\ud800' }, 'text-not-unicode', 'id'],
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

  test('a long value is shown short', () => {
    const long = [
      { activity: 'x'.repeat(5000) },
      { eligibleCostVnd: Array.from({ length: 100_000 }, () => ['x']) },
    ]
    for (const changes of long) {
      const [issue] = issuesOf(changes)
      expect(JSON.stringify(issue?.parameters?.['value']).length).toBeLessThan(2 * 80)
    }
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
  for (const code of ['too-many-values', 'too-much-wrong', 'issues-not-listed']) reached.add(code) // below
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

describe('a day written in another way is told in the right one', () => {
  test.each([
    ['19/12/2025', '2025-12-19'],
    ['19-12-2025', '2025-12-19'],
    ['19.12.2025', '2025-12-19'],
    ['9/2/2025', '2025-02-09'],
    ['2025/12/19', '2025-12-19'],
    ['2025-2-9', '2025-02-09'],
    [' 2025-12-19', '2025-12-19'],
  ])('%s is %s', (written, expected) => {
    expect(issuesOf({ asOf: written })).toMatchObject([
      { code: 'date-in-other-form', parameters: { value: written, expected } },
    ])
  })

  test.each(['12/19/2025', '31/04/2025', '2025-13-01', '19/12', '20251219', '1/2/3', ''])(
    '%j is no day',
    (written) => {
      expect(issuesOf({ asOf: written })).toMatchObject([{ code: 'invalid-date' }])
    },
  )
})

describe('a value that a list does not hold', () => {
  test.each<[string, object, string, readonly string[]]>([
    ['its label', { place: { unitType: 'xã' } }, 'place.unitType', ['commune']],
    ['its label in capitals', { place: { unitType: 'PHƯỜNG' } }, 'place.unitType', ['ward']],
    ['its label without accents', { place: { unitType: 'dac khu' } }, 'place.unitType', ['special-zone']],
    ['its English label', { place: { unitType: 'Special zone' } }, 'place.unitType', ['special-zone']],
    ['HTX', { beneficiary: { legalForm: 'HTX' } }, 'beneficiary.legalForm', ['cooperative']],
    [
      'liên hiệp HTX',
      { beneficiary: { legalForm: 'Liên hiệp HTX' } },
      'beneficiary.legalForm',
      ['cooperative-union'],
    ],
    [
      'hộ kinh doanh',
      { beneficiary: { legalForm: 'hộ kinh doanh' } },
      'beneficiary.legalForm',
      ['household-business'],
    ],
    ['HKD', { beneficiary: { legalForm: 'HKD' } }, 'beneficiary.legalForm', ['household-business']],
    ['Công ty TNHH', { beneficiary: { legalForm: 'Công ty TNHH' } }, 'beneficiary.legalForm', ['enterprise']],
    ['Cty cổ phần', { beneficiary: { legalForm: 'Cty CP' } }, 'beneficiary.legalForm', ['enterprise']],
    ['DNTN', { beneficiary: { legalForm: 'DNTN' } }, 'beneficiary.legalForm', ['enterprise']],
    ['KCQG', { fund: 'KCQG' }, 'fund', ['national']],
    ['khuyến công địa phương', { fund: 'Khuyến công địa phương' }, 'fund', ['local']],
    ['a part of its label', { activity: 'thuê tư vấn' }, 'activity', ['consulting']],
    [
      'a slip',
      { beneficiary: { legalForm: 'cooperativ' } },
      'beneficiary.legalForm',
      ['cooperative', 'cooperative-union', 'cooperative-group'],
    ],
    [
      'in a list',
      {
        beneficiary: {
          previousSupport: [{ activity: 'Thuê tư vấn', amountVnd: 1, decidedOn: '2025-01-01' }],
        },
      },
      'beneficiary.previousSupport.0.activity',
      ['consulting'],
    ],
  ])('is told the code that is meant: %s', (_, changes, path, nearest) => {
    const [found, ...others] = issuesOf(changes)
    expect(found).toMatchObject({ code: 'unknown-value', path })
    expect([found?.nearest, others]).toEqual([nearest, []])
  })

  test('is told the values of the list, with their labels, where none is near', () => {
    const [found] = issuesOf({ place: { unitType: 'zzzzzzzzzzzzzzzz' } })
    expect(found?.nearest).toBeUndefined()
    const choices = found?.parameters?.['choices'] as { vi: string; en: string }
    expect(choices.vi).toContain('commune (xã), ward (phường)')
    expect(choices.en).toContain('special-zone (special zone)')
  })

  test('is never taken for what it may mean', () => {
    expect(parseApplication({ ...head, fund: 'khuyến công quốc gia' }).ok).toBe(false)
  })

  test.each(['__proto__', 'constructor', 'toString', '', ' ', '🙂', '(', '\\'])(
    '%j is as unknown as any other',
    (value) => {
      expect(issuesOf({ fund: value })).toMatchObject([{ code: 'unknown-value', path: 'fund' }])
    },
  )
})

/** A value within a value within a value … */
function nested(depth: number): unknown {
  let value: unknown = 'end'
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { in: value }
  return value
}

describe('an input of any form', () => {
  test('may nest to a limit, and one level more is told with the limit', () => {
    expect(parseApplication({ ...head, colour: nested(63) }).ok).toBe(true)
    for (const depth of [64, 100, 100_000]) {
      expect(parseApplication({ ...head, place: nested(depth) })).toMatchObject({
        ok: false,
        issues: [
          {
            code: 'nested-too-deeply',
            path: expect.stringMatching(/^place\.(0\.in|in\.0)\./),
            parameters: { most: 64 },
          },
        ],
      })
    }
  })

  test.each(['colour', 'place', 'invoices'])('that holds itself in %s is told so', (field) => {
    const input: Record<string, unknown> = { ...head }
    input[field] = { in: [input] }
    expect(parseApplication(input)).toMatchObject({ ok: false, issues: [{ code: 'nested-too-deeply' }] })
  })

  test('that shares its parts without end is not followed without end', () => {
    let shared: unknown = 'x'
    for (let level = 0; level < 40; level++) shared = [shared, shared]
    const issues = issuesOf({ colour: shared })
    expect(issues).toMatchObject([{ code: 'too-many-values', parameters: { most: 10_000_000 } }])
  })

  test('with half of a character anywhere is refused, and says where', () => {
    const half = '\udc00'
    expect(issuesOf({ beneficiary: { name: `a${half}` } })).toMatchObject([
      { code: 'text-not-unicode', path: 'beneficiary.name', severity: 'error' },
    ])
    expect(issuesOf({ colour: [{ deep: half }] }).map(({ code, path }) => `${code} ${path}`)).toContain(
      'text-not-unicode colour.0.deep',
    )
    expect(issuesOf({ [half]: 1 }).map(({ code }) => code)).toContain('text-not-unicode')
    expect(parseApplication({ ...head, id: '🙂 đ' }).ok).toBe(true)
  })
})

describe('an input with very many things wrong', () => {
  const invoices = (count: number) => ({
    ...head,
    invoices: Array.from({ length: count }, (_, index) => ({ number: `${index}`, date: '2026-02-30' })),
  })
  const unknownFields = (count: number) => ({
    ...head,
    ...Object.fromEntries(Array.from({ length: count }, (_, index) => [`field${index}`, index])),
  })

  test('lists two hundred, the errors first, and counts the others', () => {
    const wrongInvoices = issuesOf({}, invoices(200))
    expect(new Set(wrongInvoices.map(({ code }) => code))).toEqual(new Set(['invalid-date']))
    expect(wrongInvoices).toHaveLength(200)
    const more = issuesOf({}, { ...unknownFields(10), ...invoices(201) })
    expect(more).toHaveLength(201)
    expect(more.at(-1)).toMatchObject({
      code: 'issues-not-listed',
      path: '',
      severity: 'error',
      parameters: { count: 11 },
    })
  })

  test('is taken where they are all fields that are not known', () => {
    const parsed = parseApplication(unknownFields(1000))
    expect(parsed).toMatchObject({ ok: true, value: head })
    expect(parsed.issues).toHaveLength(201)
    expect(parsed.issues?.at(-1)).toMatchObject({ severity: 'warning', parameters: { count: 800 } })
  })

  test('an error among a thousand fields that are not known is listed', () => {
    const issues = issuesOf({}, { ...unknownFields(1000), quantity: 0 })
    expect(issues[0]).toMatchObject({ code: 'number-out-of-range', path: 'quantity' })
  })

  test.each([
    ['fields that are not known', unknownFields],
    ['wrong items of a list', invoices],
  ])('takes time as it grows: %s', (_, work) => {
    expect(growth(work, (input) => parseApplication(input), 2000)).toBeLessThan(LINEAR)
  })

  test('is refused however many there are', () => {
    const parsed = parseApplication(invoices(200_000))
    expect(parsed.ok).toBe(false)
    expect(['issues-not-listed', 'too-much-wrong']).toContain(parsed.issues?.at(-1)?.code)
  })
})
