import { isIsoDate, nearest, type IsoDate } from '@khuyencong/domain'
import { normaliseTaxCode, plainText, taxCodeKind } from '@khuyencong/domain/registry'
import { dayOfSerial, isUnreadable } from '../workbook/sheets.js'
import { isoOf, textOf, type ParsedCell, type RawCell } from './raw.js'
import type { ImportColumn } from './column.js'
import { templateUnit } from './headings.js'
import { amountIn, type Amounts } from './amount.js'
import { codesMeant } from './officeWords.js'
import type { PlaceNames } from './types.js'

/** What helps to read the cells of a column. */
export interface Reading extends Amounts {
  readonly column: ImportColumn
  /** Whether numbers may be days that lost their look, and by which count; no sheet of text has any. */
  readonly serials: '1900' | '1904' | undefined
  readonly places: PlaceNames | undefined
  /** The province that the row names. */
  readonly provinceCode: () => string | undefined
  /** The identifier of an establishment by its name, and whether it is one that is known. */
  readonly named: (name: string) => { readonly id: string; readonly known: boolean }
}

/** The value of a cell of a column. */
export function parseCell(raw: RawCell, reading: Reading): ParsedCell {
  if (isUnreadable(raw)) {
    const codes = {
      formula: 'formula-without-result',
      error: 'cell-error',
      font: 'text-of-old-font',
    } as const
    return { fault: { code: codes[raw.unreadable] } }
  }
  const text = textOf(raw)
  if (text === '') return {}
  const { column } = reading
  switch (column.kind) {
    case 'text':
    case 'identifier':
      return words(raw, text)
    case 'list':
      return { value: parts(text, /[;,\n]/) }
    case 'named-list':
      return several(text, reading)
    case 'named':
      return named(text, reading)
    case 'year':
      return year(text)
    case 'count':
      return count(text)
    case 'none':
      return none.has(plainText(text)) ? { value: [] } : { fault: { code: 'list-not-none' } }
    case 'money':
    case 'hectare':
      return amountIn(raw, text, reading, templateUnit(column))
    case 'day':
      return day(raw, text, reading)
    case 'yes-no':
      return yesOrNo(text)
    case 'code':
      return code(text, column)
    case 'phone':
      return phone(text)
    case 'tax-code':
      return taxCode(text)
    case 'province':
      return province(text, reading)
    case 'commune':
      return commune(text, reading)
  }
}

const parts = (text: string, by: RegExp) =>
  text
    .split(by)
    .map((part) => part.trim())
    .filter(Boolean)

// Letters of TCVN 5712 fonts between others, and of UTF-8 that was read as another encoding.
const garbled = /\p{L}[«¬®©¸¹¶§¨¤¦µ¼½¾ª]|[«®©¶§]\p{L}|[Þþ]|Ã[\u0080-\u00BF]|á[º»]|\uFFFD/u

function words(raw: RawCell, text: string): ParsedCell {
  if (raw instanceof Date) return { fault: { code: 'cell-became-day' } }
  if (garbled.test(text)) return { fault: { code: 'text-of-old-font' } }
  return { value: text }
}

function named(text: string, { named: find }: Reading): ParsedCell {
  if (text.includes('\n')) return { fault: { code: 'several-in-one-cell' } }
  if (garbled.test(text)) return { fault: { code: 'text-of-old-font' } }
  const { id, known } = find(text)
  return known ? { value: id } : { value: id, warning: { code: 'name-for-identifier', parameters: { id } } }
}

function several(text: string, reading: Reading): ParsedCell {
  const all = parts(text, /[;\n]/).map((one) => named(one, reading))
  const bad = all.find(({ fault }) => fault)
  if (bad) return bad
  const ids = all.map(({ value }) => value)
  const warned = all.some(({ warning }) => warning)
  return warned
    ? { value: ids, warning: { code: 'name-for-identifier', parameters: { id: ids.join(', ') } } }
    : { value: ids }
}

function year(text: string): ParsedCell {
  const found = /^(?:năm )?((?:19|20)\d{2})$/i.exec(text)?.[1]
  return found === undefined ? { fault: { code: 'cell-not-year' } } : { value: Number(found) }
}

/** A number of persons or things, without separators: `1.200` may be one and a fifth. */
function count(text: string): ParsedCell {
  if (/^\d{1,9}$/.test(text)) return { value: Number(text) }
  return {
    fault: { code: 'cell-not-number', parameters: { expected: { vi: 'số nguyên', en: 'a whole number' } } },
  }
}

