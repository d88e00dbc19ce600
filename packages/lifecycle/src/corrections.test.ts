import { describe, expect, test } from 'vitest'
import { approved, dossier, machinery, openCase, underWay } from '../test/nationalCase.js'
import { papers, story } from '../test/story.js'
import { nationalPlan, replay, verifyHistory, type NationalProjectFacts } from './index.js'

const codes = (refusal: { readonly guards: readonly { readonly code: string }[] }) =>
  refusal.guards.map(({ code }) => code)

describe('a correction', () => {
  const correct = (fact: string, value: string | number | boolean | readonly string[]) =>
    ['2015-12-20', 'department', 'correct', { fact, value, reason: 'typing error' }] as const

  test('mends a fact, keeps the old value, and stands in the chain', () => {
    const told = approved().go(...correct('lastContractOfYear', false))
    expect(told.record.facts['lastContractOfYear']).toBe(false)
    expect(told.record.history.at(-1)).toEqual({
      path: 'facts.lastContractOfYear',
      value: true,
      event: 'correct',
      replacedOn: '2015-12-20',
    })
    expect(verifyHistory(told.entries, told.record)).toEqual([])
    expect(replay(told.entries)).toEqual({ ok: true, record: told.record })
  })

  test('tells what was not known', () => {
    const { ministryBudgetUnit: _, ...facts } = machinery
    expect(
      approved(facts).go(...correct('ministryBudgetUnit', true)).record.facts['ministryBudgetUnit'],
    ).toBe(true)
  })

  test.each([
    ['lastContractOfYear', 'no'],
    ['invoicesAgency', 1],
  ] as const)('of %s is not %j', (fact, value) => {
    expect(codes(approved().refused(...correct(fact, value)))).toEqual(['value-fits'])
  })

  test.each([
    ['contents', ['consulting']],
    ['planYear', 2017],
    ['years', 2],
  ] as const)('does not change %s once it is decided', (fact, value) => {
    expect(codes(approved().refused(...correct(fact, value)))).toEqual(['not-decided'])
  })

  test('mends what would end a plan for ever', () => {
    const told = story(nationalPlan, {
      id: 'n',
      by: { id: 'a', role: 'agency' },
      on: '2024-07-01',
      facts: { year: 2052 },
    }).go('2024-07-02', 'agency', 'correct', { fact: 'year', value: 2025, reason: 'digits swapped' })
    expect(told.record.facts['year']).toBe(2025)
  })
})

test('what was sent back may be changed in all that a dossier holds', () => {
  const told = openCase()
    .go('2015-05-10', 'implementing-unit', 'register-with-department', {}, dossier)
    .go('2015-05-12', 'department', 'return', { reason: 'another content, another place' })
    .go('2015-05-15', 'implementing-unit', 'resubmit', {
      askedVnd: 150_000_000,
      contents: ['consulting'],
      place: 'Xã B',
      beneficiaries: 2,
    })
  expect(told.record).toMatchObject({
    state: 'registered-with-department',
    facts: { contents: ['consulting'], place: 'Xã B', beneficiaries: 2 },
    money: { askedVnd: 150_000_000 },
  })
  expect(told.record.history.map(({ path }) => path)).toContain('facts.contents')
  const wrong = openCase()
    .go('2015-05-10', 'implementing-unit', 'register-with-department', {}, dossier)
    .go('2015-05-12', 'department', 'return', { reason: 'r' })
    .refused('2015-05-15', 'implementing-unit', 'resubmit', { contents: ['no-content'] })
  expect(wrong.inputs).toMatchObject([{ name: 'contents', problem: 'wrong-kind' }])
})

describe('a late entry', () => {
  const late: NationalProjectFacts = machinery
  const paid = () =>
    underWay(late).go(
      '2016-04-05',
      'agency',
      'pay-first-advance',
      { content: 'advanced-machinery', amountVnd: 1, investmentDone: '0.75' },
      papers('progress-report'),
    )

  test('of a report is exempt from the order of days, and leaves the day of the record', () => {
    const told = paid()
    expect(told.refused('2016-03-20', 'implementing-unit', 'report-month', {}).code).toBe('invalid-date')
    told.late('2016-03-20', 'implementing-unit', 'report-month', 'the post was slow')
    expect(told.record.asOf).toBe('2016-04-05')
    expect(told.record.dates['report-month']).toBe('2016-03-20')
    expect(verifyHistory(told.entries, told.record)).toEqual([])
  })

  test('of what decides something is refused as before', () => {
    expect(() =>
      paid().late('2016-03-20', 'agency', 'propose-stop', 'r', { ground: 'violation', reason: 'r' }),
    ).toThrow(/invalid-date/)
  })
})
