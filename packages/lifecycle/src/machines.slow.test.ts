import { digestOf } from '@khuyencong/policy'
import * as fc from 'fast-check'
import { applyPatches as immerPatches, enablePatches, type Patch as ImmerPatch } from 'immer'
import { describe, expect, test } from 'vitest'
import { initialTransition, setup, transition as xstateTransition } from 'xstate'
import { draw, eventOf, type Draw } from '../test/events.js'
import { opened, papers, story } from '../test/story.js'
import {
  balanceOf,
  documents,
  machineFaults,
  machines,
  next,
  openRecord,
  replay,
  toMermaid,
  toXState,
  transition,
  verifyHistory,
  type AuditEntry,
  type DocumentCode,
  type JsonObject,
  type LifecycleEvent,
  type LifecycleRecord,
  type Machine,
} from './index.js'

enablePatches()

const contents = ['advanced-machinery', 'consulting'] as const

const projects = [
  { code: 'project-a', amountVnd: 100 },
  { code: 'project-b', amountVnd: 80 },
]

const facts: Readonly<Record<string, JsonObject>> = {
  'national-project': {
    kind: 'ordinary',
    route: 'through-department',
    planYear: 2016,
    contents,
    years: 2,
    beneficiaries: 2,
    unitIsBeneficiary: false,
    tender: false,
    ministryBudgetUnit: false,
    invoicesAgency: false,
    supportIsShareOfCost: true,
    lastContractOfYear: true,
  },
  advance: { project: 'p', content: 'advanced-machinery', limitVnd: 100 },
  settlement: {
    contents: ['advanced-machinery'],
    acceptedOn: '2015-05-01',
    budgetYear: 2016,
    invoicesAgency: false,
    supportIsShareOfCost: true,
    lastContractOfYear: true,
    ministryBudgetUnit: false,
    clearedWithTreasury: false,
  },
  adjustment: { project: 'p', kind: 'group', route: 'through-department' },
  'product-vote': {
    level: 'province',
    group: 'handicraft',
    ownProduct: true,
    copy: false,
    massProducible: true,
  },
  programme: { fund: 'national', from: '2012-01-01', to: '2015-05-10' },
  'national-plan': { year: 2014, projects },
  'local-plan': { year: 2014, projects },
}

const begin = (machine: Machine, more: JsonObject = {}) =>
  opened(
    openRecord(machine, {
      id: 'r',
      by: { id: 'u', role: 'implementing-unit' },
      // Working days are known of few years.
      on: machine.id === 'product-vote' ? '2025-08-01' : '2015-05-01',
      facts: { ...facts[machine.id], ...more },
      ...(machine.id === 'settlement' && { approvedVnd: 180 }),
    }),
  )

/** Where a walk may begin: at the start, and for a national project also under way or before settlement. */
function begun(machine: Machine, from: 'start' | 'under-way' | 'filed'): Real {
  const { record, entry } = begin(machine)
  if (from === 'start' || machine.id !== 'national-project') return { record, entries: [entry] }
  const every = papers(...(Object.keys(documents) as DocumentCode[]))
  const lines = contents.map((code) => ({ code, amountVnd: 100 }))
  const told = story(machine, { record, entry })
    .go('2015-05-02', 'implementing-unit', 'register-with-department', {}, every.slice(0, 8))
    .go('2015-05-03', 'department', 'appraise-base', {}, papers('base-appraisal-sheet-4a'))
    .go(
      '2015-05-04',
      'department',
      'register-with-agency',
      {},
      papers('registration-report', 'project-summary-table'),
    )
    .go('2015-06-01', 'agency', 'appraise-ministry')
    .go(
      '2015-12-01',
      'minister',
      'approve-plan',
      { approvedVnd: 200, lines, plan: '1' },
      papers('plan-submission', 'draft-plan-decision'),
    )
    .go('2016-01-02', 'ministry-of-finance', 'check-estimate', {}, papers('finance-opinion'))
    .go('2016-01-03', 'agency', 'sign-contract', {}, papers('project-contract'))
    .go('2016-01-04', 'implementing-unit', 'start')
  if (from === 'under-way') return told
  return told
    .go('2016-02-01', 'agency', 'pay-first-advance', { content: 'consulting', amountVnd: 70 })
    .go(
      '2016-11-01',
      'department',
      'accept-base',
      { acceptedVnd: 180 },
      papers('base-acceptance-5a', 'volume-report'),
    )
    .go('2016-11-02', 'implementing-unit', 'complete-settlement-file', {}, every)
}

