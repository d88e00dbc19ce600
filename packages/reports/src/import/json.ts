import { JSONParser } from '@streamparser/json'
import { issue, type Issue, type Result } from '@khuyencong/domain'
import type { ReportData } from '../fill/data.js'
import { collectReportData, type ReportDataCollector } from '../reportData.js'

/** A JSON document as it comes. */
export interface JsonSource {
  /** What messages call it, such as the name of its file. */
  readonly name: string
  readonly chunks: AsyncIterable<Uint8Array>
}

/**
 * The records of JSON documents as `parseReportData` checks them, read piece by piece: neither a document nor its
 * text is ever held, only the records.
 *
 * A document that cannot be read or is no JSON is an error by its name; all of them are told of at once.
 *
 * @example
 * ```ts
 * async function* chunks() {
 *   yield new TextEncoder().encode('{ "clusters": [')
 *   yield new TextEncoder().encode('] }')
 * }
 * const data = await readReportData([{ name: 'cum.json', chunks: chunks() }])
 * data.ok && data.value // => { clusters: [] }
 * ```
 */
export async function readReportData(sources: readonly JsonSource[]): Promise<Result<ReportData>> {
  const collector = collectReportData()
  const unread: Issue[] = []
  for (const source of sources) {
    const wrong = await readDocument(source, collector)
    if (wrong) unread.push(wrong)
  }
  const result = collector.result()
  if (unread.length === 0) return result
  return { ok: false, issues: [...unread, ...(result.issues ?? [])] }
}

async function readDocument(
  { name, chunks }: JsonSource,
  collector: ReportDataCollector,
): Promise<Issue | undefined> {
  const parser = new JSONParser({ paths: ['$', '$.*', '$.*.*'], stringBufferSize: 65_536 })
  const once = onceEach()
  parser.onToken = (token) => {
    if (typeof token.value === 'string') token.value = once(token.value) as never
  }
  let invalid: Error | undefined
  let ended = false
  parser.onError = (error) => {
    invalid ??= error
  }
  parser.onValue = ({ value, key, parent, stack }) => {
    if (stack.length === 0) {
      ended = true
      collector.document(value, name)
      if (Array.isArray(value)) collector.list('projects', value, name)
    } else if (stack.length === 1 && !Array.isArray(parent)) {
      collector.list(String(key), value, `${name}#${key}`)
    } else if (Array.isArray(parent)) {
      const list = stack.length === 1 ? 'projects' : stack[1]?.key
      if (typeof list !== 'string') return // a list within a record
      collector.record(list, value, `${name}#${list}.${key}`)
      // What was read is given up, or the document would be held after all.
      parent[Number(key)] = null
    }
  }
  try {
    for await (const chunk of chunks) {
      parser.write(chunk)
      if (invalid) break
    }
  } catch (error) {
    return issue('unreadable-file', name, { reason: error instanceof Error ? error.message : String(error) })
  }
  if (!invalid && !parser.isEnded) parser.end()
  if (!invalid && ended) return undefined
  return issue('invalid-json', name, { reason: invalid?.message ?? 'no value' })
}

/** How many texts are remembered; the statuses, days and codes of a register are far fewer. */
const REMEMBERED = 10_000

/** Gives the same copy of a text each time: a register says few texts very often, and a parser makes each anew. */
function onceEach(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size < REMEMBERED) known.set(text, text)
    return text
  }
}
