import type { Application } from '@khuyencong/domain'
import type { Condition, Criterion, Policy } from '@khuyencong/policy'
import { describe, expect, test } from 'vitest'
import { checkEligibility, verdictOf } from './index.js'

const citation = { instrument: 'x', article: '1' }
const criterion = (condition: Condition, more: Partial<Criterion> = {}): Criterion => ({
  citation,
  verification: 'official-text',
  requirement: { vi: 'yêu cầu', en: 'requirement' },
  condition,
  ...more,
})

/** A policy of criteria alone: nothing else of a policy is read here. */
const policyOf = (criteria: Policy['criteria'], fund: Policy['fund'] = 'national') =>
  ({ id: 'x', version: '2026-01-01', fund, criteria, definitions: {}, parameters: {} }) as unknown as Policy

const input = (facts: Partial<Application>): Application => ({
  id: 'a',
  fund: 'national',
  asOf: '2026-03-01',
  activity: 'advanced-machinery',
  quantity: 1,
  ...facts,
})

/** Asked of new equipment only: whether it improves on what there is. */
const conditional = policyOf({
  one: criterion(
    { fact: 'improvesOnCurrentEquipment', is: true },
    { when: { fact: 'equipmentNew', is: true } },
  ),
})

describe('a criterion that is asked of some cases only', () => {
  // By whether it applies and whether it is met; `undefined` is not known, and `null` that it does not apply.
  test.each([
    [true, true, 'eligible', 'met'],
    [true, false, 'ineligible', 'unmet'],
    [true, undefined, 'undetermined', 'unknown'],
    [false, true, 'eligible', null],
    [false, false, 'eligible', null],
    [false, undefined, 'eligible', null],
    [undefined, true, 'eligible', 'met'],
    [undefined, false, 'undetermined', 'unknown'],
    [undefined, undefined, 'undetermined', 'unknown'],
  ])('applies: %s, holds: %s gives %s', (equipmentNew, improvesOnCurrentEquipment, verdict, outcome) => {
    const application = input({
      ...(equipmentNew !== undefined && { equipmentNew }),
      ...(improvesOnCurrentEquipment !== undefined && { improvesOnCurrentEquipment }),
    })
    const found = checkEligibility(conditional, application)
    expect(found.verdict).toBe(verdict)
    expect(found.criteria.map((one) => one.outcome)).toEqual(outcome === null ? [] : [outcome])
    expect(verdictOf(conditional, application)).toBe(verdict)
  })

  test('asks first whether it applies', () => {
    expect(checkEligibility(conditional, input({})).missingFacts[0]).toBe('equipmentNew')
    expect(checkEligibility(conditional, input({ equipmentNew: true })).missingFacts).toEqual([
      'improvesOnCurrentEquipment',
    ])
  })
})

describe('criteria are asked', () => {
  const unmet: Condition = { fact: 'equipmentNew', is: true }
  const refusing = (more: Partial<Criterion>, fund?: Policy['fund']) => {
    const policy = policyOf({ one: criterion(unmet, more) }, fund)
    const application = input({ equipmentNew: false })
    const { verdict } = checkEligibility(policy, application)
    expect(verdictOf(policy, application)).toBe(verdict)
    return verdict
  }

  test('under their own fund only', () => {
    expect(refusing({ fund: 'national' })).toBe('ineligible')
    expect(refusing({ fund: 'local' })).toBe('eligible')
    expect(refusing({ fund: 'local' }, 'local')).toBe('ineligible')
    expect(refusing({})).toBe('ineligible')
  })

  test('of their own activities only', () => {
    expect(refusing({ activities: ['advanced-machinery'] })).toBe('ineligible')
    expect(refusing({ activities: ['media'] })).toBe('eligible')
  })

  test('at their own stage and later', () => {
    expect(refusing({ stage: 'appraisal' })).toBe('ineligible')
    expect(refusing({ stage: 'implementation' })).toBe('eligible')
  })

  test('of 26 at most', () => {
    const many = (count: number) =>
      policyOf(
        Object.fromEntries(Array.from({ length: count }, (_, index) => [`c${index}`, criterion(unmet)])),
      )
    expect(checkEligibility(many(26), input({ equipmentNew: true })).criteria).toHaveLength(26)
    expect(checkEligibility(many(26), input({ equipmentNew: false })).verdict).toBe('ineligible')
    expect(() => checkEligibility(many(27), input({}))).toThrow(RangeError)
  })
})
