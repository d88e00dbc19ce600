import {
  advance,
  nationalProject,
  openRecord,
  productVote,
  transition,
  type LifecycleRecord,
  type NationalProjectFacts,
} from './index.js'

// What does not compile: names that a machine does not have. Run by the type checker alone.

declare const facts: NationalProjectFacts
declare const stored: LifecycleRecord
const by = { id: 'u', role: 'agency' } as const
const on = '2026-01-02' as const

const opened = openRecord(nationalProject, { id: 'p', by, on, facts: { ...facts, 'x-own': 1 } })
if (!opened.ok) throw new Error()
const { record } = opened.value

transition(nationalProject, record, { type: 'start', by, on })
// A record from a store may be one of the machine; whether it is, is asked when it runs.
transition(nationalProject, stored, { type: 'start', by, on })
transition(advance, stored, { type: 'pay', by, on, input: { amountVnd: 1 } })
// @ts-expect-error no such event
transition(nationalProject, record, { type: 'strat', by, on })
// @ts-expect-error an amount must be told
transition(advance, stored, { type: 'pay', by, on })
// @ts-expect-error no such input
transition(advance, stored, { type: 'pay', by, on, input: { amountVdn: 1 } })
// @ts-expect-error another kind of input
transition(advance, stored, { type: 'pay', by, on, input: { amountVnd: '1' } })
// @ts-expect-error no such role
transition(nationalProject, record, { type: 'start', by: { id: 'u', role: 'king' }, on })
// @ts-expect-error a record of another machine
transition(productVote, record, { type: 'announce', by, on })
// @ts-expect-error no day
transition(nationalProject, record, { type: 'start', by, on: 'soon' })
// @ts-expect-error no such state
export const certified = record.state === 'certifed'
// @ts-expect-error no such fact
openRecord(nationalProject, { id: 'p', by, on, facts: { ...facts, planYaer: 2026 } })
// @ts-expect-error another kind of project
openRecord(nationalProject, { id: 'p', by, on, facts: { ...facts, kind: 'foo' } })
