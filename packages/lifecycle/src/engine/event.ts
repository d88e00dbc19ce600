import { isIsoDate } from '@khuyencong/domain'
import { isDigestible } from './chain.js'
import { isText } from './inputs.js'
import { isJsonObject } from './json.js'
import type { Actor, LifecycleEvent } from './record.js'
import type { InputProblem } from './refusal.js'

/** What is wrong with who acts, the papers and the policy of an event, by path: types are not trusted. */
export function eventProblems({ id, late, by, proof, policy }: LifecycleEvent): readonly InputProblem[] {
  const problems = actorProblems(by)
  if (id !== undefined && !isText(id)) problems.push(wrong('id'))
  if (late !== undefined && !(isJsonObject(late) && isText(late.reason))) problems.push(wrong('late.reason'))
  if (policy !== undefined && !isDigestible(policy)) problems.push(wrong('policy'))
  if (proof === undefined) return problems
  if (!Array.isArray(proof)) return [...problems, wrong('proof')]
  for (const [index, item] of proof.entries()) {
    const at = (field: string) => problems.push(wrong(`proof.${index}${field}`))
    if (!isJsonObject(item)) at('')
    else {
      const { dated } = item
      for (const field of ['document', 'copy'] as const) if (!isText(item[field])) at(`.${field}`)
      for (const field of ['form', 'reference', 'digest'] as const) {
        if (item[field] !== undefined && !isText(item[field])) at(`.${field}`)
      }
      const { sets } = item as { readonly sets?: unknown }
      if (sets !== undefined && !(Number.isSafeInteger(sets) && Number(sets) > 0)) at('.sets')
      if (dated !== undefined && !isIsoDate(dated)) at('.dated')
    }
  }
  return problems
}

function actorProblems(by: Actor): InputProblem[] {
  if (!isJsonObject(by)) return [wrong('by')]
  const problems: InputProblem[] = []
  for (const field of ['id', 'role'] as const) if (!isText(by[field])) problems.push(wrong(`by.${field}`))
  const { body } = by
  if (body === undefined) return problems
  if (!isJsonObject(body)) return [...problems, wrong('by.body')]
  for (const [field, told] of Object.entries(body)) {
    const known = ['provinceCode', 'communeCode', 'name'].includes(field)
    if (!known) problems.push({ name: `by.body.${field}`, problem: 'not-known' })
    else if (!isText(told)) problems.push(wrong(`by.body.${field}`))
  }
  return problems
}

const wrong = (name: string): InputProblem => ({ name, problem: 'wrong-kind' })
