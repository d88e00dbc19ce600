import { isIsoDate } from '@khuyencong/domain'
import { isoDateSchema } from '@khuyencong/domain/schemas'
import * as z from 'zod/mini'
import type { Condition, DateOperand, ItemCondition } from './condition.js'
import { factPaths, pathsOf } from './parse/factKinds.js'

const name = z.string().check(z.minLength(1))
const anyFact = z.enum(factPaths)
const numberFact = z.enum(pathsOf('number'))
const dateFact = z.enum(pathsOf('date'))
const listFact = z.enum(pathsOf('list'))
const codeFact = z.enum(pathsOf('other'))

const scalar = z.union([z.string(), z.boolean(), z.int()])

/** A month and day that every year has, such as `12-31`. */
export const monthDaySchema = z.string().check(
  z.regex(/^\d{2}-\d{2}$/),
  z.refine((text) => isIsoDate(`2023-${text}`)),
)

const day = z.union([
  isoDateSchema,
  z.strictObject({ fact: dateFact }),
  z.strictObject({ parameter: z.literal('invoiceWindow'), edge: z.enum(['from', 'before']) }),
  z.strictObject({ planYearPlus: z.int(), monthDay: monthDaySchema }),
  z.strictObject({ lastYearPlus: z.int(), monthDay: monthDaySchema }),
]) as unknown as z.ZodMiniType<DateOperand>

const item: z.ZodMiniType<ItemCondition> = z.lazy(
  () =>
    z.union([
      z.strictObject({ all: z.array(item) }),
      z.strictObject({ any: z.array(item) }),
      z.strictObject({ not: item }),
      z.strictObject({ field: name, is: scalar }),
      z.strictObject({ field: name, from: z.exactOptional(day), before: z.exactOptional(day) }),
    ]) as unknown as z.ZodMiniType<ItemCondition>,
)

/**
 * A condition: one of its forms and nothing beside it. Whether its names, values and fields exist in the policy and in
 * the application is checked by `parsePolicy`.
 */
export const conditionSchema: z.ZodMiniType<Condition> = z.lazy(
  () =>
    z.union([
      // The most frequent first: they are tried in this order.
      z.strictObject({ fact: anyFact, is: scalar }),
      z.strictObject({ use: name }),
      z.strictObject({ all: z.array(conditionSchema) }),
      z.strictObject({ any: z.array(conditionSchema) }),
      z.strictObject({ not: conditionSchema }),
      z.strictObject({ fact: anyFact, oneOf: z.array(scalar).check(z.minLength(1)) }),
      z.strictObject({
        fact: numberFact,
        atLeast: z.exactOptional(z.int()),
        atMost: z.exactOptional(z.int()),
      }),
      z.strictObject({ fact: dateFact, from: z.exactOptional(day), before: z.exactOptional(day) }),
      z.strictObject({ fact: codeFact, inList: name, on: dateFact }),
      z.strictObject({
        count: listFact,
        where: item,
        plus: z.exactOptional(numberFact),
        atMost: z.int().check(z.nonnegative()),
      }),
      z.strictObject({
        sum: z
          .array(
            z.union([
              numberFact,
              z.strictObject({ each: listFact, field: name }),
              z.strictObject({ figure: z.literal('grantable') }),
            ]),
          )
          .check(z.minLength(1)),
        atLeast: z.strictObject({ fact: numberFact }),
      }),
    ]) as unknown as z.ZodMiniType<Condition>,
)
