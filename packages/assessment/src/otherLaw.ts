import { governedOn, issue, type Application, type Governed, type Issue } from '@khuyencong/domain'
import { pinOf, type Policy, type UnverifiedValue } from '@khuyencong/policy'
import { assessQuickly, type Decision, type OtherLaw } from './assess.js'
import type { GoverningLaw, LawOfTheDay } from './lawBook.js'
import type { AssessOptions } from './options.js'

/**
 * A decision under the law of the approval day, with what the law of the day one looks would give, where the two
 * differ: the clause that keeps the case under the earlier rules, or the other answer where none was seen.
 */
export function underOtherLaw(
  decision: Decision,
  { other, ...law }: GoverningLaw,
  application: Application,
  { budgetLeftVnd }: AssessOptions,
): Decision {
  if (!other || !law.ok) return decision
  const unseen = [...other.unseen, ...listsChanged(law.value, application, other)]
  const answer = answerUnder(other, application, budgetLeftVnd)
  const differs = answer.verdict !== decision.verdict || answer.amountVnd !== decision.support.amountVnd
  const spared = savedIssues(law.value, other)
  if (!differs || unseen.length === 0) {
    return spared.length ? { ...decision, issues: [...decision.issues, ...spared] } : decision
  }
  const parameters = {
    approved: { day: governedOn(application) },
    on: { day: other.on },
    acts: { acts: [...new Set(unseen.map(({ citation }) => citation.instrument))] },
  }
  return {
    ...decision,
    otherLaw: answer,
    unverified: [...decision.unverified, ...unseen],
    issues: [
      ...decision.issues,
      ...spared,
      issue('transition-not-seen', 'approvedOn', parameters, 'warning'),
    ],
  }
}

function answerUnder(
  { on, law }: LawOfTheDay,
  application: Application,
  budgetLeftVnd: number | undefined,
): OtherLaw {
  if (!law.ok) return { on, policy: null, verdict: 'undetermined', amountVnd: null }
  const governed: Governed = { ...application, governedOn: on }
  const options = budgetLeftVnd === undefined ? {} : { budgetLeftVnd }
  const { verdict, amountVnd } = assessQuickly(law.value, governed, options)
  return { on, policy: pinOf(law.value), verdict, amountVnd }
}

/** Members of the policy's dated lists that came or went between the two days, such as a province made a city. */
function listsChanged(policy: Policy, application: Application, { on }: LawOfTheDay): UnverifiedValue[] {
  const approved = governedOn(application)
  return Object.entries(policy.lists).flatMap(([name, { members }]) =>
    members
      .filter(({ period: { from, before } }) =>
        [from, before].some((day) => day !== null && day > approved && day <= on),
      )
      .map(({ value, citation }): UnverifiedValue => ({
        value: `transitions.lists.${name}.${value}`,
        citation,
        verification: 'assumption',
      })),
  )
}

/** The clause that keeps the case under the earlier rules, where these are not the rules of the day one looks. */
function savedIssues(policy: Policy, { saved, on }: LawOfTheDay): Issue[] {
  return saved
    .filter(({ instrument }) => !policy.acts.includes(instrument))
    .map((clause) =>
      issue('saving-clause-applies', 'approvedOn', { citation: { cite: clause }, on: { day: on } }, 'info'),
    )
}
