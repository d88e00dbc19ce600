import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { opened } from '../../test/story.js'
import { checkRecord, deadlines, describeRefusal } from '../index.js'
import type { Kit } from './kit.js'
import { defineMachine } from './machine.js'
import { next } from './next.js'
import { openRecord } from './open.js'
import { is } from './test.js'
import { transition } from './transition.js'

const title = (en: string) => ({ vi: en, en })
const cited = { citation: { instrument: '1/2026/X' }, verification: 'official-text' } as const

/** A library that lends books: not one word of industrial promotion. */
const library = {
  roles: { reader: title('reader'), librarian: title('librarian') },
  bodies: {},
  papers: { 'library-card': { title: title('library card'), copy: 'original', ...cited } },
  lists: {
    'by-kind': (kind) => (kind === 'atlas' ? [{ oneOf: ['library-card'], need: 'required' }] : null),
  },
  tests: {
    'shelf-is-open': ({ calendar, event }) => calendar[2026]?.off.every(({ day }) => day !== event?.on),
  },
  effects: {
    'count-loan': ({ record }, { write }) =>
      write({ op: 'add', path: ['facts', 'loans'], value: Number(record.facts['loans'] ?? 0) + 1 }),
  },
  derived: { age: ({ facts }) => ({ years: 2026 - Number(facts['printed']) }) },
  calendar: {
    2026: {
      year: 2026,
      announced: 'complete',
      off: [{ day: '2026-05-04', title: title('stocktaking'), ...cited }],
      worked: [],
      uncertain: [],
    },
  },
} as const satisfies Kit

const lending = defineMachine(library, {
  id: 'lending',
  version: '1',
  title: title('Lending'),
  basis: cited,
  initial: 'on-shelf',
  states: { 'on-shelf': { title: title('on the shelf') }, lent: { title: title('lent') } },
  transitions: [
    {
      id: 'lend',
      event: 'lend',
      title: title('Lend'),
      from: ['on-shelf'],
      to: 'lent',
      who: ['librarian'],
      guards: [
        {
          code: 'open',
          requirement: title('The shelf is open.'),
          test: { named: 'shelf-is-open' },
          ...cited,
        },
        {
          code: 'not-new',
          requirement: title('Not of this year.'),
          test: { not: is('age.years', 0) },
          ...cited,
        },
      ],
      proof: [{ checklist: 'by-kind', content: 'facts.kind' }],
      effects: [{ do: 'count-loan' }],
      ...cited,
    },
    {
      id: 'bring-back',
      event: 'bring-back',
      title: title('Bring back'),
      from: ['lent'],
      to: 'on-shelf',
      who: ['reader'],
      ...cited,
    },
  ],
  facts: [
    { name: 'kind', kind: 'code', codes: ['atlas', 'novel'], title: title('kind') },
    { name: 'printed', kind: 'year', title: title('year of print') },
  ],
  deadlines: [
    {
      code: 'bring-back',
      title: title('Bring it back'),
      who: ['reader'],
      days: 'working',
      rule: { kind: 'within', count: 1, from: 'dates.lend' },
      dueIn: ['lent'],
      answeredBy: ['bring-back'],
      ...cited,
    },
  ],
  parameters: {},
})

const by = { id: 'a', role: 'librarian' } as const
const open = (printed: number) =>
  opened(openRecord(lending, { id: 'b', by, on: '2026-05-01', facts: { kind: 'atlas', printed } })).record

describe('a machine of another field', () => {
  const card = [{ document: 'library-card', copy: 'original' }] as const
  const lend = { type: 'lend', by, on: '2026-05-01' } as const

  test('asks, writes, demands and reckons by the kit of its host', () => {
    const moved = transition(lending, open(1990), { ...lend, proof: card })
    if (!moved.ok) throw new Error(moved.refusal.code)
    const { record } = moved.value
    expect([record.state, record.facts['loans']]).toEqual(['lent', 1])
    expect(next(lending, record).map(({ event, who }) => [event, who[0]?.title.en])).toEqual([
      ['bring-back', 'reader'],
    ])
    // Monday the fourth is a day off of this library.
    expect(deadlines(lending, record, '2026-05-01').map(({ lastDay }) => lastDay)).toEqual(['2026-05-05'])
    expect(checkRecord(record, '2026-05-02', { machines: [lending] }).ok).toBe(true)
    expect(checkRecord(record, '2026-05-02')).toMatchObject({ issues: [{ path: 'machine.id' }] })
  })

  test('refuses by the same names', () => {
    const refused = transition(lending, open(2026), { ...lend, on: '2026-05-04' })
    if (refused.ok) throw new Error('lent')
    const { refusal } = refused
    expect(refusal.guards.map(({ code }) => code)).toEqual(['open', 'not-new'])
    expect(refusal.missingProof.map(({ oneOf }) => oneOf[0]?.code)).toEqual(['library-card'])
    expect(describeRefusal(lending, refusal, 'en')).toContain('not met: The shelf is open. [1/2026/X]')
  })

  test('does not compile with a name that its kit does not have', () => {
    const way = lending.transitions[0]
    if (!way) throw new Error('no way')
    const { id, version, title: name, basis, initial, states } = lending
    const parts = {
      id,
      version,
      title: name,
      basis,
      initial,
      states,
      facts: [],
      deadlines: [],
      parameters: {},
    }
    // @ts-expect-error the kit knows no minister
    defineMachine(library, { ...parts, transitions: [{ ...way, who: ['minister'] }] })
    // @ts-expect-error the kit knows no such change
    defineMachine(library, { ...parts, transitions: [{ ...way, effects: [{ do: 'approve-lines' }] }] })
  })
})

test('the engine imports nothing of the field that it is used in', () => {
  const own = /^(\.\/|@khuyencong\/(domain|policy)$)/
  const foreign = readdirSync(import.meta.dirname)
    .filter((file) => /^\w+\.ts$/.test(file))
    .flatMap((file) => {
      const source = readFileSync(new URL(file, import.meta.url), 'utf8')
      return [...source.matchAll(/from '([^']+)'/g)].map(([, from = '']) => `${file} ${from}`)
    })
    .filter((line) => !own.test(line.split(' ')[1] ?? ''))
  expect(foreign).toEqual([])
})
