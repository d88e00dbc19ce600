import type { ActivityCode, IsoDate, Outcome } from '@khuyencong/domain'
import type { Changes } from '../application.js'

/**
 * How one criterion must turn out for one application.
 *
 * The application is one to which everything is met (`test/application.ts`), on the day `on`, changed by
 * `given`. `not-asked` says that the criterion does not apply to it.
 */
export interface CriterionCase {
  readonly on: IsoDate
  /** `advanced-machinery` when absent. */
  readonly activity?: ActivityCode
  readonly given?: Changes
  readonly planYear?: number
  readonly outcome: Outcome | 'not-asked'
}

/** The cases of one criterion under one article. */
export interface CriterionCases {
  readonly criterion: string
  /** điểm, khoản, Điều and act. */
  readonly at: string
  readonly cases: readonly CriterionCase[]
}

const billion = 1_000_000_000

const production = (unitType: string, more: Changes = {}): Changes => ({
  'place.unitType': unitType,
  'place.districtType': undefined,
  'place.cityClass': undefined,
  ...more,
})

/** A place where districts are known. */
const oldPlace = (unitType: string, districtType: string, cityClass?: string, converted?: string) =>
  production(unitType, {
    'place.districtType': districtType,
    'place.cityClass': cityClass,
    'place.wardConvertedFromCommuneOn': converted,
  })

/** A place by its kind and province. */
const newPlace = (unitType: string | undefined, provinceCode: string | undefined, craftVillage = false) => ({
  ...production(''),
  'place.unitType': unitType,
  'place.provinceCode': provinceCode,
  'place.recognisedCraftVillage': craftVillage,
})

const size = (
  sector: string | undefined,
  employees?: number,
  revenue?: number,
  capital?: number,
): Changes => ({
  'beneficiary.sizeSector': sector,
  'beneficiary.employees': employees,
  'beneficiary.annualRevenueVnd': revenue,
  'beneficiary.totalCapitalVnd': capital,
})

const large: Changes = size('industry-construction', 500, 900 * billion, 900 * billion)
const cleaner: Changes = { 'beneficiary.appliesCleanerProduction': true }
const legalForm = (form: string | undefined): Changes => ({ 'beneficiary.legalForm': form })
const organisation = (is: boolean | undefined): Changes => ({ 'beneficiary.serviceOrganisation': is })

/** The thresholds that 39/2018/NĐ-CP and 80/2021/NĐ-CP share, over and at them by one person and one đồng. */
const sizeByRevenueOrCapital = (on: IsoDate): readonly CriterionCase[] => [
  ...['agriculture', 'industry-construction'].flatMap((sector): CriterionCase[] => [
    { on, given: size(sector, 200, 200 * billion, 100 * billion), outcome: 'met' },
    { on, given: size(sector, 201, 200 * billion, 100 * billion), outcome: 'unmet' },
    { on, given: size(sector, 200, 200 * billion, 100 * billion + 1), outcome: 'met' },
    { on, given: size(sector, 200, 200 * billion + 1, 100 * billion), outcome: 'met' },
    { on, given: size(sector, 200, 200 * billion + 1, 100 * billion + 1), outcome: 'unmet' },
    { on, given: size(sector, undefined, 1, 1), outcome: 'unknown' },
    { on, given: size(sector, 200), outcome: 'unknown' },
    { on, given: size(sector, 200, 200 * billion + 1), outcome: 'unknown' },
    { on, given: size(sector, 200, undefined, 100 * billion + 1), outcome: 'unknown' },
    { on, given: size(sector, 200, undefined, 100 * billion), outcome: 'met' },
    { on, given: size(sector, 201), outcome: 'unmet' },
  ]),
  { on, given: size('trade-services', 100, 300 * billion, 100 * billion), outcome: 'met' },
  { on, given: size('trade-services', 101, 300 * billion, 100 * billion), outcome: 'unmet' },
  { on, given: size('trade-services', 100, 300 * billion, 100 * billion + 1), outcome: 'met' },
  { on, given: size('trade-services', 100, 300 * billion + 1, 100 * billion), outcome: 'met' },
  { on, given: size('trade-services', 100, 300 * billion + 1, 100 * billion + 1), outcome: 'unmet' },
  { on, given: size(undefined, 150, billion, billion), outcome: 'unknown' },
  { on, given: size(undefined, 201, billion, billion), outcome: 'unmet' },
  { on, given: { ...large, ...cleaner }, outcome: 'met' },
  { on, given: { ...large, 'beneficiary.appliesCleanerProduction': undefined }, outcome: 'unknown' },
  { on, given: { ...large, ...legalForm('household-business') }, outcome: 'not-asked' },
  { on, given: { ...large, ...legalForm('cooperative') }, outcome: 'not-asked' },
]

