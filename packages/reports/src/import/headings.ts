import { plainText } from '@khuyencong/domain/registry'
import { columnsOf, otherColumns, type TableType } from './columns.js'
import type { ImportColumn } from './column.js'
import { applicationField } from './applicationField.js'
import { importUnits, unitNamed, type Unit } from './number.js'

const known = new Map<TableType, ReadonlyMap<string, ImportColumn>>()

/** The columns of a type by their headings, made once. Where two could be meant, that of the template is. */
function columnsByHeading(type: TableType): ReadonlyMap<string, ImportColumn> {
  const made = known.get(type)
  if (made) return made
  const columns: readonly ImportColumn[] = [...columnsOf(type), ...(otherColumns[type] ?? [])]
  const found = new Map<string, ImportColumn>()
  const add = (heading: string, one: ImportColumn) => {
    if (!found.has(heading)) found.set(heading, one)
  }
  for (const one of columns) {
    for (const label of [one.label.vi, one.label.en]) {
      add(plainText(label), one)
      add(plainText(withoutUnit(label)), one)
    }
  }
  for (const one of columns) for (const alias of one.aliases?.split('|') ?? []) add(alias, one)
  known.set(type, found)
  return found
}

/** A heading without what stands in brackets. */
const withoutUnit = (heading: string) => heading.replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ' ')

/** What a heading means: a column, and the unit that it names. */
export interface HeadingMeaning {
  readonly column: ImportColumn
  readonly unit: Unit | undefined
}

/** The column that a heading means: its label in either language, its path, or a name that offices have for it. */
export function columnOf(type: TableType, heading: string): HeadingMeaning | undefined {
  const path = heading.trim()
  const columns: readonly ImportColumn[] = columnsOf(type)
  const byPath =
    columns.find((one) => one.path === path) ?? (type === 'application' ? applicationField(path) : undefined)
  if (byPath) return { column: byPath, unit: templateUnit(byPath) }
  const byHeading = columnsByHeading(type)
  const { rest, unit, strange } = unitIn(heading)
  const one = byHeading.get(plainText(rest)) ?? byHeading.get(plainText(heading))
  if (!one || strange) return undefined
  if (one.kind !== 'money' && one.kind !== 'hectare') return { column: one, unit: undefined }
  const dimension = one.kind === 'money' ? 'money' : 'area'
  if (unit && unit.dimension !== dimension) return undefined
  return { column: one, unit }
}

/** The unit that the template gives a column. */
export const templateUnit = ({ kind }: ImportColumn): Unit | undefined =>
  kind === 'money' ? importUnits.vnd : kind === 'hectare' ? importUnits.hectare : undefined

/** A heading, and the unit in brackets, after "ĐVT" or after a comma. `strange`: it is counted in something else. */
export function unitIn(heading: string): { rest: string; unit: Unit | undefined; strange: boolean } {
  let unit: Unit | undefined
  let strange = false
  const rest = heading.replaceAll(
    /\(([^)]*)\)|\[([^\]]*)\]|[,;:–-]\s*([^,;:()–-]+)$/g,
    (whole: string, round?: string, square?: string, last?: string) => {
      const inside = (round ?? square ?? last ?? '').replace(/^\s*(đvt|đơn vị( tính)?|unit)\s*:?/i, '')
      const found = unitNamed(inside)
      if (found) unit = found
      else if (last !== undefined) return whole
      else if (/%|usd|eur|\$|km|m3|m³/i.test(inside)) strange = true
      return ' '
    },
  )
  return { rest: rest.replace(/[,\s]*(đvt|đơn vị tính)\s*:?\s*$/i, ''), unit, strange }
}
