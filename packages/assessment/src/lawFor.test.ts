import { type IsoDate, isoDate } from '@khuyencong/domain'
import { provinceCodes } from '@khuyencong/law'
import type { Pack } from '@khuyencong/policy'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { illustrativePacks } from '../../../examples/pack-ninh-binh-illustrative/src/index.js'
import { whyTexts } from './considered.js'
import { decide } from './decide.js'
import { lawBook, type LawQuery } from './lawBook.js'
import { lawFor } from './lawFor.js'
import { parseApplication } from './parseApplication.js'
import { formerProvinceCodes, formerProvinceIds } from '@khuyencong/law'

const local = (place: LawQuery['place'], asOf: IsoDate, more: Partial<LawQuery> = {}) =>
  lawFor({ fund: 'local', place, asOf, ...more })

const of = (law: ReturnType<typeof lawFor>) => (law.ok ? law.value.id : law.issues[0]?.code)

describe('the act of a place and day', () => {
  test.each([
    [{ formerProvince: 'dong-thap' }, '2014-12-11', 'no-local-act-known'],
    [{ formerProvince: 'dong-thap' }, '2014-12-12', 'local-act-figures-not-seen'],
    [{ formerProvince: 'dong-thap' }, '2019-04-12', 'local-act-figures-not-seen'],
    [{ formerProvince: 'dong-thap' }, '2024-07-10', 'local-act-figures-not-seen'],
    [{ formerProvince: 'gia-lai' }, '2020-12-31', 'no-local-act-known'],
    [{ formerProvince: 'gia-lai' }, '2021-01-01', 'local-act-figures-not-seen'],
    [{ formerProvince: 'binh-dinh' }, '2026-01-01', 'no-local-act-known'],
    [{ formerProvince: 'vinh-long' }, '2026-01-01', 'local-act-figures-not-seen'],
    [{ formerProvince: 'da-nang' }, '2019-12-31', 'local-act-figures-not-seen'],
    [{ formerProvince: 'dong-thap' }, '2024-07-11', 'dong-thap'],
    [{ provinceCode: '82', formerProvince: 'dong-thap' }, '2026-03-01', 'dong-thap'],
    [{ provinceCode: '82', formerProvince: 'tien-giang' }, '2026-03-01', 'no-local-act-known'],
    [{ provinceCode: '82' }, '2026-03-01', 'local-act-territory-needed'],
    [{ provinceCode: '66' }, '2025-07-25', 'no-local-act-known'],
    [{ provinceCode: '66' }, '2025-07-26', 'dak-lak'],
    [{ formerProvince: 'phu-yen' }, '2025-07-26', 'dak-lak'],
    [{ formerProvince: 'hai-duong' }, '2023-12-31', 'no-local-act-known'],
    [{ formerProvince: 'hai-duong' }, '2024-01-01', 'hai-duong'],
    [{ formerProvince: 'hai-phong' }, '2024-01-01', 'local-act-figures-not-seen'],
    [{ formerProvince: 'hoa-binh' }, '2025-12-31', 'hoa-binh'],
    [{ formerProvince: 'hoa-binh' }, '2026-01-01', 'local-act-figures-not-seen'],
    [{ formerProvince: 'quang-nam' }, '2014-04-08', 'quang-nam'],
    [{ formerProvince: 'hau-giang' }, '2014-09-17', 'no-local-act-known'],
    [{ formerProvince: 'hau-giang' }, '2014-09-18', 'hau-giang'],
    [{ provinceCode: '01', recognisedCraftVillage: true }, '2025-12-31', 'local-act-figures-not-seen'],
    [{ provinceCode: '01', recognisedCraftVillage: true }, '2026-01-01', 'ha-noi-craft-villages'],
    [{ provinceCode: '01', recognisedCraftVillage: false }, '2026-01-01', 'local-act-figures-not-seen'],
    [{ provinceCode: '01' }, '2026-01-01', 'local-act-scope-needed'],
    [{ provinceCode: '37' }, '2026-01-01', 'no-local-act-known'],
    [{ provinceCode: '37', formerProvince: 'dong-thap' }, '2026-01-01', 'former-province-elsewhere'],
    [{}, '2026-01-01', 'local-act-province-needed'],
  ] as const)('%o on %s: %s', (place, asOf, answer) => {
    expect(of(local(place, asOf))).toBe(answer)
  })

  test.each([
    ['cluster-infrastructure', '2021-12-31', 'local-act-figures-not-seen'],
    ['cluster-infrastructure', '2022-01-01', 'thanh-hoa-clusters'],
    ['cluster-infrastructure', '2026-12-31', 'thanh-hoa-clusters'],
    ['cluster-infrastructure', '2027-01-01', 'local-act-figures-not-seen'],
    ['advanced-machinery', '2024-01-01', 'local-act-figures-not-seen'],
    [undefined, '2024-01-01', 'local-act-scope-needed'],
  ] as const)('Thanh Hóa, %s on %s: %s', (activity, asOf, answer) => {
    expect(of(local({ provinceCode: '38' }, asOf, { activity }))).toBe(answer)
  })

  test('says what was not seen of the dates of an act', () => {
    const codes = (law: ReturnType<typeof lawFor>) =>
      law.issues?.map(({ code, severity }) => `${severity} ${code}`)
    expect(codes(local({ formerProvince: 'dong-thap' }, '2024-08-01'))).toBeUndefined()
    expect(codes(local({ formerProvince: 'dong-thap' }, '2025-07-01'))).toEqual([
      'warning local-act-end-not-seen',
    ])
    expect(codes(local({ formerProvince: 'hau-giang' }, '2020-01-01'))).toEqual([
      'warning local-act-end-not-seen',
    ])
    expect(codes(local({ formerProvince: 'hoa-binh' }, '2020-01-01'))).toEqual([
      'warning local-act-start-not-seen',
    ])
    expect(codes(local({ provinceCode: '66' }, '2026-01-01'))).toBeUndefined()
  })

  test('follows the national conditions of the day', () => {
    const [before, after] = (['2025-10-14', '2025-10-15'] as const).map((asOf) =>
      local({ provinceCode: '66' }, asOf),
    )
    expect(before?.ok && after?.ok && [before.value.version, after.value.version]).toEqual([
      '2025-07-26',
      '2025-10-15',
    ])
    const kept = local({ provinceCode: '66' }, '2026-03-01', { approvedOn: '2025-10-01' })
    expect(kept.ok && kept.value.acts.includes('235/2025/NĐ-CP')).toBe(false)
  })

  test('is the same object for the same question', () => {
    const [once, again] = [
      local({ provinceCode: '66' }, '2026-03-01'),
      local({ provinceCode: '66' }, '2026-03-02'),
    ]
    expect(once.ok && again.ok && once.value === again.value).toBe(true)
  })
})