/** 56/2009/NĐ-CP: capital takes precedence over people, so capital alone decides. */
const sizeByCapital = (on: IsoDate): readonly CriterionCase[] => [
  ...['agriculture', 'industry-construction'].flatMap((sector): CriterionCase[] => [
    { on, given: size(sector, 300, 900 * billion, 100 * billion), outcome: 'met' },
    { on, given: size(sector, 301, 900 * billion, 100 * billion), outcome: 'met' },
    { on, given: size(sector, 300, 1, 100 * billion + 1), outcome: 'unmet' },
    { on, given: size(sector, 10), outcome: 'unknown' },
  ]),
  { on, given: size('trade-services', 100, 900 * billion, 50 * billion), outcome: 'met' },
  { on, given: size('trade-services', 101, 900 * billion, 50 * billion), outcome: 'met' },
  { on, given: size('trade-services', 1, 1, 50 * billion + 1), outcome: 'unmet' },
  { on, given: size(undefined, 10, 1, 100 * billion + 1), outcome: 'unmet' },
  { on, given: size(undefined, 10, 1, 50 * billion + 1), outcome: 'unknown' },
]

const legalForms: CriterionCases[] = [
  {
    criterion: 'beneficiary.legal-form',
    at: 'điểm a khoản 2 Điều 1 Nghị định số 45/2012/NĐ-CP',
    cases: [
      ...['enterprise', 'cooperative', 'cooperative-group', 'household-business'].map(
        (form): CriterionCase => ({ on: '2020-06-01', given: legalForm(form), outcome: 'met' }),
      ),
      { on: '2014-04-08', given: legalForm('cooperative-union'), outcome: 'unmet' },
      { on: '2025-10-14', given: legalForm('cooperative-union'), outcome: 'unmet' },
      { on: '2025-10-14', given: { ...legalForm('cooperative-union'), ...cleaner }, outcome: 'met' },
      { on: '2020-06-01', given: legalForm(undefined), outcome: 'unknown' },
      // Approved the day before the decree of 2025 took effect: its saving clause keeps the rules before it.
      {
        on: '2026-03-01',
        given: { ...legalForm('cooperative-union'), approvedOn: '2025-10-14' },
        outcome: 'unmet',
      },
    ],
  },
  {
    criterion: 'beneficiary.legal-form',
    at: 'điểm a khoản 1 Điều 1 Nghị định số 235/2025/NĐ-CP',
    cases: [
      ...['enterprise', 'cooperative', 'cooperative-union', 'cooperative-group', 'household-business'].map(
        (form): CriterionCase => ({ on: '2025-10-15', given: legalForm(form), outcome: 'met' }),
      ),
      { on: '2025-10-16', given: legalForm('cooperative-union'), outcome: 'met' },
      {
        on: '2026-03-01',
        given: { ...legalForm('cooperative-union'), approvedOn: '2025-10-15' },
        outcome: 'met',
      },
      {
        on: '2026-03-01',
        given: { ...legalForm('cooperative-union'), approvedOn: '2025-10-16' },
        outcome: 'met',
      },
      { on: '2025-10-15', given: legalForm(undefined), outcome: 'unknown' },
    ],
  },
]

const sizes: CriterionCases[] = [
  {
    criterion: 'beneficiary.size',
    at: 'điểm a khoản 1 Điều 3 Thông tư số 46/2012/TT-BCT',
    cases: [
      ...sizeByCapital('2014-04-08'),
      ...sizeByCapital('2018-03-10'),
      ...sizeByRevenueOrCapital('2018-03-11'),
      ...sizeByRevenueOrCapital('2018-03-12'),
      ...sizeByRevenueOrCapital('2021-10-14'),
      ...sizeByRevenueOrCapital('2021-10-15'),
      ...sizeByRevenueOrCapital('2021-10-16'),
      // 80/2021/NĐ-CP khoản 2 Điều 9: without revenue, capital decides.
      { on: '2021-10-15', given: size('industry-construction', 20, 0, 100 * billion), outcome: 'met' },
      { on: '2021-10-15', given: size('industry-construction', 20, 0, 100 * billion + 1), outcome: 'unmet' },
      { on: '2021-10-15', given: size('industry-construction', 20, 0), outcome: 'unknown' },
      { on: '2021-10-15', given: size('industry-construction', 20, 1, 500 * billion), outcome: 'met' },
      { on: '2021-10-15', given: size('trade-services', 20, 0, 100 * billion + 1), outcome: 'unmet' },
      { on: '2021-10-15', given: size('agriculture', 20, 0, 100 * billion + 1), outcome: 'unmet' },
    ],
  },
  {
    criterion: 'beneficiary.size',
    at: 'điểm a khoản 1 Điều 1 Nghị định số 235/2025/NĐ-CP',
    cases: [...sizeByRevenueOrCapital('2025-10-15'), ...sizeByRevenueOrCapital('2026-03-01')],
  },
]

