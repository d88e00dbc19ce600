import {
  factOf,
  facts,
  formatCitation,
  type Citation,
  type FactField,
  type FactPath,
  type Lang,
  type Text,
} from '@khuyencong/domain'
import { formerProvinces, provinces } from '@khuyencong/law/places'
import type { Asked } from './readAnswer.js'

/** A question as it is put. */
export interface Question extends Asked {
  readonly label: Text
  readonly help?: Text
  readonly citation?: Citation
  /** For a list: what is asked of each of its items. */
  readonly fields?: readonly FactField[]
}

const hints = {
  'yes-no': { vi: '1. có   2. không', en: '1. yes   2. no' },
  'whole-number': { vi: 'số nguyên', en: 'whole number' },
  year: { vi: 'năm, bốn chữ số', en: 'year, four digits' },
  money: { vi: 'số tiền, ví dụ 300 triệu', en: 'amount, such as 300 million' },
  decimal: { vi: 'số, ví dụ 12,5', en: 'number, such as 12.5' },
  day: { vi: 'ngày, ví dụ 05/02/2026', en: 'day, such as 2026-02-05' },
  code: { vi: 'gõ số thứ tự', en: 'type the number' },
  text: { vi: 'vài chữ', en: 'a few words' },
  list: { vi: 'có bao nhiêu mục; 0 nếu không có', en: 'how many items; 0 where there are none' },
} as const satisfies Record<Asked['kind'], Text>

/** The question for a fact that is missing, a field of an item of a list included. */
export function questionFor(path: string, provinceCode: string | undefined): Question {
  if (path === 'place.provinceCode') {
    return named(
      path,
      provinces.map(({ code, name }) => [code, name]),
    )
  }
  if (path === 'place.formerProvince') {
    const within = formerProvinces.filter((one) => (provinceCode ?? one.provinceCode) === one.provinceCode)
    return named(
      path,
      within.map(({ id, name }) => [id, name]),
    )
  }
  if (Object.hasOwn(facts, path)) return factOf(path as FactPath)
  const [list = '', index, name] = path.split(/\.(\d+)\.(?=[^.]+$)/)
  const held = Object.hasOwn(facts, list) ? factOf(list as FactPath) : undefined
  const field = held?.fields?.find((one) => one.field === name)
  if (!held || !field) throw new RangeError(`There is no fact "${path}"`)
  return { ...field, label: fieldLabel(held.label, Number(index), field.label) }
}

function named(path: FactPath, names: readonly (readonly [code: string, name: string])[]): Question {
  const options = names.map(([code, name]) => ({ code, label: { vi: name, en: name } }))
  return { ...factOf(path), kind: 'code', options }
}

/** A field of an item as its own question: which list, which item, which field. */
export function fieldLabel(list: Text, index: number, { vi, en }: Text): Text {
  return { vi: `${list.vi}, mục ${index + 1}: ${vi}`, en: `${list.en}, item ${index + 1}: ${en}` }
}

/** A question as lines: what, what it means and where that stands, the options, and how to answer. */
export function questionLines(
  { label, help, citation, kind, options, unit }: Question,
  lang: Lang,
): string[] {
  const known = { vi: 'để trống nếu chưa biết', en: 'leave empty where it is not known' }[lang]
  const counted = unit && kind !== 'money' ? ` (${unit[lang]})` : ''
  const explained = [help?.[lang], citation && `[${formatCitation(citation, lang)}]`]
    .filter(Boolean)
    .join(' ')
  return [
    '',
    label[lang].charAt(0).toLocaleUpperCase(lang) + label[lang].slice(1) + counted,
    ...(explained ? [`  ${explained}`] : []),
    ...(options ?? []).map((option, index) => `  ${index + 1}. ${option.label[lang]}`),
    `  (${hints[kind][lang]}; ${known})`,
  ]
}
