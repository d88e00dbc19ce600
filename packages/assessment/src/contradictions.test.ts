import type { Issue } from '@khuyencong/domain'
import { national } from '@khuyencong/law'
import * as places from '@khuyencong/law/places'
import type { Policy } from '@khuyencong/policy'
import { parsePack } from '@khuyencong/policy/schemas'
import { describe, expect, test } from 'vitest'
import {
  assess,
  assessQuickly,
  decide,
  lawBook,
  parseApplication,
  readIndustryCode,
  recordOf,
  replay,
} from './index.js'

const household = {
  id: 'a',
  fund: 'national',
  asOf: '2026-05-01',
  approvedOn: '2025-12-15',
  activity: 'advanced-machinery',
  planYear: 2026,
  place: { provinceCode: '42', unitType: 'commune' },
  beneficiary: { legalForm: 'household-business' },
  industry: 'handicraft',
  eligibleCostVnd: 100_000_000,
  requestedVnd: 50_000_000,
  counterpartCommittedVnd: 50_000_000,
  otherSources: [],
  invoices: [],
  equipmentNew: true,
  improvesOnCurrentEquipment: true,
}

const codes = (issues: readonly Issue[]) => issues.map(({ code, path }) => `${code} ${path}`)
const found = (more: object) => decide({ ...household, ...more }, { places }).decision

describe('a commune code', () => {
  test.each([
    // 00004 is phường Ba Đình, Hà Nội; 10546 phường Chí Linh, Hải Phòng.
    [{ provinceCode: '01', communeCode: '00004', unitType: 'commune' }],
    [{ provinceCode: '31', communeCode: '10546', unitType: 'commune' }],
    [{ provinceCode: '37', communeCode: '10546', unitType: 'ward' }],
    [{ provinceCode: '37', communeCode: '10546' }],
    [{ communeCode: '10546', unitType: 'special-zone' }],
  ])('of another unit than is given decides nothing: %o', (place) => {
    const decision = found({ place })
    expect(decision.verdict).toBe('undetermined')
    expect(decision.support.amountVnd).toBeNull()
    expect(codes(decision.issues)).toEqual(['place-contradiction place.communeCode'])
    expect(decision.issues[0]?.severity).toBe('error')
    expect(decision.missingFacts).toEqual([])
  })

  test('that agrees with what is given says nothing', () => {
    const decision = found({ place: { provinceCode: '31', communeCode: '10546', unitType: 'ward' } })
    expect(codes(decision.issues)).toEqual([])
    expect(decision.missingFacts).toContain('place.recognisedCraftVillage')
  })

  test('alone fills in the kind of unit and the province, and says so', () => {
    const decision = found({ place: { communeCode: '10546' } })
    expect(codes(decision.issues)).toEqual(['place-filled-in place.communeCode'])
    expect(decision.missingFacts).toContain('place.recognisedCraftVillage')
    expect(decision.missingFacts).not.toContain('place.unitType')
    const without = decide({ ...household, place: { communeCode: '10546' } }).decision
    expect(without.missingFacts).toContain('place.unitType')
  })

  test('that no unit bears is told, and of before 2025-07-01 it is not looked at', () => {
    expect(codes(found({ place: { ...household.place, communeCode: '99999' } }).issues)).toEqual([
      'place-code-unknown place.communeCode',
    ])
    const before = { approvedOn: undefined, asOf: '2025-06-30' }
    const place = { provinceCode: '01', communeCode: '00004', unitType: 'commune' }
    expect(codes(found({ ...before, place }).issues)).not.toContain('place-contradiction place.communeCode')
    const from = { approvedOn: undefined, asOf: '2025-07-01', planYear: 2025 }
    expect(codes(found({ ...from, place }).issues)).toContain('place-contradiction place.communeCode')
  })

  test('a record decided with the tables is decided again with them', () => {
    const input = { ...household, place: { communeCode: '10546' } }
    const options = { places }
    const record = recordOf(decide(input, options).decision, input, options)
    expect(record.options).toEqual({})
    expect(replay(record, undefined, places)).toMatchObject({ same: true, differences: [] })
  })
})

