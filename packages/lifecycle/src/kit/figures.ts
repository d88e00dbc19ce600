import { isShare, parseShare, takeShare } from '@khuyencong/domain'
import type { Json } from '../engine/json.js'
import type { Scope } from '../engine/kit.js'
import { linesOf } from '../engine/lines.js'
import { lookUp } from '../engine/scope.js'
import { advanceDueOf } from './advanceDueOf.js'
import type { tests } from './tests.js'

type Figures = Readonly<Record<string, Json>>

const at = (path: string, scope: Scope): Figures => ({ [path]: lookUp(path, scope) ?? null })

function line(named: string, scope: Scope): Figures {
  const code = lookUp(named, scope)
  const { lines } = scope.record.money
  const own = typeof code === 'string' && Object.hasOwn(lines, code) ? lines[code] : undefined
  return {
    ...at(named, scope),
    ...at('input.amountVnd', scope),
    'line.approvedVnd': own?.approvedVnd ?? null,
    'line.advancedVnd': own ? own.advancedVnd - (own.refundedVnd ?? 0) : null,
  }
}

/** The values that named questions look at, for refusals to tell. */
export const figures: Readonly<Partial<Record<keyof typeof tests, (scope: Scope) => Figures>>> = {
  'advance-within-rules': (scope) => ({
    ...line('input.content', scope),
    'due.limitVnd': advanceDueOf(scope)?.limitVnd ?? null,
    ...at('input.itemWorkDone', scope),
    ...at('input.investmentDone', scope),
  }),
  'below-advance-ceiling': (scope) => {
    const ceiling = scope.parameters['advanceCeiling']?.value
    const approved = lookUp('money.approvedVnd', scope)
    return {
      ...at('balance.heldVnd', scope),
      ...at('input.amountVnd', scope),
      'due.ceilingVnd':
        isShare(ceiling) && typeof approved === 'number' ? takeShare(approved, parseShare(ceiling)) : null,
    }
  },
  'within-line': (scope) =>
    line(lookUp('input.content', scope) === undefined ? 'input.project' : 'input.content', scope),
  'lines-add-up': (scope) => ({
    ...at('input.approvedVnd', scope),
    'input.lines.total':
      linesOf(lookUp('input.lines', scope))?.reduce((sum, { amountVnd }) => sum + amountVnd, 0) ?? null,
  }),
  'council-size-of-level': (scope) => ({ ...at('facts.level', scope), ...at('input.councilSize', scope) }),
  'odd-number': (scope) => at('input.jurySize', scope),
  'level-held-on': (scope) => ({ ...at('facts.level', scope), ...at('on', scope) }),
  'within-working-days': (scope) => at('on', scope),
}
