import { plainText } from '@khuyencong/domain/registry'
import { textOf, type RawCell } from './raw.js'
import type { Layout } from './layout.js'
import type { SkipReason } from './types.js'

// Rows that stand in the tables of offices and are no records.

const totalWords =
  /^(tong cong|tong so|cong)( (i|ii|iii|iv|v|vi|a|b|c|\d+)\b.*)?$|^tong$|^tong (cong )?(kinh phi|so tien|dien tich|von|so)\b.*$|^cong (chung|don|luy ke)$|^tong (cong )?(toan|ca) tinh$/

/** What a record cannot be without; a row with none of it may be a remark. */
const telling = new Set(['id', 'name', 'establishmentId', 'amountVnd', 'item', 'from', 'taxCode'])

/** Why a row is no record, if it is none. */
export function skipReason(
  values: readonly RawCell[],
  row: number,
  { columns, last }: Layout,
): SkipReason | undefined {
  if (row > last + 2 && isPlainRecord(values, columns)) return undefined
  const cells = values.flatMap((value, place) => {
    const text = textOf(value)
    return text === '' ? [] : [{ text, place }]
  })
  const counts = (place: number) => columns[place]?.counts === true
  if (row <= last + 2 && areColumnNumbers(cells.map(({ text }) => text))) return 'column-numbers'
  const pathAt = (place: number) => columns[place]?.meaning?.column.path
  const own = cells.find(({ place }) => pathAt(place) === 'id')
  // What has an identifier is a record, whatever its name.
  const total = (own ? [own] : cells.slice(0, 3)).some(
    ({ text }) => /^\s*[tc]/i.test(text) && text.length < 60 && totalWords.test(plainText(text)),
  )
  if (total) return 'total'
  const numbered = cells.find(({ place }) => counts(place) || pathAt(place) === 'id')
  const others = cells.filter(({ place }) => !counts(place))
  const rest = cells.filter((cell) => cell !== numbered)
  // "II | Các cơ sở thuộc xã …" stands over a part of the table.
  if (rest.length === 1 && numbered && /^([IVXLC]+|[A-Z])\.?$/.test(numbered.text)) return 'section'
  const [only, second] = others
  if (only && !second) {
    const path = pathAt(only.place)
    const named = columns.some(({ meaning }) => meaning?.column.path === 'id')
    const record = path === 'id' ? /^\S+$/.test(only.text) : named && path === 'name'
    const counted = cells.some(({ text, place }) => counts(place) && /^\d+\.?$/.test(text))
    return record || counted ? undefined : 'note'
  }
  const tells = others.some(({ text, place }) => {
    const path = pathAt(place)
    return path === 'id' ? /^\S+$/.test(text) : telling.has(path ?? '')
  })
  return others.length <= 2 && !tells ? 'note' : undefined
}

/** Whether a row has an identifier that is no word of a total, and much beside it: most rows are such. */
function isPlainRecord(values: readonly RawCell[], columns: Layout['columns']): boolean {
  const own = values[columns.findIndex(({ meaning }) => meaning?.column.path === 'id')]
  if (typeof own !== 'string' || !/^[^\stc]\S{2}/i.test(own)) return false
  let others = -1
  for (const value of values) if (value !== null && value !== undefined && value !== '') others++
  return others > 2
}

/** The numbers of columns that official tables have under their headings: (1), (2), (3) = (1) + (2), … */
function areColumnNumbers(texts: readonly string[]): boolean {
  if (texts.length < 3) return false
  const numbers = texts.map((text) => /^\(?(\d{1,2})\)?(?:\s*=.*)?$/.exec(text)?.[1])
  const letters = texts.filter((text) => /^\(?[A-Za-z]\)?$/.test(text)).length
  const found = numbers.filter((number) => number !== undefined).map(Number)
  if (found.length + letters < texts.length || found.length < 2) return false
  return found.every((number, index) => index === 0 || number === (found[index - 1] ?? 0) + 1)
}
