import { issue, type IsoDate, type Result } from '@khuyencong/domain'
import { amend, type Act } from './act.js'
import type { Policy } from './policy.js'

/** The consolidated policies of one line, day by day. */
export interface Timeline {
  /**
   * The policy of a day. For a project approved on `approvedOn`, acts whose saving clause keeps such
   * projects under the earlier rules are left out.
   *
   * The same day gives the same object. Before the first act: the issue `no-policy-in-force`.
   */
  on(date: IsoDate, about?: { readonly approvedOn?: IsoDate | undefined }): Result<Policy>
  /** Every version without saving clauses, the earliest first. */
  readonly versions: readonly Policy[]
}

/**
 * The policies that a list of acts gives, each applied to the one before it.
 *
 * @param base what stands before any act; it is never given out
 * @param from the first day that the acts known here describe whole; acts in force earlier are its ground
 * @param acts in any order; they are applied by the day they take effect
 */
export function timeline(base: Policy, from: IsoDate, acts: readonly Act[]): Timeline {
  const ordered = [...acts].sort((left, right) => left.effectiveFrom.localeCompare(right.effectiveFrom))
  const cache = new Map<string, Policy>()

  const fold = (applied: readonly Act[]): Policy => {
    const last = applied.at(-1)
    if (!last) return base
    const key = applied.map(({ number }) => number).join(' ')
    const known = cache.get(key)
    if (known) return known
    const policy = amend(fold(applied.slice(0, -1)), last)
    cache.set(key, policy)
    return policy
  }

  return {
    on(date, { approvedOn } = {}) {
      if (date < from)
        return {
          ok: false,
          issues: [issue('no-policy-in-force', 'asOf', { date: { day: date }, first: { day: from } })],
        }
      const applied = ordered.filter(
        ({ effectiveFrom, saving }) =>
          effectiveFrom <= date && !(saving && approvedOn !== undefined && approvedOn < effectiveFrom),
      )
      return { ok: true, value: fold(applied) }
    },
    get versions() {
      const days = new Set(ordered.map(({ effectiveFrom }) => (effectiveFrom < from ? from : effectiveFrom)))
      return [...days].map((day) => fold(ordered.filter(({ effectiveFrom }) => effectiveFrom <= day)))
    },
  }
}