/** The record as the commands go along, with its entries. */
interface Real {
  record: LifecycleRecord
  readonly entries: AuditEntry[]
}

/** What a clerk with a ledger would know, kept apart from the record. */
interface Ledger {
  paid: number
  back: number
  refusals: number
}

class Take implements fc.Command<Ledger, Real> {
  readonly machine: Machine
  readonly drawn: Draw

  constructor(machine: Machine, drawn: Draw) {
    this.machine = machine
    this.drawn = drawn
  }

  check(): boolean {
    return true
  }

  run(ledger: Ledger, real: Real): void {
    const { machine } = this
    const before = real.record
    const event = eventOf(machine, before, this.drawn)
    const stored = JSON.stringify(before)
    const moved = transition(machine, before, event)
    // Whatever comes of it, the record given is as it was.
    expect(JSON.stringify(before)).toBe(stored)
    if (!moved.ok) {
      ledger.refusals += 1
      expect(moved.refusal.state).toBe(before.state)
      return
    }
    if (moved.repeated) throw new Error('no event has a name')
    const { record, entry } = moved.value
    expect(machine.states).toHaveProperty(record.state)
    const taken = machine.transitions.find(({ id }) => id === entry.transition)
    expect(taken?.from).toContain(before.state)
    expect(record.state).toBe(taken?.to ?? before.state)
    if (taken?.event.startsWith('pay-') && !['pay-back'].includes(taken.event)) {
      ledger.paid += Number(event.input?.['amountVnd'])
    }
    if (taken?.event === 'demand') ledger.paid += Number(event.input?.['owedVnd'])
    if (taken?.event === 'pay') ledger.paid += Number(event.input?.['amountVnd'])
    if (['refund', 'return-unused', 'pay-back', 'record-refund'].includes(event.type)) {
      ledger.back += Number(event.input?.['amountVnd'])
    }
    addsUp(machine, record, ledger)
    // What immer makes of the patches is what was made here.
    const rebuilt = immerPatches(before, entry.patches as unknown as ImmerPatch[])
    expect(JSON.stringify({ ...rebuilt, chain: record.chain })).toBe(JSON.stringify(record))
    real.record = record
    real.entries.push(entry)
  }

  toString(): string {
    return JSON.stringify(this.drawn)
  }
}

function addsUp(machine: Machine, { state, money, facts: known }: LifecycleRecord, ledger: Ledger): void {
  const { advancedVnd, refundedVnd, settledVnd, approvedVnd } = money
  expect(advancedVnd).toBe(ledger.paid)
  expect(refundedVnd).toBe(ledger.back)
  const { heldVnd, toRefundVnd, toPayVnd } = balanceOf(money)
  if (machine.id.endsWith('-plan')) {
    const allocated = Number(known['allocatedVnd'] ?? 0)
    expect(allocated).toBeLessThanOrEqual(approvedVnd ?? 0)
    expect(advancedVnd).toBeLessThanOrEqual(allocated)
    if (known['carriedOverVnd'] !== undefined) {
      expect(Number(known['spendableVnd'])).toBeLessThanOrEqual(allocated)
      expect(advancedVnd).toBeLessThanOrEqual(Number(known['spendableVnd']))
    }
    expect(Object.values(money.lines).reduce((sum, line) => sum + line.approvedVnd, 0)).toBe(approvedVnd ?? 0)
    expect(Object.values(money.lines).reduce((sum, line) => sum + line.advancedVnd, 0)).toBe(advancedVnd)
    for (const line of Object.values(money.lines)) {
      expect(line.advancedVnd).toBeLessThanOrEqual(line.approvedVnd)
    }
    return
  }
  if (machine.id === 'recovery') {
    expect(advancedVnd).toBe(Number(known['owedVnd'] ?? 0))
    expect(refundedVnd).toBeLessThanOrEqual(advancedVnd)
    expect(toRefundVnd ?? 0).toBe(advancedVnd - refundedVnd)
    if (state === 'with-budget') expect(toRefundVnd).toBe(0)
    return
  }
  // Money never goes above the support approved, and never below nothing.
  expect(heldVnd).toBeGreaterThanOrEqual(0)
  expect(heldVnd).toBeLessThanOrEqual(approvedVnd ?? 0)
  for (const line of Object.values(money.lines))
    expect(line.advancedVnd).toBeLessThanOrEqual(line.approvedVnd)
  if (settledVnd !== null && machine.id !== 'settlement') {
    expect(settledVnd).toBeLessThanOrEqual(approvedVnd ?? 0)
    expect(settledVnd + refundedVnd + (toRefundVnd ?? 0) - (toPayVnd ?? 0)).toBe(advancedVnd)
    if (state === 'closed') expect(settledVnd + refundedVnd).toBe(advancedVnd)
  }
}

