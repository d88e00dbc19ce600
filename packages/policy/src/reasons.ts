import { dayOfYear, facts, type Application, type IsoDate } from '@khuyencong/domain'
import { yearOfDay, type Condition, type DateOperand, type ItemCondition } from './condition.js'
import {
  compileCondition,
  compileItem,
  definition,
  MET,
  UNMET,
  type Context,
  type Figures,
  type Item,
} from './evaluate.js'

/** A fact of the case beside what a rule says of it; days and amounts as the case has them. */
export interface Reason {
  /** The path of the fact, such as `beneficiary.employees` or `invoices.0.date`. */
  readonly fact: string
  /** What the case says; of a list, how many of its items count; of a sum, what is there in all, in đồng. */
  readonly value: string | number | boolean
  readonly is?: string | number | boolean
  readonly oneOf?: readonly (string | number | boolean)[]
  /** The fact is one of a dated list of the policy, by name. */
  readonly inList?: string
  readonly atLeast?: number
  /** The value is a sum, compared with the fact: amounts in đồng. */
  readonly sum?: true
  readonly atMost?: number
  readonly from?: IsoDate
  readonly before?: IsoDate
  /** The condition was that this does not hold. */
  readonly not?: true
}

/**
 * Why a condition holds or does not, as a function of an application: the comparisons that decided it, with the
 * figures of the case. Of an `any` that holds, the first way in which it does. Nothing where it is not known.
 *
 * @example
 * ```ts
 * compileReasons({ fact: 'beneficiary.employees', atMost: 200 }, policy)(application)
 * // => [{ fact: 'beneficiary.employees', value: 250, atMost: 200 }]
 * ```
 */
export function compileReasons(
  condition: Condition,
  context: Context,
): (application: Application, figures?: Figures) => readonly Reason[] {
  return (application, figures) => reasonsOf(condition, context, application, figures)
}

function reasonsOf(
  condition: Condition,
  context: Context,
  a: Application,
  figures: Figures | undefined,
): Reason[] {
  const truth = (part: Condition) => compileCondition(part, context)(a, figures)
  const inside = (part: Condition) => reasonsOf(part, context, a, figures)
  if ('use' in condition) return inside(definition(condition.use, context))
  if ('not' in condition) return inside(condition.not).map((one) => ({ ...one, not: true }))
  const decided = truth(condition)
  if (decided !== MET && decided !== UNMET) return []
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any
    const first = parts.find((part) => truth(part) === decided)
    // What decides is one part of an `any` that holds, or of an `all` that does not; else all parts together do.
    const one = 'any' in condition ? decided === MET : decided === UNMET
    return one ? (first ? inside(first) : []) : parts.flatMap(inside)
  }
  if ('count' in condition) return countReasons(condition, context, a, decided)
  if ('sum' in condition) return [sumReason(condition, a, figures)]
  const { fact } = condition
  const value = facts[fact].read(a) as string | number | boolean
  const at = { fact, value }
  if ('inList' in condition) return [{ ...at, inList: condition.inList }]
  return [{ ...at, ...comparison(condition, context, a) }]
}

type Comparing = Pick<Reason, 'is' | 'oneOf' | 'atLeast' | 'atMost'> & {
  readonly from?: DateOperand
  readonly before?: DateOperand
}

function comparison(
  compared: Partial<Comparing>,
  context: Context,
  a: Application,
): Omit<Reason, 'fact' | 'value'> {
  const { is, oneOf, atLeast, atMost, from, before } = compared
  const [start, end] = [dayOf(from, context, a), dayOf(before, context, a)]
  return {
    ...(is !== undefined && { is }),
    ...(oneOf && { oneOf }),
    ...(atLeast !== undefined && { atLeast }),
    ...(atMost !== undefined && { atMost }),
    ...(start !== undefined && { from: start }),
    ...(end !== undefined && { before: end }),
  }
}

function dayOf(operand: DateOperand | undefined, context: Context, a: Application): IsoDate | undefined {
  if (operand === undefined || typeof operand === 'string') return operand
  if ('fact' in operand) return facts[operand.fact].read(a) as IsoDate | undefined
  const day = 'parameter' in operand ? context.parameters[operand.parameter].value[operand.edge] : operand
  const { year, plus } = yearOfDay(day)
  const counted = facts[year].read(a)
  return counted === undefined ? undefined : dayOfYear(counted + plus, day.monthDay)
}

function countReasons(
  condition: Extract<Condition, { readonly count: unknown }>,
  context: Context,
  a: Application,
  decided: typeof MET | typeof UNMET,
): Reason[] {
  const { count, where, atMost, plus } = condition
  const items = (facts[count].read(a) ?? []) as unknown as readonly Item[]
  const test = compileItem(where as ItemCondition, context)
  const counted = [...items.entries()].filter(([, item]) => test(item, a) === MET)
  const added = plus === undefined ? 0 : ((facts[plus].read(a) as number | undefined) ?? 0)
  const whole: Reason = { fact: count, value: counted.length + added, atMost }
  if (decided === MET) return [whole]
  const compared = days(where as ItemCondition)
  return [
    whole,
    ...counted.flatMap(([index, item]) =>
      compared.map(({ field, ...one }) => ({
        fact: `${count}.${index}.${field}`,
        value: item[field] as string,
        ...comparison(one, context, a),
      })),
    ),
  ]
}

/** The comparisons of days in a condition on items. */
function days(condition: ItemCondition): ({ readonly field: string } & Partial<Comparing>)[] {
  if ('all' in condition) return condition.all.flatMap(days)
  if ('any' in condition) return condition.any.flatMap(days)
  if ('not' in condition) return days(condition.not)
  return 'from' in condition || 'before' in condition
    ? [condition as { readonly field: string } & Partial<Comparing>]
    : []
}

function sumReason(
  { sum, atLeast }: Extract<Condition, { readonly sum: unknown }>,
  a: Application,
  figures: Figures | undefined,
): Reason {
  const parts = sum.map((part) => {
    if (typeof part === 'string') return (facts[part].read(a) as number | undefined) ?? 0
    if ('figure' in part) return figures?.[part.figure] ?? 0
    const items = (facts[part.each].read(a) ?? []) as unknown as readonly Readonly<Record<string, number>>[]
    return items.reduce((total, item) => total + (item[part.field] ?? 0), 0)
  })
  const value = parts.reduce((total, part) => total + part, 0)
  return { fact: atLeast.fact, value, sum: true, atLeast: facts[atLeast.fact].read(a) as number }
}
