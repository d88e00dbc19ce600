import { extname } from 'node:path'
import { issue, nearest, type Issue } from '@khuyencong/domain'
import { importColumns, type ImportType } from '@khuyencong/reports/import'

/** The name of the list that holds records of a type, as `khuyencong report --data` reads it. */
export const lists = {
  project: 'projects',
  establishment: 'establishments',
  product: 'products',
  cluster: 'clusters',
  collaborator: 'collaborators',
  allocation: 'allocations',
  'prior-support': 'priorSupports',
} as const satisfies Readonly<Record<ImportType, string>>

/** Whether a text is a type that can be imported. */
export const isImportType = (type: string): type is ImportType => Object.hasOwn(importColumns, type)

/** What is wrong with a type that is none. */
export function typeIssues(type: string): Issue[] {
  if (isImportType(type)) return []
  const types = Object.keys(importColumns)
  const close = nearest(type, types)
  return [issue('unknown-value', 'TYPE', { value: type }, 'error', close.length > 0 ? close : types)]
}

/** What is wrong with a file whose kind an option does not take. */
export const kindIssues = (option: string, path: string | undefined, kinds: readonly string[]): Issue[] =>
  path === undefined || kinds.includes(extname(path).toLowerCase())
    ? []
    : [issue('unknown-value', option, { value: extname(path) }, 'error', kinds)]
