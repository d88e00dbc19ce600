import { readdirSync, readFileSync } from 'node:fs'
import {
  assess,
  decide,
  digestOf,
  lawFor,
  parseApplication,
  pinOf,
  recordOf,
  replay,
  type DecisionRecord,
  type Policy,
} from 'khuyencong'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { application, policyOf, policyOn } from './application.js'
import { anyApplication } from './arbitraries.js'

const folder = new URL('./records/', import.meta.url)
const read = (path: string) => JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as unknown
const versions = readdirSync(folder).filter((name) => /^\d/.test(name))
const kept = versions.flatMap((version) =>
  readdirSync(new URL(version, folder)).map((file) => `${version}/${file}`),
)

test('records of a published version are kept', () => {
  expect(kept.length).toBeGreaterThan(20)
})

test.each(readdirSync(new URL('policies', folder)))('the kept policy %s is what its name says', (file) => {
  expect(`${digestOf(read(`policies/${file}`))}.json`).toBe(file)
})

test.each(kept)('%s replays', (path) => {
  const record = read(path) as DecisionRecord
  expect(path.startsWith(`${record.engine}/`)).toBe(true)
  const policy = record.policy ? (read(`policies/${record.policy.digest}.json`) as Policy) : undefined
  expect(replay(record, policy)).toMatchObject({ same: true, differences: [] })
})

test.each(kept)('%s holds no sentence', (path) => {
  const texts = (value: unknown): unknown[] =>
    typeof value !== 'object' || value === null
      ? []
      : [...('vi' in value || 'message' in value ? [value] : []), ...Object.values(value).flatMap(texts)]
  expect(texts((read(path) as DecisionRecord).result)).toEqual([])
})

test('a decision under a local act replays with its policy at hand, warnings and all', () => {
  const file = new URL('../examples/applications/29-hai-duong-machinery-2024.json', import.meta.url)
  const input = JSON.parse(readFileSync(file, 'utf8')) as unknown
  const parsed = parseApplication(input)
  const law = parsed.ok && lawFor(parsed.value)
  if (!law || !law.ok) throw new Error('no law')
  const { decision } = decide(input)
  expect(decision.issues.map(({ code }) => code)).toEqual(['local-act-start-not-seen'])
  expect(replay(recordOf(decision, input), law.value)).toMatchObject({ same: true, differences: [] })
  const plain = assess(law.value, parsed.value)
  expect(replay(recordOf(plain, parsed.value), law.value)).toMatchObject({ same: true, differences: [] })
})

describe('replay', () => {
  const input = application('2026-03-01', 'advanced-machinery')
  const record = recordOf(decide(input).decision, input)

  test('gives the same for any application, also when the record was stored', () => {
    fc.assert(
      fc.property(
        anyApplication,
        fc.option(fc.nat(500_000_000)),
        fc.boolean(),
        (any, budgetLeftVnd, strict) => {
          const options = { strict, ...(budgetLeftVnd !== null && { budgetLeftVnd }) }
          const made = recordOf(assess(policyOf(any), any, options), any, options)
          const stored = JSON.parse(JSON.stringify(made)) as DecisionRecord
          expect(stored).toEqual(made)
          expect(replay(stored, policyOf(any))).toMatchObject({ same: true, differences: [], issues: [] })
          // What was approved before the first policy known is found under none.
          if (lawFor(any).ok) expect(replay(stored).same).toBe(true)
        },
      ),
    )
  })

  test('gives the same for what could not be parsed, and for what was noted', () => {
    for (const one of [{}, null, 'x', { ...input, asOf: '2026-02-30' }, { ...input, unknown: 1 }]) {
      const made = recordOf(decide(one).decision, one)
      expect(replay(made)).toMatchObject({ same: true, differences: [], issues: [] })
    }
  })

  test('gives the same for a decision on another day', () => {
    const made = recordOf(decide(input, { on: '2024-05-05' }).decision, input, { on: '2024-05-05' })
    expect(made.policy?.version).not.toBe(record.policy?.version)
    expect(replay(made).same).toBe(true)
  })

  test('does not care for the order of keys', () => {
    const turned = { ...record, input: Object.fromEntries(Object.entries(input).toReversed()) }
    expect(replay(turned)).toMatchObject({ same: true, issues: [] })
  })

  test('says where a changed result differs', () => {
    const { result } = record
    const changed = { ...record, result: { ...result, support: { ...result.support, amountVnd: 1 } } }
    const { same, differences, issues } = replay(changed)
    expect(same).toBe(false)
    expect(differences).toEqual([{ path: 'support.amountVnd', was: 1, is: 300_000_000 }])
    expect(issues).toMatchObject([{ code: 'record-digest-mismatch', path: 'result' }])
    const again = { ...changed, resultDigest: digestOf(changed.result) }
    expect(replay(again)).toMatchObject({ same: false, issues: [], differences })
  })

  test('says that the application was changed, even where the result stays', () => {
    const named = { ...input, beneficiary: { ...input.beneficiary, name: 'x' } }
    expect(replay({ ...record, input: named })).toMatchObject({
      same: false,
      differences: [],
      issues: [{ code: 'record-digest-mismatch', path: 'input' }],
    })
  })

  test('says that the policy at hand is not the recorded one', () => {
    const policy = policyOn('2026-03-01')
    const edited = { ...policy, gaps: [] }
    expect(replay(record, edited)).toMatchObject({
      same: false,
      differences: [{ path: 'policy.digest', was: pinOf(policy).digest, is: pinOf(edited).digest }],
      issues: [{ code: 'policy-digest-mismatch', path: 'policy' }],
    })
    expect(replay(record, policyOn('2015-03-01')).issues).toMatchObject([{ code: 'policy-pin-mismatch' }])
    const pin = { id: 'national', version: '2025-10-15', digest: '0'.repeat(64) } as const
    expect(replay({ ...record, policy: pin }).issues).toMatchObject([{ code: 'policy-pin-mismatch' }])
  })

  test('warns of another version of the engine, and is the same where the result is', () => {
    expect(replay({ ...record, engine: '9.9.9' })).toMatchObject({
      same: true,
      issues: [{ code: 'record-engine-differs', severity: 'warning' }],
    })
  })
})
