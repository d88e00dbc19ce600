import { isShare } from '@khuyencong/domain'
import { firstAdvance, type AdvanceDue, type AdvanceInput, type AdvanceRate } from '../money/firstAdvance.js'
import { isJsonObject, type JsonObject } from '../engine/json.js'
import type { Scope } from '../engine/kit.js'
import { lookUp } from '../engine/scope.js'

/**
 * What may be advanced for the content an event names, by the rates the machine carries; `null` where the
 * content has no approved support or the machine states no rate for it.
 */
export function advanceDueOf(scope: Scope): AdvanceDue | null {
  const content = lookUp('input.content', scope)
  const rates = scope.parameters['advanceRates']?.value
  const ceiling = scope.parameters['advanceCeiling']?.value
  if (typeof content !== 'string' || !isJsonObject(rates)) return null
  const line = lookUp('money.lines', scope)
  const own = isJsonObject(line) && Object.hasOwn(line, content) ? line[content] : undefined
  if (!isJsonObject(own)) return null
  const decidedRate = lookUp('input.decidedRate', scope)
  const rate = rateOf(rates, content)
  if (!rate && !isShare(decidedRate)) return null
  return firstAdvance(rate ?? noRate, {
    supportVnd: own['approvedVnd'] as number,
    // What was paid back may be advanced again.
    advancedVnd: (own['advancedVnd'] as number) - ((own['refundedVnd'] as number | undefined) ?? 0),
    accepted: lookUp('dates.accept-base', scope) !== undefined,
    ...shares(scope),
    ...(isShare(decidedRate) && { decidedRate }),
    ...(isShare(ceiling) && { ceiling }),
  })
}

const noRate: AdvanceRate = {
  share: null,
  condition: { kind: 'none' },
  citation: { instrument: '36/2013/TT-BCT', article: '16', clause: '2' },
  verification: 'official-text',
}

function rateOf(rates: JsonObject, content: string): AdvanceRate | null {
  const rate = Object.hasOwn(rates, content) ? rates[content] : undefined
  return isJsonObject(rate) ? (rate as unknown as AdvanceRate) : null
}

function shares(scope: Scope): Pick<AdvanceInput, 'itemWorkDone' | 'investmentDone'> {
  const itemWorkDone = lookUp('input.itemWorkDone', scope)
  const investmentDone = lookUp('input.investmentDone', scope)
  return {
    ...(isShare(itemWorkDone) && { itemWorkDone }),
    ...(isShare(investmentDone) && { investmentDone }),
  }
}
