import { digestOf } from '@khuyencong/policy'
import { describe, expect, test } from 'vitest'
import { accepted, approved } from '../test/nationalCase.js'
import {
  applyPatches,
  head,
  machines,
  migrate,
  migrations,
  verifyHistory,
  type AuditEntry,
  type LifecycleRecord,
} from './index.js'

const law = { machines, migrations }
const { record, entries } = accepted()

/** Entries sealed anew from a place on, and the record that they make: what whoever can write everything would do. */
function forged(from: readonly AuditEntry[], index: number, change: (entry: AuditEntry) => object) {
  const made: AuditEntry[] = from.slice(0, index)
  for (const entry of from.slice(index)) {
    const { hash: _, ...content } = { ...entry, ...(entry === from[index] ? change(entry) : {}) }
    const given = { ...content, previous: made.at(-1)?.hash ?? null }
    // What is undefined is left out.
    const unsealed = JSON.parse(JSON.stringify(given)) as typeof given
    made.push({ ...unsealed, hash: digestOf(unsealed) })
  }
  const patched = made.reduce<LifecycleRecord | null>(
    (before, { patches }) => applyPatches<LifecycleRecord | null>(before, patches),
    null,
  )
  const chain = { length: made.length, head: made.at(-1)?.hash ?? null }
  return { entries: made, record: { ...patched, chain } as LifecycleRecord }
}

describe('a history held against the machines', () => {
  test('is lawful where each entry is what its machine writes', () => {
    expect(verifyHistory(entries, record, law)).toEqual([])
  })

  test.each<[string, number, (entry: AuditEntry) => object]>([
    [
      'a jump to "settled"',
      11,
      ({ patches }) => ({
        to: 'settled',
        patches: [...patches, { op: 'replace', path: ['state'], value: 'settled' }],
      }),
    ],
    [
      'an amount above the limit',
      10,
      ({ event }) => ({ event: { ...event, input: { ...event.input, amountVnd: 180_000_000 } } }),
    ],
    ['another role', 3, ({ event }) => ({ event: { ...event, by: { id: 'x', role: 'beneficiary' } } })],
    ['an event that no machine has', 5, ({ event }) => ({ event: { ...event, type: 'set-state' } })],
    ['days that run backwards', 6, ({ event }) => ({ event: { ...event, on: '2001-01-01' } })],
    ['another state to come from', 4, () => ({ from: 'drafted' })],
    [
      'a patch of another fact',
      9,
      ({ patches }) => ({ patches: [...patches, { op: 'add', path: ['facts', 'x'], value: 1 }] }),
    ],
    ['a doubt that is left out', 2, () => ({ doubts: undefined })],
  ])('shows %s that was sealed anew, which the chain alone does not', (_, index, change) => {
    const { entries: made, record: end } = forged(entries, index, change)
    expect(verifyHistory(made, { chain: end.chain }, law)[0]).toMatchObject({
      index,
      kind: 'not-by-the-machine',
    })
  })

  test('shows an opening that its machine would refuse', () => {
    const { entries: made } = forged(entries, 0, ({ patches: [patch] }) => {
      const opened = patch?.value as unknown as LifecycleRecord
      return { patches: [{ ...patch, value: { ...opened, facts: { ...opened.facts, kind: 'foo' } } }] }
    })
    expect(verifyHistory(made, undefined, law)[0]).toEqual({ index: 0, kind: 'not-by-the-machine' })
  })

  test('says which machine it was not held against', () => {
    const without = machines.filter(({ id }) => id !== 'national-project')
    expect(verifyHistory(entries, record, { machines: without })).toEqual([
      { index: 0, kind: 'unknown-machine' },
    ])
  })

  test('goes on over a change of version, by the way that is given', () => {
    const told = approved()
    const moved = migrate({ ...told.record }, '2018', { by: { id: 'a', role: 'agency' }, on: '2018-10-01' })
    if (!moved.ok) throw new Error(moved.code)
    const all = [...told.entries, moved.value.entry]
    expect(verifyHistory(all, moved.value.record, law)).toEqual([])
    expect(verifyHistory(all, moved.value.record, { machines })).toMatchObject([
      { kind: 'not-by-the-machine' },
    ])
  })
})

test('the head that was kept elsewhere shows a history that was written anew', () => {
  const kept = head(record)
  expect(verifyHistory(entries, kept)).toEqual([])
  const { entries: made } = forged(entries, 5, ({ event }) => ({
    event: { ...event, by: { ...event.by, id: 'x' } },
  }))
  expect(verifyHistory(made, kept)).toMatchObject([{ kind: 'record-differs' }])
})