/** Whether wards of a province may be supported on a day, as 202/2025/QH15 and the resolutions of 2026 leave it. */
const wardsOnTheFirstDay: Readonly<Record<string, Outcome>> = {
  '01': 'unmet', // Hà Nội
  '04': 'met',
  '08': 'met',
  '11': 'met',
  '12': 'met',
  '14': 'met',
  '15': 'met',
  '19': 'met',
  '20': 'met',
  '22': 'met',
  '24': 'met',
  '25': 'met',
  '31': 'unmet', // Hải Phòng
  '33': 'met',
  '37': 'met',
  '38': 'met',
  '40': 'met',
  '42': 'met',
  '44': 'met',
  '46': 'unmet', // Huế
  '48': 'unmet', // Đà Nẵng
  '51': 'met',
  '52': 'met',
  '56': 'met',
  '66': 'met',
  '68': 'met',
  '75': 'met',
  '79': 'unmet', // Hồ Chí Minh
  '80': 'met',
  '82': 'met',
  '86': 'met',
  '91': 'met',
  '92': 'unmet', // Cần Thơ
  '96': 'met',
}

const ward = (on: IsoDate, provinceCode: string, outcome: Outcome): CriterionCase => ({
  on,
  // The lists of the approval day count.
  given: { ...newPlace('ward', provinceCode), approvedOn: on },
  outcome,
})

const places: CriterionCases[] = [
  {
    criterion: 'place.eligible-area',
    at: 'điểm a khoản 2 Điều 1 Nghị định số 45/2012/NĐ-CP',
    cases: [
      { on: '2020-06-01', given: oldPlace('commune', 'rural-district'), outcome: 'met' },
      { on: '2020-06-01', given: oldPlace('commune', 'provincial-city', '1'), outcome: 'met' },
      { on: '2020-06-01', given: oldPlace('township', 'rural-district'), outcome: 'met' },
      { on: '2020-06-01', given: oldPlace('district-town', 'town'), outcome: 'met' },
      { on: '2020-06-01', given: oldPlace('ward', 'town'), outcome: 'met' },
      { on: '2020-06-01', given: oldPlace('ward', 'provincial-city', '3'), outcome: 'met' },
      { on: '2020-06-01', given: oldPlace('ward', 'provincial-city', '2'), outcome: 'met' },
      { on: '2020-06-01', given: oldPlace('ward', 'provincial-city', '1', '2000-01-01'), outcome: 'unmet' },
      { on: '2020-06-01', given: oldPlace('ward', 'urban-district', 'special'), outcome: 'unmet' },
      { on: '2020-06-01', given: oldPlace('ward', 'provincial-city'), outcome: 'unknown' },
      { on: '2020-06-01', given: { place: undefined }, outcome: 'unknown' },
      // Where production is counts, not where the office is registered (46/2012/TT-BCT điểm d khoản 1 Điều 3).
      {
        on: '2020-06-01',
        given: {
          ...oldPlace('commune', 'rural-district'),
          'beneficiary.registeredOffice': {
            unitType: 'ward',
            districtType: 'provincial-city',
            cityClass: '1',
          },
        },
        outcome: 'met',
      },
      {
        on: '2020-06-01',
        given: {
          ...oldPlace('ward', 'provincial-city', '1', '2000-01-01'),
          'beneficiary.registeredOffice': { unitType: 'commune', districtType: 'rural-district' },
        },
        outcome: 'unmet',
      },
      // Five years to 31 December of the year before the plan is made, which is the year before the plan year.
      { on: '2020-06-01', given: oldPlace('ward', 'provincial-city', '1', '2013-12-30'), outcome: 'unmet' },
      { on: '2020-06-01', given: oldPlace('ward', 'provincial-city', '1', '2013-12-31'), outcome: 'met' },
      { on: '2020-06-01', given: oldPlace('ward', 'provincial-city', '1', '2014-01-01'), outcome: 'met' },
      { on: '2020-06-01', given: oldPlace('ward', 'provincial-city', '1'), outcome: 'unknown' },
      {
        on: '2020-06-01',
        given: { ...oldPlace('ward', 'provincial-city', '1', '2014-01-01'), planYear: undefined },
        outcome: 'unknown',
      },
      // Cleaner production has no limit of place (46/2012/TT-BCT khoản 2 Điều 3).
      {
        on: '2020-06-01',
        given: { ...oldPlace('ward', 'urban-district', 'special'), ...cleaner },
        outcome: 'met',
      },
      {
        on: '2020-06-01',
        given: {
          ...oldPlace('ward', 'urban-district', 'special'),
          'beneficiary.appliesCleanerProduction': undefined,
        },
        outcome: 'unknown',
      },
      { on: '2025-06-30', given: oldPlace('ward', 'provincial-city', '1', '2000-01-01'), outcome: 'unmet' },
      { on: '2025-07-01', given: oldPlace('ward', 'provincial-city', '1', '2000-01-01'), outcome: 'unmet' },
      { on: '2025-10-14', given: oldPlace('ward', 'provincial-city', '1', '2000-01-01'), outcome: 'unmet' },
      // A project approved before the decree of 2025 keeps its place, here in a town of Hà Nội.
      {
        on: '2026-03-01',
        given: { ...oldPlace('ward', 'town'), 'place.provinceCode': '01', approvedOn: '2025-10-14' },
        outcome: 'met',
      },
    ],
  },
  {
    criterion: 'place.eligible-area',
    at: 'điểm a khoản 1 Điều 1 Nghị định số 235/2025/NĐ-CP',
    cases: [
      ...Object.entries(wardsOnTheFirstDay).map(([code, outcome]) => ward('2025-10-15', code, outcome)),
      { on: '2025-10-15', given: oldPlace('ward', 'provincial-city', '1', '2000-01-01'), outcome: 'met' },
      { on: '2025-10-16', given: oldPlace('ward', 'provincial-city', '1', '2000-01-01'), outcome: 'met' },
      ward('2026-04-29', '75', 'met'), // Đồng Nai, a city from 2026-04-30
      ward('2026-04-30', '75', 'unmet'),
      ward('2026-05-01', '75', 'unmet'),
      ward('2026-08-31', '22', 'met'), // Quảng Ninh, a city from 2026-09-01
      ward('2026-09-01', '22', 'unmet'),
      ward('2026-09-02', '22', 'unmet'),
      ward('2026-09-19', '24', 'met'), // Bắc Ninh, a city from 2026-09-20
      ward('2026-09-20', '24', 'unmet'),
      ward('2026-09-21', '24', 'unmet'),
      { on: '2025-10-15', given: newPlace('commune', '42'), outcome: 'met' },
      { on: '2025-10-15', given: newPlace('commune', '01'), outcome: 'met' },
      { on: '2025-10-15', given: newPlace('special-zone', '22'), outcome: 'met' },
      { on: '2025-10-15', given: newPlace('special-zone', '31'), outcome: 'met' },
      { on: '2025-10-15', given: newPlace('ward', '01', true), outcome: 'met' },
      { on: '2026-05-01', given: newPlace('ward', '75', true), outcome: 'met' },
      { on: '2025-10-15', given: newPlace('township', '42'), outcome: 'unmet' },
      { on: '2025-10-15', given: newPlace('district-town', '42'), outcome: 'unmet' },
      { on: '2025-10-15', given: { ...newPlace('ward', '01'), ...cleaner }, outcome: 'met' },
      { on: '2025-10-15', given: newPlace('ward', undefined), outcome: 'unknown' },
      { on: '2025-10-15', given: newPlace(undefined, '01'), outcome: 'unknown' },
      {
        on: '2025-10-15',
        given: { ...newPlace('ward', '01'), 'place.recognisedCraftVillage': undefined },
        outcome: 'unknown',
      },
      {
        on: '2026-03-01',
        given: { ...newPlace('ward', '01'), approvedOn: '2025-10-15' },
        outcome: 'unmet',
      },
    ],
  },
]

