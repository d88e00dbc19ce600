import { withMessage } from '@khuyencong/domain'
import { national } from '@khuyencong/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lint, lintTexts, localPolicy, type Norm, type Pack, type Policy } from '../index.js'
import { definePack, parsePack, parsePacks } from '../schemas.js'

const cited = {
  citation: { instrument: '1/2026/NQ-HĐND', article: '2' },
  verification: 'official-text',
} as const
const pack: Pack = {
  ...cited,
  id: 'made-up',
  title: { vi: 'gói', en: 'pack' },
  number: '1/2026/NQ-HĐND',
  kind: 'resolution',
  issuer: { vi: 'HĐND', en: 'council' },
  issuedOn: '2026-01-01',
  inForceFrom: '2026-01-10',
  inForceBefore: null,
  provinceCode: '37',
  formerProvinces: ['ha-nam', 'nam-dinh', 'ninh-binh'],
  norms: {
    'advanced-machinery': { ...cited, unit: 'establishment', share: '0.50', capVnd: 300_000_000 },
    'production-line': { ...cited, asNational: true, recoverable: true, budgetLevel: 'province' },
  },
}
const places = { formerProvinces: { 'ha-nam': '37', 'nam-dinh': '37', 'ninh-binh': '37', 'ha-noi': '01' } }
const day = national.on('2026-03-01')
if (!day.ok) throw new Error('no policy')
const policy = day.value

/** The pack with one place in it changed; `undefined` takes it away. */
function changed(path: string, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(pack)) as Record<string, unknown>
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let at = copy
  for (const key of keys) at = (at[key] ??= {}) as Record<string, unknown>
  if (value === undefined) delete at[last]
  else at[last] = value
  return copy
}

test('a good pack is taken as it is, and again after JSON', () => {
  expect(parsePack(pack, places)).toEqual({ ok: true, value: pack })
  expect(parsePack(JSON.parse(JSON.stringify(pack)), places)).toEqual({ ok: true, value: pack })
  expect(definePack(pack)).toEqual(pack)
})

const machinery = 'norms.advanced-machinery'

