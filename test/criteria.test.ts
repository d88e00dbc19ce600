import { checkEligibility, formatCitation, grantableOf, national, verdictOf, type Verdict } from 'khuyencong'
import { describe, expect, test } from 'vitest'
import { application, policyOf } from './application.js'
import { criteria, type CriterionCase } from './cases/criteria.js'

/** Everything else is met, so that one criterion decides the verdict. */
const verdicts: Readonly<Record<CriterionCase['outcome'], Verdict>> = {
  met: 'eligible',
  'not-asked': 'eligible',
  unmet: 'ineligible',
  unknown: 'undetermined',
}

describe.each(criteria)('$criterion under $at', ({ criterion, at, cases }) => {
  test.each(cases.map((row) => [row.on, row.outcome, title(row), row] as const))('%s: %s %s', (...args) => {
    const { on, activity = 'advanced-machinery', given = {}, planYear, outcome } = args[3]
    const options = planYear === undefined ? {} : { planYear }
    // At settlement every criterion is asked.
    const input = application(on, activity, { stage: 'settlement', ...given }, options)
    const policy = policyOf(input)
    const figures = grantableOf(policy, input)
    const result = checkEligibility(policy, input, figures)
    const found = result.criteria.find(({ code }) => code === criterion)
    if (outcome === 'not-asked') expect(found).toBeUndefined()
    else {
      expect(found?.outcome).toBe(outcome)
      expect(found && formatCitation(found.citation, 'vi')).toBe(at)
    }
    const others = result.criteria.filter(({ code, outcome: other }) => code !== criterion && other !== 'met')
    if (others.length === 0) {
      // What no text states never refuses, and is never asked.
      const assumed = policy.criteria[criterion]?.verification === 'assumption'
      const verdict = assumed ? 'eligible' : verdicts[outcome]
      expect(result.verdict).toBe(verdict)
      expect(verdictOf(policy, input, figures)).toBe(verdict)
      expect(result.doubtful.map(({ code }) => code)).toEqual(
        assumed && outcome === 'unmet' ? [criterion] : [],
      )
    }
    expect(result.missingFacts.length > 0).toBe(result.verdict === 'undetermined')
  })
})

test('every criterion of every version has cases, and each outcome it may have', () => {
  const always = ['general.content', 'industry.listed-2025'] // they hold wherever they are asked
  const codes = new Set(national.versions.flatMap((policy) => Object.keys(policy.criteria)))
  for (const code of codes) {
    const rows = criteria.filter(({ criterion }) => criterion === code).flatMap(({ cases }) => cases)
    const outcomes = new Set(rows.map(({ outcome }) => outcome))
    const needed = always.includes(code) ? ['met'] : ['met', 'unmet', 'unknown']
    expect([code, needed.filter((outcome) => !outcomes.has(outcome as CriterionCase['outcome']))]).toEqual([
      code,
      [],
    ])
  }
})

function title({ activity, given }: CriterionCase): string {
  const changes = Object.entries(given ?? {}).map(
    ([path, value]) => `${path} ${JSON.stringify(value) ?? '?'}`,
  )
  return [activity, ...changes].filter(Boolean).join(', ')
}
