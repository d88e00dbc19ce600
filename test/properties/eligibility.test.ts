import type { Application, Verdict } from '@khuyencong/domain'
import fc from 'fast-check'
import {
  activityCodes,
  assess,
  assessQuickly,
  checkEligibility,
  explain,
  grantableOf,
  stageOf,
  verdictOf,
  type Policy,
} from 'khuyencong'
import { describe, expect, test } from 'vitest'
import { application, policyOf } from '../application.js'
import {
  anyApplication,
  days,
  forget,
  knownPaths,
  learn,
  valueAt,
  withLess as withLessOfAny,
} from '../arbitraries.js'

/** What the criteria make of an application, with what may be granted reckoned first. */
const judge = (policy: Policy, input: Application) =>
  checkEligibility(policy, input, grantableOf(policy, input))

/**
 * Less of an application at the same stage, and but for the request: without one the ceiling is what may be granted.
 */
const withLess = withLessOfAny.map(([whole, less, ...rest]): [Application, Application, ...typeof rest] => {
  const kept = {
    stage: stageOf(whole),
    ...(whole.requestedVnd !== undefined && { requestedVnd: whole.requestedVnd }),
  }
  return [{ ...whole, ...kept }, { ...less, ...kept }, ...rest]
})

/** Applications to which everything is met, and the path of each fact of each. */
const eligible = activityCodes.flatMap((activity) =>
  days.slice(1).map((on) => application(on, activity, { counterpartCommittedVnd: 1_000_000_000 })),
)

describe('a verdict', () => {
  test('is eligible for each activity on each day when everything is met', () => {
    for (const input of eligible)
      expect([input, judge(policyOf(input), input).verdict]).toEqual([input, 'eligible'])
  })

  test('is never turned by a fact that is not known: only undetermined can become something else', () => {
    fc.assert(
      fc.property(withLess, ([whole, less]) => {
        const policy = policyOf(whole)
        const [known, partly] = [judge(policy, whole).verdict, judge(policy, less).verdict]
        expect(partly === 'undetermined' ? known : partly).toBe(known)
      }),
      { numRuns: 400 },
    )
  })

  test('is turned by no single fact of an application to which everything is met', () => {
    for (const input of eligible) {
      for (const path of knownPaths(input)) {
        const less = structuredClone(input)
        forget(less, path)
        const verdict: Verdict = judge(policyOf(input), less).verdict
        expect([path, verdict]).not.toEqual([path, 'ineligible'])
      }
    }
  })

  test('is never eligible while a fact is missing that could refuse', () => {
    // For each fact that some value of refuses, an application without it is not eligible.
    fc.assert(
      fc.property(withLess, ([whole, less]) => {
        const policy = policyOf(whole)
        if (judge(policy, whole).verdict === 'ineligible')
          expect(judge(policy, less).verdict).not.toBe('eligible')
      }),
      { numRuns: 400 },
    )
  })

  test('of one criterion stays, whatever else becomes known', () => {
    fc.assert(
      fc.property(withLess, ([whole, less]) => {
        const policy = policyOf(whole)
        const after = new Map(judge(policy, whole).criteria.map(({ code, outcome }) => [code, outcome]))
        for (const { code, outcome } of judge(policy, less).criteria) {
          // A criterion that turns out not to apply is as good as met.
          if (outcome !== 'unknown') expect([code, after.get(code) ?? 'met']).toEqual([code, outcome])
        }
      }),
      { numRuns: 400 },
    )
  })

  test('is the same explained and unexplained', () => {
    fc.assert(
      fc.property(anyApplication, (input) => {
        const policy = policyOf(input)
        const { verdict, criteria } = judge(policy, input)
        expect(verdictOf(policy, input, grantableOf(policy, input))).toBe(verdict)
        // What no text states counts for nothing.
        const outcomes = criteria
          .filter(({ code }) => policy.criteria[code]?.verification !== 'assumption')
          .map(({ outcome }) => outcome)
        expect(verdict).toBe(
          outcomes.includes('unmet')
            ? 'ineligible'
            : outcomes.includes('unknown')
              ? 'undetermined'
              : 'eligible',
        )
      }),
      { numRuns: 400 },
    )
  })
})

