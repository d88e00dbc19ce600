import { issue, type Issue } from '@khuyencong/domain'

/** So many ids are remembered; a run over more of them tells of repetitions among the first. */
const MOST_IDS = 1_000_000

/** Tells, of each id, whether an application before it bears the same: one project may be counted twice. */
export function repeatedIds(): (id: string) => Issue | undefined {
  const seen = new Map<string, number>()
  return (id) => {
    const count = (seen.get(id) ?? 0) + 1
    if (count > 1 || seen.size < MOST_IDS) seen.set(id, count)
    return count === 1 ? undefined : issue('id-said-twice', 'id', { value: id, count }, 'warning')
  }
}
