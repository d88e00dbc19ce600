import { assessmentIssue, type Application, type Result } from '@khuyencong/domain'
import { national } from '@khuyencong/law'
import type { Policy } from '@khuyencong/policy'

/**
 * The policy that governs an application: by fund, as-of date and, for acts with a saving clause, the day the
 * project was approved. For the local fund no act is known, and the national level is never used in its stead.
 *
 * @example
 * ```ts
 * lawFor({ fund: 'national', asOf: '2026-03-01' }).ok // => true
 * ```
 */
export function lawFor({
  fund,
  asOf,
  approvedOn,
}: Pick<Application, 'fund' | 'asOf' | 'approvedOn'>): Result<Policy> {
  return fund === 'national'
    ? national.on(asOf, { approvedOn })
    : { ok: false, issues: [assessmentIssue('no-local-act-known', 'fund')] }
}
