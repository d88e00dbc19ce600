import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { assess, localPolicy, national, provincialPacks, type Application, type Policy } from 'khuyencong'
import { describe, expect, test } from 'vitest'
import { anyApplication, completeApplication } from './arbitraries.js'

/** Every national version, and every local policy under the first and the last national version. */
const policies: readonly Policy[] = [
  ...national.versions,
  ...provincialPacks
    .filter(({ norms }) => norms)
    .flatMap((pack) =>
      [...national.versions.slice(0, 1), ...national.versions.slice(-1)].map((one) => localPolicy(pack, one)),
    ),
]

const stage = fc.constantFrom(
  undefined,
  'appraisal' as const,
  'implementation' as const,
  'settlement' as const,
)

const year = fc.option(fc.integer({ min: 2014, max: 2028 }), { nil: undefined })

const money = fc.oneof(fc.nat(2_000_000_000), fc.constantFrom(0, 1, 600_000_000, 600_000_001))

const units = fc.option(
  fc.array(
    fc.record(
      {
        eligibleCostVnd: money,
        requestedVnd: money,
        quantity: fc.integer({ min: 1, max: 3 }),
        beneficiary: completeApplication.map(({ beneficiary = {} }) => beneficiary),
      },
      { requiredKeys: ['eligibleCostVnd'] },
    ),
    { minLength: 1, maxLength: 4 },
  ),
  { nil: undefined },
)

/** What local levels by the hectare ask. */
const cluster = fc.record({
  areaHectares: fc.constantFrom(undefined, '0.5', '12.345678', '75'),
  clusterAreaBand: fc.constantFrom(undefined, 'plain-and-coast', 'mountain', 'none-of-the-act'),
})

const base = fc.oneof(completeApplication, anyApplication)

const extension = fc.record({
  plannedYears: fc.constantFrom(undefined, 1, 2, 3),
  extendedToYear: year,
  carriedOverToYear: year,
})

const several = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: units.map((parts) => (parts ? { units: parts, quantity: 1 } : {})) },
)

/** Days on both sides of the turn of a year, which the spans of plan years end on. */
const turn = fc
  .record({ year: fc.integer({ min: 2014, max: 2027 }), first: fc.boolean() })
  .map(({ year: of, first }) => (first ? `${of}-01-01` : `${of}-12-31`))

const turns = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: turn.map((date) => ({
      approvedOn: date,
      invoices: [{ number: '1', date }],
      planYear: Number(date.slice(0, 4)) - (date.endsWith('01-01') ? 1 : 0),
    })),
  },
)

/** Loans for a relocation of which most instalments count. */
const relocation = fc
  .array(
    fc.record(
      {
        currency: fc.constant('VND'),
        term: fc.constantFrom('medium', 'long', 'short'),
        purpose: fc.constantFrom('buildings', 'machinery', 'technology-line', 'other'),
        drawnOn: fc.constantFrom('2012-02-29', '2012-07-01'),
        annualRate: fc.constantFrom('0.12', '0.11', '0.07'),
        lowestReferenceRate: fc.constantFrom('0.09', '0.07'),
        instalments: fc.array(
          fc.record({
            dueOn: fc.constantFrom('2012-02-29', '2013-03-31', '2014-02-28', '2014-03-01', '2014-07-01'),
            interestVnd: fc.nat(400_000_000),
            paidOn: fc.constantFrom('2012-02-28', '2013-03-31', '2014-02-28'),
          }),
          { maxLength: 4 },
        ),
      },
      { requiredKeys: ['currency', 'term', 'purpose', 'drawnOn', 'instalments'] },
    ),
    { maxLength: 3 },
  )
  .map((loans) => ({ activity: 'relocation-interest', loans }))

const loans = fc.oneof({ weight: 9, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: relocation })

/** Any application at any stage, of one or of several years and units, without the facts that are not known. */
const applications = fc
  .tuple(base, fc.record({ stage }), several, cluster, extension, turns, loans)
  .map((parts) => JSON.parse(JSON.stringify(Object.assign({}, ...parts))) as Application)

const perPolicy = Math.ceil(5000 / policies.length)

/** Under each policy as many applications as it takes to come to 5,000, from the seed of the run. */
/** A content that a national policy does not hold is not judged under it at all. */
const isHeld = (policy: Policy, { activity }: Application) =>
  policy.fund === 'local' || policy.norms[activity] !== undefined

const cases = policies.flatMap((policy, index) =>
  fc
    .sample(
      applications.filter((one) => isHeld(policy, one)),
      { numRuns: perPolicy, seed: Number(process.env['FC_SEED']) + index },
    )
    .map((input) => ({ key: String(index), policy, application: { ...input, fund: policy.fund } })),
)

function runPython(): unknown[] {
  const found = spawnSync('python3', ['-c', 'import sys; assert sys.version_info >= (3, 9)'])
  if (found.status !== 0)
    throw new Error(
      'this test needs python3 of version 3.9 or later on the path; on Debian: apt-get install python3',
    )
  const folder = mkdtempSync(join(tmpdir(), 'khuyencong-python-'))
  try {
    const ndjson = (name: string, lines: readonly unknown[]) =>
      writeFileSync(join(folder, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    ndjson(
      'policies.ndjson',
      policies.map((policy, index) => ({ key: String(index), policy })),
    )
    ndjson(
      'applications.ndjson',
      cases.map(({ key, application }) => ({ key, application })),
    )
    const script = fileURLToPath(new URL('python/evaluate.py', import.meta.url))
    const run = spawnSync('python3', [script, folder], { encoding: 'utf8', maxBuffer: 2 ** 28 })
    if (run.status !== 0) throw new Error(run.stderr)
    return run.stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('an evaluator in Python, written from the description of the format', () => {
  test('agrees on stage, criteria, verdict and ceiling of 5,000 applications under every policy', () => {
    const answers = runPython()
    expect(answers.length).toBe(cases.length)
    expect(cases.length).toBeGreaterThanOrEqual(5000)
    for (const [index, { policy, application }] of cases.entries()) {
      const { stage: at, criteria, pending, verdict, support } = assess(policy, application)
      const expected = {
        stage: at,
        criteria: Object.fromEntries(criteria.map(({ code, outcome }) => [code, outcome])),
        pending,
        verdict,
        ceilingVnd: support.ceilingVnd,
      }
      expect(answers[index], JSON.stringify([policy.id, policy.version, application])).toEqual(expected)
    }
  })
})
