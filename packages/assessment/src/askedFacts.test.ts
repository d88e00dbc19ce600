import {
  allActivityCodes,
  factOf,
  funds,
  stageCodes,
  type AskedPath,
  type FactDescription,
  type FactField,
} from '@khuyencong/domain'
import { formerProvinceIds } from '@khuyencong/law'
import * as places from '@khuyencong/law/places'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide } from './index.js'

type Pick = (count: number) => number
type Input = Record<string, unknown>

/** No application has so many facts: those of the whole, and of the few items that an answer holds. */
const MOST_FACTS = 60

/** Something that may be answered, as a form would take it. */
function answerTo(asked: FactDescription | FactField, path: string, year: number, pick: Pick): unknown {
  const one = <Value>(...values: readonly Value[]) => values[pick(values.length)]
  switch (asked.kind) {
    case 'yes-no':
      return one(true, false)
    case 'code':
      return one(...(asked.options ?? []))?.code
    case 'money':
      return one(0, 1_000_000, 100_000_000, 2_000_000_000)
    case 'whole-number':
      return one(1, 60, 400)
    case 'year':
      return year
    case 'decimal':
      return one('0.5', '1', '1.4', '12.5')
    case 'day':
      return one(`${year - 1}-12-20`, `${year}-03-01`, `${year}-11-30`)
    case 'list':
      return one([], [itemOf(asked, path, year, pick)])
    case 'text':
      if (path.endsWith('provinceCode')) return one('38', '42', '82', '31', '01')
      if (path.endsWith('formerProvince')) return one(...formerProvinceIds)
      return path.endsWith('currency') ? one('VND', 'USD') : one('plain-and-coast', 'x')
  }
}

/** An item with what it must hold, and sometimes with what it may hold. */
function itemOf({ fields = [] }: FactDescription | FactField, path: string, year: number, pick: Pick): Input {
  const held = fields.filter(({ required }) => required || pick(2) === 1)
  return Object.fromEntries(
    held.map((field) => [field.field, answerTo(field, `${path}.${field.field}`, year, pick)]),
  )
}

function put(input: Input, path: string, value: unknown): void {
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let at = input
  for (const key of keys) at = (at[key] ??= {}) as Input
  at[last] = value
}

/** Ask the first missing fact and answer it, until nothing is missing. */
function ask(start: Input, year: number, pick: Pick) {
  const input = structuredClone(start)
  const asked: AskedPath[] = []
  for (;;) {
    const { decision, parsed } = decide(input, { places })
    const [path] = decision.missingFacts
    if (path === undefined) return { decision, parsed, asked, input }
    if (asked.includes(path) || asked.length > MOST_FACTS) {
      throw new Error(`${path} is asked again: ${JSON.stringify(input)}`)
    }
    asked.push(path)
    put(input, path, answerTo(factOf(path), path, year, pick))
  }
}

const places4 = [
  {},
  { provinceCode: '38' },
  { provinceCode: '42', unitType: 'commune' },
  { provinceCode: '82' },
  { provinceCode: '31', unitType: 'ward' },
  { communeCode: '10546' },
]

/** Nothing is left to ask: verdict and amount stand, or an issue says why no fact can decide them. */
function ends(start: Input, year: number, pick: Pick): void {
  const { decision, parsed, asked, input } = ask(start, year, pick)
  expect(parsed, JSON.stringify([input, decision.issues])).toBe(true)
  expect(asked.length).toBeLessThanOrEqual(MOST_FACTS)
  const { amountVnd, notStated } = decision.support
  const settled = decision.verdict === 'ineligible' || notStated !== null || amountVnd !== null
  // That the act states no level is why: no fact can say what would be granted.
  if (settled && (decision.verdict !== 'undetermined' || notStated !== null)) return
  const why = decision.issues.filter(({ severity }) => severity === 'error')
  expect(why.length, JSON.stringify(input)).toBeGreaterThan(0)
}

const years = Array.from({ length: 13 }, (_, index) => 2014 + index)
const fundCodes = Object.keys(funds)

describe('asking the first missing fact and answering it', () => {
  test.each(years)('ends in a verdict or says why it cannot, for every content and fund in %d', (year) => {
    for (const activity of allActivityCodes) {
      for (const fund of fundCodes) {
        for (const [index, place] of places4.entries()) {
          for (const pick of [() => 0, (count: number) => count - 1, (count: number) => index % count]) {
            const start = { id: 'a', fund, activity, asOf: `${year}-10-20`, planYear: year }
            ends(Object.keys(place).length ? { ...start, place } : start, year, pick)
          }
        }
      }
    }
  })

  test('does so whatever is answered, at every stage, with a priority asked for and units', () => {
    fc.assert(
      fc.property(
        fc.record({
          activity: fc.constantFrom(...allActivityCodes),
          fund: fc.constantFrom(...fundCodes),
          place: fc.constantFrom(...places4),
        }),
        fc.constantFrom(...years),
        fc.record(
          {
            stage: fc.constantFrom(...stageCodes),
            priority: fc.constant({ requested: true }),
            units: fc.constant([{ eligibleCostVnd: 5_000_000, beneficiary: {} }, { eligibleCostVnd: 1 }]),
          },
          { requiredKeys: [] },
        ),
        fc.array(fc.nat(), { minLength: 200, maxLength: 200 }),
        (about, year, more, picks) => {
          let at = 0
          const pick = (count: number) => (picks[at++ % picks.length] ?? 0) % count
          ends({ id: 'a', asOf: `${year}-10-20`, ...about, ...more }, year, pick)
        },
      ),
      { numRuns: 1500 },
    )
  })
})