const listedSince2012 = [
  'agro-forestry-fishery-processing',
  'consumer-export-goods',
  'chemicals-for-agriculture',
  'construction-materials',
  'mechanical-electrical-electronic',
  'supporting-industry',
  'handicraft',
  'mining',
  'cleaner-production',
  'pollution-treatment',
]

const addedIn2025 = [
  'high-technology',
  'clean-industry',
  'energy-saving',
  'environmental-industry',
  'environmentally-friendly-energy',
  'textile-footwear',
]

const industry = (code: string | undefined, more: Changes = {}): Changes => ({ industry: code, ...more })
const area = (areaClass: string | undefined): Changes => ({ 'place.areaClass': areaClass })

const industries: CriterionCases[] = [
  {
    criterion: 'industry.listed',
    at: 'khoản 1 Điều 5 Nghị định số 45/2012/NĐ-CP',
    cases: (['2014-04-08', '2025-10-14', '2025-10-15'] as const).flatMap((on): CriterionCase[] => [
      ...listedSince2012.map((code): CriterionCase => ({ on, given: industry(code), outcome: 'met' })),
      ...addedIn2025.map((code): CriterionCase => ({
        on,
        given: industry(code),
        outcome: on < '2025-10-15' ? 'unmet' : 'not-asked',
      })),
      { on, given: industry('other'), outcome: 'unmet' },
      { on, given: industry(undefined), outcome: 'unknown' },
    ]),
  },
  {
    criterion: 'industry.listed-2025',
    at: 'Nghị định số 235/2025/NĐ-CP',
    cases: [
      ...addedIn2025.map((code): CriterionCase => ({
        on: '2025-10-15',
        given: industry(code),
        outcome: 'met',
      })),
      { on: '2025-10-15', given: industry('handicraft'), outcome: 'not-asked' },
    ],
  },
  {
    criterion: 'industry.mining-area',
    at: 'điểm e khoản 1 Điều 5 Nghị định số 45/2012/NĐ-CP',
    cases: (['2014-04-08', '2026-03-01'] as const).flatMap((on): CriterionCase[] => [
      { on, given: industry('mining', area('normal')), outcome: 'unmet' },
      { on, given: industry('mining', area('difficult')), outcome: 'met' },
      { on, given: industry('mining', area('specially-difficult')), outcome: 'met' },
      { on, given: industry('mining', area(undefined)), outcome: 'unknown' },
      { on, given: industry('handicraft', area('normal')), outcome: 'not-asked' },
    ]),
  },
  {
    criterion: 'industry.brick-kiln',
    at: 'khoản 1 Điều 5 Thông tư số 46/2012/TT-BCT',
    cases: (['2014-04-08', '2026-03-01'] as const).flatMap((on): CriterionCase[] => [
      { on, given: industry('construction-materials', { brickKiln: 'none' }), outcome: 'met' },
      { on, given: industry('construction-materials', { brickKiln: 'other' }), outcome: 'met' },
      { on, given: industry('construction-materials', { brickKiln: 'improved-manual' }), outcome: 'unmet' },
      { on, given: industry('construction-materials', { brickKiln: 'ring' }), outcome: 'unmet' },
      { on, given: industry('construction-materials', { brickKiln: undefined }), outcome: 'unknown' },
      { on, given: industry('handicraft', { brickKiln: undefined }), outcome: 'not-asked' },
    ]),
  },
]