describe('the facts that are missing', () => {
  test('are not known yet, and are asked for exactly while the verdict is open', () => {
    fc.assert(
      fc.property(anyApplication, (input) => {
        const { verdict, missingFacts } = judge(policyOf(input), input)
        expect(missingFacts.length > 0).toBe(verdict === 'undetermined')
        expect(new Set(missingFacts).size).toBe(missingFacts.length)
        for (const path of missingFacts) expect([path, valueAt(input, path)]).toEqual([path, undefined])
      }),
      { numRuns: 400 },
    )
  })

  test('once answered settle the verdict or ask for something new, until it is settled', () => {
    let answered = 0
    fc.assert(
      fc.property(withLess, ([whole, less]) => {
        const policy = policyOf(whole)
        const asked = new Set<string>()
        let input = less
        for (;;) {
          const { verdict, missingFacts } = judge(policy, input)
          if (verdict !== 'undetermined') {
            expect(verdict).toBe(judge(policy, whole).verdict)
            return
          }
          expect(missingFacts.length).toBeGreaterThan(0)
          for (const path of missingFacts) {
            expect(asked).not.toContain(path)
            asked.add(path)
            input = learn(input, path, whole)
            answered++
          }
        }
      }),
      { numRuns: 400 },
    )
    expect(answered).toBeGreaterThan(50)
  })

  test('are none for a refusal', () => {
    fc.assert(
      fc.property(anyApplication, (input) => {
        const decision = assess(policyOf(input), input)
        if (decision.verdict === 'ineligible') expect(decision.missingFacts).toEqual([])
      }),
    )
  })
})

describe('a decision', () => {
  test('is the same explained and unexplained', () => {
    fc.assert(
      fc.property(anyApplication, (input) => {
        const { verdict, support } = assess(policyOf(input), input)
        const { ceilingVnd, amountVnd } = support
        expect(assessQuickly(policyOf(input), input)).toEqual({ verdict, ceilingVnd, amountVnd })
      }),
      { numRuns: 400 },
    )
  })

  test('is provisional exactly while something could still change it', () => {
    fc.assert(
      fc.property(anyApplication, (input) => {
        const { issues, missingFacts, support, verdict } = assess(policyOf(input), input)
        // A content that the policy does not hold is not judged at all.
        if (issues.some(({ code }) => code === 'content-not-in-policy')) return
        if (support.notStated === null) expect(support.provisional).toBe(missingFacts.length > 0)
        if (verdict === 'ineligible') expect(support).toMatchObject({ provisional: false, amountVnd: 0 })
      }),
      { numRuns: 400 },
    )
  })

  test('is the same again, and does not change what it was given', () => {
    fc.assert(
      fc.property(anyApplication, (input) => {
        const before = JSON.stringify(input)
        const first = assess(policyOf(input), input)
        expect(assess(policyOf(input), input)).toEqual(first)
        expect(JSON.stringify(input)).toBe(before)
      }),
    )
  })

  test('is the same after a round trip of application and policy through JSON', () => {
    fc.assert(
      fc.property(anyApplication, (input) => {
        const policy = policyOf(input)
        const again = <Value>(value: Value) => JSON.parse(JSON.stringify(value)) as Value
        const decision = assess(policy, input)
        expect(assess(again(policy), again(input))).toEqual(decision)
        expect(again(decision)).toEqual(decision)
      }),
      { numRuns: 150 },
    )
  })

  test('refused in strict mode decides nothing, and otherwise rests on nothing unverified', () => {
    fc.assert(
      fc.property(anyApplication, (input) => {
        const policy = policyOf(input)
        const [lenient, strict] = [assess(policy, input), assess(policy, input, { strict: true })]
        if (lenient.unverified.length === 0) expect(strict).toEqual(lenient)
        else {
          expect(strict).toMatchObject({
            verdict: 'undetermined',
            support: { ceilingVnd: null, amountVnd: null, binding: null, provisional: true },
          })
          const refusals = strict.issues.filter(({ code }) => code === 'unverified-value-refused')
          expect(refusals.length).toBe(lenient.unverified.length)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('can be explained in both languages, with no hole in a sentence', () => {
    fc.assert(
      fc.property(anyApplication, (input) => {
        const decision = assess(policyOf(input), input)
        for (const lang of ['vi', 'en'] as const) {
          for (const line of explain(decision, lang)) {
            expect(line).not.toMatch(/undefined|null|NaN|Infinity|\{|\[object|^\s*$/)
          }
        }
      }),
      { numRuns: 400 },
    )
  })
})
