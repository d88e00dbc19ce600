import { issue, type Application, type Issue } from '@khuyencong/domain'
import {
  canonicalJson,
  differencesOf,
  digestOf,
  pinOf,
  type Difference,
  type Policy,
  type PolicyPin,
} from '@khuyencong/policy'
import type { Decision } from './assess.js'
import type { GoverningLaw } from './lawBook.js'
import { decideUnder, type DecideOptions } from './decide.js'
import { lawFor } from './lawFor.js'
import type { PlaceTables } from './places.js'
import { version } from './version.js'

/** A decision with everything that is needed to make it again. */
export interface DecisionRecord {
  /** The policy that was decided under; `null` where there was none. */
  readonly policy: PolicyPin | null
  /** The application, as it was given. */
  readonly input: unknown
  readonly inputDigest: string
  /** How it was decided. */
  readonly options: Omit<DecideOptions, 'lawFor' | 'places'>
  /** The version of the engine. */
  readonly engine: string
  readonly result: Decision
  readonly resultDigest: string
}

/** What deciding a record again gave. */
export interface Replay {
  /** The record is whole, the policy is the recorded one, and the result is the same to the byte. */
  readonly same: boolean
  /** Where the result of now differs from the recorded one. */
  readonly differences: readonly Difference[]
  /** A record that was changed, another policy, another version of the engine (a warning). */
  readonly issues: readonly Issue[]
  readonly result: Decision
}

/**
 * The record of a decision, as plain JSON.
 *
 * @param input what was decided on: the input of `decide`, or the application given to `assess`
 * @param options the options it was decided with
 *
 * @example
 * ```ts
 * recordOf(decide(application).decision, application).policy?.version // => '2025-10-15'
 * ```
 */
export function recordOf(decision: Decision, input: unknown, options: DecideOptions = {}): DecisionRecord {
  const { lawFor: _law, places: _places, ...plain } = options
  // Through JSON, so that a record at hand is the same as one read back.
  const result = asJson(decision)
  const application = asJson(input)
  return {
    policy: result.policy,
    input: application,
    inputDigest: digestOf(application),
    options: asJson(plain),
    engine: version,
    result,
    resultDigest: digestOf(result),
  }
}

/**
 * Decide a record again, and say what differs.
 *
 * Without a policy, the one that governs the application is found as `decide` finds it. A policy that is not
 * the recorded one is said so; what it makes of the application is still shown. What was decided with tables of places
 * is decided again with them.
 *
 * @example
 * ```ts
 * replay(recordOf(decide(application).decision, application)).same // => true
 * ```
 */
export function replay(record: DecisionRecord, policy?: Policy, places?: PlaceTables): Replay {
  const under = (application: Application) =>
    policy ? givenLaw(policy, application, record) : asLooked(lawFor(application), record)
  const { decision } = decideUnder(under, record.input, { ...record.options, ...(places && { places }) })
  const result = asJson(decision)
  const issues = [
    ...digestIssues('input', record.inputDigest, record.input),
    ...digestIssues('result', record.resultDigest, record.result),
    ...policyIssues(record, policy ? pinOf(policy) : result.policy),
    ...engineIssues(record.engine),
  ]
  const differences = differencesOf(record.result, result)
  return {
    same:
      canonicalJson(record.result) === canonicalJson(result) &&
      !issues.some(({ severity }) => severity === 'error'),
    differences,
    issues,
    result,
  }
}

/** A policy as given, with what `decide` said of it at the time; `assess` says nothing of how it was found. */
function givenLaw(policy: Policy, application: Application, record: DecisionRecord): GoverningLaw {
  const { result } = record
  const { issues = [], considered, other } = lawFor(application)
  const said = result.issues.map((one) => canonicalJson(one))
  return asLooked(
    {
      ok: true,
      value: policy,
      issues: issues.filter((one) => said.includes(canonicalJson(one))),
      considered,
      ...(other && { other }),
    },
    record,
  )
}

/** `assess` alone looks at no other law than the one it is given; only where `decide` told of one is it told again. */
function asLooked({ other, ...law }: GoverningLaw, { result }: DecisionRecord): GoverningLaw {
  const told = result.otherLaw !== null || result.issues.some(({ code }) => code === 'saving-clause-applies')
  return told && other ? { ...law, other } : law
}

function asJson<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value
}

function digestIssues(path: string, expected: string, value: unknown): Issue[] {
  const actual = digestOf(value)
  return actual === expected ? [] : [issue('record-digest-mismatch', path, { expected, actual })]
}

/** Where nothing was decided under a policy, there is none to compare. */
function policyIssues({ policy: was, result }: DecisionRecord, is: PolicyPin | null): Issue[] {
  if (canonicalJson(was) !== canonicalJson(result.policy)) {
    return [issue('policy-pin-mismatch', 'policy', { expected: named(was), actual: named(result.policy) })]
  }
  if (was === null || canonicalJson(was) === canonicalJson(is)) return []
  if (is === null || was.id !== is.id || was.version !== is.version) {
    return [issue('policy-pin-mismatch', 'policy', { expected: named(was), actual: named(is) })]
  }
  const parameters = { id: named(was), expected: was.digest, actual: is.digest }
  return [issue('policy-digest-mismatch', 'policy', parameters)]
}

function named(pin: PolicyPin | null): string {
  return pin ? `${pin.id} ${pin.version}` : '–'
}

function engineIssues(engine: string): Issue[] {
  return engine === version
    ? []
    : [issue('record-engine-differs', 'engine', { expected: engine, actual: version }, 'warning')]
}