test('a province code of before names the province of today; one that lost its zero is told', () => {
  const former = found({ place: { provinceCode: '35', unitType: 'commune' } })
  expect(former.issues).toEqual([
    expect.objectContaining({
      code: 'province-code-former',
      path: 'place.provinceCode',
      nearest: ['37'],
      parameters: { value: '35', name: 'Hà Nam', now: 'Ninh Bình (37)' },
    }),
  ])
  const number = found({ place: { provinceCode: 1, unitType: 'commune' } })
  expect(number.issues).toEqual([expect.objectContaining({ code: 'code-is-number', nearest: ['01'] })])
  expect(codes(found({ place: { provinceCode: 3 } }).issues)).toEqual(['wrong-type place.provinceCode'])
})

test('machinery that is not new is told where no criterion asks, and refused where one does', () => {
  const transfer = { activity: 'technology-transfer', technologyEncouraged: true, equipmentNew: false }
  expect(codes(found(transfer).issues)).toEqual(['equipment-not-new equipmentNew'])
  expect(codes(found({ ...transfer, equipmentNew: true }).issues)).toEqual([])
  const machinery = found({ equipmentNew: false })
  expect([machinery.verdict, codes(machinery.issues)]).toEqual(['ineligible', []])
  expect(codes(found({ activity: 'consulting', equipmentNew: false }).issues)).not.toContain(
    'equipment-not-new equipmentNew',
  )
})

test.each([
  ['0100233488-001', 'enterprise', true],
  ['0100233488 001', 'enterprise', true],
  ['0100233488', 'enterprise', false],
  ['0100233488-001', 'household-business', false],
])('tax code %s of %s: a branch, %s', (taxCode, legalForm, told) => {
  const { issues } = found({ beneficiary: { ...household.beneficiary, taxCode, legalForm } })
  expect(codes(issues).includes('tax-code-of-branch beneficiary.taxCode')).toBe(told)
  const units = [{ eligibleCostVnd: 1, beneficiary: { taxCode, legalForm } }]
  expect(codes(found({ units }).issues).includes('tax-code-of-branch units.0.beneficiary.taxCode')).toBe(told)
})

describe('the registered code of the industry', () => {
  const lists = {
    vsicCodeOf: (code: string) =>
      Promise.resolve(
        code === '10301'
          ? ({ state: 'known', code: { code } } as const)
          : ({ state: 'not-known', issues: found({ place: { provinceCode: '99' } }).issues } as const),
      ),
    industrySuggestedBy: () =>
      ({ industry: 'agro-forestry-fishery-processing', others: ['handicraft'] }) as const,
  }
  const said = async (more: object) => {
    const input = { ...household, ...more }
    const industryCode = await readIndustryCode(input, lists)
    return decide(input, { industryCode }).decision
  }

  test('suggests an industry that is never taken', async () => {
    const decision = await said({ vsicCode: '10301', industry: undefined })
    expect(decision.missingFacts).toContain('industry')
    expect(decision.issues).toEqual([
      expect.objectContaining({
        code: 'vsic-suggests-industry',
        severity: 'info',
        path: 'industry',
        nearest: ['agro-forestry-fishery-processing', 'handicraft'],
      }),
    ])
  })

  test('says nothing where the industry given is one it may stand for, and is told where it is not known', async () => {
    expect((await said({ vsicCode: '10301' })).issues).toEqual([])
    expect(codes((await said({ vsicCode: '10301', industry: 'mining' })).issues)).toContain(
      'vsic-suggests-industry industry',
    )
    expect((await said({ vsicCode: '77777' })).issues).toEqual([
      expect.objectContaining({ path: 'vsicCode', severity: 'warning' }),
    ])
    expect(await readIndustryCode(household, lists)).toBeUndefined()
  })
})

