import { isSameJson, isSealIntact } from './chain.js'
import { applyPatches, isJsonObject } from './json.js'
import type { HistoryProblem, HistoryProblemKind } from './historyProblem.js'
import { unlawful, type Law } from './lawful.js'
import type { AuditEntry, LifecycleRecord } from './record.js'

/** A record rebuilt, or why it could not be. */
export type ReplayResult =
  | { readonly ok: true; readonly record: LifecycleRecord }
  | { readonly ok: false; readonly problems: readonly HistoryProblem[] }

const problem = (index: number, kind: HistoryProblemKind): HistoryProblem => ({
  index,
  kind,
})

/**
 * Find every entry that was changed, left out, put elsewhere or taken from another record. With the record,
 * or with only its `chain`, entries cut from the end are found as well.
 *
 * A chain shows that something was changed, not who changed it: whoever can rewrite all entries and the
 * record can make a new chain. With the machines, each entry is run again, so that what no machine would have written
 * is found even then. What a machine could have written is not: a host that must exclude that keeps the {@link head}
 * of the chain elsewhere too.
 *
 * @param law - The machines of the history's versions, and how cases went over from one to another.
 *
 * @example
 * ```ts
 * verifyHistory(entries, record) // => []
 * ```
 */
export function verifyHistory(
  entries: readonly AuditEntry[],
  record?: LifecycleRecord | Pick<LifecycleRecord, 'chain'>,
  law?: Law,
): readonly HistoryProblem[] {
  const problems: HistoryProblem[] = []
  entries.forEach((entry, index) => {
    const before = entries[index - 1]
    if (entry.record !== entries[0]?.record) problems.push(problem(index, 'foreign'))
    if (!isSealIntact(entry)) problems.push(problem(index, 'changed'))
    const expected = before ? before.sequence + 1 : 0
    if (entry.sequence > expected) problems.push(problem(index, 'missing'))
    else if (entry.sequence < expected) problems.push(problem(index, 'reordered'))
    else if (entry.previous !== (before?.hash ?? null)) problems.push(problem(index, 'unlinked'))
  })
  // What was changed is not rebuilt: its patches may hold anything.
  if (record) problems.push(...endProblems(entries, record, problems.length === 0))
  // An entry that was changed is not run.
  if (law && problems.length === 0) problems.push(...unlawful(entries, law))
  return problems
}

function endProblems(
  entries: readonly AuditEntry[],
  record: LifecycleRecord | Pick<LifecycleRecord, 'chain'>,
  intact: boolean,
): readonly HistoryProblem[] {
  const last = entries.at(-1)
  const index = entries.length
  // A record comes from a store, where anything may have been done to it.
  if (!isJsonObject(record.chain)) return [problem(index, 'record-differs')]
  if (!last || last.sequence + 1 < record.chain.length) return [problem(index, 'cut-short')]
  if (last.hash !== record.chain.head || last.sequence + 1 !== record.chain.length) {
    return [problem(index, 'record-differs')]
  }
  if (!intact || isChainOnly(record)) return []
  const rebuilt = rebuild(entries)
  if (!rebuilt.ok) return rebuilt.problems
  return isSameJson(rebuilt.record, record) ? [] : [problem(index, 'record-differs')]
}

/** A record with a field taken out is still a record, and is compared as one. */
const isChainOnly = (record: object): boolean =>
  Object.keys(record).every((key) => key === 'chain' || key === 'record')

/**
 * Rebuild a record from its entries alone, after verifying them.
 *
 * @example
 * ```ts
 * replay(entries) // => { ok: true, record }
 * ```
 */
export function replay(entries: readonly AuditEntry[]): ReplayResult {
  const problems = verifyHistory(entries)
  if (entries.length === 0) return { ok: false, problems: [problem(0, 'missing')] }
  return problems.length ? { ok: false, problems } : rebuild(entries)
}

function rebuild(entries: readonly AuditEntry[]): ReplayResult {
  let record: LifecycleRecord | null = null
  for (const [index, entry] of entries.entries()) {
    try {
      const written: LifecycleRecord | null = applyPatches<LifecycleRecord | null>(record, entry.patches)
      if (!written) return { ok: false, problems: [problem(index, 'unreadable')] }
      record = { ...written, chain: { length: entry.sequence + 1, head: entry.hash } }
    } catch {
      return { ok: false, problems: [problem(index, 'unreadable')] }
    }
  }
  return record ? { ok: true, record } : { ok: false, problems: [problem(0, 'missing')] }
}

/** What shows later that a history is the one of today: keep it where those who keep the history cannot write. */
export interface Head {
  readonly record: string
  readonly chain: LifecycleRecord['chain']
}

/**
 * The head of a record's chain, to keep elsewhere, such as in a signed mail or on paper. Later,
 * `verifyHistory(entries.slice(0, kept.chain.length), kept)` shows whether the history up to that day is still the same.
 *
 * @example
 * ```ts
 * head(record) // => { record: 'p1', chain: { length: 4, head: '9f86…' } }
 * ```
 */
export const head = ({ id, chain }: LifecycleRecord): Head => ({ record: id, chain })
