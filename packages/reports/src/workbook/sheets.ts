import { openArchive, type Archive } from './unzip.js'
import { readParts, unescaped, type SheetEntry, type WorkbookParts } from './parts.js'
import { attributeOf, decodedChunks, xmlReader } from './xml.js'

/** A cell that says something and has no value that could be taken. */
export interface Unreadable {
  /** A formula without a stored result, an error of the spreadsheet, or a text whose font is not Unicode. */
  readonly unreadable: 'formula' | 'error' | 'font'
  readonly shown: string
}

/** What a cell of a workbook holds. */
export type SheetCell = string | number | boolean | Date | Unreadable | null

/** A row of a sheet, from 1. */
export interface SheetRow {
  readonly index: number
  readonly hidden: boolean
  readonly values: readonly SheetCell[]
}

/** Cells that are shown as one, from 1 and with both ends. */
export interface Merged {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** A sheet whose bytes were held against their checksum, and that is read row by row. */
export interface OpenSheet {
  readonly name: string
  readonly hidden: boolean
  readonly merged: readonly Merged[]
  /** The count that its numbers follow where they are days. */
  readonly serials: '1900' | '1904'
  readonly rows: () => Generator<SheetRow>
}

/** A spreadsheet holds no more rows and columns (of ISO/IEC 29500 programs). */
export const MOST_ROWS = 1_048_576
const MOST_COLUMNS = 16_384

/** Whether a cell has no value to be taken. */
export const isUnreadable = (cell: unknown): cell is Unreadable =>
  typeof cell === 'object' && cell !== null && 'unreadable' in cell

/**
 * Open a workbook. Every sheet is held against its checksum, and must be closed, before a row of it is given.
 *
 * @throws {Error} for what is no whole workbook
 */
export function openSheets(bytes: Uint8Array): OpenSheet[] {
  const archive = openArchive(bytes)
  const parts = readParts(archive)
  return parts.sheets.map((entry) => ({
    name: entry.name,
    hidden: entry.hidden,
    merged: checked(archive, entry),
    serials: parts.date1904 ? '1904' : '1900',
    rows: () => rowsOf(archive, entry, parts),
  }))
}

const lastOfRows = 'sheetData>'

/** Goes through a sheet once for its checksum and its end, and for the merged cells that stand there. */
function checked(archive: Archive, { part }: SheetEntry): Merged[] {
  let tail = ''
  let found = false
  for (const text of decodedChunks(archive.chunks(part))) {
    tail += text
    const end = tail.lastIndexOf(lastOfRows)
    if (end >= 0 && /<\/(?:\w+:)?$/.test(tail.slice(0, end))) {
      found = true
      tail = tail.slice(end + lastOfRows.length)
    } else if (!found) tail = tail.slice(-2 * lastOfRows.length)
  }
  if (!/<\/(?:\w+:)?worksheet>\s*$/.test(tail) && !/<(?:\w+:)?sheetData\s*\/>/.test(wholeOf(archive, part))) {
    throw new SyntaxError(part)
  }
  return [...tail.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].map(
    ([, left = '', top, right = '', bottom]) => ({
      top: Number(top),
      bottom: Number(bottom),
      left: columnNumber(left) + 1,
      right: columnNumber(right) + 1,
    }),
  )
}

/** The text of a sheet without rows, which is short. */
const wholeOf = (archive: Archive, part: string) =>
  archive.size(part) < 1e6 ? [...decodedChunks(archive.chunks(part))].join('') : ''

function* rowsOf(archive: Archive, { part }: SheetEntry, parts: WorkbookParts): Generator<SheetRow> {
  const made: SheetRow[] = []
  const reader = xmlReader(sheetHandler(parts, (row) => made.push(row)))
  for (const text of decodedChunks(archive.chunks(part))) {
    reader.write(text)
    yield* made.splice(0)
  }
  reader.end()
}

function sheetHandler(parts: WorkbookParts, onRow: (row: SheetRow) => void) {
  let index = 0
  let hidden = false
  let values: SheetCell[] = []
  let column = -1
  let attributes = ''
  let text = ''
  let formula: string | undefined
  let valued = false
  let taking: 'value' | 'formula' | undefined
  let phonetic = false
  return {
    open(tag: string, raw: string) {
      switch (tag) {
        case 'row': {
          const number = attributeOf(raw, 'r')
          const next = number === undefined ? index + 1 : Number(number)
          if (!(next > index && next <= MOST_ROWS)) throw new RangeError(`row ${number}`)
          index = next
          hidden = ['1', 'true'].includes(attributeOf(raw, 'hidden') ?? '')
          values = []
          column = -1
          return
        }
        case 'c': {
          attributes = raw
          const at = attributeOf(raw, 'r')
          column = at === undefined ? column + 1 : columnNumber(at)
          if (!(column >= 0 && column < MOST_COLUMNS)) throw new RangeError(`cell ${at}`)
          text = ''
          formula = undefined
          valued = false
          return
        }
        case 'v':
          valued = true
          taking = 'value'
          return
        case 't':
          if (!phonetic) taking = 'value'
          return
        case 'f':
          formula = ''
          taking = 'formula'
          return
        case 'rPh':
          phonetic = true
      }
    },
    text(piece: string) {
      if (taking === 'value') text += piece
      else if (taking === 'formula') formula += piece
    },
    close(tag: string) {
      switch (tag) {
        case 'v':
        case 't':
        case 'f':
          taking = undefined
          return
        case 'rPh':
          phonetic = false
          return
        case 'c': {
          const value = cellOf(attributes, text, formula, valued, parts)
          if (value === null) return
          while (values.length < column) values.push(null)
          values[column] = value
          return
        }
        case 'row':
          onRow({ index, hidden, values })
      }
    },
  }
}

function cellOf(
  attributes: string,
  text: string,
  formula: string | undefined,
  valued: boolean,
  { strings, looks, date1904 }: WorkbookParts,
): SheetCell {
  const type = attributeOf(attributes, 't')
  if (formula !== undefined && (!valued || (text === '' && type !== 'str'))) {
    return { unreadable: 'formula', shown: `=${formula}` }
  }
  const look = looks[Number(attributeOf(attributes, 's') ?? -1)]
  switch (type) {
    case 's': {
      const shared = strings[Number(text)]
      if (!shared || text === '') throw new RangeError(`text ${text}`)
      return textCell(shared.text, shared.legacy || look?.legacy === true)
    }
    case 'str':
    case 'inlineStr':
      return textCell(unescaped(text), look?.legacy === true)
    case 'b':
      return text === '1' || text === 'true'
    case 'e':
      return { unreadable: 'error', shown: text }
    case 'd': {
      // It has no time zone.
      const day = new Date(/T.*[Z+]|^[^T]*$/.test(text) ? text : `${text}Z`)
      return Number.isNaN(day.getTime()) ? text : day
    }
    case 'n':
    case undefined:
    default: {
      if (text.trim() === '') return null
      const number = Number(text)
      if (Number.isNaN(number)) return text
      return look?.date ? dayOfSerial(number, date1904) : number
    }
  }
}

/** Letters of such a font look the same in Unicode only where they are of ASCII. */
const textCell = (text: string, legacy: boolean): SheetCell =>
  legacy && /[^\0-\u007F]/.test(text) ? { unreadable: 'font', shown: text } : text === '' ? null : text

const DAY = 86_400_000

/** The day, and hour, that a number means; the 29th of February 1900 that spreadsheets know was none. */
export function dayOfSerial(serial: number, date1904: boolean): Date {
  const first = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30)
  return new Date(first + Math.round(serial * DAY))
}

/** The place of a column, from 0, of an address such as `AB12`. */
function columnNumber(at: string): number {
  let number = 0
  for (let place = 0; place < at.length; place++) {
    const code = at.charCodeAt(place)
    if (code < 65) break
    number = number * 26 + (code & 31)
  }
  return number - 1
}
