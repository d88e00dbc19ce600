import { describe, expect, test } from 'vitest'
import { accepted, approved, machinery, openCase, underWay } from '../test/nationalCase.js'
import { papers, story } from '../test/story.js'
import {
  describeDoubts,
  describeRefusal,
  nationalProject2014,
  next,
  productVote2018,
  runCase,
  transition,
  verifyHistory,
  type Machine,
  type NationalProjectFacts,
} from './index.js'

const machine: Machine = nationalProject2014

describe('a refusal tells the case', () => {
  const advance = { content: 'advanced-machinery', amountVnd: 60_000_000, investmentDone: '0.75' }
  const advanced = () =>
    underWay().go(
      '2016-08-01',
      'agency',
      'pay-first-advance',
      { ...advance, amountVnd: 126_000_000 },
      papers('progress-report'),
    )

  test('how much is asked, how much is held, and the limit', () => {
    const refusal = advanced().refused('2016-08-02', 'agency', 'pay-first-advance', advance)
    const [rules, support] = refusal.guards
    expect(rules?.figures).toContainEqual({ path: 'due.limitVnd', value: 0 })
    expect(support).toMatchObject({
      code: 'within-support',
      figures: [
        { path: 'balance.heldVnd', value: 126_000_000 },
        { path: 'input.amountVnd', value: 60_000_000 },
        { path: 'money.approvedVnd', value: 180_000_000 },
      ],
    })
    const lines = describeRefusal(machine, refusal, 'vi').join('\n')
    for (const words of ['126.000.000', '60.000.000', '180.000.000', 'đơn vị đang giữ'])
      expect(lines).toContain(words)
    expect(lines).not.toMatch(/input\.|balance\.|undefined|null/)
  })

  test('the day of the latest event', () => {
    const refusal = underWay().refused('2015-01-01', 'agency', 'accept-base')
    expect([refusal.code, refusal.asOf]).toEqual(['invalid-date', '2016-03-01'])
    expect(describeRefusal(machine, refusal, 'vi')[1]).toContain('01/03/2016')
    expect(describeRefusal(machine, refusal, 'en')[1]).toContain('2016-03-01')
  })

  test('what is nearest to a misspelt event or input', () => {
    const { record } = openCase()
    const on = record.asOf
    const by = { id: 'u', role: 'implementing-unit' } as const
    expect(transition(machine, record, { type: 'withdrew', by, on })).toMatchObject({
      refusal: { code: 'unknown-event', nearest: ['withdraw'] },
    })
    expect(
      transition(machine, record, { type: 'withdraw', by, on, input: { reason: 'a', raeson: 'b' } }),
    ).toMatchObject({ refusal: { inputs: [{ name: 'raeson', problem: 'not-known', nearest: ['reason'] }] } })
  })

  test('what must come first', () => {
    const early = approved().refused('2015-12-16', 'agency', 'pay-first-advance', advance)
    expect([early.code, early.first]).toEqual(['wrong-state', ['check-estimate', 'sign-contract', 'start']])
    const group: NationalProjectFacts = { ...machinery, kind: 'group' }
    const contracted = approved(group)
      .go('2016-01-20', 'ministry-of-finance', 'check-estimate', {}, papers('finance-opinion'))
      .go('2016-02-15', 'agency', 'sign-contract', {}, papers('project-contract'))
    const refusal = contracted.refused('2016-02-20', 'implementing-unit', 'start')
    expect([refusal.code, refusal.first]).toEqual([
      'path-not-open',
      ['submit-group-plan', 'approve-group-plan'],
    ])
    expect(describeRefusal(machine, refusal, 'en')).toContain(
      'first must come: Submit the concrete plan of the group → Department approves the concrete plan',
    )
  })

  test('the fact that is missing', () => {
    const { kind: _, ...facts } = machinery
    const { record } = approved()
    const contracted = { ...record, state: 'contracted', facts }
    const by = { id: 'u', role: 'implementing-unit' } as const
    expect(transition(machine, contracted, { type: 'start', by, on: '2016-03-01' })).toMatchObject({
      refusal: { code: 'path-undecided', missingFacts: ['facts.kind'] },
    })
  })

  test('the level that was reached', () => {
    const vote = story(productVote2018, {
      id: 'v',
      by: { id: 'u', role: 'beneficiary' },
      on: '2025-08-01',
      facts: { level: 'province', group: 'other', ownProduct: true, copy: false, massProducible: true },
    })
    const judged = {
      ...vote.record,
      state: 'result-announced',
      facts: { ...vote.record.facts, meanScore: 69.5 },
    }
    const by = { id: 'u', role: 'provincial-chair' } as const
    const moved = transition(productVote2018, judged, { type: 'certify', by, on: '2025-08-05' })
    expect(moved).toMatchObject({
      refusal: { guards: [{ code: 'mean-score', figures: [{ path: 'facts.meanScore', value: 69.5 }] }] },
    })
  })
})

