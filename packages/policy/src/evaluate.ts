import { dayOfYear, facts, inPeriod, type Application, type FactPath, type IsoDate } from '@khuyencong/domain'
import {
  yearOfDay,
  type Condition,
  type CountCondition,
  type DateOperand,
  type ItemCondition,
  type SumCondition,
} from './condition.js'
import type { Policy } from './policy.js'

/** The condition does not hold. */
export const UNMET = 0
/** A fact is missing that could decide the condition. */
export const UNKNOWN = 1
/** The condition holds. */
export const MET = 2

/**
 * The value of a condition: {@link UNMET} < {@link UNKNOWN} < {@link MET}.
 *
 * Ordered so that `all` is the least and `any` the greatest of its parts (Kleene's logic).
 */
export type Truth = typeof UNMET | typeof UNKNOWN | typeof MET

/** What a condition may read beside the application: figures that whoever decides has reckoned, in đồng. */
export interface Figures {
  /** What may be granted: the lesser of ceiling and request; absent while the ceiling is not known. */
  readonly grantable?: number | undefined
  /** The facts without which it is not known. */
  readonly missing?: readonly string[]
}

/** A condition turned into a function, once. */
export type Test<Source = Application> = (source: Source, figures?: Figures) => Truth

/** What the compiler needs of a policy. */
export type Context = Pick<Policy, 'definitions' | 'lists' | 'parameters'>

/**
 * A condition as a function of an application. It allocates nothing when called.
 *
 * @throws RangeError when the condition uses a definition or a list that the policy does not have,
 * or has a form that is not known: a rule that is not understood must not be ignored.
 */
export function compileCondition(condition: Condition, context: Context): Test {
  if (forms.filter((form) => form in condition).length !== 1) {
    throw new RangeError(`not exactly one form of condition: ${JSON.stringify(condition)}`)
  }
  const compile = (part: Condition) => compileCondition(part, context)
  if ('all' in condition) return allOf(condition.all.map(compile))
  if ('any' in condition) return anyOf(condition.any.map(compile))
  if ('not' in condition) return negate(compile(condition.not))
  if ('use' in condition) return compile(definition(condition.use, context))
  if ('count' in condition) return compileCount(condition, context)
  if ('sum' in condition) return compileSum(condition)
  if ('fact' in condition) {
    if ('inList' in condition) {
      const { members } = list(condition.inList, context)
      const read = reader(condition.fact)
      const day = reader(condition.on)
      return (a) => {
        const value = read(a)
        const on = day(a)
        if (value === undefined || on === undefined) return UNKNOWN
        for (const member of members) {
          if (member.value === value && inPeriod(on as IsoDate, member.period)) return MET
        }
        return UNMET
      }
    }
    return compileFact(condition, reader(condition.fact), context)
  }
  throw new RangeError(`unknown form of condition: ${JSON.stringify(condition)}`)
}

const forms = ['all', 'any', 'not', 'use', 'count', 'sum', 'fact'] as const

/** What a comparison may say, whatever it is a comparison of. */
interface Comparison {
  readonly is?: string | number | boolean
  readonly oneOf?: readonly (string | number | boolean)[]
  readonly atLeast?: number
  readonly atMost?: number
  readonly from?: DateOperand
  readonly before?: DateOperand
}

/**
 * A comparison of a fact. Each kind has a function of its own that reads and compares in one step: engines
 * make a function fast that meets one type of value, and one function for all of them slow.
 */
