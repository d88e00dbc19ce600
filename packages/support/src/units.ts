import { issue, type Application, type Issue } from '@khuyencong/domain'
import type { Plan } from './plan.js'
import { takesUnits } from './reckon.js'

/**
 * An application of several units, with the sums of their costs and requests where the whole does not say them.
 *
 * @example
 * ```ts
 * wholeOf({ ...application, units: [{ eligibleCostVnd: 2 }, { eligibleCostVnd: 3 }] }).eligibleCostVnd // => 5
 * ```
 */
export function wholeOf(application: Application): Application {
  const { units } = application
  if (!units) return application
  const requests = units.map(({ requestedVnd }) => requestedVnd)
  const requested = requests.every((one) => one !== undefined) ? sum(requests) : undefined
  return {
    ...application,
    eligibleCostVnd: application.eligibleCostVnd ?? sum(units.map(({ eligibleCostVnd }) => eligibleCostVnd)),
    requestedVnd: application.requestedVnd ?? requested,
  }
}

/** What does not fit between the whole and its units. */
export function unitIssues(application: Application, plan: Plan): Issue[] {
  const { units, eligibleCostVnd, quantity } = application
  if (!units) return []
  const cost = sum(units.map((unit) => unit.eligibleCostVnd))
  return [
    ...(takesUnits(plan) ? [] : [issue('units-not-for-this-activity', 'units')]),
    ...(quantity > 1
      ? [issue('units-and-quantity', 'quantity', { quantity, units: units.length }, 'warning')]
      : []),
    ...(eligibleCostVnd !== undefined && eligibleCostVnd !== cost
      ? [
          issue(
            'units-differ-from-whole',
            'eligibleCostVnd',
            { whole: { vnd: eligibleCostVnd }, units: { vnd: cost } },
            'warning',
          ),
        ]
      : []),
  ]
}

const sum = (amounts: readonly (number | undefined)[]): number =>
  amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0)
