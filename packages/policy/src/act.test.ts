import { locatedActs, national, nationalActs, provincialPacks } from '@khuyencong/law'
import { applyPatches, enablePatches } from 'immer'
import { describe, expect, test } from 'vitest'
import {
  act,
  amend,
  changesOf,
  digestOf,
  localPolicy,
  type Act,
  type Policy,
  type PolicyDraft,
} from './index.js'
import { isSettled } from './settled.js'

enablePatches()

/** An act applied to a plain copy: what amending means, without the library that does it. */
function amendedCopy(policy: Policy, { number, effectiveFrom, change }: Act): Policy {
  const draft = structuredClone(policy) as unknown as PolicyDraft
  draft.acts.push(number)
  draft.version = effectiveFrom
  change(draft)
  return structuredClone(draft) as unknown as Policy
}

const [first] = national.versions
if (!first) throw new Error('no policy')
const ordered = nationalActs.toSorted((left, right) => (left.effectiveFrom < right.effectiveFrom ? -1 : 1))
const later = ordered.filter(({ effectiveFrom }) => effectiveFrom > first.version)
const locals = [...provincialPacks, ...locatedActs].filter(({ norms }) => norms !== null)

/** Each act after the first version, with the policy before it and the one after it. */
const steps = later.map((one, index) => {
  const before = later.slice(0, index).reduce(amendedCopy, structuredClone(first))
  return [one.number, one, before, amendedCopy(before, one)] as const
})

describe('an act', () => {
  test.each(steps)(
    '%s gives the policy that it gives a plain copy, to the digest',
    (_, one, before, after) => {
      const made = amend(before, one)
      expect(digestOf(made)).toBe(digestOf(after))
      expect(JSON.stringify(made)).toBe(JSON.stringify(after))
      for (const pack of locals) {
        expect(digestOf(localPolicy(pack, made))).toBe(digestOf(localPolicy(pack, after)))
      }
    },
  )

  test.each(steps)('%s changes what it says that it changes', (_, one, before, after) => {
    const changes = changesOf(before, one)
    expect(digestOf(applyPatches(before, changes as unknown as Parameters<typeof applyPatches>[1]))).toBe(
      digestOf(after),
    )
    expect(changes).toContainEqual({ op: 'replace', path: ['version'], value: one.effectiveFrom })
    expect(isSettled(changes)).toBe(true)
    expect(JSON.parse(JSON.stringify(changes))).toEqual(changes)
  })

  test('the versions of the timeline are these', () => {
    expect(national.versions.slice(1).map(digestOf)).toEqual(
      national.versions.slice(1).map(({ version }) => {
        const last = steps.findLast(([, one]) => one.effectiveFrom <= version)
        return digestOf(last?.[3])
      }),
    )
  })

  /** 28/2018/TT-BTC, khoản 4 Điều 8: in force from 2018-05-11. */
  test('28/2018/TT-BTC sets the levels, and leaves the decree its subjects', () => {
    const [, circular, before] = steps.find(([number]) => number === '28/2018/TT-BTC') ?? []
    if (!circular || !before) throw new Error('no such act')
    const changed = new Set(changesOf(before, circular).map(({ path }) => path[0]))
    expect(changed).toContain('norms')
    expect(changed).not.toContain('definitions')
    expect(changed).not.toContain('lists')
  })
})

describe('what comes of an act', () => {
  const note = { vi: 'ghi chú', en: 'note' }
  const draft = act({ number: 'draft', effectiveFrom: '2027-01-01' }, (policy) => {
    const machinery = policy.norms['advanced-machinery']
    if (machinery?.cap?.vnd !== undefined) machinery.cap = { ...machinery.cap, vnd: 400_000_000, note }
  })

  test('is frozen, and what stands unchanged is the same', () => {
    const before = national.versions.at(-1) as Policy
    const after = amend(before, draft)
    expect(isSettled(after)).toBe(true)
    expect(after.criteria).toBe(before.criteria)
    expect(after.norms['advanced-machinery']?.cap?.vnd).toBe(400_000_000)
    expect(before.norms['advanced-machinery']?.cap?.vnd).toBe(300_000_000)
    expect(changesOf(before, draft).map(({ path }) => path.join('.'))).toEqual([
      'norms.advanced-machinery.cap',
      `acts.${before.acts.length}`,
      'version',
    ])
  })

  test('leaves a policy that a caller may still change as it was', () => {
    const own = structuredClone(national.versions.at(-1)) as { title: { vi: string } } & Policy
    const after = amend(own, draft)
    own.title.vi = 'khác'
    expect([Object.isFrozen(own.norms), isSettled(after), after.title.vi]).toEqual([
      false,
      true,
      national.versions.at(-1)?.title.vi,
    ])
  })
})
