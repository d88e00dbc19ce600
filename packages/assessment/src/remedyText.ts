import {
  activities,
  formatDate,
  formatVnd,
  type ActivityCode,
  type IsoDate,
  type Lang,
  type Text,
} from '@khuyencong/domain'
import type { Remedy, RemedyKind } from './remedies.js'
import { verdictTexts } from './words.js'

const kinds: Readonly<Record<RemedyKind, Text>> = {
  'own-money': {
    vi: 'bổ sung {more} vốn đối ứng, thành {own}',
    en: 'commit {more} more of own money, {own} in all',
  },
  'own-money-for-state-money': {
    vi: 'không dùng {replaced} vốn ngân sách nhà nước khác cho cùng nội dung chi, thay bằng vốn tự có',
    en: 'pay with own money the {replaced} that other State money was to pay for the same item',
  },
  'new-equipment': {
    vi: 'mua máy móc, thiết bị mới 100% thay cho máy đã qua sử dụng (tính theo cùng chi phí)',
    en: 'buy new machinery in place of used machinery (reckoned at the same cost)',
  },
  'after-approval': {
    vi: 'xét lại từ ngày {day}, khi đề án đã được phê duyệt',
    en: 'look again from {day}, when the project is approved',
  },
  'after-completion': {
    vi: 'xét lại từ ngày {day}, khi đã hoàn thành đầu tư',
    en: 'look again from {day}, when the investment is complete',
  },
  'next-year': { vi: 'đề nghị cho năm kế hoạch {year}', en: 'ask for the plan year {year}' },
  extension: {
    vi: 'có quyết định gia hạn đề án sang năm {extended}',
    en: 'have the project extended into {extended}',
  },
  'other-activity': {
    vi: 'đề nghị nội dung “{activity}”, nếu đề án đúng là nội dung đó (tính theo cùng chi phí)',
    en: 'ask for “{activity}”, where the project is that (reckoned at the same cost)',
  },
}

const outcome = {
  with: { vi: '{what}: {verdict}, mức hỗ trợ {amount}.', en: '{what}: {verdict}, support {amount}.' },
  without: {
    vi: '{what}: {verdict}, mức hỗ trợ chưa xác định được.',
    en: '{what}: {verdict}, the support is not known.',
  },
} as const satisfies Record<string, Text>

/**
 * A remedy as a sentence: what to do, and what would be decided then.
 *
 * @throws RangeError for a language that is not `vi` or `en`
 * @example
 * ```ts
 * describeRemedy(remedy, 'en') // => 'Commit 40,000,000 VND more of own money, 1,000,000,000 VND in all: eligible, support 300,000,000 VND.'
 * ```
 */
export function describeRemedy(remedy: Remedy, lang: Lang): string {
  if (lang !== 'vi' && lang !== 'en') throw new RangeError(`"${String(lang)}" is no language; "vi" or "en"`)
  const { kind, also, verdict, amountVnd } = remedy
  const values = valuesOf(remedy, lang)
  const what = [kind, ...also].map((one) => filled(kinds[one][lang], values)).join('; ')
  const sentence = amountVnd === null ? outcome.without : outcome.with
  return capital(
    filled(sentence[lang], {
      what,
      verdict: small(verdictTexts[verdict][lang]),
      amount: amountVnd === null ? '' : formatVnd(amountVnd, lang),
    }),
  )
}

function valuesOf({ changes, moreVnd, replacedVnd }: Remedy, lang: Lang): Readonly<Record<string, string>> {
  const to = (path: string) => changes.find((change) => change.path === path)?.to
  const money = (vnd: unknown) => (typeof vnd === 'number' ? formatVnd(vnd, lang) : '')
  const [day, activity] = [to('asOf') as IsoDate | undefined, to('activity') as ActivityCode | undefined]
  return {
    more: money(moreVnd),
    own: money(to('counterpartCommittedVnd')),
    replaced: money(replacedVnd),
    day: day === undefined ? '' : formatDate(day, lang),
    year: String(to('planYear')),
    extended: String(to('extendedToYear')),
    activity: activity === undefined ? '' : activities[activity][lang],
  }
}

const filled = (text: string, values: Readonly<Record<string, string>>) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