test('the answer names every act that was looked at, and why', () => {
  const law = local({ formerProvince: 'hoa-binh' }, '2026-03-01')
  expect(law.considered.map(({ act, code }) => [act, code])).toEqual([
    ['Quyết định 1648/2015 của UBND tỉnh Phú Thọ', 'other-territory'],
    ['20/2019/QĐ-UBND', 'gives-way'],
    ['23/2025/NQ-HĐND', 'figures-not-seen'],
  ])
  const national = lawFor({ fund: 'national', asOf: '2026-03-01', approvedOn: '2025-10-14' })
  expect(national.considered.at(-1)).toMatchObject({ act: '235/2025/NĐ-CP', code: 'approved-before' })
  expect(lawFor({ fund: 'national', asOf: '2025-01-01' }).considered.at(-1)?.code).toBe('not-yet-in-force')
})

/** A made-up act of a part of Ninh Bình, or of all of it. */
function made(id: string, formerProvinces: readonly string[], more: Partial<Pack> = {}): Pack {
  return {
    id,
    title: { vi: `Gói ${id}`, en: `Pack ${id}` },
    illustrative: true,
    number: null,
    kind: 'resolution',
    issuer: { vi: 'HĐND', en: 'Council' },
    issuedOn: null,
    inForceFrom: '2020-01-01',
    inForceBefore: null,
    provinceCode: '37',
    formerProvinces,
    citation: { instrument: id },
    verification: 'unverified',
    norms: {
      consulting: {
        citation: { instrument: id },
        verification: 'unverified',
        unit: 'establishment',
        capVnd: 1,
      },
    },
    ...more,
  }
}

