import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const src = join(dirname(fileURLToPath(import.meta.url)), '..')

async function modulesOf(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [join(src, entry)],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    packages: 'external',
  })
  return Object.keys(metafile.inputs)
}

test('the main entry does not load the places', async () => {
  const main = await modulesOf('index.ts')
  expect(main.filter((path) => path.includes('/places/'))).toEqual([])
  expect((await modulesOf('places/index.ts')).some((path) => path.endsWith('communes.data.ts'))).toBe(true)
})

test('the table of old communes is a chunk of its own, loaded when it is asked for', async () => {
  const { outputFiles } = await build({
    entryPoints: [join(src, 'places/index.ts')],
    bundle: true,
    splitting: true,
    outdir: 'out',
    write: false,
    format: 'esm',
    platform: 'neutral',
    packages: 'external',
    minify: true,
    charset: 'utf8',
  })
  const holding = outputFiles.filter(({ text }) => text.includes('Huyện Bạch Long Vĩ'))
  expect(holding.map(({ path }) => /crosswalk\.data-\w+\.js$/.test(path))).toEqual([true])
  expect(gzipSync(holding[0]?.contents ?? '').length).toBeLessThan(66_000)
  expect(holding[0]?.text).toContain('MIT License')
})
