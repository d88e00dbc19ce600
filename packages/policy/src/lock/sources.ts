import { issue, type Issue } from '@khuyencong/domain'

/**
 * Which sources of a lock are programs that nobody allowed: a lock is a file that comes from elsewhere, and what it
 * names must not run because it names it. A path that ends in `.json` is data and may always be read; a package or any
 * other path is code, and is loaded only where the person who runs the command named it too.
 *
 * @param sources as a lock names them
 * @param allowed what was named again by whoever verifies the lock
 * @returns an error `source-not-data` for each, at `sources.INDEX`; nothing where all may be read
 * @example
 * ```ts
 * sourceIssues(['packs/own.json', 'some-package', './x.js'], ['some-package']).map(({ path }) => path) // => ['sources.2']
 * ```
 */
export function sourceIssues(sources: readonly string[], allowed: readonly string[] = []): Issue[] {
  return sources.flatMap((value, index) =>
    isData(value) || allowed.includes(value) ? [] : [issue('source-not-data', `sources.${index}`, { value })],
  )
}

function isData(source: string): boolean {
  return source.toLowerCase().endsWith('.json')
}
