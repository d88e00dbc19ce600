import { assessmentIssue, MAX_VND, vndText, type Application, type Issue } from '@khuyencong/domain'
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
      assessmentIssue(
        'request-above-ceiling',
        'requestedVnd',
        {
          requested: vndText(requestedVnd),
          ceiling: vndText(ceiling),
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
      cost: vndText(cost),
      sources: vndText(exact),
      difference: vndText(exact - BigInt(cost)),
    }
    issues.push(assessmentIssue('financing-mismatch', 'eligibleCostVnd', parameters, 'warning'))
  } else if (!refused && amount !== null && amount < requestedVnd) {
    const difference = vndText(requestedVnd - amount)
    issues.push(assessmentIssue('financing-short', 'counterpartCommittedVnd', { difference }, 'warning'))
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
