import {
  cite,
  issue,
  type Application,
  type Beneficiary,
  type ContentCode,
  type Issue,
} from '@khuyencong/domain'
import type { Policy } from '@khuyencong/policy'

/** Contents whose costs hold machinery (26/2014/TTLT-BTC-BCT Điều 6 khoản 2). */
const aboutMachinery: readonly ContentCode[] = [
  'advanced-machinery',
  'production-line',
  'technology-transfer',
  'demonstration-model',
  'cleaner-production-pilot',
  'establishment-pollution-treatment',
  'cluster-pollution-treatment',
]

/** Facts of an application that contradict what it is for, or each other: told, and deciding nothing. */
export function contradictions(policy: Policy, application: Application): readonly Issue[] {
  const { activity, equipmentNew, beneficiary, units } = application
  const notNew =
    equipmentNew === false && aboutMachinery.includes(activity) && !asks(policy, activity)
      ? [issue('equipment-not-new', 'equipmentNew', { citation: { cite: newMachinery } }, 'warning')]
      : []
  return [
    ...notNew,
    ...branchIssues(beneficiary, 'beneficiary'),
    ...(units ?? []).flatMap((unit, index) => branchIssues(unit.beneficiary, `units.${index}.beneficiary`)),
  ]
}

const newMachinery = cite('46/2012/TT-BCT', 4, 4, 'b')

/** Whether a criterion of the activity asks if the machinery is new. */
function asks({ criteria }: Policy, activity: ContentCode): boolean {
  return Object.values(criteria).some(
    ({ activities, condition }) =>
      (!activities || activities.includes(activity)) &&
      'fact' in condition &&
      condition.fact === 'equipmentNew',
  )
}

/** A branch is no enterprise of its own; its tax code has three digits more. */
function branchIssues(beneficiary: Beneficiary | undefined, path: string): Issue[] {
  const { legalForm, taxCode } = beneficiary ?? {}
  return legalForm === 'enterprise' && taxCode !== undefined && /^\d{10}\s*[-–/]?\s*\d{3}$/.test(taxCode)
    ? [issue('tax-code-of-branch', `${path}.taxCode`, { value: taxCode }, 'warning')]
    : []
}
