import { policyOfResults } from '@khuyencong/eligibility'
import { national } from '@khuyencong/law'
import { localPolicy, pinOf, type Policy, type PolicyPin } from '@khuyencong/policy'
import type { Decision } from './assess.js'
import { knownPacks } from './knownPacks.js'

/**
 * The policy that a decision was made under, for the words that stand in it; `undefined` where it is none of
 * this SDK and the decision was stored and read back.
 */
export function policyOf({ policy, criteria }: Pick<Decision, 'policy' | 'criteria'>): Policy | undefined {
  if (policy === null) return undefined
  return policyOfResults(criteria) ?? shipped(policy)
}

/** The policy of a pin, where it is one of this SDK. */
export function shipped(pin: PolicyPin): Policy | undefined {
  const key = `${pin.id} ${pin.version} ${pin.digest}`
  if (found.has(key)) return found.get(key)
  const policy = candidates(pin).find((one) => pinOf(one).digest === pin.digest)
  // What is shipped is little; decisions of foreign policies must not fill the memory.
  if (policy || found.size < 1000) found.set(key, policy)
  return policy
}

const found = new Map<string, Policy | undefined>()

function candidates({ id, version }: PolicyPin): readonly Policy[] {
  if (id === 'national') return national.versions.filter((policy) => policy.version === version)
  const packs = knownPacks().filter((pack) => pack.id === id && pack.norms)
  return packs.flatMap((pack) =>
    national.versions
      .map((policy) => localPolicy(pack, policy))
      .filter((policy) => policy.version === version),
  )
}
