import type { Application, Issue } from '@khuyencong/domain'
import { assess, undecided, type Decision } from './assess.js'
import { industryCodeIssues, type IndustryCodeReading } from './industryCode.js'
import type { AssessOptions } from './options.js'
import { underOtherLaw } from './otherLaw.js'
import type { GoverningLaw, LawQuery } from './lawBook.js'
import { lawFor } from './lawFor.js'
import { parseApplication } from './parseApplication.js'
import { formerCodeIssues, placed, type PlaceTables } from './places.js'

/** How to decide. */
export interface DecideOptions extends AssessOptions {
  /** The day to assess on, instead of the application's own `asOf`. */
  readonly on?: string
  /** How the policy is found, such as a `lawBook` over one's own packs; `lawFor` if not said. */
  readonly lawFor?: (query: LawQuery) => GoverningLaw
  /**
   * The tables of places, such as the module `khuyencong/places`: a commune code then fills in what is not said of the
   * place, and one that contradicts what is said decides nothing.
   */
  readonly places?: PlaceTables
  /** What the list of industries says of the registered code, as from `readIndustryCode`. */
  readonly industryCode?: IndustryCodeReading | undefined
}

/** A decision, and whether the input could be parsed at all. */
export interface Decided {
  readonly parsed: boolean
  readonly decision: Decision
}

/**
 * The whole way from an input to a decision: check it, find the policy that governs it, assess it.
 *
 * An input that is refused gives a decision that decides nothing and lists what is wrong.
 *
 * @example
 * ```ts
 * decide(application).decision.support.amountVnd // => 300000000
 * decide(application, { lawFor: lawBook(knownPacks([myPack])) }).decision.policy?.id // => 'my-province'
 * ```
 */
export function decide(input: unknown, options: DecideOptions = {}): Decided {
  return decideUnder(options.lawFor ?? lawFor, input, options)
}

/** The same, where the policy is found in another way. */
export function decideUnder(
  policyFor: (application: Application) => GoverningLaw,
  input: unknown,
  { on, lawFor: _found, places, industryCode, ...options }: DecideOptions,
): Decided {
  const parsed = parseApplication(on === undefined ? input : withDate(input, on))
  if (!parsed.ok) {
    const wrong = places ? formerCodeIssues(parsed.issues, places) : parsed.issues
    return { parsed: false, decision: undecided({ id: idOf(input), activity: null }, null, wrong) }
  }
  const { application, issues: ofPlace } = places
    ? placed(parsed.value, places)
    : { application: parsed.value, issues: [] }
  const notes: readonly Issue[] = [
    ...(parsed.issues ?? []),
    ...ofPlace,
    ...(industryCode ? industryCodeIssues(application, industryCode) : []),
  ]
  if (ofPlace.some(({ severity }) => severity === 'error')) {
    return { parsed: true, decision: undecided(application, null, notes) }
  }
  const law = policyFor(application)
  const decision = law.ok
    ? underOtherLaw(assess(law.value, application, options), law, application, options)
    : undecided(application, null, law.issues, law.missingFacts)
  const said = law.ok && law.issues ? [...notes, ...law.issues] : notes
  return { parsed: true, decision: { ...decision, issues: [...said, ...decision.issues] } }
}

function withDate(input: unknown, asOf: string): unknown {
  return typeof input === 'object' && input !== null && !Array.isArray(input) ? { ...input, asOf } : input
}

function idOf(input: unknown): string {
  const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : undefined
  return typeof id === 'string' ? id : ''
}
