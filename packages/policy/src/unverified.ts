import type { Cited, Text } from '@khuyencong/domain'
import type { Policy, UnverifiedValue } from './policy.js'

/** What a result says of a value that no text confirms; nothing where one does. */
export function unverifiedValue(value: string, cited: Cited, title: Text): UnverifiedValue[] {
  const { citation, verification, note } = cited
  if (verification !== 'unverified') return []
  const message: Text = note
    ? { vi: `${title.vi}: ${note.vi}`, en: `${title.en}: ${note.en}` }
    : { vi: `${title.vi}: chưa kiểm chứng.`, en: `${title.en}: not verified.` }
  return [{ value, citation, message }]
}

/** The same for a parameter of the policy, by name. */
export function unverifiedParameter(policy: Policy, name: keyof Policy['parameters']): UnverifiedValue[] {
  const parameter = policy.parameters[name]
  return unverifiedValue(`parameters.${name}`, parameter, parameter.title)
}