test.each([
  ['nrms', {}, 'pack-unknown-field', 'nrms'],
  [`${machinery}.maxShare`, '0.5', 'pack-unknown-field', `${machinery}.maxShare`],
  ['norms.advanced-machinry', {}, 'content-unknown', 'norms.advanced-machinry'],
  [`${machinery}.citation`, undefined, 'pack-citation-missing', `${machinery}.citation`],
  ['citation', undefined, 'pack-citation-missing', 'citation'],
  [`${machinery}.verification`, 'sure', 'unknown-value', `${machinery}.verification`],
  [`${machinery}.share`, '1.01', 'pack-share-above-one', `${machinery}.share`],
  [`${machinery}.share`, '1.000001', 'pack-share-above-one', `${machinery}.share`],
  [`${machinery}.share`, 0.5, 'wrong-type', `${machinery}.share`],
  [`${machinery}.share`, '50%', 'invalid-decimal', `${machinery}.share`],
  [`${machinery}.capVnd`, -1, 'number-negative', `${machinery}.capVnd`],
  [`${machinery}.capVnd`, 0.5, 'number-fractional', `${machinery}.capVnd`],
  [`${machinery}.capVnd`, '300000000', 'number-is-text', `${machinery}.capVnd`],
  [`${machinery}.capVnd`, 2 ** 53, 'number-above-safe-range', `${machinery}.capVnd`],
  [`${machinery}.capVnd`, null, 'number-not-finite', `${machinery}.capVnd`],
  [machinery, null, 'wrong-type', machinery],
  ['norms', [], 'wrong-type', 'norms'],
  [`${machinery}.unit`, undefined, 'missing-field', `${machinery}.unit`],
  [`${machinery}.asNational`, true, 'pack-fields-exclude', `${machinery}.unit`],
  [
    'norms.production-line',
    { ...cited, unit: 'establishment' },
    'pack-norm-says-nothing',
    'norms.production-line',
  ],
  [
    'norms.production-line',
    { ...cited, unit: 'establishment', capMultiple: { of: 'production-line', multiplier: '1.5' } },
    'pack-multiple-of-nothing',
    'norms.production-line.capMultiple.of',
  ],
  ['inForceFrom', '2026-02-30', 'invalid-date', 'inForceFrom'],
  ['inForceFrom', null, 'missing-field', 'notBefore'],
  ['notBefore', '2026-01-01', 'pack-fields-exclude', 'notBefore'],
  ['inForceBefore', '2026-01-10', 'pack-end-before-start', 'inForceBefore'],
  ['inForceBefore', '2025-01-01', 'pack-end-before-start', 'inForceBefore'],
  ['formerProvinces.1', 'ha-nam', 'pack-said-twice', 'formerProvinces.1'],
  ['formerProvinces.1', 'ha-nom', 'unknown-value', 'formerProvinces.1'],
  ['formerProvinces.1', 'ha-noi', 'former-province-elsewhere', 'formerProvinces.1'],
  ['id', 'national', 'invalid-text', 'id'],
  ['replaces', ['28/2018/QĐ-UBND', '1/2026/NQ-HĐND'], 'invalid-text', 'replaces.1'],
  ['number', '1/2026/NQ-H\u0110ND'.replace('Q', '\u0424'), 'pack-homoglyph', 'number'],
  ['number', '1/2026/NQ-HÐND', 'pack-homoglyph', 'number'],
  ['id', 'made-\u043Ep', 'pack-homoglyph', 'id'],
  ['norms.c\u043Ensulting', {}, 'pack-homoglyph', 'norms.c\u043Ensulting'],
  ['citation.instrument', '1/2026/NQ\u2011H\u0110ND\u200B', 'pack-homoglyph', 'citation.instrument'],
  ['title.vi', 'g\u0131\u0301', 'pack-homoglyph', 'title.vi'],
  ['title.vi', 'g\u00A0i', 'pack-homoglyph', 'title.vi'],
  ['issuer.vi', 'HĐND \uFF11', 'pack-homoglyph', 'issuer.vi'],
  ['issuer.vi', 'H\u0189ND', 'pack-homoglyph', 'issuer.vi'],
  ['title.vi', 'gói'.normalize('NFD'), 'pack-not-composed', 'title.vi'],
] as const)('%s = %j is refused as %s at %s', (path, value, code, at) => {
  const parsed = parsePack(changed(path, value), places)
  expect(parsed.ok).toBe(false)
  expect(parsed.issues?.map((found) => `${found.code} ${found.path}`)).toContain(`${code} ${at}`)
  for (const { message, severity } of (parsed.issues ?? []).map(withMessage)) {
    expect(severity).toBe('error')
    expect(message.vi).not.toBe(message.en)
  }
})

test('definePack throws what is wrong, with its path', () => {
  expect(() => definePack({ ...pack, inForceBefore: '2026-01-01' })).toThrow(/^inForceBefore: /)
})

test('a mistyped activity, field or unit does not compile', () => {
  const typed = (norms: Pack['norms']) => norms !== null
  // @ts-expect-error no activity of this name
  typed({ 'advanced-machinry': { ...cited, unit: 'establishment', share: '0.5' } })
  // @ts-expect-error no unit of this name
  typed({ consulting: { ...cited, unit: 'firm', share: '0.5' } })
  // @ts-expect-error no field of this name
  typed({ consulting: { ...cited, unit: 'establishment', maxShare: '0.5' } })
  // @ts-expect-error no citation
  typed({ consulting: { verification: 'secondary', unit: 'establishment', share: '0.5' } })
  // @ts-expect-error the national level has no figures beside it
  typed({ consulting: { ...cited, asNational: true, unit: 'establishment' } })
  expect(typed({ consulting: { ...cited, unit: 'establishment', share: '0.5' } })).toBe(true)
})