function compileFact(comparison: Comparison, read: (a: Application) => unknown, context: Context): Test {
  const { is, oneOf, atLeast, atMost } = onlyOne(comparison)
  if (typeof is === 'boolean') {
    return (a) => {
      const value = read(a)
      return value === undefined ? UNKNOWN : value === is ? MET : UNMET
    }
  }
  if (typeof is === 'string') {
    return (a) => {
      const value = read(a)
      return value === undefined ? UNKNOWN : value === is ? MET : UNMET
    }
  }
  if (oneOf) {
    const members = new Set<unknown>(oneOf)
    return (a) => {
      const value = read(a)
      return value === undefined ? UNKNOWN : members.has(value) ? MET : UNMET
    }
  }
  if (atMost !== undefined && atLeast === undefined) {
    return (a) => {
      const value = read(a) as number | undefined
      return value === undefined ? UNKNOWN : value <= atMost ? MET : UNMET
    }
  }
  if (atLeast !== undefined) {
    const highest = atMost ?? Infinity
    return (a) => {
      const value = read(a) as number | undefined
      return value === undefined ? UNKNOWN : value >= atLeast && value <= highest ? MET : UNMET
    }
  }
  const compare = compileComparison(comparison, context)
  return (a) => compare(read(a), a)
}

type Compare = (value: unknown, a: Application) => Truth

/** A comparison that says two things, or nothing, must not be half understood. */
function onlyOne(comparison: Comparison): Comparison {
  const { is, oneOf, atLeast, atMost, from, before } = comparison
  const span = from !== undefined || before !== undefined
  const range = atLeast !== undefined || atMost !== undefined
  if ([is !== undefined, oneOf !== undefined, span, range].filter(Boolean).length !== 1) {
    throw new RangeError(`not exactly one comparison: ${JSON.stringify(comparison)}`)
  }
  return comparison
}

function compileComparison(comparison: Comparison, context: Context): Compare {
  const { is, oneOf, atLeast = -Infinity, atMost = Infinity, from, before } = onlyOne(comparison)
  if (is !== undefined) return (value) => (value === undefined ? UNKNOWN : value === is ? MET : UNMET)
  if (oneOf) return (value) => (value === undefined ? UNKNOWN : oneOf.includes(value as never) ? MET : UNMET)
  if (from !== undefined || before !== undefined) return compileSpan(from, before, context)
  return (value) => {
    if (value === undefined) return UNKNOWN
    return (value as number) >= atLeast && (value as number) <= atMost ? MET : UNMET
  }
}

function compileSpan(
  from: DateOperand | undefined,
  before: DateOperand | undefined,
  context: Context,
): Compare {
  const start = from === undefined ? undefined : dateReader(from, context)
  const end = before === undefined ? undefined : dateReader(before, context)
  return (value, a) => {
    if (value === undefined) return UNKNOWN
    const first = start?.(a)
    const last = end?.(a)
    if (first !== undefined && (value as string) < first) return UNMET
    if (last !== undefined && (value as string) >= last) return UNMET
    return (start && first === undefined) || (end && last === undefined) ? UNKNOWN : MET
  }
}

function dateReader(operand: DateOperand, context: Context): (a: Application) => string | undefined {
  if (typeof operand === 'string') return () => operand
  if ('fact' in operand) return reader(operand.fact) as (a: Application) => string | undefined
  const yearDay = 'parameter' in operand ? context.parameters[operand.parameter].value[operand.edge] : operand
  const { monthDay } = yearDay
  const { year: named, plus } = yearOfDay(yearDay)
  const read = facts[named].read
  let last: number | undefined
  let day: string | undefined
  return (a) => {
    // Most applications of a run share their year, and making the text is what takes time.
    const year = read(a)
    if (year !== last) {
      day = year === undefined ? undefined : dayOfYear(year + plus, monthDay)
      last = year
    }
    return day
  }
}

function compileCount({ count, where, plus, atMost }: CountCondition, context: Context): Test {
  const read = reader(count) as (a: Application) => readonly unknown[] | undefined
  const added = plus === undefined ? () => 0 : (reader(plus) as (a: Application) => number | undefined)
  if ('all' in where && where.all.length === 0 && plus === undefined) {
    return (a) => {
      const items = read(a)
      return items === undefined ? UNKNOWN : items.length > atMost ? UNMET : MET
    }
  }
  const test = compileItem(where as ItemCondition, context)
  return (a) => {
    const items = read(a)
    const more = added(a)
    if (items === undefined || more === undefined) return (more ?? 0) > atMost ? UNMET : UNKNOWN
    let certain = more
    let possible = more
    for (const item of items) {
      const truth = test(item as Item, a)
      if (truth === MET) certain++
      if (truth !== UNMET) possible++
    }
    return certain > atMost ? UNMET : possible > atMost ? UNKNOWN : MET
  }
}

