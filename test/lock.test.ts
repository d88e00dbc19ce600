import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lockOf, national, verifyLock, type Policy, type PolicyLock } from 'khuyencong'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { policyOn } from './application.js'
import { folderWith, khuyencong } from './command.js'

vi.setConfig({ testTimeout: 30_000 }) // each test of the command starts a program

const policies = national.versions
const policy = policyOn('2026-03-01')
const { id, version } = policy
const lock = lockOf([policy])
const machinery = policy.norms['advanced-machinery']

describe('a lock', () => {
  test('of the policies at hand differs in nothing, in whatever order they are given', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...policies, ...policies]), (some) => {
        expect(verifyLock(lockOf(some), some.toReversed())).toEqual([])
        expect(lockOf(some)).toEqual(lockOf(some.toReversed()))
      }),
      { numRuns: 20 },
    )
  })

  test('names the norm that changed', () => {
    const norms = { ...policy.norms, 'advanced-machinery': { ...machinery, share: undefined } }
    const { consulting: _, ...fewer } = policy.norms
    const edited = { ...policy, norms } as unknown as Policy
    expect(verifyLock(lock, [edited])).toMatchObject([
      { kind: 'changed', id, version, parts: [{ part: 'norms.advanced-machinery', change: 'changed' }] },
    ])
    expect(verifyLock(lock, [{ ...policy, norms: fewer }])).toMatchObject([
      { kind: 'changed', parts: [{ part: 'norms.consulting', change: 'removed' }] },
    ])
    expect(verifyLock(lockOf([{ ...policy, norms: fewer }]), [policy])).toMatchObject([
      { kind: 'changed', parts: [{ part: 'norms.consulting', change: 'added' }] },
    ])
  })

  test.each(Object.keys(policy.criteria))('names the criterion %s that changed', (code) => {
    const criterion = { ...policy.criteria[code], note: { vi: 'x', en: 'x' } }
    const edited = { ...policy, criteria: { ...policy.criteria, [code]: criterion } } as Policy
    expect(verifyLock(lock, [edited])).toMatchObject([
      { parts: [{ part: `criteria.${code}`, change: 'changed' }] },
    ])
  })

  test('names any part that changed', () => {
    const edited = {
      ...policy,
      title: { vi: 'x', en: 'x' },
      gaps: [],
      parameters: { ...policy.parameters, rounding: { ...policy.parameters.rounding, note: policy.title } },
      priority: { ...policy.priority, unranked: [] },
    }
    const [difference] = verifyLock(lock, [edited])
    expect(difference).toMatchObject({ kind: 'changed' })
    expect(
      difference && 'parts' in difference && difference.parts.map(({ part }) => part).toSorted(),
    ).toEqual(['gaps', 'parameters.rounding', 'priority.unranked', 'title'])
  })

  test('names a policy that is missing, and one that is new', () => {
    const other = policyOn('2015-03-01')
    expect(verifyLock(lock, [other])).toMatchObject([
      { kind: 'missing', id, version },
      { kind: 'new', id: other.id, version: other.version },
    ])
  })

  test('that was edited says so', () => {
    const [locked] = lock.policies
    if (!locked) throw new Error('no policy')
    const withParts = (parts: Record<string, string>): PolicyLock => ({
      ...lock,
      policies: [{ ...locked, parts }],
    })
    expect(verifyLock(withParts({ ...locked.parts, title: '0'.repeat(16) }), [policy])).toMatchObject([
      { kind: 'lock-edited', parts: [{ part: 'title', change: 'changed' }] },
    ])
    const digest = { ...lock, policies: [{ ...locked, digest: '0'.repeat(64) }] }
    expect(verifyLock(digest, [policy])).toMatchObject([{ kind: 'changed', parts: [] }])
  })
})

describe('khuyencong pin and verify', () => {
  const cwd = folderWith({ 'broken.json': '{"lockVersion":1}' })

  test('pin writes what verify then finds', async () => {
    expect((await khuyencong(['pin'], { cwd })).code).toBe(0)
    const path = join(cwd, 'khuyencong.lock.json')
    const text = readFileSync(path, 'utf8')
    expect(JSON.parse(text)).toEqual(lockOf(policies))
    expect(await khuyencong(['verify'], { cwd })).toMatchObject({ code: 0, err: '' })

    const written = lockOf(policies)
    const edited = text.replace(written.policies.at(-1)?.digest ?? '', '0'.repeat(64))
    const part = /"norms\.advanced-machinery": "(\w+)"(?![^]*"norms\.advanced-machinery")/
    writeFileSync(
      join(cwd, 'edited.json'),
      edited.replace(part, '"norms.advanced-machinery": "0000000000000000"'),
    )
    const { code, out } = await khuyencong(['verify', '--file', 'edited.json'], { cwd })
    expect(code).toBe(1)
    expect(out).toContain(`${written.policies.at(-1)?.version}: đã thay đổi / has changed`)
    expect(out).toContain('  norms.advanced-machinery: thay đổi / changed')
  })

  test.each([
    ['a file that is not there', ['verify', '--file', 'none.json']],
    ['a file that is no lock', ['verify', '--file', 'broken.json']],
    ['a folder that is not there', ['pin', '--file', 'none/lock.json']],
    ['an unknown option', ['verify', '--files', 'x']],
  ])('%s: exit code 2', async (_, args) => {
    const { code, out, err } = await khuyencong(args, { cwd })
    expect([code, out]).toEqual([2, ''])
    expect(err).not.toBe('')
  })
})
