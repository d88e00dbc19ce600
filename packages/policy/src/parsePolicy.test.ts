import { locatedActs, national, provincialPacks } from '@khuyencong/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { permitted, refused } from './condition.test-d.js'
import { compileCondition, compileMissing, digestOf, localPolicy, pinOf, type Policy } from './index.js'
import { parsePack, parsePolicy, policySchema } from './schemas.js'

const locals = [...provincialPacks, ...locatedActs].filter(({ norms }) => norms !== null)
const policies = national.versions.flatMap((policy) => [
  policy,
  ...locals.map((pack) => localPolicy(pack, policy)),
])
const policy = national.versions.at(-1) as Policy
const machinery = 'norms.advanced-machinery'
const approved = 'criteria.general.approved'

/** The policy with one place in it changed; `undefined` takes it away. A slash parts keys that hold points. */
function changed(path: string, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(policy)) as Record<string, unknown>
  const keys = path.replace('criteria.general.', 'criteria.general/').split('.')
  const last = keys.pop()?.replace('/', '.') ?? ''
  let at = copy
  for (const key of keys) at = (at[key.replace('/', '.')] ??= {}) as Record<string, unknown>
  if (value === undefined) delete at[last]
  else at[last] = value
  return copy
}

const found = (input: unknown) => parsePolicy(input).issues?.map(({ code, path }) => `${code} ${path}`) ?? []

test.each(policies.map((one) => [one.id, one.version, one] as const))(
  '%s %s is taken from JSON as it is, in its order, and frozen',
  (_, __, one) => {
    const parsed = parsePolicy(JSON.parse(JSON.stringify(one)))
    expect(parsed.issues).toBeUndefined()
    if (!parsed.ok) return
    expect(digestOf(parsed.value)).toBe(digestOf(one))
    expect(JSON.stringify(parsed.value)).toBe(JSON.stringify(one))
    expect(pinOf(parsed.value)).toBe(pinOf(parsed.value))
  },
)

const condition = `${approved}.condition`
const circle: Record<string, unknown> = {}
circle['all'] = [circle]

