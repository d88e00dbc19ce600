import fc from 'fast-check'
import { decide, lawFor } from 'khuyencong'
import { expect, test } from 'vitest'
import { anyApplication } from './arbitraries.js'
import { entries } from './packed.js'

/** The paths of what an export holds that a caller could change. */
function mutable(value: unknown, path: string, seen: Set<object>): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  if ('_zod' in value) return [] // schemas are classes of zod's own
  return [
    ...(Object.isFrozen(value) ? [] : [path]),
    ...Object.entries(value).flatMap(([key, inner]) => mutable(inner, `${path}.${key}`, seen)),
  ]
}

// The tables of the lifecycle are made by its engine, which hands them to machines of a host's own.
const held = entries.filter((entry) => !entry.endsWith('/lifecycle'))

test.each(held)('%s exports nothing that a caller could change', async (entry) => {
  const all = (await import(entry)) as Record<string, unknown>
  const seen = new Set<object>()
  expect(Object.keys(all).length).toBeGreaterThan(0)
  expect(Object.entries(all).flatMap(([name, value]) => mutable(value, name, seen))).toEqual([])
})

/** Whatever can be changed in a result is changed. */
function spoil(value: unknown, seen = new Set<object>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  for (const inner of Object.values(value)) spoil(inner, seen)
  if (Object.isFrozen(value)) return
  if (Array.isArray(value)) value.push('spoilt')
  for (const key of Object.keys(value)) Reflect.set(value, key, 'spoilt')
  Reflect.set(value, 'spoilt', true)
}

test('whatever is done to a decision or to the law of a case, the next one is the same', () => {
  fc.assert(
    fc.property(anyApplication, (input) => {
      const text = JSON.stringify(input)
      const again = () => JSON.parse(text) as typeof input
      const first = JSON.stringify([decide(again()), lawFor(again())])
      spoil(decide(again()))
      spoil(lawFor(again()))
      expect(JSON.stringify([decide(again()), lawFor(again())])).toBe(first)
    }),
    { numRuns: 200 },
  )
})
