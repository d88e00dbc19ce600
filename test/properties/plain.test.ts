import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parseApplication } from 'khuyencong'
import { expect, test } from 'vitest'
import { plainApplication } from '../../packages/cli/src/assess/plainApplication.js'
import { application } from '../application.js'
import { anyApplication } from '../arbitraries.js'

const folder = new URL('../../examples/applications/', import.meta.url)
const examples = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object)
const everything = {
  ...application('2026-03-01', 'advanced-machinery'),
  loans: [
    {
      currency: 'VND',
      term: 'medium',
      purpose: 'machinery',
      drawnOn: '2024-02-29',
      annualRate: '0.08',
      instalments: [{ dueOn: '2025-02-28', interestVnd: 1, paidOn: '2025-02-27' }],
    },
  ],
  priority: { requested: true, multiplier: '1.5' },
  invoices: [{ number: '1', date: '2026-01-02', amountVnd: 5 }],
}

const oddValues = JSON.parse(`[
  null, true, "", " ", " a", "a ", "a\u00a0", -1, 0, 1, -0, 0.5, 1e300, 9007199254740992, "1", "1.5", "1,5", [], {},
  "2026-02-29", "2024-02-29", "0000-01-01", "2026-3-1", "2026-03-01T00:00:00Z", "VND", "vnd", "xx", "99", [null],
  [{}], ["a"], {"a": 1}, [{"source": "a", "amountVnd": 1}], "commune", "01", "ha-nam", "consulting"
]`) as unknown[]

/** What people and programs write that is not, or not plainly, an application. */
const odd = fc.oneof(fc.constantFrom<unknown[]>(...oddValues), fc.jsonValue())

/** Inputs from JSON: right ones, and right ones with a value somewhere changed, added or taken away. */
const input = fc
  .tuple(
    fc.oneof(anyApplication, fc.constantFrom<object>(everything, ...examples)),
    fc.array(fc.tuple(fc.nat(), odd, fc.constantFrom('change', 'remove', 'add', 'add-proto')), {
      maxLength: 2,
    }),
  )
  .map(([right, changes]) => {
    const copy = JSON.parse(JSON.stringify(right)) as object
    for (const [at, value, how] of changes) {
      const holders = holdersIn(copy)
      const holder = holders[at % holders.length] ?? {}
      const keys = Object.keys(holder)
      const key = keys[at % Math.max(keys.length, 1)] ?? 'id'
      if (how === 'remove') delete holder[key]
      else if (how === 'add-proto')
        Object.defineProperty(holder, '__proto__', {
          value: structuredClone(value),
          enumerable: true,
          configurable: true,
          writable: true,
        })
      // A copy: values that all runs share must not come to hold themselves.
      else
        holder[how === 'add' ? (['extra', 'quantity', 'place', 'loans'][at % 4] ?? '') : key] =
          structuredClone(value)
    }
    return JSON.stringify(copy)
  })

function holdersIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return []
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(holdersIn)]
}

test('what is plainly an application is what parsing makes of it, and nothing is said of it', () => {
  const counts = { plain: 0, others: 0 }
  fc.assert(
    fc.property(input, (text) => {
      const plain = plainApplication(JSON.parse(text))
      if (plain === null) counts.others++
      else {
        counts.plain++
        expect({ ok: true, value: plain }).toEqual(parseApplication(JSON.parse(text)))
      }
    }),
    { numRuns: 2000 },
  )
  // Both are seen, or nothing would have been tested.
  expect(Math.min(counts.plain, counts.others)).toBeGreaterThan(200)
})

test('what parses without a word, and unchanged but for defaults, is plain', () => {
  let tested = 0
  fc.assert(
    fc.property(input, (text) => {
      const parsed = parseApplication(JSON.parse(text))
      const given = { quantity: 1, ...(JSON.parse(text) as object) }
      if (
        !parsed.ok ||
        parsed.issues ||
        JSON.stringify(sorted(parsed.value)) !== JSON.stringify(sorted(given))
      )
        return
      tested++
      expect(plainApplication(JSON.parse(text))).toEqual(parsed.value)
    }),
    { numRuns: 1000 },
  )
  expect(tested).toBeGreaterThan(100)
})

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
