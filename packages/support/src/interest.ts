import {
  addYears,
  Exact,
  issue,
  type Application,
  type Issue,
  type IsoDate,
  type IssueTerm,
  type Loan,
  yearOf,
} from '@khuyencong/domain'
import type { Policy } from '@khuyencong/policy'

/** The interest that counts for support, in đồng. */
export interface QualifyingInterest {
  readonly interestVnd: number
  /** Paths of facts without which the interest is only an upper bound. */
  readonly missingFacts: readonly string[]
  /** Each loan and instalment that does not count, with the reason. */
  readonly issues: readonly Issue[]
}

/**
 * The interest actually paid, on time, in the first years of the loans that qualify
 * (điểm n khoản 2 Điều 6 26/2014/TTLT-BTC-BCT; khoản 14 Điều 8 28/2018/TT-BTC).
 *
 * A loan qualifies by currency, term and purpose. An instalment counts when it is due in the supported years, their last anniversary included,
 * and was paid on or before the day it was due. Where the contract's rate is above the lowest rate
 * of the reference bank, the interest is scaled down to that rate; each instalment is rounded down to the đồng.
 *
 * @param asOf instalments paid after this day do not count yet
 * @example
 * ```ts
 * qualifyingInterest(policy, loans, '2026-03-01').interestVnd // => 120000000
 * ```
 */
export function qualifyingInterest(
  policy: Policy,
  loans: readonly Loan[],
  asOf: IsoDate,
): QualifyingInterest {
  const issues: Issue[] = []
  const missingFacts: string[] = []
  let total = new Exact(0)
  for (const [index, loan] of loans.entries()) {
    const path = `loans.${index}`
    const number = index + 1
    const refusal = refusalOf(policy, loan)
    if (refusal) {
      issues.push(
        issue(
          'loan-not-qualifying',
          path,
          { number, reason: { list: 'loanReasons', code: refusal } },
          'warning',
        ),
      )
      continue
    }
    if (loan.annualRate === undefined) missingFacts.push(`${path}.annualRate`)
    if (loan.lowestReferenceRate === undefined) missingFacts.push(`${path}.lowestReferenceRate`)
    const until = lastDayOfInterest(loan.drawnOn, policy.parameters.interestYears.value)
    for (const [position, instalment] of loan.instalments.entries()) {
      const { dueOn: due, paidOn } = instalment
      const reason = lateness(due, paidOn, loan.drawnOn, until, asOf)
      if (reason) {
        const where = `${path}.instalments.${position}`
        issues.push(
          issue(
            'instalment-not-counted',
            where,
            { number, due: { day: due }, reason: { list: 'loanReasons', code: reason } },
            'warning',
          ),
        )
      } else {
        total = total.plus(atReferenceRate(instalment.interestVnd, loan))
      }
    }
  }
  return { interestVnd: total.toNumber(), missingFacts, issues }
}

/** The last anniversary that counts; where the calendar of four-digit years ends before it, no day comes after. */
function lastDayOfInterest(drawnOn: IsoDate, years: number): IsoDate {
  return yearOf(drawnOn) + years > 9999 ? '9999-12-31' : addYears(drawnOn, years)
}

type LoanReason = Extract<IssueTerm, { readonly list: 'loanReasons' }>['code']

function refusalOf(policy: Policy, { currency, term, purpose }: Loan): LoanReason | undefined {
  const { value } = policy.parameters.interestLoans
  if (currency !== value.currency) return 'currency'
  if (!value.terms.includes(term)) return 'term'
  return value.purposes.includes(purpose) ? undefined : 'purpose'
}

function lateness(
  dueOn: IsoDate,
  paidOn: IsoDate | undefined,
  from: IsoDate,
  until: IsoDate,
  asOf: IsoDate,
): LoanReason | undefined {
  // What falls due on the anniversary is the interest of the last period inside the years.
  if (dueOn < from || dueOn > until) return 'outside-years'
  if (paidOn === undefined || paidOn > asOf) return 'not-paid'
  return paidOn > dueOn ? 'overdue' : undefined
}

function atReferenceRate(interest: number, { annualRate, lowestReferenceRate }: Loan) {
  const paid = new Exact(interest)
  if (annualRate === undefined || lowestReferenceRate === undefined) return paid
  const [rate, reference] = [new Exact(annualRate), new Exact(lowestReferenceRate)]
  return rate.greaterThan(reference) ? paid.times(reference).dividedBy(rate).floor() : paid
}

/** The qualifying interest that stands for the cost, where the activity supports interest and a schedule is given. */
export function interestBasis(policy: Policy, application: Application): QualifyingInterest | undefined {
  return application.loans && policy.norms[application.activity]?.basis === 'interest-of-first-two-years'
    ? qualifyingInterest(policy, application.loans, application.asOf)
    : undefined
}
