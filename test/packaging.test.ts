import { build, type Metafile } from 'esbuild'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { application } from './application.js'
import { folderWith, jsonLines, run } from './command.js'
import { install, manifests, pack, root, withDependencies } from './packed.js'

const names = [...manifests.keys()]
const thirdParty = 'pack-ninh-binh-illustrative'
const shown = JSON.stringify(application('2026-03-01', 'advanced-machinery'))

const program = `
const { assess, decide, national, version } = LOAD
const { parseApplication } = LOAD_SCHEMAS
const { decision } = decide(${shown})
const law = national.on('2026-03-01')
const parsed = parseApplication(${shown})
console.log(JSON.stringify([decision.verdict, decision.support.amountVnd, assess(law.value, parsed.value).verdict]))
`

/** A program that loads every package, by import or by require. */
function loading(load: (name: string) => string): string {
  const scoped = names
    .filter((name) => name !== 'khuyencong' && name !== 'cli')
    .map((name) => `@khuyencong/${name}`)
  const parts = ['lifecycle', 'places', 'reports'].map((name) => `khuyencong/${name}`)
  const all = [...scoped, ...parts].map(load)
  return `${all.map((one) => `void ${one}`).join('\n')}${program
    .replace('LOAD_SCHEMAS', load('@khuyencong/domain/schemas'))
    .replace('LOAD', load('khuyencong'))}`
}

let tarballs: ReadonlyMap<string, string> = new Map()

beforeAll(async () => {
  tarballs = await pack(folderWith({}))
})

describe('the packages, packed and installed in an empty folder', () => {
  let folder = ''

  beforeAll(async () => {
    folder = folderWith({
      'package.json': '{ "private": true }',
      'imports.mjs': loading((name) => `await import('${name}')`),
      'requires.cjs': loading((name) => `require('${name}')`),
      'case.json': shown,
      'third.mjs': `
        import { decide, knownPacks, lawBook } from 'khuyencong'
        import { illustrativePacks } from 'pack-ninh-binh-illustrative'
        import { readFileSync } from 'node:fs'
        const lawFor = lawBook(knownPacks(illustrativePacks))
        const { decision } = decide(JSON.parse(readFileSync('local.json', 'utf8')), { lawFor })
        console.log(decision.policy.id, decision.verdict, decision.support.amountVnd)`,
      'local.json': readFileSync(join(root, 'examples', thirdParty, 'application.json'), 'utf8'),
    })
    expect(tarballs.size).toBe(names.length + 1)
    await install(folder, tarballs.values())
  })

  const answer = `${JSON.stringify(['eligible', 300_000_000, 'eligible'])}\n`

  test('are imported', async () => {
    expect(await run(process.execPath, ['imports.mjs'], { cwd: folder })).toEqual({
      code: 0,
      out: answer,
      err: '',
    })
  })

  test('are required', async () => {
    expect(await run(process.execPath, ['requires.cjs'], { cwd: folder })).toEqual({
      code: 0,
      out: answer,
      err: '',
    })
  })

  test('take the packs of a third party, from a package of its own', async () => {
    expect(await run(process.execPath, ['third.mjs'], { cwd: folder })).toEqual({
      code: 0,
      out: 'nam-dinh-illustrative eligible 240000000\n',
      err: '',
    })
    const command = join('node_modules', '.bin', 'khuyencong')
    const pack = join('node_modules', thirdParty, 'pack.json')
    const { out } = await run(command, ['assess', '--json', '--pack', pack, 'local.json'], { cwd: folder })
    expect(jsonLines(out)).toMatchObject([
      { policy: { id: 'nam-dinh-illustrative' }, support: { amountVnd: 240_000_000 } },
    ])
  })

  test('bring the command', async () => {
    const command = join('node_modules', '.bin', 'khuyencong')
    const { code, out } = await run(command, ['assess', '--json', 'case.json'], { cwd: folder })
    expect(code).toBe(0)
    expect(jsonLines(out)).toMatchObject([
      { id: 'case', verdict: 'eligible', support: { amountVnd: 300_000_000 } },
    ])
  })

  test('hold their code, types, sources and licence, and no tests', () => {
    for (const name of names) {
      const scope = name === 'khuyencong' ? name : `@khuyencong/${name}`
      const files = readdirSync(join(folder, 'node_modules', scope), { recursive: true }).map(String)
      expect(files).toEqual(
        expect.arrayContaining([
          'package.json',
          'LICENSE',
          'README.md',
          ...(name === 'cli' ? ['dist/cli.js'] : ['dist/index.js', 'dist/index.d.ts', 'src/index.ts']),
        ]),
      )
      expect(files.filter((file) => /\.(test|test-d|bench)\./.test(file))).toEqual([])
      // "Go to definition" and a debugger reach the sources.
      const lost = files
        .filter((file) => file.endsWith('.map'))
        .filter((file) => {
          const path = join(folder, 'node_modules', scope, file)
          const { sources } = JSON.parse(readFileSync(path, 'utf8')) as { sources: string[] }
          return !sources.every((source) => existsSync(join(dirname(path), source)))
        })
      expect(lost).toEqual([])
      const untraced = files.filter((file) => file.endsWith('.d.ts') && !files.includes(`${file}.map`))
      expect(untraced).toEqual([])
    }
  })
})

