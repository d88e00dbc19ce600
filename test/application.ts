import type { Application } from '@khuyencong/domain'
import {
  lawFor,
  nationalActs,
  parseApplication,
  type ContentCode,
  type FactPath,
  type IsoDate,
  type Policy,
} from 'khuyencong'

/** Values by their path in an application; `undefined` takes a field away. */
export type Changes = Readonly<Partial<Record<FactPath | (string & {}), unknown>>>

/** The activities of those who deliver promotion services; all others are for establishments. */
const forOrganisations: readonly ContentCode[] = [
  'domestic-fair-organisation',
  'product-vote-regional',
  'product-vote-national',
  'media',
  'fund-administration',
  'project-administration',
  'contest',
  'international-cooperation',
  'system-capacity',
]

/**
 * An application to which every criterion of its day and activity is met, with every fact known,
 * changed as a case says.
 */
export function application(
  on: IsoDate,
  activity: ContentCode,
  changes: Changes = {},
  { planYear = Number(on.slice(0, 4)) }: { readonly planYear?: number } = {},
): Application {
  const input: Record<string, unknown> = {
    id: 'case',
    fund: 'national',
    asOf: on,
    activity,
    approvedOn: approvalBefore(on),
    planYear,
    quantity: 1,
    place: {
      provinceCode: '42',
      unitType: 'commune',
      districtType: 'rural-district',
      cityClass: '3',
      recognisedCraftVillage: false,
      areaClass: 'difficult',
    },
    beneficiary: {
      legalForm: 'enterprise',
      sizeSector: 'industry-construction',
      employees: 45,
      annualRevenueVnd: 20_000_000_000,
      totalCapitalVnd: 15_000_000_000,
      appliesCleanerProduction: false,
      clusterInfrastructureInvestor: false,
      serviceOrganisation: forOrganisations.includes(activity),
      artisan: activity === 'artisan-support',
      previousSupport: [],
    },
    industry: 'handicraft',
    brickKiln: 'none',
    eligibleCostVnd: 1_000_000_000,
    requestedVnd: 300_000_000,
    counterpartCommittedVnd: 700_000_000,
    otherSources: [],
    equipmentNew: true,
    improvesOnCurrentEquipment: true,
    technologyEncouraged: true,
    firstInDistrict: true,
    investmentCompletedOn: '2014-01-01',
    invoices: [],
  }
  for (const [path, value] of Object.entries(changes)) set(input, path.split('.'), value)
  return parsed(input)
}

/** A day on which the project may have been approved, so that the rules of the day itself govern it. */
function approvalBefore(on: IsoDate): IsoDate {
  const december: IsoDate = `${Number(on.slice(0, 4)) - 1}-12-20`
  // A project approved before an act took effect is judged by the rules before it.
  const latest = nationalActs.map(({ effectiveFrom }) => effectiveFrom).findLast((day) => day <= on)
  return latest !== undefined && december < latest ? latest : december
}

/** The same, as it is without one of its facts. */
export function without(application: Application, path: string): Application {
  const copy = structuredClone(application) as unknown as Record<string, unknown>
  set(copy, path.split('.'), undefined)
  return copy as unknown as Application
}

function set(target: Record<string, unknown>, [key = '', ...rest]: string[], value: unknown): void {
  if (rest.length) {
    const inner = { ...(target[key] as Record<string, unknown> | undefined) }
    target[key] = inner
    set(inner, rest, value)
  } else if (value === undefined) delete target[key]
  else target[key] = value
}

/** An input as the program takes it; a case that is not valid input is a mistake in the case. */
export function parsed(input: unknown): Application {
  const result = parseApplication(input)
  if (!result.ok || result.issues?.length) throw new Error(JSON.stringify(result.issues))
  return result.value
}

/** The national policy of a day. */
export function policyOn(asOf: IsoDate, approvedOn?: IsoDate): Policy {
  const law = lawFor({ fund: 'national', asOf, approvedOn })
  if (!law.ok) throw new Error(JSON.stringify(law.issues))
  return law.value
}

/** The policy that governs an application; of one approved before the first that is known, that of the day one looks. */
export function policyOf({ asOf, approvedOn }: Application): Policy {
  const law = lawFor({ fund: 'national', asOf, approvedOn })
  return law.ok ? law.value : policyOn(asOf)
}
