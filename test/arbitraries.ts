import {
  activityCodes,
  areaClassCodes,
  brickKilnCodes,
  cityClassCodes,
  districtTypeCodes,
  industryCodes,
  legalFormCodes,
  MAX_VND,
  priorityAreaCodes,
  sizeSectorCodes,
  unitTypeCodes,
  type Application,
  type IsoDate,
  isoDate,
} from '@khuyencong/domain'
import fc from 'fast-check'
import { provinceCodes } from 'khuyencong'
import { application } from './application.js'

/** Days on and around which the law changed, and days between. */
export const days: readonly IsoDate[] = [
  '2014-04-08',
  '2016-02-29',
  '2018-03-10',
  '2018-03-11',
  '2018-05-10',
  '2018-05-11',
  '2021-10-14',
  '2021-10-15',
  '2025-06-30',
  '2025-07-01',
  '2025-10-14',
  '2025-10-15',
  '2026-03-01',
  '2026-04-30',
  '2026-09-20',
]

/** Amounts small, usual, at the edges of thresholds, and up to the largest that can be held. */
export const amount = fc.oneof(
  fc.nat(10),
  fc.nat(2_000_000_000),
  fc.constantFrom(50e9, 50e9 + 1, 100e9, 100e9 + 1, 200e9, 200e9 + 1, 300e9, 300e9 + 1),
  fc.integer({ min: 0, max: MAX_VND }),
  fc.constantFrom(MAX_VND - 1, MAX_VND),
)

const day = fc.oneof(
  fc.constantFrom(...days),
  fc
    .tuple(
      fc.integer({ min: 2007, max: 2027 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map((parts) => isoDate(parts.map((part) => String(part).padStart(2, '0')).join('-'))),
)

const place = {
  provinceCode: fc.constantFrom(...provinceCodes),
  unitType: fc.constantFrom(...unitTypeCodes),
  districtType: fc.constantFrom(...districtTypeCodes),
  cityClass: fc.constantFrom(...cityClassCodes),
  wardConvertedFromCommuneOn: day,
  recognisedCraftVillage: fc.boolean(),
  areaClass: fc.constantFrom(...areaClassCodes),
  priorityArea: fc.constantFrom(...priorityAreaCodes),
}

const earlier = fc.record({
  activity: fc.constantFrom('foreign-fair' as const, ...activityCodes),
  amountVnd: amount,
  decidedOn: day,
})

const beneficiary = {
  legalForm: fc.constantFrom(...legalFormCodes),
  sizeSector: fc.constantFrom(...sizeSectorCodes),
  employees: fc.constantFrom(0, 10, 49, 50, 100, 101, 200, 201, 500),
  annualRevenueVnd: amount,
  totalCapitalVnd: amount,
  appliesCleanerProduction: fc.boolean(),
  clusterInfrastructureInvestor: fc.boolean(),
  serviceOrganisation: fc.boolean(),
  previousSupport: fc.array(earlier, { maxLength: 3 }),
}

const otherSource = fc.record({
  source: fc.constantFrom('ngân hàng', 'quỹ'),
  amountVnd: amount,
  state: fc.boolean(),
  sameItem: fc.boolean(),
})

const rate = fc.integer({ min: 1, max: 300_000 }).map((millionths) => (millionths / 1e6).toFixed(6))

const loan = fc.record({
  currency: fc.constantFrom('VND', 'USD'),
  term: fc.constantFrom('short' as const, 'medium' as const, 'long' as const),
  purpose: fc.constantFrom('buildings', 'machinery', 'technology-line', 'other'),
  drawnOn: day,
  annualRate: rate,
  lowestReferenceRate: rate,
  instalments: fc.array(fc.record({ dueOn: day, interestVnd: fc.nat(2_000_000_000), paidOn: day }), {
    maxLength: 4,
  }),
})

const rest = {
  approvedOn: day,
  planYear: fc.integer({ min: 2014, max: 2027 }),
  industry: fc.constantFrom(...industryCodes),
  brickKiln: fc.constantFrom(...brickKilnCodes),
  eligibleCostVnd: amount,
  requestedVnd: amount,
  counterpartCommittedVnd: amount,
  otherSources: fc.array(otherSource, { maxLength: 2 }),
  equipmentNew: fc.boolean(),
  improvesOnCurrentEquipment: fc.boolean(),
  technologyEncouraged: fc.boolean(),
  firstInDistrict: fc.boolean(),
  investmentCompletedOn: day,
  priority: fc.record({
    requested: fc.boolean(),
    multiplier: fc.constantFrom('0.9', '1', '1.0', '1.25', '1.333333', '1.5', '1.500001', '3'),
    typicalProduct: fc.boolean(),
    keyProduct: fc.boolean(),
    exportMarket: fc.boolean(),
    localMaterialsOverHalf: fc.boolean(),
  }),
  invoices: fc.array(fc.record({ number: fc.constant('0001'), date: day }), { maxLength: 2 }),
  loans: fc.array(loan, { maxLength: 2 }),
}

const head = {
  id: fc.constant('x'),
  fund: fc.constant('national' as const),
  asOf: fc.constantFrom(...days),
  activity: fc.constantFrom(...activityCodes),
  quantity: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 5 })),
}

