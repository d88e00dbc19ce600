import { issue, type Application, type Issue, type Result } from '@khuyencong/domain'
import { parseApplication as parse } from '@khuyencong/domain/schemas'
import { formerProvinceIds, provinceCodes } from '@khuyencong/law'

/**
 * Check an application as it arrives from outside, with the provinces that exist.
 *
 * @example
 * ```ts
 * parseApplication({ id: 'a', fund: 'national', asOf: '2026-02-30', activity: 'consulting' }).ok // => false
 * ```
 */
export function parseApplication(input: unknown): Result<Application> {
  const parsed = parse(input, { provinceCodes, formerProvinceIds })
  return parsed.ok ? parsed : { ok: false, issues: parsed.issues.map(withoutZero) }
}

const digits: Readonly<Record<string, number>> = { 'place.provinceCode': 2, 'place.communeCode': 5 }

/** A code written as a number has lost its zero in front. */
function withoutZero(found: Issue): Issue {
  const length = digits[found.path]
  const value = found.parameters?.['value']
  if (
    found.code !== 'wrong-type' ||
    length === undefined ||
    typeof value !== 'string' ||
    !/^\d+$/.test(value)
  ) {
    return found
  }
  const code = value.padStart(length, '0')
  if (code.length > length || (length === 2 && !provinceCodes.includes(code))) return found
  return issue('code-is-number', found.path, { value, expected: code }, 'error', [code])
}
