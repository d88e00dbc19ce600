import { dayOfYear, issue, yearOf, type Application, type Issue } from '@khuyencong/domain'
import type { Policy } from '@khuyencong/policy'
import type { CompiledCriterion } from './compile.js'

/** What a reader should know of the application beside the criteria. */
export function issuesOf(
  policy: Policy,
  application: Application,
  unmet: readonly CompiledCriterion[],
): readonly Issue[] {
  const { approvedOn, planYear, asOf } = application
  const outside = unmet.some(({ code }) => code === 'fiscal-year.documents-in-window')
    ? invoicesOutsideWindow(policy, application)
    : []
  // Projects are registered the year before their plan year; one not approved when that year begins is late.
  const citation = policy.criteria['fiscal-year.plan-year']?.citation
  if (planYear === undefined || approvedOn !== undefined || yearOf(asOf) < planYear || !citation)
    return outside
  const parameters = { planYear, citation: { cite: citation } }
  return [...outside, issue('registered-after-plan-year-began', 'planYear', parameters, 'warning')]
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
  { planYear, invoices = [] }: Pick<Application, 'planYear' | 'invoices'>,
): Issue[] {
  if (planYear === undefined) return []
  const { value } = policy.parameters.invoiceWindow
  const from = dayOfYear(planYear + value.from.planYearPlus, value.from.monthDay)
  const before = dayOfYear(planYear + value.before.planYearPlus, value.before.monthDay)
  return invoices.flatMap(({ number, date }, index) => {
    if (date >= from && date < before) return []
    const parameters = { number, date: { day: date }, from: { day: from }, before: { day: before } }
    return [issue('invoice-outside-window', `invoices.${index}.date`, parameters, 'warning')]
  })
}
