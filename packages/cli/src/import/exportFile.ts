import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { issue, type Issue, type Lang } from '@khuyencong/domain'
import type { RegistryRecord } from '@khuyencong/domain/registry'
import { exportXlsx, importTemplate, notExported, readReportData } from '@khuyencong/reports/import'
import { reasonOf, tell, write } from '../io/output.js'
import { isImportType, kindIssues, lists, typeIssues } from './types.js'

interface OutOptions {
  readonly out: string
  readonly lang: Lang
}

/** Write the workbook to fill for a type. The exit code is 2 for a type or kind of file that there is not. */
export async function writeTemplate(type: string, { out, lang }: OutOptions): Promise<0 | 1 | 2> {
  const wrong = [...typeIssues(type), ...kindIssues('--out', out, ['.xlsx'])]
  if (wrong.length > 0 || !isImportType(type)) return refuse(wrong, lang, 2)
  const failure = await save(importTemplate(type, lang), out)
  return failure ? refuse([failure], lang, 1) : 0
}

/**
 * Write the records of a type as a workbook with the columns that an import knows. What a table cannot hold is told.
 *
 * The exit code is 2 for a type or kind of file that there is not; 1 where the data could not be read or written.
 */
export async function writeExport(
  type: string,
  { data, out, lang }: OutOptions & { readonly data: readonly string[] },
): Promise<0 | 1 | 2> {
  const wrong = [...typeIssues(type), ...kindIssues('--out', out, ['.xlsx'])]
  if (wrong.length > 0 || !isImportType(type)) return refuse(wrong, lang, 2)
  const read = await readReportData(data.map((name) => ({ name, chunks: createReadStream(name) })))
  if (!read.ok) return refuse(read.issues, lang, 1)
  const records = (read.value[lists[type]] ?? []) as RegistryRecord<typeof type>[]
  const failure = await save(exportXlsx(type, records, lang), out)
  if (failure) return refuse([failure], lang, 1)
  const fields = new Set(records.flatMap((record) => notExported(type, record)))
  const left =
    fields.size > 0 ? [issue('fields-not-exported', out, { fields: [...fields].join(', ') }, 'warning')] : []
  tell([...(read.issues ?? []), ...left], lang)
  await write(`${records.length} → ${out}\n`)
  return 0
}

function refuse<Code extends 1 | 2>(issues: readonly Issue[], lang: Lang, code: Code): Code {
  tell(issues, lang)
  return code
}

/** Write a file that takes its name when it is whole. */
async function save(stream: ReadableStream<Uint8Array>, out: string): Promise<Issue | undefined> {
  const part = `${out}.part`
  try {
    await pipeline(
      Readable.fromWeb(stream as Parameters<typeof Readable.fromWeb>[0]),
      createWriteStream(part),
    )
    await rename(part, out)
    return undefined
  } catch (error) {
    await rm(part, { force: true })
    return issue('unwritable-file', out, { reason: reasonOf(error) })
  }
}
