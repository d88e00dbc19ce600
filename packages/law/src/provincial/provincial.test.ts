import { allActivityCodes, type ActivityCode, type IsoDate } from '@khuyencong/domain'
import { localPolicy, type Norm } from '@khuyencong/policy'
import { parsePack, parsePacks } from '@khuyencong/policy/schemas'
import { describe, expect, test } from 'vitest'
import {
  formerProvinceCodes,
  isWholeProvince,
  localProgrammes,
  localStatements,
  locatedActs,
  national,
  provincialPacks,
} from '../index.js'

const places = { formerProvinces: formerProvinceCodes }

type Figure = readonly [share: string | null, cap: number | null]
interface Expected {
  readonly act: string
  readonly province: string
  readonly former: readonly string[]
  readonly from: string | null
  readonly before: string | null
  readonly levels: Readonly<Partial<Record<ActivityCode, Figure>>>
}

/** Every figure that was seen, as đồng. */
const expected: Readonly<Record<string, Expected>> = {
  'dong-thap': {
    act: '08/2024/NQ-HĐND',
    province: '82',
    former: ['dong-thap'],
    from: '2024-07-11',
    before: null,
    levels: {
      'demonstration-model': ['0.30', 1_000_000_000],
      'replication-model': ['0.30', 100_000_000],
      'cleaner-production-pilot': ['0.30', 500_000_000],
      'advanced-machinery': ['0.50', 300_000_000],
      'production-line': [null, null],
    },
  },
  'dak-lak': {
    act: 'Nghị quyết của HĐND tỉnh Đắk Lắk có hiệu lực từ 26/07/2025',
    province: '66',
    former: ['dak-lak', 'phu-yen'],
    from: '2025-07-26',
    before: null,
    levels: {
      'enterprise-startup': [null, 10_000_000],
      'demonstration-model': ['0.30', 800_000_000],
      'cleaner-production-pilot': ['0.30', 400_000_000],
    },
  },
  'hai-duong': {
    act: 'Nghị quyết năm 2024 của HĐND tỉnh Hải Dương',
    province: '31',
    former: ['hai-duong'],
    from: null,
    before: null,
    levels: {
      'demonstration-model': ['0.30', 800_000_000],
      'advanced-machinery': ['0.50', 250_000_000],
      'cluster-pollution-treatment': ['0.30', 1_400_000_000],
    },
  },
  'hoa-binh': {
    act: '20/2019/QĐ-UBND',
    province: '25',
    former: ['hoa-binh'],
    from: null,
    before: null,
    levels: {
      'enterprise-startup': [null, 10_000_000],
      'demonstration-model': ['0.30', 1_000_000_000],
      'replication-model': [null, 100_000_000],
      'cleaner-production-pilot': ['0.30', 500_000_000],
    },
  },
  'quang-nam': {
    act: 'Quy định của tỉnh Quảng Nam theo 26/2014/TTLT-BTC-BCT (khoảng năm 2014 - 2015)',
    province: '48',
    former: ['quang-nam'],
    from: null,
    before: null,
    levels: {
      'demonstration-model': ['0.30', 400_000_000],
      'replication-model': [null, 80_000_000],
      'product-vote-provincial': [null, 80_000_000],
      'establishment-pollution-treatment': ['0.30', 240_000_000],
      'cluster-detailed-planning': ['0.50', 400_000_000],
    },
  },
  'hau-giang': {
    act: 'Văn bản của tỉnh Hậu Giang có hiệu lực từ 18/09/2014',
    province: '92',
    former: ['hau-giang'],
    from: '2014-09-18',
    before: null,
    levels: {
      'enterprise-startup': [null, 5_000_000],
      'demonstration-model': [null, 250_000_000],
      'replication-model': [null, 50_000_000],
      'advanced-machinery': [null, 100_000_000],
      'establishment-pollution-treatment': [null, 150_000_000],
      'cluster-pollution-treatment': [null, 750_000_000],
      'linkage-cluster': [null, 75_000_000],
    },
  },
  'ha-noi-craft-villages': {
    act: 'Nghị quyết về làng nghề của HĐND thành phố Hà Nội có hiệu lực từ 01/01/2026',
    province: '01',
    former: ['ha-noi'],
    from: '2026-01-01',
    before: null,
    levels: { 'advanced-machinery': ['0.50', 500_000_000] },
  },
  'thanh-hoa-clusters': {
    act: 'Nghị quyết của HĐND tỉnh Thanh Hóa về cụm công nghiệp giai đoạn 2022 - 2026',
    province: '38',
    former: ['thanh-hoa'],
    from: null,
    before: '2027-01-01',
    levels: { 'cluster-infrastructure': [null, null] },
  },
  'binh-duong': {
    act: '14/2019/NQ-HĐND',
    province: '79',
    former: ['binh-duong'],
    from: '2019-09-01',
    before: null,
    levels: { 'product-vote-provincial': [null, 100_000_000] },
  },
}

