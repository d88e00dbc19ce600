import type { Application, Result } from '@khuyencong/domain'
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
  return parse(input, { provinceCodes, formerProvinceIds })
}
