/**
 * How much more processor time eight times the work takes: about 8 where it grows as the work does, about 64 where
 * each part goes over all parts. The least of several tries each, so that a busy machine does not matter.
 */
export function growth<Work>(
  work: (size: number) => Work,
  run: (work: Work) => unknown,
  size: number,
): number {
  const least = (count: number) => {
    const made = work(count)
    const tries = Array.from({ length: 5 }, () => {
      const before = process.cpuUsage()
      run(made)
      const { user, system } = process.cpuUsage(before)
      return user + system
    })
    return Math.min(...tries)
  }
  least(size) // the engine compiles what runs often
  return least(8 * size) / Math.max(least(size), 1)
}

/** Between 8 and 64, far from both. */
export const LINEAR = 24
