import { MAX_VND, type Application } from '@khuyencong/domain'
import { national } from '@khuyencong/law'
import { localPolicy, type Pack } from '@khuyencong/policy'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calculateSupport, supportAmounts } from './index.js'

const cited = { citation: { instrument: 'act' }, verification: 'unverified' } as const
const title = { vi: 'vùng', en: 'area' }

function policyWith(vndPerHectare: number, capVnd: number) {
  const pack: Pack = {
    ...cited,
    id: 'made',
    title: { vi: 'gói', en: 'pack' },
    number: null,
    kind: null,
    issuer: title,
    issuedOn: null,
    inForceFrom: '2022-01-01',
    inForceBefore: null,
    provinceCode: '38',
    formerProvinces: ['thanh-hoa'],
    norms: {
      'cluster-infrastructure': {
        ...cited,
        unit: 'cluster',
        perHectare: [{ code: 'plain', title, vndPerHectare, capVnd }],
      },
    },
  }
  const day = national.on('2026-03-01')
  if (!day.ok) throw new Error('no policy')
  return localPolicy(pack, day.value)
}

const cluster: Application = {
  id: 'c',
  fund: 'local',
  asOf: '2026-03-01',
  activity: 'cluster-infrastructure',
  quantity: 1,
  clusterAreaBand: 'plain',
  areaHectares: '12.5',
}
const thanhHoa = policyWith(500_000_000, 10_000_000_000)

test.each([
  ['0.000001', 500, 'per-hectare'],
  ['12.5', 6_250_000_000, 'per-hectare'],
  ['19.999999', 9_999_999_500, 'per-hectare'],
  ['20', 10_000_000_000, 'per-hectare'],
  ['20.000001', 10_000_000_000, 'cap'],
  ['75', 10_000_000_000, 'cap'],
])('%s hectares: %s, by %s', (areaHectares, amountVnd, code) => {
  const support = calculateSupport(thanhHoa, { ...cluster, areaHectares })
  expect(support).toMatchObject({
    amountVnd,
    ceilingVnd: amountVnd,
    binding: { code, citation: { instrument: 'act' } },
  })
  expect(support.provisional).toBe(false)
})

test('is never above the cost', () => {
  const support = calculateSupport(thanhHoa, { ...cluster, eligibleCostVnd: 6_000_000_000 })
  expect(support).toMatchObject({ amountVnd: 6_000_000_000, binding: { code: 'basis' } })
})

test('asks for the area and its size, and for one cluster at a time', () => {
  const { areaHectares: _, ...unmeasured } = cluster
  expect(calculateSupport(thanhHoa, unmeasured)).toMatchObject({
    amountVnd: null,
    missingFacts: ['areaHectares'],
    issues: [],
  })
  const { clusterAreaBand: __, ...nowhere } = cluster
  expect(calculateSupport(thanhHoa, nowhere)).toMatchObject({
    amountVnd: null,
    missingFacts: ['clusterAreaBand'],
  })
  expect(calculateSupport(thanhHoa, { ...cluster, clusterAreaBand: 'plane' })).toMatchObject({
    amountVnd: null,
    missingFacts: [],
    issues: [{ code: 'area-band-not-known', nearest: ['plain'] }],
  })
  expect(calculateSupport(thanhHoa, { ...cluster, quantity: 2 })).toMatchObject({
    amountVnd: null,
    issues: [{ code: 'per-hectare-one-cluster' }],
  })
})

test('is exact for every area, rate and ceiling', () => {
  const decimals = fc.tuple(fc.nat(999_999), fc.nat(999_999))
  fc.assert(
    fc.property(decimals, fc.nat(MAX_VND), fc.nat(MAX_VND), ([whole, part], rate, cap) => {
      const areaHectares = `${whole}.${String(part).padStart(6, '0')}`
      const exact = (BigInt(rate) * (BigInt(whole) * 1_000_000n + BigInt(part))) / 1_000_000n
      const expected = exact < BigInt(cap) ? exact : BigInt(cap)
      const application = { ...cluster, areaHectares }
      const { ceilingVnd } = supportAmounts(policyWith(rate, cap), application)
      expect(BigInt(ceilingVnd ?? -1)).toBe(expected)
      expect(calculateSupport(policyWith(rate, cap), application).ceilingVnd).toBe(ceilingVnd)
    }),
    { numRuns: 200 },
  )
})