function nationalOn(day: IsoDate) {
  const law = national.on(day)
  if (!law.ok) throw new Error(day)
  return law.value
}

test('there are nine', () => {
  expect(provincialPacks.map(({ id }) => id)).toEqual(Object.keys(expected))
})

describe.each(provincialPacks)('$id', (pack) => {
  const { act, province, former, from, before, levels } = expected[pack.id] as Expected
  const policy = localPolicy(pack, nationalOn('2026-03-01'))

  test('is the act it should be, in its territory and time', () => {
    expect(pack).toMatchObject({
      citation: { instrument: act },
      provinceCode: province,
      formerProvinces: former,
      inForceFrom: from,
      inForceBefore: before,
      verification: 'secondary',
    })
    expect(pack.number).toBe(/^\d/.test(act) ? act : null)
    expect(pack.note?.vi).toMatch(/chưa thấy/)
  })

  test('states these levels and no other, each with its citation', () => {
    expect(Object.keys(policy.norms).toSorted()).toEqual(Object.keys(levels).toSorted())
    for (const [activity, norm] of Object.entries(policy.norms) as [ActivityCode, Norm][]) {
      expect([activity, norm.share?.value ?? null, norm.cap?.vnd ?? null]).toEqual([
        activity,
        ...(levels[activity] ?? []),
      ])
      for (const cited of [norm, norm.share, norm.cap, ...(norm.perHectare ?? [])]) {
        if (cited) expect(cited).toMatchObject({ citation: { instrument: act }, verification: 'secondary' })
        if (cited) expect(cited.note?.en).toMatch(/not seen/)
      }
    }
  })

  test('goes through the schema, and through JSON unchanged', () => {
    expect(parsePack(JSON.parse(JSON.stringify(pack)), places)).toEqual({ ok: true, value: pack })
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy)
    expect(Object.isFrozen(policy.norms)).toBe(true)
  })

  test('keeps what the national texts ask under both funds, and nothing of the national fund', () => {
    expect(policy.fund).toBe('local')
    expect(Object.values(policy.criteria).filter(({ fund }) => fund === 'national')).toEqual([])
    for (const code of ['general.no-other-state-money', 'place.eligible-area', 'machinery.new']) {
      expect(Object.keys(policy.criteria)).toContain(code)
    }
    for (const code of [
      'startup.difficult-area',
      'relocation.investment-completed',
      'demonstration.first-in-district',
    ]) {
      expect(Object.keys(policy.criteria)).not.toContain(code)
    }
    expect(policy.priority.multiplier).toMatchObject({ maximum: '1', verification: 'unverified' })
  })
})

