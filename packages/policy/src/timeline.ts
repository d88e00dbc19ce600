import { deepFreeze, isIsoDate, issue, type IsoDate, type Issue, type Result } from '@khuyencong/domain'
import { amend, type Act, type SavingClause } from './act.js'
import type { Policy } from './policy.js'

/** The consolidated policies of one line, day by day. Frozen: a caller cannot change the law for the next one. */
export interface Timeline {
  /**
   * The policy of a day. For a project approved on `approvedOn`, acts whose saving clause keeps such
   * projects under the earlier rules are left out.
   *
   * The same day gives the same object. What is no day of the calendar, written `YYYY-MM-DD`, gives the issue
   * `invalid-date`; a day before the first act gives `no-policy-in-force`.
   */
  on(date: IsoDate, about?: { readonly approvedOn?: IsoDate | undefined }): Result<Policy>
  /** Every version without saving clauses, the earliest first. */
  readonly versions: readonly Policy[]
  /** From when to when each version applies, and to whom the one before still does; plain JSON. */
  readonly spans: readonly PolicySpan[]
}

/** When one version of a policy applies. */
export interface PolicySpan {
  /** The line of versions, such as `national`. */
  readonly id: string
  /** The version, as {@link Policy.version} has it. */
  readonly version: IsoDate
  /** The number of the act that made it: of several that took effect on one day, the last applied. */
  readonly act: string
  /** The first day it applies. */
  readonly from: IsoDate
  /** The first day it no longer applies; `null` while it is the last one known. */
  readonly before: IsoDate | null
  /** Which projects the act does not reach, so that the rules without it still apply to them; `null` where none. */
  readonly saving: SpanSaving | null
}

/** A saving clause, with the day that it counts from. */
export interface SpanSaving extends SavingClause {
  /** The act that says so. */
  readonly act: string
  /** Projects approved before this day stay under the rules without the act. */
  readonly approvedBefore: IsoDate
}

/**
 * The policies that a list of acts gives, each applied to the one before it.
 *
 * @param base what stands before any act; it is never given out, and is frozen
 * @param from the first day that the acts known here describe whole; acts in force earlier are its ground
 * @param acts in any order; they are applied by the day they take effect
 * @throws RangeError where `from` is no day of the calendar
 */
export function timeline(base: Policy, from: IsoDate, acts: readonly Act[]): Timeline {
  if (!isIsoDate(from)) throw new RangeError(`expected a day as YYYY-MM-DD, got ${String(from)}`)
  const ordered = [...acts].sort((left, right) => left.effectiveFrom.localeCompare(right.effectiveFrom))
  const cache = new Map<string, Policy>()
  deepFreeze(base)

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

  const upTo = (day: IsoDate) => ordered.filter(({ effectiveFrom }) => effectiveFrom <= day)
  const firstDays = () => {
    const days = ordered.map(({ effectiveFrom }) => (effectiveFrom < from ? from : effectiveFrom))
    return [...new Set(days)]
  }

  const spansOf = (): readonly PolicySpan[] =>
    firstDays().map((day, index, days) => {
      const { id, version, acts: numbers } = fold(upTo(day))
      const saver = ordered.findLast(({ effectiveFrom, saving }) => saving && effectiveFrom === day)
      return {
        id,
        version,
        act: numbers.at(-1) ?? '',
        from: day,
        before: days[index + 1] ?? null,
        saving: saver?.saving ? { ...saver.saving, act: saver.number, approvedBefore: day } : null,
      }
    })

  let versions: readonly Policy[] | undefined
  let spans: readonly PolicySpan[] | undefined
  return Object.freeze({
    on(date: IsoDate, about?: { readonly approvedOn?: IsoDate | undefined }): Result<Policy> {
      const approvedOn = about?.approvedOn
      const issues = dayIssues({ asOf: date, ...(approvedOn !== undefined && { approvedOn }) })
      if (issues.length) return { ok: false, issues }
      const applied = upTo(date).filter(
        ({ effectiveFrom, saving }) => !(saving && approvedOn !== undefined && approvedOn < effectiveFrom),
      )
      if (date < from || applied.length === 0) {
        const first = firstDays()[0] ?? from
        const parameters = { date: { day: date }, first: { day: first } }
        return { ok: false, issues: [issue('no-policy-in-force', 'asOf', parameters)] }
      }
      return { ok: true, value: fold(applied) }
    },
    get versions() {
      return (versions ??= Object.freeze(firstDays().map((day) => fold(upTo(day)))))
    },
    get spans() {
      return (spans ??= deepFreeze(spansOf()))
    },
  })
}

/** What is no day of the calendar among some days by name, whatever the type says. */
function dayIssues(days: Readonly<Record<string, unknown>>): Issue[] {
  return Object.entries(days).flatMap(([path, day]) =>
    isIsoDate(day) ? [] : [issue('invalid-date', path, { value: shown(day) })],
  )
}

/** What was given in the place of a day, in short; never a throw, whatever it is. */
function shown(value: unknown): string {
  const text =
    typeof value === 'function' || (typeof value === 'object' && value) ? typeof value : String(value)
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
