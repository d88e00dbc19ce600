// The JSON Schema (2020-12) of what goes in and comes out, and every list of codes with its labels, for those who
// write in another language. They are made from what is built, into the dist of `khuyencong`, which ships them.
// `--update` writes schemas/ anew, `--check` says whether it is what the code says.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { codeLists } from '@khuyencong/domain'
import { applicationSchema } from '@khuyencong/domain/schemas'
import * as lifecycle from '@khuyencong/lifecycle/schemas'
import { packSchema, policySchema } from '@khuyencong/policy/schemas'
import { format } from 'prettier'
import * as z from 'zod'

/** One line for each document. */
const schemas = {
  application: applicationSchema,
  policy: policySchema,
  pack: packSchema,
  'lifecycle-event': lifecycle.eventSchema,
  'lifecycle-record': lifecycle.recordSchema,
  'lifecycle-entry': lifecycle.entrySchema,
  'lifecycle-case': lifecycle.caseFileSchema,
  'lifecycle-stored-case': lifecycle.storedCaseSchema,
}

const documents = {
  ...Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' })
      return [name, { $schema, title: name, ...rest }]
    }),
  ),
  codes: codeLists,
}

const built = new URL('../packages/khuyencong/dist/schemas/', import.meta.url)
const committed = new URL('../schemas/', import.meta.url)
const files = new Map()
for (const [name, document] of Object.entries(documents)) {
  files.set(`${name}.json`, await format(JSON.stringify(document), { parser: 'json', printWidth: 110 }))
}

write(built)
if (process.argv.includes('--update')) write(committed)
if (process.argv.includes('--check')) check()

function write(folder) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of files) writeFileSync(new URL(name, folder), text)
}

function check() {
  const names = new Set([...files.keys(), ...readdirSync(committed)])
  const kept = (name) =>
    readdirSync(committed).includes(name) ? readFileSync(new URL(name, committed), 'utf8') : ''
  const stale = [...names].filter((name) => files.get(name) !== kept(name))
  if (stale.length === 0) return
  console.error(`schemas/ is not what the code says: ${stale.join(', ')}\nRun: npx -y pnpm@10 schemas`)
  process.exit(1)
}