test.each<[string, unknown, string, string?]>([
  // Money and shares.
  [`${machinery}.cap.vnd`, -5, 'number-negative'],
  [`${machinery}.cap.vnd`, 0.5, 'number-fractional'],
  [`${machinery}.cap.vnd`, '300000000', 'number-is-text'],
  [`${machinery}.cap.vnd`, 2 ** 53, 'number-above-safe-range'],
  [`${machinery}.cap.vnd`, NaN, 'number-not-finite'],
  [`${machinery}.cap.vnd`, null, 'number-not-finite'],
  [`${machinery}.cap.vnd`, undefined, 'missing-field'],
  [`${machinery}.cap.multiplier`, '1.5', 'pack-fields-exclude'],
  [`${machinery}.share.value`, '5', 'pack-share-above-one'],
  [`${machinery}.share.value`, '1.000001', 'pack-share-above-one'],
  [`${machinery}.share.value`, 0.5, 'wrong-type'],
  [`${machinery}.share.value`, '50%', 'invalid-decimal'],
  ['parameters.advanceCeiling.value', '1.1', 'pack-share-above-one'],
  ['norms.production-line.cap.multiplier', 1.5, 'wrong-type'],
  ['norms.production-line.cap.multiplier', undefined, 'missing-field'],
  ['norms.production-line.cap.multipleOf', 'production-line', 'policy-names-in-circle'],
  ['norms.production-line.cap.multipleOf', 'media', 'policy-unknown-name'],
  [`${machinery}.cap`, undefined, 'policy-unknown-name', 'norms.production-line.cap.multipleOf'],
  [`${machinery}.perHectare`, [], 'invalid-text'],
  // Keys that are not known.
  [`${machinery}.maxShare`, '0.5', 'policy-unknown-field'],
  ['norms.digital-transformation', {}, 'content-unknown'],
  [`${approved}.activites`, [], 'policy-unknown-field'],
  ['parameters.rouding', {}, 'policy-unknown-field'],
  ['parameters.rounding', undefined, 'missing-field'],
  ['nroms', {}, 'policy-unknown-field'],
  ['priority.areas.0.ctiation', {}, 'policy-unknown-field'],
  // Criteria, their conditions and the facts these name.
  ['criteria', {}, 'policy-without-criteria'],
  ['criteria', [], 'wrong-type'],
  [condition, undefined, 'missing-field'],
  [condition, null, 'policy-condition-form'],
  [condition, 'always', 'policy-condition-form'],
  [condition, {}, 'policy-condition-form'],
  [condition, { al: [] }, 'policy-condition-form'],
  [condition, { all: [null] }, 'policy-condition-form', `${condition}.all.0`],
  [condition, { all: [], any: [] }, 'policy-unknown-field', `${condition}.any`],
  [condition, { all: [{ fact: 'asOff', from: '2020-01-01' }] }, 'unknown-value', `${condition}.all.0.fact`],
  [condition, { fact: 'beneficiary.employes', atMost: 200 }, 'unknown-value', `${condition}.fact`],
  [condition, { fact: 'industry', atMost: 200 }, 'unknown-value', `${condition}.fact`],
  [condition, { fact: 'industry', is: 'minning' }, 'unknown-value', `${condition}.is`],
  [condition, { fact: 'industry', oneOf: ['mining', 'x'] }, 'unknown-value', `${condition}.oneOf.1`],
  [condition, { fact: 'equipmentNew', is: 'true' }, 'unknown-value', `${condition}.is`],
  [condition, { fact: 'equipmentNew' }, 'missing-field', `${condition}.is`],
  [condition, { fact: 'beneficiary.employees' }, 'policy-condition-form'],
  [condition, { fact: 'approvedOn' }, 'policy-condition-form'],
  [condition, { fact: 'approvedOn', from: '2025-02-30' }, 'invalid-date', `${condition}.from`],
  [condition, { fact: 'beneficiary.employees', atMost: '200' }, 'number-is-text', `${condition}.atMost`],
  [condition, { use: 'eligible-plaze' }, 'policy-unknown-name', `${condition}.use`],
  [condition, { not: { use: 'x' } }, 'policy-unknown-name', `${condition}.not.use`],
  [
    condition,
    { fact: 'place.provinceCode', inList: 'cities', on: 'asOf' },
    'policy-unknown-name',
    `${condition}.inList`,
  ],
  [
    condition,
    { fact: 'approvedOn', before: { planYearPlus: 0, monthDay: '02-29' } },
    'invalid-date',
    `${condition}.before.monthDay`,
  ],
  [
    condition,
    { count: 'otherSources', where: { field: 'stat', is: true }, atMost: 0 },
    'policy-unknown-name',
    `${condition}.where.field`,
  ],
  [
    condition,
    { count: 'otherSources', where: { field: 'state', is: 'yes' }, atMost: 0 },
    'unknown-value',
    `${condition}.where.is`,
  ],
  [condition, { count: 'industry', where: { all: [] }, atMost: 0 }, 'unknown-value', `${condition}.count`],
  [
    condition,
    { sum: [{ each: 'otherSources', field: 'source' }], atLeast: { fact: 'eligibleCostVnd' } },
    'policy-unknown-name',
    `${condition}.sum.0.field`,
  ],
  [condition, circle, 'nested-too-deeply', 'criteria.general.approved.condition.all.0.all.0…'],
  ['definitions.size', { use: 'size' }, 'policy-names-in-circle'],
  ['definitions.legal-form', { not: { use: 'legal-form' } }, 'policy-names-in-circle'],
  // Citations, marks and days.
  [`${machinery}.citation`, undefined, 'pack-citation-missing'],
  [`${machinery}.cap.citation`, undefined, 'pack-citation-missing'],
  [`${machinery}.citation.instrument`, '', 'invalid-text'],
  [`${machinery}.citation.article`, 8, 'wrong-type'],
  [`${machinery}.verification`, 'sure', 'unknown-value'],
  [`${machinery}.verification`, undefined, 'missing-field'],
  ['version', '2025-13-01', 'invalid-date'],
  ['version', '0000-00-00', 'invalid-date'],
  ['lists.centrally-run-cities.members.0.period.before', '2000-01-01', 'pack-end-before-start'],
  [
    'parameters.invoiceWindow.value.from.planYearPlus',
    9,
    'pack-end-before-start',
    'parameters.invoiceWindow.value.before',
  ],
  ['priority.areas.1.code', policy.priority.areas[0]?.code, 'pack-said-twice'],
  ['fund', 'provincial', 'unknown-value'],
  ['title.vi', 'quốc gia'.normalize('NFD'), 'pack-not-composed'],
  ['id', 'nati\u043Enal', 'pack-homoglyph'],
])('%s = %o is refused as %s', (path, value, code, at = path) => {
  expect(found(changed(path, value))).toContain(`${code} ${at}`)
  expect(policySchema.safeParse(policy).success).toBe(true)
})

