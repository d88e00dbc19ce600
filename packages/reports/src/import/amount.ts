import { formatVnd, type Lang, type Text } from '@khuyencong/domain'
import { formatQuantity } from '../quantity.js'
import { importUnits, scaled, writtenNumber, type NumberReading, type Point, type Unit } from './number.js'
import { rounded, type ParsedCell, type RawCell, type Told } from './raw.js'

/** What is known of how the amounts of a column are written. */
export interface Amounts {
  /** The unit of its heading, or of the line above the table. */
  readonly unit: Unit | undefined
  /** The sign before decimals that the column or the file shows. */
  readonly point: Point | undefined
}

/**
 * What an amount may be, in đồng and in square metres, where it could be read in several ways. No act sets these
 * bounds; they are wide: an industrial cluster has 10 to 75 ha (khoản 1 Điều 2 32/2024/NĐ-CP).
 */
const likely = {
  money: { least: 100_000, most: 1_000_000_000_000 },
  area: { least: 1000, most: 10_000_000 },
} as const

interface Candidate {
  readonly value: number
  readonly unit: Unit
  readonly point: Point | undefined
}

/**
 * An amount. What can be read in two ways is settled by its unit, by what can be held and is likely, and then by how
 * the other numbers of its column and file are written; what is left open is refused with both readings.
 */
export function amountIn(
  raw: RawCell,
  text: string,
  amounts: Amounts,
  template: Unit | undefined,
): ParsedCell {
  const dimension = template?.dimension ?? 'money'
  // Most amounts are whole numbers of the unit of their column.
  if (typeof raw === 'number' && raw >= 0 && amounts.unit?.scale === 0 && Number.isSafeInteger(raw)) {
    return taken(raw, dimension)
  }
  const written =
    typeof raw === 'number'
      ? { readings: [{ decimal: decimalOf(raw), point: undefined }], unit: undefined }
      : typeof raw === 'string'
        ? writtenNumber(raw)
        : undefined
  const [first] = written?.readings ?? []
  if (!written || !first || (written.unit && written.unit.dimension !== dimension)) {
    return fault('cell-not-number', { expected: dimension === 'money' ? money : area })
  }
  if (first.decimal.startsWith('-')) return fault('number-negative')
  const known = written.unit ?? amounts.unit
  const units = known ? [known] : unsaid[dimension]
  const all = candidates(written.readings, units)
  const plausible = all.filter(({ value }) => isLikely(value, dimension))
  const settled = settle(
    plausible,
    all,
    written.unit !== undefined || written.readings.length === 1,
    amounts.point,
  )
  if (settled) return taken(settled.value, dimension)
  if (all.length === 0) return fault('cell-too-precise', { expected: dimension === 'money' ? money : area })
  const readings = readingsText(written.readings, all, dimension)
  return fault(known ? 'number-of-two-readings' : 'unit-not-said', { readings })
}

/** Units that a column may be in where nothing says it. */
const unsaid = {
  money: [importUnits.vnd, importUnits.million, importUnits.billion],
  area: [importUnits.hectare, importUnits.squareMetre],
} as const satisfies Record<Unit['dimension'], readonly Unit[]>

const money: Text = { vi: 'số tiền', en: 'an amount of money' }
const area: Text = { vi: 'diện tích', en: 'an area' }

const fault = (code: Told['code'], parameters: Told['parameters'] = {}): ParsedCell => ({
  fault: { code, parameters },
})

const decimalOf = (number: number) => {
  const text = String(rounded(number))
  return /e/i.test(text)
    ? rounded(number)
        .toFixed(20)
        .replace(/\.?0+$/, '')
    : text
}

function candidates(readings: readonly NumberReading[], units: readonly Unit[]): Candidate[] {
  const found = new Map<number, Candidate>()
  for (const unit of units) {
    for (const { decimal, point } of readings) {
      const value = scaled(decimal, unit)
      if (value !== undefined && !found.has(value)) found.set(value, { value, unit, point })
    }
  }
  return [...found.values()]
}

const isLikely = (value: number, dimension: Unit['dimension']) =>
  value === 0 || (value >= likely[dimension].least && value <= likely[dimension].most)

function settle(
  plausible: readonly Candidate[],
  all: readonly Candidate[],
  sure: boolean,
  point: Point | undefined,
): Candidate | undefined {
  if (plausible.length === 1) return plausible[0]
  // An unlikely number that can be read in one way is what was written.
  if (plausible.length === 0) return sure && all.length === 1 ? all[0] : undefined
  const habitual = plausible.filter((one) => one.point !== undefined && one.point === point)
  return habitual.length === 1 ? habitual[0] : undefined
}

function taken(value: number, dimension: Unit['dimension']): ParsedCell {
  const { least, most } = likely[dimension]
  const odd = value > most || (dimension === 'money' && value > 0 && value < least)
  if (!odd) return { value }
  return {
    value,
    warning: {
      code: 'number-unlikely',
      parameters: { amount: dimension === 'money' ? { vnd: value } : shown(value, dimension) },
    },
  }
}

/** Every reading in words: a number of đồng that is no whole one is meant in millions, if at all. */
function readingsText(
  readings: readonly NumberReading[],
  all: readonly Candidate[],
  dimension: Unit['dimension'],
): Text {
  const found = new Map(all.map(({ value }) => [value, value]))
  if (dimension === 'money' && found.size === 1) {
    for (const { decimal } of readings) {
      const value = scaled(decimal, importUnits.million)
      if (value !== undefined) found.set(value, value)
    }
  }
  const texts = [...found.keys()].map((value) => shown(value, dimension))
  const join = (lang: Lang) => texts.map((one) => one[lang]).join(lang === 'vi' ? ' hay ' : ' or ')
  return { vi: join('vi'), en: join('en') }
}

function shown(value: number, dimension: Unit['dimension']): Text {
  if (dimension === 'money') return { vi: formatVnd(value, 'vi'), en: formatVnd(value, 'en') }
  const hectares = (lang: Lang) => `${formatQuantity(value, 'hectare', lang)} ha`
  return { vi: hectares('vi'), en: hectares('en') }
}
