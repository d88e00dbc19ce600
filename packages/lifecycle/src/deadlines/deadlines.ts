import {
  isoDate,
  isIsoDate,
  type Citation,
  type IsoDate,
  type Text,
  type Verification,
} from '@khuyencong/domain'
import { addDays, addMonths, dayInYear, dayOfMonth, daysBetween } from '../engine/days/days.js'
import { addWorkingDays, type WorkingCalendar } from '../engine/days/workingCalendar.js'
import { bodyOnDay, type BodyOn } from '../engine/bodies.js'
import type { DeadlineRule } from '../engine/deadlineRule.js'
import { truth } from '../engine/evaluate.js'
import { isJsonObject } from '../engine/json.js'
import type { Scope, Words } from '../engine/kit.js'
import { kitOf, type Machine } from '../engine/machine.js'
import { valueOf } from '../engine/operand.js'
import type { LifecycleRecord } from '../engine/record.js'
import { scopeOf } from '../engine/scope.js'

/** A deadline of a record as it stands on a day. */
export interface Deadline<W extends Words = Words> {
  readonly code: string
  readonly title: Text
  readonly who: readonly BodyOn<W['role']>[]
  /** The last day that is still in time; `null` where it cannot be told. */
  readonly lastDay: IsoDate | null
  /** False where the last day rests on days or values that are not confirmed. */
  readonly certain: boolean
  readonly days: 'calendar' | 'working'
  /** `due`: there is time. `at-risk`: few days are left. `overdue`: the last day has passed. `unknown`: no last day. */
  readonly status: 'due' | 'at-risk' | 'overdue' | 'unknown'
  /** Days left, the last day included; negative for days past it; `null` where there is no last day. */
  readonly daysLeft: number | null
  readonly citation: Citation
  readonly verification: Verification
  readonly note?: Text
}

/** What deadlines are reckoned with. */
export interface DeadlineOptions {
  readonly calendar?: WorkingCalendar
  /** How many days before the last day count as at risk. A habit of work, not a figure of the law; 7 when left out. */
  readonly atRiskDays?: number
}

/**
 * What is due on a record on a day: only what has not been done, the soonest first.
 *
 * A last day that falls on a day off stays where it is: whether it moves was not found in the acts on
 * industrial promotion, and the earlier day harms nobody.
 *
 * @param machine - The machine the record runs on.
 * @param asOf - The day looked at.
 * @throws RangeError when that is no day of the calendar.
 * @example
 * ```ts
 * deadlines(nationalProject, record, '2026-05-15')[0]?.lastDay // '2026-05-19'
 * ```
 */
export function deadlines<W extends Words>(
  machine: Machine<W>,
  record: LifecycleRecord,
  asOf: IsoDate,
  options: DeadlineOptions = {},
): readonly Deadline<W>[] {
  // The names in a deadline are those of the machine's own kit.
  return allDue(machine, record, isoDate(asOf), options) as readonly Deadline<W>[]
}

function allDue(
  machine: Machine,
  record: LifecycleRecord,
  asOf: IsoDate,
  { calendar, atRiskDays = 7 }: DeadlineOptions,
): readonly Deadline[] {
  const scope = scopeOf(machine, record, null, calendar)
  return machine.deadlines
    .filter(
      ({ dueIn, when }) =>
        dueIn.includes(record.state) && (when === undefined || truth(when, scope) !== false),
    )
    .flatMap((rule) =>
      lastDays(rule, scope, asOf).map(({ lastDay, certain }): Deadline => {
        const daysLeft = lastDay === null ? null : daysBetween(asOf, lastDay)
        return {
          code: rule.code,
          title: rule.title,
          who: rule.who.map((role) => bodyOnDay(machine[kitOf], role, asOf)),
          lastDay,
          certain: certain && rule.verification !== 'unverified',
          days: rule.days,
          status: statusOf(daysLeft, atRiskDays),
          daysLeft,
          citation: rule.citation,
          verification: rule.verification,
          ...(rule.note && { note: rule.note }),
        }
      }),
    )
    .sort((left, right) => compareDays(left.lastDay, right.lastDay))
}

function statusOf(daysLeft: number | null, atRiskDays: number): Deadline['status'] {
  if (daysLeft === null) return 'unknown'
  if (daysLeft < 0) return 'overdue'
  return daysLeft <= atRiskDays ? 'at-risk' : 'due'
}

/** What has no last day comes last. */
function compareDays(left: IsoDate | null, right: IsoDate | null): number {
  if (left === right) return 0
  if (left === null) return 1
  if (right === null) return -1
  return left < right ? -1 : 1
}

interface LastDay {
  readonly lastDay: IsoDate | null
  readonly certain: boolean
}

const sure = (lastDay: IsoDate): readonly LastDay[] => [{ lastDay, certain: true }]
const notKnown: readonly LastDay[] = [{ lastDay: null, certain: false }]

function lastDays({ rule, days, answeredBy }: DeadlineRule, scope: Scope, asOf: IsoDate): readonly LastDay[] {
  switch (rule.kind) {
    case 'before':
    case 'by': {
      const year = valueOf(rule.year, scope)
      if (typeof year !== 'number') return notKnown
      const day = dayInYear(year + rule.plusYears, rule.monthDay)
      if (day === undefined) return notKnown
      return sure(rule.kind === 'by' ? day : addDays(day, -1))
    }
    case 'within': {
      const from = valueOf(rule.from, scope)
      if (!isIsoDate(from)) return notKnown
      if (days === 'calendar') return sure(addDays(from, rule.count))
      return [addWorkingDays(from, rule.count, scope.calendar)]
    }
    case 'on': {
      const day = valueOf(rule.day, scope)
      return isIsoDate(day) ? sure(day) : notKnown
    }
    case 'on-each': {
      const items = valueOf(rule.list, scope)
      return (Array.isArray(items) ? items.filter(isJsonObject) : []).flatMap((item) => {
        const day = item[rule.day]
        return item[rule.openWhile] === null && isIsoDate(day) ? sure(day) : []
      })
    }
    case 'monthly-before':
      return monthly(rule.day, answeredBy, scope, asOf)
  }
}

/**
 * The report of the month that is running, and of the month before where it was not handed in. A record keeps the
 * day of the latest report only: it does not show which earlier months were left out, and a report that came late
 * counts for the month that was running.
 */
function monthly(
  day: number,
  answeredBy: readonly string[],
  scope: Scope,
  asOf: IsoDate,
): readonly LastDay[] {
  const { dates } = scope.record
  const reported = answeredBy.map((event) => dates[event]).filter((date) => date !== undefined)
  const latest = reported.sort().at(-1)
  // Nothing can be due before the project began.
  const began = dates['start'] ?? scope.record.asOf
  const thisMonth = dayOfMonth(asOf, day)
  const next = asOf < thisMonth ? thisMonth : addMonths(thisMonth, 1)
  const open = [addMonths(next, -1), next].filter(
    (before) => before > began && (latest === undefined || latest < addMonths(before, -1)),
  )
  return open.flatMap((before) => sure(addDays(before, -1)))
}