/** A condition on one yes-or-no fact. */
const yesOrNo = (
  criterion: string,
  at: string,
  activities: readonly ActivityCode[],
  fact: string,
): CriterionCases => ({
  criterion,
  at,
  cases: activities.flatMap((activity) =>
    (['2014-04-08', '2018-05-11', '2025-07-01', '2026-03-01'] as const).flatMap((on): CriterionCase[] => [
      { on, activity, given: { [fact]: true }, outcome: 'met' },
      { on, activity, given: { [fact]: false }, outcome: 'unmet' },
      { on, activity, given: { [fact]: undefined }, outcome: 'unknown' },
    ]),
  ),
})

const conditionsOfActivities: CriterionCases[] = [
  yesOrNo(
    'machinery.new',
    'điểm b khoản 4 Điều 4 Thông tư số 46/2012/TT-BCT',
    ['advanced-machinery'],
    'equipmentNew',
  ),
  yesOrNo(
    'machinery.better',
    'điểm b khoản 4 Điều 4 Thông tư số 46/2012/TT-BCT',
    ['advanced-machinery'],
    'improvesOnCurrentEquipment',
  ),
  yesOrNo(
    'production-line.new',
    'điểm b khoản 4 Điều 4 Thông tư số 46/2012/TT-BCT',
    ['production-line'],
    'equipmentNew',
  ),
  yesOrNo(
    'production-line.better',
    'điểm b khoản 4 Điều 4 Thông tư số 46/2012/TT-BCT',
    ['production-line'],
    'improvesOnCurrentEquipment',
  ),
  yesOrNo(
    'transfer.encouraged-technology',
    'điểm a khoản 3 Điều 4 Thông tư số 46/2012/TT-BCT',
    ['technology-transfer'],
    'technologyEncouraged',
  ),
  yesOrNo(
    'demonstration.first-in-district',
    'điểm a khoản 2 Điều 4 Thông tư số 46/2012/TT-BCT',
    ['demonstration-model'],
    'firstInDistrict',
  ),
  yesOrNo(
    'demonstration.better',
    'điểm a khoản 2 Điều 4 Thông tư số 46/2012/TT-BCT',
    ['demonstration-model'],
    'improvesOnCurrentEquipment',
  ),
  yesOrNo(
    'demonstration.encouraged-technology',
    'điểm a khoản 2 Điều 4 Thông tư số 46/2012/TT-BCT',
    ['demonstration-model'],
    'technologyEncouraged',
  ),
  {
    criterion: 'machinery.new',
    at: 'điểm b khoản 4 Điều 4 Thông tư số 46/2012/TT-BCT',
    cases: [
      { on: '2026-03-01', activity: 'consulting', given: { equipmentNew: false }, outcome: 'not-asked' },
    ],
  },
]

const fair = (decidedOn: IsoDate, activity: ActivityCode = 'foreign-fair') => ({
  activity,
  amountVnd: 1_000_000,
  decidedOn,
})

const fairsAbroad = (
  outcome: Outcome,
  previousSupport: readonly unknown[] | undefined,
  quantity = 1,
  more: Changes = {},
): CriterionCase => ({
  on: '2026-11-30',
  activity: 'foreign-fair',
  given: { 'beneficiary.previousSupport': previousSupport, quantity, ...more },
  outcome,
})

const startupArea = (on: IsoDate): CriterionCase[] => [
  { on, activity: 'enterprise-startup', given: area('difficult'), outcome: 'met' },
  { on, activity: 'enterprise-startup', given: area('specially-difficult'), outcome: 'met' },
  { on, activity: 'enterprise-startup', given: area('normal'), outcome: 'unmet' },
  { on, activity: 'enterprise-startup', given: area(undefined), outcome: 'unknown' },
  { on, activity: 'advanced-machinery', given: area('normal'), outcome: 'not-asked' },
]

