import {
  addYears,
  dateText,
  Exact,
  assessmentIssue,
  type Application,
  type Issue,
  type IsoDate,
  type Loan,
  type Text,
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
      issues.push(assessmentIssue('loan-not-qualifying', path, { number, reason: refusal }, 'warning'))
      continue
    }
    if (loan.annualRate === undefined) missingFacts.push(`${path}.annualRate`)
    if (loan.lowestReferenceRate === undefined) missingFacts.push(`${path}.lowestReferenceRate`)
    const until = addYears(loan.drawnOn, policy.parameters.interestYears.value)
    for (const [position, instalment] of loan.instalments.entries()) {
      const { dueOn: due, paidOn } = instalment
      const reason = lateness(due, paidOn, loan.drawnOn, until, asOf)
      if (reason) {
        const where = `${path}.instalments.${position}`
        issues.push(
          assessmentIssue('instalment-not-counted', where, { number, due: dateText(due), reason }, 'warning'),
        )
      } else {
        total = total.plus(atReferenceRate(instalment.interestVnd, loan))
      }
    }
  }
  return { interestVnd: total.toNumber(), missingFacts, issues }
}

function refusalOf(policy: Policy, { currency, term, purpose }: Loan): Text | undefined {
  const { value } = policy.parameters.interestLoans
  if (currency !== value.currency)
    return { vi: 'không phải bằng đồng Việt Nam', en: 'it is not in Vietnamese đồng' }
  if (!value.terms.includes(term)) {
    return { vi: 'không phải vay trung hạn, dài hạn', en: 'it is not a medium- or long-term loan' }
  }
  if (!value.purposes.includes(purpose)) {
    return { vi: 'mục đích vay không được hỗ trợ', en: 'its purpose is not supported' }
  }
  return undefined
}

function lateness(
  dueOn: IsoDate,
  paidOn: IsoDate | undefined,
  from: IsoDate,
  until: IsoDate,
  asOf: IsoDate,
): Text | undefined {
  // What falls due on the anniversary is the interest of the last period inside the years.
  if (dueOn < from || dueOn > until) {
    return { vi: 'ngoài những năm đầu được hỗ trợ', en: 'it is outside the first years supported' }
  }
  if (paidOn === undefined || paidOn > asOf) return { vi: 'chưa trả', en: 'it is not paid yet' }
  if (paidOn > dueOn) return { vi: 'trả quá hạn', en: 'it was paid overdue' }
  return undefined
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
