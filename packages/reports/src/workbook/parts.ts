import type { Archive } from './unzip.js'
import { attributeOf, readXml } from './xml.js'

/** A sheet as the workbook names it. */
export interface SheetEntry {
  readonly name: string
  readonly hidden: boolean
  /** Where it stands in the archive. */
  readonly part: string
}

/** What the cells of a workbook refer to. */
export interface WorkbookParts {
  readonly sheets: readonly SheetEntry[]
  readonly date1904: boolean
  readonly strings: readonly SharedText[]
  readonly looks: readonly Look[]
}

/** A text of the table of texts; `legacy` where one of its runs is in a font whose letters are no Unicode. */
export interface SharedText {
  readonly text: string
  readonly legacy: boolean
}

/** What of the look of a cell says how to read it. */
export interface Look {
  readonly date: boolean
  readonly legacy: boolean
}

/** The texts and styles of a workbook may be as large as this; its sheets are read row by row. */
const MOST = 300e6

/** Read all of a workbook but its sheets. */
export function readParts(archive: Archive): WorkbookParts {
  const part = (name: string) => {
    if (archive.size(name) > MOST) throw new RangeError(name)
    return archive.chunks(name)
  }
  const [book] = relations(part('_rels/.rels'), 'officeDocument').values()
  const path = resolve('', book ?? 'xl/workbook.xml')
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const beside = `${folder}_rels/${path.slice(folder.length)}.rels`
  const named = (kind: string) =>
    archive.has(beside)
      ? new Map([...relations(part(beside), kind)].map(([id, target]) => [id, resolve(folder, target)]))
      : new Map<string, string>()
  const targets = named('worksheet')
  const { entries, date1904 } = readWorkbook(part(path))
  const sheets = entries.flatMap(({ relation, ...entry }) => {
    const target = targets.get(relation)
    return target === undefined ? [] : [{ ...entry, part: target }]
  })
  const [strings] = named('sharedStrings').values()
  const [styles] = named('styles').values()
  return {
    sheets,
    date1904,
    strings: strings === undefined ? [] : readStrings(part(strings)),
    looks: styles === undefined ? [] : readLooks(part(styles)),
  }
}

const resolve = (folder: string, target: string) => {
  const parts = target.startsWith('/') ? [] : folder.split('/').filter(Boolean)
  for (const step of target.split('/').filter(Boolean)) {
    if (step === '..') parts.pop()
    else if (step !== '.') parts.push(step)
  }
  return parts.join('/')
}

function relations(chunks: Iterable<Uint8Array>, kind: string): Map<string, string> {
  const found = new Map<string, string>()
  readXml(chunks, {
    open(name, attributes) {
      if (name !== 'Relationship' || !attributeOf(attributes, 'Type')?.endsWith(`/${kind}`)) return
      found.set(attributeOf(attributes, 'Id') ?? '', attributeOf(attributes, 'Target') ?? '')
    },
  })
  return found
}

function readWorkbook(chunks: Iterable<Uint8Array>) {
  const entries: { name: string; hidden: boolean; relation: string }[] = []
  let date1904 = false
  readXml(chunks, {
    open(tag, attributes) {
      if (tag === 'workbookPr') {
        date1904 = ['1', 'true'].includes(attributeOf(attributes, 'date1904') ?? '')
      } else if (tag === 'sheet') {
        entries.push({
          name: attributeOf(attributes, 'name') ?? '',
          hidden: (attributeOf(attributes, 'state') ?? 'visible') !== 'visible',
          relation: attributeOf(attributes, String.raw`\w+:id`) ?? '',
        })
      }
    },
  })
  return { entries, date1904 }
}

function readStrings(chunks: Iterable<Uint8Array>): SharedText[] {
  const texts: SharedText[] = []
  let text = ''
  let legacy = false
  let taken = false
  let phonetic = false
  readXml(chunks, {
    open(tag, attributes) {
      if (tag === 'si') [text, legacy] = ['', false]
      else if (tag === 't') taken = !phonetic
      else if (tag === 'rPh') phonetic = true
      else if (tag === 'rFont') legacy ||= isLegacyFont(attributeOf(attributes, 'val'))
    },
    text(piece) {
      if (taken) text += piece
    },
    close(tag) {
      if (tag === 't') taken = false
      else if (tag === 'rPh') phonetic = false
      else if (tag === 'si') texts.push({ text: unescaped(text), legacy })
    },
  })
  return texts
}

/** Characters that XML cannot hold are written as their number (ISO/IEC 29500-1, 22.9.2.19). */
export const unescaped = (text: string) =>
  text.includes('_x')
    ? text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text

/** Fonts of TCVN 5712 (`.VnTime`) and VNI, whose letters stand for others. */
const isLegacyFont = (name: string | undefined) => /^\.vn|^vni[- ]/i.test(name ?? '')

/** Number formats that are of days without being written out (18.8.30). */
const dayFormats = new Set([14, 15, 16, 17, 22, ...span(27, 36), ...span(50, 58)])

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

const isDayFormat = (code: string) => /[dy]/i.test(code.replaceAll(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, ''))

function readLooks(chunks: Iterable<Uint8Array>): Look[] {
  const formats = new Map<number, string>()
  const fonts: boolean[] = []
  const looks: Look[] = []
  const within: string[] = []
  readXml(chunks, {
    open(tag, attributes) {
      const number = (name: string) => Number(attributeOf(attributes, name) ?? 0)
      const parent = within.at(-1)
      if (tag === 'numFmt') formats.set(number('numFmtId'), attributeOf(attributes, 'formatCode') ?? '')
      else if (tag === 'font' && parent === 'fonts') fonts.push(false)
      else if (tag === 'name' && parent === 'font' && within.at(-2) === 'fonts') {
        fonts[fonts.length - 1] = isLegacyFont(attributeOf(attributes, 'val'))
      } else if (tag === 'xf' && parent === 'cellXfs') {
        const format = number('numFmtId')
        const written = formats.get(format)
        looks.push({
          date: written === undefined ? dayFormats.has(format) : isDayFormat(written),
          legacy: fonts[number('fontId')] ?? false,
        })
      }
      within.push(tag)
    },
    close() {
      within.pop()
    },
  })
  return looks
}
