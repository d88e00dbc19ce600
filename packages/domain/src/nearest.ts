/**
 * The known words nearest to one that is not known, by edit distance, at most three, the nearest first.
 *
 * @example
 * ```ts
 * nearest('advanced-machinry', ['advanced-machinery', 'consulting']) // => ['advanced-machinery']
 * ```
 */
export function nearest(word: string, known: readonly string[]): string[] {
  const farthest = (candidate: string) => Math.max(2, candidate.length / 2)
  return (
    known
      // Where the lengths alone are too far apart, the letters need not be looked at.
      .filter((candidate) => Math.abs(candidate.length - word.length) <= farthest(candidate))
      .map((candidate) => ({
        candidate,
        distance: editDistance(word.toLowerCase(), candidate.toLowerCase()),
      }))
      .filter(({ candidate, distance }) => distance <= farthest(candidate))
      .sort((left, right) => left.distance - right.distance)
      .slice(0, 3)
      .map(({ candidate }) => candidate)
  )
}

/** Levenshtein's distance, one row at a time. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
