import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  lawFor,
  locatedActs,
  lockedLevelText,
  lockOf,
  national,
  pinOf,
  provincialPacks,
  sourceIssues,
  verifyLock,
  type Pack,
  type Policy,
  type PolicyLock,
} from 'khuyencong'
import { parseLock } from '@khuyencong/policy/schemas'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { policyOn } from './application.js'
import { folderWith, khuyencong } from './command.js'

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

  test('says from what to what a level changed, and that the figures of the lock were edited', () => {
    const higher = { ...machinery, cap: { ...machinery?.cap, vnd: 400_000_000 } }
    const edited = { ...policy, norms: { ...policy.norms, 'advanced-machinery': higher } } as Policy
    const was = { unit: 'establishment', basis: 'eligible-cost', share: '0.50', capVnd: 300_000_000 } as const
    const parts = [
      { part: 'norms.advanced-machinery', change: 'changed', was, is: { ...was, capVnd: 400_000_000 } },
    ]
    expect(verifyLock(lock, [edited])).toMatchObject([{ kind: 'changed', parts }])
    expect(lockedLevelText(was, 'vi')).toBe('50%, tối đa 300.000.000 đồng')
    const [locked] = lock.policies
    if (!locked) throw new Error('no policy')
    const levels = { ...locked.levels, 'advanced-machinery': { ...was, capVnd: 1 } }
    expect(verifyLock({ ...lock, policies: [{ ...locked, levels }] }, [policy])).toMatchObject([
      { kind: 'lock-edited', parts: [{ part: 'norms.advanced-machinery', was: { capVnd: 1 }, is: was }] },
    ])
    // A lock without figures, as earlier versions wrote, is still verified.
    const { levels: _, ...bare } = locked
    expect(verifyLock({ ...lock, policies: [bare] }, [policy])).toEqual([])
  })

  test('is read back from JSON, and refused where it is none', () => {
    expect(parseLock(JSON.parse(JSON.stringify(lock)))).toEqual({ ok: true, value: lock })
    const found = (input: unknown) => parseLock(input).issues?.map(({ code, path }) => `${code} ${path}`)
    expect(found({ ...lock, lockVersion: 2 })).toEqual(['wrong-type lockVersion'])
    expect(found({ lockVersion: 1 })).toEqual(['missing-field policies', 'missing-field packs'])
    expect(found({ ...lock, extra: 1 })).toEqual(['unknown-field extra'])
    expect(found({ ...lock, sources: ['', 1] })).toEqual(['invalid-text sources.0', 'wrong-type sources.1'])
    expect(found({ ...lock, policies: [{ ...lock.policies[0], digest: 'x' }] })).toEqual([
      'invalid-text policies.0.digest',
    ])
    expect(found(null)).toEqual(['wrong-type '])
  })

  test.each([
    [['own.json', '../a/own.JSON'], [], []],
    [['x.js', 'package', '/abs/x.mjs', 'https://x.example/a.js', 'a.json.js', ''], [], [0, 1, 2, 3, 4, 5]],
    [['package', 'other'], ['package', './other'], [1]],
  ])('of the sources %j, with %j named again, those at %j are not loaded', (sources, allowed, refused) => {
    expect(sourceIssues(sources, allowed)).toMatchObject(
      refused.map((index) => ({ code: 'source-not-data', severity: 'error', path: `sources.${index}` })),
    )
    expect(sourceIssues(sources, allowed)).toHaveLength(refused.length)
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

describe('a lock of packs', () => {
  const packs = [...provincialPacks, ...locatedActs]
  const whole = lockOf(policies, packs)
  const [first] = provincialPacks
  if (!first?.norms) throw new Error('no pack')
  const [activity = ''] = Object.keys(first.norms)
  const others = packs.filter((pack) => pack !== first)
  const verified = (changed: Pack) => verifyLock(whole, policies, [...others, changed])

  test('of those at hand differs in nothing, in whatever order they are given', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(packs), (some) => {
        const lock = lockOf(policies, some)
        expect(JSON.parse(JSON.stringify(lock))).toEqual(lockOf(policies.toReversed(), some.toReversed()))
        expect(verifyLock(lock, policies, [...some, ...some])).toEqual([])
      }),
      { numRuns: 5 },
    )
  })

  test('holds the digest that a decision under a pack records', () => {
    const query = { fund: 'local', asOf: '2025-12-01', place: { formerProvince: 'dong-thap' } } as const
    const law = lawFor(query)
    if (!law.ok) throw new Error('no law')
    const locked = whole.packs.find((pack) => pack.id === law.value.id)
    expect(locked?.policies['2025-10-15']).toBe(pinOf(law.value).digest)
  })

  test.each<[string, (pack: Pack) => object, string]>([
    [
      'a level',
      ({ norms }) => ({
        norms: { ...norms, [activity]: { ...(norms?.[activity as 'consulting'] as object), capVnd: 1 } },
      }),
      `norms.${activity}`,
    ],
    ['the day it ends', () => ({ inForceBefore: '2030-01-01' }), 'inForceBefore'],
    ['its territory', () => ({ formerProvinces: ['ha-nam'] }), 'formerProvinces'],
    ['what it replaces', () => ({ replaces: ['x'] }), 'replaces'],
  ])('names %s that changed', (_, change, part) => {
    expect(verified({ ...first, ...change(first) } as Pack)).toMatchObject([
      { of: 'pack', id: first.id, kind: 'changed', parts: [{ part }] },
    ])
  })

  test('names one whose figures are no longer seen, or for the first time', () => {
    const unseen = { ...first, norms: null }
    const names = Object.keys(first.norms ?? {}).map((code) => `norms.${code}`)
    const parts = (differences: ReturnType<typeof verifyLock>) =>
      differences.flatMap((one) =>
        'parts' in one ? one.parts.map(({ part, change }) => `${change} ${part}`) : [],
      )
    expect(parts(verified(unseen)).toSorted()).toEqual(
      ['added norms', ...names.map((name) => `removed ${name}`)].toSorted(),
    )
    expect(parts(verifyLock(lockOf([], [unseen]), [], [first])).toSorted()).toEqual(
      ['removed norms', ...names.map((name) => `added ${name}`)].toSorted(),
    )
  })

  test('names one that is missing, and one that is new', () => {
    expect(verifyLock(whole, policies, others)).toMatchObject([{ of: 'pack', kind: 'missing', id: first.id }])
    expect(verified({ ...first, id: 'other' })).toMatchObject([
      { kind: 'missing', id: first.id },
      { kind: 'new', id: 'other' },
    ])
  })

  test('says that the same pack is applied otherwise, unless the national policy changed', () => {
    const lock = {
      ...whole,
      packs: whole.packs.map((pack) =>
        pack.id === first.id ? { ...pack, policies: { ...pack.policies, [version]: '0'.repeat(64) } } : pack,
      ),
    }
    expect(verifyLock(lock, policies, packs)).toEqual([
      {
        of: 'pack',
        kind: 'applied-otherwise',
        id: first.id,
        version: whole.packs.find((pack) => pack.id === first.id)?.version,
        versions: [version],
      },
    ])
    const edited = policies.map((one) => (one.version === version ? { ...one, gaps: [] } : one))
    expect(verifyLock(whole, edited, packs)).toMatchObject([{ of: 'policy', kind: 'changed', version }])
  })
})

