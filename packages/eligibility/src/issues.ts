import {
  facts,
  issue,
  dayOfYear,
  yearOf,
  type Application,
  type IsoDate,
  type Issue,
} from '@khuyencong/domain'
import { yearOfDay, type Policy, type YearDay } from '@khuyencong/policy'
import type { CompiledCriterion } from './compile.js'

type Years = Pick<Application, 'planYear' | 'plannedYears' | 'extendedToYear' | 'carriedOverToYear'>

/** What a reader should know of the application beside the criteria. */
export function issuesOf(
  policy: Policy,
  application: Application,
  doubtful: readonly CompiledCriterion[],
): readonly Issue[] {
  const { approvedOn, planYear, asOf } = application
  const outside = doubtful.some(({ code }) => code === 'fiscal-year.documents-in-window')
    ? invoicesOutsideWindow(policy, application)
    : []
  // Projects are registered the year before their plan year; one not approved when that year begins is late.
  const citation = policy.criteria['fiscal-year.plan-year']?.citation
  if (planYear === undefined || approvedOn !== undefined || yearOf(asOf) < planYear || !citation)
    return outside
  const parameters = { planYear, citation: { cite: citation } }
  return [...outside, issue('registered-after-plan-year-began', 'planYear', parameters, 'warning')]
}

/** The days from which and before which invoices are accepted; `undefined` while the plan year is not known. */
export function invoiceWindow(
  policy: Policy,
  application: Years,
): { readonly from: IsoDate; readonly before: IsoDate } | undefined {
  const { value } = policy.parameters.invoiceWindow
  const dayOf = (day: YearDay) => {
    const { year, plus } = yearOfDay(day)
    const counted = facts[year].read(application as Application)
    return counted === undefined ? undefined : dayOfYear(counted + plus, day.monthDay)
  }
  const [from, before] = [dayOf(value.from), dayOf(value.before)]
  return from && before && { from, before }
}

/**
 * The invoices and documents dated outside the window that the policy accepts, one by one.
 *
 * @example
 * ```ts
 * invoicesOutsideWindow(policy, application).map(({ path }) => path) // => ['invoices.1.date']
 * ```
 */
export function invoicesOutsideWindow(
  policy: Policy,
  application: Years & Pick<Application, 'invoices'>,
): Issue[] {
  const window = invoiceWindow(policy, application)
  if (!window) return []
  const { from, before } = window
  return (application.invoices ?? []).flatMap(({ number, date }, index) => {
    if (date >= from && date < before) return []
    const parameters = { number, date: { day: date }, from: { day: from }, before: { day: before } }
    return [issue('invoice-outside-window', `invoices.${index}.date`, parameters, 'warning')]
  })
}
