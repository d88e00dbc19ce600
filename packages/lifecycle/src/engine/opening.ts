import { isIsoDate, isVnd, issue, nearest, type Issue, type Vnd } from '@khuyencong/domain'
import { isDigestible } from './chain.js'
import { isOfKind, isText } from './inputs.js'
import { isJsonObject, type Json, type JsonObject } from './json.js'
import { kitOf, type Machine } from './machine.js'
import type { Input } from './input.js'
import type { Actor, LifecycleEvent } from './record.js'

/** What a record begins with. */
export interface Opening<Role extends string = string, Facts extends JsonObject = JsonObject> {
  /** The host's own name for the case. */
  readonly id: string
  readonly by: Actor<Role>
  readonly on: LifecycleEvent['on']
  /** What is told of the case; names that begin with `x-` are the host's own. */
  readonly facts?: Facts & { readonly [own: `x-${string}`]: Json }
  /** Amount asked for, in whole đồng; left out where it is not known yet. */
  readonly askedVnd?: Vnd
  /** For an advance, a settlement or a refund of its own: the support approved, in whole đồng. */
  readonly approvedVnd?: Vnd
  /** For a settlement of its own: paid out before, in whole đồng; nothing where left out. */
  readonly advancedVnd?: Vnd
}

/** Everything wrong with an opening, by path: a record that could never come to its end is refused at the door. */
export function openingIssues(machine: Machine, opening: Opening): readonly Issue[] {
  if (!isJsonObject(opening)) return [wrongType('', opening, 'object')]
  const { id, by, on, facts = {} } = opening as Opening
  const roles = Object.keys(machine[kitOf].roles)
  return [
    ...(isText(id) ? [] : [textIssue('id', id)]),
    ...(isIsoDate(on) ? [] : [issue('invalid-date', 'on', { value: shown(on) })]),
    ...actorIssues(by, roles),
    ...(['askedVnd', 'approvedVnd', 'advancedVnd'] as const).flatMap((name) => {
      const amount: unknown = opening[name]
      return amount === undefined || isVnd(amount) ? [] : [numberIssue(name, amount)]
    }),
    ...factIssues(machine, facts),
  ]
}

function actorIssues(by: unknown, roles: readonly string[]): readonly Issue[] {
  if (!isJsonObject(by))
    return [by === undefined ? issue('missing-field', 'by') : wrongType('by', by, 'object')]
  const { id, role, body } = by
  return [
    ...(isText(id) ? [] : [textIssue('by.id', id)]),
    ...(typeof role === 'string' && roles.includes(role) ? [] : [unknownValue('by.role', role, roles)]),
    ...(body === undefined || isText(body) || isJsonObject(body) ? [] : [textIssue('by.body', body)]),
  ]
}

/** What is wrong with the facts that a machine is opened with. */
export function factIssues({ facts: known }: Machine, given: unknown): readonly Issue[] {
  if (!isJsonObject(given)) return [wrongType('facts', given, 'object')]
  const names = known.map(({ name }) => name)
  return [
    ...known.flatMap((fact) => {
      const path = `facts.${fact.name}`
      const told = Object.hasOwn(given, fact.name) ? given[fact.name] : undefined
      if (told === undefined || told === null) return fact.optional ? [] : [issue('missing-field', path)]
      return isOfKind(told, fact) ? [] : [kindIssue(path, told, fact)]
    }),
    ...Object.keys(given).flatMap((name) => {
      const path = `facts.${name}`
      if (isOwnName(name)) return isDigestible(given[name]) ? [] : [wrongType(path, given[name], 'json')]
      // A misspelt name must not pass for a fact that was left out.
      return names.includes(name) ? [] : [issue('unknown-field', path, {}, 'error', nearest(name, names))]
    }),
  ]
}

/** Whether a name is the host's own. */
export const isOwnName = (name: string): boolean => /^x-[\w-]+$/.test(name)

function kindIssue(path: string, told: Json, { kind, codes = [] }: Input): Issue {
  switch (kind) {
    case 'vnd':
    case 'count':
    case 'year':
    case 'score':
      return numberIssue(path, told)
    case 'date':
      return issue('invalid-date', path, { value: shown(told) })
    case 'share':
      return issue('invalid-decimal', path, { value: shown(told) })
    case 'text':
      return textIssue(path, told)
    case 'code':
      return unknownValue(path, told, codes)
    case 'codes': {
      if (!Array.isArray(told)) return wrongType(path, told, 'array')
      const list = told as readonly Json[]
      const wrong = list.findIndex((code) => typeof code !== 'string' || !codes.includes(code))
      if (list.length === 0) return issue('empty-text', path)
      if (wrong >= 0) return unknownValue(`${path}.${wrong}`, list[wrong], codes)
      return issue('invalid-text', path, { value: shown(told) })
    }
    case 'boolean':
      return wrongType(path, told, 'boolean')
    case 'texts':
    case 'amounts':
    case 'json':
      return issue('invalid-text', path, { value: shown(told) })
  }
}

const wrongType = (path: string, value: unknown, expected: string): Issue =>
  issue('wrong-type', path, { value: shown(value), expected })

const unknownValue = (path: string, value: unknown, known: readonly string[]): Issue =>
  value === undefined
    ? issue('missing-field', path)
    : issue('unknown-value', path, { value: shown(value) }, 'error', nearest(shown(value), known))

function textIssue(path: string, value: unknown): Issue {
  if (value === undefined) return issue('missing-field', path)
  if (typeof value !== 'string') return wrongType(path, value, 'string')
  return value.trim() === ''
    ? issue('empty-text', path)
    : issue('invalid-text', path, { value: shown(value) })
}

function numberIssue(path: string, value: unknown): Issue {
  const parameters = { value: shown(value) }
  if (typeof value === 'string') return issue('number-is-text', path, parameters)
  if (typeof value !== 'number' || !Number.isFinite(value))
    return issue('number-not-finite', path, parameters)
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return issue('number-above-safe-range', path, parameters)
  if (!Number.isInteger(value)) return issue('number-fractional', path, parameters)
  return issue(value < 0 ? 'number-negative' : 'number-out-of-range', path, parameters)
}

/** A value as a message shows it: short, in one line, and always well formed. */
function shown(value: unknown): string {
  const text = isJsonObject(value) || Array.isArray(value) ? (JSON.stringify(value) ?? '') : String(value)
  return text.slice(0, 80).replace(/\p{Surrogate}/gu, '?')
}
