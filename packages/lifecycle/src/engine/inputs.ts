import { isIsoDate, isShare, isVnd, nearest } from '@khuyencong/domain'
import { isDigestible } from './chain.js'
import type { Json, JsonObject } from './json.js'
import { isCode, linesOf } from './lines.js'
import type { Input } from './input.js'
import type { InputProblem } from './refusal.js'

/** What is wrong with what was told; nothing for an event that tells what it must. */
export function inputProblems(
  inputs: readonly Input[],
  given: JsonObject | undefined,
): readonly InputProblem[] {
  const problems: InputProblem[] = []
  for (const input of inputs) {
    const told = given?.[input.name]
    if (told === undefined || told === null) {
      if (!input.optional) problems.push({ name: input.name, problem: 'missing' })
    } else if (!isOfKind(told, input)) {
      problems.push({ name: input.name, problem: 'wrong-kind' })
    }
  }
  // A misspelt name must not pass for a fact that was left out.
  for (const name of Object.keys(given ?? {})) {
    if (inputs.some((input) => input.name === name)) continue
    const near = nearest(
      name,
      inputs.map((input) => input.name),
    )
    problems.push({ name, problem: 'not-known', ...(near.length > 0 && { nearest: near }) })
  }
  return problems
}

/** Whether something told is of the kind that an input or a fact asks for. */
export function isOfKind(told: Json, { kind, codes, atLeast = 0 }: Input): boolean {
  switch (kind) {
    case 'vnd':
      return isVnd(told)
    case 'count':
      return Number.isSafeInteger(told) && (told as number) >= atLeast
    case 'year':
      // Deadlines lie a year before and after.
      return Number.isSafeInteger(told) && (told as number) > 1 && (told as number) < 9999
    case 'score':
      return typeof told === 'number' && Number.isFinite(told) && told >= 0
    case 'date':
      return isIsoDate(told)
    case 'share':
      return isShare(told)
    case 'text':
      return isText(told)
    case 'boolean':
      return typeof told === 'boolean'
    case 'code':
      return typeof told === 'string' && (codes ? codes.includes(told) : isCode(told))
    case 'codes':
      return Array.isArray(told) && told.length > 0 && areCodes(told, codes)
    case 'texts':
      return (
        Array.isArray(told) && told.length > 0 && new Set(told).size === told.length && told.every(isText)
      )
    case 'amounts':
      return linesOf(told) !== null
    case 'json':
      return isDigestible(told)
  }
}

/** Whether each is a code, one of those known where some are, and none comes twice. */
const areCodes = (told: readonly unknown[], codes?: readonly string[]): boolean =>
  new Set(told).size === told.length &&
  told.every((code) => typeof code === 'string' && (codes ? codes.includes(code) : isCode(code)))

/** Whether something is a text that says something. Half a surrogate pair has no UTF-8 and so no digest. */
export const isText = (told: unknown): told is string =>
  typeof told === 'string' && told.trim() !== '' && !/\p{Surrogate}/u.test(told)
