import {
  activityCodes,
  allActivityCodes,
  basisCodes,
  compileCondition,
  digestOf,
  facts,
  instrumentOf,
  isIsoDate,
  isShare,
  isVnd,
  national,
  nationalActs,
  pinOf,
  unitCodes,
  verifications,
  type Cited,
  type Condition,
} from 'khuyencong'
import { describe, expect, test } from 'vitest'

/** Every value with a citation and a mark, wherever it stands. */
function citedIn(value: unknown, path: string): [string, Cited][] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, field]) => citedIn(field, `${path}.${key}`))
  return 'verification' in value ? [[path, value as unknown as Cited], ...inner] : inner
}

/** What stands under a key, wherever it stands. */
function under(key: string, value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, field]) => [
    ...(name === key ? [field] : []),
    ...under(key, field),
  ])
}

describe.each(national.versions)('the policy of $version', (policy) => {
  const conditions: [string, Condition][] = [
    ...Object.entries(policy.criteria).map(([code, { condition }]): [string, Condition] => [code, condition]),
    ...Object.entries(policy.criteria).flatMap(([code, { when }]): [string, Condition][] =>
      when ? [[`${code}.when`, when]] : [],
    ),
    ...Object.entries(policy.definitions),
    ...[...policy.priority.areas, ...policy.priority.industries].map((group): [string, Condition] => [
      group.code,
      group.condition,
    ]),
  ]

  test.each(conditions)('%s compiles', (_, condition) => {
    expect(compileCondition(condition, policy)).toBeTypeOf('function')
  })

  test('has no definition and no list that nothing uses', () => {
    const used = under('use', policy)
    expect(Object.keys(policy.definitions).filter((name) => !used.includes(name))).toEqual([])
    const lists = under('inList', policy)
    expect(Object.keys(policy.lists).filter((name) => !lists.includes(name))).toEqual([])
  })

  test('rests on parameters that exist, and names facts that exist', () => {
    for (const name of under('restsOn', policy).flat()) expect(Object.keys(policy.parameters)).toContain(name)
    for (const path of under('fact', policy.criteria)) expect(Object.keys(facts)).toContain(path)
  })

  test('gives every value a citation to an instrument that is known, and a mark', () => {
    const cited = citedIn(policy, policy.version)
    expect(cited.length).toBeGreaterThan(60)
    for (const [path, { citation, verification }] of cited) {
      expect([path, instrumentOf(citation.instrument)?.number]).toEqual([path, citation.instrument])
      expect(verifications).toContain(verification)
      expect([path, Boolean(citation.clause) && !citation.article]).toEqual([path, false])
      expect([path, Boolean(citation.point) && !citation.clause]).toEqual([path, false])
    }
  })

  test('says of every unverified criterion, parameter and norm why it is so', () => {
    const titled = [...Object.entries(policy.norms), ...Object.entries(policy.criteria)]
    const silent = titled.filter(([, { verification, note }]) => verification === 'unverified' && !note)
    expect(silent.map(([code]) => code)).toEqual([])
  })

  test('asks its criteria of activities that exist', () => {
    for (const code of under('activities', policy.criteria).flat()) expect(allActivityCodes).toContain(code)
    for (const code of policy.priority.unranked) expect(activityCodes).toContain(code)
  })

  test('has a norm for every activity, with figures that can be held exactly', () => {
    const named = activityCodes.filter((code) => code !== 'artisan-support' || policy.version >= '2025-10-15')
    expect(Object.keys(policy.norms).toSorted()).toEqual(named.toSorted())
    for (const [activity, norm] of Object.entries(policy.norms)) {
      expect(unitCodes).toContain(norm.unit)
      expect(basisCodes).toContain(norm.basis)
      const elsewhere = ['contest', 'other', 'artisan-support'].includes(activity)
      if (!elsewhere) expect(norm.content).toMatchObject({ instrument: '45/2012/NĐ-CP', article: '4' })
      if (norm.share) expect([activity, isShare(norm.share.value)]).toEqual([activity, true])
      if (norm.share) expect(Number(norm.share.value)).toBeLessThanOrEqual(1)
      if (norm.cap?.vnd !== undefined) expect([activity, isVnd(norm.cap.vnd)]).toEqual([activity, true])
      if (norm.cap) expect(norm.cap.on).toBe('support')
      // Either a level is stated, or the reader is told where the act sends him.
      expect([activity, Boolean(norm.share ?? norm.cap)]).toEqual([activity, norm.refersTo === undefined])
    }
  })

  test('has lists whose periods follow one another', () => {
    for (const { members } of Object.values(policy.lists)) {
      for (const { period } of members) {
        expect(isIsoDate(period.from)).toBe(true)
        if (period.before !== null) expect(period.from < period.before).toBe(true)
      }
    }
  })

  test('is plain JSON, frozen, with a digest of its content alone', () => {
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy)
    expect(digestOf(JSON.parse(JSON.stringify(policy)))).toBe(pinOf(policy).digest)
    expect(pinOf(policy)).toEqual({
      id: 'national',
      version: policy.version,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(Object.isFrozen(policy.criteria['general.content']?.citation)).toBe(true)
  })
})

test('two versions have two digests', () => {
  const digests = national.versions.map((policy) => pinOf(policy).digest)
  expect(new Set(digests).size).toBe(national.versions.length)
})

test('an act changes a value only under its own number, or leaves the number that set it', () => {
  // Each figure that differs between two versions cites one of the acts that came between.
  const { versions } = national
  for (const [index, policy] of versions.entries()) {
    const before = versions[index - 1]
    if (!before) continue
    const came = policy.acts.slice(before.acts.length)
    for (const activity of activityCodes) {
      const [now, then] = [policy.norms[activity], before.norms[activity]]
      if (JSON.stringify(now) !== JSON.stringify(then)) expect(came).toContain(now?.citation.instrument)
    }
  }
})

test('the acts are applied in the order in which they took effect', () => {
  const order = nationalActs.map(({ effectiveFrom }) => effectiveFrom)
  expect(order).toEqual(order.toSorted())
  expect(national.versions.at(-1)?.acts).toEqual(nationalActs.map(({ number }) => number))
})
