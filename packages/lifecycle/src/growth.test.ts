import { expect, test } from 'vitest'
import { opened } from '../test/story.js'
import { nationalPlan, openRecord, transition } from './index.js'

const by = { id: 'a', role: 'agency' } as const

/** How many places of lists and objects are copied while projects are put on a plan one by one. */
function copiedFor(count: number): number {
  let { record } = opened(openRecord(nationalPlan, { id: 'n', by, on: '2024-07-01', facts: { year: 2025 } }))
  let keys = 0
  for (let index = 0; index < count; index += 1) {
    const input = { project: `p-${index}`, askedVnd: 1 }
    const moved = transition(nationalPlan, record, { type: 'register-project', by, on: '2024-07-01', input })
    if (!moved.ok) throw new Error(moved.refusal.code)
    const before = record
    ;({ record } = moved.value)
    // A list is copied as one block of memory; the keys of an object one by one, which made a plan quadratic.
    keys += changedObjects(before, record).reduce((sum, object) => sum + Object.keys(object).length, 0)
  }
  expect(record.facts['projects']).toHaveLength(count)
  return keys
}

/** The objects, lists left out, that are others than before. */
function changedObjects(before: unknown, after: unknown): object[] {
  if (typeof after !== 'object' || after === null || before === after) return []
  const earlier = (typeof before === 'object' && before !== null ? before : {}) as Record<string, unknown>
  const inner = Object.entries(after).flatMap(([key, part]) => changedObjects(earlier[key], part))
  return Array.isArray(after) ? inner : [after, ...inner]
}

test('a plan of twice the projects takes twice the work', () => {
  const [small, large] = [copiedFor(200), copiedFor(400)]
  expect(large / small).toBeLessThan(2.1)
})