describe('what an installation brings', () => {
  test('khuyencong: at most 60 MB and 14 packages beyond ours', async () => {
    const folder = folderWith({ 'package.json': '{ "private": true }' })
    const brought = [...withDependencies('khuyencong')]
    expect(brought).not.toContain('pages')
    await install(
      folder,
      brought.map((name) => tarballs.get(name) ?? ''),
    )
    const lock = readFileSync(join(folder, 'node_modules', '.package-lock.json'), 'utf8')
    const { packages } = JSON.parse(lock) as { packages: object }
    const theirs = Object.keys(packages).filter(
      (path) => !/node_modules\/(@khuyencong\/\w+|khuyencong)$/.test(path),
    )
    expect(theirs).toContain('node_modules/zod')
    expect(theirs.length, theirs.join('\n')).toBeLessThanOrEqual(14)
    const { out } = await run('du', ['-sm', 'node_modules'], { cwd: folder })
    expect(Number.parseInt(out, 10)).toBeGreaterThan(0)
    expect(Number.parseInt(out, 10)).toBeLessThanOrEqual(60)
  })

  // What only some hosts want is a dependency of the one package that uses it.
  test.each([
    ['echarts', 'pages'],
    ['piscina', 'cli'],
    ['commander', 'cli'],
    ['cli-table3', 'cli'],
    ['cli-progress', 'cli'],
  ])('%s comes with %s alone', (dependency, owner) => {
    const fields = ['dependencies', 'peerDependencies', 'optionalDependencies']
    const bringing = [...manifests].filter(([, manifest]) =>
      fields.some((field) => Object.keys(manifest[field] ?? {}).includes(dependency)),
    )
    expect(bringing.map(([folder]) => folder)).toEqual([owner])
  })
})

describe('what an embedder bundles', () => {
  const bundle = async (contents: string, external: string[] = []) => {
    const result = await build({
      stdin: { contents, resolveDir: root },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      conditions: ['@khuyencong/source'],
      external,
      metafile: true,
      write: false,
      logLevel: 'silent',
    })
    return {
      inputs: inputsOf(result.metafile),
      bytes: gzipSync(result.outputFiles[0]?.contents ?? '').length,
    }
  }

  const evaluation = `
    export { calculateSupport, supportAmounts } from '@khuyencong/support'
    export { checkEligibility, verdictOf } from '@khuyencong/eligibility'
    export { national } from '@khuyencong/law'`

  test('of verdicts and amounts holds no zod', async () => {
    const { inputs } = await bundle(evaluation)
    expect(inputs.some((path) => path.includes('decimal.js'))).toBe(true)
    expect(inputs.filter((path) => path.includes('/zod/'))).toEqual([])
    // The schemas do hold it: this test can see it.
    const schemas = await bundle(`export * from '@khuyencong/domain/schemas'`)
    expect(schemas.inputs.some((path) => path.includes('/zod/'))).toBe(true)
  })

  test('loaded by Node, verdicts and amounts load no zod', async () => {
    const folder = folderWith({
      'hook.mjs': `
        import { register } from 'node:module'
        register('data:text/javascript,' + encodeURIComponent(\`
          export async function load(url, context, next) {
            if (url.includes('/zod/')) throw new Error('zod was loaded')
            return next(url, context)
          }\`))`,
    })
    const hook = join(folder, 'hook.mjs')
    const load = (text: string) =>
      run(process.execPath, ['--import', hook, '--input-type=module', '--eval', text], { cwd: root })
    const evaluated = await load(`
      import { national } from '@khuyencong/law'
      import { grantableOf, supportAmounts } from '@khuyencong/support'
      import { verdictOf } from '@khuyencong/eligibility'
      const law = national.on('2026-03-01')
      const given = ${shown}
      console.log(verdictOf(law.value, given, grantableOf(law.value, given)), supportAmounts(law.value, given).amountVnd)`)
    expect(evaluated).toEqual({ code: 0, out: 'eligible 300000000\n', err: '' })
    expect((await load(`import '@khuyencong/domain/schemas'`)).err).toContain('zod was loaded')
  })

  test('of khuyencong holds no place until the places are asked for', async () => {
    const places = (paths: readonly string[]) => paths.filter((path) => path.includes('law/src/places/'))
    const main = await bundle(`export * from 'khuyencong'`)
    expect(main.inputs.some((path) => path.includes('law/src/provincial/'))).toBe(true)
    expect(places(main.inputs)).toEqual([])
    const asked = await bundle(`export { communeByCode } from 'khuyencong/places'`)
    expect(places(asked.inputs).some((path) => path.endsWith('communes.data.ts'))).toBe(true)
  })

  // Node itself reads one file with everything in it; a bundler for servers must not.
  test('for a server, of one function is that function', async () => {
    const { outputFiles } = await build({
      stdin: { contents: `export { formatVnd } from 'khuyencong'`, resolveDir: root },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'node',
      write: false,
    })
    expect(outputFiles[0]?.contents.length).toBeLessThanOrEqual(1000)
  })

  // What an embedder adds to a page for amounts under the national policy, beyond zod and decimal.js: the figure
  // that the product promises. Most of it is the text of the law. immer, with which an act amends the law of the day
  // before and tells what it changed, is 4.3 kB of it (measured with and without: 24.0 and 19.7).
  test('of amounts and the national policy is at most 30 kB compressed', async () => {
    const { bytes } = await bundle(
      `export { calculateSupport } from '@khuyencong/support'
       export { national } from '@khuyencong/law'`,
      ['zod', 'decimal.js'],
    )
    expect(bytes).toBeLessThanOrEqual(30_000)
  })
})

function inputsOf(metafile: Metafile): string[] {
  // Only what is left in the bundle, not what was looked at and dropped.
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  )
}
