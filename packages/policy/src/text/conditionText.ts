import {
  areaClasses,
  brickKilns,
  cityClasses,
  districtTypes,
  factLabels,
  formatDate,
  industries,
  isIsoDate,
  legalForms,
  priorityAreas,
  sizeSectors,
  unitTypes,
  type FactPath,
  type Lang,
  type Text,
} from '@khuyencong/domain'
import type { Condition } from '../condition.js'

/** What the values of a fact are called; a value of any other is shown as it stands. */
const valueTexts: Readonly<Partial<Record<FactPath, Readonly<Record<string, Text>>>>> = {
  industry: industries,
  brickKiln: brickKilns,
  'beneficiary.legalForm': legalForms,
  'beneficiary.sizeSector': sizeSectors,
  'place.unitType': unitTypes,
  'place.districtType': districtTypes,
  'place.cityClass': cityClasses,
  'place.areaClass': areaClasses,
  'place.priorityArea': priorityAreas,
}

const words = {
  and: { vi: 'và', en: 'and' },
  or: { vi: 'hoặc', en: 'or' },
  not: { vi: 'không phải', en: 'not' },
  always: { vi: 'luôn đạt', en: 'always met' },
  never: { vi: 'không bao giờ đạt', en: 'never met' },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
  atLeast: { vi: 'từ', en: 'at least' },
  atMost: { vi: 'không quá', en: 'at most' },
  from: { vi: 'từ', en: 'from' },
  before: { vi: 'trước', en: 'before' },
  inList: { vi: 'thuộc danh mục', en: 'is in the list' },
  on: { vi: 'theo', en: 'on the' },
  number: { vi: 'số mục của', en: 'number of items of' },
  where: { vi: 'mà', en: 'where' },
  plus: { vi: 'cộng', en: 'plus' },
  sum: { vi: 'tổng', en: 'sum of' },
  planYear: { vi: 'năm kế hoạch', en: 'plan year' },
  lastYear: { vi: 'năm cuối của đề án', en: 'of the last year of the project' },
  grantable: { vi: 'mức được hỗ trợ', en: 'what may be granted' },
} as const satisfies Record<string, Text>

/** A condition or a part of one, as far as its words go: every form has fields of its own. */
type Part = Readonly<Record<string, unknown>>

/**
 * A condition in words, for people who compare rules; definitions go by their names.
 *
 * @example
 * ```ts
 * conditionText({ fact: 'equipmentNew', is: true }, 'vi') // => 'máy móc, thiết bị mới 100%: có'
 * ```
 */
export function conditionText(condition: Condition, lang: Lang): string {
  return text(condition as Part, lang)
}

function text(part: Part, lang: Lang): string {
  const say = (word: keyof typeof words) => words[word][lang]
  if (isList(part['all'])) return joined(part['all'], 'and', 'always', lang)
  if (isList(part['any'])) return joined(part['any'], 'or', 'never', lang)
  if (isPart(part['not'])) return `${say('not')} (${text(part['not'], lang)})`
  if ('use' in part) return `“${String(part['use'])}”`
  if ('count' in part) {
    const plus = 'plus' in part ? ` ${say('plus')} ${label(part['plus'], lang)}` : ''
    const where = isPart(part['where']) ? text(part['where'], lang) : ''
    const named = where === say('always') ? '' : ` ${say('where')} (${where})`
    return `${say('number')} ${label(part['count'], lang)}${named}${plus} ${say('atMost')} ${String(part['atMost'])}`
  }
  if (isList(part['sum'])) {
    const parts = part['sum'].map((one) =>
      isPart(one) && 'figure' in one ? words.grantable[lang] : label(isPart(one) ? one['each'] : one, lang),
    )
    const target = isPart(part['atLeast']) ? label(part['atLeast']['fact'], lang) : ''
    return `${say('sum')} ${parts.join(', ')} ${say('atLeast')} ${target}`
  }
  return comparison(part, lang)
}

function joined(
  parts: readonly unknown[],
  word: 'and' | 'or',
  empty: 'always' | 'never',
  lang: Lang,
): string {
  const texts = parts.filter(isPart).map((part) => {
    const inner = text(part, lang)
    const several = ['all', 'any'].some((form) => isList(part[form]) && part[form].length > 1)
    return several ? `(${inner})` : inner
  })
  return texts.length ? texts.join(` ${words[word][lang]} `) : words[empty][lang]
}

/** A comparison of a fact, or of a field of an item. */
function comparison(part: Part, lang: Lang): string {
  const say = (word: keyof typeof words) => words[word][lang]
  const subject = part['fact'] ?? part['field']
  const name = label(subject, lang)
  if ('inList' in part) {
    return `${name} ${say('inList')} “${String(part['inList'])}” ${say('on')} ${label(part['on'], lang)}`
  }
  const values = isList(part['oneOf']) ? part['oneOf'] : 'is' in part ? [part['is']] : []
  const limits = [
    ...(values.length ? [values.map((value) => valueText(subject, value, lang)).join(', ')] : []),
    ...(['atLeast', 'atMost'] as const)
      .filter((limit) => limit in part)
      .map((limit) => `${say(limit)} ${numberText(part[limit], lang)}`),
    ...(['from', 'before'] as const)
      .filter((limit) => limit in part)
      .map((limit) => `${say(limit)} ${dayText(part[limit], lang)}`),
  ]
  return `${name}: ${limits.join(` ${say('and')} `)}`
}

function valueText(subject: unknown, value: unknown, lang: Lang): string {
  if (typeof value === 'boolean') return words[value ? 'yes' : 'no'][lang]
  const table = valueTexts[subject as FactPath]
  const known = String(value)
  return table && Object.hasOwn(table, known) ? (table[known]?.[lang] ?? known) : known
}

function numberText(value: unknown, lang: Lang): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, lang === 'vi' ? '.' : ',')
}

function dayText(day: unknown, lang: Lang): string {
  if (isIsoDate(day)) return formatDate(day, lang)
  if (!isPart(day)) return String(day)
  if ('fact' in day) return label(day['fact'], lang)
  if ('parameter' in day) return `${String(day['parameter'])}.${String(day['edge'])}`
  const last = 'lastYearPlus' in day
  const years = Number(day[last ? 'lastYearPlus' : 'planYearPlus'])
  const [month, date] = String(day['monthDay']).split('-')
  const written = lang === 'vi' ? `${date}/${month}` : `${month}-${date}`
  return `${written} ${words[last ? 'lastYear' : 'planYear'][lang]}${years === 0 ? '' : years > 0 ? ` + ${years}` : ` − ${-years}`}`
}

function label(path: unknown, lang: Lang): string {
  const name = String(path)
  return Object.hasOwn(factLabels, name) ? factLabels[name as FactPath][lang] : name
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}
