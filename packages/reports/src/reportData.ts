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
  collaborators: 'collaborator',
  priorSupports: 'prior-support',
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
  const collector = collectReportData()
  for (const [index, document] of documents.entries()) {
    collector.document(document, String(index))
    const lists = Array.isArray(document) ? { projects: document as unknown[] } : document
    for (const [name, list] of Object.entries(lists ?? {}) as [string, unknown][]) {
      const place = `${index}.${name}`
      collector.list(name, list, place)
      if (!Array.isArray(list)) continue
      for (const [at, record] of list.entries()) collector.record(name, record, `${place}.${at}`)
    }
  }
  return collector.result()
}

/** Puts together what is told of documents, in any order; each part with its place, for the messages. */
export interface ReportDataCollector {
  document(document: unknown, place: string): void
  list(name: string, list: unknown, place: string): void
  record(list: string, record: unknown, place: string): void
  result(): Result<ReportData>
}

/** The checks of {@link parseReportData}, for documents that are not held as a whole. */
export function collectReportData(): ReportDataCollector {
  const issues: Issue[] = []
  const data: Partial<Record<keyof ReportData, unknown[]>> = {}
  const knownList = (name: string) => names.find((one) => one === name)
  return {
    document(document, place) {
      if (typeof document === 'object' && document !== null) return
      issues.push(issue('wrong-type', place, { value: typeof document, expected: 'object' }))
    },
    list(name, list, place) {
      const known = knownList(name)
      if (!known) issues.push(issue('unknown-field', place, {}, 'warning'))
      else if (Array.isArray(list)) data[known] ??= []
      else issues.push(issue('wrong-type', place, { value: typeof list, expected: 'array' }))
    },
    record(list, record, place) {
      const known = knownList(list)
      if (!known) return
      const parsed = parseRecord(typeOf[known], record)
      for (const found of parsed.issues ?? []) issues.push(placed(found, place))
      if (parsed.ok) (data[known] ??= []).push(parsed.value)
    },
    result() {
      if (issues.some(({ severity }) => severity === 'error')) return { ok: false, issues }
      const ordered = Object.fromEntries(names.flatMap((name) => (data[name] ? [[name, data[name]]] : [])))
      return { ok: true, value: ordered as ReportData, ...(issues.length > 0 && { issues }) }
    },
  }
}

function placed(found: Issue, record: string): Issue {
  const path = `${record}${found.path && '.'}${found.path}`
  return { ...found, path }
}
