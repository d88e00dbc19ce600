import type { ContentCode, Lang, Text } from '@khuyencong/domain'
import type { Parameters, Policy } from '../policy.js'

const titles = {
  level: { vi: 'Mức hỗ trợ', en: 'Level of support' },
  noLevel: { vi: 'Mức hỗ trợ không được nêu', en: 'Level not stated' },
  share: { vi: 'Tỷ lệ hỗ trợ', en: 'Highest share' },
  cap: { vi: 'Mức hỗ trợ tối đa', en: 'Cap' },
  oneSupportEach: { vi: 'Mỗi cơ sở được hỗ trợ một lần', en: 'One support for each establishment' },
  transition: { vi: 'Áp dụng quy định của ngày phê duyệt', en: 'The law of the approval day is applied' },
  multiplier: { vi: 'Hệ số ưu tiên', en: 'Priority multiplier' },
} as const satisfies Record<string, Text>

const notSeen: Text = { vi: 'chưa thấy; văn bản có thể có quy định.', en: 'not seen; the act may state one.' }
const transitionNote: Text = {
  vi: 'chưa thấy quy định chuyển tiếp.',
  en: 'no transition was seen.',
}
const notVerified: Text = { vi: 'chưa kiểm chứng.', en: 'not verified.' }

/**
 * What a value is that no text confirms, and why it stands all the same.
 *
 * @param value its place in the policy, such as `norms.consulting.cap`
 * @example
 * ```ts
 * unverifiedText(policy, 'parameters.rounding', 'en') // => 'Rounding: …'
 * ```
 */
export function unverifiedText(policy: Policy, value: string, lang: Lang): string {
  const { title, note } = wordsOf(policy, value)
  return `${title[lang]}: ${(note ?? notVerified)[lang]}`
}

interface Words {
  readonly title: Text
  readonly note?: Text | undefined
}

function wordsOf({ criteria, norms, parameters, priority }: Policy, value: string): Words {
  const dot = value.indexOf('.')
  const [section, name] = [value.slice(0, dot), value.slice(dot + 1)]
  if (section === 'criteria') {
    const criterion = criteria[name]
    return criterion ? { title: criterion.requirement, note: criterion.note } : bare(value)
  }
  if (section === 'parameters') return parameters[name as keyof Parameters] ?? bare(value)
  if (section === 'transitions') return { title: titles.transition, note: transitionNote }
  if (section === 'priority') return { title: titles.multiplier, note: priority.multiplier.note }
  const [activity = '', part] = name.split('.')
  const norm = norms[activity as ContentCode]
  if (!norm) return bare(value)
  if (part === 'oneSupportEach') return { title: titles.oneSupportEach, note: norm.oneSupportEach?.note }
  if (part !== 'share' && part !== 'cap') {
    const stated = norm.share ?? norm.cap ?? norm.perHectare
    return { title: stated ? titles.level : titles.noLevel, note: norm.note }
  }
  const note = norm.unseen?.includes(part) ? notSeen : norm[part]?.note
  return { title: titles[part], note }
}

const bare = (value: string): Words => ({ title: { vi: value, en: value } })