describe('Ninh Bình, with three old acts', () => {
  const old = [made('hn', ['ha-nam']), made('nd', ['nam-dinh']), made('nb', ['ninh-binh'])]
  const ask = lawBook(old)
  const query = { fund: 'local', asOf: '2026-01-01' } as const

  test('asks which old territory, and lists the candidates', () => {
    const law = ask({ ...query, place: { provinceCode: '37' } })
    expect(of(law)).toBe('local-act-territory-needed')
    expect(law.ok || law.issues[0]?.parameters).toEqual({
      acts: { acts: ['hn', 'nd', 'nb'] },
      territories: 'ha-nam; nam-dinh; ninh-binh',
    })
    expect(law.considered.map(({ code }) => code)).toEqual(Array(3).fill('territory-not-said'))
  })

  test('gives each territory its own', () => {
    for (const [id, former] of [
      ['hn', 'ha-nam'],
      ['nd', 'nam-dinh'],
      ['nb', 'ninh-binh'],
    ] as const) {
      expect(of(ask({ ...query, place: { formerProvince: former } }))).toBe(id)
    }
  })

  const all = ['ha-nam', 'nam-dinh', 'ninh-binh']
  const saving = {
    keeps: 'projects-approved-before',
    citation: { instrument: 'new' },
    verification: 'unverified',
  } as const

  test('the act of the whole province comes before those of its parts, from its first day', () => {
    const book = lawBook([...old, made('new', all, { inForceFrom: '2026-01-01', replaces: ['hn'] })])
    expect(of(book({ ...query, asOf: '2025-12-31', place: { formerProvince: 'ha-nam' } }))).toBe('hn')
    const law = book({ ...query, place: { provinceCode: '37', formerProvince: 'ha-nam' } })
    expect(of(law)).toBe('new')
    expect(law.considered.map(({ code }) => code)).toEqual([
      'replaced',
      'other-territory',
      'other-territory',
      'governs',
    ])
    expect(of(book({ ...query, place: { provinceCode: '37' } }))).toBe('new')
  })

  test.each<[IsoDate | undefined, string]>([
    ['2025-12-31', 'hn'],
    ['2026-01-01', 'new'],
    [undefined, 'new'],
  ])('with a saving clause a project approved on %s is under %s', (approvedOn, id) => {
    const ended = made('hn', ['ha-nam'], { inForceBefore: '2026-01-01' })
    const book = lawBook([ended, made('new', all, { inForceFrom: '2026-01-01', saving })])
    expect(of(book({ ...query, approvedOn, place: { formerProvince: 'ha-nam' } }))).toBe(id)
    const without = lawBook([ended, made('new', all, { inForceFrom: '2026-01-01' })])
    // Where no clause was seen the law of the approval day is applied all the same, and that of the day one looks is told.
    const silent = without({ ...query, approvedOn, place: { formerProvince: 'ha-nam' } })
    expect(of(silent)).toBe(id)
    const { other } = silent
    expect(other && [of(other.law), other.unseen.length]).toEqual(
      approvedOn === undefined || approvedOn >= query.asOf ? undefined : ['new', 1],
    )
  })

  test('a project is under the act of its approval day; saved from the last act only, it is told the one before', () => {
    const book = lawBook([
      made('a', all, { inForceFrom: '2015-01-01', inForceBefore: '2020-01-01' }),
      made('b', all, { inForceFrom: '2020-01-01', inForceBefore: '2024-01-01' }),
      made('c', all, { inForceFrom: '2024-01-01', saving }),
    ])
    const law = book({ ...query, approvedOn: '2018-01-01', place: { provinceCode: '37' } })
    expect([of(law), law.other && of(law.other.law)]).toEqual(['a', 'b'])
    expect(law.other?.saved.map(({ instrument }) => instrument)).toContain('new')
    expect(law.considered.find(({ act }) => act === 'new')?.code).not.toBe('governs')
  })

  test('two acts of one ground, neither replacing the other, are both listed', () => {
    const law = lawBook([made('a', all), made('b', all)])({ ...query, place: { provinceCode: '37' } })
    expect(of(law)).toBe('local-acts-several')
    expect(law.considered.map(({ code }) => code)).toEqual(['may-govern', 'may-govern'])
  })
})

