/**
 * Keep the decisions of this version of the engine, so that every later one replays them.
 *
 * Run before a version is published, after a build: `node test/records/add.mjs`. Each example becomes a record
 * in `test/records/<version>/`, and each policy that they rest on a file in `test/records/policies/`. What was
 * kept of a published version is never written again.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { decide, lawFor, pinOf, recordOf, version } from 'khuyencong'

const here = new URL('./', import.meta.url)
const examples = new URL('../../examples/applications/', here)
const folder = new URL(`${version}/`, here)
if (existsSync(folder)) throw new Error(`The records of ${version} are kept already: ${folder.pathname}`)
mkdirSync(folder)
mkdirSync(new URL('policies/', here), { recursive: true })

for (const file of readdirSync(examples).toSorted()) {
  const text = readFileSync(new URL(file, examples), 'utf8')
  const found = file.endsWith('.ndjson')
    ? text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [JSON.parse(text)].flat()
  for (const [index, input] of found.entries()) {
    const record = recordOf(decide(input).decision, input)
    const name = file.replace(/\.\w+$/, found.length > 1 ? `-${index + 1}` : '')
    write(new URL(`${name}.json`, folder), record)
    const law = lawFor(input)
    if (law.ok) write(new URL(`policies/${pinOf(law.value).digest}.json`, here), law.value)
  }
}

function write(url, value) {
  writeFileSync(url, `${JSON.stringify(value, null, 2)}\n`)
}