describe('khuyencong pin and verify', () => {
  const made = (id: string) => ({
    ...provincialPacks[0],
    id,
    title: { vi: id, en: id },
    citation: { instrument: id },
    number: null,
  })
  const cwd = folderWith({ 'broken.json': '{"lockVersion":1}', 'wrong.json': '{"id":"x"}' })
  mkdirSync(join(cwd, 'packs'))
  const installed = join(cwd, 'node_modules', 'pack-made-up')
  mkdirSync(installed, { recursive: true })
  const write = (path: string, value: unknown) => writeFileSync(join(cwd, path), JSON.stringify(value))
  write('packs/own.json', made('own'))
  writeFileSync(join(installed, 'package.json'), '{"type":"module","exports":"./index.js"}')
  const exporting = (packs: unknown) =>
    writeFileSync(
      join(installed, 'index.js'),
      `export const packs = ${JSON.stringify(packs)}; export const other = 1`,
    )
  exporting([made('from-a-package')])
  const locked = () =>
    JSON.parse(readFileSync(join(cwd, 'khuyencong.lock.json'), 'utf8')) as PolicyLock & { sources: string[] }

  test('pin writes what verify then finds, packs of a file and of a package included', async () => {
    const { code, out } = await khuyencong(['pin', 'packs/own.json', 'pack-made-up'], { cwd })
    expect([code, out]).toEqual([0, expect.stringContaining(`${policies.length} chính sách quốc gia`)])
    const { sources, ...lock } = locked()
    expect(sources).toEqual(['packs/own.json', 'pack-made-up'])
    const packs = [...provincialPacks, ...locatedActs, made('own') as Pack, made('from-a-package') as Pack]
    expect(lock).toEqual(JSON.parse(JSON.stringify(lockOf(policies, packs))))
    expect(await khuyencong(['verify', 'pack-made-up'], { cwd })).toMatchObject({ code: 0, err: '' })
    // Paths are those from the lock, wherever the command runs.
    const again = ['verify', 'pack-made-up', '--file', join('..', 'khuyencong.lock.json')]
    expect(await khuyencong(again, { cwd: join(cwd, 'packs') })).toMatchObject({ code: 0 })
  })

  test('verify runs no program that the lock alone names', async () => {
    const ran = join(cwd, 'ran')
    const program = `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(ran)}, 'ran')`
    writeFileSync(join(cwd, 'program.js'), program)
    const foreign = join(cwd, 'node_modules', 'pack-foreign')
    mkdirSync(foreign, { recursive: true })
    writeFileSync(join(foreign, 'package.json'), '{"type":"module","exports":"./index.js"}')
    writeFileSync(join(foreign, 'index.js'), program)
    const sources = ['./program.js', join(cwd, 'program.js'), 'pack-foreign', 'packs/own.json']
    write('foreign.json', { ...locked(), sources })
    const { code, err } = await khuyencong(['verify', '--file', 'foreign.json', '--lang', 'en'], { cwd })
    expect(code).toBe(1)
    expect(err.match(/source-not-data \[sources\.\d\]/g)).toEqual(
      ['0', '1', '2'].map((index) => `source-not-data [sources.${index}]`),
    )
    expect(existsSync(ran)).toBe(false)
    // Named again, a path is still no package.
    for (const path of [
      './program.js',
      join(cwd, 'program.js'),
      '../program',
      'file:///program.js',
      'a/../program.js',
    ]) {
      const again = await khuyencong(['verify', path, '--file', 'foreign.json', '--lang', 'en'], { cwd })
      expect([again.code, again.err]).toEqual([1, expect.stringContaining('pack-path-not-json')])
      expect(existsSync(ran)).toBe(false)
    }
    // A package that is named again is trusted, and then it does run.
    await khuyencong(['verify', 'pack-foreign', '--file', 'foreign.json'], { cwd })
    expect(existsSync(ran)).toBe(true)
  })

  test('verify names what changed, norm by norm, what is new and what is gone', async () => {
    const own = made('own')
    write('packs/own.json', {
      ...own,
      norms: { ...own.norms, consulting: own.norms?.['advanced-machinery'] },
    })
    write('new.json', made('new'))
    exporting([made('another')])
    const { code, out } = await khuyencong(['verify', 'new.json', 'pack-made-up'], { cwd })
    expect(code).toBe(1)
    expect(out.split('\n').map((line) => line.replace(/ \(.*\)$/, ''))).toEqual([
      expect.stringMatching(/^from-a-package .*: đã ghim nhưng không còn$/),
      expect.stringMatching(/^own .*: đã thay đổi$/),
      '  Thuê tư vấn, trợ giúp cơ sở công nghiệp nông thôn · norms.consulting: thêm mới',
      expect.stringMatching(/^another .*: có nhưng chưa được ghim$/),
      expect.stringMatching(/^new .*: có nhưng chưa được ghim$/),
      '',
    ])
    const { out: json } = await khuyencong(['verify', 'pack-made-up', '--json'], { cwd })
    expect(JSON.parse(json)).toMatchObject({ same: false, differences: { length: 3 }, issues: [] })
  })

  test('verify names a source that can no longer be read', async () => {
    rmSync(installed, { recursive: true })
    const { code, out, err } = await khuyencong(['verify', 'pack-made-up', '--lang', 'en'], { cwd })
    expect(code).toBe(1)
    expect(err).toContain('error unreadable-package [pack-made-up]')
    expect(out).toMatch(/^from-a-package .*: is pinned and no longer there/m)
  })

  test('verify says that a lock was edited', async () => {
    const { sources: _, ...lock } = locked()
    const text = JSON.stringify({ sources: [], ...lockOf(policies, [...provincialPacks, ...locatedActs]) })
    const digest = lock.policies.at(-1)?.digest ?? ''
    writeFileSync(join(cwd, 'edited.json'), text.replace(digest, '0'.repeat(64)))
    const { code, out } = await khuyencong(['verify', '--file', 'edited.json'], { cwd })
    expect([code, out]).toEqual([1, expect.stringContaining(`${lock.policies.at(-1)?.version}: đã thay đổi`)])
  })

  test.each([
    ['a file that is not there', ['verify', '--file', 'none.json']],
    ['a file that is no lock', ['verify', '--file', 'broken.json']],
    ['a folder that is not there', ['pin', '--file', 'none/lock.json']],
    ['a pack that is wrong', ['pin', 'wrong.json']],
    ['a pack that is not there', ['pin', 'none.json']],
    ['a package that is not installed', ['pin', 'pack-that-is-not-there']],
    ['a package without packs', ['pin', 'node:path']],
    ['an unknown option', ['verify', '--files', 'x']],
  ])('%s: exit code 2', async (_, args) => {
    const { code, out, err } = await khuyencong(args, { cwd })
    expect([code, out]).toEqual([2, ''])
    expect(err).not.toBe('')
  })
})
