import { expectTypeOf } from 'vitest'
import type * as z from 'zod/mini'
import type { Pack, Policy } from './index.js'
import type { NationalNorm, StatedNorm } from './pack/pack.js'
import type { packNormShape, packShape } from './pack/pack.schema.js'
import type { policyShape } from './policy.schema.js'
import type { packSchema, policySchema } from './schemas.js'

/** A type field by field, so that an interface and what a schema gives can be the same; arrays and fields settled. */
type Plain<Value> = Value extends readonly (infer Item)[]
  ? readonly Plain<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Plain<Value[Key]> }
    : Value

/** Nothing in the one that is not in the other, of the same type and as optional. */
expectTypeOf<Plain<z.infer<typeof policyShape>>>().toEqualTypeOf<Plain<Policy>>()
expectTypeOf<z.infer<typeof policySchema>>().toEqualTypeOf<Policy>()

type PackFrame = Omit<Pack, 'norms'>
type ShapeFrame = Omit<z.infer<typeof packShape>, 'norms'>
expectTypeOf<Plain<ShapeFrame>>().toEqualTypeOf<Plain<PackFrame>>()
expectTypeOf<z.infer<typeof packSchema>>().toEqualTypeOf<Pack>()
expectTypeOf<keyof NonNullable<z.infer<typeof packShape>['norms']>>().toEqualTypeOf<
  keyof NonNullable<Pack['norms']>
>()

/** The schema holds both kinds of norm in one shape; which fields exclude which is checked between them. */
type NormShape = Plain<z.infer<typeof packNormShape>>
expectTypeOf<keyof NormShape>().toEqualTypeOf<keyof StatedNorm | keyof NationalNorm>()
expectTypeOf<Required<Omit<NormShape, 'asNational'>>>().toEqualTypeOf<
  Plain<Required<Omit<StatedNorm, 'asNational'>>>
>()
expectTypeOf<NormShape['asNational']>().toEqualTypeOf<NationalNorm['asNational'] | undefined>()
expectTypeOf<StatedNorm>().toExtend<NormShape>()
expectTypeOf<NationalNorm>().toExtend<NormShape>()