describe('who may', () => {
  const who = (told: ReturnType<typeof underWay>, type: string, input = {}) =>
    told.refused(told.record.asOf, 'collaborator', type, input).who.map(({ role }) => role)

  test('is narrowed to this case', () => {
    expect(who(underWay(), 'accept-base')).toEqual(['department'])
    expect(
      who(underWay({ ...machinery, route: 'through-department' }), 'adjust', {
        kind: 'more',
        value: 1,
        reason: 'r',
      }),
    ).toEqual(['minister', 'agency', 'department'])
    expect(who(underWay(), 'adjust', { kind: 'place', value: 'x', reason: 'r' })).toEqual(['agency'])
    const level = (level: 'province' | 'national') =>
      story(productVote2018, {
        id: 'v',
        by: { id: 'u', role: 'beneficiary' },
        on: '2025-08-01',
        facts: { level, group: 'other', ownProduct: true, copy: false, massProducible: true },
      }).record
    const grantors = (record: ReturnType<typeof level>) =>
      next(productVote2018, { ...record, state: 'judged' })[0]?.who.map(({ role }) => role)
    expect([grantors(level('province')), grantors(level('national'))]).toEqual([
      ['provincial-chair'],
      ['minister'],
    ])
  })

  test('is never a body that has ended', () => {
    const flooded = underWay({ ...machinery, planYear: 2025 }).go(
      '2025-08-01',
      'implementing-unit',
      'report-force-majeure',
      { reason: 'flood' },
      papers('explanation'),
    )
    expect(who(flooded, 'accept-volume', { acceptedVnd: 1 })).toEqual(['department', 'commune-committee'])
  })

  test('asks what comes next for one role', () => {
    const { record } = underWay()
    const events = (role: 'department' | 'minister') =>
      next(machine, record, { role }).map(({ event }) => event)
    expect(events('department')).toEqual(['accept-place', 'accept-base', 'adjust', 'correct'])
    expect(events('minister')).toEqual(['adjust', 'adjust-money'])
  })
})

describe('a body', () => {
  const facts: NationalProjectFacts = { ...machinery, provinceCode: '01' }
  const event = (body?: object) =>
    ({
      type: 'appraise-base',
      by: { id: 'd', role: 'department', ...(body && { body }) },
      on: '2015-06-01',
      proof: papers('base-appraisal-sheet-4b'),
    }) as const
  const registered = (known: NationalProjectFacts) =>
    openCase(known).go(
      '2015-05-10',
      'implementing-unit',
      'register-with-department',
      {},
      papers('request-letter', 'project-text', 'cost-estimate', 'beneficiary-request'),
    ).record
  const outcome = (known: NationalProjectFacts, body?: object) => {
    const moved = transition(machine, registered(known), event(body))
    return moved.ok ? (moved.value.entry?.doubts ?? 'no doubt') : moved.refusal
  }
  const doubt = [{ code: 'body-not-known', answer: 'unknown' }]

  test('of the province of the case acts', () => {
    expect(outcome(facts, { provinceCode: '01' })).toBe('no doubt')
  })

  test('of another province is refused, and told which one it would be', () => {
    expect(outcome(facts, { provinceCode: '79', name: 'Sở Công Thương' })).toMatchObject({
      code: 'other-body',
      inputs: [{ name: 'by.body.provinceCode', problem: 'other-place', expected: '01' }],
    })
  })

  test('is let through with a doubt where either side does not say its place', () => {
    expect(outcome(facts)).toEqual(doubt)
    expect(outcome(machinery, { provinceCode: '01' })).toEqual(doubt)
  })

  test('that is the only one of its kind needs no place', () => {
    const { entries } = accepted()
    const doubtful = entries.filter(({ doubts }) => doubts).map(({ event: { by } }) => by.role)
    expect([...new Set(doubtful)]).toEqual(['department'])
    const entry = entries.find(({ doubts }) => doubts)
    if (!entry) throw new Error('no doubt')
    expect(describeDoubts(machine, entry, 'vi')).toEqual([
      'chưa xác định được: địa bàn của cơ quan thực hiện hoặc của hồ sơ.',
    ])
  })
})

describe('an event with a name', () => {
  const withdraw = {
    type: 'withdraw',
    id: 'request-1',
    by: { id: 'u', role: 'implementing-unit' },
    on: '2015-05-05',
    input: { reason: 'a' },
  } as const

  test('that is told twice happens once', () => {
    const begun = openCase()
    const first = transition(machine, begun.record, withdraw)
    if (!first.ok || first.repeated) throw new Error('refused')
    const { record, entry } = first.value
    expect(verifyHistory([...begun.entries, entry], record)).toEqual([])
    const again = transition(machine, record, withdraw)
    expect(again).toEqual({ ok: true, repeated: true, value: { record, entry: null } })
    expect(again.ok && again.value.record).toBe(record)
  })

  test('that tells something else is refused', () => {
    const first = transition(machine, openCase().record, withdraw)
    if (!first.ok) throw new Error('refused')
    for (const other of [{ on: '2015-05-06' }, { input: { reason: 'b' } }, { type: 'start' }] as const) {
      expect(transition(machine, first.value.record, { ...withdraw, ...other })).toMatchObject({
        refusal: { code: 'event-id-reused' },
      })
    }
  })

  test('may stand twice in a file', () => {
    const run = runCase({
      machine: { id: 'national-project', version: '2014' },
      open: { id: 'p', by: withdraw.by, on: '2015-05-04', facts: machinery },
      events: [withdraw, withdraw],
    })
    expect(run.ok && run.entries.length).toBe(2)
  })
})