/** One item of a list in an application. */
export type Item = Readonly<Record<string, unknown>>

/** A condition on an item of a list; the application is there for days relative to its plan year. */
export function compileItem(
  condition: ItemCondition,
  context: Context,
): (item: Item, a: Application) => Truth {
  const compile = (part: ItemCondition) => compileItem(part, context)
  if ('all' in condition) {
    const tests = condition.all.map(compile)
    return (item, a) => tests.reduce<Truth>((least, test) => Math.min(least, test(item, a)) as Truth, MET)
  }
  if ('any' in condition) {
    const tests = condition.any.map(compile)
    return (item, a) =>
      tests.reduce<Truth>((greatest, test) => Math.max(greatest, test(item, a)) as Truth, UNMET)
  }
  if ('not' in condition) {
    const test = compile(condition.not)
    return (item, a) => (MET - test(item, a)) as Truth
  }
  const compare = compileComparison(condition, context)
  return (item, a) => compare(item[condition.field], a)
}

function compileSum({ sum, atLeast }: SumCondition): Test {
  const parts = sum.map((part) => {
    if (typeof part === 'string') return reader(part) as (a: Application) => number | undefined
    if ('figure' in part) return (_: Application, figures?: Figures) => figures?.[part.figure]
    const read = reader(part.each) as (a: Application) => readonly Record<string, number>[] | undefined
    return (a: Application) => read(a)?.reduce((total, item) => total + (item[part.field] ?? NaN), 0)
  })
  const target = reader(atLeast.fact) as (a: Application) => number | undefined
  return (a, figures) => {
    const needed = target(a)
    if (needed === undefined) return UNKNOWN
    let total = 0
    let known = true
    for (const part of parts) {
      const amount = part(a, figures)
      if (amount === undefined) known = false
      else total += amount
    }
    // Amounts are not negative, so what is known may already be enough.
    return total >= needed ? MET : known ? UNMET : UNKNOWN
  }
}

function allOf(tests: readonly Test[]): Test {
  const [first, second] = tests
  if (first && second && tests.length === 2) {
    return (a, figures) => {
      const truth = first(a, figures)
      if (truth === UNMET) return UNMET
      const other = second(a, figures)
      return other < truth ? other : truth
    }
  }
  return (a, figures) => {
    let least: Truth = MET
    for (let index = 0; index < tests.length; index++) {
      const truth = (tests[index] as Test)(a, figures)
      if (truth === UNMET) return UNMET
      if (truth < least) least = truth
    }
    return least
  }
}

function anyOf(tests: readonly Test[]): Test {
  const [first, second] = tests
  if (first && second && tests.length === 2) {
    return (a, figures) => {
      const truth = first(a, figures)
      if (truth === MET) return MET
      const other = second(a, figures)
      return other > truth ? other : truth
    }
  }
  return (a, figures) => {
    let greatest: Truth = UNMET
    for (let index = 0; index < tests.length; index++) {
      const truth = (tests[index] as Test)(a, figures)
      if (truth === MET) return MET
      if (truth > greatest) greatest = truth
    }
    return greatest
  }
}

function negate(test: Test): Test {
  return (a, figures) => (MET - test(a, figures)) as Truth
}

function reader(path: FactPath): (a: Application) => unknown {
  const fact = Object.hasOwn(facts, path) ? facts[path] : undefined
  if (!fact) throw new RangeError(`unknown fact: ${path}`)
  return fact.read
}

/** A definition of the policy, by name. */
export function definition(name: string, { definitions }: Context): Condition {
  const found = Object.hasOwn(definitions, name) ? definitions[name] : undefined
  if (!found) throw new RangeError(`the policy has no definition "${name}"`)
  return found
}

function list(name: string, { lists }: Context) {
  const found = Object.hasOwn(lists, name) ? lists[name] : undefined
  if (!found) throw new RangeError(`the policy has no list "${name}"`)
  return found
}
