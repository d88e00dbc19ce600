import { industries, issue, type Application, type Industry, type Issue } from '@khuyencong/domain'

/** How registered codes of industries are looked up; the functions of `@khuyencong/law` of these names fit. */
export interface IndustryCodes<Code> {
  /** The registered code as the list knows it. */
  readonly vsicCodeOf: (
    code: string,
  ) => Promise<
    | { readonly state: 'known'; readonly code: Code }
    | { readonly state: 'ambiguous' | 'not-known'; readonly issues: readonly Issue[] }
  >
  /** The industry that a code suggests; no text says which. */
  readonly industrySuggestedBy: (
    code: Code,
  ) => { readonly industry: Industry; readonly others: readonly Industry[] } | undefined
}

/** What a list of codes says of the registered code of one application. */
export interface IndustryCodeReading {
  /** The code that was looked up. */
  readonly vsicCode: string
  /** What is wrong with it. */
  readonly issues: readonly Issue[]
  /** The industry that it suggests, which somebody has to confirm; `null` where it suggests none. */
  readonly suggested: { readonly industry: Industry; readonly others: readonly Industry[] } | null
}

/**
 * Look up the registered code of an application or establishment, to be given to `decide`; `undefined` where it has
 * none. The lists are large and load when they are asked for.
 *
 * @example
 * ```ts
 * await readIndustryCode({}, codes) // => undefined
 * ```
 */
export async function readIndustryCode<Code>(
  input: unknown,
  { vsicCodeOf, industrySuggestedBy }: IndustryCodes<Code>,
): Promise<IndustryCodeReading | undefined> {
  const vsicCode =
    typeof input === 'object' && input !== null && 'vsicCode' in input ? input.vsicCode : undefined
  if (typeof vsicCode !== 'string' || vsicCode.trim() === '') return undefined
  const answer = await vsicCodeOf(vsicCode)
  return answer.state === 'known'
    ? { vsicCode, issues: [], suggested: industrySuggestedBy(answer.code) ?? null }
    : { vsicCode, issues: answer.issues, suggested: null }
}

/** What a reading says of an application: the code is not known, or suggests another industry than is given. */
export function industryCodeIssues(application: Application, reading: IndustryCodeReading): readonly Issue[] {
  const { vsicCode, issues, suggested } = reading
  if (application.vsicCode?.trim() !== vsicCode.trim()) return []
  const wrong = issues.map(({ code, parameters, nearest }) =>
    issue(code, 'vsicCode', parameters, 'warning', nearest),
  )
  const { industry } = application
  if (!suggested || industry === suggested.industry || (industry && suggested.others.includes(industry))) {
    return wrong
  }
  const parameters = { value: vsicCode, industry: industries[suggested.industry] }
  const near = [suggested.industry, ...suggested.others]
  return [...wrong, issue('vsic-suggests-industry', 'industry', parameters, 'info', near)]
}
