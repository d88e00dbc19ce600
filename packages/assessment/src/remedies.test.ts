import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Application, IsoDate } from '@khuyencong/domain'
import { national } from '@khuyencong/law'
import type { Policy } from '@khuyencong/policy'
import { assess } from './assess.js'
import { remedies, type Remedy } from './remedies.js'
import { describeRemedy } from './remedyText.js'

function policyOn(day: IsoDate): Policy {
  const law = national.on(day)
  if (!law.ok) throw new Error(day)
  return law.value
}
const policy = policyOn('2026-06-15')

/** Pollution treatment for 1,300 million, of which 300 is granted and 960 is there: 40 million have no source. */
const short: Application = {
  id: 'short',
  fund: 'national',
  asOf: '2026-06-15',
  activity: 'establishment-pollution-treatment',
  quantity: 1,
  planYear: 2026,
  place: { provinceCode: '66', communeCode: '24490', unitType: 'commune' },
  beneficiary: { legalForm: 'household-business' },
  industry: 'agro-forestry-fishery-processing',
  eligibleCostVnd: 1_300_000_000,
  requestedVnd: 300_000_000,
  counterpartCommittedVnd: 900_000_000,
  otherSources: [{ source: 'Vay thương mại', amountVnd: 60_000_000, state: false, sameItem: true }],
}

const machinery: Application = {
  ...short,
  activity: 'advanced-machinery',
  eligibleCostVnd: 600_000_000,
  counterpartCommittedVnd: 300_000_000,
  otherSources: [],
  equipmentNew: true,
  improvesOnCurrentEquipment: true,
}

/** The application as a remedy would have it. */
function changedBy(application: Application, { changes }: Remedy): Application {
  return { ...application, ...Object.fromEntries(changes.map(({ path, to }) => [path, to])) }
}

const kindsOf = (application: Application, law = policy) =>
  remedies(law, application).map(({ kind, also }) => [kind, ...also].join(' + '))

describe('own money', () => {
  test('exactly what is short: 40 million, and one đồng less refuses', () => {
    const [first] = remedies(policy, short)
    expect(first).toEqual({
      kind: 'own-money',
      also: [],
      changes: [{ path: 'counterpartCommittedVnd', to: 940_000_000 }],
      moreVnd: 40_000_000,
      verdict: 'eligible',
      amountVnd: 300_000_000,
    })
    for (const [own, verdict] of [
      [939_999_999, 'ineligible'],
      [940_000_000, 'eligible'],
      [940_000_001, 'eligible'],
    ] as const) {
      expect(assess(policy, { ...short, counterpartCommittedVnd: own }).verdict).toBe(verdict)
    }
  })

  test('as much for a request above the ceiling: what is granted counts', () => {
    expect(remedies(policy, { ...short, requestedVnd: 340_000_000 })[0]).toMatchObject({
      moreVnd: 40_000_000,
    })
  })

  test('whatever the cost, it is the least that is enough', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000_000 }), fc.nat(1_000_000_000), (cost, own) => {
        const application = {
          ...machinery,
          eligibleCostVnd: cost,
          counterpartCommittedVnd: own,
          requestedVnd: undefined,
        }
        const [first] = remedies(policy, application)
        const granted = Math.min(Math.floor(cost / 2), 300_000_000)
        if (own + granted >= cost) expect(first).toBeUndefined()
        else
          expect(first).toMatchObject({
            kind: 'own-money',
            moreVnd: cost - granted - own,
            amountVnd: granted,
          })
      }),
    )
  })
})

