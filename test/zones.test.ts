import { build } from 'esbuild'
import fc from 'fast-check'
import { assess, decide, digestOf, lawFor } from 'khuyencong'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { anyApplication } from './arbitraries.js'
import { folderWith, run } from './command.js'

const program = `
import { readFileSync } from 'node:fs'
import { assess, decide, lawFor, qualifyingInterest, addYears } from 'khuyencong'
const { applications, days } = JSON.parse(readFileSync(0, 'utf8'))
const decisions = applications.map((one) => {
  const law = lawFor(one)
  return [law.ok && assess(law.value, one), decide(one)]
})
const years = days.flatMap((day) => [1, 2, 5].map((count) => addYears(day, count)))
process.stdout.write(JSON.stringify({ decisions, years }))
process.stderr.write(String(new Date(2026, 0, 1).getTimezoneOffset()))
`

/** Days around which clocks change in some zone, and leap days. */
const days = [
  '2024-02-29',
  '2024-03-10',
  '2024-03-31',
  '2024-10-27',
  '2024-11-03',
  '2018-11-04',
  '2023-12-31',
]

test('the answers are the same bytes in every time zone', async () => {
  const applications = fc.sample(anyApplication, 300)
  const folder = folderWith({ 'program.js': program })
  const outfile = join(folder, 'bundle.mjs')
  await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL('..', import.meta.url)) },
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@khuyencong/source'],
    outfile,
    logLevel: 'silent',
  })
  const input = JSON.stringify({ applications, days })
  const zones = ['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'America/Sao_Paulo', 'Pacific/Kiritimati', 'UTC']
  const outcomes = await Promise.all(
    zones.map((TZ) => run(process.execPath, [outfile], { input, env: { TZ } })),
  )
  for (const outcome of outcomes) expect(outcome.code).toBe(0)
  // The zones were really in force: each program says how far it is from UTC.
  expect(new Set(outcomes.map(({ err }) => err)).size).toBeGreaterThan(3)
  const [first, ...others] = outcomes.map(({ out }) => out)
  expect(JSON.parse(first ?? '')).toMatchObject({ decisions: { length: 300 } })
  for (const other of others) expect(other === first).toBe(true)

  // And the same as here.
  const here = applications.map((one) => {
    const law = lawFor(one)
    return [law.ok && assess(law.value, one), decide(one)]
  })
  const there = (JSON.parse(first ?? '') as { decisions: unknown }).decisions
  expect(digestOf(there)).toBe(digestOf(JSON.parse(JSON.stringify(here))))
})