describe('several packs of a file', () => {
  const other = { ...pack, id: 'other' }

  test.each([
    ['the same time', other, 'pack-periods-overlap'],
    ['one after the other', { ...other, inForceFrom: '2025-01-01', inForceBefore: '2026-01-10' }, undefined],
    [
      'a day of both',
      { ...other, inForceFrom: '2025-01-01', inForceBefore: '2026-01-11' },
      'pack-periods-overlap',
    ],
    ['one replaces the other', { ...other, replaces: ['made-up'], inForceFrom: '2027-01-01' }, undefined],
    ['for other activities', { ...other, limitedTo: { activities: ['media'] } }, undefined],
    ['a part of the territory', { ...other, formerProvinces: ['ha-nam'] }, undefined],
  ] as const)('%s', (_, second, code) => {
    expect(parsePacks([pack, second]).issues?.[0]?.code).toBe(code)
  })

  test('each issue names the pack it is in', () => {
    expect(parsePacks([pack, changed('id', 'X')]).issues?.[0]).toMatchObject({ path: '1.id' })
    expect(parsePacks(changed('id', 'X')).issues?.[0]).toMatchObject({ path: 'id' })
  })
})

describe('as the national level', () => {
  const local = localPolicy(pack, policy)

  test('is the national figure of the day, said to be so, whatever the local machinery cap is', () => {
    const low = localPolicy(changed(`${machinery}.capVnd`, 100_000_000) as Pack, policy)
    for (const made of [local, low]) {
      expect(made.norms['production-line']).toMatchObject({
        share: { value: '0.50', citation: { instrument: '28/2018/TT-BTC' } },
        cap: { vnd: 450_000_000, citation: { instrument: '28/2018/TT-BTC', article: '8' } },
        asNational: { citation: cited.citation, version: policy.version },
        recoverable: true,
        budgetLevel: 'province',
      })
    }
    expect(local.norms['advanced-machinery']?.asNational).toBeUndefined()
  })

  test('keeps the conditions that stand with the national level', () => {
    const startup = localPolicy(
      changed('norms.enterprise-startup', { ...cited, asNational: true }) as Pack,
      policy,
    )
    expect(startup.criteria['startup.difficult-area']?.activities).toEqual(['enterprise-startup'])
    expect(local.criteria['startup.difficult-area']).toBeUndefined()
  })

  test('leaves a pack and a policy that a caller may still change as they were', () => {
    const [ownPack, ownPolicy] = [structuredClone(pack), structuredClone(policy)]
    const made = localPolicy(ownPack, ownPolicy)
    const open = [ownPack.citation, ownPack.title, ownPolicy.definitions, ownPolicy.lists]
    expect(open.map((part) => Object.isFrozen(part))).toEqual([false, false, false, false])
    Object.assign(ownPack.title, { vi: 'khác' })
    expect(made.title).toEqual(pack.title)
    expect(() => Object.assign(made.title, { vi: 'khác' })).toThrow(TypeError)
  })

  test('says that there is none where the nation has none', () => {
    const made = localPolicy(
      changed('norms.product-vote-provincial', { ...cited, asNational: true }) as Pack,
      policy,
    )
    expect(made.norms['product-vote-provincial']).toMatchObject({ refersTo: {} })
  })
})

