import { isIsoDate, issue, nearest, type Issue } from '@khuyencong/domain'
import { plainText } from '@khuyencong/domain/registry'
import { fromUnit } from '../quantity.js'
import type { ImportColumn } from './columns.js'

/** A cell as files hold them. */
export type RawCell = string | number | boolean | Date | null | undefined

/** What a cell means, `undefined` where it is empty, or what is wrong with it. */
export type ParsedCell =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly issue: Issue }

const good = (value: unknown): ParsedCell => ({ ok: true, value })

/** A cell as people see it. */
export function textOf(raw: RawCell): string {
  if (raw === null || raw === undefined) return ''
  if (raw instanceof Date) return Number.isNaN(raw.getTime()) ? '' : raw.toISOString().slice(0, 10)
  return String(raw).trim()
}

/** The value of a cell of a column. */
export function parseCell(raw: RawCell, column: ImportColumn): ParsedCell {
  const text = textOf(raw)
  if (text === '') return good(undefined)
  switch (column.kind) {
    case 'text':
      return good(text)
    case 'list':
      return good(
        text
          .split(/[;,]/)
          .map((part) => part.trim())
          .filter(Boolean),
      )
    case 'whole':
    case 'money':
      return number(raw, text, column, 'vnd')
    case 'hectare':
      return number(raw, text, column, 'hectare')
    case 'day':
      return day(text, column)
    case 'yes-no':
      return yesOrNo(text, column)
    case 'code':
      return code(text, column)
  }
}

/**
 * A number as a file writes it: a number, or digits with thousands in groups of three. What could be read in two
 * ways, such as `1.250`, is read as Vietnamese writes it; no thousands begin with zero, so `0.125` is a fraction. A fraction is refused where whole numbers are asked for.
 */
function number(
  raw: RawCell,
  text: string,
  { path, label }: ImportColumn,
  unit: 'vnd' | 'hectare',
): ParsedCell {
  if (unit === 'vnd' && typeof raw === 'number' && Number.isSafeInteger(raw) && raw >= 0) return good(raw)
  const decimal =
    typeof raw === 'number'
      ? text
      : /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(text)
        ? text.replaceAll('.', '').replace(',', '.')
        : /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(text)
          ? text.replaceAll(',', '')
          : text.replace(',', '.')
  if (!/^-?\d+(\.\d+)?(e-?\d+)?$/.test(decimal)) {
    return { ok: false, issue: issue('cell-not-number', path, { value: text, expected: label.vi }) }
  }
  if (decimal.startsWith('-')) return { ok: false, issue: issue('number-negative', path, { value: text }) }
  const quantity = fromUnit(decimal, unit)
  if (quantity !== null) return good(quantity)
  return { ok: false, issue: issue('cell-too-precise', path, { value: text, expected: label.vi }) }
}

function day(text: string, { path }: ImportColumn): ParsedCell {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  const iso = parts ? `${parts[3]}-${parts[2]?.padStart(2, '0')}-${parts[1]?.padStart(2, '0')}` : text
  return isIsoDate(iso) ? good(iso) : { ok: false, issue: issue('invalid-date', path, { value: text }) }
}

const yes = new Set(['co', 'yes', 'true', 'x', '1'])
const no = new Set(['khong', 'no', 'false', '0'])

function yesOrNo(text: string, { path }: ImportColumn): ParsedCell {
  const plain = plainText(text)
  if (yes.has(plain)) return good(true)
  if (no.has(plain)) return good(false)
  return { ok: false, issue: issue('unknown-value', path, { value: text }, 'error', ['có', 'không']) }
}

function code(text: string, column: ImportColumn): ParsedCell {
  const found = codesOf(column).get(text) ?? codesOf(column).get(plainText(text))
  if (found !== undefined) return good(found)
  const known = Object.values(column.codes ?? {}).map(({ vi }) => vi)
  return {
    ok: false,
    issue: issue('unknown-value', column.path, { value: text }, 'error', nearest(text, known)),
  }
}

const spellings = new WeakMap<ImportColumn, ReadonlyMap<string, string>>()

/** The codes of a column by every way to write them, made once: taking accents off is slow. */
function codesOf(column: ImportColumn): ReadonlyMap<string, string> {
  let found = spellings.get(column)
  if (!found) {
    const all = Object.entries(column.codes ?? {}).flatMap(([one, { vi, en }]) =>
      [one, vi, en, plainText(vi), plainText(en)].map((spelling) => [spelling, one] as const),
    )
    found = new Map(all)
    spellings.set(column, found)
  }
  return found
}
