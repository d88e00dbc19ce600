import { issue, type Application, type Issue } from '@khuyencong/domain'
import type { Norm } from '@khuyencong/policy'
import { bandOf } from './plan.js'

/** What is missing, or wrong, for a rate per hectare to be reckoned. */
export interface HectareQuestions {
  readonly missingFacts: readonly string[]
  readonly issues: readonly Issue[]
}

/** What a norm per hectare still asks of an application. */
export function hectareQuestions(norm: Norm, application: Application): HectareQuestions {
  const { areaHectares, clusterAreaBand, quantity } = application
  const missingFacts: string[] = []
  const issues: Issue[] = []
  if (clusterAreaBand === undefined) missingFacts.push('clusterAreaBand')
  else if (!bandOf(norm, application)) {
    const known = (norm.perHectare ?? []).map(({ code }) => code)
    const parameters = { act: norm.citation.instrument, value: clusterAreaBand }
    // It is given, and wrong: whoever asks for what is missing must not ask for it without end.
    issues.push(issue('area-band-not-known', 'clusterAreaBand', parameters, 'error', known))
  }
  if (areaHectares === undefined) missingFacts.push('areaHectares')
  if (quantity !== 1) issues.push(issue('per-hectare-one-cluster', 'quantity'))
  return { missingFacts, issues }
}
