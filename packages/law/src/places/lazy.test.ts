import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
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
