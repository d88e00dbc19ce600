import type { IsoDate } from '@khuyencong/domain'
import { describe, expect, test } from 'vitest'
import {
  liquidation,
  machinery,
  openCase,
  remainingPapers,
  settlementFile,
  underWay,
} from '../test/nationalCase.js'
import { opened, papers, type Story } from '../test/story.js'
import {
  defineMachine,
  machines,
  migrate,
  migrations,
  nationalProject2014,
  nationalProject2018,
  next,
  openRecord,
  replay,
  transition,
  verifyHistory,
  type AuditEntry,
  type LifecycleRecord,
  type NationalProjectFacts,
} from './index.js'

const agency = { id: 'a', role: 'agency' } as const
const facts: NationalProjectFacts = { ...machinery, planYear: 2019 }
const group: NationalProjectFacts = { ...facts, kind: 'group' }

const registered = (kind: NationalProjectFacts) =>
  openCase(kind).go(
    '2018-05-10',
    'implementing-unit',
    'register-with-department',
    {},
    papers('request-letter', 'project-text', 'cost-estimate', 'beneficiary-request'),
  )
const withAgency = (kind: NationalProjectFacts) =>
  registered(kind)
    .go('2018-06-01', 'department', 'appraise-base', {}, papers('base-appraisal-sheet-4b'))
    .go(
      '2018-06-10',
      'department',
      'register-with-agency',
      {},
      papers('registration-report', 'project-summary-table'),
    )
const filed = () =>
  underWay(facts)
    .go('2019-12-20', 'department', 'accept-base', {}, papers('base-acceptance-5a', 'volume-report'))
    .go('2020-01-23', 'agency', 'clear-with-treasury', {}, papers('payment-request-table'))

/** Journeys that together come through every state; each is seen after every event. */
const journeys: readonly (() => Story)[] = [
  () => registered(facts).go('2018-05-20', 'department', 'return', { reason: 'r' }),
  () => registered(facts).go('2018-05-20', 'department', 'refuse', { reason: 'r' }),
  () => registered(facts).go('2018-05-20', 'implementing-unit', 'withdraw', { reason: 'r' }),
  () => withAgency(facts).go('2018-07-01', 'agency', 'return', { reason: 'r' }),
  () =>
    filed()
      .go('2020-02-01', 'implementing-unit', 'complete-settlement-file', {}, [
        ...settlementFile,
        ...remainingPapers,
      ])
      .go('2020-02-10', 'agency', 'settle', { settledVnd: 180_000_000 }, liquidation)
      .go('2020-02-20', 'agency', 'pay-balance', { amountVnd: 180_000_000 })
      .go('2020-02-21', 'agency', 'close'),
  () =>
    underWay(facts)
      .go(
        '2019-06-01',
        'agency',
        'pay-first-advance',
        { content: 'advanced-machinery', amountVnd: 1, investmentDone: '0.71' },
        papers('progress-report'),
      )
      .go(
        '2019-07-01',
        'implementing-unit',
        'report-force-majeure',
        { reason: 'flood' },
        papers('explanation'),
      )
      .go('2019-08-01', 'department', 'accept-volume', { acceptedVnd: 0 }, papers('volume-acceptance'))
      .go('2019-09-01', 'agency', 'settle', { settledVnd: 0 }, [
        ...papers('spending-vouchers'),
        ...liquidation,
      ])
      .go('2019-10-01', 'implementing-unit', 'refund', { amountVnd: 1 }, papers('refund-slip')),
  () =>
    underWay(facts)
      .go('2019-06-01', 'agency', 'propose-stop', { ground: 'violation', reason: 'r' })
      .go('2019-06-10', 'minister', 'decide-stop', {}, papers('stop-decision')),
  () =>
    withAgency(group)
      .go('2018-08-20', 'agency', 'appraise-ministry')
      .go(
        '2018-12-15',
        'minister',
        'approve-plan',
        { approvedVnd: 5, lines: [{ code: 'advanced-machinery', amountVnd: 5 }], plan: 'p' },
        papers('plan-submission', 'draft-plan-decision'),
      )
      .go('2019-01-20', 'ministry-of-finance', 'check-estimate', {}, papers('finance-opinion'))
      .go('2019-02-15', 'agency', 'sign-contract', {}, papers('project-contract'))
      .go('2019-02-20', 'implementing-unit', 'submit-group-plan', {}, papers('group-plan'))
      .go('2019-03-01', 'department', 'approve-group-plan', { places: ['A'], beneficiaryUnits: ['B'] }),
]

interface Case {
  readonly record: LifecycleRecord
  readonly entries: readonly AuditEntry[]
}

/** One case of each state of 2014, with its entries. */
const cases = new Map<string, Case>()
for (const journey of journeys) {
  const { entries } = journey()
  entries.forEach((_, index) => {
    const soFar = entries.slice(0, index + 1)
    const { record } = replay(soFar) as { readonly record: LifecycleRecord }
    if (!cases.has(record.state)) cases.set(record.state, { record, entries: soFar })
  })
}

const later = ({ asOf }: LifecycleRecord) => (asOf > '2018-10-01' ? asOf : '2018-10-01')
const states = Object.keys(nationalProject2014.states)

