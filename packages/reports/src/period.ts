import {
  deepFreeze,
  issue,
  type IsoDate,
  type Period,
  type Result,
  type Text,
  type Verification,
  isoDate,
} from '@khuyencong/domain'
import type { Form, PeriodKind, PeriodRule, RelativeDay } from './form.js'

/** A period that a form is filled for. */
export interface ReportingPeriod {
  readonly kind: PeriodKind
  /** `2026-03`, `2026-Q1`, `2026-H1`, `2026`, `2026-2030` or `once`. */
  readonly code: string
  readonly label: Text
  /** The days whose data count, half-open. */
  readonly window: Period
  /** To be sent before this day, where an act says one. */
  readonly dueBefore?: IsoDate
  /** How sure the window is; `unverified` where no act seen states it and the calendar's span is used. */
  readonly verification: Verification
}

const shapes: readonly (readonly [PeriodKind, RegExp])[] = [
  ['month', /^([12]\d{3})-(0[1-9]|1[0-2])$/],
  ['quarter', /^([12]\d{3})-Q([1-4])$/],
  ['half-year', /^([12]\d{3})-H([12])$/],
  ['year', /^([12]\d{3})$/],
  ['programme', /^([12]\d{3})-([12]\d{3})$/],
  ['once', /^once$/],
]

/** The names of the kinds of periods. */
export const periodKinds: Readonly<Record<PeriodKind, Text>> = /* @__PURE__ */ deepFreeze({
  month: { vi: 'tháng (2026-03)', en: 'month (2026-03)' },
  quarter: { vi: 'quý (2026-Q1)', en: 'quarter (2026-Q1)' },
  'half-year': { vi: '6 tháng (2026-H1)', en: 'half-year (2026-H1)' },
  year: { vi: 'năm (2026)', en: 'year (2026)' },
  programme: { vi: 'giai đoạn (2026-2030)', en: 'programme (2026-2030)' },
  once: { vi: 'theo hồ sơ (once)', en: 'for the record (once)' },
})

/**
 * The period that a code means for a form, with the window of data that the act sets for it.
 *
 * @example
 * ```ts
 * const period = resolvePeriod(clusterProvince, '2026')
 * period.ok && period.value.window // => { from: '2025-12-15', before: '2026-12-15' }
 * ```
 */
export function resolvePeriod(form: Form, code: string): Result<ReportingPeriod> {
  const found = shapes.find(([, shape]) => shape.test(code))
  const rule = found && form.periods.find(({ kind, only = code }) => kind === found[0] && only === code)
  const years = /^(\d{4})-(\d{4})$/.exec(code)
  // A form whose act sets a window for six months knows the first half only; the year takes the rest.
  const outside = rule?.years && (code < rule.years.from || code > rule.years.to)
  const secondHalf = rule?.kind === 'half-year' && rule.window && code.endsWith('2')
  if (!found || !rule || outside || secondHalf || (years && String(years[1]) >= String(years[2]))) {
    const expected = form.periods
      .map(({ kind, only, years: own }) => only ?? (own ? `${own.from}…${own.to}` : periodKinds[kind].vi))
      .join(', ')
    return { ok: false, issues: [issue('invalid-period', 'period', { value: code, expected })] }
  }
  const [kind] = found
  const year = Number(code.slice(0, 4))
  const window = rule.window ? windowOf(rule.window, year, code) : calendarWindow(kind, code)
  return {
    ok: true,
    value: {
      kind,
      code,
      label: labelOf(kind, code),
      window,
      ...(rule.dueBefore && { dueBefore: dayOf(rule.dueBefore, year, code) }),
      verification: rule.window ? (rule.source?.verification ?? 'unverified') : 'unverified',
    },
  }
}

const windowOf = (window: NonNullable<PeriodRule['window']>, year: number, code: string): Period => ({
  from: dayOf(window.from, year, code),
  before: dayOf(window.before, year, code),
})

function dayOf({ yearPlus, day }: RelativeDay, year: number, code: string): IsoDate {
  return isoDate(day.length === 2 ? `${code}-${day}` : `${year + yearPlus}-${day}`)
}

function calendarWindow(kind: PeriodKind, code: string): Period {
  const year = Number(code.slice(0, 4))
  switch (kind) {
    case 'month':
      return monthsOf(year, Number(code.slice(5)), 1)
    case 'quarter':
      return monthsOf(year, Number(code.slice(6)) * 3 - 2, 3)
    case 'half-year':
      return monthsOf(year, code.endsWith('1') ? 1 : 7, 6)
    case 'year':
      return monthsOf(year, 1, 12)
    case 'programme':
      return { from: `${year}-01-01`, before: `${Number(code.slice(5)) + 1}-01-01` }
    case 'once':
      return { from: '0001-01-01', before: null }
  }
}

function monthsOf(year: number, first: number, count: number): Period {
  const firstAfter = first + count
  const [endYear, endMonth] = firstAfter > 12 ? [year + 1, firstAfter - 12] : [year, firstAfter]
  return { from: isoDate(`${year}-${pad(first)}-01`), before: isoDate(`${endYear}-${pad(endMonth)}-01`) }
}

const pad = (month: number) => String(month).padStart(2, '0')

function labelOf(kind: PeriodKind, code: string): Text {
  const year = code.slice(0, 4)
  const part = code.slice(5)
  switch (kind) {
    case 'month':
      return { vi: `Tháng ${part} năm ${year}`, en: `Month ${part} of ${year}` }
    case 'quarter':
      return { vi: `Quý ${part.slice(1)} năm ${year}`, en: `Quarter ${part.slice(1)} of ${year}` }
    case 'half-year':
      return part === 'H1'
        ? { vi: `6 tháng đầu năm ${year}`, en: `First half of ${year}` }
        : { vi: `6 tháng cuối năm ${year}`, en: `Second half of ${year}` }
    case 'year':
      return { vi: `Năm ${year}`, en: `Year ${year}` }
    case 'programme':
      return { vi: `Giai đoạn ${year}–${part}`, en: `Programme ${year}–${part}` }
    case 'once':
      return { vi: 'Theo hồ sơ', en: 'For the record' }
  }
}
