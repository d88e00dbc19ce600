import { formatDate, type IsoDate, type IssueCode, type IssueParameters } from '@khuyencong/domain'
import { isUnreadable, type SheetCell } from '../workbook/sheets.js'

/** A cell as files hold them. */
export type RawCell = SheetCell | undefined

/** What is told of a cell. */
export interface Told {
  readonly code: IssueCode
  readonly parameters?: IssueParameters
  readonly nearest?: readonly string[]
}

/** What a cell means, nothing where it is empty; or what is wrong with it. */
export interface ParsedCell {
  readonly value?: unknown
  /** The cell was taken, and this is to be looked at. */
  readonly warning?: Told
  readonly fault?: Told
}

/** A cell as people see it. */
export function textOf(raw: RawCell): string {
  if (raw === null || raw === undefined) return ''
  if (isUnreadable(raw)) return raw.shown
  if (raw instanceof Date) return formatDate(isoOf(raw) as IsoDate, 'vi')
  return typeof raw === 'number' ? String(rounded(raw)) : String(raw).normalize('NFC').trim()
}

/** A number as spreadsheets show it: what is beyond fifteen digits comes from reckoning in halves. */
export const rounded = (number: number) =>
  Number.isSafeInteger(number) ? number : Number(number.toPrecision(15))

/** The day of a cell; one in a workbook has no time zone. */
export const isoOf = (day: Date) => (Number.isNaN(day.getTime()) ? '' : day.toISOString().slice(0, 10))
