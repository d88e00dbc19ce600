import {
  assess,
  cite,
  costToReachCap,
  lawFor,
  national,
  parseApplication,
  present,
  type Application,
  type Decision,
  type IssueCode,
} from 'khuyencong'

declare const decision: Decision
declare const input: unknown

/** What an embedder writes; each refused line says why. */
export function permittedAndRefused(): void {
  const application: Application = {
    id: 'a',
    fund: 'national',
    asOf: '2026-03-01',
    activity: 'consulting',
    quantity: 1,
  }
  const law = lawFor(application)
  const parsed = parseApplication(input)

  // @ts-expect-error -- the policy is there only once `ok` was looked at
  assess(law.value, application)
  // @ts-expect-error -- so is what was parsed
  if (law.ok) assess(law.value, parsed.value)
  if (law.ok && parsed.ok) assess(law.value, parsed.value)

  // @ts-expect-error -- no activity has this code
  const activity: Application['activity'] = 'advanced-machinry'
  // @ts-expect-error -- there are two funds
  lawFor({ fund: 'provincial', asOf: '2026-03-01' })
  // @ts-expect-error -- an amount of money is a number of đồng, not text
  const cost: Application['eligibleCostVnd'] = '690000000'
  // @ts-expect-error -- a multiplier is decimal text, not a float
  const priority: Application['priority'] = { requested: true, multiplier: 1.5 }

  if (law.ok) {
    costToReachCap(law.value, 'advanced-machinery', { multiplier: '1.5' })
    // @ts-expect-error -- no activity has this code
    costToReachCap(law.value, 'machinery')
    // @ts-expect-error -- a policy cannot be changed; an act makes another
    law.value.version = '2026-01-01'
    // @ts-expect-error -- a figure of the law can be changed by an act alone
    law.value.norms = {}
  }

  // @ts-expect-error -- an amount that is not known is null, and null is no number
  const sum: number = decision.support.amountVnd + 1
  // @ts-expect-error -- there are three verdicts
  const refused: boolean = decision.verdict === 'refused'
  // @ts-expect-error -- no issue has this code
  const code: IssueCode = 'wrong'
  // @ts-expect-error -- there are two languages
  const french = present(decision).criteria[0]?.message.fr
  // @ts-expect-error -- a day is text; a Date has a time zone
  national.on(new Date())
  // @ts-expect-error -- a citation names its instrument first
  cite(8, 4)

  void [activity, cost, priority, sum, refused, code, french]
}
