import { issue, type Issue, type Result } from '../issue.js'
import { parseWith } from '../parse.js'
import { registrySchemas } from './registry.schema.js'
import { rulesOf } from './rules.js'
import { taxCodeKind } from './taxCode.js'
import type { RegistryRecord, RegistryType } from './types.js'

/**
 * Check a record as it arrives: its shape first, then what its fields must be to one another.
 *
 * Everything wrong is told at once, each issue with code, path and a message in both languages.
 *
 * @example
 * ```ts
 * const parsed = parseRecord('establishment', { id: 'cs-1', name: 'HTX Mây tre', taxCode: '0100233489' })
 * parsed.ok ? '' : parsed.issues[0]?.code // => 'invalid-tax-code'
 * ```
 */
export function parseRecord<Type extends RegistryType>(
  type: Type,
  input: unknown,
): Result<RegistryRecord<Type>> {
  const parsed = parseWith(registrySchemas[type], input) as Result<RegistryRecord<Type>>
  const record = parsed.ok ? parsed.value : (input as RegistryRecord<Type> | null | undefined)
  if (!parsed.ok) {
    const shape = parsed.issues.map(inRegistryWords)
    return { ok: false, issues: [...shape, ...taxCodeIssues(record)] }
  }
  const found = [...taxCodeIssues(record), ...rulesOf(type, parsed.value)]
  if (found.some(({ severity }) => severity === 'error')) {
    return { ok: false, issues: [...(parsed.issues ?? []), ...found] }
  }
  const issues = [...(parsed.issues ?? []), ...found]
  return issues.length ? { ...parsed, issues } : parsed
}

// A pattern other than of a decimal stands behind some texts of records; say what they are instead.
function inRegistryWords(found: Issue): Issue {
  if (found.code !== 'invalid-decimal') return found
  const code = patternCodes.find(([path]) => path.test(found.path))?.[1] ?? 'invalid-text'
  // An identity number is personal: it is not repeated in what is said of it.
  return code === 'invalid-identity-number'
    ? issue(code, found.path)
    : issue(code, found.path, found.parameters)
}

const patternCodes = [
  [/(^|\.)(id|\w+Ids?(\.\d+)?)$/, 'invalid-identifier'],
  [/(^|\.)phone$/, 'invalid-phone'],
  [/(^|\.)identityNumber$/, 'invalid-identity-number'],
] as const

function taxCodeIssues(record: unknown): Issue[] {
  const code = (record as { taxCode?: unknown } | null | undefined)?.taxCode
  if (typeof code !== 'string') return []
  const kind = taxCodeKind(code)
  if (kind === 'invalid') return [issue('invalid-tax-code', 'taxCode', { value: code })]
  return kind === 'personal' ? [issue('tax-code-not-checked', 'taxCode', { value: code }, 'warning')] : []
}