const investmentCompleted = (on: IsoDate, next: IsoDate): CriterionCase[] => [
  { on, activity: 'relocation-interest', given: { investmentCompletedOn: on }, outcome: 'met' },
  { on, activity: 'relocation-interest', given: { investmentCompletedOn: next }, outcome: 'unmet' },
  { on, activity: 'relocation-interest', given: { investmentCompletedOn: undefined }, outcome: 'unknown' },
]

const furtherConditions: CriterionCases[] = [
  {
    criterion: 'foreign-fair.twice-a-year',
    at: 'điểm b khoản 1 Điều 4 Thông tư số 46/2012/TT-BCT',
    cases: [
      fairsAbroad('met', []),
      fairsAbroad('met', [fair('2026-01-01')]),
      fairsAbroad('unmet', [fair('2026-01-01'), fair('2026-06-01')]),
      fairsAbroad('met', [fair('2025-12-31'), fair('2026-01-01')]),
      fairsAbroad('unmet', [fair('2026-01-01'), fair('2026-12-31')]),
      fairsAbroad('met', [fair('2026-01-01'), fair('2027-01-01')]),
      fairsAbroad('met', [fair('2026-02-01', 'consulting'), fair('2026-03-01', 'foreign-study-tour')]),
      fairsAbroad('met', [], 2),
      fairsAbroad('unmet', [], 3),
      fairsAbroad('unmet', [fair('2026-01-01')], 2),
      fairsAbroad('unmet', undefined, 3),
      fairsAbroad('unknown', undefined),
      fairsAbroad('unknown', [fair('2026-01-01'), fair('2026-06-01')], 1, { planYear: undefined }),
      fairsAbroad('met', [fair('2026-06-01')], 1, { planYear: undefined, invoices: [] }),
    ],
  },
  {
    criterion: 'startup.difficult-area',
    at: 'điểm a khoản 2 Điều 6 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT',
    cases: [...startupArea('2014-04-08'), ...startupArea('2014-04-09'), ...startupArea('2018-05-10')],
  },
  {
    criterion: 'startup.difficult-area',
    at: 'khoản 1 Điều 8 Thông tư số 28/2018/TT-BTC',
    cases: [...startupArea('2018-05-11'), ...startupArea('2018-05-12'), ...startupArea('2026-03-01')],
  },
  {
    criterion: 'relocation.investment-completed',
    at: 'điểm n khoản 2 Điều 6 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT',
    cases: investmentCompleted('2018-05-10', '2018-05-11'),
  },
  {
    criterion: 'relocation.investment-completed',
    at: 'khoản 14 Điều 8 Thông tư số 28/2018/TT-BTC',
    cases: [
      ...investmentCompleted('2018-05-11', '2018-05-12'),
      ...investmentCompleted('2026-02-28', '2026-03-01'),
    ],
  },
]

const approval = (on: IsoDate, next: IsoDate): CriterionCase[] => [
  { on, given: { approvedOn: on }, outcome: 'met' },
  { on, given: { approvedOn: next }, outcome: 'unmet' },
  { on, given: { approvedOn: undefined }, outcome: 'unknown' },
]

const financing = (
  on: IsoDate,
  outcome: CriterionCase['outcome'],
  [cost, requested, counterpart]: readonly (number | undefined)[],
  otherSources: readonly unknown[] | undefined = [],
  activity: ActivityCode = 'consulting',
): CriterionCase => ({
  on,
  activity,
  given: {
    eligibleCostVnd: cost,
    requestedVnd: requested,
    counterpartCommittedVnd: counterpart,
    otherSources,
  },
  outcome,
})

const counterpart = (on: IsoDate): CriterionCase[] => [
  financing(on, 'met', [70_000_000, 35_000_000, 35_000_000]),
  financing(on, 'unmet', [70_000_000, 35_000_000, 34_999_999]),
  financing(on, 'met', [70_000_000, 35_000_000, 35_000_001]),
  financing(on, 'met', [70_000_000, 35_000_000, 34_999_999], [{ source: 'bank', amountVnd: 1 }]),
  financing(on, 'unmet', [70_000_000, 35_000_000, 34_999_998], [{ source: 'bank', amountVnd: 1 }]),
  financing(on, 'unknown', [undefined, 35_000_000, 35_000_000]),
  // Nothing requested: the ceiling of 50 %, at most 35 million, is what may be granted.
  financing(on, 'met', [70_000_000, undefined, 35_000_000]),
  financing(on, 'unmet', [70_000_000, undefined, 34_999_999]),
  // More requested than may be granted: what is deducted is the money granted.
  financing(on, 'unmet', [70_000_000, 36_000_000, 34_999_999]),
  financing(on, 'unknown', [70_000_000, 35_000_000, undefined]),
  financing(on, 'not-asked', [10_000_000, 5_000_000, 0], [], 'product-award-national'),
]

