import Table from 'cli-table3'

/** Rows as a table that fits a terminal; the last columns wrap. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const made = new Table({
    head: [...head],
    colWidths: [18, 22, 14, 17, 23],
    wordWrap: true,
    style: { head: [], border: [] },
  })
  for (const row of rows) made.push([...row])
  return made.toString()
}
