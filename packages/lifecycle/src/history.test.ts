import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accepted, machinery, openCase } from '../test/nationalCase.js'
import { replay, verifyHistory, type AuditEntry, type Json } from './index.js'

const { record, entries } = accepted()

type Path = readonly (string | number)[]

/** Every place in an entry that holds a value of its own, and every list or object, with what is there. */
function placesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Object.entries(value).flatMap(([key, part]) =>
    placesOf(part, [...path, Array.isArray(value) ? Number(key) : key]),
  )
  return path.length > 0 ? [path, ...inner] : inner
}

function read(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((found, step) => (found as Record<string | number, unknown>)[step], value)
}

/** A copy with another value at a place, or without the place. */
function changed(entry: AuditEntry, path: Path, to: Json | undefined): AuditEntry {
  const copy = structuredClone(entry) as unknown as Record<string | number, unknown>
  const holder = read(copy, path.slice(0, -1)) as Record<string | number, unknown>
  const last = path.at(-1) ?? ''
  if (to === undefined) delete holder[last]
  else holder[last] = to
  return copy as unknown as AuditEntry
}

const places = entries.flatMap((entry, index) => placesOf(entry).map((path) => ({ index, path })))
const anything = fc.option(
  // Half a surrogate pair is nothing that a digest can be taken of, and must not stop the look.
  fc.oneof(fc.jsonValue({ maxDepth: 1 }) as fc.Arbitrary<Json>, fc.constant('\ud83d')),
  { nil: undefined },
)

describe('a history of twelve entries', () => {
  test('is whole, and gives the record', () => {
    expect(entries).toHaveLength(12)
    expect(verifyHistory(entries, record)).toEqual([])
    expect(replay(entries)).toEqual({ ok: true, record })
  })

  test('is not whole once any one field of any one entry is another', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, ({ index, path }, to) => {
        const entry = entries[index] as AuditEntry
        fc.pre(JSON.stringify(read(entry, path)) !== JSON.stringify(to))
        const kinds = verifyHistory(entries.with(index, changed(entry, path, to))).map(({ kind }) => kind)
        expect(kinds).toContain('changed')
        expect(replay(entries.with(index, changed(entry, path, to))).ok).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  test('is not whole in any other order, nor without any entry that is followed by another', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...entries], { minLength: 1 }), (drawn) => {
        const isBeginning = drawn.every((entry, index) => entry === entries[index])
        expect(verifyHistory(drawn).length > 0).toBe(!isBeginning)
        // With no more than the head of the chain, an end that was cut off shows too.
        expect(verifyHistory(drawn, { chain: record.chain }).length > 0).toBe(
          drawn.length < entries.length || !isBeginning,
        )
      }),
    )
  })

  test('is not whole with an entry twice, or one of another record', () => {
    entries.forEach((entry, index) => {
      expect(verifyHistory(entries.toSpliced(index, 0, entry)), `${index}`).not.toEqual([])
    })
    expect(verifyHistory([], record)).toMatchObject([{ kind: 'cut-short' }])
    const [stranger] = openCase({ ...machinery, planYear: 2020 }).entries
    expect(verifyHistory([...entries, { ...(stranger as AuditEntry), record: 'another' }])).toMatchObject([
      { index: 12, kind: 'foreign' },
      { kind: 'changed' },
      { kind: 'reordered' },
    ])
  })

  test('shows a record that is not what the entries make it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...placesOf(record)), anything, (path, to) => {
        fc.pre(JSON.stringify(read(record, path)) !== JSON.stringify(to))
        const other = changed(record as never, path, to) as never
        expect(verifyHistory(entries, other)).not.toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('cannot show a chain that was written anew as a whole: its head must be kept elsewhere', () => {
    // Entries cut from the end, with the record rebuilt from the rest, are a history like any other.
    const cut = entries.slice(0, -1)
    const rebuilt = replay(cut)
    if (!rebuilt.ok) throw new Error('not rebuilt')
    expect(verifyHistory(cut, rebuilt.record)).toEqual([])
    expect(verifyHistory(cut, { chain: record.chain })).toMatchObject([{ kind: 'cut-short' }])
  })
})