describe('what else is in reach', () => {
  const used = { ...machinery, equipmentNew: false }

  test('a new machine, while none was bought', () => {
    expect(remedies(policy, used)).toMatchObject([
      { kind: 'new-equipment', changes: [{ path: 'equipmentNew', to: true }], verdict: 'eligible' },
    ])
    const bought = { number: '1', date: '2026-03-01', amountVnd: 600_000_000 } as const
    expect(kindsOf({ ...used, approvedOn: '2026-02-01', invoices: [] })).toEqual(['new-equipment'])
    expect(kindsOf({ ...used, approvedOn: '2026-02-01', invoices: [bought] })).toEqual([])
  })

  test('what is needed together is told together', () => {
    expect(remedies(policy, { ...used, counterpartCommittedVnd: 290_000_000 })[0]).toMatchObject({
      kind: 'new-equipment',
      also: ['own-money'],
      changes: [
        { path: 'equipmentNew', to: true },
        { path: 'counterpartCommittedVnd', to: 300_000_000 },
      ],
      moreVnd: 10_000_000,
      amountVnd: 300_000_000,
    })
  })

  test('own money in place of other State money for the same item', () => {
    const doubled = { source: 'Ngân sách tỉnh', amountVnd: 50_000_000, state: true, sameItem: true }
    expect(
      remedies(policy, { ...machinery, counterpartCommittedVnd: 250_000_000, otherSources: [doubled] })[0],
    ).toMatchObject({
      kind: 'own-money-for-state-money',
      replacedVnd: 50_000_000,
      changes: [
        { path: 'otherSources', to: [] },
        { path: 'counterpartCommittedVnd', to: 300_000_000 },
      ],
      verdict: 'eligible',
      amountVnd: 300_000_000,
    })
  })

  test.each([
    ['2026-06-15', []],
    ['2026-06-16', ['after-approval']],
  ])('looked at on 15 June, approved on %s', (approvedOn, expected) => {
    const application = { ...machinery, approvedOn: approvedOn as '2026-06-15' }
    expect(kindsOf(application)).toEqual(expected)
    if (expected.length) {
      expect(remedies(policy, application)[0]?.changes).toEqual([{ path: 'asOf', to: approvedOn }])
    }
  })

  test('a day of other rules is not promised under these', () => {
    const before = policyOn('2025-10-14')
    const application = {
      ...machinery,
      asOf: '2025-10-01',
      planYear: 2025,
      place: { unitType: 'commune' },
    } as const
    expect(kindsOf({ ...application, approvedOn: '2025-10-14' }, before)).toEqual(['after-approval'])
    expect(kindsOf({ ...application, approvedOn: '2025-10-15' }, before)).toEqual([])
  })

  test('another content, at its own amount', () => {
    const others = remedies(policy, {
      ...machinery,
      eligibleCostVnd: 700_000_000,
      counterpartCommittedVnd: 350_000_000,
      requestedVnd: 350_000_000,
    })
    expect(others).toContainEqual({
      kind: 'other-activity',
      also: [],
      // 50 %, up to 1.5 times the cap of machinery (khoản 4 Điều 8 28/2018/TT-BTC)
      changes: [{ path: 'activity', to: 'production-line' }],
      verdict: 'eligible',
      amountVnd: 350_000_000,
    })
    // what is approved is settled
    expect(kindsOf({ ...short, approvedOn: '2026-02-01' })).toEqual(['own-money'])
  })

  test('a third fair abroad is for another year', () => {
    const fairs = ['2026-01-10', '2026-02-10'].map(
      (decidedOn) => ({ activity: 'foreign-fair', amountVnd: 1, decidedOn }) as const,
    )
    const third = {
      ...short,
      activity: 'foreign-fair',
      requestedVnd: 1_300_000_000,
      beneficiary: { ...machinery.beneficiary, serviceOrganisation: false, previousSupport: fairs },
    } as unknown as Application
    expect(remedies(policy, third)[0]).toMatchObject({
      kind: 'next-year',
      changes: [{ path: 'planYear', to: 2027 }],
      verdict: 'eligible',
    })
  })

  test('an extension takes invoices of the next year out of doubt, and none of the year before', () => {
    const settled = (date: string) =>
      ({
        ...machinery,
        planYear: 2025,
        approvedOn: '2025-12-29',
        asOf: '2026-06-15',
        invoices: [{ number: '1', date, amountVnd: 600_000_000 }],
      }) as Application
    expect(remedies(policy, settled('2026-01-20'))).toMatchObject([
      {
        kind: 'extension',
        changes: [{ path: 'extendedToYear', to: 2026 }],
        verdict: 'eligible',
        amountVnd: 300_000_000,
      },
    ])
    expect(remedies(policy, settled('2025-12-30'))).toEqual([])
    expect(remedies(policy, settled('2024-12-20'))).toEqual([])
  })

  test('nothing where all is well, where facts are missing, and where the place is not one', () => {
    expect(remedies(policy, machinery)).toEqual([])
    expect(remedies(policy, { ...machinery, industry: undefined })).toEqual([])
    expect(remedies(policy, { ...machinery, place: { unitType: 'ward', provinceCode: '31' } })).toEqual([])
  })
})

test('each is what deciding again gives, and touches nothing but what can be done', () => {
  const inReach = new Set([
    'counterpartCommittedVnd',
    'otherSources',
    'equipmentNew',
    'asOf',
    'planYear',
    'extendedToYear',
    'activity',
  ])
  const activities = [
    'advanced-machinery',
    'production-line',
    'consulting',
    'brand-registration',
    'relocation-interest',
  ] as const
  const source = fc.record({
    source: fc.constant('nguồn'),
    amountVnd: fc.nat(400_000_000),
    state: fc.boolean(),
    sameItem: fc.boolean(),
  })
  let seen = 0
  fc.assert(
    fc.property(
      fc.record({
        activity: fc.constantFrom(...activities),
        eligibleCostVnd: fc.nat(2_000_000_000),
        counterpartCommittedVnd: fc.nat(1_000_000_000),
        otherSources: fc.array(source, { maxLength: 2 }),
        equipmentNew: fc.boolean(),
        improvesOnCurrentEquipment: fc.boolean(),
        place: fc.constantFrom(
          { unitType: 'commune' as const },
          { unitType: 'ward' as const, provinceCode: '31' },
        ),
        approvedOn: fc.constantFrom(undefined, '2026-02-01' as const, '2026-08-01' as const),
      }),
      (facts) => {
        const application = { ...machinery, ...facts, requestedVnd: undefined }
        const before = assess(policy, application)
        for (const remedy of remedies(policy, application)) {
          seen++
          expect(remedy.changes.every(({ path }) => inReach.has(path))).toBe(true)
          const { verdict, support } = assess(policy, changedBy(application, remedy))
          expect([verdict, support.amountVnd]).toEqual([remedy.verdict, remedy.amountVnd])
          expect(verdict).not.toBe('ineligible')
          expect(before.verdict).toBe('ineligible')
          expect(Object.isFrozen(remedy.changes)).toBe(true)
          for (const lang of ['vi', 'en'] as const) {
            expect(describeRemedy(remedy, lang)).not.toMatch(/[{}]|undefined|: ,|null/)
          }
        }
      },
    ),
  )
  expect(seen).toBeGreaterThan(0)
})

test('a remedy in words', () => {
  const [first] = remedies(policy, short)
  expect(first && describeRemedy(first, 'vi')).toBe(
    'Bổ sung 40.000.000 đồng vốn đối ứng, thành 940.000.000 đồng: đủ điều kiện, mức hỗ trợ 300.000.000 đồng.',
  )
  expect(first && describeRemedy(first, 'en')).toBe(
    'Commit 40,000,000 VND more of own money, 940,000,000 VND in all: eligible, support 300,000,000 VND.',
  )
})
