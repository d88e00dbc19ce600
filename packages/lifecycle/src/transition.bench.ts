import { digestOf } from '@khuyencong/policy'
import { enablePatches, produceWithPatches, type Draft } from 'immer'
import { bench, describe } from 'vitest'
import { assign, initialTransition, setup, transition as xstateTransition } from 'xstate'
import { underWay } from '../test/nationalCase.js'
import { papers } from '../test/story.js'
import { balanceOf, nationalProject2014, toXState, transition, type LifecycleRecord } from './index.js'

enablePatches()

// A project under way, and one payment on it: a role, five inputs, four guards, a checklist of papers, money.
const under = underWay()

const event = {
  type: 'pay-first-advance',
  by: { id: 'agency-1', role: 'agency' },
  on: '2016-08-01',
  input: { content: 'advanced-machinery', amountVnd: 126_000_000, investmentDone: '0.75' },
  proof: papers('progress-report'),
} as const

type Context = {
  approvedVnd: number
  advancedVnd: number
  refundedVnd: number
  papers: readonly string[]
  role: string
}
type Told = {
  type: string
  amountVnd?: number
  investmentDone?: number
  role?: string
  papers?: readonly string[]
}

// The same machine for xstate: every transition, with the guards of this payment written by hand.
const config = toXState(nationalProject2014)
const open = () => true
const guards = Object.fromEntries(nationalProject2014.transitions.map(({ id }) => [id, open]))
const machine = setup({
  types: { context: {} as Context, events: {} as Told },
  guards: {
    ...guards,
    'pay-first-advance': ({ context, event: told }: { context: Context; event: Told }) => {
      const { heldVnd } = balanceOf({ ...context, settledVnd: null })
      return (
        (told.role === 'agency' || told.role === 'agency-head') &&
        (told.amountVnd ?? 0) > 0 &&
        (told.investmentDone ?? 0) > 0.7 &&
        heldVnd + (told.amountVnd ?? 0) <= (context.approvedVnd * 7) / 10 &&
        ['project-contract', 'progress-report'].every(
          (paper) => context.papers.includes(paper) || told.papers?.includes(paper),
        )
      )
    },
  },
  actions: {
    pay: assign({ advancedVnd: ({ context, event: told }) => context.advancedVnd + (told.amountVnd ?? 0) }),
  },
}).createMachine({
  ...(config as object),
  initial: 'implementing',
  context: {
    approvedVnd: 180_000_000,
    advancedVnd: 0,
    refundedVnd: 0,
    papers: ['project-contract'],
    role: '',
  },
  states: {
    ...config.states,
    implementing: {
      on: {
        ...config.states['implementing']?.on,
        'pay-first-advance': { guard: 'pay-first-advance', actions: 'pay' },
      },
    },
  },
} as never)
const [snapshot] = initialTransition(machine)
const told = {
  type: 'pay-first-advance',
  amountVnd: 126_000_000,
  investmentDone: 0.75,
  role: 'agency',
  papers: ['progress-report'],
}

// The same work on both sides: guards, papers, money, patches, an entry sealed with a digest. The guards of xstate
// are written by hand for this payment alone; ours are read from the machine.
describe('one guarded event with its audit entry', () => {
  bench('this engine: guards, papers, patches and sealed audit entry', () => {
    const moved = transition(nationalProject2014, under.record, event)
    if (!moved.ok) throw new Error('refused')
  })

  bench('xstate: guard and assign, patches by immer, audit entry sealed the same way', () => {
    const [next] = xstateTransition(machine, snapshot, told as never)
    const { advancedVnd } = next.context as Context
    const [, patches] = produceWithPatches(under.record as Draft<LifecycleRecord>, (draft) => {
      draft.money.advancedVnd = advancedVnd
      draft.asOf = event.on
      draft.dates[event.type] = event.on
      const line = draft.money.lines['advanced-machinery']
      if (line) line.advancedVnd = advancedVnd
      draft.facts['advances'] = [{ ...event.input, on: event.on, decidedRate: null }]
      for (const item of event.proof) draft.proof.push({ ...item, event: event.type, filedOn: event.on })
    })
    digestOf({
      record: under.record.id,
      machine: under.record.machine,
      sequence: under.record.chain.length,
      previous: under.record.chain.head,
      event,
      transition: 'pay-first-advance',
      from: under.record.state,
      to: next.value,
      patches,
    })
  })
})

describe('parts of it', () => {
  const moved = transition(nationalProject2014, under.record, event)
  if (!moved.ok || moved.repeated) throw new Error('refused')
  const { hash: _, ...unsealed } = moved.value.entry

  bench('the digest of the entry alone', () => {
    digestOf(unsealed)
  })

  bench('xstate without patches and audit entry', () => {
    const [next] = xstateTransition(machine, snapshot, told as never)
    if ((next.context as Context).advancedVnd !== 126_000_000) throw new Error('refused')
  })
})
