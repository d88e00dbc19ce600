// What a page adds to hold an entry, everything below it included: bundled and minified by esbuild, gzipped, in kB
// of 1000 bytes. The budgets stand in size-budgets.json, one for every entry and some for a few names of one.
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const budgets = JSON.parse(readFileSync(new URL('size-budgets.json', import.meta.url), 'utf8'))

const entries = readdirSync('packages').flatMap((folder) => {
  const { name, exports } = JSON.parse(readFileSync(`packages/${folder}/package.json`, 'utf8'))
  const paths = Object.keys(exports).filter((path) => !path.endsWith('.json'))
  return paths.map((path) => `${name}${path.slice(1)}`)
})
const without = entries.filter((entry) => !(entry in budgets))
if (without.length > 0) throw new Error(`no budget in scripts/size-budgets.json for ${without.join(', ')}`)

const kB = (bytes) => (bytes / 1000).toFixed(1)
const rows = []
let over = 0
for (const [what, budget] of Object.entries(budgets)) {
  const [, entry, names = '*'] = /^(\S+)(?: (\{.*\}))?$/.exec(what)
  const { outputFiles } = await build({
    stdin: { contents: `export ${names} from '${entry}'`, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    external: ['node:*'], // csv-parse takes the streams of the platform from node:stream/web
    write: false,
    logLevel: 'error',
  })
  const { contents } = outputFiles[0]
  const gzipped = gzipSync(contents, { level: 9 }).length
  if (gzipped > budget * 1000) over += 1
  rows.push([what, kB(contents.length), kB(gzipped), budget, gzipped > budget * 1000 ? 'too large' : ''])
}

const table = [['entry', 'minified', 'gzipped', 'budget', ''], ...rows]
const widest = Math.max(...table.map(([what]) => what.length))
for (const [what, ...figures] of table) {
  console.log(
    `${what.padEnd(widest)}${figures.map((figure) => String(figure).padStart(10)).join('')}`.trimEnd(),
  )
}
if (over > 0) {
  console.error(
    `${over} over budget: make it smaller, or raise the budget in scripts/size-budgets.json and say why`,
  )
  process.exit(1)
}
