import { issue, nearest, type FactPath, type Issue } from '@khuyencong/domain'
import type * as z from 'zod/mini'
import type { Condition } from './condition.js'
import { factSchema, itemSchema, kindOf, takes } from './parse/factKinds.js'
import { shown } from './parse/shapeIssues.js'
import type { Policy } from './policy.js'

/** A condition or a part of one whose form is known. */
type Part = Readonly<Record<string, unknown>>

/** What is wrong with a condition that has a form: names, values and fields that are not there. */
export function conditionIssues(
  condition: Condition,
  path: string,
  { definitions, lists }: Pick<Policy, 'definitions' | 'lists'>,
): Issue[] {
  const inside = (part: Part, at: string): Issue[] => {
    for (const form of ['all', 'any'] as const) {
      const parts = part[form] as readonly Part[] | undefined
      if (parts) return parts.flatMap((one, index) => inside(one, `${at}.${form}.${index}`))
    }
    if (part['not']) return inside(part['not'] as Part, `${at}.not`)
    if (part['use'] !== undefined) return named(part['use'] as string, definitions, `${at}.use`)
    if (part['count'] !== undefined) {
      return itemIssues(part['where'] as Part, `${at}.where`, part['count'] as FactPath)
    }
    if (part['sum']) return sumIssues(part['sum'] as readonly unknown[], `${at}.sum`)
    if (part['inList'] !== undefined) return named(part['inList'] as string, lists, `${at}.inList`)
    return comparisonIssues(part, at, factSchema(part['fact'] as FactPath))
  }
  return inside(condition as Part, path)
}

function named(name: string, known: Readonly<Record<string, unknown>>, path: string): Issue[] {
  if (Object.hasOwn(known, name)) return []
  return [issue('policy-unknown-name', path, { value: name }, 'error', nearest(name, Object.keys(known)))]
}

/** The condition on an item of a list: its fields, and what they are compared with. */
function itemIssues(part: Part, path: string, list: FactPath): Issue[] {
  for (const form of ['all', 'any'] as const) {
    const parts = part[form] as readonly Part[] | undefined
    if (parts) return parts.flatMap((one, index) => itemIssues(one, `${path}.${form}.${index}`, list))
  }
  if (part['not']) return itemIssues(part['not'] as Part, `${path}.not`, list)
  const field = part['field'] as string
  const schema = itemSchema(list, field)
  if (!schema) return [issue('policy-unknown-name', `${path}.field`, { value: field })]
  if (part['is'] === undefined && kindOf(schema) !== 'date') {
    return [issue('policy-condition-form', path, { value: shown(part) })]
  }
  return comparisonIssues(part, path, schema)
}

function sumIssues(sum: readonly unknown[], path: string): Issue[] {
  return sum.flatMap((part, index) => {
    if (typeof part === 'string' || (part as Part)['figure'] !== undefined) return []
    const { each, field } = part as { readonly each: FactPath; readonly field: string }
    const schema = itemSchema(each, field)
    return schema && kindOf(schema) === 'number'
      ? []
      : [issue('policy-unknown-name', `${path}.${index}.field`, { value: field })]
  })
}

/** A comparison must compare with something, and with what the fact may hold. */
function comparisonIssues(part: Part, path: string, schema: z.core.$ZodType | undefined): Issue[] {
  const compared = ['is', 'oneOf', 'atLeast', 'atMost', 'from', 'before'].some(
    (way) => part[way] !== undefined,
  )
  if (!compared) return [issue('policy-condition-form', path, { value: shown(part) })]
  const values: readonly (readonly [string, unknown])[] = [
    ...(part['is'] === undefined ? [] : [[`${path}.is`, part['is']] as const]),
    ...((part['oneOf'] ?? []) as readonly unknown[]).map(
      (value, index) => [`${path}.oneOf.${index}`, value] as const,
    ),
  ]
  return values.flatMap(([at, value]) =>
    takes(schema, value) ? [] : [issue('unknown-value', at, { value: shown(value) })],
  )
}

/** Every definition that leads back to itself, by what it uses. */
export function circles({ definitions }: Pick<Policy, 'definitions'>): Issue[] {
  return Object.keys(definitions).flatMap((name) => {
    const seen = new Set<string>()
    const open = usedIn(definitions[name])
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === name) return [issue('policy-names-in-circle', `definitions.${name}`, { value: name })]
      if (seen.has(next) || !Object.hasOwn(definitions, next)) continue
      seen.add(next)
      open.push(...usedIn(definitions[next]))
    }
    return []
  })
}

function usedIn(condition: Condition | undefined): string[] {
  if (!condition) return []
  if ('all' in condition) return condition.all.flatMap(usedIn)
  if ('any' in condition) return condition.any.flatMap(usedIn)
  if ('not' in condition) return usedIn(condition.not)
  return 'use' in condition ? [condition.use] : []
}
