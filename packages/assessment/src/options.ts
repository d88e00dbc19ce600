import { governedOn, isVnd, issue, type Application, type Issue } from '@khuyencong/domain'
import { pinOf, policyFaults, type Policy, type PolicyPin } from '@khuyencong/policy'
import { nationalDay } from './nationalLaw.js'

/** How to assess. */
export interface AssessOptions {
  /** What is left of the budget, in whole đồng, 0 or more. */
  readonly budgetLeftVnd?: number
  /** Refuse to decide on values that no text confirms or states. */
  readonly strict?: boolean
  /** The policy that was agreed on: the decision says so when it is not the one given. */
  readonly pin?: PolicyPin
}

/** Why nothing can be decided: the policy, the fund, the pin or an option; none where it can. */
export function faultsOf(policy: Policy, application: Application, options: AssessOptions): readonly Issue[] {
  const faults = policyFaults(policy)
  if (faults.length) return faults
  const { budgetLeftVnd, pin, strict } = options
  return [
    ...(application.fund === policy.fund ? [] : [fundIssue(policy, application)]),
    ...(budgetLeftVnd === undefined || isVnd(budgetLeftVnd)
      ? []
      : [optionIssue('budgetLeftVnd', budgetLeftVnd)]),
    ...(strict === undefined || typeof strict === 'boolean' ? [] : [optionIssue('strict', strict)]),
    ...(pin === undefined ? [] : isPin(pin) ? pinIssues(policy, pin) : [optionIssue('pin', pin)]),
  ]
}

/** Something that a reader should know of the choice of policy, and that changes nothing: a what-if needs it. */
export function notesOf(policy: Policy, application: Application): readonly Issue[] {
  const day = governedOn(application)
  const { law } = policy.id === 'national' ? nationalDay(day, undefined) : { law: undefined }
  const right = law?.ok ? law.value.version === policy.version : policy.version <= day
  if (right) return none
  const parameters = { version: { day: policy.version }, day: { day } }
  return [issue('policy-not-of-that-day', 'asOf', parameters, 'info')]
}

const none: readonly Issue[] = Object.freeze([])

function optionIssue(name: string, value: unknown): Issue {
  return issue('option-invalid', name, {
    value: shown(value),
    expected: { list: 'options', code: codeOf(name) },
  })
}

type OptionCode = 'vnd' | 'yes-no' | 'pin'
const codeOf = (name: string): OptionCode =>
  name === 'budgetLeftVnd' ? 'vnd' : name === 'pin' ? 'pin' : 'yes-no'

function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 40)}"`
  if (value === null || typeof value !== 'object') return `${value as number | boolean | null | undefined}`
  return 'object'
}

function isPin(value: unknown): value is PolicyPin {
  if (typeof value !== 'object' || value === null) return false
  const { id, version, digest } = value as Partial<Record<keyof PolicyPin, unknown>>
  return typeof id === 'string' && typeof version === 'string' && typeof digest === 'string'
}

function fundIssue(policy: Policy, application: Application): Issue {
  const parameters = {
    application: { list: 'funds', code: application.fund },
    policy: { list: 'funds', code: policy.fund },
  } as const
  return issue('policy-fund-mismatch', 'fund', parameters)
}

/** A policy that may have changed since it was first pinned is digested anew, so that the change is seen. */
function pinIssues(policy: Policy, pin: PolicyPin): Issue[] {
  const [expected, actual] = [`${pin.id} ${pin.version}`, `${policy.id} ${policy.version}`]
  if (expected !== actual) return [issue('policy-pin-mismatch', '', { expected, actual })]
  const { digest } = pinOf(policy)
  return digest === pin.digest
    ? []
    : [issue('policy-digest-mismatch', '', { id: actual, expected: pin.digest, actual: digest })]
}