describe('a content that was added under a prefix', () => {
  const cited = { citation: { instrument: '01/2026/NQ-HĐND', article: '1' }, verification: 'unverified' }
  const both = (vi: string) => ({ vi, en: vi })
  const level = { ...cited, unit: 'establishment', share: '0.50', capVnd: 500_000_000 }
  const pack = (norms: object) => ({
    ...cited,
    id: 'thu-vinh-phuc',
    title: both('Khuyến công địa phương'),
    number: null,
    kind: 'resolution',
    issuer: both('Hội đồng nhân dân tỉnh'),
    issuedOn: null,
    inForceFrom: '2026-01-01',
    inForceBefore: null,
    provinceCode: '25',
    formerProvinces: ['vinh-phuc'],
    norms,
  })
  const own = { 'x-digital': { ...level, title: both('Chuyển đổi số'), conditionsOf: 'consulting' } }

  test('is paid by a pack that sets it, as are showrooms and prizes of the province', () => {
    const parsed = parsePack(pack({ ...own, showroom: level, 'product-award-provincial': level }))
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
    const law = lawBook([parsed.value])
    for (const activity of ['x-digital', 'showroom', 'product-award-provincial']) {
      const local = { fund: 'local', approvedOn: undefined, asOf: '2026-06-01', activity }
      const place = { provinceCode: '25', formerProvince: 'vinh-phuc', unitType: 'commune' }
      const { decision } = decide({ ...household, ...local, place }, { lawFor: law })
      expect([activity, decision.verdict, decision.support.amountVnd]).toEqual([
        activity,
        'eligible',
        50_000_000,
      ])
    }
  })

  test('needs a title and a unit, and a name that is none is told', () => {
    const wrong = (norms: object) => codes(parsePack(pack(norms)).issues ?? [])
    expect(wrong({ 'x-digital': level })).toEqual(['missing-field norms.x-digital.title'])
    expect(wrong({ 'x-digital': { ...own['x-digital'], unit: undefined } })).toEqual([
      'missing-field norms.x-digital.unit',
    ])
    expect(wrong({ digital: level })).toEqual(['content-unknown norms.digital'])
  })

  test('decides nothing under a policy that does not set it, and neither does one the day did not name', () => {
    const on = (day: '2026-05-01' | '2025-10-14') => {
      const law = national.on(day)
      if (!law.ok) throw new Error('no law')
      return law.value
    }
    const asked = (policy: Policy, activity: string) => {
      const parsed = parseApplication({ ...household, activity })
      if (!parsed.ok) throw new Error('not parsed')
      const decision = assess(policy, parsed.value)
      const { verdict } = assessQuickly(policy, parsed.value)
      expect(verdict).toBe(decision.verdict)
      return [decision.verdict, ...codes(decision.issues)]
    }
    expect(asked(on('2026-05-01'), 'x-digital')).toEqual(['undetermined', 'content-not-in-policy activity'])
    expect(asked(on('2025-10-14'), 'artisan-support').slice(0, 2)).toContain('undetermined')
    expect(asked(on('2026-05-01'), 'artisan-support')).toEqual(['undetermined'])
    expect(asked(on('2026-05-01'), 'product-award-provincial')[0]).toBe('undetermined')
  })
})

test.each(['vocational-training', 'showroom', 'workshop', 'international-cooperation', 'other'])(
  '%s: the law names it, and its level stands elsewhere',
  (activity) => {
    const serves = { ...household.beneficiary, serviceOrganisation: true }
    for (const [asOf, instrument] of [
      ['2015-05-01', '26/2014/TTLT-BTC-BCT'],
      ['2026-05-01', '28/2018/TT-BTC'],
    ] as const) {
      const place = { ...household.place, districtType: 'rural-district' }
      const { decision } = decide({
        ...household,
        asOf,
        approvedOn: undefined,
        beneficiary: serves,
        place,
        activity,
      })
      expect(decision.support.notStated?.citation?.instrument).toBe(instrument)
      expect([decision.verdict, decision.support.amountVnd]).toEqual(['eligible', null])
    }
  },
)
