import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { issue, type Issue, type Lang, type Result } from '@khuyencong/domain'
import { provinces } from '@khuyencong/law'
import {
  chartsOf,
  fill,
  formOf,
  forms,
  parseReportData,
  resolvePeriod,
  toMarkdown,
  valuesOf,
  type Filled,
  type ReportData,
} from '@khuyencong/reports'
import { reasonOf, tell, write } from './output.js'
import { progressBar } from './progress.js'
import { totalBytes } from './bytes.js'
import { readJson } from './readJson.js'
import type { ReportCommand } from './report.js'

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
  if (!form.ok) return refuse(form.issues, lang, 2)
  const resolved = resolvePeriod(form.value, period)
  if (!resolved.ok) return refuse(resolved.issues, lang, 2)
  const maker = Object.entries(makers).find(([extension]) => extension === extname(out).toLowerCase())?.[1]
  if (!maker) {
    return refuse(
      [issue('unknown-value', '--out', { value: extname(out) }, 'error', Object.keys(makers))],
      lang,
      2,
    )
  }
  const data = await readData(options.data)
  if (!data.ok) return refuse(data.issues, lang, 1)
  const filled = fill(form.value, data.value, period, {
    placeName,
    ...(options.money && { money: options.money }),
  })
  if (!filled.ok) return refuse(filled.issues, lang, 1)
  const made = await maker(filled.value, data.value, options)
  if (!made.ok) return refuse(made.issues, lang, 1)
  tell([...(data.issues ?? []), ...filled.value.issues], lang)
  try {
    await writeFile(out, made.value)
  } catch (error) {
    return refuse([unwritable(out, error)], lang, 1)
  }
  await write(`${form.value.title[lang]} · ${resolved.value.label[lang]} → ${out}\n`)
  return 0
}

function refuse<Code extends 1 | 2>(issues: readonly Issue[], lang: Lang, code: Code): Code {
  tell(issues, lang)
  return code
}

/** A file that could not be written. */
export function unwritable(path: string, error: unknown): Issue {
  return issue('unwritable-file', path, { reason: reasonOf(error) })
}

/** The records of the files together, with every file that could not be read told of at once. */
async function readData(paths: readonly string[]): Promise<Result<ReportData>> {
  const bar = progressBar(totalBytes(paths))
  const problems: Issue[] = []
  const documents: unknown[] = []
  for (const path of paths) {
    const read = await readJson(path, (count) => bar.add(count))
    if (read.ok) documents.push(read.input)
    else problems.push(read.problem)
  }
  bar.stop()
  if (problems.length > 0) return { ok: false, issues: problems }
  const parsed = parseReportData(documents)
  // The parser numbers the documents; a reader knows them by their files.
  const named = (found: Issue): Issue => {
    const [index = '', ...rest] = found.path.split('.')
    const path = [paths[Number(index)] ?? index, ...(rest.length > 0 ? [rest.join('.')] : [])].join('#')
    const inMessage = (text: string) => (found.path ? text.replace(found.path, path) : text)
    return {
      ...found,
      path,
      message: { vi: inMessage(found.message.vi), en: inMessage(found.message.en) },
    }
  }
  const issues = parsed.issues?.map(named)
  return { ...parsed, ...(issues && { issues }) } as Result<ReportData>
}

type Maker = (
  filled: Filled,
  data: ReportData,
  options: ReportCommand,
) => Promise<Result<string | Uint8Array>> | Result<string | Uint8Array>

const placeName = (code: string) => provinces.find((province) => province.code === code)?.name

const makers: Readonly<Record<string, Maker>> = {
  async '.xlsx'(filled, _, { unit, place }) {
    const { toWorkbook } = await import('@khuyencong/reports/workbook')
    return toWorkbook(filled, { ...(unit && { unitName: unit }), ...(place && { place }) })
  },
  async '.html'(filled, data, { lang, unit }) {
    const { toHtml } = await import('@khuyencong/reports/html')
    const charts = chartsOf(data, { placeName })
    return { ok: true, value: toHtml(filled, { lang, charts, ...(unit && { unitName: unit }) }) }
  },
  '.json': (filled) => ({ ok: true, value: `${JSON.stringify(valuesOf(filled), null, 2)}\n` }),
  '.md': (filled, _, { lang }) => ({ ok: true, value: toMarkdown(filled, lang) }),
}
