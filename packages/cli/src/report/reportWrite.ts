import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { extname } from 'node:path'
import { issue, type Issue, type Lang, type Result } from '@khuyencong/domain'
import { provinces } from '@khuyencong/law'
import {
  fillLazily,
  formOf,
  forms,
  resolvePeriod,
  markdownChunks,
  valuesJsonChunks,
  type LazyFilled,
  type ReportData,
} from '@khuyencong/reports'
import { reasonOf, tell, write } from '../io/output.js'
import { progressBar } from '../io/progress.js'
import { chunksOf, totalBytes } from '../io/bytes.js'

/** The options of `khuyencong report`. */
export interface ReportCommand {
  readonly period: string
  readonly data: readonly string[]
  readonly out: string
  readonly money?: 'approved' | 'paid'
  readonly unit?: string
  readonly place?: string
  readonly lang: Lang
}

/** Print every form: identifier, periods, title, whether its official layout was seen. */
export async function listForms(lang: Lang): Promise<void> {
  const rows = forms.map(({ id, periods, title, provenance }) => [
    id,
    periods.map(({ kind, only }) => only ?? kind).join(', '),
    provenance.layoutSeen ? provenance.verification : `${provenance.verification}, ${unseen[lang]}`,
    title[lang],
  ])
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  for (const row of rows) {
    await write(`${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`)
  }
}

const unseen = { vi: 'chưa thấy bố cục', en: 'layout not seen' } as const

/**
 * Fill a form and write it.
 *
 * The exit code is 2 for a form, period or kind of file that there is not; 1 where the data could not be read or
 * the file could not be written, and then nothing is written.
 */
export async function writeReport(id: string, options: ReportCommand): Promise<0 | 1 | 2> {
  const { lang, out, period } = options
  const form = formOf(id)
  const resolved = form.ok ? resolvePeriod(form.value, period) : form
  const maker = makers[extname(out).toLowerCase()]
  if (!form.ok || !resolved.ok || !maker) {
    const known = Object.keys(makers)
    const kind = maker ? [] : [issue('unknown-value', '--out', { value: extname(out) }, 'error', known)]
    return refuse([...(resolved.issues ?? []), ...kind], lang, 2)
  }
  const data = await readData(options.data)
  if (!data.ok) return refuse(data.issues, lang, 1)
  const filled = fillLazily(form.value, data.value, period, {
    placeName,
    ...(options.money && { money: options.money }),
  })
  if (!filled.ok) return refuse(filled.issues, lang, 1)
  const made = await maker(filled.value, data.value, options)
  if (!made.ok) return refuse(made.issues, lang, 1)
  tell([...(data.issues ?? []), ...filled.value.issues], lang)
  const failure = await writeTo(out, made.value)
  if (failure) return refuse([failure], lang, 1)
  await write(`${form.value.title[lang]} · ${resolved.value.label[lang]} → ${out}\n`)
  return 0
}

function refuse<Code extends 1 | 2>(issues: readonly Issue[], lang: Lang, code: Code): Code {
  tell(issues, lang)
  return code
}

/** Write a file that takes its name when all of it is there. Gives what kept it from being written. */
async function writeTo(path: string, content: Content): Promise<Issue | undefined> {
  const part = `${path}.part`
  const bar = progressBar(null)
  try {
    await pipeline(counted(content, bar.add), createWriteStream(part))
    await rename(part, path)
    return undefined
  } catch (error) {
    await rm(part, { force: true })
    return unwritable(path, error)
  } finally {
    bar.stop()
  }
}

/** How many characters are written at once: rows come one by one, and each write has its price. */
const BLOCK = 65_536

/** The content as bytes, each block counted. */
async function* counted(content: Content, onBytes: (count: number) => void): AsyncGenerator<Uint8Array> {
  let text = ''
  for await (const chunk of content) {
    if (typeof chunk === 'string') text += chunk
    if (typeof chunk === 'string' && text.length < BLOCK) continue
    const block = typeof chunk === 'string' ? Buffer.from(text) : chunk
    text = ''
    onBytes(block.length)
    yield block
  }
  yield Buffer.from(text)
}

/** A file that could not be written. */
export function unwritable(path: string, error: unknown): Issue {
  return issue('unwritable-file', path, { reason: reasonOf(error) })
}

/** The records of the files together, with every file that could not be read told of at once. */
async function readData(paths: readonly string[]): Promise<Result<ReportData>> {
  const { readReportData } = await import('@khuyencong/reports/import')
  const bar = progressBar(totalBytes(paths))
  const data = await readReportData(paths.map((name) => ({ name, chunks: chunksOf(name, bar.add) })))
  bar.stop()
  return data
}

type Content = AsyncIterable<Uint8Array> | Iterable<string>

type Maker = (
  filled: LazyFilled,
  data: ReportData,
  options: ReportCommand,
) => Promise<Result<Content>> | Result<Content>

const placeName = (code: string) => provinces.find((province) => province.code === code)?.name

const makers: Readonly<Record<string, Maker | undefined>> = {
  async '.xlsx'(filled, _, { unit, place }) {
    const { streamWorkbook } = await import('@khuyencong/reports/workbook')
    return streamWorkbook(filled, { ...(unit && { unitName: unit }), ...(place && { place }) })
  },
  async '.html'(filled, data, { lang, unit }) {
    const { chartsOf, htmlChunks } = await import('@khuyencong/pages')
    const charts = chartsOf(data, { placeName })
    return { ok: true, value: htmlChunks(filled, { lang, charts, ...(unit && { unitName: unit }) }) }
  },
  '.json': (filled) => ({ ok: true, value: valuesJsonChunks(filled) }),
  '.md': (filled, _, { lang }) => ({ ok: true, value: markdownChunks(filled, lang) }),
}
