import { dayInYear } from './days/days.js'
import type { Json } from './json.js'
import type { Scope } from './kit.js'
import { lookUp } from './scope.js'
import type { Operand } from './test.js'

/** The value of an operand; `undefined` where it, or a part of it, is not known. */
export function valueOf(operand: Operand, scope: Scope): Json | undefined {
  if (typeof operand === 'string') return lookUp(operand, scope)
  if ('value' in operand) return operand.value
  if ('countOf' in operand) {
    const list = lookUp(operand.countOf, scope)
    return Array.isArray(list) ? list.length : undefined
  }
  if ('yearDay' in operand) {
    const year = valueOf(operand.yearDay.year, scope)
    if (typeof year !== 'number') return undefined
    return dayInYear(year + operand.yearDay.plusYears, operand.yearDay.monthDay)
  }
  const parts = 'plus' in operand ? operand.plus : operand.minus
  let result: number | undefined
  for (const part of parts) {
    const amount = valueOf(part, scope)
    if (typeof amount !== 'number') return undefined
    result = result === undefined ? amount : 'plus' in operand ? result + amount : result - amount
  }
  // Past the safe range a sum may be rounded, and a rounded sum decides nothing.
  return Number.isSafeInteger(result) ? result : undefined
}
