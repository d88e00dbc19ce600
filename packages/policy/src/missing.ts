import { facts, type Application } from '@khuyencong/domain'
import type { Condition, DateOperand, ItemCondition } from './condition.js'
import { compileCondition, compileItem, definition, UNKNOWN, type Context } from './evaluate.js'

/**
 * The facts that keep a condition from being decided, in the order it names them.
 *
 * Only those that can still change it: in an `any` with a part that is met, nothing is missing.
 * Items of lists are named by index, such as `otherSources.0.sameItem`.
 */
export function missingFacts(condition: Condition, context: Context, application: Application): string[] {
  if (compileCondition(condition, context)(application) !== UNKNOWN) return []
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any
    return unique(parts.flatMap((part) => missingFacts(part, context, application)))
  }
  if ('not' in condition) return missingFacts(condition.not, context, application)
  if ('use' in condition) return missingFacts(definition(condition.use, context), context, application)
  if ('count' in condition) {
    const items = facts[condition.count].read(application) as readonly Record<string, unknown>[] | undefined
    if (items === undefined) return [condition.count]
    const test = compileItem(condition.where as ItemCondition, context)
    const fields = fieldsOf(condition.where as ItemCondition)
    return items.flatMap((item, index) =>
      test(item, application) === UNKNOWN
        ? fields
            .filter((field) => item[field] === undefined)
            .map((field) => `${condition.count}.${index}.${field}`)
        : [],
    )
  }
  if ('sum' in condition) {
    const paths = [
      condition.atLeast.fact,
      ...condition.sum.map((part) => (typeof part === 'string' ? part : part.each)),
    ]
    return unique(paths.filter((path) => facts[path].read(application) === undefined))
  }
  const others =
    'inList' in condition
      ? [condition.on]
      : 'from' in condition || 'before' in condition
        ? [operandFact(condition.from), operandFact(condition.before)]
        : []
  return [condition.fact, ...others].filter(
    (path) => path !== undefined && facts[path].read(application) === undefined,
  ) as string[]
}

function operandFact(operand: DateOperand | undefined) {
  if (operand === undefined || typeof operand === 'string') return undefined
  return 'fact' in operand ? operand.fact : ('planYear' as const)
}

function fieldsOf(condition: ItemCondition): string[] {
  if ('all' in condition) return unique(condition.all.flatMap(fieldsOf))
  if ('any' in condition) return unique(condition.any.flatMap(fieldsOf))
  if ('not' in condition) return fieldsOf(condition.not)
  return [condition.field]
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}
