import { build, type Metafile } from 'esbuild'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { application } from './application.js'
import { folderWith, jsonLines, run } from './command.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const names = readdirSync(join(root, 'packages'))
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
    const places = ['./packages/*', `./examples/${thirdParty}`].flatMap((place) => ['--filter', place])
    const pack = ['-y', 'pnpm@10', '-r', ...places, 'pack', '--pack-destination', folder]
    const { code, err } = await run('npx', pack, { cwd: root })
    expect([code, code === 0 ? '' : err]).toEqual([0, ''])
    const tarballs = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
    expect(tarballs).toHaveLength(names.length + 1)
    const options = ['--no-audit', '--no-fund', '--prefer-offline', '--no-package-lock']
    const installed = await run('npm', ['install', ...options, ...tarballs.map((name) => `./${name}`)], {
      cwd: folder,
    })
    expect([installed.code, installed.code === 0 ? '' : installed.err]).toEqual([0, ''])
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
      import { supportAmounts } from '@khuyencong/support'
      import { verdictOf } from '@khuyencong/eligibility'
      const law = national.on('2026-03-01')
      console.log(verdictOf(law.value, ${shown}), supportAmounts(law.value, ${shown}).amountVnd)`)
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
  test('of amounts and the national policy is at most 24.5 kB compressed', async () => {
    const { bytes } = await bundle(
      `export { calculateSupport } from '@khuyencong/support'
       export { national } from '@khuyencong/law'`,
      ['zod', 'decimal.js'],
    )
    expect(bytes).toBeLessThanOrEqual(24_500)
  })
})

function inputsOf(metafile: Metafile): string[] {
  // Only what is left in the bundle, not what was looked at and dropped.
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  )
}
