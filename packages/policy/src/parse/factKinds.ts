import { facts, type FactPath } from '@khuyencong/domain'
import { applicationSchema, reckonedFactSchemas } from '@khuyencong/domain/schemas'
import * as z from 'zod/mini'
import { schemaAt } from './shapeIssues.js'

/** What a fact may hold, as far as conditions differ by it. */
export type FactKind = 'number' | 'date' | 'list' | 'other'

/** The schema of a fact in the application. */
export function factSchema(path: FactPath): z.core.$ZodType | undefined {
  return path === 'governedOn' || path === 'lastYear'
    ? reckonedFactSchemas[path]
    : schemaAt(applicationSchema, path.split('.'))
}

/** The fields of an item of a list fact, each with its schema. */
export function itemSchema(path: FactPath, field: string): z.core.$ZodType | undefined {
  const list = factSchema(path)
  // Any key leads into the items of a list.
  return list && schemaAt(applicationSchema, [...path.split('.'), '0', field])
}

/** Whether a schema takes a value. */
export function takes(schema: z.core.$ZodType | undefined, value: unknown): boolean {
  return schema !== undefined && z.safeParse(schema, value).success
}

/** The kind of what a schema takes. */
export function kindOf(schema: z.core.$ZodType | undefined): FactKind {
  if (takes(schema, [])) return 'list'
  if (takes(schema, 2000)) return 'number'
  return takes(schema, '2024-02-29') && !takes(schema, 'x') ? 'date' : 'other'
}

const paths = Object.keys(facts) as FactPath[]

/** The paths of all facts. */
export const factPaths = paths as [FactPath, ...FactPath[]]

/** The paths of the facts of a kind. */
export function pathsOf(kind: FactKind): [FactPath, ...FactPath[]] {
  return paths.filter((path) => kindOf(factSchema(path)) === kind) as [FactPath, ...FactPath[]]
}