/** An application of which every fact is known, whatever they are. */
const arbitraryApplication: fc.Arbitrary<Application> = fc.record({
  ...head,
  ...rest,
  place: fc.record(place),
  beneficiary: fc.record(beneficiary),
})

/** One to which everything is met but for a few facts, so that each criterion comes to decide. */
const nearlyEligible: fc.Arbitrary<Application> = arbitraryApplication.chain((other) =>
  fc
    .subarray(
      knownPaths(other).filter((path) => !/\.\d/.test(path)),
      { maxLength: 4 },
    )
    .map((paths) => {
      const input = structuredClone(eligible(other))
      for (const path of paths) put(input, path, valueAt(other, path))
      return input
    }),
)

const made = new Map<string, Application>()

function eligible({ asOf, activity, quantity }: Application): Application {
  const key = `${asOf} ${activity} ${quantity}`
  let known = made.get(key)
  if (!known) {
    known = application(asOf, activity, { quantity: activity === 'foreign-fair' ? 1 : quantity })
    made.set(key, known)
  }
  return known
}

/** An application of which every fact is known. */
export const completeApplication = fc.oneof(
  { weight: 1, arbitrary: arbitraryApplication },
  { weight: 3, arbitrary: nearlyEligible },
)

/** The paths of everything that may be missing in an application, those of list items too. */
export function knownPaths(application: Application): string[] {
  const leaves = (value: unknown, path: string): string[] => {
    if (typeof value !== 'object' || value === null) return [path]
    const inner = Object.entries(value).flatMap(([key, field]) =>
      leaves(field, path ? `${path}.${key}` : key),
    )
    return Array.isArray(value) ? [path, ...inner] : inner
  }
  return leaves(application, '').filter((path) => !always.test(path))
}

const always =
  /^(id|fund|asOf|activity|quantity)$|(source|amountVnd|number|date|decidedOn|currency|term|purpose|drawnOn|dueOn|interestVnd|instalments)$|previousSupport\.\d+\.activity$/

/** A few of the paths, or any number of them. */
const someOf = (paths: string[]) => fc.oneof(fc.subarray(paths, { maxLength: 3 }), fc.subarray(paths))

/** An application and the same with some facts not known. */
export const withLess: fc.Arbitrary<readonly [Application, Application, readonly string[]]> =
  completeApplication.chain((application) =>
    someOf(knownPaths(application)).map((gone) => {
      const less = structuredClone(application)
      for (const path of gone) forget(less, path)
      return [application, less, gone] as const
    }),
  )

/** An application of which any fact may be missing. */
export const anyApplication: fc.Arbitrary<Application> = withLess.map(([, less]) => less)

/** What stands at a path. */
export function valueAt(application: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? (value as never)[key] : undefined),
      application,
    )
}

/** Take the fact at a path away, or put it there. */
export function forget(application: Application, path: string): void {
  const [last = '', ...up] = path.split('.').toReversed()
  const holder =
    valueAt(application, up.toReversed().join('.') || '') ?? (up.length ? undefined : application)
  if (typeof holder === 'object' && holder !== null) delete (holder as Record<string, unknown>)[last]
}

/** The application with the fact at a path known as it is in another. */
export function learn(application: Application, path: string, from: Application): Application {
  const copy = structuredClone(application)
  put(copy, path, valueAt(from, path))
  return copy
}

function put(application: Application, path: string, value: unknown): void {
  const keys = path.split('.')
  let holder = application as unknown as Record<string, unknown>
  for (const key of keys.slice(0, -1)) holder = (holder[key] ??= {}) as Record<string, unknown>
  holder[keys.at(-1) ?? ''] = structuredClone(value)
}
