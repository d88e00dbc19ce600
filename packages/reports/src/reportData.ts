import { issue, type Issue, type Result } from '@khuyencong/domain'
import { parseRecord, type RegistryType } from '@khuyencong/domain/registry'
import type { ReportData } from './fill/data.js'

const typeOf = {
  projects: 'project',
  establishments: 'establishment',
  organisations: 'service-organisation',
  products: 'product',
  clusters: 'cluster',
  tenantProjects: 'tenant-project',
  allocations: 'allocation',
} as const satisfies Record<keyof ReportData, RegistryType>

const names = Object.keys(typeOf) as (keyof ReportData)[]

/**
 * Check the records of one or more JSON documents, and put them together.
 *
 * A document is an object with lists named as in `ReportData`, or a list of projects alone. Every record that is wrong
 * is told of at once, with its place; unknown fields and lists are warnings.
 *
 * @example
 * ```ts
 * const data = parseReportData([{ clusters: [] }, []])
 * data.ok && data.value // => { projects: [], clusters: [] }
 * ```
 */
export function parseReportData(documents: readonly unknown[]): Result<ReportData> {
  const issues: Issue[] = []
  const data: Partial<Record<keyof ReportData, unknown[]>> = {}
  for (const [index, document] of documents.entries()) {
    const lists = Array.isArray(document) ? { projects: document as unknown[] } : document
    if (typeof lists !== 'object' || lists === null) {
      issues.push(issue('wrong-type', String(index), { value: typeof lists, expected: 'object' }))
      continue
    }
    for (const [name, list] of Object.entries(lists)) {
      const known = names.find((one) => one === name)
      if (!known) issues.push(issue('unknown-field', `${index}.${name}`, {}, 'warning'))
      else if (!Array.isArray(list)) {
        issues.push(issue('wrong-type', `${index}.${name}`, { value: typeof list, expected: 'array' }))
      } else {
        const records = (data[known] ??= [])
        for (const record of recordsIn(known, list as unknown[], `${index}.${name}`, issues))
          records.push(record)
      }
    }
  }
  if (issues.some(({ severity }) => severity === 'error')) return { ok: false, issues }
  const ordered = Object.fromEntries(names.flatMap((name) => (data[name] ? [[name, data[name]]] : [])))
  return { ok: true, value: ordered as ReportData, ...(issues.length > 0 && { issues }) }
}

function* recordsIn(
  name: keyof ReportData,
  list: readonly unknown[],
  path: string,
  issues: Issue[],
): Generator<unknown> {
  for (const [index, input] of list.entries()) {
    const parsed = parseRecord(typeOf[name], input)
    for (const found of parsed.issues ?? []) {
      const place = `${path}.${index}${found.path && '.'}${found.path}`
      const message = {
        vi: found.message.vi.replace(found.path, place),
        en: found.message.en.replace(found.path, place),
      }
      issues.push({ ...found, path: place, message })
    }
    if (parsed.ok) yield parsed.value
  }
}
