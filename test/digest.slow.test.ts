import { build } from 'esbuild'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { digestOf, national, pinOf, provincialPacks } from 'khuyencong'
import { expect, test } from 'vitest'
import { folderWith, run } from './command.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const examples = join(root, 'examples', 'applications')
const inputs = readdirSync(examples)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(examples, file), 'utf8')) as unknown)
const odd = [
  { '10': -0, '9': 1e21, é: 'é', 'e\u0301': 'e\u0301', '😀': '\u2028', '\ufb33': [5e-324, null, true] },
]

const browser = '/usr/bin/chromium'

/** As an embedder's page has it: the packages as they are shipped, bundled for a browser. */
test.skipIf(!existsSync(browser))('digests are the same in a browser', async () => {
  const contents = `
    import { digestOf, national, pinOf, provincialPacks } from 'khuyencong'
    const values = ${JSON.stringify([...inputs, ...odd])}
    document.body.textContent = JSON.stringify([
      ...national.versions.map((policy) => pinOf(policy).digest),
      ...provincialPacks.map(digestOf),
      ...values.map(digestOf),
    ])`
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    metafile: true,
    write: false,
  })
  expect(Object.keys(metafile.inputs).filter((path) => path.includes('sha256.node'))).toEqual([])
  const script = outputFiles[0]?.text ?? ''
  const folder = folderWith({
    'page.html': '<!doctype html><meta charset="utf-8"><body><script src="page.js"></script>',
    'page.js': script,
  })
  const page = pathToFileURL(join(folder, 'page.html')).href
  const { code, out } = await run(browser, ['--headless', '--no-sandbox', '--dump-dom', page])
  expect(code).toBe(0)
  const shown: unknown = JSON.parse(/<body>([^<]*)<\/body>/.exec(out)?.[1] ?? 'null')
  expect(shown).toEqual([
    ...national.versions.map((policy) => pinOf(policy).digest),
    ...provincialPacks.map(digestOf),
    ...[...inputs, ...odd].map(digestOf),
  ])
})
