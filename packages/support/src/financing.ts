import { issue, MAX_VND, vndParameter, type Application, type Issue } from '@khuyencong/domain'
import type { Reckoning } from './reckon.js'

/**
 * What is wrong with the financing: support, counterpart and other sources together must be the cost
 * (khoản 3 Điều 7 26/2014/TTLT-BTC-BCT). A mismatch is told, never mended in silence.
 */
export function financingIssues(
  application: Application,
  cost: number | undefined,
  { ceiling, amount }: Reckoning,
  refused: boolean,
): Issue[] {
  const { requestedVnd, counterpartCommittedVnd, otherSources } = application
  const issues: Issue[] = []
  if (requestedVnd !== undefined && ceiling !== null && requestedVnd > ceiling) {
    issues.push(
      issue(
        'request-above-ceiling',
        'requestedVnd',
        {
          requested: vndParameter(requestedVnd),
          ceiling: vndParameter(ceiling),
        },
        'warning',
      ),
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
  let sources = requestedVnd + counterpartCommittedVnd
  for (const { amountVnd } of otherSources) sources += amountVnd
  if (sources !== cost) {
    const exact =
      sources <= MAX_VND
        ? BigInt(sources)
        : amounts(application).reduce((sum, amount) => sum + BigInt(amount), 0n)
    const parameters = {
      cost: vndParameter(cost),
      sources: vndParameter(exact),
      difference: vndParameter(exact - BigInt(cost)),
    }
    issues.push(issue('financing-mismatch', 'eligibleCostVnd', parameters, 'warning'))
  } else if (!refused && amount !== null && amount < requestedVnd) {
    const difference = vndParameter(requestedVnd - amount)
    issues.push(issue('financing-short', 'counterpartCommittedVnd', { difference }, 'warning'))
  }
  return issues
}

function amounts({
  requestedVnd = 0,
  counterpartCommittedVnd = 0,
  otherSources = [],
}: Application): number[] {
  return [requestedVnd, counterpartCommittedVnd, ...otherSources.map(({ amountVnd }) => amountVnd)]
}
