import {
  factLabels,
  factOf,
  formatDate,
  formatVnd,
  isIsoDate,
  type FactDescription,
  type FactField,
  type FactPath,
  type IsoDate,
  type Lang,
  type Text,
} from '@khuyencong/domain'
import type { CriterionReason } from '@khuyencong/eligibility'
import { provinces } from '@khuyencong/law'
import type { Policy } from '@khuyencong/policy'
import { dayBefore, factLabel } from './words.js'

const texts = {
  accepted: { vi: 'chấp nhận: {value}', en: 'accepted: {value}' },
  notAccepted: { vi: 'không chấp nhận: {value}', en: 'not accepted: {value}' },
  atLeast: { vi: 'tối thiểu {value}', en: 'at least {value}' },
  below: { vi: 'phải dưới {value}', en: 'must be below {value}' },
  atMost: { vi: 'tối đa {value}', en: 'at most {value}' },
  above: { vi: 'phải trên {value}', en: 'must be above {value}' },
  between: {
    vi: 'thời hạn từ {from} đến hết {to}',
    en: 'window from {from} to the end of {to}',
  },
  notBetween: { vi: 'phải ngoài khoảng từ {from} đến hết {to}', en: 'must be outside {from} to {to}' },
  from: { vi: 'phải từ {from} trở đi', en: 'must be on or after {from}' },
  notFrom: { vi: 'phải trước {from}', en: 'must be before {from}' },
  until: { vi: 'phải đến hết {to}', en: 'must be no later than {to}' },
  notUntil: { vi: 'phải sau {to}', en: 'must be after {to}' },
  inList: { vi: 'phải thuộc danh mục “{value}”', en: 'must be on the list “{value}”' },
  notInList: { vi: 'phải ngoài danh mục “{value}”', en: 'must not be on the list “{value}”' },
  isInList: { vi: 'thuộc danh mục “{value}”', en: 'on the list “{value}”' },
  isNotInList: { vi: 'không thuộc danh mục “{value}”', en: 'not on the list “{value}”' },
  sum: {
    vi: 'Có {value} trên {whole} (mức được hỗ trợ, vốn đối ứng và các nguồn khác cộng lại)',
    en: 'Has {value} of {whole} (support, counterpart and other sources together)',
  },
  short: { vi: 'còn thiếu {value}', en: 'short by {value}' },
  count: { vi: '{label}: {value} mục thuộc trường hợp này', en: '{label}: {value} of this kind' },
  none: { vi: 'không được có mục nào', en: 'there may be none' },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
  day: { vi: 'ngày {value}', en: '{value}' },
} as const satisfies Record<string, Text>

/** A fact of the case beside what the rule says of it, as a line without a full stop. */
export function reasonText(reason: CriterionReason, policy: Policy | undefined, lang: Lang): string {
  const say = (key: keyof typeof texts, values: Readonly<Record<string, string>> = {}) =>
    texts[key][lang].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  const { fact, value, atLeast, atMost } = reason
  if (reason.sum) {
    const whole = atLeast ?? 0
    const has = say('sum', { value: money(value, lang), whole: money(whole, lang) })
    return typeof value === 'number' && value < whole
      ? `${has}, ${say('short', { value: money(whole - value, lang) })}`
      : has
  }
  const label = factLabel(isItemDay(fact) ? fact.replace(/\.\w+$/, '') : fact, lang)
  if (descriptionOf(fact)?.kind === 'list') {
    const limit = atMost === 0 ? say('none') : say('atMost', { value: whole(atMost ?? 0, lang) })
    return `${say('count', { label, value: whole(Number(value), lang) })}; ${limit}`
  }
  const rule = ruleText(reason, policy, lang, say)
  return `${label}: ${valueText(fact, value, lang)}${rule && `, ${rule}`}`
}

type Say = (key: keyof typeof texts, values?: Readonly<Record<string, string>>) => string