describe('lint', () => {
  const codes = (path: string, value: unknown) =>
    lint(changed(path, value) as Pack, policy).map(({ code, activity }) => `${code} ${activity}`)

  test.each([
    [`${machinery}.capVnd`, 300_000_000, []],
    [`${machinery}.share`, '0.5', []],
    [`${machinery}.capVnd`, 300_000_001, ['above-national advanced-machinery']],
    [`${machinery}.capVnd`, undefined, ['above-national advanced-machinery']],
    [`${machinery}.capVnd`, 299_999_999, ['below-national advanced-machinery']],
    [`${machinery}.share`, '0.51', ['other-share advanced-machinery']],
    [`${machinery}.share`, undefined, ['other-share advanced-machinery']],
    [`${machinery}.unseen`, ['share'], ['not-seen advanced-machinery']],
    [`${machinery}.verification`, 'unverified', ['unverified advanced-machinery']],
    [`${machinery}.verification`, 'assumption', ['unverified advanced-machinery']],
    [`${machinery}.citation.article`, undefined, ['article-missing advanced-machinery']],
    [
      'norms.product-vote-provincial',
      { ...cited, unit: 'vote', capVnd: 1 },
      ['not-in-national product-vote-provincial'],
    ],
  ])('%s = %j', (path, value, found) => {
    expect(codes(path, value)).toEqual(found)
  })

  test('of a pack by itself tells its marks alone', () => {
    const made = changed(`${machinery}.citation.article`, undefined) as Pack
    expect(lint(made).map(({ code }) => code)).toEqual(['article-missing'])
    expect(lint({ ...made, norms: null })).toEqual([])
  })

  describe('of a national draft', () => {
    const cap = policy.norms['advanced-machinery']?.cap
    const draftOf = (change: object): Policy => ({
      ...policy,
      norms: {
        'advanced-machinery': { ...policy.norms['advanced-machinery'], cap: { ...cap, ...change } } as Norm,
      },
    })
    const own = { citation: { instrument: 'draft', article: '1' }, verification: 'unverified' }
    const found = (draft: Policy, beside?: Policy) => lint(draft, beside).map(({ code }) => code)

    test.each<[string, object, readonly string[], readonly string[]]>([
      ['the law in force', {}, [], []],
      [
        'a figure under the old citation',
        { vnd: 400_000_000 },
        [],
        ['above-national', 'citation-not-changed'],
      ],
      [
        'a figure with a citation of its own',
        { vnd: 200_000_000, ...own },
        ['act-not-listed', 'unverified'],
        ['below-national', 'act-not-listed', 'unverified'],
      ],
      [
        'a citation without an article',
        { citation: { instrument: '28/2018/TT-BTC' } },
        ['article-missing'],
        ['article-missing'],
      ],
    ])('%s', (_, change, alone, beside) => {
      expect(found(draftOf(change))).toEqual(alone)
      expect(found(draftOf(change), policy)).toEqual(beside)
    })

    test('tells of each version in force what is not confirmed, and no act that is not its own', () => {
      for (const version of national.versions) {
        const codes = new Set(found(version))
        expect(
          [...codes].filter((code) => !['unverified', 'article-missing', 'not-seen'].includes(code)),
        ).toEqual([])
        expect(found(version, version)).toEqual(found(version))
      }
    })
  })

  test('of what is neither a pack nor a policy throws', () => {
    for (const given of [undefined, null, {}, national, '2026-03-01']) {
      expect(() => lint(given as unknown as Pack)).toThrow(RangeError)
    }
  })

  test('gives results that the next reader does not share', () => {
    const changedPack = changed(`${machinery}.capVnd`, undefined) as Pack
    const [first] = lint(changedPack, policy)
    expect(() => Object.assign(first?.local ?? {}, { vi: 'x' })).toThrow(TypeError)
    ;(lint(changedPack, policy) as unknown[]).length = 0
    expect(lint(changedPack, policy)[0]).toEqual(first)
    expect(() => Object.assign(lintTexts.unverified, { vi: 'x' })).toThrow(TypeError)
  })

  test('names both figures and both citations', () => {
    const [found] = lint(changed(`${machinery}.capVnd`, 500_000_000) as Pack, policy)
    expect(found).toMatchObject({
      local: { vi: '500.000.000 đồng' },
      national: { vi: '300.000.000 đồng' },
      citations: [cited.citation, { instrument: '28/2018/TT-BTC', article: '8', clause: '4' }],
    })
  })
})

test('any pack of figures goes through JSON and the schema unchanged', () => {
  const share = fc.integer({ min: 0, max: 100 }).map((percent) => (percent / 100).toFixed(2))
  const norm = fc
    .record({ share, capVnd: fc.nat(Number.MAX_SAFE_INTEGER) })
    .map((figures) => ({ ...cited, unit: 'project' as const, ...figures }))
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('consulting', 'media', 'linkage-cluster'), norm, {
        noNullPrototype: true,
      }),
      (norms) => {
        const made = { ...pack, norms }
        expect(parsePack(JSON.parse(JSON.stringify(made)))).toEqual({ ok: true, value: made })
      },
    ),
  )
})
