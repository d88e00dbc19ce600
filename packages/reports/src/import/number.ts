import { Exact, type Text } from '@khuyencong/domain'
import { plainText } from '@khuyencong/domain/registry'

// Numbers as offices write them. Two conventions stand side by side, also within one file: `1.250,5` and `1,250.5`.

/** A unit that a heading, a line above the table or a cell may name, and by how many places it is larger. */
export interface Unit {
  readonly dimension: 'money' | 'area'
  /** The power of ten of one đồng, or of one square metre. */
  readonly scale: number
  readonly label: Text
}

const unit = (dimension: Unit['dimension'], scale: number, vi: string, en: string): Unit => ({
  dimension,
  scale,
  label: { vi, en },
})

/** The units that are known. */
export const importUnits = {
  vnd: unit('money', 0, 'đồng', 'VND'),
  thousand: unit('money', 3, 'nghìn đồng', 'thousand VND'),
  million: unit('money', 6, 'triệu đồng', 'million VND'),
  billion: unit('money', 9, 'tỷ đồng', 'billion VND'),
  squareMetre: unit('area', 0, 'm²', 'm²'),
  hectare: unit('area', 4, 'ha', 'ha'),
} as const satisfies Record<string, Unit>

const spellings: readonly (readonly [Unit, string])[] = [
  [importUnits.million, 'trieu dong|trieu vnd|trieu d|trieu|trd|tr d|tr dong|tr|million vnd|million'],
  [importUnits.billion, 'ty dong|ti dong|ty vnd|ti vnd|ty d|ti d|ty|ti|billion vnd|billion'],
  [
    importUnits.thousand,
    'nghin dong|ngan dong|1 000 dong|1000 dong|1 000 d|1000 d|1000d|nghin d|ngan d|nghin|ngan|thousand vnd',
  ],
  [importUnits.vnd, 'dong|vnd|vn dong|d|dong vn|dong viet nam|₫'],
  [importUnits.hectare, 'ha|hec ta|hecta|hectare|hectares'],
  [importUnits.squareMetre, 'm2|m²|met vuong|m vuong|square metres|sqm'],
]

const unitsByName = /* @__PURE__ */ new Map(
  spellings.flatMap(([one, names]) => names.split('|').map((name) => [name, one] as const)),
)

/** The unit that a text names, and nothing beside it. */
export const unitNamed = (text: string): Unit | undefined =>
  text.trim() === '₫' ? importUnits.vnd : unitsByName.get(plainText(text))

/** What separates the decimals of a number. */
export type Point = '.' | ','

/** One way to read a number, as exact decimal text, and what it takes for the sign before the decimals. */
export interface NumberReading {
  readonly decimal: string
  readonly point: Point | undefined
}

/** A number as it is written: every way to read it, and the unit that stands with it. */
export interface WrittenNumber {
  readonly readings: readonly NumberReading[]
  readonly unit: Unit | undefined
}

// Spaces of every width; some are put in by spreadsheets between groups of digits.
const spaces = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g

/** What a text says as a number; `undefined` where it is none, such as `3OO`, `1e5`, a span or two amounts. */
export function writtenNumber(text: string): WrittenNumber | undefined {
  const whole = text.normalize('NFC').replaceAll(spaces, ' ').trim()
  const [, digits = '', after = ''] = /^(-?[\d.,]+(?: \d{3})*(?:[.,]\d+)?) ?(.*)$/.exec(whole) ?? []
  const unitAfter = after === '' ? undefined : unitNamed(after.replace(/\.$/, ''))
  if (after !== '' && !unitAfter) return undefined
  const readings = readingsOf(digits)
  return readings.length > 0 ? { readings, unit: unitAfter } : undefined
}

function readingsOf(text: string): NumberReading[] {
  if (/^-?\d+$/.test(text)) return [{ decimal: text, point: undefined }]
  if (/^\d{1,3}( \d{3})+([.,]\d{1,2})?$/.test(text)) {
    return [{ decimal: text.replaceAll(' ', '').replace(',', '.'), point: pointIn(text) }]
  }
  return (['.', ','] as const).flatMap((group) => grouped(text, group))
}

const pointIn = (text: string): Point | undefined =>
  text.includes(',') ? ',' : text.includes('.') ? '.' : undefined

/** The readings of a text in which `group` separates thousands, if it is there, and the other sign decimals. */
function grouped(text: string, group: Point): NumberReading[] {
  const point = group === '.' ? ',' : '.'
  const [g, p] = [`\\${group}`, `\\${point}`]
  const plain = (written: string) => written.replaceAll(group, '').replace(point, '.')
  // No thousands begin with zero, so `0.125` is a fraction.
  const groups = new RegExp(`^-?[1-9]\\d{0,2}(${g}\\d{3})+(${p}\\d+)?$`).test(text)
  if (groups) {
    const [reading] = [{ decimal: plain(text), point: text.includes(point) ? point : pointOf(group) }]
    // `250.000,000` is of thousands and decimals, or of two kinds of thousands.
    const mixed = new RegExp(`${g}\\d{3}${p}\\d{3}$`).test(text)
    return mixed ? [reading, { decimal: text.replaceAll(/[.,]/g, ''), point: undefined }] : [reading]
  }
  const fraction = new RegExp(`^-?\\d+${p}\\d+$`).test(text)
  return fraction ? [{ decimal: text.replace(point, '.'), point }] : []
}

const pointOf = (group: Point): Point => (group === '.' ? ',' : '.')

/** A number of a unit as a whole number of the smallest; `undefined` where it is finer or larger than can be held. */
export function scaled(decimal: string, { scale }: Unit): number | undefined {
  const value = new Exact(decimal).times(new Exact(10).pow(scale))
  return value.isInteger() && value.abs().lte(Number.MAX_SAFE_INTEGER) ? value.toNumber() : undefined
}

/** What a file shows of how it writes numbers: for each column, and for all of them, the signs seen before decimals. */
export interface NumberHabits {
  readonly see: (column: number, text: string) => void
  /** The sign before decimals in a column, or else in the file, where it is always the same. */
  readonly pointOf: (column: number) => Point | undefined
}

/** Numbers that can be read in one way only show how the others of their column and file are meant. */
export function numberHabits(): NumberHabits {
  const seen = new Map<number | 'all', Set<Point>>()
  const add = (key: number | 'all', point: Point) => {
    const points = seen.get(key)
    if (points) points.add(point)
    else seen.set(key, new Set([point]))
  }
  const only = (points: Set<Point> | undefined) => (points?.size === 1 ? [...points][0] : undefined)
  return {
    see(column, text) {
      const written = writtenNumber(text)
      const [reading] = written?.readings ?? []
      if (written?.readings.length !== 1 || reading?.point === undefined) return
      add(column, reading.point)
      add('all', reading.point)
    },
    pointOf: (column) => (seen.has(column) ? only(seen.get(column)) : only(seen.get('all'))),
  }
}
