import { readFileSync } from 'node:fs'
import { formatCitation, national } from 'khuyencong'
import { describe, expect, test } from 'vitest'

/** The rows of the table, by their columns. */
const rows = readFileSync(new URL('../docs/criteria-and-articles.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, code = '', stage = '', mark = '', article = '', from = '', words = '', read = '']) => ({
    code: code.replaceAll('`', ''),
    stage,
    mark,
    article,
    from,
    words,
    read,
  }))

/** The row of a criterion under a version: the last one from that day or earlier. */
const rowOf = (code: string, version: string) =>
  rows
    .filter((row) => row.code === code && row.from <= version)
    .sort((left, right) => left.from.localeCompare(right.from))
    .at(-1)

describe('the table of criteria and articles', () => {
  test.each(national.versions.map((policy) => [policy.version, policy] as const))(
    'says of each criterion of %s its stage, mark, article and note',
    (version, policy) => {
      for (const [code, criterion] of Object.entries(policy.criteria)) {
        expect([code, rowOf(code, version)]).toMatchObject([
          code,
          {
            stage: criterion.stage ?? 'appraisal',
            mark: criterion.verification,
            article: formatCitation(criterion.citation, 'vi'),
            read: criterion.note?.en ?? '–',
          },
        ])
      }
    },
  )

  test('has no row that no version rests on, and quotes every text that was read', () => {
    const used = new Set(
      national.versions.flatMap(({ version, criteria }) =>
        Object.keys(criteria).map((code) => rowOf(code, version)),
      ),
    )
    expect(rows.filter((row) => !used.has(row))).toEqual([])
    for (const { mark, words } of rows) if (mark === 'official-text') expect(words).toMatch(/^“.+”$/)
  })
})