const noOtherMoney = (on: IsoDate): CriterionCase[] =>
  (
    [
      ['met', []],
      ['unmet', [{ source: 'a', amountVnd: 1, state: true, sameItem: true }]],
      ['met', [{ source: 'a', amountVnd: 1, state: true, sameItem: false }]],
      ['met', [{ source: 'a', amountVnd: 1, state: false, sameItem: true }]],
      ['met', [{ source: 'a', amountVnd: 1, sameItem: false }]],
      ['unknown', [{ source: 'a', amountVnd: 1, state: true }]],
      ['unknown', [{ source: 'a', amountVnd: 1, sameItem: true }]],
      [
        'unmet',
        [
          { source: 'a', amountVnd: 1 },
          { source: 'b', amountVnd: 0, state: true, sameItem: true },
        ],
      ],
      ['unknown', undefined],
    ] as const
  ).map(([outcome, otherSources]): CriterionCase => ({ on, given: { otherSources }, outcome }))

const generalConditions: CriterionCases[] = [
  {
    criterion: 'general.content',
    at: 'khoản 1 Điều 7 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT',
    cases: [{ on: '2018-05-10', outcome: 'met' }],
  },
  {
    criterion: 'general.content',
    at: 'Điều 4 Nghị định số 45/2012/NĐ-CP',
    cases: [{ on: '2018-05-11', outcome: 'met' }],
  },
  {
    criterion: 'general.approved',
    at: 'khoản 2 Điều 7 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT',
    cases: [...approval('2014-04-08', '2014-04-09'), ...approval('2018-05-10', '2018-05-11')],
  },
  {
    criterion: 'general.approved',
    at: 'khoản 2 Điều 2 Nghị định số 45/2012/NĐ-CP',
    cases: [...approval('2018-05-11', '2018-05-12'), ...approval('2026-03-01', '2026-03-02')],
  },
  {
    criterion: 'general.counterpart',
    at: 'khoản 3 Điều 7 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT',
    cases: [...counterpart('2014-04-08'), ...counterpart('2026-03-01')],
  },
  {
    criterion: 'general.no-other-state-money',
    at: 'khoản 4 Điều 7 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT',
    cases: [...noOtherMoney('2014-04-08'), ...noOtherMoney('2026-03-01')],
  },
]

const invoice = (date: IsoDate) => ({ number: '0000123', date })

const invoices = (outcome: CriterionCase['outcome'], ...dates: IsoDate[]): CriterionCase => ({
  on: '2027-01-20',
  planYear: 2026,
  given: { approvedOn: '2025-12-20', invoices: dates.map(invoice) },
  outcome,
})

const fiscalYear: CriterionCases[] = [
  {
    criterion: 'fiscal-year.plan-year',
    at: 'điểm a khoản 1 Điều 6 Thông tư số 36/2013/TT-BCT',
    cases: [
      { on: '2027-01-20', planYear: 2026, given: { approvedOn: '2026-12-31' }, outcome: 'met' },
      { on: '2027-01-20', planYear: 2026, given: { approvedOn: '2027-01-01' }, outcome: 'unmet' },
      { on: '2027-01-20', planYear: 2026, given: { approvedOn: '2025-12-20' }, outcome: 'met' },
      { on: '2026-03-01', given: { planYear: undefined }, outcome: 'unknown' },
    ],
  },
  {
    criterion: 'fiscal-year.documents-in-window',
    at: 'khoản 4 Điều 12 Thông tư số 36/2013/TT-BCT',
    cases: [
      invoices('met'),
      invoices('unmet', '2025-12-31'),
      invoices('met', '2026-01-01'),
      invoices('met', '2026-01-01', '2026-12-31'),
      invoices('unmet', '2026-01-01', '2027-01-01'),
      { on: '2026-03-01', given: { invoices: undefined }, outcome: 'unknown' },
      {
        on: '2026-03-01',
        given: { invoices: [invoice('2026-02-01')], planYear: undefined },
        outcome: 'unknown',
      },
    ],
  },
]

/** An establishment or an organisation, in the activities that both may carry out. */
const establishmentOr = (on: IsoDate, activity: ActivityCode): CriterionCase[] => [
  { on, activity, given: organisation(true), outcome: 'met' },
  { on, activity, given: { ...organisation(true), ...large }, outcome: 'met' },
  { on, activity, given: organisation(false), outcome: 'met' },
  { on, activity, given: organisation(undefined), outcome: 'met' },
  { on, activity, given: { ...organisation(false), ...large }, outcome: 'unmet' },
  { on, activity, given: { ...organisation(undefined), ...large }, outcome: 'unknown' },
  { on, activity, given: { ...organisation(false), ...industry('other') }, outcome: 'unmet' },
  { on, activity, given: { ...organisation(false), ...industry(undefined) }, outcome: 'unknown' },
  // Mining in other areas, and these kilns, are not supported industries either.
  {
    on,
    activity,
    given: { ...organisation(false), ...industry('mining', area('normal')) },
    outcome: 'unmet',
  },
  {
    on,
    activity,
    given: { ...organisation(false), ...industry('mining', area('difficult')) },
    outcome: 'met',
  },
  {
    on,
    activity,
    given: { ...organisation(false), ...industry('construction-materials', { brickKiln: 'ring' }) },
    outcome: 'unmet',
  },
  {
    on,
    activity,
    given: { ...organisation(false), ...industry('construction-materials', { brickKiln: 'none' }) },
    outcome: 'met',
  },
  {
    on,
    activity,
    given: { ...organisation(false), ...industry('textile-footwear') },
    outcome: on < '2025-10-15' ? 'unmet' : 'met',
  },
]

