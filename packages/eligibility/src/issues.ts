import { dayOfYear, formatCitation, issue, yearOf, type Application, type Issue } from '@khuyencong/domain'
import type { Policy } from '@khuyencong/policy'

/** What a reader should know of the application beside the criteria. */
export function issuesOf(policy: Policy, application: Application): readonly Issue[] {
  if (!application.planYear || policy.fund !== 'national') return []
  return [...invoicesOutsideWindow(policy, application), ...registeredTooLate(policy, application)]
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
  return invoices.flatMap(({ number, date }, index) =>
    date < from || date >= before
      ? [issue('invoice-outside-window', `invoices.${index}.date`, { number, date, from, before }, 'warning')]
      : [],
  )
}

/** Projects are registered the year before their plan year; one not approved when that year begins is late. */
function registeredTooLate(policy: Policy, { asOf, approvedOn, planYear }: Application): Issue[] {
  const citation = policy.criteria['fiscal-year.plan-year']?.citation
  if (planYear === undefined || approvedOn !== undefined || yearOf(asOf) < planYear || !citation) return []
  const parameters = { planYear, citation: formatCitation(citation, 'vi') }
  return [issue('registered-after-plan-year-began', 'planYear', parameters, 'warning')]
}
