import { issue, type Issue, type IssueCode } from '@khuyencong/domain'

/** Deeper than any policy or pack that people write, and far from what a program can hold. */
const DEEPEST = 64

/**
 * A copy of JSON that came from outside, without fields that hold `undefined`; whatever JSON does not have stays as it
 * is, for a schema to refuse. What is nested too deeply, or holds itself, is told by the path at which it begins to be.
 */
export function plainCopy(input: unknown): { readonly value: unknown; readonly issues: readonly Issue[] } {
  const deep = deepPath(input, '', 0)
  return deep === undefined
    ? { value: copy(input), issues: [] }
    : { value: undefined, issues: [issue('nested-too-deeply', shortened(deep), { most: DEEPEST })] }
}

function deepPath(value: unknown, path: string, depth: number): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (depth > DEEPEST) return path
  for (const [key, inner] of Object.entries(value)) {
    const deep = deepPath(inner, path ? `${path}.${key}` : key, depth + 1)
    if (deep !== undefined) return deep
  }
  return undefined
}

/** The beginning of a long path is what tells a reader where to look. */
function shortened(path: string): string {
  const keys = path.split('.')
  return keys.length > 8 ? `${keys.slice(0, 8).join('.')}…` : path
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return Object.fromEntries(fields.map(([key, field]) => [key, copy(field)]))
}

/** Keys that schemas of records pass over in silence. */
export function hiddenKeys(value: unknown, code: IssueCode, path = ''): Issue[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = path ? `${path}.${key}` : key
    return [...(key === '__proto__' ? [issue(code, at)] : []), ...hiddenKeys(inner, code, at)]
  })
}