const investor = { ...organisation(false), ...large, 'beneficiary.clusterInfrastructureInvestor': true }
const clusterActivities = [
  'cluster-infrastructure',
  'cluster-detailed-planning',
  'cluster-pollution-treatment',
] as const
const sharedActivities = [
  'foreign-fair',
  'association-regional',
  'association-national',
  'linkage-cluster',
] as const

const beneficiaries: CriterionCases[] = [
  {
    criterion: 'beneficiary.organisation',
    at: 'điểm c khoản 2 Điều 1 Nghị định số 45/2012/NĐ-CP',
    cases: (['domestic-fair-organisation', 'product-vote-national', 'media', 'fund-administration'] as const)
      .flatMap((activity) => (['2014-04-08', '2026-03-01'] as const).map((on) => ({ activity, on })))
      .flatMap(({ activity, on }): CriterionCase[] => [
        { on, activity, given: organisation(true), outcome: 'met' },
        { on, activity, given: organisation(false), outcome: 'unmet' },
        { on, activity, given: organisation(undefined), outcome: 'unknown' },
      ]),
  },
  {
    criterion: 'beneficiary.establishment-or-organisation',
    at: 'khoản 2 Điều 1 Nghị định số 45/2012/NĐ-CP',
    cases: sharedActivities.flatMap((activity) => establishmentOr('2025-10-14', activity)),
  },
  {
    criterion: 'beneficiary.establishment-or-organisation',
    at: 'khoản 1 Điều 1 Nghị định số 235/2025/NĐ-CP',
    cases: sharedActivities.flatMap((activity) => establishmentOr('2025-10-15', activity)),
  },
  {
    criterion: 'beneficiary.artisan',
    at: 'điểm c khoản 1 Điều 1 Nghị định số 235/2025/NĐ-CP',
    cases: [
      { on: '2025-10-15', activity: 'artisan-support', outcome: 'met' },
      ...[false, undefined].map((artisan): CriterionCase => ({
        on: '2025-10-15',
        activity: 'artisan-support',
        given: { 'beneficiary.artisan': artisan },
        outcome: artisan === undefined ? 'unknown' : 'unmet',
      })),
      { on: '2025-10-15', given: { 'beneficiary.artisan': true }, outcome: 'not-asked' },
    ],
  },
  {
    criterion: 'beneficiary.cluster',
    at: 'khoản 2 Điều 1 Nghị định số 45/2012/NĐ-CP',
    cases: clusterActivities.flatMap((activity): CriterionCase[] => [
      ...establishmentOr('2025-10-14', activity),
      { on: '2025-10-14', activity, given: investor, outcome: 'unmet' },
      { on: '2026-03-01', activity, given: { ...investor, approvedOn: '2025-10-14' }, outcome: 'unmet' },
    ]),
  },
  {
    criterion: 'beneficiary.cluster',
    at: 'điểm b khoản 1 Điều 1 Nghị định số 235/2025/NĐ-CP',
    cases: clusterActivities.flatMap((activity): CriterionCase[] => [
      ...establishmentOr('2025-10-15', activity).filter(({ outcome }) => outcome !== 'unmet'),
      { on: '2025-10-15', activity, given: investor, outcome: 'met' },
      { on: '2025-10-16', activity, given: investor, outcome: 'met' },
      {
        on: '2025-10-15',
        activity,
        given: { ...investor, ...newPlace('ward', '01'), ...industry('other') },
        outcome: 'met',
      },
      {
        on: '2025-10-15',
        activity,
        given: { ...investor, ...newPlace('ward', '01'), ...legalForm('cooperative') },
        outcome: 'met',
      },
      {
        on: '2025-10-15',
        activity,
        given: { ...investor, ...newPlace('ward', '01'), ...legalForm('household-business') },
        outcome: 'unmet',
      },
      {
        on: '2025-10-15',
        activity,
        given: { ...investor, 'beneficiary.clusterInfrastructureInvestor': false },
        outcome: 'unmet',
      },
      {
        on: '2025-10-15',
        activity,
        given: { ...investor, 'beneficiary.clusterInfrastructureInvestor': undefined },
        outcome: 'unknown',
      },
    ]),
  },
]

/** Every criterion of the national policy. */
export const criteria: readonly CriterionCases[] = [
  ...legalForms,
  ...sizes,
  ...places,
  ...industries,
  ...conditionsOfActivities,
  ...furtherConditions,
  ...generalConditions,
  ...fiscalYear,
  ...beneficiaries,
]