/** The schema takes what the type lets an author write, and refuses what does not compile. */
describe('a condition', () => {
  const withCondition = (one: unknown) =>
    changed(condition, one) as { definitions: Record<string, unknown>; lists: object }
  const issuesOf = (one: unknown) => {
    const input = withCondition(one)
    input.definitions['size'] ??= { all: [] }
    return parsePolicy(input).issues
  }

  test.each(permitted.map((one) => [JSON.stringify(one), one]))('%s is taken', (_, one) => {
    expect(issuesOf(one)).toBeUndefined()
  })

  test.each(refused.map((one) => [JSON.stringify(one), one]))('%s is refused', (_, one) => {
    expect(issuesOf(one)?.every(({ path }) => path.startsWith(condition))).toBe(true)
  })
})

describe('what is no policy', () => {
  const deep: unknown[] = []
  let inner = deep
  for (let level = 0; level < 100_000; level++) inner.push((inner = []))

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'policy'],
    ['a list', [policy]],
    ['a timeline', national],
    ['the result around a policy', national.on('2026-03-01')],
    ['a function', () => policy],
    ['a circle', circle],
    ['deep nesting', deep],
    ['a pack', provincialPacks[0]],
  ])('%s is refused', (_, input) => {
    expect(parsePolicy(input).ok).toBe(false)
    const pack = parsePack(input)
    expect(pack.ok).toBe(input === provincialPacks[0])
  })

  test('a key that would be passed over is told', () => {
    const text = JSON.stringify(policy).replace('"criteria":{', '"criteria":{"__proto__":{},')
    expect(found(JSON.parse(text))).toContain('policy-unknown-field criteria.__proto__')
  })
})

test('no issue holds a word of the schema library', () => {
  const parsed = parsePolicy({ ...policy, norms: { consulting: { cap: { vnd: 'x' } } }, extra: 1 })
  const words = JSON.stringify(parsed.issues)
  expect(words).not.toMatch(/Invalid input|Unrecognized|expected /)
  expect(parsed.issues?.length).toBeGreaterThan(5)
})

test('whatever is put anywhere is refused with a path, or is a policy whose every condition compiles', () => {
  const places = placesIn(policy)
  const parts = places.map(([, value]) => value)
  const junk = fc.oneof(
    fc.constantFrom(...parts),
    fc.jsonValue(),
    fc.constantFrom(undefined, NaN, Infinity, -1, 0.5),
  )
  let taken = 0
  fc.assert(
    fc.property(fc.constantFrom(...places), junk, ([path], value) => {
      const input = JSON.parse(JSON.stringify(policy)) as Record<string, unknown>
      const holder = path
        .slice(0, -1)
        .reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, input)
      holder[path.at(-1) ?? ''] = value
      const parsed = parsePolicy(input)
      expect(parsed.issues?.every(({ code }) => code.length > 0) ?? true).toBe(true)
      if (!parsed.ok) return
      taken++
      const { criteria, definitions, priority } = parsed.value
      for (const one of [
        ...Object.values(criteria).flatMap(({ when, condition: held }) => (when ? [when, held] : [held])),
        ...Object.values(definitions),
        ...[...priority.areas, ...priority.industries].map(({ condition: held }) => held),
      ]) {
        compileCondition(one, parsed.value)
        compileMissing(one, parsed.value)
      }
    }),
    { numRuns: 100 },
  )
  expect(taken).toBeGreaterThan(3)
}, 60_000)

/** Every place in a value, with what stands there. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly [readonly string[], unknown])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    [[...path, key], inner] as const,
    ...placesIn(inner, [...path, key]),
  ])
}
