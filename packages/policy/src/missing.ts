import { facts, type Application } from '@khuyencong/domain'
import type { Condition, DateOperand, ItemCondition } from './condition.js'
import { compileCondition, compileItem, definition, UNKNOWN, type Context, type Figures } from './evaluate.js'

/** Names the facts that keep something from being decided. */
export type Missing = (application: Application, figures?: Figures) => string[]

/**
 * A condition as a function that names the facts that keep it from being decided, in the order it asks for them.
 *
 * Only those that can still change it: where a part of an `any` is met, nothing is missing.
 * Items of lists are named by index, such as `otherSources.0.sameItem`.
 *
 * @example
 * ```ts
 * compileMissing({ fact: 'industry', is: 'mining' }, policy)(application) // => ['industry']
 * ```
 */
export function compileMissing(condition: Condition, context: Context): Missing {
  const test = compileCondition(condition, context)
  const find = finder(condition, context)
  return (a, figures) => (test(a, figures) === UNKNOWN ? unique(find(a, figures)) : [])
}

function finder(condition: Condition, context: Context): Missing {
  if ('all' in condition || 'any' in condition) {
    const parts = ('all' in condition ? condition.all : condition.any).map((part) =>
      compileMissing(part, context),
    )
    return (a, figures) => parts.flatMap((missing) => missing(a, figures))
  }
  if ('not' in condition) return compileMissing(condition.not, context)
  if ('use' in condition) return compileMissing(definition(condition.use, context), context)
  if ('count' in condition) {
    const test = compileItem(condition.where as ItemCondition, context)
    const { fields, days } = asked(condition.where as ItemCondition)
    const others = [...days, ...(condition.plus ? [condition.plus] : [])]
    return (a) => {
      const items = facts[condition.count].read(a) as readonly Record<string, unknown>[] | undefined
      const inItems = (items ?? []).flatMap((item, index) =>
        test(item, a) === UNKNOWN
          ? fields
              .filter((field) => item[field] === undefined)
              .map((field) => `${condition.count}.${index}.${field}`)
          : [],
      )
      return [...(items === undefined ? [condition.count] : []), ...inItems, ...unread(others, a)]
    }
  }
  if ('sum' in condition) {
    const figure = condition.sum.find((part) => typeof part === 'object' && 'figure' in part)
    const paths = [
      condition.atLeast.fact,
      ...condition.sum.flatMap((part) =>
        typeof part === 'string' ? [part] : 'each' in part ? [part.each] : [],
      ),
    ]
    return (a, figures) => [
      ...unread(paths, a),
      ...(figure && figures?.grantable === undefined ? (figures?.missing ?? []) : []),
    ]
  }
  const paths: (keyof typeof facts)[] = [condition.fact]
  if ('inList' in condition) paths.push(condition.on)
  if ('from' in condition || 'before' in condition) {
    paths.push(...operandFacts(condition.from), ...operandFacts(condition.before))
  }
  return (a) => unread(paths, a)
}

/** The fields of an item and the days of the application that a condition on items asks for. */
function asked(condition: ItemCondition): { fields: string[]; days: (keyof typeof facts)[] } {
  if ('all' in condition || 'any' in condition) {
    const parts = ('all' in condition ? condition.all : condition.any).map(asked)
    return { fields: unique(parts.flatMap(({ fields }) => fields)), days: parts.flatMap(({ days }) => days) }
  }
  if ('not' in condition) return asked(condition.not)
  const span = condition as { from?: DateOperand; before?: DateOperand }
  return { fields: [condition.field], days: [...operandFacts(span.from), ...operandFacts(span.before)] }
}

function operandFacts(operand: DateOperand | undefined): (keyof typeof facts)[] {
  if (operand === undefined || typeof operand === 'string') return []
  // The last year of a project is known with its plan year.
  return ['fact' in operand ? operand.fact : 'planYear']
}

function unread(paths: readonly (keyof typeof facts)[], a: Application): string[] {
  return paths.filter((path) => facts[path].read(a) === undefined)
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}