/** The record that some draws lead to, and its entries. */
function walk(machine: Machine, draws: readonly Draw[], real: Real = begun(machine, 'start')): Real {
  for (const drawn of draws) {
    const moved = transition(machine, real.record, eventOf(machine, real.record, drawn))
    if (!moved.ok || moved.repeated) continue
    real.record = moved.value.record
    real.entries.push(moved.value.entry)
  }
  return real
}

describe.each(machines.map((machine) => [`${machine.id} ${machine.version}`, machine] as const))(
  '%s',
  (_, machine) => {
    test('has no fault: every name is known, every state can be reached and leads to an end', () => {
      expect(machineFaults(machine)).toEqual([])
    })

    test('is plain JSON', () => {
      expect(JSON.parse(JSON.stringify(machine))).toEqual(structuredClone(machine))
    })

    test('cites an act for every transition, guard and deadline', () => {
      for (const cited of [
        ...machine.transitions,
        ...machine.transitions.flatMap(({ guards = [] }) => guards),
        ...machine.deadlines,
        ...Object.values(machine.parameters),
      ]) {
        // A clause stands in an article; and what is not confirmed says why.
        expect([cited.citation, Boolean(cited.citation.clause) && !cited.citation.article]).toEqual([
          cited.citation,
          false,
        ])
        if (cited.verification === 'unverified') expect(cited.note?.vi).toMatch(/\S/)
        expect(cited.citation.instrument).toMatch(/^\d+\/\d{4}\//)
        expect(['official-text', 'official-quote', 'secondary', 'unverified']).toContain(cited.verification)
      }
    })

    test('no sequence of events reaches an undeclared state, overspends, or fails to add up', () => {
      const commands = fc.commands([draw.map((drawn) => new Take(machine, drawn))], {
        size: 'xlarge',
        maxCommands: 60,
      })
      fc.assert(
        fc.property(commands, fc.constantFrom('start', 'under-way', 'filed'), (drawn, from) => {
          const real = begun(machine, from)
          const paid = real.record.money.advancedVnd
          fc.modelRun(() => ({ model: { paid, back: 0, refusals: 0 }, real }), drawn)
          // The chain holds, and the log alone gives the live record.
          expect(verifyHistory(real.entries, real.record)).toEqual([])
          expect(replay(real.entries)).toEqual({ ok: true, record: real.record })
        }),
        { numRuns: machine.id.endsWith('-project') ? 100 : 25 },
      )
      // No limit of time is tested: this one only lets a slow machine finish.
    })

    test('a record survives JSON: it goes on from where it was stored', () => {
      fc.assert(
        fc.property(fc.array(draw, { size: 'max', maxLength: 60 }), (drawn) => {
          const { record } = walk(machine, drawn)
          expect(JSON.parse(JSON.stringify(record))).toEqual(record)
        }),
        { numRuns: 10 },
      )
    })

    test('xstate, given the generated machine, goes the same way', () => {
      fc.assert(
        fc.property(fc.array(draw, { size: 'max', maxLength: 60 }), (drawn) => {
          let { record } = begin(machine)
          let current: LifecycleEvent | null = null
          // The guard of a transition asks what its own conditions, role and papers say, whatever the state.
          const guards = Object.fromEntries(
            machine.transitions.map((way) => [
              way.id,
              () => {
                if (!current) return false
                const alone = { ...machine, transitions: [{ ...way, from: Object.keys(machine.states) }] }
                return transition(alone, record, current).ok
              },
            ]),
          )
          const config = toXState(machine)
          const generated = setup({ guards }).createMachine(config as never)
          let [snapshot] = initialTransition(generated)
          for (const one of drawn) {
            current = eventOf(machine, record, one)
            ;[snapshot] = xstateTransition(generated, snapshot, { type: current.type })
            const moved = transition(machine, record, current)
            if (moved.ok) record = moved.value.record
            expect(snapshot.value).toBe(record.state)
          }
        }),
        { numRuns: 10 },
      )
    })

    test('says for each state what may come next, and Mermaid draws every transition', () => {
      const { record } = begin(machine)
      for (const state of Object.keys(machine.states)) {
        const events = next(machine, { ...record, state })
        if (machine.states[state]?.final) expect(events).toEqual([])
      }
      const arrows = toMermaid(machine, 'en')
        .split('\n')
        .filter((line) => line.includes('-->') && !line.includes('[*]'))
      expect(arrows).toHaveLength(machine.transitions.flatMap(({ from }) => from).length)
    })
  },
)

// A walk that never leaves the first states would prove little.
test.each(machines.map((machine) => [`${machine.id} ${machine.version}`, machine] as const))(
  'the walks get everywhere in %s',
  (_, machine) => {
    const reached = new Set<string>()
    const draws = fc.sample(fc.array(draw, { minLength: 60, maxLength: 60, size: 'max' }), {
      numRuns: 1200,
      seed: 7,
    })
    for (const [index, drawn] of draws.entries()) {
      const from = (['start', 'under-way', 'filed'] as const)[index % 3] ?? 'start'
      for (const { to } of walk(machine, drawn, begun(machine, from)).entries) reached.add(to)
    }
    // The walks are of an ordinary project, and seldom as late as 22 January of the year after.
    const rare = ['cleared-with-treasury', 'group-plan-submitted', 'group-plan-approved']
    expect(
      Object.keys(machine.states).filter((state) => !reached.has(state) && !rare.includes(state)),
    ).toEqual([])
  },
)

describe('a history', () => {
  const machine = machines[0]
  if (!machine) throw new Error('no machine')
  const told = story(machine, begin(machine))
    .go(
      '2015-05-02',
      'implementing-unit',
      'register-with-department',
      {},
      papers('request-letter', 'project-text', 'cost-estimate', 'beneficiary-request'),
    )
    .go('2015-05-03', 'department', 'appraise-base', {}, papers('base-appraisal-sheet-4a'))
    .go('2015-05-04', 'implementing-unit', 'withdraw', { reason: 'a' })

  test('is whole', () => {
    expect(told.entries).toHaveLength(4)
    expect(verifyHistory(told.entries, told.record)).toEqual([])
  })

  test.each([
    [
      'changed',
      (entries: AuditEntry[]) => entries.with(1, { ...first(entries, 1), to: 'closed' }),
      'changed',
    ],
    ['missing', (entries: AuditEntry[]) => entries.toSpliced(1, 1), 'missing'],
    [
      'reordered',
      (entries: AuditEntry[]) => [first(entries, 0), first(entries, 2), first(entries, 1), first(entries, 3)],
      'reordered',
    ],
    ['cut at the end', (entries: AuditEntry[]) => entries.slice(0, -1), 'cut-short'],
    ['cut at the beginning', (entries: AuditEntry[]) => entries.slice(1), 'missing'],
    ['written again with a good digest', resealed, 'unlinked'],
  ] as const)('%s is found', (_, change, kind) => {
    expect(verifyHistory(change([...told.entries]), told.record).map((problem) => problem.kind)).toContain(
      kind,
    )
  })

  test('and a record that was changed by hand is found', () => {
    const changed = { ...told.record, money: { ...told.record.money, approvedVnd: 1 } }
    expect(verifyHistory(told.entries, changed)).toMatchObject([{ kind: 'record-differs' }])
  })
})

function first(entries: readonly AuditEntry[], index: number): AuditEntry {
  const entry = entries[index]
  if (!entry) throw new RangeError('no entry')
  return entry
}

function resealed(entries: readonly AuditEntry[]): AuditEntry[] {
  const { hash: _, ...content } = first(entries, 1)
  const changed = { ...content, to: 'closed' }
  return entries.with(1, { ...changed, hash: digestOf(changed) })
}
