import { isIsoDate, type IssueCode } from '@khuyencong/domain'
import type { CellValue } from '../fill/filled.js'
import type { CellUnit } from '../form.js'
import { fromUnit } from '../quantity.js'
import { unitLabel } from './layout.js'
import { isUnreadable, type SheetCell, type Unreadable } from './sheets.js'

/** A cell that was read, or why it cannot be. */
export type ReadCell =
  | { readonly ok: true; readonly value: CellValue }
  | { readonly ok: false; readonly code: IssueCode; readonly shown: string; readonly expected: string }

/** What is wrong with a cell that has no value to be taken. */
const unreadable = {
  formula: 'formula-without-result',
  error: 'cell-error',
  font: 'text-of-old-font',
} as const satisfies Record<Unreadable['unreadable'], IssueCode>

/** What a cell of a workbook holds, as a value of a unit. An empty cell is not known; it is not zero. */
export function readValue(raw: SheetCell, unit: CellUnit): ReadCell {
  if (raw === null || raw === '') return { ok: true, value: null }
  if (isUnreadable(raw)) {
    return { ok: false, code: unreadable[raw.unreadable], shown: raw.shown, expected: unitLabel(unit) }
  }
  if (unit === 'text') return { ok: true, value: raw instanceof Date ? isoOf(raw) : String(raw) }
  if (unit === 'date') return readDay(raw)
  const expected = unitLabel(unit)
  const shown = raw instanceof Date ? isoOf(raw) : String(raw)
  if (typeof raw !== 'number') return { ok: false, code: 'cell-not-number', shown, expected }
  if (raw < 0) return { ok: false, code: 'number-negative', shown, expected }
  const quantity = Number.isFinite(raw) ? fromUnit(String(raw), unit) : null
  return quantity === null
    ? { ok: false, code: 'cell-too-precise', shown, expected }
    : { ok: true, value: quantity }
}

function readDay(raw: string | number | boolean | Date): ReadCell {
  const shown = raw instanceof Date ? isoOf(raw) : String(raw).trim()
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(shown)
  const day = parts ? `${parts[3]}-${parts[2]?.padStart(2, '0')}-${parts[1]?.padStart(2, '0')}` : shown
  if (isIsoDate(day)) return { ok: true, value: day }
  return { ok: false, code: 'invalid-date', shown, expected: 'dd/mm/yyyy' }
}

// A day in a workbook has no time zone; it arrives as midnight UTC.
const isoOf = (day: Date) => (Number.isNaN(day.getTime()) ? '' : day.toISOString().slice(0, 10))
