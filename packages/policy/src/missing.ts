import { facts, type Application, type FactPath } from '@khuyencong/domain'
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
    const where = condition.where as ItemCondition
    const items = facts[condition.count].read(application) as readonly Item[] | undefined
    return unknownFacts(
      items === undefined
        ? [condition.plus, condition.count]
        : [condition.plus, ...missingInItems(where, items, condition.count, context, application)],
      application,
    )
  }
  if ('sum' in condition) {
    return unknownFacts(
      [condition.atLeast.fact, ...condition.sum.map((part) => (typeof part === 'string' ? part : part.each))],
      application,
    )
  }
  const others = 'inList' in condition ? [condition.on] : operandFacts(condition)
  return unknownFacts([condition.fact, ...others], application)
}

type Item = Readonly<Record<string, unknown>>

/** The fields that undecided items lack, by the place of the item, and the facts their days hang on. */
function missingInItems(
  where: ItemCondition,
  items: readonly Item[],
  list: string,
  context: Context,
  application: Application,
): string[] {
  const test = compileItem(where, context)
  const undecided = [...items.entries()].filter(([, item]) => test(item, application) === UNKNOWN)
  if (undecided.length === 0) return []
  const leaves = leavesOf(where)
  const fields = undecided.flatMap(([index, item]) =>
    leaves.flatMap(({ field }) => (item[field] === undefined ? [`${list}.${index}.${field}`] : [])),
  )
  return [...fields, ...leaves.flatMap(operandFacts).filter((path) => path !== undefined)]
}

/** Those of the paths that are not known; what stands in an item of a list was looked at before. */
function unknownFacts(paths: readonly (string | undefined)[], application: Application): string[] {
  const missing = (path: string) => !isFactPath(path) || facts[path].read(application) === undefined
  return unique(paths.filter((path) => path !== undefined && missing(path)) as string[])
}

function isFactPath(path: string): path is FactPath {
  return Object.hasOwn(facts, path)
}

/** The facts on which the ends of a span hang; a comparison without ends has none. */
function operandFacts(comparison: object) {
  const { from, before } = comparison as { readonly from?: DateOperand; readonly before?: DateOperand }
  return [operandFact(from), operandFact(before)]
}

function operandFact(operand: DateOperand | undefined) {
  if (operand === undefined || typeof operand === 'string') return undefined
  return 'fact' in operand ? operand.fact : ('planYear' as const)
}

type Leaf = Extract<ItemCondition, { readonly field: string }>

function leavesOf(condition: ItemCondition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf)
  if ('any' in condition) return condition.any.flatMap(leavesOf)
  if ('not' in condition) return leavesOf(condition.not)
  return [condition]
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}