function ruleText(reason: CriterionReason, policy: Policy | undefined, lang: Lang, say: Say): string {
  const { fact, is, oneOf, inList, atLeast, atMost, from, before, not } = reason
  const rules: string[] = []
  const number = (amount: number) => ({ value: valueText(fact, amount, lang) })
  const accepted = oneOf ?? (is === undefined || typeof is === 'boolean' ? [] : [is])
  if (accepted.length) {
    const value = accepted.map((one) => valueText(fact, one, lang)).join('; ')
    rules.push(say(not ? 'notAccepted' : 'accepted', { value }))
  }
  if (atLeast !== undefined) rules.push(say(not ? 'below' : 'atLeast', number(atLeast)))
  if (atMost !== undefined) rules.push(say(not ? 'above' : 'atMost', number(atMost)))
  const days = {
    ...(from && { from: dayText(from, lang) }),
    ...(before && { to: dayText(dayBefore(before), lang) }),
  }
  if (from && before) rules.push(say(not ? 'notBetween' : 'between', days))
  else if (from) rules.push(say(not ? 'notFrom' : 'from', days))
  else if (before) rules.push(say(not ? 'notUntil' : 'until', days))
  if (inList !== undefined) {
    const value = policy?.lists[inList]?.title[lang] ?? inList
    rules.push(say(not ? 'notInList' : 'inList', { value }))
  }
  return rules.join(', ')
}

/** The way in which something is met: the fact of the case alone, and the days or the list that it was held against. */
export function wayText(reason: CriterionReason, policy: Policy | undefined, lang: Lang): string {
  const { inList, not } = reason
  if (inList === undefined) {
    const { is: _is, oneOf: _oneOf, ...told } = reason
    return reasonText(told, policy, lang)
  }
  const value = policy?.lists[inList]?.title[lang] ?? inList
  const list = texts[not ? 'isNotInList' : 'isInList'][lang].replace('{value}', value)
  return `${factLabel(reason.fact, lang)}: ${valueText(reason.fact, reason.value, lang)}, ${list}`
}

/**
 * The reasons of one criterion, as few as say it: values that a fact may have stand on one line, and the field by which
 * thresholds are chosen is not told beside the thresholds.
 */
export function fewest(reasons: readonly CriterionReason[]): readonly CriterionReason[] {
  const figures = reasons.some(({ atMost, atLeast }) => atMost !== undefined || atLeast !== undefined)
  const listed = reasons.some(({ fact }) => /\.\d+\./.test(fact))
  const kept: CriterionReason[] = []
  for (const reason of reasons) {
    if (figures && reason.fact.endsWith('beneficiary.sizeSector')) continue
    // The items themselves say more than how many they are.
    if (listed && descriptionOf(reason.fact)?.kind === 'list') continue
    const { fact, is, oneOf, not } = reason
    const values = oneOf ?? (is === undefined ? undefined : [is])
    const at = kept.findIndex(
      (other) => other.fact === fact && other.not === not && (other.oneOf ?? other.is) !== undefined,
    )
    const same = kept[at]
    if (values && same) {
      const { is: first, oneOf: all = first === undefined ? [] : [first], ...rest } = same
      kept[at] = { ...rest, oneOf: [...new Set([...all, ...values])] }
    } else kept.push(reason)
  }
  return kept
}

function valueText(fact: string, value: string | number | boolean, lang: Lang): string {
  if (typeof value === 'boolean') return texts[value ? 'yes' : 'no'][lang]
  const { kind, options } = descriptionOf(fact) ?? {}
  if (kind === 'money') return money(value, lang)
  if (typeof value === 'number') return kind === 'year' ? String(value) : whole(value, lang)
  if (isIsoDate(value)) return dayText(value, lang)
  if (fact.endsWith('place.provinceCode')) return provinces.find(({ code }) => code === value)?.name ?? value
  return options?.find(({ code }) => code === value)?.label[lang] ?? value
}

/** The day of an item goes by the item alone: an item has one that is compared. */
const isItemDay = (path: string) => /\.\d+\.\w+$/.test(path) && descriptionOf(path)?.kind === 'day'

/** What is known of a fact, or of a field of an item of a list, by its path; a unit has the facts of the whole. */
function descriptionOf(path: string): FactDescription | FactField | undefined {
  const known = path.replace(/^units\.\d+\./, '')
  if (Object.hasOwn(factLabels, known)) return factOf(known as FactPath)
  const [, list = '', field] = /^(.+)\.\d+\.(\w+)$/.exec(known) ?? []
  if (!Object.hasOwn(factLabels, list)) return undefined
  return factOf(list as FactPath).fields?.find((one) => one.field === field)
}

const money = (value: string | number | boolean, lang: Lang) => formatVnd(BigInt(value), lang)
const whole = (value: number, lang: Lang) =>
  String(value).replace(/\B(?=(\d{3})+$)/g, lang === 'vi' ? '.' : ',')
const dayText = (day: IsoDate, lang: Lang) => texts.day[lang].replace('{value}', formatDate(day, lang))
