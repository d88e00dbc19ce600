import { expect, test } from 'vitest'
import { decide } from 'khuyencong'
const example = {
  id: 'x',
  fund: 'national',
  asOf: '2026-03-01',
  activity: 'advanced-machinery',
  approvedOn: '2025-11-30',
  planYear: 2026,
  place: { provinceCode: '42', unitType: 'commune', areaClass: 'normal', recognisedCraftVillage: false },
  beneficiary: {
    legalForm: 'enterprise',
    sizeSector: 'industry-construction',
    employees: 45,
    annualRevenueVnd: 10_000_000_000,
    totalCapitalVnd: 5_000_000_000,
    appliesCleanerProduction: false,
  },
  industry: 'agro-forestry-fishery-processing',
  eligibleCostVnd: 690000000,
  requestedVnd: 300000000,
  counterpartCommittedVnd: 390000000,
  otherSources: [],
  equipmentNew: true,
  improvesOnCurrentEquipment: true,
  invoices: [{ number: '1', date: '2026-02-01', amountVnd: 1 }],
}
test('x', () => {
  const d = decide(example)
  console.log(JSON.stringify(d, null, 1))
  expect(d.parsed).toBe(true)
})