test('patterns beyond share and cap', () => {
  const of = (id: string) => {
    const pack = provincialPacks.find((one) => one.id === id)
    if (!pack) throw new Error(id)
    return localPolicy(pack, nationalOn('2026-03-01'))
  }
  const dongThap = of('dong-thap')
  expect(dongThap.norms['production-line']?.cap).toMatchObject({
    multipleOf: 'advanced-machinery',
    multiplier: '1.5',
  })
  for (const norm of Object.values(dongThap.norms)) {
    expect(norm.oneSupportEach?.citation.instrument).toBe('08/2024/NQ-HĐND')
  }
  expect(of('thanh-hoa-clusters').norms['cluster-infrastructure']?.perHectare).toMatchObject([
    { code: 'muong-lat', vndPerHectare: 1_500_000_000, capVnd: 20_000_000_000 },
    { code: 'other-mountain', vndPerHectare: 700_000_000, capVnd: 15_000_000_000 },
    { code: 'plain-and-coast', vndPerHectare: 500_000_000, capVnd: 10_000_000_000 },
  ])
  expect(of('ha-noi-craft-villages').criteria['place.recognised-craft-village']?.condition).toEqual({
    fact: 'place.recognisedCraftVillage',
    is: true,
  })
  expect(of('quang-nam').criteria['beneficiary.organisation']?.activities).toContain(
    'product-vote-provincial',
  )
  expect(of('dak-lak').criteria['beneficiary.organisation']?.activities).not.toContain(
    'product-vote-provincial',
  )
})

test('the acts whose figures were not seen are valid packs, without norms', () => {
  for (const pack of locatedActs) {
    expect(parsePack(pack, places)).toEqual({ ok: true, value: pack })
    expect(pack.norms).toBeNull()
  }
  expect(parsePacks([...provincialPacks, ...locatedActs], places).ok).toBe(true)
})

test('which territories are whole provinces', () => {
  const whole = provincialPacks.filter(({ provinceCode, formerProvinces }) =>
    isWholeProvince(provinceCode, formerProvinces),
  )
  expect(whole.map(({ id }) => id)).toEqual(['dak-lak', 'ha-noi-craft-villages', 'thanh-hoa-clusters'])
})

test('every activity of a pack is one of the vocabulary', () => {
  for (const { norms } of provincialPacks) {
    for (const code of Object.keys(norms ?? {})) expect(allActivityCodes).toContain(code)
  }
})

test.each([
  ['tuyen-quang', '2025-12-29', '2026-01-01', 'official-quote'],
  ['thanh-hoa', '2021-04-05', null, 'official-quote'],
  ['bac-ninh', '2020-01-14', '2020-01-24', 'secondary'],
  ['binh-duong-2015', '2015-07-21', null, 'secondary'],
  ['dong-thap-2018', '2018-10-23', null, 'secondary'],
  ['nghe-an-2010', '2010-04-20', null, 'secondary'],
  ['hai-phong', null, null, 'secondary'],
])('the act of %s is of %s, in force from %s', (id, issuedOn, inForceFrom, verification) => {
  expect(locatedActs.find((pack) => pack.id === id)).toMatchObject({ issuedOn, inForceFrom, verification })
})

test('an act whose own day was not seen says so', () => {
  for (const { id, inForceFrom, note } of [...provincialPacks, ...locatedActs]) {
    if (inForceFrom === null) expect([id, /chưa thấy/.test(note?.vi ?? '')]).toEqual([id, true])
  }
})

test('what local acts say beside levels names a place, a source and a mark', () => {
  for (const one of [...localStatements, ...localProgrammes]) {
    for (const id of one.formerProvinces) expect(formerProvinceCodes[id]).toBe(one.provinceCode)
    expect(['secondary', 'official-quote']).toContain(one.verification)
  }
  const thanhHoa = localStatements.filter(({ of }) => of === 'thanh-hoa-clusters')
  expect(thanhHoa.map(({ unit, amountVnd, capVnd }) => [unit, amountVnd, capVnd])).toEqual([
    ['hectare', 1_000_000_000, null],
    ['hectare', 700_000_000, 2_000_000_000],
    ['worker', { from: 1_000_000, to: 1_500_000 }, null],
    ['worker', { from: 500_000, to: 1_000_000 }, null],
  ])
})