/** Ways to say that a list is known to be empty, which an empty cell does not say. */
const none = new Set(['khong', 'khong co', 'none', 'no', '0', ''])

// Numbers that stand for days of 1954 to 2064.
const [FIRST_SERIAL, LAST_SERIAL] = [20_000, 60_000]

function day(raw: RawCell, text: string, { serials }: Reading): ParsedCell {
  if (raw instanceof Date) return checkedDay(isoOf(raw))
  if (typeof raw === 'number') {
    if (serials === undefined || raw < FIRST_SERIAL || raw > LAST_SERIAL)
      return { fault: { code: 'cell-not-day' } }
    const value = isoOf(dayOfSerial(raw, serials === '1904'))
    return { value, warning: { code: 'day-without-look', parameters: { day: { day: value as IsoDate } } } }
  }
  const numbers =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ??
    /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}),? năm (\d{4})$/i.exec(text)
  if (!numbers) return checkedDay(text)
  const [, first = '', month = '', last = ''] = numbers
  return checkedDay(`${last}-${month.padStart(2, '0')}-${first.padStart(2, '0')}`)
}

const checkedDay = (value: string): ParsedCell =>
  isIsoDate(value) && value >= '1900' && value < '2100' ? { value } : { fault: { code: 'cell-not-day' } }

const yes = new Set(['co', 'yes', 'true', 'x', '1', 'dung'])
const no = new Set(['khong', 'no', 'false', '0'])

function yesOrNo(text: string): ParsedCell {
  const plain = plainText(text)
  if (yes.has(plain)) return { value: true }
  if (no.has(plain)) return { value: false }
  return { fault: { code: 'unknown-value', nearest: ['có', 'không'] } }
}

/** A list of so many labels is told whole where a word is none of them. */
const SHORT = 8

function code(text: string, { codes = {} }: ImportColumn): ParsedCell {
  const [one, other, ...more] = codesMeant(codes, text)
  if (one !== undefined && other === undefined) return { value: one }
  const label = (found: string) => codes[found]?.vi ?? found
  if (one !== undefined && other !== undefined) {
    return { fault: { code: 'value-of-two-meanings', nearest: [one, other, ...more].slice(0, 4).map(label) } }
  }
  const labels = Object.values(codes).map(({ vi }) => vi)
  const close = labels.length <= SHORT ? labels : nearest(text, labels)
  return { fault: { code: 'unknown-value', nearest: close } }
}

/** A mobile number without its zero is nine digits that begin as mobile numbers do. */
function phone(text: string): ParsedCell {
  const value = `0${text}`
  return /^[35789]\d{8}$/.test(text)
    ? { value, warning: { code: 'value-mended', parameters: { mended: value } } }
    : { value: text }
}

function taxCode(text: string): ParsedCell {
  const value = normaliseTaxCode(text)
  if (taxCodeKind(value) !== 'invalid') return { value }
  const longer = `0${value}`
  const fits = taxCodeKind(longer) !== 'invalid' && /^\d+$/.test(value)
  return { fault: fits ? { code: 'leading-zero-lost', nearest: [longer] } : { code: 'invalid-tax-code' } }
}

function province(text: string, { places }: Reading): ParsedCell {
  const padded = /^\d$/.test(text) ? `0${text}` : text
  const value = places ? places.province(padded) : /^\d{2}$/.test(padded) ? padded : undefined
  if (value === undefined) return { fault: { code: 'place-not-recognised' } }
  return value === text
    ? { value }
    : { value, warning: { code: 'value-mended', parameters: { mended: value } } }
}

function commune(text: string, { places, provinceCode }: Reading): ParsedCell {
  const padded = /^\d{2,4}$/.test(text) ? text.padStart(5, '0') : text
  const found = places?.commune?.(padded, provinceCode())
  if (found === text || (found === undefined && padded === text && /^\d{5}$/.test(text))) {
    // Codes from before the communes were merged stand in older records.
    return found === undefined && places?.commune
      ? { value: text, warning: { code: 'commune-not-held' } }
      : { value: text }
  }
  const value = found ?? (/^\d{5}$/.test(padded) && !places?.commune ? padded : undefined)
  if (value === undefined) return { fault: { code: 'place-not-recognised' } }
  return { value, warning: { code: 'value-mended', parameters: { mended: value } } }
}
