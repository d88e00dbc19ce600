import { applicationSchema } from '@khuyencong/domain/schemas'
import * as z from 'zod/mini'
import { column, type ColumnKind, type ImportColumn } from './column.js'

interface Shape {
  readonly type?: string
  readonly format?: string
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
}

let whole: Shape | undefined

/** The column of a field of an application, headed by its path, such as `invoices.0.date`; nothing for no field. */
export function applicationField(path: string): ImportColumn | undefined {
  if (!/^[a-zA-Z]+(\.(\d{1,3}|[a-zA-Z]+))*$/.test(path)) return undefined
  whole ??= z.toJSONSchema(applicationSchema, { io: 'input' }) as Shape
  const shape = path.split('.').reduce<Shape | undefined>(childOf, whole)
  if (!shape) return undefined
  const kind = kindOf(path, shape)
  return kind && column(path, kind, path, path)
}

function childOf(shape: Shape | undefined, key: string): Shape | undefined {
  if (shape?.items && /^\d+$/.test(key)) return shape.items
  return shape?.properties && Object.hasOwn(shape.properties, key) ? shape.properties[key] : undefined
}

function kindOf(path: string, { type, format }: Shape): ColumnKind | undefined {
  if (type === 'integer') return path.endsWith('Vnd') ? 'money' : path.endsWith('Year') ? 'year' : 'count'
  if (type === 'boolean') return 'yes-no'
  if (type === 'array') return 'none'
  if (type === 'string') return format === 'date' ? 'day' : 'text'
  return undefined
}
