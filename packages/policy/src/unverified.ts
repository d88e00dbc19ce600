import type { Cited } from '@khuyencong/domain'
import type { Policy, UnverifiedValue } from './policy.js'

/** A value that no text confirms or states, by its place in the policy; nothing where one does. */
export function unverifiedValue(value: string, { citation, verification }: Cited): UnverifiedValue[] {
  return verification === 'unverified' || verification === 'assumption'
    ? [Object.freeze({ value, citation, verification })]
    : []
}

/** The same for a parameter of the policy, by name. */
export function unverifiedParameter(policy: Policy, name: keyof Policy['parameters']): UnverifiedValue[] {
  return unverifiedValue(`parameters.${name}`, policy.parameters[name])
}
