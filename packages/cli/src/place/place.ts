import { createInterface } from 'node:readline'
import { formatDate, withMessage, type IsoDate, type Issue, type Lang, type Text } from '@khuyencong/domain'
import { loadCrosswalk, readPlaceWith, type PlaceReading } from '@khuyencong/law/places'
import { write } from '../io/output.js'
import { today } from '../io/today.js'
import { readingLines } from './placeText.js'

/** The options of `khuyencong place`. */
export interface PlaceCommand {
  readonly lang: Lang
  readonly json?: boolean
  readonly on?: IsoDate
}

/** An answer as the command prints it: with its day, whence that is, and the words of its issues. */
export interface PlaceAnswered extends Omit<PlaceReading, 'issues'> {
  readonly issues: readonly (Issue & { readonly message: Text })[]
  /** The day of which the unit is. */
  readonly on: IsoDate
  /** Whether the day was said, or is today in Vietnam. */
  readonly onFrom: 'option' | 'today'
}

/** So many characters are printed at once: a line at a time is slow over thousands. */
const atOnce = 65_536

/** Find the place of a text, or of each line of standard input for `-`: an answer for each, in their order. */
export async function findPlaces(text: string, { lang, json, on }: PlaceCommand): Promise<void> {
  const table = await loadCrosswalk()
  const date = on ?? today()
  let printed = json ? '' : `${dayLine(date, on === undefined, lang)}\n`
  for await (const query of text === '-' ? linesOfInput() : [text]) {
    const reading = readPlaceWith(table, query, { on: date })
    printed += json
      ? `${JSON.stringify(answered(reading, date, on))}\n`
      : `${readingLines(reading, date, lang).join('\n')}\n`
    if (printed.length < atOnce) continue
    await write(printed)
    printed = ''
  }
  await write(printed)
}

function answered(reading: PlaceReading, on: IsoDate, said: IsoDate | undefined): PlaceAnswered {
  return {
    ...reading,
    issues: reading.issues.map((one) => withMessage(one)),
    on,
    onFrom: said === undefined ? 'today' : 'option',
  }
}

function dayLine(date: IsoDate, assumed: boolean, lang: Lang): string {
  const said = formatDate(date, lang)
  if (lang === 'vi') return assumed ? `Tra cứu theo hôm nay, ngày ${said}.` : `Tra cứu theo ngày ${said}.`
  return assumed ? `As of today, ${said}.` : `As of ${said}.`
}

/** Each line, an empty one too, so that answers can be laid beside them. */
async function* linesOfInput(): AsyncGenerator<string> {
  let first = true
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    yield first ? line.replace(/^\uFEFF/, '') : line
    first = false
  }
}
