import { Exact, issue, type Application, type Issue } from '@khuyencong/domain'
import type { Reckoning } from './reckon.js'

/**
 * What is wrong with the financing: support, counterpart and other sources together must be the cost
 * (khoản 3 Điều 7 26/2014/TTLT-BTC-BCT). A mismatch is told, never mended in silence.
 */
export function financingIssues(
  application: Application,
  cost: number | undefined,
  { ceiling, amount }: Reckoning,
): Issue[] {
  const { requestedVnd, counterpartCommittedVnd, otherSources } = application
  const issues: Issue[] = []
  if (requestedVnd !== undefined && ceiling !== null && requestedVnd > ceiling) {
    issues.push(
      issue('request-above-ceiling', 'requestedVnd', { requested: requestedVnd, ceiling }, 'warning'),
    )
  }
  if (
    cost === undefined ||
    requestedVnd === undefined ||
    counterpartCommittedVnd === undefined ||
    otherSources === undefined
  ) {
    return issues
  }
  const sources = otherSources.reduce(
    (total, { amountVnd }) => total.plus(amountVnd),
    new Exact(requestedVnd).plus(counterpartCommittedVnd),
  )
  if (!sources.equals(cost)) {
    const difference = sources.minus(cost).toFixed()
    issues.push(
      issue(
        'financing-mismatch',
        'eligibleCostVnd',
        { cost, sources: sources.toFixed(), difference },
        'warning',
      ),
    )
  } else if (amount !== null && amount < requestedVnd) {
    issues.push(
      issue('financing-short', 'counterpartCommittedVnd', { difference: requestedVnd - amount }, 'warning'),
    )
  }
  return issues
}
