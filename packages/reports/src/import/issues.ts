import { issue, type Issue, type IssueCode, type IssueParameters } from '@khuyencong/domain'
import { columnLetters } from '../workbook/address.js'
import type { ImportIssue } from './types.js'

/** Where something stands: a cell, or a sheet or file where row and column are left out. */
export interface Place {
  readonly sheet: string
  readonly row?: number
  /** From 0. */
  readonly column?: number
  readonly heading?: string
  readonly found?: string
}

/** A cell as people name it, or nothing. */
export const cellOf = ({ row, column }: Place) =>
  row === undefined ? '' : `${columnLetters(column ?? 0)}${row}`

const pathOf = (place: Place) => [place.sheet, cellOf(place)].filter(Boolean).join('!')

/** An issue of a place in a sheet; its path is the address, such as `CCN!G12`. */
export function issueAt(
  place: Place,
  code: IssueCode,
  parameters: IssueParameters = {},
  severity: Issue['severity'] = 'error',
  nearest: readonly string[] = [],
): ImportIssue {
  const found = place.found ?? ''
  return {
    ...issue(code, pathOf(place), { value: found, ...parameters }, severity, nearest),
    sheet: place.sheet,
    cell: cellOf(place),
    heading: place.heading ?? '',
    found,
  }
}

/** An issue of a record, told of the cell that its value came from. */
export function movedTo(place: Place, one: Issue): ImportIssue {
  return {
    ...one,
    path: pathOf(place),
    sheet: place.sheet,
    cell: cellOf(place),
    heading: place.heading ?? '',
    found: place.found ?? '',
  }
}