test('the local fund is never answered with the national policy, and every answer says why', () => {
  const day = fc
    .integer({ min: 0, max: 5500 })
    .map((days) => isoDate(new Date(Date.UTC(2013, 0, 1 + days)).toISOString().slice(0, 10)))
  const place = fc.record(
    {
      provinceCode: fc.constantFrom(...provinceCodes),
      formerProvince: fc.constantFrom(...formerProvinceIds),
      recognisedCraftVillage: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  const homely = place.map(({ provinceCode, ...rest }) =>
    rest.formerProvince === undefined
      ? { provinceCode, ...rest }
      : { provinceCode: formerProvinceCodes[rest.formerProvince], ...rest },
  )
  fc.assert(
    fc.property(day, fc.oneof(place, homely), fc.option(day, { nil: undefined }), (asOf, at, approvedOn) => {
      const law = lawFor({ fund: 'local', asOf, approvedOn, place: at as LawQuery['place'] })
      if (law.ok) {
        expect(law.value).toMatchObject({ fund: 'local' })
        expect(law.value.id).not.toBe('national')
        expect(law.considered.filter(({ code }) => code === 'governs')).toHaveLength(1)
        expect(
          Object.values(law.value.norms).every(
            ({ citation }) => citation.instrument === law.value.acts.at(-1),
          ),
        ).toBe(true)
      } else expect(law.issues).toHaveLength(1)
      for (const { code } of law.considered) expect(Object.keys(whyTexts)).toContain(code)
    }),
    { numRuns: 400 },
  )
})

describe('from an application to a decision', () => {
  const machine = {
    id: 'a',
    fund: 'local',
    asOf: '2024-08-01',
    activity: 'advanced-machinery',
    place: { formerProvince: 'dong-thap' },
    eligibleCostVnd: 1_000_000_000,
    beneficiary: { previousSupport: [] },
  }

  test('a former province that is not known is refused, with the nearest', () => {
    const parsed = parseApplication({ ...machine, place: { formerProvince: 'dong-thapp' } })
    expect(parsed).toMatchObject({
      ok: false,
      issues: [{ code: 'unknown-value', path: 'place.formerProvince', nearest: ['dong-thap', 'dong-nai'] }],
    })
  })

  test('one support each is a reading: a second one is in doubt, and refused by nothing', () => {
    const first = decide(machine).decision
    expect(first.support).toMatchObject({
      amountVnd: 300_000_000,
      binding: { code: 'cap', citation: { instrument: '08/2024/NQ-HĐND' } },
    })
    const again = decide({
      ...machine,
      beneficiary: {
        previousSupport: [{ activity: 'advanced-machinery', amountVnd: 1, decidedOn: '2020-01-01' }],
      },
    }).decision
    expect(again.support).toMatchObject({
      amountVnd: 300_000_000,
      amountWithoutDoubtVnd: 0,
      ceilingVnd: 300_000_000,
      binding: { code: 'cap' },
    })
    expect(again.doubtful.map(({ code }) => code)).toEqual(['one-support-each'])
    expect(again.unverified.map(({ value, verification }) => [value, verification])).toContainEqual([
      'norms.advanced-machinery.oneSupportEach',
      'assumption',
    ])
    expect(decide({ ...machine, beneficiary: {} }).decision.missingFacts).not.toContain(
      'beneficiary.previousSupport',
    )
  })

  test('a level that the act does not state is not taken from the nation', () => {
    const { decision } = decide({ ...machine, activity: 'brand-registration' })
    expect(decision.support).toMatchObject({ amountVnd: null, ceilingVnd: null, notStated: {} })
  })

  test('an amount whose share was not seen says so', () => {
    const { decision } = decide({ ...machine, asOf: '2015-01-01', place: { formerProvince: 'hau-giang' } })
    expect(decision.support.amountVnd).toBe(100_000_000)
    expect(decision.unverified.map(({ value }) => value)).toContain('norms.advanced-machinery.share')
  })
})

describe('packs of a third party', () => {
  const ask = lawBook(illustrativePacks)

  test.each([
    ['ha-nam', 200_000_000],
    ['nam-dinh', 250_000_000],
    ['ninh-binh', 300_000_000],
  ])('%s', (formerProvince, vnd) => {
    const law = ask({ fund: 'local', asOf: '2026-03-01', place: { provinceCode: '37', formerProvince } })
    expect(law.ok && law.value.norms['advanced-machinery']).toMatchObject({
      cap: { vnd, verification: 'unverified' },
    })
    expect(law.ok && law.value.norms['demonstration-model']?.asNational?.citation.article).toBe('1')
  })

  test('without the old territory nothing is chosen', () => {
    expect(of(ask({ fund: 'local', asOf: '2026-03-01', place: { provinceCode: '37' } }))).toBe(
      'local-act-territory-needed',
    )
  })
})
