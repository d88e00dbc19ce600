import { applicationSchema } from '@khuyencong/domain/schemas'
import * as z from 'zod'

/** A column: the path of a field, and how its text is read. */
export interface CsvColumn {
  readonly keys: readonly string[]
  readonly kind: 'integer' | 'boolean' | 'string'
}

interface Shape {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
}

/**
 * The columns that a header names, such as `beneficiary.employees` or `invoices.0.date`.
 *
 * @throws {Error} for one that names no field of an application
 */
export function csvColumns(header: readonly string[]): CsvColumn[] {
  const whole = z.toJSONSchema(applicationSchema, { io: 'input' }) as Shape
  return header.map((name) => {
    const keys = name.trim().split('.')
    const shape = keys.reduce<Shape | undefined>(
      (at, key) =>
        at?.items && /^\d{1,3}$/.test(key)
          ? at.items
          : at?.properties && Object.hasOwn(at.properties, key)
            ? at.properties[key]
            : undefined,
      whole,
    )
    const kind = shape?.type
    if (kind === 'integer' || kind === 'boolean' || kind === 'string') return { keys, kind }
    throw new Error(
      `cột không phải trường nào của hồ sơ / the column is no field of an application: "${name}"`,
    )
  })
}

/** The input that a row holds. An empty cell is a fact that is not known. */
export function inputOf(columns: readonly CsvColumn[], row: readonly string[]): unknown {
  const input: Record<string, unknown> = {}
  for (const [index, { keys, kind }] of columns.entries()) {
    const text = row[index]?.trim() ?? ''
    if (text !== '') put(input, keys, valueOf(text, kind))
  }
  return input
}

/** What does not read as its kind stays text, and the schema says what is wrong with it. */
function valueOf(text: string, kind: CsvColumn['kind']): unknown {
  if (kind === 'integer' && /^-?\d+$/.test(text)) return Number(text)
  if (kind === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

type Holder = Record<string, unknown>

function put(input: Holder, keys: readonly string[], value: unknown): void {
  let holder = input
  for (const [index, key] of keys.entries()) {
    const next = keys[index + 1]
    if (next === undefined) holder[key] = value
    else holder = (holder[key] ??= /^\d+$/.test(next) ? [] : {}) as Holder
  }
}