describe('a case of 2014 goes over to the rules of 2018', () => {
  test('from every state there is', () => {
    expect([...cases.keys()].sort()).toEqual(states.sort())
  })

  test.each(states)('%s', (state) => {
    const { record, entries } = cases.get(state) as Case
    const moved = migrate(record, '2018', { by: agency, on: later(record) })
    if (nationalProject2014.states[state]?.final) {
      expect(moved).toMatchObject({ ok: false, code: 'record-ended' })
      return
    }
    if (!moved.ok) throw new Error(moved.code)
    const { record: after, entry } = moved.value
    // Nothing but the version and the day is another.
    expect(after).toEqual({ ...record, machine: after.machine, asOf: after.asOf, chain: after.chain })
    expect(after.machine).toEqual({ id: 'national-project', version: '2018' })
    expect(verifyHistory([...entries, entry], after)).toEqual([])
    expect(replay([...entries, entry])).toEqual({ ok: true, record: after })
    // The case goes on by the new version, and no more by the old one.
    expect(next(nationalProject2018, after).length).toBeGreaterThan(0)
    expect(next(nationalProject2014, after)).toEqual([])
    expect(
      transition(nationalProject2014, after, { type: 'start', by: agency, on: after.asOf }),
    ).toMatchObject({
      refusal: { code: 'other-machine' },
    })
  })

  const notMapped = (state: string, more: Partial<NationalProjectFacts> = {}) => {
    const { record } = cases.get(state) as Case
    const moved = migrate({ ...record, facts: { ...record.facts, ...more } }, '2018', {
      by: agency,
      on: later(record),
    })
    if (!moved.ok) throw new Error(moved.code)
    return moved.notMapped.map(({ path }) => path)
  }

  test('and says what it could not map: papers, days, rates, what makes a key project', () => {
    expect(notMapped('drafted')).toEqual(['proof.registration-list', 'deadlines.agency-registration'])
    expect(notMapped('base-appraised')).toEqual(['deadlines.agency-registration'])
    expect(notMapped('ministry-appraised')).toEqual([])
    expect(notMapped('implementing')).toEqual(['parameters.advanceRates'])
    expect(notMapped('settled')).toEqual([])
    const { beneficiaries: _, ...unknown } = { ...facts, kind: 'key', years: 2 } as const
    const { record } = openCase(unknown)
    expect(migrate(record, '2018', { by: agency, on: '2018-10-01' })).toMatchObject({
      notMapped: [{ path: 'facts.beneficiaries' }, {}, {}],
    })
    expect(notMapped('implementing', { kind: 'key', years: 3, beneficiaries: 2 })).not.toContain('facts.kind')
    expect(notMapped('implementing', { kind: 'key', years: 4, beneficiaries: 2 })).toContain('facts.kind')
    expect(notMapped('implementing', { kind: 'key', years: 3, beneficiaries: 1 })).toContain('facts.kind')
  })

  test('not before they can be in force, not back in time, and by a way that is known', () => {
    const { record } = cases.get('registered-with-department') as Case
    const code = (to: string, on: IsoDate, from = record) => {
      const moved = migrate(from, to, { by: agency, on })
      return moved.ok ? 'moved' : moved.code
    }
    expect(code('2018', '2018-07-09')).toBe('too-early')
    expect(code('2018', '2018-07-10')).toBe('moved')
    expect(code('2018', '2018-05-09')).toBe('invalid-date')
    expect(code('2018', '2018-02-30')).toBe('invalid-date')
    expect(code('2030', '2018-10-01')).toBe('no-way')
    expect(code('2014', '2018-10-01')).toBe('no-way')
    expect(code('2018', '2018-10-01', { ...record, machine: { id: 'local-project', version: '2014' } })).toBe(
      'no-way',
    )
  })
})

test('a migration names only states, and machines, that there are', () => {
  for (const { id, from, to, states: mapped, notMapped } of migrations) {
    const [old, fresh] = [from, to].map((version) =>
      machines.find((one) => one.id === id && one.version === version),
    )
    if (!old || !fresh) throw new Error(`${id} ${from} ${to}`)
    for (const [state, becomes] of Object.entries(mapped)) {
      expect(Object.keys(old.states)).toContain(state)
      expect(Object.keys(fresh.states)).toContain(becomes)
    }
    for (const { states: only = [] } of notMapped)
      expect(Object.keys(fresh.states)).toEqual(expect.arrayContaining([...only]))
  }
})

describe('a machine of a host', () => {
  const [first] = machines
  if (!first) throw new Error('no machine')
  const mine = defineMachine({
    ...first,
    id: 'mine',
    version: '2',
    states: {
      'in-review': { title: { vi: 'a', en: 'a' } },
      done: { title: { vi: 'b', en: 'b' }, final: true },
    },
    initial: 'in-review',
    facts: [],
    transitions: [],
  })
  const { record } = opened(
    openRecord({ ...mine, version: '1', initial: 'drafted' }, { id: 'm', by: agency, on: '2026-01-02' }),
  )
  const way = { ...migrations[0], id: 'mine', from: '1', to: '2', notBefore: '2026-01-01', notMapped: [] }
  const go = (states: Record<string, string>) =>
    migrate(
      record,
      '2',
      { by: agency, on: '2026-01-02' },
      {
        machines: [mine],
        migrations: [{ ...way, states } as (typeof migrations)[number]],
      },
    )

  test('goes over by its own mapping of states', () => {
    expect(go({ drafted: 'in-review' })).toMatchObject({
      ok: true,
      value: { record: { state: 'in-review' } },
    })
    expect(go({})).toMatchObject({ ok: false, code: 'state-not-mapped' })
    expect(go({ drafted: 'toString' })).toMatchObject({ ok: false, code: 'state-not-mapped' })
    expect(go({ drafted: 'done' })).toMatchObject({ ok: false, code: 'record-ended' })
  })
})
