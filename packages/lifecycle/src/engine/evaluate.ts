import type { Json } from './json.js'
import { valueOf } from './operand.js'
import type { Scope } from './kit.js'
import type { Comparison, Test } from './test.js'

/** Yes, no, or not known. */
export type Truth = boolean | undefined

/** The answer to a test. What is not known is neither true nor false. */
export function truth(test: Test, scope: Scope): Truth {
  if ('op' in test) return compare(test.op, valueOf(test.left, scope), valueOf(test.right, scope))
  if ('all' in test) return every(test.all, scope)
  if ('any' in test) return some(test.any, scope)
  if ('not' in test) {
    const answer = truth(test.not, scope)
    return answer === undefined ? undefined : !answer
  }
  if ('known' in test) return valueOf(test.known, scope) !== undefined
  return scope.kit.tests[test.named]?.(scope, test.with ?? {})
}

function every(tests: readonly Test[], scope: Scope): Truth {
  let answer: Truth = true
  for (const test of tests) {
    const one = truth(test, scope)
    if (one === false) return false
    if (one === undefined) answer = undefined
  }
  return answer
}

function some(tests: readonly Test[], scope: Scope): Truth {
  let answer: Truth = false
  for (const test of tests) {
    const one = truth(test, scope)
    if (one === true) return true
    if (one === undefined) answer = undefined
  }
  return answer
}

function compare(op: Comparison, left: Json | undefined, right: Json | undefined): Truth {
  if (left === undefined || right === undefined) return undefined
  switch (op) {
    case 'eq':
      return left === right
    case 'ne':
      return left !== right
    case 'in':
      return Array.isArray(right) ? right.includes(left) : undefined
    case 'contains':
      return Array.isArray(left) ? left.includes(right) : undefined
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return order(op, left, right)
  }
}

/** Numbers with numbers, days with days; anything else cannot be ordered and is not known. */
function order(op: 'lt' | 'lte' | 'gt' | 'gte', left: Json, right: Json): Truth {
  const comparable =
    (typeof left === 'number' && typeof right === 'number') ||
    (typeof left === 'string' && typeof right === 'string')
  if (!comparable) return undefined
  switch (op) {
    case 'lt':
      return left < right
    case 'lte':
      return left <= right
    case 'gt':
      return left > right
    case 'gte':
      return left >= right
  }
}
