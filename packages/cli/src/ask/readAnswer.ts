import {
  formatDate,
  formatVnd,
  isIsoDate,
  isVnd,
  type FactField,
  type Lang,
  type Text,
} from '@khuyencong/domain'
import { foldName } from '@khuyencong/law/places'

/** What must be known of a question to read its answer. */
export type Asked = Pick<FactField, 'kind' | 'options' | 'unit'>

/** What an answer says, and how it was understood where that is not how it was written; or why it says nothing. */
export type Read =
  | { readonly ok: true; readonly value: unknown; readonly shown?: string }
  | { readonly ok: false; readonly why: Text }

const why = {
  yesNo: { vi: 'Trả lời 1 (có) hoặc 2 (không).', en: 'Answer 1 (yes) or 2 (no).' },
  code: { vi: 'Gõ số thứ tự của một lựa chọn.', en: 'Type the number of one of the options.' },
  whole: { vi: 'Cần một số nguyên, từ 0 trở lên.', en: 'A whole number is needed, zero or more.' },
  year: { vi: 'Cần một năm gồm bốn chữ số.', en: 'A year of four digits is needed.' },
  money: {
    vi: 'Cần một số tiền, ví dụ: 300 triệu; 1,5 tỷ; 300.000.000.',
    en: 'An amount is needed, such as 300 million; 1.5 billion; 300000000.',
  },
  smallMoney: {
    vi: 'Số tiền quá nhỏ; ghi kèm đơn vị, ví dụ: 300 triệu, hoặc 300 đồng nếu đúng như vậy.',
    en: 'That is very little; give the unit: 300 million, or 300 VND where that is meant.',
  },
  decimal: { vi: 'Cần một số, ví dụ 12,5.', en: 'A number is needed, such as 12.5.' },
  day: {
    vi: 'Cần một ngày có thật, ví dụ 05/02/2026.',
    en: 'A day of the calendar is needed, such as 2026-02-05.',
  },
  text: { vi: 'Cần vài chữ.', en: 'Some words are needed.' },
} as const satisfies Record<string, Text>

const no = (key: keyof typeof why): Read => ({ ok: false, why: why[key] })

/** What an answer says, in the words, numbers and days that people write. */
export function readAnswer({ kind, options, unit }: Asked, answer: string, lang: Lang): Read {
  switch (kind) {
    case 'yes-no':
      return yesNo(answer)
    case 'code':
      return oneOf(options ?? [], answer, lang)
    case 'whole-number': {
      const digits = wholeDigits(answer.replace(unit ? new RegExp(`\\s*${unit[lang]}$`, 'i') : /$/, ''))
      return digits !== null && Number.isSafeInteger(Number(digits))
        ? { ok: true, value: Number(digits) }
        : no('whole')
    }
    case 'year':
      return /^\d{4}$/.test(answer) ? { ok: true, value: Number(answer) } : no('year')
    case 'money':
      return money(answer, lang)
    case 'decimal':
      return decimal(answer)
    case 'day':
      return day(answer, lang)
    case 'text':
    case 'list':
      return answer === '' ? no('text') : { ok: true, value: answer }
  }
}

const yes = ['1', 'co', 'c', 'yes', 'y', 'dung']
const not = ['2', 'khong', 'k', 'no', 'n', 'sai']

function yesNo(answer: string): Read {
  const word = foldName(answer)
  if (yes.includes(word)) return { ok: true, value: true }
  return not.includes(word) ? { ok: true, value: false } : no('yesNo')
}

/** An option by its number, its code, or what people call it. */
function oneOf(options: NonNullable<Asked['options']>, answer: string, lang: Lang): Read {
  const numbered = /^\d+$/.test(answer) ? options[Number(answer) - 1] : undefined
  const named = options.filter(
    ({ code, label }) =>
      code === answer || [label.vi, label.en].some((name) => foldName(name) === foldName(answer)),
  )
  const found = numbered ?? (named.length === 1 ? named[0] : undefined)
  return found ? { ok: true, value: found.code, shown: found.label[lang] } : no('code')
}

/** The digits of a whole number, written together or in threes. */
function wholeDigits(text: string): string | null {
  const bare = text.trim()
  if (/^\d+$/.test(bare)) return bare
  return /^\d{1,3}(?:([.,\s\u00A0])\d{3})(?:\1\d{3})*$/.test(bare) ? bare.replace(/\D/g, '') : null
}

const scales: Readonly<Record<string, number>> = {
  nghin: 3,
  ngan: 3,
  thousand: 3,
  trieu: 6,
  tr: 6,
  million: 6,
  ty: 9,
  ti: 9,
  billion: 9,
}

/** Below this, an amount without its unit was meant in millions more often than in đồng. */
const leastWithoutUnit = 100_000

function money(answer: string, lang: Lang): Read {
  const [, figure = '', words = ''] = /^([\d.,\s\u00A0]*\d)\s*(\p{L}[\p{L}\s]*)?$/u.exec(answer) ?? []
  const units = words.split(/\s+/).map(foldName).filter(Boolean)
  const inDong = units.some((word) => ['dong', 'd', 'vnd'].includes(word))
  const scaled = units.filter((word) => !['dong', 'd', 'vnd'].includes(word))
  const [unit = ''] = scaled
  if (figure === '' || scaled.length > 1 || (unit && !Object.hasOwn(scales, unit))) return no('money')
  const zeros = unit ? (scales[unit] ?? 0) : 0
  const amount = scaledFigure(figure, zeros)
  if (amount === null || !isVnd(amount)) return no('money')
  if (!unit && !inDong && amount > 0 && amount < leastWithoutUnit) return no('smallMoney')
  return { ok: true, value: amount, shown: formatVnd(amount, lang) }
}

/** `1,5` with nine zeros; `1.500` with six. Digit by digit, so that nothing is rounded. */
function scaledFigure(figure: string, zeros: number): number | null {
  const whole = wholeDigits(figure)
  // With a unit, "1.500" may be a thousand and five hundred or one and a half: nobody writes the latter.
  if (whole !== null) return Number(whole + '0'.repeat(zeros))
  const [, before, after] = /^(\d+)[.,](\d+)$/.exec(figure) ?? []
  if (before === undefined || after === undefined || after.length > zeros) return null
  return Number(before + after.padEnd(zeros, '0'))
}

/** Decimal text; a share may be written with its sign, and 9,5% is 0.095. */
function decimal(answer: string): Read {
  const [, before, after = '', percent] = /^(\d+)(?:[.,](\d+))?\s*(%)?$/.exec(answer) ?? []
  if (before === undefined) return no('decimal')
  if (percent === undefined) return { ok: true, value: after ? `${before}.${after}` : before }
  const digits = before.padStart(3, '0')
  const value = `${digits.slice(0, -2)}.${digits.slice(-2)}${after}`.replace(/^0+(?=\d)/, '')
  return { ok: true, value, shown: value }
}

function day(answer: string, lang: Lang): Read {
  const [, date = '', month = '', year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(answer) ?? []
  const iso = year === undefined ? answer : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isIsoDate(iso) ? { ok: true, value: iso, shown: formatDate(iso, lang) } : no('day')
}
