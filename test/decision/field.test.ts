import { decide } from 'khuyencong'
import { describe, expect, test } from 'vitest'

const household = {
  fund: 'national',
  activity: 'advanced-machinery',
  beneficiary: { legalForm: 'household-business', appliesCleanerProduction: false },
  industry: 'handicraft',
  otherSources: [],
  invoices: [],
  equipmentNew: true,
  improvesOnCurrentEquipment: true,
} as const

/** What happened in the field, with the article that decides it. Ids and details are invented. */
const cases: readonly (readonly [why: string, input: object, expected: object])[] = [
  [
    '26/2014/TTLT 6.2.c: half of 570 million, at most 200, approved before the circular of 2018',
    {
      asOf: '2018-08-15',
      approvedOn: '2017-12-22',
      planYear: 2018,
      place: { unitType: 'commune', districtType: 'rural-district' },
      eligibleCostVnd: 570e6,
      requestedVnd: 285e6,
      counterpartCommittedVnd: 370e6,
    },
    { verdict: 'eligible', support: { ceilingVnd: 200e6, amountVnd: 200e6 } },
  ],
  [
    '45/2012 1.2.a: a ward of a town, the town being named whole; half rounded down',
    {
      asOf: '2021-11-01',
      approvedOn: '2021-03-01',
      planYear: 2021,
      place: { unitType: 'ward', districtType: 'town' },
      eligibleCostVnd: 204_500_001,
      requestedVnd: 102_250_000,
      counterpartCommittedVnd: 102_250_001,
    },
    { verdict: 'eligible', support: { amountVnd: 102_250_000 } },
  ],
  [
    '45/2012 1.2.a: a ward of a class-2 city',
    {
      asOf: '2025-05-10',
      approvedOn: '2025-04-01',
      planYear: 2025,
      place: { unitType: 'ward', districtType: 'provincial-city', cityClass: '2' },
      eligibleCostVnd: 400e6,
      requestedVnd: 140e6,
      counterpartCommittedVnd: 260e6,
    },
    { verdict: 'eligible', support: { amountVnd: 140e6 } },
  ],
  [
    '28/2018 8.4: share and cap are of each establishment of a group',
    {
      asOf: '2019-06-01',
      approvedOn: '2019-02-01',
      planYear: 2019,
      place: { unitType: 'commune', districtType: 'rural-district' },
      units: [2000e6, 300e6, 300e6, 200e6].map((eligibleCostVnd) => ({ eligibleCostVnd })),
      counterpartCommittedVnd: 2100e6,
    },
    { verdict: 'eligible', support: { amountVnd: 700e6 } },
  ],
  [
    '235/2025 1.1.a: approved while the province was none of the cities',
    {
      asOf: '2026-10-05',
      approvedOn: '2025-12-15',
      planYear: 2026,
      place: { provinceCode: '24', unitType: 'ward', recognisedCraftVillage: false },
      eligibleCostVnd: 400e6,
      requestedVnd: 200e6,
      counterpartCommittedVnd: 200e6,
    },
    { verdict: 'eligible', support: { amountVnd: 200e6 }, otherLaw: { verdict: 'ineligible' } },
  ],
  [
    '36/2013 12.4 states no window: an invoice after the plan year is a doubt about that cost',
    {
      asOf: '2027-01-20',
      approvedOn: '2025-12-15',
      planYear: 2026,
      place: { provinceCode: '42', unitType: 'commune' },
      eligibleCostVnd: 600e6,
      requestedVnd: 300e6,
      counterpartCommittedVnd: 300e6,
      invoices: [
        { number: '1', date: '2026-12-20', amountVnd: 500e6 },
        { number: '2', date: '2027-01-05', amountVnd: 100e6 },
      ],
    },
    { verdict: 'eligible', support: { amountVnd: 300e6, amountWithoutDoubtVnd: 250e6 } },
  ],
  [
    '45/2012 1.2.a: between July and October 2025 a ward is asked for the class of its city',
    {
      asOf: '2025-08-01',
      approvedOn: '2025-07-15',
      planYear: 2025,
      place: { provinceCode: '46', unitType: 'ward', recognisedCraftVillage: true },
      eligibleCostVnd: 100e6,
      requestedVnd: 30e6,
      counterpartCommittedVnd: 70e6,
    },
    { verdict: 'undetermined' },
  ],
  [
    '26/2014/TTLT 7.4: whether other State money pays for the same item is asked, not guessed',
    {
      asOf: '2026-10-05',
      approvedOn: '2025-12-15',
      planYear: 2026,
      place: { provinceCode: '42', unitType: 'commune' },
      eligibleCostVnd: 400e6,
      requestedVnd: 200e6,
      counterpartCommittedVnd: 150e6,
      otherSources: [{ source: 'ngân sách tỉnh', amountVnd: 50e6, state: true }],
    },
    { verdict: 'undetermined' },
  ],
  [
    'the level of a province whose act was not seen is not known: the national one does not stand in',
    {
      fund: 'local',
      asOf: '2021-11-01',
      approvedOn: '2021-03-01',
      planYear: 2021,
      place: { unitType: 'ward', districtType: 'town', formerProvince: 'ba-ria-vung-tau' },
      eligibleCostVnd: 204_500_000,
      requestedVnd: 61_350_000,
      counterpartCommittedVnd: 143_150_000,
    },
    { verdict: 'undetermined', support: { amountVnd: null } },
  ],
  [
    '28/2018 8.4 on lines, 46/2012 4.4.b on machines alone: a used line is a doubt, not a refusal',
    {
      activity: 'production-line',
      asOf: '2026-03-01',
      approvedOn: '2026-01-15',
      planYear: 2026,
      place: { provinceCode: '42', unitType: 'commune' },
      eligibleCostVnd: 900e6,
      requestedVnd: 450e6,
      counterpartCommittedVnd: 450e6,
      equipmentNew: false,
    },
    { verdict: 'eligible', doubtful: [{ code: 'production-line.new' }] },
  ],
  [
    '46/2012 4.1.b limits each establishment: an organisation that takes several to three fairs is not refused',
    {
      activity: 'foreign-fair',
      asOf: '2026-03-01',
      approvedOn: '2026-01-15',
      planYear: 2026,
      quantity: 3,
      beneficiary: { serviceOrganisation: true, previousSupport: [] },
      eligibleCostVnd: 900e6,
      requestedVnd: 900e6,
      counterpartCommittedVnd: 0,
    },
    { verdict: 'eligible', support: { amountVnd: 900e6 } },
  ],
]

describe('cases from the field', () => {
  test.each(cases)('%s', (_why, input, expected) => {
    expect(decide({ id: 'case', ...household, ...input }).decision).toMatchObject(expected)
  })
})
